// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/param_groups.h"

namespace luthier
{

std::span<const ParamSpec> generationParams()
{
    static const ParamSpec specs[] = {
        {
            .key = "max_new_tokens",
            .field = field<&GenerationParams::maxNewTokens>(),
            .group = Group::Generation,
            .label = LUTHIER_TEXT("Params", "Maximum new tokens"),
            .boardElement = "eval.max_new_tokens",
        },
        {
            .key = "do_sample",
            .field = field<&GenerationParams::doSample>(),
            .group = Group::Generation,
            .label = LUTHIER_TEXT("Params", "Do sample"),
        },
        {
            .key = "temperature",
            .field = field<&GenerationParams::temperature>(),
            .group = Group::Generation,
            .label = LUTHIER_TEXT("Params", "Temperature"),
            .boardElement = "eval.temperature",
        },
        {
            .key = "top_p",
            .field = field<&GenerationParams::topP>(),
            .group = Group::Generation,
            .label = LUTHIER_TEXT("Params", "Top-p"),
            .boardElement = "eval.top_p",
        },
        {
            .key = "top_k",
            .field = field<&GenerationParams::topK>(),
            .group = Group::Generation,
            .label = LUTHIER_TEXT("Params", "Top k"),
        },
        {
            .key = "repetition_penalty",
            .field = field<&GenerationParams::repetitionPenalty>(),
            .group = Group::Generation,
            .label = LUTHIER_TEXT("Params", "Repetition penalty"),
        },
        {
            .key = "length_penalty",
            .field = field<&GenerationParams::lengthPenalty>(),
            .group = Group::Generation,
            .label = LUTHIER_TEXT("Params", "Length penalty"),
        },
        {
            .key = "num_beams",
            .field = field<&GenerationParams::numBeams>(),
            .group = Group::Generation,
            .label = LUTHIER_TEXT("Params", "Num beams"),
        },
        {
            .key = "max_length",
            .field = field<&GenerationParams::maxLength>(),
            .group = Group::Generation,
            .label = LUTHIER_TEXT("Params", "Max length"),
        },
        {
            .key = "skip_special_tokens",
            .field = field<&GenerationParams::skipSpecialTokens>(),
            .group = Group::Generation,
            .label = LUTHIER_TEXT("Params", "Skip special tokens"),
            .boardElement = "infer.skip_special_tokens",
        },
        {
            .key = "use_kv_cache",
            .field = field<&ModelParams::useKvCache>(),
            .group = Group::Generation,
            .label = LUTHIER_TEXT("Params", "Use kv cache"),
        },
        {
            .key = "infer_backend",
            .field = namedField<&ModelParams::inferBackend>(),
            .group = Group::Generation,
            .label = LUTHIER_TEXT("Params", "Inference engine"),
            .choices = {{.value = "huggingface"}, {.value = "vllm"}, {.value = "sglang"}},
            .boardElement = "infer.infer_backend",
            .neverNull = true,
        },
        {
            .key = "infer_dtype",
            .field = field<&ModelParams::inferDtype>(),
            .group = Group::Generation,
            .label = LUTHIER_TEXT("Params", "Inference data type"),
            .choices = {{.value = "auto"}, {.value = "float16"}, {.value = "bfloat16"}, {.value = "float32"}},
            .boardElement = "infer.infer_dtype",
        },
    };
    static_assert(std::size(specs) == kGenerationParams);
    return specs;
}

} // namespace luthier
