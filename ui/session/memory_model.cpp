// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/memory_model.h"

#include "base/memory.h"
#include "config/param_table.h"
#include "config/presets.h"
#include "plan/calibration.h"

#include <filesystem>
#include <map>

namespace luthier
{

using namespace std::chrono_literals;
namespace fs = std::filesystem;

/// Facts of models by path, good as long as their files are the same.
struct MemoryModel::Cache {
    struct Entry {
        fs::file_time_type time;
        std::shared_ptr<const ModelFacts> facts;
    };
    std::map<std::string, Entry> entries;

    static fs::file_time_type timeOf(const std::string &path)
    {
        std::error_code error;
        const fs::path config = fs::path(path) / "config.json";
        const fs::file_time_type time = fs::last_write_time(fs::exists(config, error) ? config : fs::path(path), error);
        return error ? fs::file_time_type::min() : time;
    }

    Result<std::shared_ptr<const ModelFacts>> facts(const ModelParams &model)
    {
        LUTHIER_ASSIGN(const std::string path,
            modelPath(model.modelNameOrPath, CacheRoots::fromEnvironment(model.cacheDir), model.modelRevision));
        const fs::file_time_type time = timeOf(path);
        if (const auto found = entries.find(path); found != entries.end() && found->second.time == time)
            return found->second.facts;
        LUTHIER_ASSIGN(ModelFacts read, readModelFacts(path));
        auto facts = std::make_shared<const ModelFacts>(std::move(read));
        constexpr std::size_t kMany = 16;
        if (entries.size() >= kMany)
            entries.clear();
        entries[path] = {time, facts};
        return facts;
    }
};

namespace
{

/// By the plan that keeps least: what the engine takes beyond it makes it faster, and it can do without.
MemoryVerdict verdictOf(const ModelFacts &model, const TrainConfig &config, DeviceFacts device)
{
    if (!device.freeBytes)
        return MemoryVerdict::Unknown;
    const std::uint64_t freeBytes = *device.freeBytes;
    device.freeBytes.reset();
    const std::uint64_t least = estimateMemory(model, config, device).totalBytes;
    if (least > freeBytes)
        return MemoryVerdict::TooMuch;
    // Other programs breathe too: within a tenth of the limit is no comfortable place.
    return least > freeBytes / 10 * 9 ? MemoryVerdict::Tight : MemoryVerdict::Fits;
}

/// Each suggestion with the total that will be shown once it is followed: the engine takes what is free, so that this
/// may be more than the least. Those that would not lower the number are left out.
void foretell(MemoryEstimate &estimate, const ModelFacts &model, const TrainConfig &config, const DeviceFacts &device)
{
    for (MemorySuggestion &suggestion : estimate.suggestions) {
        TrainConfig changed = config;
        for (const auto &[key, value] : suggestion.change)
            setValue(changed, *findParam(key), value);
        suggestion.totalBytes = estimateMemory(model, changed, device).totalBytes;
    }
    std::erase_if(estimate.suggestions,
        [&estimate](const MemorySuggestion &each) { return each.totalBytes >= estimate.totalBytes; });
}

std::vector<PresetMemory> presetMemories(
    const ModelFacts &model, const TrainConfig &config, const DeviceFacts &device, const std::stop_token &stop)
{
    std::vector<PresetMemory> memories;
    for (const Preset &preset : presets()) {
        if (stop.stop_requested())
            return {};
        const TrainConfig changed = withPreset(config, preset);
        const DeviceFacts place = deviceFor(preset, device);
        memories.push_back({estimateMemory(model, changed, place).totalBytes, verdictOf(model, changed, place)});
    }
    return memories;
}

} // namespace

DeviceFacts deviceFor(const Preset &preset, DeviceFacts machine)
{
    if (preset.cardBytes == 0)
        return machine;
    if (machine.isCpu)
        machine.hostFreeBytes = machine.freeBytes;
    machine.isCpu = false;
    machine.runtimeBytes.reset();
    machine.freeBytes = preset.cardBytes;
    return machine;
}

MemoryModel::MemoryModel(GpuFinder findGpus, QObject *parent)
    : QObject(parent)
    , m_cache(std::make_shared<Cache>())
{
    m_poll.setInterval(5s);
    connect(&m_poll, &QTimer::timeout, this, &MemoryModel::refreshMachine);
    m_poll.start();
    m_machineWorker.post([this, findGpus = std::move(findGpus)](std::stop_token) {
        MachineFacts facts = readMachine();
        facts.gpus = findGpus ? findGpus() : std::vector<GpuFacts>(); // those that count are those it can train on
        QMetaObject::invokeMethod(
            this,
            [this, facts = std::move(facts)] {
                m_machine = facts;
                Q_EMIT machineChanged();
                request();
            },
            Qt::QueuedConnection);
    });
}

MemoryModel::~MemoryModel() = default;

bool MemoryModel::trainsOnGpu() const
{
    return m_machine && !m_machine->gpus.empty() && !(m_config && m_config->training.useCpu);
}

std::uint64_t MemoryModel::freeBytes() const
{
    if (!m_machine)
        return 0;
    return trainsOnGpu() ? m_machine->gpus.front().freeBytes : m_machine->availableMemory;
}

void MemoryModel::refreshMachine()
{
    if (!m_machine)
        return;
    const std::uint64_t now = availableMemoryBytes();
    const std::uint64_t before = m_machine->availableMemory;
    // Small movements would only make the numbers flicker.
    const std::uint64_t step = std::max<std::uint64_t>(before / 50, 50'000'000);
    if (now < before + step && before < now + step)
        return;
    m_machine->availableMemory = now;
    Q_EMIT machineChanged();
    request();
}

void MemoryModel::setConfig(const TrainConfig &config)
{
    m_config = config;
    request();
}

void MemoryModel::foretellPresets(bool wanted)
{
    m_foretellsPresets = wanted;
    if (wanted)
        request();
}

DeviceFacts MemoryModel::device() const
{
    DeviceFacts device;
    device.isCpu = !trainsOnGpu();
    device.threads = m_machine ? m_machine->threads : 1;
    if (const std::uint64_t freeNow = freeBytes(); freeNow > 0)
        device.freeBytes = freeNow;
    if (device.isCpu)
        device.runtimeBytes = Calibration().runtimeBytes();
    if (trainsOnGpu()) // LLaMA-Factory takes all of them
        device.devices = static_cast<int>(m_machine->gpus.size());
    return device;
}

void MemoryModel::setLastRun(const RunMemory &run)
{
    m_lastRun = run;
    if (!trainsOnGpu())
        Calibration().rememberRuntime(run.measured.runtime);
    Q_EMIT reportChanged();
}

void MemoryModel::request()
{
    if (!m_config)
        return;
    const DeviceFacts device = this->device();
    const std::uint64_t freeNow = device.freeBytes.value_or(0);
    m_worker.post([this, cache = m_cache, config = *m_config, device, freeNow, foretellsPresets = m_foretellsPresets,
                      question = ++m_question](std::stop_token stop) {
        MemoryReport report;
        report.question = question;
        report.freeBytes = freeNow;
        report.hasModel = !config.model.modelNameOrPath.empty();
        if (report.hasModel) {
            const auto facts = cache->facts(config.model);
            if (facts) {
                report.layers = (*facts)->spec.layers.size();
                report.parameters = (*facts)->spec.parameterCount();
                report.estimate = estimateMemory(**facts, config, device);
                const FinetuningParams &tuning = config.finetuning;
                if (tuning.finetuningType == FinetuningType::Lora && tuning.loraTarget != "all"
                    && config.model.adapterNameOrPath.empty())
                    report.unknownTargets = unknownTargets((*facts)->spec, splitList(tuning.loraTarget));
                foretell(*report.estimate, **facts, config, device);
                report.verdict = verdictOf(**facts, config, device);
                if (foretellsPresets)
                    report.presets = presetMemories(**facts, config, device, stop);
            } else {
                report.error = facts.error();
            }
        }
        if (stop.stop_requested())
            return;
        QMetaObject::invokeMethod(
            this,
            [this, report = std::move(report)] {
                m_report = report;
                Q_EMIT reportChanged();
            },
            Qt::QueuedConnection);
    });
}

} // namespace luthier
