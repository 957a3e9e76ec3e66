// SPDX-License-Identifier: GPL-3.0-or-later
#include "infer/probe.h"

#include "cuda/cuda_plugin.h"
#include "formats/safetensors.h"
#include "nn/library_errors.h"
#include "nn/model.h"

#include <algorithm>
#include <cstring>

namespace luthier
{

namespace
{

Error badInput(const std::string &path, Text message)
{
    return {ErrorCode::InvalidData, std::move(message), {}, path};
}

// The input tensors, [rows, length] each; absent ones are empty.
struct Input {
    std::int64_t rows = 0;
    std::int64_t length = 0;
    std::vector<std::int64_t> ids, mask, labels, positions, sequences;

    std::size_t at(std::int64_t row, std::int64_t token) const
    {
        return static_cast<std::size_t>(row * length + token);
    }
};

Result<Input> readInput(const std::string &path, const ModelSpec &spec)
{
    LUTHIER_ASSIGN(const TensorFile file, openSafetensors(path));
    Input input;
    const auto read = [&](const char *name, std::vector<std::int64_t> &out) -> Result<void> {
        const TensorInfo *tensor = file.find(name);
        if (tensor == nullptr)
            return {};
        if (tensor->shape.size() != 2
            || (input.rows != 0
                && (static_cast<std::int64_t>(tensor->shape[0]) != input.rows
                    || static_cast<std::int64_t>(tensor->shape[1]) != input.length)))
            return badInput(
                path, LUTHIER_TEXT("Errors", "\"%1\" must have the shape of input_ids, [rows, tokens].").arg(name));
        input.rows = static_cast<std::int64_t>(tensor->shape[0]);
        input.length = static_cast<std::int64_t>(tensor->shape[1]);
        LUTHIER_ASSIGN(out, file.readIntegers(*tensor));
        return {};
    };
    LUTHIER_TRY(read("input_ids", input.ids));
    if (input.ids.empty())
        return badInput(path, LUTHIER_TEXT("Errors", "The file has no \"input_ids\"."));
    LUTHIER_TRY(read("attention_mask", input.mask));
    LUTHIER_TRY(read("labels", input.labels));
    LUTHIER_TRY(read("position_ids", input.positions));
    LUTHIER_TRY(read("sequence_ids", input.sequences));
    for (const std::int64_t id : input.ids) {
        if (id < 0 || id >= spec.vocabSize)
            return badInput(path,
                LUTHIER_TEXT("Errors", "The id %1 is outside the vocabulary of %2 tokens.")
                    .arg(id)
                    .arg(spec.vocabSize));
    }
    for (const std::int64_t label : input.labels) {
        if (label != -100 && (label < 0 || label >= spec.vocabSize))
            return badInput(path,
                LUTHIER_TEXT("Errors", "The label %1 is outside the vocabulary of %2 tokens.")
                    .arg(label)
                    .arg(spec.vocabSize));
    }
    for (const std::int64_t position : input.positions) {
        if (position < 0 || position > (1 << 24))
            return badInput(path, LUTHIER_TEXT("Errors", "The position %1 is out of range.").arg(position));
    }
    return input;
}

// The attended tokens of all rows laid end to end, and where each came from.
struct Flattened {
    nn::MicroBatch batch;
    std::vector<std::int64_t> source; ///< Row · length + token, per flat token.
    std::vector<std::int64_t> lossTarget; ///< Flat index into [rows, length − 1], per loss row.
};

Flattened flatten(const Input &input)
{
    Flattened out;
    std::int64_t largest = 0;
    for (std::int64_t row = 0; row < input.rows; ++row) {
        std::vector<std::int64_t> flatOf(static_cast<std::size_t>(input.length), -1);
        std::int64_t sequence = 0;
        bool any = false;
        for (std::int64_t t = 0; t < input.length; ++t) {
            const std::size_t at = input.at(row, t);
            const std::int64_t position = input.positions.empty() ? t : input.positions[at];
            largest = std::max(largest, position);
            const std::int64_t own = input.sequences.empty() ? 1 : input.sequences[at];
            if ((!input.mask.empty() && input.mask[at] == 0) || own == 0)
                continue;
            if (any && own != sequence)
                out.batch.sequences.ends.push_back(out.batch.tokens());
            sequence = own;
            any = true;
            flatOf[static_cast<std::size_t>(t)] = out.batch.tokens();
            out.source.push_back(static_cast<std::int64_t>(at));
            out.batch.ids.push_back(static_cast<std::int32_t>(input.ids[at]));
            out.batch.sequences.positions.push_back(static_cast<std::int32_t>(position));
        }
        if (any)
            out.batch.sequences.ends.push_back(out.batch.tokens());
        for (std::int64_t t = 1; t < input.length && !input.labels.empty(); ++t) {
            const std::int64_t label = input.labels[input.at(row, t)];
            const std::int64_t from = flatOf[static_cast<std::size_t>(t - 1)];
            if (label == -100 || from < 0)
                continue;
            out.batch.lossRows.push_back(static_cast<std::int32_t>(from));
            out.batch.lossLabels.push_back(static_cast<std::int32_t>(label));
            out.lossTarget.push_back(row * (input.length - 1) + t - 1);
        }
    }
    out.batch.ropeLength = largest + 1;
    return out;
}

struct ProbeOutput {
    std::vector<std::vector<float>> storage;
    std::vector<TensorToWrite> tensors;

