// SPDX-License-Identifier: GPL-3.0-or-later
// From logits to the next token, as transformers' generate does: repetition penalty, temperature, top-k, top-p, draw.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace luthier
{

struct SamplingOptions {
    bool greedy = false;
    double temperature = 0.95;
    double topP = 0.7;
    std::int64_t topK = 50; ///< 0: all.
    double repetitionPenalty = 1.0;
    std::uint64_t seed = 42;
};

/// The next token. @p logits are changed; @p context holds the tokens so far; @p draw numbers the random draw.
std::int32_t sampleToken(
    std::span<float> logits, std::span<const std::int32_t> context, const SamplingOptions &options, std::uint64_t draw);

} // namespace luthier
