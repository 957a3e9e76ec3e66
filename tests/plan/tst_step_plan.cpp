// SPDX-License-Identifier: GPL-3.0-or-later
// That the offsets hold for the decoder's real order of use is checked in tests/nn/tst_decoder_memory.
#include "plan/keep_plan.h"
#include "plan/model_configs.h"
#include "plan/step_plan.h"

#include <QTest>

#include <random>

using namespace luthier;

namespace
{

struct Piece {
    std::string name;
    std::uint64_t offset;
    std::uint64_t bytes;
};

std::uint64_t up(std::int64_t bytes)
{
    return static_cast<std::uint64_t>((bytes + 63) / 64 * 64);
}

// What lives through the whole step: stashes, residual stream, its gradient; with the sizes the decoder uses.
std::vector<Piece> fixedPieces(const ModelSpec &spec, const StepPlan &plan)
{
    std::vector<Piece> pieces;
    const std::int64_t t = plan.shape.tokens;
    const std::int64_t e = plan.options.computeType == DType::F32 ? 4 : 2;
    const auto add = [&](const std::string &name, std::uint64_t offset, std::int64_t bytes) {
        if (offset != LayerStash::kNone)
            pieces.push_back({name, offset, static_cast<std::uint64_t>(bytes)});
    };
    for (std::size_t i = 0; i < plan.layers.size(); ++i) {
        const LayerStash &s = plan.layers[i];
        const AdapterWidths &w = plan.options.adapters[i];
        const std::string layer = std::to_string(i);
        add("input " + layer, s.input, t * spec.hiddenSize * e);
        add("middle " + layer, s.middle, t * spec.hiddenSize * e);
        add("qkv " + layer, s.qkv, t * (spec.queryWidth() + 2 * spec.keyWidth()) * e);
        add("attention " + layer, s.attention, t * spec.queryWidth() * e);
        add("log-sum-exp " + layer, s.logSumExp, t * spec.headCount * 4);
        add("gate and up " + layer, s.gateUp, t * 2 * spec.intermediateSize * e);
        add("rstd " + layer, s.rstd, 2 * t * 4);
        add("hidden " + layer, s.hidden, t * (w.qkv + w.output + w.gateUp + w.down) * 4);
    }
    add("stream", plan.stream, t * spec.hiddenSize * 4);
    add("gradient", plan.gradient, t * spec.hiddenSize * 4);
    return pieces;
}

std::string flaw(const ModelSpec &spec, const StepPlan &plan)
{
    const std::vector<Piece> pieces = fixedPieces(spec, plan);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].offset % 64 != 0 || pieces[i].offset + pieces[i].bytes > plan.fixedBytes)
            return pieces[i].name + " lies outside";
        for (std::size_t j = 0; j < i; ++j) {
            if (pieces[i].offset < pieces[j].offset + pieces[j].bytes
                && pieces[j].offset < pieces[i].offset + pieces[i].bytes)
                return pieces[i].name + " overlaps " + pieces[j].name;
        }
    }
    for (std::size_t p = 0; p < plan.scratch.size(); ++p) {
        const std::vector<PlannedBuffer> &buffers = plan.scratch[p].buffers();
        for (std::size_t i = 0; i < buffers.size(); ++i) {
            if (plan.fixedBytes + buffers[i].offset + buffers[i].bytes > plan.bytes())
                return buffers[i].name + " lies outside";
            for (std::size_t j = 0; j < i; ++j) {
                if (buffers[i].first <= buffers[j].last && buffers[j].first <= buffers[i].last
                    && buffers[i].offset < buffers[j].offset + buffers[j].bytes
                    && buffers[j].offset < buffers[i].offset + buffers[i].bytes)
                    return buffers[i].name + " overlaps " + buffers[j].name;
            }
        }
    }
    return {};
}

ModelSpec specOf(const Json &config)
{
    const Result<ModelSpec> spec = modelSpecFromConfig(config);
    return spec ? *spec : ModelSpec();
}

