// SPDX-License-Identifier: GPL-3.0-or-later
// How a step is run. All ways give the same gradients; those that take less memory take longer. The planner picks the
// fastest that fits into the memory there is, and the next one when the memory turns out to be less.
#pragma once

#include "base/json.h"
#include "base/text.h"
#include "plan/step_plan.h"

#include <vector>

namespace luthier
{

/// Tokens that our engine runs through the model at once: a micro-batch beyond it is done in several passes with the
/// same gradients. On a processor more rows bring no more speed.
inline constexpr std::int64_t kCpuTokensPerPass = 512;
inline constexpr std::int64_t kGpuTokensPerPass = 8192;

struct StepWay {
    std::int64_t tokensPerPass = kCpuTokensPerPass;
    std::int64_t feedForwardRows = 0; ///< StepOptions::feedForwardRows
    bool offload = false; ///< StepOptions::offload
    bool hostEmbedding = false; ///< A GPU leaves embeddings that are only looked up in main memory.
    bool streams = false; ///< Frozen weights come and go (nn/weight_stream.h).
    std::vector<Keep> keep; ///< What each layer keeps for the backward pass.
    /// Time of a step over that of one which computes nothing twice and waits for nothing: a guess, for choosing.
    double cost = 1;

    std::size_t layersRecomputed() const;
};

/// What a run allows.
struct WayLimits {
    bool isCpu = true;
    bool mayStream = false; ///< No frozen weight is changed.
    bool mayLeaveEmbedding = false; ///< A frozen embedding that is not the head too.
    bool savesFirst = false; ///< Memory is what counts: what costs next to nothing is always done.
    bool mayTile = false; ///< No trained weight and no dropout in feed-forward blocks.
};

/// Everything but `keep`, by cost, the usual way first.
std::vector<StepWay> stepWays(const WayLimits &limits);

/// What computing again costs in a model whose layers keep so much: a part of the time of a step.
double recomputeCost(const ModelSpec &spec, const std::vector<Keep> &keep);

void apply(const StepWay &way, StepOptions &options);

/// "3 of 28 layers are computed twice", …; none for the usual way.
std::vector<Text> describe(const StepWay &way);

/// {"layers_recomputed", "tokens_per_pass", "feed_forward_rows", "offload", "streams"}
Json toJson(const StepWay &way);

} // namespace luthier
