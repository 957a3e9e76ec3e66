// SPDX-License-Identifier: GPL-3.0-or-later
// What train and rerun have in common: the switches of ours, and the run itself.
#pragma once

#include "cli.h"

#include "config/config_document.h"
#include "run/run_control.h"

namespace luthier::cli
{

/// Our own switches, taken out of the words.
struct TrainOptions {
    bool json = false;
    int threads = 0;
    std::optional<std::uint64_t> deviceMemory;
    std::chrono::milliseconds retryAfter = std::chrono::seconds(15);
    SampleWish sampling;
    std::vector<std::string> rest; ///< The other words.
    std::vector<Error> errors; ///< What was wrong with the switches.

    void refuse(const std::string &option, Text why);
    /// A whole number between bounds, or a refusal.
    std::optional<std::int64_t> count(
        const std::string &option, const std::string &value, std::int64_t least, std::int64_t most);
};

TrainOptions takeTrainOptions(Words words);
/// Their lines of a help text.
extern const char *const kTrainOptionsHelp;

/// Checks @p document and trains; prints what goes on and what is wrong. Returns the exit code.
int trainDocument(const ConfigDocument &document, const TrainOptions &options);

} // namespace luthier::cli
