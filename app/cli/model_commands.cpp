// SPDX-License-Identifier: GPL-3.0-or-later
// probe, generate, chat: commands that compute with a model.
#include "options.h"

#include "base/json.h"
#include "base/unicode.h"
#include "infer/generator.h"
#include "infer/probe.h"

#include <iostream>

namespace luthier::cli
{

namespace
{

DType dtypeOf(const std::string &name)
{
    return name == "bfloat16" ? DType::BF16 : DType::F32;
}

struct AnswerOptions {
    GeneratorOptions generator;
    SamplingOptions sampling;
    std::int64_t maxNewTokens = 512;
    std::string dtype = "float32";
    std::string system;

    void addTo(CLI::App &app)
    {
        app.add_option("--model", generator.model, "model folder, .gguf file or cached org/name")->required();
        app.add_option("--adapter", generator.adapter, "folder of a LoRA adapter");
        app.add_option("--template", generator.templateName, "chat template; default: the tokenizer's own");
        app.add_option("--system", system, "system prompt; default: the template's");
        app.add_option("--max-new-tokens", maxNewTokens, "longest answer in tokens")->check(numberFrom(1));
        app.add_flag("--greedy", sampling.greedy, "always the likeliest token");
        app.add_option("--temperature", sampling.temperature, "0.95 by default")->check(numberFrom(0));
        app.add_option("--top-p", sampling.topP, "0.7 by default")->check(numberFrom(0, 1));
        app.add_option("--top-k", sampling.topK, "50 by default; 0: all")->check(numberFrom(0));
        app.add_option("--repetition-penalty", sampling.repetitionPenalty, "1.0 by default")->check(numberFrom(0.001));
        app.add_option("--seed", sampling.seed, "of the random draws")->check(numberFrom(0));
        app.add_option("--dtype", dtype, "float32 or bfloat16")->check(CLI::IsMember({"float32", "bfloat16"}));
        app.add_option("--threads", generator.threads, "processors to use; default: all")->check(numberFrom(1));
    }
};

#ifdef LUTHIER_HAS_TORCH

int writeProbe(const ProbeRequest &request)
{
    const Result<void> result = probe(request);
    return result ? 0 : fail(result.error());
}

int answerOnce(const AnswerOptions &options, const std::string &prompt, bool raw, bool json)
{
    const Result<std::unique_ptr<Generator>> generator = Generator::open(options.generator);
    if (!generator)
        return fail(generator.error());
    const Result<std::vector<std::int32_t>> ids =
        raw ? (*generator)->rawPrompt(prompt) : (*generator)->prompt({{Role::User, prompt}}, options.system);
    if (!ids)
        return fail(ids.error());
    const Result<Answer> answer =
        (*generator)->generate(*ids, options.sampling, options.maxNewTokens, [&](std::string_view text) {
            if (!json)
                print(text);
        });
    if (!answer)
        return fail(answer.error());
    if (json)
        printLine(pythonJson({{"ids", answer->ids}, {"text", answer->text}, {"finish_reason", answer->finishReason}}));
    else
        printLine("");
    return 0;
}

int converse(const AnswerOptions &options)
{
    const Result<std::unique_ptr<Generator>> generator = Generator::open(options.generator);
    if (!generator)
        return fail(generator.error());
    std::vector<Message> messages;
    std::string line;
    for (print("User: "); std::getline(std::cin, line); print("User: ")) {
        if (line == "exit")
            break;
        if (line == "clear") {
            messages.clear();
            continue;
        }
        messages.push_back({Role::User, line});
        const Result<std::vector<std::int32_t>> ids = (*generator)->prompt(messages, options.system);
        if (!ids)
            return fail(ids.error());
        print("Assistant: ");
        const Result<Answer> answer = (*generator)->generate(*ids, options.sampling, options.maxNewTokens, print);
        if (!answer)
            return fail(answer.error());
        printLine("");
        messages.push_back({Role::Assistant, answer->text});
    }
    return 0;
}

#else

int noEngine()
{
    return fail({ErrorCode::Unsupported, LUTHIER_TEXT("Errors", "This build has no engine to compute with a model."),
        LUTHIER_TEXT("Errors", "Build with -DLUTHIER_TORCH=ON."), {}});
}

int writeProbe(const ProbeRequest &)
{
    return noEngine();
}

int answerOnce(const AnswerOptions &, const std::string &, bool, bool)
{
    return noEngine();
}

int converse(const AnswerOptions &)
{
    return noEngine();
}

#endif

} // namespace

int runProbe(Words words)
{
    ProbeRequest request;
    std::string grads;
    std::string dtype = "float32";
    std::string device = "cpu";
    CLI::App app(
        "Numbers for comparison with another implementation. Input and output are safetensors files.", "probe");
    app.add_option("--model", request.model, "model folder, .gguf file or cached org/name")->required();
    app.add_option("--adapter", request.adapter, "folder of a LoRA adapter");
    app.add_option(
           "--input", request.input, "input_ids, and optionally attention_mask, labels, position_ids, sequence_ids")
        ->required();
    app.add_option("--output", request.output, "file to write")->required();
    app.add_option("--grads", grads, "adapter or full")->check(CLI::IsMember({"adapter", "full"}));
    app.add_option("--dtype", dtype, "float32 or bfloat16")->check(CLI::IsMember({"float32", "bfloat16"}));
    app.add_option("--device", device, "cpu or cuda")->check(CLI::IsMember({"cpu", "cuda"}));
    app.add_flag("--hidden", request.hidden, "also the hidden states of every layer");
    app.add_option("--threads", request.threads, "processors to use; default: all")->check(numberFrom(1));
    if (const auto code = parse(app, words))
        return *code;
    request.onGpu = device == "cuda";
    request.computeType = dtypeOf(dtype);
    if (!grads.empty())
        request.gradients = grads == "full" ? ProbeRequest::Gradients::Full : ProbeRequest::Gradients::Adapter;
    return writeProbe(request);
}

int runGenerate(Words words)
{
    AnswerOptions options;
    bool raw = false;
    bool json = false;
    std::optional<std::string> given;
    CLI::App app("Answers one prompt; the text is printed as it grows.", "generate");
    options.addTo(app);
    app.add_flag("--raw", raw, "no template: the prompt is continued as it is");
    app.add_flag("--json", json, "one JSON document {\"ids\", \"text\", \"finish_reason\"}");
    app.add_option("PROMPT", given, "the prompt; standard input without one");
    if (const auto code = parse(app, words))
        return *code;
    const std::string prompt = given ? *given : std::string(std::istreambuf_iterator<char>(std::cin), {});
    if (findInvalidUtf8(prompt) != std::string::npos)
        return fail(
            {ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "This is not valid UTF-8 text."), {}, "standard input"});
    options.generator.computeType = dtypeOf(options.dtype);
    if (raw && options.generator.templateName.empty())
        options.generator.templateName = "empty";
    return answerOnce(options, prompt, raw, json);
}

int runChat(Words words)
{
    AnswerOptions options;
    CLI::App app("Talk with a model. \"clear\" forgets what was said, \"exit\" leaves.", "chat");
    options.addTo(app);
    if (const auto code = parse(app, words))
        return *code;
    options.generator.computeType = dtypeOf(options.dtype);
    return converse(options);
}

} // namespace luthier::cli