    void add(std::string name, std::vector<std::uint64_t> shape, std::vector<float> values)
    {
        storage.push_back(std::move(values));
        const auto &kept = storage.back();
        tensors.push_back(
            {std::move(name), DType::F32, std::move(shape), std::as_bytes(std::span(kept.data(), kept.size()))});
    }
};

Result<void> probed(const ProbeRequest &request)
{
    nn::ModelOptions load{request.computeType, request.threads};
    if (request.onGpu) {
        LUTHIER_ASSIGN(load.device, openCudaDevice(0, request.computeType));
    }
    LUTHIER_ASSIGN(const std::unique_ptr<nn::Model> model, nn::Model::load(request.model, load));
    const ModelSpec &spec = model->spec();
    const bool training = request.gradients != ProbeRequest::Gradients::None;
    if (!request.adapter.empty()) {
        LUTHIER_ASSIGN(const AdapterConfig config, readAdapterConfig(request.adapter + "/adapter_config.json"));
        LUTHIER_TRY(model->attachAdapter(config, 0, request.gradients == ProbeRequest::Gradients::Adapter));
        LUTHIER_TRY(model->loadAdapterWeights(request.adapter));
    }
    if (request.gradients == ProbeRequest::Gradients::Full) {
        if (!request.adapter.empty())
            return Error{ErrorCode::Usage, LUTHIER_TEXT("Errors", "Full gradients are those of the base model alone."),
                LUTHIER_TEXT("Errors", "Leave --adapter out, or ask for --grads adapter."), "--grads"};
        LUTHIER_TRY(model->trainWeights([](const std::string &) { return true; }, true));
    }
    if (request.gradients == ProbeRequest::Gradients::Adapter && request.adapter.empty())
        return Error{ErrorCode::Usage, LUTHIER_TEXT("Errors", "Gradients of an adapter need an adapter."),
            LUTHIER_TEXT("Errors", "Give --adapter."), "--grads"};

    LUTHIER_ASSIGN(const Input input, readInput(request.input, spec));
    const Flattened flat = flatten(input);
    if (training && input.labels.empty())
        return badInput(request.input, LUTHIER_TEXT("Errors", "Gradients need \"labels\"."));

    nn::Decoder &decoder = model->decoder();
    StepOptions options;
    options.computeType = request.computeType;
    options.adapters = decoder.adapterWidths();
    const StepShape shape{flat.batch.tokens(), flat.batch.longest(), flat.batch.tokens()};
    StepOptions inference = options;
    inference.training = false;
    decoder.usePlans(training ? planStep(spec, shape, options) : StepPlan{}, planStep(spec, shape, inference));

    ProbeOutput out;
    const auto vocab = static_cast<std::size_t>(spec.vocabSize);
    const auto rows = static_cast<std::uint64_t>(input.rows);
    const auto length = static_cast<std::uint64_t>(input.length);
    {
        std::vector<std::int32_t> all(flat.source.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = static_cast<std::int32_t>(i);
        std::vector<float> packed(all.size() * vocab);
        decoder.logits(flat.batch, all, packed.data());
        std::vector<float> logits(rows * length * vocab);
        for (std::size_t i = 0; i < all.size(); ++i)
            std::copy_n(
                packed.data() + i * vocab, vocab, logits.data() + static_cast<std::size_t>(flat.source[i]) * vocab);
        out.add("logits", {rows, length, vocab}, std::move(logits));
    }
    if (!input.labels.empty()) {
        std::vector<float> each(flat.batch.lossRows.size());
        const double total = decoder.loss(flat.batch, each);
        std::vector<float> losses(rows * (length - 1));
        for (std::size_t i = 0; i < each.size(); ++i)
            losses[static_cast<std::size_t>(flat.lossTarget[i])] = each[i];
        out.add("loss", {}, {static_cast<float>(total / static_cast<double>(std::max<std::size_t>(1, each.size())))});
        out.add("token_losses", {rows, length - 1}, std::move(losses));
    }
    if (request.hidden) {
        const auto width = static_cast<std::size_t>(spec.hiddenSize);
        decoder.hiddenStates(flat.batch, [&](std::int64_t layer, nn::Matrix state) {
            std::vector<float> values(rows * length * width);
            for (std::size_t i = 0; i < flat.source.size(); ++i)
                std::copy_n(state.floats() + i * width, width,
                    values.data() + static_cast<std::size_t>(flat.source[i]) * width);
            out.add("hidden." + std::to_string(layer), {rows, length, width}, std::move(values));
        });
    }
    if (training) {
        const auto count = static_cast<float>(std::max<std::size_t>(1, flat.batch.lossRows.size()));
        decoder.forwardBackward(flat.batch, 1.0f / count, 0);
        for (const nn::Parameter &p : model->parameters().list())
            out.add("grad." + p.name, {p.shape.begin(), p.shape.end()},
                model->parameters().exported(p, model->parameters().gradient(p)));
    }
    return writeSafetensors(request.output, out.tensors);
}

} // namespace

Result<void> probe(const ProbeRequest &request)
{
    return nn::guarded([&] { return probed(request); });
}

} // namespace luthier
