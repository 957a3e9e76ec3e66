// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/calibration.h"

#include "base/files.h"
#include "base/json.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace luthier
{

namespace
{

// A process with LibTorch takes some 110 MB; far more is a dataset, which the next run need not have.
constexpr std::uint64_t kLeast = 60'000'000;
constexpr std::uint64_t kMost = 400'000'000;

bool isLikely(std::uint64_t bytes)
{
    return bytes >= kLeast && bytes <= kMost;
}

} // namespace

Calibration::Calibration(std::string file, std::string program)
    : m_file(std::move(file))
    , m_program(std::move(program))
{
}

std::string Calibration::runningProgram()
{
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error).filename().string();
}

std::string Calibration::defaultFile()
{
    const char *cache = std::getenv("XDG_CACHE_HOME");
    if (cache != nullptr && *cache != '\0')
        return std::string(cache) + "/luthier/calibration.json";
    const char *home = std::getenv("HOME");
    return home != nullptr && *home != '\0' ? std::string(home) + "/.cache/luthier/calibration.json" : std::string();
}

std::optional<std::int64_t> Calibration::known(const std::string &group, const std::string &name) const
{
    if (m_file.empty() || !isRegularFile(m_file))
        return std::nullopt;
    const Result<Json> all = readJsonFile(m_file);
    const Json::json_pointer at = Json::json_pointer() / group / name;
    if (!all || !all->is_object() || !all->contains(at) || !all->at(at).is_number_integer())
        return std::nullopt;
    return all->at(at).get<std::int64_t>();
}

void Calibration::remember(const std::string &group, const std::string &name, std::int64_t value) const
{
    if (m_file.empty())
        return;
    Json all = Json::object();
    if (Result<Json> read = readJsonFile(m_file); read && read->is_object())
        all = *std::move(read);
    if (!all[group].is_object())
        all[group] = Json::object();
    all[group][name] = value;
    if (makeDirectories(std::filesystem::path(m_file).parent_path().string()))
        static_cast<void>(writeFileAtomic(m_file, pythonJson(all, {.indent = 2}) + "\n"));
}

std::optional<std::uint64_t> Calibration::runtimeBytes() const
{
    const std::optional<std::int64_t> bytes = known(m_program, "runtime_bytes");
    return bytes && *bytes > 0 && isLikely(static_cast<std::uint64_t>(*bytes))
        ? std::optional(static_cast<std::uint64_t>(*bytes))
        : std::nullopt;
}

void Calibration::rememberRuntime(std::uint64_t bytes) const
{
    if (isLikely(bytes))
        remember(m_program, "runtime_bytes", static_cast<std::int64_t>((runtimeBytes().value_or(bytes) + bytes) / 2));
}

std::optional<int> Calibration::threads(const std::string &machine) const
{
    const std::optional<std::int64_t> count = known("threads", machine);
    return count && *count > 0 && *count <= 1 << 16 ? std::optional(static_cast<int>(*count)) : std::nullopt;
}

void Calibration::rememberThreads(const std::string &machine, int threads) const
{
    remember("threads", machine, threads);
}

} // namespace luthier
