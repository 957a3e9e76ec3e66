// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_record.h"

#include "base/json_members.h"

#include <array>
#include <chrono>
#include <fstream>
#include <iterator>
#include <sstream>

#include <unistd.h>

namespace luthier
{

namespace
{

constexpr std::array<std::pair<RunState, std::string_view>, 7> kStates{{{RunState::Queued, "queued"},
    {RunState::Running, "running"}, {RunState::Paused, "paused"}, {RunState::Finished, "finished"},
    {RunState::Stopped, "stopped"}, {RunState::Failed, "failed"}, {RunState::Interrupted, "interrupted"}}};

/// Files in /proc have no size.
std::string systemText(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The boot and the clock tick at which process @p id began; empty if there is none.
std::string startOf(std::int64_t id)
{
    const std::string stat = systemText("/proc/" + std::to_string(id) + "/stat");
    // The program's name stands in brackets and may hold anything.
    const auto bracket = stat.rfind(')');
    if (bracket == std::string::npos)
        return {};
    std::istringstream fields(stat.substr(bracket + 1));
    std::string field;
    constexpr int kStartTime = 22;
    for (int i = 3; i <= kStartTime; ++i) {
        if (!(fields >> field))
            return {};
        if (i == 3 && (field == "Z" || field == "X"))
            return {}; // dead, and not yet buried
    }
    std::string boot = systemText("/proc/sys/kernel/random/boot_id");
    while (!boot.empty() && boot.back() == '\n')
        boot.pop_back();
    return boot + "/" + field;
}

} // namespace

std::string_view name(RunState state)
{
    for (const auto &[value, word] : kStates) {
        if (value == state)
            return word;
    }
    return {};
}

std::optional<RunState> runStateNamed(std::string_view name)
{
    for (const auto &[value, word] : kStates) {
        if (word == name)
            return value;
    }
    return std::nullopt;
}

Json toJson(const RunRecord &record)
{
    const auto maybe = [](const std::optional<double> &value) { return value ? Json(*value) : Json(nullptr); };
    return {{"id", record.id}, {"folder", record.folder}, {"name", record.name}, {"model", record.model},
        {"dataset", record.dataset}, {"method", record.method}, {"state", std::string(name(record.state))},
        {"started", record.started}, {"ended", record.ended}, {"seconds", record.seconds}, {"steps", record.steps},
        {"total_steps", record.totalSteps}, {"train_loss", maybe(record.trainLoss)},
        {"eval_loss", maybe(record.evalLoss)}, {"tags", record.tags}, {"notes", record.notes},
        {"message", record.message}, {"settings", record.settings}, {"place", record.place},
        {"process_id", record.processId}, {"process_start", record.processStart}, {"dismissed", record.isDismissed},
        {"revision", record.revision}};
}

std::optional<RunRecord> runRecordFromJson(const Json &json)
{
    if (!json.is_object())
        return std::nullopt;
    const auto text = [&json](const char *key) { return textOr(json, key, {}); };
    const auto real = [&json](const char *key) -> std::optional<double> {
        const auto it = json.find(key);
        return it != json.end() && it->is_number() ? std::optional(it->get<double>()) : std::nullopt;
    };
    const auto integer = [&json](const char *key) -> std::int64_t {
        const auto it = json.find(key);
        return it != json.end() && it->is_number_integer() ? it->get<std::int64_t>() : 0;
    };
    RunRecord record;
    const std::optional<RunState> state = runStateNamed(text("state"));
    record.id = text("id");
    record.folder = text("folder");
    if (!state || record.id.empty() || (record.folder.empty() && *state != RunState::Queued))
        return std::nullopt;
    record.state = *state;
    record.name = text("name");
    record.model = text("model");
    record.dataset = text("dataset");
    record.method = text("method");
    record.started = real("started").value_or(0);
    record.ended = real("ended").value_or(0);
    record.seconds = real("seconds").value_or(0);
    record.steps = integer("steps");
    record.totalSteps = integer("total_steps");
    record.trainLoss = real("train_loss");
    record.evalLoss = real("eval_loss");
    if (const auto tags = json.find("tags"); tags != json.end() && tags->is_array()) {
        for (const Json &tag : *tags) {
            if (tag.is_string())
                record.tags.push_back(tag.get<std::string>());
        }
    }
    record.notes = text("notes");
    record.message = text("message");
    record.settings = text("settings");
    record.place = integer("place");
    record.processId = integer("process_id");
    record.processStart = text("process_start");
    record.isDismissed = json.value("dismissed", Json(false)) == Json(true);
    record.revision = integer("revision");
    return record;
}

ProcessMark ownProcess()
{
    const auto id = static_cast<std::int64_t>(::getpid());
    return {id, startOf(id)};
}

bool isAlive(const ProcessMark &process)
{
    return process.id > 0 && !process.start.empty() && startOf(process.id) == process.start;
}

double secondsNow()
{
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

} // namespace luthier
