// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/step_way.h"

#include <algorithm>

namespace luthier
{

namespace
{

constexpr std::int64_t kUsualFeedForwardRows = 2048; // on a GPU; products of fewer rows are slower there

} // namespace

std::size_t StepWay::layersRecomputed() const
{
    return static_cast<std::size_t>(
        std::count_if(keep.begin(), keep.end(), [](Keep kept) { return kept != Keep::All; }));
}

std::vector<StepWay> stepWays(const WayLimits &limits)
{
    // On a processor passes change the last bits of a sum, for little: that comes last.
    constexpr double kRowByRow = 4;
    const std::vector<std::pair<std::int64_t, double>> passes = limits.isCpu
        ? std::vector<std::pair<std::int64_t, double>>{{kCpuTokensPerPass, 0}, {1, kRowByRow}}
        : std::vector<std::pair<std::int64_t, double>>{{kGpuTokensPerPass, 0}, {kGpuTokensPerPass / 2, 0.01},
            {kGpuTokensPerPass / 4, 0.03}, {1024, 0.08}, {1, 0.3}};
    std::vector<std::pair<std::int64_t, double>> tiles{{0, 0}};
    if (limits.mayTile)
        tiles = limits.isCpu
            ? std::vector<std::pair<std::int64_t, double>>{{0, 0}, {1024, 0.02}, {256, 0.03}}
            : std::vector<std::pair<std::int64_t, double>>{{kUsualFeedForwardRows, 0}, {512, 0.03}, {256, 0.08}};
    std::vector<std::pair<bool, double>> embeddings{{false, 0}};
    if (!limits.isCpu && limits.mayLeaveEmbedding) {
        embeddings = {{true, 0.02}};
        if (!limits.savesFirst)
            embeddings.insert(embeddings.begin(), {false, 0});
    }

    std::vector<StepWay> ways;
    for (const auto &[tokens, passCost] : passes) {
        for (const auto &[rows, tileCost] : tiles) {
            for (const bool offload : {false, true}) {
                if (offload && limits.isCpu)
                    continue;
                const double cost = 1 + passCost + tileCost + (offload ? 0.01 : 0);
                for (const auto &[hostEmbedding, embeddingCost] : embeddings)
                    ways.push_back({tokens, rows, offload, hostEmbedding, false, {}, cost + embeddingCost});
                if (!limits.mayStream)
                    continue;
                // Copies hide behind some 3000 tokens of 16-bit weights on a card of today (25 GB/s); what a processor
                // cannot hold it reads from a disk.
                const auto t = static_cast<double>(std::max<std::int64_t>(tokens, 256));
                const double streamCost = limits.isCpu ? 1.0 : 0.05 + 3000.0 / t;
                ways.push_back({tokens, rows, offload, !limits.isCpu, true, {}, cost + streamCost});
            }
        }
    }
    std::stable_sort(ways.begin(), ways.end(), [](const StepWay &a, const StepWay &b) { return a.cost < b.cost; });
    return ways;
}

double recomputeCost(const ModelSpec &spec, const std::vector<Keep> &keep)
{
    double all = static_cast<double>(spec.vocabSize) * static_cast<double>(spec.hiddenSize);
    double again = 0;
    for (std::size_t i = 0; i < spec.layers.size(); ++i) {
        double layer = 0;
        double gateUp = 0;
        double down = 0;
        for (const LinearSpec &linear : spec.layers[i].linears) {
            const double values = static_cast<double>(linear.inFeatures) * static_cast<double>(linear.outFeatures);
            layer += values;
            if (linear.role == LinearRole::Gate || linear.role == LinearRole::Up
                || linear.role == LinearRole::FusedGateUp)
                gateUp += values;
            if (linear.role == LinearRole::Down)
                down += values;
        }
        all += layer;
        const Keep kept = i < keep.size() ? keep[i] : Keep::All;
        again += kept == Keep::All ? 0 : kept == Keep::Attention ? gateUp : layer - down;
    }
    return again / (2 * all); // forward and backward are two products each
}

void apply(const StepWay &way, StepOptions &options)
{
    options.keep = way.keep;
    options.feedForwardRows = way.feedForwardRows;
    options.offload = way.offload;
}

std::vector<Text> describe(const StepWay &way)
{
    std::vector<Text> out;
    if (const std::size_t again = way.layersRecomputed(); again > 0)
        out.push_back(LUTHIER_TEXT("Plan", "%1 of %2 layers are computed twice").arg(again).arg(way.keep.size()));
    if (way.feedForwardRows > 0 && way.feedForwardRows < kUsualFeedForwardRows)
        out.push_back(LUTHIER_TEXT("Plan", "feed-forward blocks take %1 tokens at a time").arg(way.feedForwardRows));
    if (way.offload)
        out.push_back(LUTHIER_TEXT("Plan", "what layers keep waits in main memory"));
    if (way.hostEmbedding && !way.streams)
        out.push_back(LUTHIER_TEXT("Plan", "the embedding stays in main memory"));
    if (way.streams)
        out.push_back(LUTHIER_TEXT("Plan", "weights are brought in layer by layer"));
    if (way.tokensPerPass == 1)
        out.push_back(LUTHIER_TEXT("Plan", "rows go through the model one by one"));
    return out;
}

Json toJson(const StepWay &way)
{
    return {{"layers_recomputed", way.layersRecomputed()}, {"tokens_per_pass", way.tokensPerPass},
        {"feed_forward_rows", way.feedForwardRows}, {"offload", way.offload}, {"host_embedding", way.hostEmbedding},
        {"streams", way.streams}};
}

} // namespace luthier
