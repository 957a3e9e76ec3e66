// SPDX-License-Identifier: GPL-3.0-or-later
#include "infer/generator.h"

#include "cuda/cuda_plugin.h"

#include "nn/library_errors.h"
#include "nn/model.h"

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
    LUTHIER_TRY(checkPrompt(*m_model, prompt));
    return nn::guarded([&] {
        nn::Decoder &decoder = m_model->decoder();
        StepOptions options;
        options.computeType = m_model->device().computeType();
        options.training = false;
        options.adapters = decoder.adapterWidths();
        const auto promptTokens = static_cast<std::int64_t>(prompt.size());
        decoder.usePlans({}, planStep(m_model->spec(), promptShape(promptTokens), options));
        return answerOf(*m_model, m_tokenizer, prompt, {sampling, maxNewTokens, m_stopIds, onText, std::move(stop)});
    });
}

} // namespace luthier
