// SPDX-License-Identifier: GPL-3.0-or-later
// One answer of a model that is loaded, token by token, whoever it belongs to.
#pragma once

#include "infer/sampler.h"
#include "plan/step_plan.h"
#include "text/tokenizer.h"

#include <functional>
#include <stop_token>

namespace luthier
{

namespace nn
{
class Model;
}

struct Answer {
    std::vector<std::int32_t> ids; ///< Without the end token.
    std::string text;
    std::string finishReason; ///< "stop", "length" or "cancelled"
};

/// How an answer is to be made.
struct AnswerOptions {
    SamplingOptions sampling;
    std::int64_t maxNewTokens = 128;
    std::vector<std::int32_t> stopIds; ///< Tokens that end it.
    std::function<void(std::string_view)> onText; ///< Receives the text as it grows; may be empty.
    std::stop_token stop;
};

/// The sequence that a pass without training must have room for to read @p promptTokens.
StepShape promptShape(std::int64_t promptTokens);

/// Continues @p prompt by @p model, whose plan for passes without training has room for promptShape() of it. Errors: a
/// prompt beyond the model's context, ids beyond its vocabulary, memory that runs out.
Result<Answer> answerOf(nn::Model &model, const Tokenizer &tokenizer, const std::vector<std::int32_t> &prompt,
    const AnswerOptions &options);

/// The same errors before any work.
Result<void> checkPrompt(const nn::Model &model, const std::vector<std::int32_t> &prompt);

} // namespace luthier
