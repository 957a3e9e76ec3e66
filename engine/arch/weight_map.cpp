// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/weight_map.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <new>
#include <set>

namespace luthier
{

namespace
{

std::string shapeText(const std::vector<std::uint64_t> &shape)
{
    std::string out = "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        out += (i > 0 ? ", " : "") + std::to_string(shape[i]);
    return out + "]";
}

// "model.layers.3.self_attn.q_proj.weight" as llama.cpp calls it, "blk.3.attn_q.weight"; empty when it has no name.
std::string ggufName(std::string_view name)
{
    using namespace std::string_view_literals;
    static constexpr std::array kWhole{
        std::pair("model.embed_tokens.weight"sv, "token_embd.weight"sv),
        std::pair("model.norm.weight"sv, "output_norm.weight"sv),
        std::pair("lm_head.weight"sv, "output.weight"sv),
    };
    static constexpr std::array kInLayer{
        std::pair("input_layernorm"sv, "attn_norm"sv),
        std::pair("post_attention_layernorm"sv, "ffn_norm"sv),
        std::pair("self_attn.q_proj"sv, "attn_q"sv),
        std::pair("self_attn.k_proj"sv, "attn_k"sv),
        std::pair("self_attn.v_proj"sv, "attn_v"sv),
        std::pair("self_attn.o_proj"sv, "attn_output"sv),
        std::pair("self_attn.q_norm"sv, "attn_q_norm"sv),
        std::pair("self_attn.k_norm"sv, "attn_k_norm"sv),
        std::pair("mlp.gate_proj"sv, "ffn_gate"sv),
        std::pair("mlp.up_proj"sv, "ffn_up"sv),
        std::pair("mlp.down_proj"sv, "ffn_down"sv),
    };
    for (const auto &[theirs, ours] : kWhole) {
        if (name == theirs)
            return std::string(ours);
    }
    constexpr std::string_view kLayers = "model.layers.";
    if (!name.starts_with(kLayers))
        return {};
    name.remove_prefix(kLayers.size());
    const std::size_t dot = name.find('.');
    const std::size_t lastDot = name.rfind('.');
    if (dot == std::string_view::npos || lastDot <= dot)
        return {};
    const std::string_view module = name.substr(dot + 1, lastDot - dot - 1);
    for (const auto &[theirs, ours] : kInLayer) {
        if (module == theirs)
            return "blk." + std::string(name.substr(0, dot)) + "." + std::string(ours)
                + std::string(name.substr(lastDot));
    }
    return {};
}

// Left-overs in checkpoints that no model of ours reads: computed tables, the copy of a tied head.
bool isHarmless(std::string_view name, const ModelSpec &spec)
{
    return name.ends_with(".rotary_emb.inv_freq") || name.ends_with(".attn.bias") || name.ends_with(".masked_bias")
        || name == "rope_freqs.weight" || (spec.tieEmbeddings && (name == "lm_head.weight" || name == "output.weight"));
}

bool canBeWeight(DType type)
{
    return isQuantised(type) || type == DType::F32 || type == DType::F16 || type == DType::BF16 || type == DType::F64;
}

bool isQueryOrKey(std::string_view name)
{
    return name.find(".self_attn.q_proj.") != std::string_view::npos
        || name.find(".self_attn.k_proj.") != std::string_view::npos;
}

} // namespace

Result<WeightMap> WeightMap::build(const ModelSpec &spec, const ModelFiles &files)
{
    const std::span<const TensorFile> tensorFiles = files.tensorFiles();
    const GgufValue *architecture = files.isGguf() ? files.gguf->find("general.architecture") : nullptr;
    const bool interleaved =
        architecture != nullptr && architecture->text() != nullptr && *architecture->text() == "llama";
    WeightMap map;
    std::set<const TensorInfo *> used;
    for (const TensorSpec &expected : spec.tensors()) {
        const std::string stored = files.isGguf() ? ggufName(expected.name) : expected.name;
        const auto where = [&](const std::string &file) {
            return file + ": " + stored + (stored == expected.name ? "" : " (" + expected.name + ")");
        };
        const TensorInfo *tensor = nullptr;
        std::size_t file = 0;
        for (std::size_t i = 0; tensor == nullptr && i < tensorFiles.size(); ++i) {
            tensor = tensorFiles[i].find(stored);
            file = i;
        }
        if (tensor == nullptr)
            return Error{ErrorCode::InvalidData,
                LUTHIER_TEXT("Errors", "The model's files do not have this weight, which its configuration asks for."),
                {}, where(files.path)};
        const std::vector<std::uint64_t> shape(expected.shape.begin(), expected.shape.end());
        if (tensor->shape != shape)
            return Error{ErrorCode::InvalidData,
                LUTHIER_TEXT("Errors", "The weight has the shape %1, but the configuration asks for %2.")
                    .arg(shapeText(tensor->shape))
                    .arg(shapeText(shape)),
                {}, where(tensorFiles[file].path())};
        if (!canBeWeight(tensor->dtype))
            return Error{ErrorCode::Unsupported,
                LUTHIER_TEXT("Errors", "Weights of the type \"%1\" are not supported.")
                    .arg(luthier::name(tensor->dtype)),
                {}, where(tensorFiles[file].path())};
        WeightSource source{file, *tensor, RowOrder::AsStored, 0};
        if (interleaved && isQueryOrKey(expected.name)) {
            source.order = RowOrder::InterleavedHalves;
            source.headRows = static_cast<std::uint64_t>(spec.headDim);
        }
        map.m_sources.emplace(expected.name, std::move(source));
        used.insert(tensor);
    }
    for (const TensorFile &file : tensorFiles) {
        for (const TensorInfo &tensor : file.tensors()) {
            if (!used.contains(&tensor) && !isHarmless(tensor.name, spec))
                map.m_unused.push_back(tensor.name);
        }
    }
    return map;
}

const WeightSource *WeightMap::find(std::string_view name) const
{
    const auto at = m_sources.find(name);
    return at != m_sources.end() ? &at->second : nullptr;
}

Result<void> readWeightRows(std::span<const TensorFile> files, const WeightSource &source, std::uint64_t first,
    std::uint64_t count, std::span<std::byte> out)
{
    const TensorFile &file = files[source.file];
    const std::uint64_t rowBytes = source.rowBytes();
    if (first > source.rowCount() || count > source.rowCount() - first || out.size() != count * rowBytes)
        return Error{ErrorCode::Internal, LUTHIER_TEXT("Errors", "Rows outside of a weight were asked for."), {},
            file.path() + ": " + source.tensor.name};
    if (source.order == RowOrder::AsStored)
        return file.read(source.tensor, first * rowBytes, out);

    // Rows of one head stay within the head: read head by head and deal the rows out.
    const std::uint64_t half = source.headRows / 2;
    std::vector<std::byte> head(static_cast<std::size_t>(source.headRows * rowBytes));
    for (std::uint64_t row = first; row < first + count;) {
        const std::uint64_t start = row / source.headRows * source.headRows;
        LUTHIER_TRY(file.read(source.tensor, start * rowBytes, head));
        for (; row < first + count && row < start + source.headRows; ++row) {
            const std::uint64_t inHead = row - start;
            const std::uint64_t stored = 2 * (inHead % half) + inHead / half;
            std::memcpy(out.data() + (row - first) * rowBytes, head.data() + stored * rowBytes, rowBytes);
        }
    }
    return {};
}

Result<std::vector<float>> readWeight(std::span<const TensorFile> files, const WeightSource &source)
{
    if (source.order == RowOrder::AsStored)
        return files[source.file].readFloats(source.tensor);
    try {
        std::vector<float> values(static_cast<std::size_t>(source.tensor.valueCount()));
        std::vector<std::byte> head(static_cast<std::size_t>(source.headRows * source.rowBytes()));
        const std::uint64_t headValues = source.headRows * source.rowValues();
        for (std::uint64_t row = 0; row < source.rowCount(); row += source.headRows) {
            LUTHIER_TRY(readWeightRows(files, source, row, source.headRows, head));
            dequantise(source.tensor.dtype, head.data(), values.data() + row * source.rowValues(), headValues);
        }
        return values;
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::OutOfMemory,
            LUTHIER_TEXT("Errors", "There is not enough memory for a tensor of %1 values.")
                .arg(source.tensor.valueCount()),
            {}, files[source.file].path() + ": " + source.tensor.name};
    }
}

} // namespace luthier
