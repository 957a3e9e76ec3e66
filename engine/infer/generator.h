// SPDX-License-Identifier: GPL-3.0-or-later
// Answers from a model, with or without an adapter, token by token.
#pragma once

#include "formats/dtype.h"
#include "infer/answer.h"
#include "text/chat_template.h"

#include <memory>

namespace luthier
{

struct GeneratorOptions {
    std::string model;
    std::string adapter; ///< May be empty.
    std::string templateName; ///< Empty: read off the tokenizer.
    DType computeType = DType::F32;
    int threads = 0;
    bool onGpu = false;
};

class Generator
{
public:
    static Result<std::unique_ptr<Generator>> open(const GeneratorOptions &options);
    ~Generator();

    /// Prompt ids of a conversation whose last message is the user's.
    Result<std::vector<std::int32_t>> prompt(std::vector<Message> messages, const std::string &system = {}) const;
    /// Prompt ids of plain text, without a template.
    Result<std::vector<std::int32_t>> rawPrompt(const std::string &text) const;

    /// Continues @p prompt; @p onText receives the text as it grows. Errors: a prompt beyond the model's context.
    Result<Answer> generate(const std::vector<std::int32_t> &prompt, const SamplingOptions &sampling,
        std::int64_t maxNewTokens, const std::function<void(std::string_view)> &onText = {}, std::stop_token stop = {});

    const Tokenizer &tokenizer() const { return m_tokenizer; }

private:
    Generator(std::unique_ptr<nn::Model> model, Tokenizer tokenizer, ChatTemplate chatTemplate);
    static Result<std::unique_ptr<Generator>> opened(const GeneratorOptions &options);

    std::unique_ptr<nn::Model> m_model;
    Tokenizer m_tokenizer;
    ChatTemplate m_template;
    std::vector<std::int32_t> m_stopIds;
};

} // namespace luthier
