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

/// What a DeepSpeed configuration divides over the devices and moves off them. Sizes are numbers of values; defaults
/// are DeepSpeed's own (deepspeed/runtime/zero/config.py).
struct ZeroSettings {
    enum class Place { Device, Host, Disk };

    int stage = 0;
    Place optimizer = Place::Device; ///< Optimizer state, and with it the gradients that it is given.
    Place parameters = Place::Device; ///< Stage 3 only.
    std::optional<double> reduceBucket = 5e8; ///< Nothing: "auto", the square of the hidden size.
    bool overlapsCommunication = false; ///< Two buckets, at stage 2.
    bool contiguousGradients = true; ///< The whole bucket is there from the start.
    double maxLiveParameters = 1e9; ///< Gathered at once, at stage 3.
    double subGroup = 1e9; ///< Updated at once, at stage 3.
};

/// Nothing without a deepspeed setting (JSON text or file); an error if it cannot be read.
Result<std::optional<ZeroSettings>> zeroSettings(const TrainConfig &config, const std::string &workingFolder);

/// The stage that the deepspeed setting asks for; nothing without one or if it cannot be read.
std::optional<int> zeroStageOf(const TrainConfig &config, const std::string &workingFolder);

} // namespace luthier
