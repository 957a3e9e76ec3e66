// SPDX-License-Identifier: GPL-3.0-or-later
// A run as its folder keeps it: enough to make it again, and to say what two of them have in common.
#pragma once

#include "config/config_diff.h"
#include "config/config_document.h"
#include "run/run_identity.h"

#include <map>
#include <utility>

namespace luthier
{

/// Value by step.
using Curve = std::vector<std::pair<std::int64_t, double>>;

struct RunCapsule {
    ConfigDocument settings; ///< As given.
    RunIdentity identity; ///< Empty members: not known.
    Curve losses; ///< Of every step; empty: not known.
    Curve loggedLosses; ///< Means between two lines of the log.
    Curve evalLosses;
    std::map<std::string, std::string> results; ///< SHA-256 of what it left behind, by file name.
};

/// What kRunFile says beyond figures. @p settings as kSettingsFile has them; @p history that of trainer_state.json.
Json capsuleJson(const std::string &settings, const Json &history, const std::map<std::string, std::string> &results);

/// Of a run's folder, ours or LLaMA-Factory's, or of a kRunFile alone. Errors: there is no run, or no settings.
Result<RunCapsule> readCapsule(const std::string &path);

struct CurveDifference {
    std::int64_t compared = 0; ///< Steps that both have.
    std::int64_t different = 0; ///< Of these.
    std::int64_t unmatched = 0; ///< Steps that only one of them has.
    std::int64_t firstStep = 0; ///< The first that differs.
    double largest = 0; ///< Between two values of one step.
};

/// Values are compared in the single precision in which they are computed, and logged.
CurveDifference compareCurves(const Curve &a, const Curve &b);

/// Step by step where both know every step, else as they were logged.
CurveDifference compareLosses(const RunCapsule &a, const RunCapsule &b);

/// Whether both left the same bytes behind; null: one of them says nothing.
std::optional<bool> haveSameResults(const RunCapsule &a, const RunCapsule &b);

/// What two runs have in common.
struct RunComparison {
    std::vector<ConfigDifference> settings; ///< As given.
    std::vector<Text> changes; ///< Of what else the numbers depend on: weights, data, build, device.
    CurveDifference losses;
    CurveDifference evalLosses;
    std::optional<bool> sameResults;

    /// Nothing that is known of both differs.
    bool isSame() const;
};
RunComparison compareRuns(const RunCapsule &a, const RunCapsule &b);

/// @p wanted, or with a number behind it what is not there yet.
std::string freeFolder(const std::string &wanted);

/// Another output folder, and nothing to continue from.
ConfigDocument settingsToRepeat(const RunCapsule &capsule, const std::string &outputDir);

} // namespace luthier
