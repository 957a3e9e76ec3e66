// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/packing.h"
#include "data/random_sequences.h"
#include "data/row_order.h"
#include "support/json_lines.h"

#include <QTest>

#include <numeric>

using namespace luthier;

namespace
{

QByteArray shown(const std::vector<std::uint64_t> &values)
{
    return QByteArray::fromStdString(pythonJson(Json(values)));
}

} // namespace

class TestRowOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void permutationsEqualNumpy();
    void legacyDrawsEqualNumpy();
    void weightedChoicesEqualNumpy();
    void splitsEqualTheReference();
    void epochsVisitRowsAsTheReference();
    void interleavingOnceUsesEveryRowOnce();
    void interleavingRefusesBadProbabilities_data();
    void interleavingRefusesBadProbabilities();
    void emptySetsNeitherHangNorCrash();
    void groupsAreCutAsWorkersDo();
    void knapsacksTakeTheLargestThatFits();
};

void TestRowOrder::permutationsEqualNumpy()
{
    QCOMPARE(shown(NumpyRandom(42).permutation(10)), QByteArray("[5, 6, 0, 7, 3, 2, 4, 9, 1, 8]"));
    QCOMPARE(shown(NumpyRandom(42).permutation(20)),
        QByteArray("[15, 9, 14, 7, 12, 10, 6, 19, 3, 0, 16, 5, 11, 18, 2, 4, 17, 1, 13, 8]"));
    QCOMPARE(shown(NumpyRandom(0).permutation(7)), QByteArray("[2, 4, 3, 6, 5, 0, 1]"));
    QCOMPARE(shown(NumpyRandom(123456789012345).permutation(6)), QByteArray("[2, 5, 3, 0, 4, 1]"));
    QCOMPARE(shown(NumpyRandom(1).permutation(0)), QByteArray("[]"));
}

void TestRowOrder::legacyDrawsEqualNumpy()
{
    QCOMPARE(shown(LegacyNumpyRandom(42).permutation(10)), QByteArray("[8, 1, 5, 0, 7, 2, 9, 4, 3, 6]"));
    LegacyNumpyRandom random(7);
    QCOMPARE(shown(random.permutation(4)), QByteArray("[2, 1, 0, 3]"));
    QCOMPARE(shown(random.choice(4, 5)), QByteArray("[2, 3, 3, 3, 3]"));
}

void TestRowOrder::weightedChoicesEqualNumpy()
{
    const std::vector<double> probabilities = {0.2, 0.5, 0.3};
    const std::vector<std::size_t> chosen = NumpyRandom(42).choice(probabilities, 12);
    QCOMPARE(shown({chosen.begin(), chosen.end()}), QByteArray("[2, 1, 2, 1, 0, 2, 2, 2, 0, 1, 1, 2]"));
}

void TestRowOrder::splitsEqualTheReference()
{
    const std::vector<Json> rows = readJsonLines("data/split.jsonl");
    QVERIFY(rows.size() > 100);
    for (const Json &row : rows) {
        const ValidationSize size{row["val_size"].get<double>(), row["val_size"].is_number_integer()};
        const auto split = trainValidationSplit(row["n"].get<std::uint64_t>(), size, row["seed"].get<std::uint64_t>());
        QCOMPARE(split.hasValue(), !row.contains("error"));
        if (!split) {
            QCOMPARE(split.error().context, std::string("--val_size"));
            continue;
        }
        QCOMPARE(shown(split->train), shown(row["train"].get<std::vector<std::uint64_t>>()));
        QCOMPARE(shown(split->validation), shown(row["eval"].get<std::vector<std::uint64_t>>()));
    }
}

void TestRowOrder::epochsVisitRowsAsTheReference()
{
    const std::vector<Json> rows = readJsonLines("data/sampler.jsonl");
    QVERIFY(rows.size() > 10);
    for (const Json &row : rows) {
        if (row["options"].contains("train_sampling_strategy"))
            continue;
        const std::uint64_t seed = row["options"].value("data_seed", row["seed"].get<std::uint64_t>());
        for (std::size_t epoch = 0; epoch < row["order"].size(); ++epoch) {
            const auto expected = row["order"][epoch].get<std::vector<std::uint64_t>>();
            auto order = epochOrder(row["n"].get<std::uint64_t>(), seed, epoch);
            order.resize(expected.size()); // the last epoch may end early
            QCOMPARE(shown(order), shown(expected));
        }
    }
}

