// SPDX-License-Identifier: GPL-3.0-or-later
#include "infer/answer.h"

#include "nn/library_errors.h"
#include "nn/model.h"

#include <algorithm>

namespace luthier
{

namespace
{

Answer answered(
    nn::Model &model, const Tokenizer &tokenizer, const std::vector<std::int32_t> &prompt, const AnswerOptions &options)
{
    const auto promptTokens = static_cast<std::int64_t>(prompt.size());
    const std::int64_t limit = std::min(options.maxNewTokens, model.spec().maxPositions - promptTokens);
    nn::Decoder &decoder = model.decoder();
    nn::KeyValueCache cache = decoder.makeCache(promptTokens + limit);

    Answer answer;
    answer.finishReason = "length";
    std::vector<float> logits(static_cast<std::size_t>(model.spec().vocabSize));
    std::vector<std::int32_t> context = prompt;
    decoder.extend(cache, prompt, logits.data());
    TokenStream stream(tokenizer, true);
    for (std::int64_t i = 0; i < limit; ++i) {
        if (options.stop.stop_requested()) {
            answer.finishReason = "cancelled";
            break;
        }
        const std::int32_t next = sampleToken(logits, context, options.sampling, static_cast<std::uint64_t>(i));
        if (std::find(options.stopIds.begin(), options.stopIds.end(), next) != options.stopIds.end()) {
            answer.finishReason = "stop";
            break;
        }
        answer.ids.push_back(next);
        context.push_back(next);
        if (options.onText)
            options.onText(stream.push(next));
        if (i + 1 < limit)
            decoder.extend(cache, std::span(&next, 1), logits.data());
    }
    if (options.onText)
        options.onText(stream.finish());
    answer.text = tokenizer.decode(answer.ids, true);
    return answer;
}

} // namespace

StepShape promptShape(std::int64_t promptTokens)
{
    return {promptTokens, promptTokens, 1};
}

Result<void> checkPrompt(const nn::Model &model, const std::vector<std::int32_t> &prompt)
{
    const auto promptTokens = static_cast<std::int64_t>(prompt.size());
    if (prompt.empty() || promptTokens >= model.spec().maxPositions)
        return Error{ErrorCode::InvalidData,
            LUTHIER_TEXT("Errors", "The prompt has %1 tokens; the model takes 1 to %2.")
                .arg(promptTokens)
                .arg(model.spec().maxPositions),
            {}, "prompt"};
    for (const std::int32_t id : prompt) {
        if (id < 0 || id >= model.spec().vocabSize)
            return Error{ErrorCode::InvalidData,
                LUTHIER_TEXT("Errors", "The tokenizer makes the id %1, but the model has only %2 embeddings.")
                    .arg(id)
                    .arg(model.spec().vocabSize),
                LUTHIER_TEXT("Errors", "Choose the template that belongs to the model."), "--template"};
    }
    return {};
}

Result<Answer> answerOf(
    nn::Model &model, const Tokenizer &tokenizer, const std::vector<std::int32_t> &prompt, const AnswerOptions &options)
{
    LUTHIER_TRY(checkPrompt(model, prompt));
    return nn::guarded([&]() -> Result<Answer> { return answered(model, tokenizer, prompt, options); });
}

} // namespace luthier