std::vector<AdapterWidths> widths(const ModelSpec &spec, std::int64_t rank)
{
    return std::vector<AdapterWidths>(static_cast<std::size_t>(spec.layerCount), {3 * rank, rank, 2 * rank, rank});
}

int value(Keep keep)
{
    return static_cast<int>(keep);
}

} // namespace

class StepPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPieceHasItsOwnPlace()
    {
        std::mt19937 random(3);
        for (const char *type : {"llama", "qwen3"}) {
            const ModelSpec spec = specOf(test::smallConfig(type));
            QCOMPARE(spec.layerCount, std::int64_t{6});
            for (int round = 0; round < 120; ++round) {
                StepOptions options;
                options.computeType = random() % 2 == 0 ? DType::F32 : DType::BF16;
                options.training = random() % 4 != 0;
                options.logitRows = 1 + static_cast<std::int64_t>(random() % 40);
                if (random() % 3 != 0)
                    options.adapters = widths(spec, static_cast<std::int64_t>(random() % 9));
                for (std::int64_t i = 0; i < spec.layerCount; ++i)
                    options.keep.push_back(static_cast<Keep>(random() % 3));
                const auto tokens = static_cast<std::int64_t>(1 + random() % 77);
                const StepShape shape{tokens, tokens, static_cast<std::int64_t>(random() % 78)};
                const StepPlan plan = planStep(spec, shape, options);
                QCOMPARE(flaw(spec, plan), std::string());
                QCOMPARE(plan.layers.size(), static_cast<std::size_t>(spec.layerCount));
            }
        }
    }

    void scratchWastesLittle()
    {
        for (const Json &config : {test::qwen25Config(), test::smallConfig(), test::smallConfig("qwen3")}) {
            const ModelSpec spec = specOf(config);
            for (int i = 0; i < 12; ++i) {
                StepOptions options;
                options.keep = {static_cast<Keep>(i % 3)};
                options.training = i < 6;
                options.computeType = i % 2 == 0 ? DType::F32 : DType::BF16;
                options.adapters = widths(spec, 8);
                const StepPlan plan = planStep(spec, {4096, 4096, 400}, options);
                for (const ArenaPlan &arena : plan.scratch)
                    QVERIFY(arena.bytes() * 100 <= arena.lowerBound() * 103);
            }
        }
    }

    void aLayerKeepsWhatItsLevelSays()
    {
        const ModelSpec spec = specOf(test::smallConfig());
        StepOptions options;
        options.keep = {Keep::Nothing, Keep::Attention, Keep::All};
        const StepPlan plan = planStep(spec, {10, 10, 5}, options);
        const auto kept = [&](std::size_t layer) {
            const LayerStash &s = plan.layers[layer];
            return std::array{s.input != LayerStash::kNone, s.middle != LayerStash::kNone, s.qkv != LayerStash::kNone,
                s.attention != LayerStash::kNone, s.rstd != LayerStash::kNone, s.gateUp != LayerStash::kNone};
        };
        QVERIFY(kept(0) == (std::array{true, false, false, false, false, false}));
        QVERIFY(kept(1) == (std::array{true, true, true, true, true, false}));
        QVERIFY(kept(2) == (std::array{true, true, true, true, true, true}));
        QVERIFY(kept(5) == kept(2)); // the last level goes for the rest
    }

    void inferenceKeepsNothing()
    {
        const ModelSpec spec = specOf(test::smallConfig());
        StepOptions options;
        options.training = false;
        const StepPlan plan = planStep(spec, {10, 10, 5}, options);
        QCOMPARE(plan.stashBytes, std::uint64_t{0});
        QCOMPARE(plan.gradient, LayerStash::kNone);
        QVERIFY(plan.bytes() < planStep(spec, {10, 10, 5}, {}).bytes());
    }

    void moreKeptCostsExactlyItsSize()
    {
        const ModelSpec spec = specOf(test::smallConfig());
        StepOptions options;
        options.keep = {Keep::Attention};
        const StepPlan attention = planStep(spec, {100, 100, 50}, options);
        options.keep = {Keep::All};
        const StepPlan all = planStep(spec, {100, 100, 50}, options);
        QCOMPARE(all.stashBytes - attention.stashBytes,
            static_cast<std::uint64_t>(spec.layerCount) * up(100 * 2 * spec.intermediateSize * 4));
    }

    void logitsAreNeverHeldForAllRows()
    {
        const ModelSpec spec = specOf(test::qwen25Config());
        const StepPlan small = planStep(spec, {4096, 4096, 256}, {});
        const StepPlan large = planStep(spec, {4096, 4096, 4095}, {});
        QCOMPARE(small.bytes(), large.bytes());
    }

    void bf16HalvesTheActivations()
    {
        const ModelSpec spec = specOf(test::smallConfig());
        StepOptions options;
        const StepPlan single = planStep(spec, {1024, 1024, 10}, options);
        options.computeType = DType::BF16;
        const StepPlan half = planStep(spec, {1024, 1024, 10}, options);
        QVERIFY(half.stashBytes * 100 < single.stashBytes * 52);
    }

    void keepIsMonotoneInMemory()
    {
        for (const Json &config : {test::smallConfig(), test::smallConfig("qwen3"), test::qwen25Config()}) {
            const ModelSpec spec = specOf(config);
            const StepShape shape{512, 512, 300};
            StepOptions options;
            options.adapters = widths(spec, 8);
            options.keep = {Keep::Nothing};
            const std::uint64_t least = planStep(spec, shape, options).bytes();
            options.keep = {Keep::All};
            const std::uint64_t most = planStep(spec, shape, options).bytes();
            QVERIFY(least < most);
            int before = -1;
            for (int i = 0; i <= 60; ++i) {
                const std::uint64_t room = least + (most - least) * static_cast<std::uint64_t>(i) / 60;
                const std::vector<Keep> keep = chooseKeep(spec, shape, options, room);
                QCOMPARE(keep.size(), static_cast<std::size_t>(spec.layerCount));
                options.keep = keep;
                QVERIFY(planStep(spec, shape, options).bytes() <= room);
                int sum = 0;
                for (const Keep k : keep)
                    sum += value(k);
                QVERIFY(sum >= before);
                before = sum;
            }
            QCOMPARE(before, static_cast<int>(2 * spec.layerCount));
        }
    }

    void keepIsTheBestThatFits()
    {
        const ModelSpec spec = specOf(test::smallConfig("qwen3"));
        const StepShape shape{200, 200, 60};
        StepOptions options;
        options.adapters = widths(spec, 4);
        const auto layers = static_cast<std::size_t>(spec.layerCount);
        // Every mix of two neighbouring levels, from what keeps least to what keeps most.
        std::vector<std::vector<Keep>> mixes;
        for (const auto &[high, low] : {std::pair{Keep::Attention, Keep::Nothing}, {Keep::All, Keep::Attention}}) {
            for (std::size_t most = 0; most < layers; ++most) {
                mixes.emplace_back(layers, low);
                std::fill_n(mixes.back().begin(), most, high);
            }
        }
        mixes.emplace_back(layers, Keep::All);
        std::vector<std::uint64_t> sizes;
        for (const std::vector<Keep> &mix : mixes) {
            options.keep = mix;
            sizes.push_back(planStep(spec, shape, options).bytes());
        }
        for (const std::uint64_t size : sizes) {
            for (const std::uint64_t room : {size, size - 1}) {
                std::size_t best = 0;
                for (std::size_t i = 0; i < mixes.size(); ++i)
                    best = sizes[i] <= room ? i : best;
                QVERIFY(chooseKeep(spec, shape, options, room) == mixes[best]);
            }
        }
    }

    void withoutRoomNothingIsKept()
    {
        const ModelSpec spec = specOf(test::smallConfig());
        for (const Keep keep : chooseKeep(spec, {200, 200, 60}, {}, 0))
            QCOMPARE(value(keep), value(Keep::Nothing));
    }
};

QTEST_APPLESS_MAIN(StepPlanTest)
#include "tst_step_plan.moc"
