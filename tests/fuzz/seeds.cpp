// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/seeds.h"

#include "arch/family.h"
#include "base/json.h"
#include "formats/file_bytes.h"

namespace luthier::test
{

namespace
{

std::string zeros(std::uint64_t count, std::uint32_t type)
{
    constexpr std::uint32_t kQ8_0 = 8;
    return std::string(type == kQ8_0 ? count / 32 * 34 : count * 4, '\0');
}

std::string tinyGguf(const std::string &architecture, std::uint32_t type)
{
    GgufBytes file;
    const std::string prefix = architecture + ".";
    file.string("general.architecture", architecture);
    for (const auto &[key, value] :
        {std::pair("block_count", 1), std::pair("context_length", 64), std::pair("embedding_length", 32),
            std::pair("feed_forward_length", 64), std::pair("attention.head_count", 2),
            std::pair("attention.head_count_kv", 1), std::pair("attention.key_length", 32)})
        file.number<std::uint32_t>(prefix + key, GgufBytes::U32, static_cast<std::uint32_t>(value));
    file.number<float>(prefix + "attention.layer_norm_rms_epsilon", GgufBytes::F32, 1e-5f);
    file.number<float>(prefix + "rope.freq_base", GgufBytes::F32, 10000);
    file.number<std::uint8_t>("tokenizer.ggml.add_bos_token", GgufBytes::Bool, 1);
    file.entry("tokenizer.ggml.tokens", GgufBytes::Array,
        GgufBytes::arrayHead(GgufBytes::String, 2) + GgufBytes::text("a") + GgufBytes::text("b"));
    file.entry("tokenizer.ggml.scores", GgufBytes::Array, GgufBytes::arrayHead(GgufBytes::F32, 2) + floatBytes(0, 1));
    const auto matrix = [&](const std::string &name, std::uint64_t in, std::uint64_t out) {
        file.tensor(name, {in, out}, type, zeros(in * out, type));
    };
    const auto vector = [&](const std::string &name, std::uint64_t size) {
        file.tensor(name, {size}, 0, zeros(size, 0));
    };
    matrix("token_embd.weight", 32, 2);
    vector("blk.0.attn_norm.weight", 32);
    matrix("blk.0.attn_q.weight", 32, 64);
    matrix("blk.0.attn_k.weight", 32, 32);
    matrix("blk.0.attn_v.weight", 32, 32);
    matrix("blk.0.attn_output.weight", 64, 32);
    if (architecture == "qwen3") {
        vector("blk.0.attn_q_norm.weight", 32);
        vector("blk.0.attn_k_norm.weight", 32);
    }
    vector("blk.0.ffn_norm.weight", 32);
    matrix("blk.0.ffn_gate.weight", 32, 64);
    matrix("blk.0.ffn_up.weight", 32, 64);
    matrix("blk.0.ffn_down.weight", 64, 32);
    vector("output_norm.weight", 32);
    return file.bytes();
}

} // namespace

std::vector<std::string> ggufSeeds()
{
    GgufBytes kinds;
    kinds.version = 2;
    kinds.number<std::int64_t>("i", GgufBytes::I64, -1);
    kinds.entry("nested", GgufBytes::Array,
        GgufBytes::arrayHead(GgufBytes::Array, 2) + GgufBytes::arrayHead(GgufBytes::U8, 1) + "\x09"
            + GgufBytes::arrayHead(GgufBytes::Bool, 2) + std::string("\0\1", 2));
    kinds.tensor("k", {256, 2}, 12, std::string(288, '\x55'));
    kinds.tensor("h", {3, 2, 2, 1}, 1, std::string(24, '\x11'));
    return {tinyGguf("llama", 0), tinyGguf("llama", 8), tinyGguf("qwen3", 8), kinds.bytes(), GgufBytes().bytes()};
}

std::vector<std::string> safetensorsSeeds()
{
    return {
        safetensorsBytes("{}"),
        safetensorsBytes(
            R"({"__metadata__":{"format":"pt"},"a.weight":{"dtype":"BF16","shape":[2,3],"data_offsets":[0,12]},"b":{"dtype":"I64","shape":[],"data_offsets":[12,20]},"c":{"dtype":"F8_E4M3","shape":[0,5],"data_offsets":[20,20]}})",
            std::string(20, '\x3C')),
    };
}

std::vector<std::string> shardIndexSeeds()
{
    return {R"({"metadata":{"total_size":4},"weight_map":{"a":"s.safetensors"}})",
        R"({"weight_map":{"a":"s.safetensors","b":"../s.safetensors"}})"};
}

std::vector<std::string> modelConfigSeeds()
{
    std::vector<std::string> seeds;
    for (const Family &family : families()) {
        Json config{{"model_type", std::string(family.modelType)}, {"hidden_size", 64}, {"intermediate_size", 96},
            {"num_hidden_layers", 2}, {"num_attention_heads", 4}, {"num_key_value_heads", 2}, {"head_dim", 16},
            {"vocab_size", 32}, {"max_position_embeddings", 128}, {"rms_norm_eps", 1e-5}, {"rope_theta", 10000.0},
            {"rope_scaling", nullptr}, {"tie_word_embeddings", false}, {"eos_token_id", Json::array({1, 2})},
            {"torch_dtype", "bfloat16"}};
        seeds.push_back(pythonJson(config));
        config["rope_parameters"] = Json{{"rope_type", "yarn"}, {"factor", 4.0}, {"rope_theta", 1e6}};
        config["layer_types"] = Json::array({"full_attention", "sliding_attention"});
        config["use_sliding_window"] = true;
        config["sliding_window"] = 8;
        seeds.push_back(pythonJson(config));
    }
    seeds.push_back(
        R"({"model_type":"phi3","hidden_size":32,"num_attention_heads":2,"num_hidden_layers":1,"rope_scaling":{"type":"su","short_factor":[1,1,1,1,1,1,1,1],"long_factor":[1,2,3,4,5,6,7,8]}})");
    seeds.push_back(
        R"({"model_type":"llama","hidden_size":32,"num_attention_heads":2,"num_hidden_layers":1,"rope_scaling":{"rope_type":"llama3","factor":8.0,"low_freq_factor":1.0,"high_freq_factor":4.0,"original_max_position_embeddings":8192}})");
    return seeds;
}

std::vector<std::string> adapterConfigSeeds()
{
    return {R"({"peft_type":"LORA","r":8,"lora_alpha":16,"target_modules":["q_proj","v_proj"],"bias":"none"})",
        R"({"peft_type":"LORA","r":4,"lora_alpha":8.5,"lora_dropout":0.1,"target_modules":".*\\.(q|v)_proj","exclude_modules":["lm_head"],"modules_to_save":["embed_tokens"],"rank_pattern":{"^model.*q_proj":2},"alpha_pattern":{"down_proj|up_proj":3},"use_rslora":true,"x":{"y":[1,null]}})",
        R"({"peft_type":"LORA","target_modules":["q_proj"],"layers_to_transform":[0,1],"layers_pattern":"layers","init_lora_weights":"pissa"})"};
}

} // namespace luthier::test
