// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows a step sees, and what they become. Orders are those of a real training loop (tests/golden/data).
#include "train/batch_schedule.h"

#include "support/json_lines.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace luthier;

namespace
{

EncodedExample example(std::vector<std::int32_t> ids, std::vector<std::int32_t> labels)
{
    EncodedExample e;
    e.inputIds = std::move(ids);
    e.labels = std::move(labels);
    return e;
}

// @p count rows of one to four tokens, all of them predicted.
std::vector<EncodedExample> rows(std::size_t count)
{
    std::vector<EncodedExample> examples;
    for (std::size_t i = 0; i < count; ++i) {
        std::vector<std::int32_t> ids(1 + i % 4, static_cast<std::int32_t>(i));
        examples.push_back(example(ids, ids));
    }
    return examples;
}

TrainConfig configOf(std::int64_t batch, std::int64_t accumulation, double epochs)
{
    TrainConfig config;
    config.training.perDeviceTrainBatchSize = batch;
    config.training.gradientAccumulationSteps = accumulation;
    config.training.numTrainEpochs = epochs;
    return config;
}

BatchSchedule scheduleOf(const std::vector<EncodedExample> &examples, const TrainConfig &config)
{
    return BatchSchedule::create(examples, config).value();
}

constexpr std::int32_t kNone = kIgnoredLabel;

} // namespace

class BatchScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersAreThoseOfTheReference()
    {
        const std::vector<Json> cases = readJsonLines("data/sampler.jsonl");
        QVERIFY(cases.size() >= 10);
        for (const Json &c : cases) {
            const auto examples = rows(c["n"].get<std::size_t>());
            TrainConfig config = configOf(
                c["batch_size"].get<std::int64_t>(), c["accumulation"].get<std::int64_t>(), c["epochs"].get<double>());
            config.training.seed = c["seed"].get<std::int64_t>();
            for (const auto &[key, value] : c["options"].items()) {
                if (key == "data_seed")
                    config.training.dataSeed = value.get<std::int64_t>();
                else if (key == "disable_shuffling")
                    config.finetuning.disableShuffling = value.get<bool>();
                else if (key == "dataloader_drop_last")
                    config.training.dataloaderDropLast = value.get<bool>();
                else if (key == "max_steps")
                    config.training.maxSteps = value.get<std::int64_t>();
                else if (key == "train_sampling_strategy")
                    config.training.trainSamplingStrategy = *choiceFromName<SamplingStrategy>(value.get<std::string>());
                else
                    QFAIL(("the case has an option this test does not know: " + key).c_str());
            }
            BatchSchedule schedule = scheduleOf(examples, config);
            QCOMPARE(schedule.totalSteps(), c["optimizer_steps"].get<std::int64_t>());
            std::vector<std::vector<std::size_t>> seen(c["order"].size());
            for (std::int64_t s = 0; s < schedule.totalSteps(); ++s) {
                for (const std::vector<std::size_t> &batch : schedule.step(s)) {
                    auto &epoch = seen.at(static_cast<std::size_t>(schedule.epochOf(s)));
                    epoch.insert(epoch.end(), batch.begin(), batch.end());
                }
            }
            for (std::size_t e = 0; e < seen.size(); ++e)
                QCOMPARE(seen[e], c["order"][e].get<std::vector<std::size_t>>());
        }
    }

    void anyStepCanBeAskedForFirst()
    {
        const auto examples = rows(23);
        const TrainConfig config = configOf(2, 3, 3);
        BatchSchedule forward = scheduleOf(examples, config);
        BatchSchedule backward = scheduleOf(examples, config);
        std::vector<std::vector<std::vector<std::size_t>>> steps;
        for (std::int64_t s = 0; s < forward.totalSteps(); ++s)
            steps.push_back(forward.step(s));
        for (std::int64_t s = backward.totalSteps(); s-- > 0;)
            QVERIFY(backward.step(s) == steps[static_cast<std::size_t>(s)]);
    }

    void stepsAreCountedAsTransformersCounts_data()
    {
        QTest::addColumn<int>("rowCount");
        QTest::addColumn<int>("batch");
        QTest::addColumn<int>("accumulation");
        QTest::addColumn<double>("epochs");
        QTest::addColumn<int>("maxSteps");
        QTest::addColumn<bool>("dropLast");
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("perEpoch");
        QTest::addColumn<int>("begun");
        //                                       rows batch acc epochs  max  drop  total per begun
        QTest::newRow("even") << 16 << 2 << 4 << 3.0 << -1 << false << 6 << 2 << 3;
        QTest::newRow("short last group") << 86 << 2 << 4 << 2.0 << -1 << false << 22 << 11 << 2;
        QTest::newRow("short last batch") << 15 << 4 << 1 << 1.0 << -1 << false << 4 << 4 << 1;
        QTest::newRow("drop last") << 15 << 4 << 1 << 1.0 << -1 << true << 3 << 3 << 1;
        QTest::newRow("half an epoch more") << 43 << 2 << 4 << 1.5 << -1 << false << 9 << 6 << 2;
        QTest::newRow("less than a step") << 10 << 1 << 1 << 0.05 << -1 << false << 1 << 10 << 1;
        QTest::newRow("max steps") << 10 << 2 << 1 << 3.0 << 7 << false << 7 << 5 << 2;
        QTest::newRow("max steps within an epoch") << 10 << 2 << 1 << 3.0 << 2 << false << 2 << 5 << 1;
        QTest::newRow("group larger than the epoch") << 3 << 1 << 8 << 2.0 << -1 << false << 2 << 1 << 2;
    }

    void stepsAreCountedAsTransformersCounts()
    {
        QFETCH(int, rowCount);
        QFETCH(int, batch);
        QFETCH(int, accumulation);
        QFETCH(double, epochs);
        QFETCH(int, maxSteps);
        QFETCH(bool, dropLast);
        QFETCH(int, total);
        QFETCH(int, perEpoch);
        QFETCH(int, begun);
        const auto examples = rows(static_cast<std::size_t>(rowCount));
        TrainConfig config = configOf(batch, accumulation, epochs);
        config.training.maxSteps = maxSteps;
        config.training.dataloaderDropLast = dropLast;
        BatchSchedule schedule = scheduleOf(examples, config);
        QCOMPARE(schedule.totalSteps(), total);
        QCOMPARE(schedule.stepsPerEpoch(), perEpoch);
        QCOMPARE(schedule.epochCount(), begun);
        QCOMPARE(schedule.epochsAsked(), maxSteps > 0 ? static_cast<double>(maxSteps) / perEpoch : epochs);
        for (std::int64_t s = 0; s < schedule.totalSteps(); ++s) {
            const auto batches = schedule.step(s);
            QVERIFY(!batches.empty() && batches.size() <= static_cast<std::size_t>(accumulation));
            if (!schedule.endsEpoch(s)) // a short group only at the end of an epoch, never carried over
                QCOMPARE(batches.size(), static_cast<std::size_t>(accumulation));
            for (const auto &one : batches)
                QVERIFY(!one.empty() && one.size() <= static_cast<std::size_t>(batch));
        }
        std::vector<bool> seen(examples.size(), false);
        for (std::int64_t s = 0; s < std::min<std::int64_t>(schedule.totalSteps(), perEpoch); ++s) {
            for (const auto &one : schedule.step(s)) {
                for (const std::size_t row : one) {
                    QVERIFY(row < examples.size() && !seen[row]); // each row at most once an epoch
                    seen[row] = true;
                }
            }
        }
    }

    void epochsAreCountedInMicroBatches()
    {
        const auto examples = rows(86);
        BatchSchedule schedule = scheduleOf(examples, configOf(2, 4, 2)); // 43 micro-batches, 11 steps an epoch
        QCOMPARE(schedule.microBatchesPerEpoch(), std::int64_t{43});
        QCOMPARE(schedule.epochAfter(0), 0.09302325581395349);
        QCOMPARE(schedule.epochAfter(1), 0.18604651162790697);
        QCOMPARE(schedule.epochAfter(10), 1.0);
        QCOMPARE(schedule.epochAfter(11), 1.0 + 4.0 / 43);
        QCOMPARE(schedule.epochAfter(21), 2.0);
        QVERIFY(schedule.endsEpoch(10) && schedule.endsEpoch(21) && !schedule.endsEpoch(9) && !schedule.endsEpoch(11));
    }

    void tooFewRowsForABatchAreAnError()
    {
        const auto none = rows(0);
        const Result<BatchSchedule> empty = BatchSchedule::create(none, configOf(2, 1, 1));
        QVERIFY(!empty);
        QVERIFY(empty.error().code == ErrorCode::InvalidData);
        const auto three = rows(3);
        TrainConfig config = configOf(4, 1, 1);
        config.training.dataloaderDropLast = true;
        QVERIFY(!BatchSchedule::create(three, config));
    }

    void groupingByLengthIsUnsupported()
    {
        const auto examples = rows(3);
        TrainConfig config = configOf(1, 1, 1);
        config.training.trainSamplingStrategy = SamplingStrategy::GroupByLength;
        const Result<BatchSchedule> schedule = BatchSchedule::create(examples, config);
        QVERIFY(!schedule);
        QVERIFY(schedule.error().code == ErrorCode::Unsupported);
        QVERIFY(schedule.error().toString().find("train_sampling_strategy") != std::string::npos);
    }

    void sequentialOrderIsThatOfTheFile()
    {
        const auto examples = rows(5);
        TrainConfig config = configOf(2, 1, 2);
        config.training.trainSamplingStrategy = SamplingStrategy::Sequential;
        BatchSchedule schedule = scheduleOf(examples, config);
        for (const std::int64_t epoch : {0, 3})
            QVERIFY((schedule.step(epoch) == std::vector<std::vector<std::size_t>>{{0, 1}}));
        QVERIFY((schedule.step(2) == std::vector<std::vector<std::size_t>>{{4}}));
    }

    void theLargestBatchIsFound()
    {
        std::vector<EncodedExample> examples = rows(9);
        std::vector<std::int32_t> ids(50, 1);
        std::vector<std::int32_t> labels(50, kNone);
        labels[49] = 1;
        examples.push_back(example(ids, labels));
        BatchSchedule schedule = scheduleOf(examples, configOf(2, 2, 4));
        const StepShape shape = schedule.largestShape(1024);
        QCOMPARE(shape.longest, std::int64_t{50});
        QVERIFY(shape.tokens >= 51 && shape.tokens <= 54);
        QVERIFY(shape.labelled >= 3 && shape.labelled <= 6);
    }

    void theLargestPassIsThatOfAllSteps()
    {
        std::mt19937 random(5);
        for (const auto &[batch, accumulation, epochs, tokens] :
            {std::tuple(1, 1, 1.0, 1000), std::tuple(3, 2, 2.5, 1000), std::tuple(3, 2, 2.5, 30),
                std::tuple(4, 1, 7.0, 12), std::tuple(40, 1, 2.0, 1000), std::tuple(5, 3, 0.4, 60)}) {
            std::vector<EncodedExample> examples;
            for (int i = 0; i < 37; ++i) {
                std::vector<std::int32_t> ids(1 + random() % 25, 1);
                std::vector<std::int32_t> labels = ids;
                std::fill_n(labels.begin(), random() % ids.size(), kNone);
                examples.push_back(example(ids, labels));
            }
            BatchSchedule schedule = scheduleOf(examples, configOf(batch, accumulation, epochs));
            StepShape expected;
            for (std::int64_t step = 0; step < schedule.totalSteps(); ++step) {
                for (const auto &which : schedule.step(step)) {
                    for (const auto &pass : passesOf(examples, which, tokens))
                        expected = largest(expected, shapeOf(examples, pass));
                }
            }
            const StepShape shape = schedule.largestShape(tokens);
            QCOMPARE(shape.tokens, expected.tokens);
            QCOMPARE(shape.longest, expected.longest);
            QCOMPARE(shape.labelled, expected.labelled);
        }
    }

    void aRunWithoutAnEndIsPlannedByABound()
    {
        // Of 40 rows in batches of 30, the largest 30 are hardly ever together.
        std::vector<EncodedExample> examples;
        for (std::size_t length = 1; length <= 40; ++length) {
            const std::vector<std::int32_t> ids(length, 1);
            examples.push_back(example(ids, ids));
        }
        TrainConfig config = configOf(30, 1, 1);
        config.training.maxSteps = 1'000'000'000'000;
        BatchSchedule schedule = scheduleOf(examples, config);
        const StepShape shape = schedule.largestShape(10'000);
        QCOMPARE(shape.tokens, std::int64_t{30 * (11 + 40) / 2});
        QCOMPARE(shape.longest, std::int64_t{40});
        QCOMPARE(shape.labelled, std::int64_t{30 * (10 + 39) / 2});
        QCOMPARE(schedule.largestShape(50).tokens, std::int64_t{50});
        QCOMPARE(schedule.largestShape(7).tokens, std::int64_t{40}); // a longer row is a pass of its own
    }

    void rowsLieEndToEndWithoutPadding()
    {
        const std::vector<EncodedExample> examples{
            example({1, 2, 3, 4, 5}, {kNone, kNone, 3, 4, 5}), example({6, 7, 8}, {kNone, kNone, 8})};
        const std::vector<std::size_t> which{1, 0};
        const nn::MicroBatch batch = microBatch(examples, which, 8);
        QCOMPARE(batch.ids, (std::vector<std::int32_t>{6, 7, 8, 1, 2, 3, 4, 5}));
        QCOMPARE(batch.sequences.ends, (std::vector<std::int64_t>{3, 8}));
        QCOMPARE(batch.sequences.positions, (std::vector<std::int32_t>{0, 1, 2, 0, 1, 2, 3, 4}));
        QCOMPARE(batch.lossRows, (std::vector<std::int32_t>{1, 4, 5, 6}));
        QCOMPARE(batch.lossLabels, (std::vector<std::int32_t>{8, 3, 4, 5}));
        QCOMPARE(batch.ropeLength, std::int64_t{8}); // LLaMA-Factory pads to a multiple of 8
        QCOMPARE(paddedSize(examples, which, 8).tokens(), std::int64_t{16});
        QCOMPARE(paddedSize(examples, which, 1).tokens(), std::int64_t{10});
        QCOMPARE(labelCount(examples, which), std::int64_t{4});
        const StepShape shape = shapeOf(examples, which);
        QVERIFY(shape.tokens == 8 && shape.longest == 5 && shape.labelled == 4);
    }

    void aLabelAtTheFirstPositionCountsButPredictsNothing()
    {
        const std::vector<EncodedExample> examples{example({1, 2, 3}, {1, 2, 3})};
        const std::vector<std::size_t> which{0};
        QCOMPARE(labelCount(examples, which), std::int64_t{3});
        QCOMPARE(microBatch(examples, which, 8).lossRows.size(), std::size_t{2});
    }

    void packedBlocksAttendAcrossRowsWithoutNeatPacking()
    {
        // Two rows of three and two tokens in a block of eight; transformers shifts over the border.
        EncodedExample block = example({1, 2, 3, 4, 5, 0, 0, 0}, {kNone, 2, 3, 4, 5, kNone, kNone, kNone});
        block.positionIds = {0, 1, 2, 0, 1, 0, 0, 0};
        block.sequenceIds = {1, 1, 1, 1, 1, 1, 1, 1};
        const std::vector<EncodedExample> examples{block};
        const std::vector<std::size_t> which{0};
        const nn::MicroBatch batch = microBatch(examples, which, 8);
        QCOMPARE(batch.ids.size(), std::size_t{5}); // padding is not computed
        QCOMPARE(batch.sequences.ends, (std::vector<std::int64_t>{5}));
        QCOMPARE(batch.sequences.positions, (std::vector<std::int32_t>{0, 1, 2, 0, 1}));
        QCOMPARE(batch.lossRows, (std::vector<std::int32_t>{0, 1, 2, 3}));
        QCOMPARE(batch.lossLabels, (std::vector<std::int32_t>{2, 3, 4, 5}));
        QCOMPARE(batch.ropeLength, std::int64_t{3});
    }

    void neatlyPackedRowsAreAlone()
    {
        EncodedExample block = example({1, 2, 3, 4, 5, 0, 0, 0}, {kNone, 2, 3, 4, 5, kNone, kNone, kNone});
        block.positionIds = {0, 1, 2, 0, 1, 0, 0, 0};
        block.sequenceIds = {1, 1, 1, 2, 2, 0, 0, 0};
        const std::vector<EncodedExample> examples{block};
        const std::vector<std::size_t> which{0};
        const nn::MicroBatch batch = microBatch(examples, which, 8);
        QCOMPARE(batch.ids, (std::vector<std::int32_t>{1, 2, 3, 4, 5}));
        QCOMPARE(batch.sequences.ends, (std::vector<std::int64_t>{3, 5}));
        QCOMPARE(batch.sequences.positions, (std::vector<std::int32_t>{0, 1, 2, 0, 1}));
        // The third token still predicts the next row's first: rows are shifted whole.
        QCOMPARE(batch.lossRows, (std::vector<std::int32_t>{0, 1, 2, 3}));
        QCOMPARE(batch.lossLabels, (std::vector<std::int32_t>{2, 3, 4, 5}));
        QCOMPARE(labelCount(examples, which), std::int64_t{4});
        QCOMPARE(paddedSize(examples, which, 8).tokens(), std::int64_t{8});
    }

    void passesHoldEveryRowOnceInOrder()
    {
        const auto examples = rows(40);
        std::vector<std::size_t> which(40);
        std::iota(which.begin(), which.end(), std::size_t{0});
        for (const std::int64_t limit : {1, 3, 7, 20, 1000}) {
            std::vector<std::size_t> seen;
            for (const auto &pass : passesOf(examples, which, limit)) {
                QVERIFY(!pass.empty());
                std::int64_t tokens = 0;
                for (const std::size_t row : pass) {
                    seen.push_back(row);
                    tokens += static_cast<std::int64_t>(examples[row].inputIds.size());
                }
                QVERIFY(tokens <= limit || pass.size() == 1);
            }
            QCOMPARE(seen, which);
        }
        QCOMPARE(passesOf(examples, which, 1000).size(), std::size_t{1});
        QVERIFY(passesOf(examples, {}, 10).empty());
    }
};

QTEST_APPLESS_MAIN(BatchScheduleTest)
#include "tst_batch_schedule.moc"
