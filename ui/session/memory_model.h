// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory the form will take, always up to date: estimated on a thread of its own, from model facts that are
// read once.
#pragma once

#include "arch/lora_targets.h"
#include "plan/machine.h"
#include "plan/memory_estimate.h"
#include "session/latest_worker.h"

#include <QMetaType>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace luthier
{

struct Preset;

enum class MemoryVerdict { Unknown, Fits, Tight, TooMuch };

/// Where a preset is to run: one for a card is planned for a GPU of that size, whatever is in this @p machine.
DeviceFacts deviceFor(const Preset &preset, DeviceFacts machine);

/// What the form would take with a preset.
struct PresetMemory {
    std::uint64_t totalBytes = 0;
    MemoryVerdict verdict = MemoryVerdict::Unknown;
};

struct MemoryReport {
    std::optional<MemoryEstimate> estimate;
    std::optional<Error> error; ///< Why there is no estimate.
    bool hasModel = false; ///< A model is named.
    std::uint64_t freeBytes = 0; ///< Of the device that would train; 0: unknown.
    MemoryVerdict verdict = MemoryVerdict::Unknown;
    std::size_t layers = 0;
    std::int64_t parameters = 0; ///< Of the whole model.
    std::optional<UnknownTargets> unknownTargets; ///< What is wrong with names in lora_target.
    std::vector<PresetMemory> presets; ///< One for each of presets(); empty unless foretold.
    std::uint64_t question = 0; ///< The number of the question that it answers.
};

/// What a run was planned to take and what it took, item by item.
struct RunMemory {
    MemoryItems planned;
    MemoryItems measured;
    std::uint64_t peakBytes = 0; ///< Highest resident memory.
};

using GpuFinder = std::function<std::vector<GpuFacts>()>;

class MemoryModel : public QObject
{
    Q_OBJECT

public:
    /// @p findGpus: the GPUs that the engine of this build can train on; asked once, on a thread of its own.
    explicit MemoryModel(GpuFinder findGpus = {}, QObject *parent = nullptr);
    ~MemoryModel() override;

    /// A new estimate follows through reportChanged, within 100 ms for models that were looked at before.
    void setConfig(const TrainConfig &config);
    /// Whether reports say what each preset would take, as long as somebody looks at them.
    void foretellPresets(bool wanted);
    const MemoryReport &report() const { return m_report; }
    /// The number of the last question; report().question reaches it when the report is of the form as it stands.
    std::uint64_t question() const { return m_question; }
    /// Empty until it has been read, shortly after the start.
    const std::optional<MachineFacts> &machine() const { return m_machine; }
    /// Bytes that training may take now, on the device that would train.
    std::uint64_t freeBytes() const;
    bool trainsOnGpu() const;
    /// The device that would train, as it is now.
    DeviceFacts device() const;

    /// Of the last run of this session that came to its end.
    const std::optional<RunMemory> &lastRun() const { return m_lastRun; }
    void setLastRun(const RunMemory &run);

Q_SIGNALS:
    void reportChanged();
    void machineChanged();

private:
    struct Cache;
    void request();
    void refreshMachine();

    std::optional<TrainConfig> m_config;
    bool m_foretellsPresets = false;
    std::uint64_t m_question = 0;
    MemoryReport m_report;
    std::optional<RunMemory> m_lastRun;
    std::optional<MachineFacts> m_machine;
    std::shared_ptr<Cache> m_cache; ///< Used by the worker alone.
    QTimer m_poll; ///< Free memory changes without us.
    LatestWorker m_machineWorker;
    LatestWorker m_worker; // last: they use all of the above
};

} // namespace luthier
