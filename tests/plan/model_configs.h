// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes of published models, from their config.json.
#pragma once

#include "arch/spec_from_config.h"

namespace luthier::test
{

inline Json qwen25Config()
{
    return {{"architectures", {"Qwen2ForCausalLM"}}, {"model_type", "qwen2"}, {"hidden_act", "silu"},
        {"hidden_size", 3584}, {"intermediate_size", 18944}, {"num_hidden_layers", 28}, {"num_attention_heads", 28},
        {"num_key_value_heads", 4}, {"max_position_embeddings", 32768}, {"rms_norm_eps", 1e-6},
        {"rope_theta", 1000000.0}, {"sliding_window", 131072}, {"use_sliding_window", false},
        {"tie_word_embeddings", false}, {"torch_dtype", "bfloat16"}, {"vocab_size", 152064}};
}

inline Json smallConfig(const std::string &modelType = "llama")
{
    return {{"model_type", modelType}, {"hidden_size", 64}, {"intermediate_size", 176}, {"num_hidden_layers", 6},
        {"num_attention_heads", 4}, {"num_key_value_heads", 2}, {"head_dim", 16}, {"max_position_embeddings", 512},
        {"rms_norm_eps", 1e-6}, {"rope_theta", 10000.0}, {"tie_word_embeddings", false}, {"torch_dtype", "float32"},
        {"vocab_size", 300}, {"hidden_act", "silu"}};
}

} // namespace luthier::test
