// SPDX-License-Identifier: GPL-3.0-or-later
// Processors, cores and quotas, from the files in which a system tells of them.
#include "cpu/features.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace luthier::cpu;

namespace
{

void write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    const QString path = folder.filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class TestFeatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisMachineIsPlausible()
    {
        QVERIFY(usableProcessors() >= 1);
        QVERIFY(usableCores() >= 1 && usableCores() <= usableProcessors());
    }

    void aContainersQuotaIsRoundedUp_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("processors");
        QTest::newRow("none") << QByteArray("max 100000\n") << 0;
        QTest::newRow("two") << QByteArray("200000 100000\n") << 2;
        QTest::newRow("one and a half") << QByteArray("150000 100000\n") << 2;
        QTest::newRow("a tenth") << QByteArray("10000 100000\n") << 1;
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("words") << QByteArray("much more\n") << 0;
        QTest::newRow("negative") << QByteArray("-1 100000\n") << 0;
        QTest::newRow("no period") << QByteArray("100000 0\n") << 0;
    }
    void aContainersQuotaIsRoundedUp()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, processors);
        const QTemporaryDir folder;
        write(folder, QStringLiteral("cpu.max"), text);
        QCOMPARE(quotaProcessors(folder.path().toStdString()).value_or(0), processors);
    }

    void theFirstVersionOfControlGroupsIsReadToo()
    {
        const QTemporaryDir folder;
        QVERIFY(!quotaProcessors(folder.path().toStdString()));
        write(folder, QStringLiteral("cpu/cpu.cfs_quota_us"), "300000\n");
        write(folder, QStringLiteral("cpu/cpu.cfs_period_us"), "100000\n");
        QCOMPARE(quotaProcessors(folder.path().toStdString()), 3);
        write(folder, QStringLiteral("cpu/cpu.cfs_quota_us"), "-1\n");
        QVERIFY(!quotaProcessors(folder.path().toStdString()));
    }

    void processorsThatShareACoreAreOneCore()
    {
        const QTemporaryDir folder;
        const std::string root = folder.path().toStdString();
        QCOMPARE(coresOf({0, 1, 2}, root), 3); // nothing is known
        for (const int cpu : {0, 1, 2, 3})
            write(folder, QStringLiteral("cpu%1/topology/thread_siblings_list").arg(cpu),
                cpu % 2 == 0 ? "0,2\n" : "1,3\n");
        QCOMPARE(coresOf({0, 1, 2, 3}, root), 2);
        QCOMPARE(coresOf({0, 1}, root), 2);
        QCOMPARE(coresOf({1, 3}, root), 1);
        QCOMPARE(coresOf({1, 3, 7}, root), 2);
        QCOMPARE(coresOf({}, root), 1);
    }
};

QTEST_GUILESS_MAIN(TestFeatures)
#include "tst_features.moc"
