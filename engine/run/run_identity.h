// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a run the run it is: settings, weights, rows and program. Kept with every checkpoint, so that a run which
// is continued says what has changed since.
#pragma once

#include "base/json.h"
#include "config/train_config.h"
#include "data/example.h"

#include <string>
#include <vector>

namespace luthier
{

/// A sum over sizes and 64 pieces of every file: all of a small one, enough of a large one to tell it from others.
Result<std::string> fileFingerprint(const std::vector<std::string> &paths);

/// A sum over ids and labels of all rows, in order: data, template and tokenizer in one.
std::string dataFingerprint(const std::vector<EncodedExample> &examples);

/// Settings that the numbers of a run depend on and that are not at their default, as key and value. Places and paths
/// are not among them, nor what is logged, saved and evaluated when.
Json numericSettings(const TrainConfig &config);

/// The parts of an identity. Every member is {"name": value}; names and values are compared and shown.
struct RunIdentity {
    Json settings = Json::object();
    std::string model; ///< fileFingerprint of the weights.
    std::string tokenizer;
    std::string data;
    std::string build; ///< Version and kernels.
    std::string device;
    std::string run; ///< Its name, see RunOrigin. Not compared.
};

Json toJson(const RunIdentity &identity);
/// Members that are absent stay empty: what is not known is not compared.
RunIdentity identityFromJson(const Json &json);

/// In words, what is no longer as it was; empty: a run that is continued is the run that never stopped.
std::vector<Text> changesSince(const RunIdentity &then, const RunIdentity &now);

} // namespace luthier
