// SPDX-License-Identifier: GPL-3.0-or-later
#include "infer/generator.h"

#include "cuda/cuda_plugin.h"

#include "nn/library_errors.h"
#include "nn/model.h"

#include <algorithm>

namespace luthier
{

Generator::Generator(std::unique_ptr<nn::Model> model, Tokenizer tokenizer, ChatTemplate chatTemplate)
    : m_model(std::move(model))
    , m_tokenizer(std::move(tokenizer))
    , m_template(std::move(chatTemplate))
    , m_stopIds(m_template.stopIds(m_tokenizer))
{
}

Generator::~Generator() = default;

Result<std::unique_ptr<Generator>> Generator::open(const GeneratorOptions &options)
{
    return nn::guarded([&] { return opened(options); });
}

Result<std::unique_ptr<Generator>> Generator::opened(const GeneratorOptions &options)
{
    LUTHIER_ASSIGN(ModelFiles files, openModelFiles(options.model));
    LUTHIER_ASSIGN(Tokenizer tokenizer, Tokenizer::open(files.path));
    LUTHIER_ASSIGN(ChatTemplate chatTemplate,
        options.templateName.empty() ? ChatTemplate::fromTokenizer(tokenizer)
                                     : ChatTemplate::named(options.templateName));
    LUTHIER_TRY(chatTemplate.prepare(tokenizer));
    nn::ModelOptions load{options.computeType, options.threads};
    if (options.onGpu) {
        LUTHIER_ASSIGN(load.device, openCudaDevice(0, options.computeType));
    }
    LUTHIER_ASSIGN(std::unique_ptr<nn::Model> model, nn::Model::load(std::move(files), load));
    if (!options.adapter.empty()) {
        LUTHIER_ASSIGN(const AdapterConfig config, readAdapterConfig(options.adapter + "/adapter_config.json"));
        LUTHIER_TRY(model->attachAdapter(config, 0, false));
        LUTHIER_TRY(model->loadAdapterWeights(options.adapter));
    }
    return std::unique_ptr<Generator>(new Generator(std::move(model), std::move(tokenizer), std::move(chatTemplate)));
}

Result<std::vector<std::int32_t>> Generator::prompt(std::vector<Message> messages, const std::string &system) const
{
    messages.push_back({Role::Assistant, {}});
    LUTHIER_ASSIGN(TurnIds turn, m_template.encodeOneTurn(m_tokenizer, std::move(messages), system, {}));
    return std::move(turn.source);
}

Result<std::vector<std::int32_t>> Generator::rawPrompt(const std::string &text) const
{
    return m_tokenizer.encode(text, {.addSpecialTokens = true});
}

Result<Answer> Generator::generate(const std::vector<std::int32_t> &prompt, const SamplingOptions &sampling,
    std::int64_t maxNewTokens, const std::function<void(std::string_view)> &onText, std::stop_token stop)
{
    const auto promptTokens = static_cast<std::int64_t>(prompt.size());
    const std::int64_t room = m_model->spec().maxPositions - promptTokens;
    if (prompt.empty() || room <= 0)
        return Error{ErrorCode::InvalidData,
            LUTHIER_TEXT("Errors", "The prompt has %1 tokens; the model takes 1 to %2.")
                .arg(promptTokens)
                .arg(m_model->spec().maxPositions),
            {}, "prompt"};
    for (const std::int32_t id : prompt) {
        if (id < 0 || id >= m_model->spec().vocabSize)
            return Error{ErrorCode::InvalidData,
                LUTHIER_TEXT("Errors", "The tokenizer makes the id %1, but the model has only %2 embeddings.")
                    .arg(id)
                    .arg(m_model->spec().vocabSize),
                LUTHIER_TEXT("Errors", "Choose the template that belongs to the model."), "--template"};
    }
    return nn::guarded([&] { return answered(prompt, sampling, std::min(maxNewTokens, room), onText, stop); });
}

Result<Answer> Generator::answered(const std::vector<std::int32_t> &prompt, const SamplingOptions &sampling,
    std::int64_t limit, const std::function<void(std::string_view)> &onText, const std::stop_token &stop)
{
    const auto promptTokens = static_cast<std::int64_t>(prompt.size());
    nn::Decoder &decoder = m_model->decoder();
    StepOptions options;
    options.computeType = m_model->device().computeType();
    options.training = false;
    options.adapters = decoder.adapterWidths();
    decoder.usePlans({}, planStep(m_model->spec(), {promptTokens, promptTokens, 1}, options));
    nn::KeyValueCache cache = decoder.makeCache(promptTokens + limit);

    Answer answer;
    answer.finishReason = "length";
    std::vector<float> logits(static_cast<std::size_t>(m_model->spec().vocabSize));
    std::vector<std::int32_t> context = prompt;
    decoder.extend(cache, prompt, logits.data());
    TokenStream stream(m_tokenizer, true);
    for (std::int64_t i = 0; i < limit; ++i) {
        if (stop.stop_requested()) {
            answer.finishReason = "cancelled";
            break;
        }
        const std::int32_t next = sampleToken(logits, context, sampling, static_cast<std::uint64_t>(i));
        if (std::find(m_stopIds.begin(), m_stopIds.end(), next) != m_stopIds.end()) {
            answer.finishReason = "stop";
            break;
        }
        answer.ids.push_back(next);
        context.push_back(next);
        if (onText)
            onText(stream.push(next));
        if (i + 1 < limit)
            decoder.extend(cache, std::span(&next, 1), logits.data());
    }
    if (onText)
        onText(stream.finish());
    answer.text = m_tokenizer.decode(answer.ids, true);
    return answer;
}

} // namespace luthier
