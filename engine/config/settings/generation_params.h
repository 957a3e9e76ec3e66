// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of text generation, for chat and for evaluation with generated answers.
// Names are LLaMA-Factory's keys in camelCase, defaults are those of LLaMA-Factory 0.9.5; an empty text is null.
#pragma once

#include "config/choices.h"

#include <cstdint>
#include <optional>
#include <string>

namespace luthier
{

struct GenerationParams {
    bool doSample = true;
    double temperature = 0.95;
    double topP = 0.7;
    std::int64_t topK = 50;
    std::int64_t numBeams = 1;
    std::int64_t maxLength = 1024;
    std::int64_t maxNewTokens = 1024;
    double repetitionPenalty = 1.0;
    double lengthPenalty = 1.0;
    bool skipSpecialTokens = true;

    bool operator==(const GenerationParams &) const = default;
};

} // namespace luthier
