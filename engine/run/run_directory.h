// SPDX-License-Identifier: GPL-3.0-or-later
// The output folder of a run: what things in it are called, whether it may be used, and where a run continues.
#pragma once

#include "base/json.h"
#include "config/train_config.h"

#include <optional>

namespace luthier
{

/// What a run took: plan and measure of its memory, item by item, and its time.
inline constexpr const char *kRunFile = "run.json";
/// The settings of a run for people to read.
inline constexpr const char *kSummaryFile = "summary.md";
/// The settings that were given, as `luthier-cli train` and the form read them.
inline constexpr const char *kSettingsFile = "train.yaml";

struct Checkpoint {
    std::int64_t step = 0;
    std::string path;
};

/// Complete "checkpoint-N" folders in @p directory, by number.
std::vector<Checkpoint> checkpointsIn(const std::string &directory);

/// How the run in a folder began, as the first line of its kEventsFile says.
struct RunOrigin {
    /// Tells it from an earlier run there that it has overwritten: checkpoints of that may be left. Their manifests
    /// have it too.
    std::string name;
    std::string workingFolder; ///< Where relative paths of its settings begin.
};

/// Empty members: not known.
RunOrigin runOrigin(const std::string &directory);
/// A name for a new run.
std::string newRunName();

/// Those of checkpointsIn that are not known to be of an earlier run.
std::vector<Checkpoint> ownCheckpointsIn(const std::string &directory);

struct StartPoint {
    std::string outputDir;
    /// The checkpoint to continue from; empty: from the beginning.
    std::string resumeFrom;
    Json manifest; ///< Of that checkpoint, its files checked; null when it has none.
    bool fresh = true; ///< trainer_log.jsonl begins anew.
    std::vector<Text> notices; ///< Checkpoints passed over: they are not whole, or of an earlier run.
};

/// LLaMA-Factory's rules: an explicit resume_from_checkpoint wins; otherwise a folder with checkpoints is continued
/// from the last unless overwrite_output_dir; one with weights but no checkpoint is refused. The last is the last that
/// is whole; one of an earlier run in the folder only if there is no other.
Result<StartPoint> startPoint(const TrainConfig &config);

/// Whether @p directory can be written to, or made, as far as can be told without making it.
Result<void> checkWritable(const std::string &directory);

/// Copies the tokenizer's files from a Hugging Face folder, so that the adapter's folder can be used alone. Nothing is
/// copied for a GGUF file.
Result<void> copyTokenizerFiles(const std::string &modelPath, const std::string &directory);

/// Those of a model that are there.
std::vector<std::string> tokenizerFiles(const std::string &modelPath);

/// Figures for the model card.
struct CardFacts {
    std::string baseModel;
    std::string datasets; ///< As given, separated by commas.
    std::optional<double> evalLoss;
    std::int64_t totalSteps = 0;
};

/// README.md with the YAML header that model hubs read.
std::string modelCard(const TrainConfig &config, const CardFacts &facts);

} // namespace luthier
