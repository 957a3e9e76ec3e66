// SPDX-License-Identifier: GPL-3.0-or-later
// Random micro-batches, and models ready to run them.
#pragma once

#include "nn/model.h"

#include <QByteArray>

#include <random>
#include <stdexcept>

namespace luthier::test
{

/// Sequences of the given lengths; about two thirds of the tokens predict their successor.
inline nn::MicroBatch randomBatch(const ModelSpec &spec, const std::vector<std::int64_t> &lengths, std::uint32_t seed)
{
    std::mt19937 random(seed);
    const auto below = [&](std::int64_t limit) {
        return static_cast<std::int32_t>(random() % static_cast<std::uint64_t>(limit));
    };
    nn::MicroBatch batch;
    for (const std::int64_t length : lengths) {
        for (std::int64_t t = 0; t < length; ++t) {
            if (t + 1 < length && below(3) != 0) {
                batch.lossRows.push_back(static_cast<std::int32_t>(batch.tokens()));
                batch.lossLabels.push_back(below(spec.vocabSize));
            }
            batch.ids.push_back(below(spec.vocabSize));
            batch.sequences.positions.push_back(static_cast<std::int32_t>(t));
        }
        batch.sequences.ends.push_back(batch.tokens());
        batch.ropeLength = std::max(batch.ropeLength, length);
    }
    return batch;
}

inline StepShape shapeOf(const nn::MicroBatch &batch)
{
    return {batch.tokens(), batch.longest(), static_cast<std::int64_t>(batch.lossRows.size())};
}

/// Throws when the model cannot be loaded.
inline std::unique_ptr<nn::Model> loadModel(const std::string &path, DType computeType = DType::F32, int threads = 2)
{
    Result<std::unique_ptr<nn::Model>> model = nn::Model::load(path, {computeType, threads});
    if (!model)
        throw std::runtime_error(model.error().toString());
    return *std::move(model);
}

inline StepOptions optionsOf(nn::Model &model, const std::vector<Keep> &keep = {})
{
    StepOptions options;
    options.computeType = model.device().computeType();
    options.adapters = model.decoder().adapterWidths();
    options.keep = keep;
    return options;
}

/// Plans for batches up to @p shape, for training and without.
inline void plan(nn::Model &model, const StepShape &shape, const std::vector<Keep> &keep = {})
{
    const StepOptions options = optionsOf(model, keep);
    StepOptions inference = options;
    inference.training = false;
    inference.keep.clear();
    model.decoder().usePlans(planStep(model.spec(), shape, options), planStep(model.spec(), shape, inference));
}

/// Bytes of all gradients, for comparison of bits.
inline QByteArray gradientBits(nn::Model &model)
{
    const std::span<float> gradients = model.parameters().gradients();
    return {reinterpret_cast<const char *>(gradients.data()), static_cast<qsizetype>(gradients.size_bytes())};
}

inline void zeroGradients(nn::Model &model)
{
    std::ranges::fill(model.parameters().gradients(), 0.0f);
}

} // namespace luthier::test