void TestRowOrder::interleavingOnceUsesEveryRowOnce()
{
    for (const std::vector<double> &probabilities : {std::vector<double>(), std::vector<double>{0.1, 0.9}}) {
        const auto order = mixRows(MixStrategy::InterleaveOnce, {3, 5}, probabilities, 42);
        QVERIFY(order);
        QCOMPARE(order->size(), std::size_t(8));
        std::vector<std::uint64_t> next(2, 0);
        for (const RowRef &ref : *order)
            QCOMPARE(ref.row, next[ref.dataset]++);
    }
}

void TestRowOrder::interleavingRefusesBadProbabilities_data()
{
    QTest::addColumn<QList<double>>("probabilities");
    QTest::newRow("too few") << QList<double>{1.0};
    QTest::newRow("too many") << QList<double>{0.2, 0.2, 0.6};
    QTest::newRow("sum") << QList<double>{0.5, 0.4};
    QTest::newRow("negative") << QList<double>{-0.5, 1.5};
    QTest::newRow("nan") << QList<double>{std::nan(""), 0.5};
    QTest::newRow("never") << QList<double>{0.0, 1.0};
    QTest::newRow("almost never") << QList<double>{1e-300, 1.0};
}

void TestRowOrder::interleavingRefusesBadProbabilities()
{
    QFETCH(QList<double>, probabilities);
    const auto order = mixRows(MixStrategy::InterleaveOver, {4, 4}, {probabilities.begin(), probabilities.end()}, 42);
    QVERIFY(!order);
    QCOMPARE(order.error().context, std::string("--interleave_probs"));
}

void TestRowOrder::emptySetsNeitherHangNorCrash()
{
    for (const MixStrategy strategy :
        {MixStrategy::Concat, MixStrategy::InterleaveUnder, MixStrategy::InterleaveOver, MixStrategy::InterleaveOnce}) {
        QVERIFY(mixRows(strategy, {}, {}, 1));
        QVERIFY(mixRows(strategy, {0, 3}, {}, 1));
        QVERIFY(strategy == MixStrategy::Concat || mixRows(strategy, {0, 3}, {0.5, 0.5}, 1));
        QVERIFY(strategy == MixStrategy::Concat || mixRows(strategy, {0, 0}, {0.5, 0.5}, 1));
    }
}

void TestRowOrder::groupsAreCutAsWorkersDo()
{
    using Groups = std::vector<std::pair<std::uint64_t, std::uint64_t>>;
    QVERIFY(processingGroups(10, 4, 1) == (Groups{{0, 4}, {4, 8}, {8, 10}}));
    QVERIFY(processingGroups(10, 1000, 3) == (Groups{{0, 4}, {4, 7}, {7, 10}}));
    QVERIFY(processingGroups(2, 1000, 16) == (Groups{{0, 1}, {1, 2}}));
    QVERIFY(processingGroups(0, 1000, 16).empty());
}

void TestRowOrder::knapsacksTakeTheLargestThatFits()
{
    const std::vector<std::uint64_t> lengths = {5, 3, 8, 2, 7, 5, 1};
    const auto knapsacks = fillKnapsacks(lengths, 10);
    QCOMPARE(knapsacks.size(), std::size_t(4));
    QCOMPARE(knapsacks[0], (std::vector<std::size_t>{2, 3}));
    QCOMPARE(knapsacks[1], (std::vector<std::size_t>{4, 1}));
    QCOMPARE(knapsacks[2], (std::vector<std::size_t>{5, 0})); // of equal lengths the later one first
    QCOMPARE(knapsacks[3], (std::vector<std::size_t>{6}));
    QVERIFY(fillKnapsacks({}, 10).empty());
    QVERIFY(fillKnapsacks({11, 12}, 10).empty());
}

QTEST_APPLESS_MAIN(TestRowOrder)
#include "tst_row_order.moc"
