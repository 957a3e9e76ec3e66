// SPDX-License-Identifier: GPL-3.0-or-later
// Folders of runs as LLaMA-Factory and Luthier leave them, with a falling loss in their logs.
#pragma once

#include "base/numbers.h"
#include "run/run_directory.h"

#include <cmath>
#include <filesystem>
#include <fstream>
#include <string>

namespace luthier::test
{

struct RunFolderPlan {
    std::int64_t steps = 40;
    std::int64_t totalSteps = 40;
    double end = 0.6; ///< Loss in the end.
    std::int64_t evaluateEvery = 10; ///< 0: never.
    std::int64_t checkpoint = 0; ///< 0: none.
    std::string settings = {}; ///< Of train.yaml; empty: none.
    double noise = 0;
};

inline void writeFileIn(const std::string &folder, const std::string &name, const std::string &text)
{
    const std::filesystem::path path = std::filesystem::path(folder) / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

inline void writeRunFolder(const std::string &folder, const RunFolderPlan &plan)
{
    std::string log;
    std::uint32_t random = 12345;
    for (std::int64_t step = 1; step <= plan.steps; ++step) {
        random = random * 1664525u + 1013904223u;
        const double share = static_cast<double>(step) / static_cast<double>(plan.totalSteps);
        const double wave = plan.noise * (static_cast<double>(random >> 8) / 16777216.0 - 0.5);
        const std::string head =
            "{\"current_steps\": " + std::to_string(step) + ", \"total_steps\": " + std::to_string(plan.totalSteps);
        const std::string tail = ", \"epoch\": " + formatNumber(3 * share)
            + ", \"elapsed_time\": \"0:02:" + (step < 10 ? "0" : "1") + "0\"}\n";
        log += head + ", \"loss\": " + formatNumber(plan.end + 1.3 * std::exp(-4.2 * share) + wave) + ", \"lr\": 0.0001"
            + tail;
        if (plan.evaluateEvery > 0 && step % plan.evaluateEvery == 0)
            log += head + ", \"eval_loss\": " + formatNumber(plan.end + 0.07 + 1.2 * std::exp(-4 * share)) + tail;
    }
    writeFileIn(folder, "trainer_log.jsonl", log);
    if (plan.steps == plan.totalSteps)
        writeFileIn(folder, "trainer_state.json",
            "{\"global_step\": " + std::to_string(plan.steps) + ", \"max_steps\": " + std::to_string(plan.totalSteps)
                + ", \"log_history\": []}");
    if (!plan.settings.empty())
        writeFileIn(folder, "train.yaml", plan.settings);
    if (plan.checkpoint > 0) {
        const std::string name = "checkpoint-" + std::to_string(plan.checkpoint);
        writeFileIn(folder, name + "/trainer_state.json", "{\"global_step\": " + std::to_string(plan.checkpoint) + "}");
        writeFileIn(folder, name + "/adapter_model.safetensors", "weights");
    }
}

/// The checkpoint that a run with @p config goes on from; empty: none.
inline std::string resumesFrom(const TrainConfig &config)
{
    const Result<StartPoint> start = startPoint(config);
    return start ? start->resumeFrom : start.error().toString();
}

} // namespace luthier::test
