// SPDX-License-Identifier: GPL-3.0-or-later
// Models on a disk, in the layouts of the hubs' caches and in plain folders.
#include "formats/model_search.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace luthier;

class TestModelSearch : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &text = "12345")
    {
        const QString path = m_folder.filePath(name);
        if (!QDir().mkpath(QFileInfo(path).path()))
            return {};
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path : QString();
    }

    std::vector<FoundModel> find(std::vector<std::string> folders = {}) const
    {
        const std::string root = m_folder.path().toStdString();
        return findModels({{root + "/hf"}, {root + "/ms"}, false}, folders);
    }

private Q_SLOTS:
    void init() { m_folder = QTemporaryDir(); }

    void nothingIsFoundNowhere() { QVERIFY(find({"/no/such/folder", ""}).empty()); }

    void cachesAreRead()
    {
        write(QStringLiteral("hf/models--Qwen--Qwen2.5-0.5B/refs/main"), "abc\n");
        write(QStringLiteral("hf/models--Qwen--Qwen2.5-0.5B/snapshots/abc/config.json"), "{}");
        write(QStringLiteral("hf/models--Qwen--Qwen2.5-0.5B/snapshots/abc/model.safetensors"));
        write(QStringLiteral("hf/models--Qwen--Qwen2.5-0.5B/snapshots/old/config.json"), "{}");
        write(QStringLiteral("hf/datasets--a--b/snapshots/abc/config.json"), "{}");
        write(QStringLiteral("hf/models--a--only-gguf/refs/main"), "c1");
        write(QStringLiteral("hf/models--a--only-gguf/snapshots/c1/Model.Q4_0.GGUF"));
        write(QStringLiteral("ms/hub/models/Qwen/Qwen2___5-7B/config.json"), "{}");
        const auto found = find();
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(found[0].name, std::string("Qwen/Qwen2.5-0.5B"));
        QVERIFY(found[0].path.ends_with("snapshots/abc"));
        QCOMPARE(found[0].place, ModelPlace::HuggingFace);
        QCOMPARE(found[0].bytes, std::uint64_t(5));
        QCOMPARE(found[1].name, std::string("Qwen/Qwen2.5-7B"));
        QCOMPARE(found[1].place, ModelPlace::ModelScope);
        QCOMPARE(found[2].name, std::string("a/only-gguf/Model.Q4_0.GGUF"));
        QVERIFY(found[2].isGguf);
    }

    void foldersAreSearchedThrough()
    {
        write(QStringLiteral("models/one/config.json"), "{}");
        write(QStringLiteral("models/one/model-00001-of-00002.safetensors"));
        write(QStringLiteral("models/one/model-00002-of-00002.safetensors"));
        write(QStringLiteral("models/one/inside/config.json"), "{}"); // belongs to the model
        write(QStringLiteral("models/deep/er/two/config.json"), "{}");
        write(QStringLiteral("models/.hidden/three/config.json"), "{}");
        write(QStringLiteral("models/four.Q8_0.gguf"));
        write(QStringLiteral("models/notes.txt"));
        const std::string root = m_folder.filePath(QStringLiteral("models")).toStdString();
        const auto found = find({root});
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(found[0].name, std::string("four.Q8_0.gguf"));
        QCOMPARE(found[1].name, std::string("one"));
        QCOMPARE(found[1].bytes, std::uint64_t(10));
        QCOMPARE(found[2].name, std::string("two"));
    }

    void partsAreOneModelAndLinksAreFollowedOnce()
    {
        write(QStringLiteral("m/big-00001-of-00003.gguf"));
        write(QStringLiteral("m/big-00002-of-00003.gguf"));
        write(QStringLiteral("m/big-00003-of-00003.gguf"));
        QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("m")), m_folder.filePath(QStringLiteral("again"))));
        QVERIFY(QFile::link(m_folder.path(), m_folder.filePath(QStringLiteral("round"))));
        const auto found = find({m_folder.path().toStdString(), m_folder.filePath(QStringLiteral("m")).toStdString()});
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].path.ends_with("big-00001-of-00003.gguf"));
    }

    void aStopStops()
    {
        write(QStringLiteral("models/one/config.json"), "{}");
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(findModels({}, {m_folder.filePath(QStringLiteral("models")).toStdString()}, stop.get_token()).empty());
    }
};

QTEST_GUILESS_MAIN(TestModelSearch)
#include "tst_model_search.moc"
