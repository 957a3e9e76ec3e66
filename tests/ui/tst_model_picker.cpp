// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a model: found and known ones, why one cannot be trained, by mouse and by keyboard, and what the form makes
// of the choice.
#include "ui/studio.h"

#include "widgets/model_picker.h"
#include "widgets/small_buttons.h"

#include <QDir>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>

using namespace luthier;

namespace
{

const QByteArray kConfig = R"({"architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": 64,
    "intermediate_size": 160, "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2,
    "vocab_size": 300, "rms_norm_eps": 1e-05, "max_position_embeddings": 512, "torch_dtype": "float32"})";

void write(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

/// The row that shows @p name; invalid if there is none.
QModelIndex rowOf(const ModelCatalogue &catalogue, const QString &name)
{
    for (int i = 0; i < catalogue.rowCount(); ++i) {
        if (catalogue.index(i).data().toString() == name)
            return catalogue.index(i);
    }
    return {};
}

} // namespace

class ModelPickerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"HF_HUB_CACHE", "HF_HOME", "XDG_CACHE_HOME", "MODELSCOPE_CACHE", "USE_MODELSCOPE_HUB"})
            qunsetenv(name);
        qputenv("HOME", m_home.path().toUtf8());
        QCoreApplication::setOrganizationName(QStringLiteral("luthier-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
        const QString models = m_home.filePath(QStringLiteral("models/"));
        write(models + QStringLiteral("no-weights/config.json"), kConfig);
        write(
            models + QStringLiteral("strange/config.json"), R"({"architectures": ["WhoKnows"], "model_type": "who"})");
        const QString cached =
            m_home.filePath(QStringLiteral(".cache/huggingface/hub/models--Qwen--Qwen2.5-0.5B-Instruct/"));
        write(cached + QStringLiteral("refs/main"), "abc");
        write(cached + QStringLiteral("snapshots/abc/config.json"), kConfig);
    }

    void init() { QSettings().clear(); }

    void whatIsOnTheDiskComesFirst()
    {
        ModelPicker picker({});
        QTRY_VERIFY(!picker.catalogue().isLooking());
        const ModelCatalogue &catalogue = picker.catalogue();
        QCOMPARE(catalogue.foundCount(), 1);
        QVERIFY(catalogue.index(0).data(ModelCatalogue::TitleRole).toBool());
        QCOMPARE(catalogue.index(1).data().toString(), QStringLiteral("Qwen/Qwen2.5-0.5B-Instruct"));
        QCOMPARE(catalogue.index(1).data(ModelCatalogue::ModelRole).toString(),
            QStringLiteral("Qwen/Qwen2.5-0.5B-Instruct"));
        QCOMPARE(picker.list()->currentIndex().row(), 1);
        QVERIFY(catalogue.rowCount() > 628 + 126);
        QVERIFY(!(catalogue.flags(catalogue.index(0)) & Qt::ItemIsSelectable));
        QVERIFY(rowOf(catalogue, QStringLiteral("Llama-3.2-1B-Instruct")).isValid());
    }

    void whyAModelCannotBeTrainedIsSaid()
    {
        ModelPicker picker({});
        picker.addFolder(m_home.filePath(QStringLiteral("models")));
        QTRY_COMPARE(picker.catalogue().foundCount(), 3);
        QTRY_VERIFY(!picker.catalogue().isLooking());
        for (const char *name : {"no-weights", "strange"}) {
            const QModelIndex index = rowOf(picker.catalogue(), QLatin1String(name));
            QVERIFY(!index.data(ModelCatalogue::CanTrainRole).toBool());
            QVERIFY(index.data(ModelCatalogue::DetailRole).toString().startsWith(QStringLiteral("Cannot be trained")));
            QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Cannot be trained")));
        }
        // The folder is searched the next time too.
        QCOMPARE(ModelPicker({}).folders(), QStringList{m_home.filePath(QStringLiteral("models"))});
    }

    void aModelIsFoundByTypingAndEnter()
    {
        ModelPicker picker({});
        picker.show();
        QVERIFY(QTest::qWaitForWindowActive(&picker));
        QTRY_VERIFY(!picker.catalogue().isLooking());
        QCOMPARE(picker.focusWidget(), picker.search());
        QTest::keyClicks(picker.search(), QStringLiteral("qwen2.5 7b"));
        QCOMPARE(picker.list()->currentIndex().data().toString(), QStringLiteral("Qwen2.5-7B"));
        QTest::keyClick(picker.search(), Qt::Key_Down);
        QCOMPARE(picker.list()->currentIndex().data().toString(), QStringLiteral("Qwen2.5-7B-Instruct"));
        QTest::keyClick(picker.search(), Qt::Key_Return);
        QCOMPARE(picker.result(), int(QDialog::Accepted));
        QCOMPARE(picker.model(), QStringLiteral("Qwen/Qwen2.5-7B-Instruct"));
    }

    void nothingFitsNonsense()
    {
        ModelPicker picker({});
        picker.search()->setText(QStringLiteral("xyzzy"));
        QCOMPARE(picker.catalogue().rowCount(), 0);
        QVERIFY(!picker.findChild<QPushButton *>(QStringLiteral("model_use"))->isEnabled());
        picker.search()->clear();
        QVERIFY(picker.findChild<QPushButton *>(QStringLiteral("model_use"))->isEnabled());
    }

    void theModelInTheFormIsChosenAlready()
    {
        ModelPicker picker(QStringLiteral("google/gemma-1.1-2b-it"));
        QCOMPARE(picker.list()->currentIndex().data().toString(), QStringLiteral("Gemma-1.1-2B-Instruct"));
        QTRY_VERIFY(!picker.catalogue().isLooking());
        QCOMPARE(picker.list()->currentIndex().data().toString(), QStringLiteral("Gemma-1.1-2B-Instruct"));
    }

    void theHubIsChosenAndKept()
    {
        {
            ModelPicker picker(QStringLiteral("bigscience/bloomz-560m"));
            QCOMPARE(picker.hub()->current(), 0);
            QTest::mouseClick(picker.hub()->button(1), Qt::LeftButton);
            QCOMPARE(picker.list()->currentIndex().data().toString(), QStringLiteral("BLOOMZ-560M"));
            QCOMPARE(picker.model(), QStringLiteral("AI-ModelScope/bloomz-560m"));
        }
        chooseHub(Hub::HuggingFace);
        restoreHub(); // as the next session does
        QVERIFY(currentHub() == Hub::ModelScope);
        ModelPicker picker(QStringLiteral("AI-ModelScope/bloomz-560m"));
        QCOMPARE(picker.hub()->current(), 1);
        QCOMPARE(picker.list()->currentIndex().data().toString(), QStringLiteral("BLOOMZ-560M"));
        // A window with that model says the hub in its command.
        Studio studio;
        studio.config().setValue("model_name_or_path", "AI-ModelScope/bloomz-560m");
        QVERIFY(studio.page().commandBar()->shownText().startsWith(QStringLiteral("USE_MODELSCOPE_HUB=1 llama")));
        chooseHub(Hub::HuggingFace);
    }

    void theFormTakesModelAndTemplate()
    {
        Studio studio;
        studio.dialogs.path = QStringLiteral("Qwen/Qwen2.5-7B-Instruct");
        studio.form().reveal("model_name_or_path");
        auto *browse = studio.form()
                           .row("model_name_or_path")
                           ->findChild<QToolButton *>(QStringLiteral("browse_model_name_or_path"));
        QVERIFY(browse != nullptr);
        QTest::mouseClick(browse, Qt::LeftButton);
        QCOMPARE(studio.dialogs.asked, QStringList{QStringLiteral("model")});
        QCOMPARE(studio.config().config().model.modelNameOrPath, std::string("Qwen/Qwen2.5-7B-Instruct"));
        QCOMPARE(studio.config().config().data.templateName, std::string("qwen"));
        studio.config().undo();
        QVERIFY(studio.config().config().model.modelNameOrPath.empty());
        QVERIFY(!studio.config().isChanged("template"));
    }
};

int main(int argc, char **argv)
{
    return runUiTest<ModelPickerTest>(argc, argv);
}

#include "tst_model_picker.moc"
