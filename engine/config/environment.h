// SPDX-License-Identifier: GPL-3.0-or-later
// What a configuration is judged against: the devices and the launch. The default is one process on a GPU with bf16,
// which is what a command meant for another machine is checked with.
#pragma once

#include "config/command/config_args.h"

#include <optional>
#include <string>

namespace luthier
{

struct Environment {
    CommandScope scope = CommandScope::Train;
    bool hasGpu = true;
    bool hasBf16 = true;
    bool hasTf32 = false;
    int visibleGpus = 1;
    bool isDistributed = false; ///< Started by torchrun, srun or DeepSpeed.
    std::optional<int> zeroStage; ///< Under DeepSpeed.
    std::string workingFolder = "."; ///< Relative paths are found from here.
};

/// The stage that the deepspeed setting (JSON text or file) asks for; nothing without one or if it cannot be read.
std::optional<int> zeroStageOf(const TrainConfig &config, const std::string &workingFolder);

} // namespace luthier
