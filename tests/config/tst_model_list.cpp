// SPDX-License-Identifier: GPL-3.0-or-later
// LLaMA Board's list of models, and what the board changes by itself.
#include "config/board/linkage.h"
#include "config/board/model_list.h"
#include "config/files/config_import.h"
#include "config/golden_config.h"

#include <QTest>

#include <set>

using namespace luthier;

namespace
{

std::vector<std::pair<std::string, Value>> linked(
    const ConfigDocument &before, std::string_view key, const Value &value)
{
    std::vector<std::pair<std::string, Value>> changes;
    for (const Change &change : linkedChanges(before, key, value))
        changes.emplace_back(change.key, change.value);
    return changes;
}

using Changes = std::vector<std::pair<std::string, Value>>;

} // namespace

class TestModelList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("USE_MODELSCOPE_HUB");
        qunsetenv("USE_OPENMIND_HUB");
    }

    void everyModelOfTheBoardIsThere()
    {
        QCOMPARE(boardModels().size(), std::size_t(628));
        std::set<std::string> names;
        std::set<std::size_t> families;
        for (const BoardModel &model : boardModels()) {
            QVERIFY(!model.name.empty() && !model.templateName.empty());
            QVERIFY2(!model.id().empty() && model.id().find('/') != std::string::npos, model.name.c_str());
            names.insert(model.name);
            families.insert(model.family);
            QCOMPARE(findBoardModel(model.name), &model);
            QVERIFY(findBoardModel(model.id()) != nullptr);
        }
        QCOMPARE(names.size(), boardModels().size());
        QCOMPARE(families.size(), std::size_t(126));
        QVERIFY(findBoardModel("no such model") == nullptr);
        QVERIFY(findBoardModel("") == nullptr);
    }

    void aModelHasItsTemplateAndHubs()
    {
        const BoardModel *chat = findBoardModel("Qwen2.5-7B-Instruct");
        QVERIFY(chat != nullptr);
        QCOMPARE(chat->templateName, std::string("qwen"));
        QCOMPARE(chat->id(), std::string("Qwen/Qwen2.5-7B-Instruct"));
        QVERIFY(!chat->multimodal);
        const BoardModel *base = findBoardModel("Qwen/Qwen2.5-7B");
        QVERIFY(base != nullptr);
        QCOMPARE(base->templateName, std::string("default"));
        QVERIFY(findBoardModel("Qwen2.5-VL-7B-Instruct")->multimodal);
        const BoardModel *gemma = findBoardModel("Gemma-1.1-2B-Instruct");
        qputenv("USE_MODELSCOPE_HUB", "1");
        QCOMPARE(findBoardModel("BLOOMZ-560M")->id(), std::string("AI-ModelScope/bloomz-560m"));
        QCOMPARE(gemma->id(), std::string("google/gemma-1.1-2b-it")); // not there: the hub that has it
        qunsetenv("USE_MODELSCOPE_HUB");
    }

    void theEnvironmentIsReadAsLlamaFactoryReadsIt()
    {
        for (const char *on : {"1", "y", "Y", "true", "True", "TRUE"}) {
            qputenv("USE_MODELSCOPE_HUB", on);
            QVERIFY2(currentHub() == Hub::ModelScope, on);
        }
        for (const char *off : {"0", "", "yes", "on", "no", "1 "}) {
            qputenv("USE_MODELSCOPE_HUB", off);
            QVERIFY2(currentHub() == Hub::HuggingFace, off);
        }
        qputenv("USE_OPENMIND_HUB", "1");
        QVERIFY(currentHub() == Hub::OpenMind);
        qputenv("USE_MODELSCOPE_HUB", "1");
        QVERIFY(currentHub() == Hub::ModelScope); // which LLaMA-Factory asks first
        qunsetenv("USE_MODELSCOPE_HUB");
        qunsetenv("USE_OPENMIND_HUB");
    }

    void searchTakesWordsInAnySpelling_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        QTest::newRow("name") << QStringLiteral("Qwen2.5-7B-Instruct") << QStringLiteral("Qwen2.5-7B-Instruct");
        QTest::newRow("words") << QStringLiteral("qwen2.5 7b instruct") << QStringLiteral("Qwen2.5-7B-Instruct");
        QTest::newRow("without marks") << QStringLiteral("qwen25 7b") << QStringLiteral("Qwen2.5-7B");
        QTest::newRow("id") << QStringLiteral("meta-llama/Llama-3.2-1B") << QStringLiteral("Llama-3.2-1B");
    }
    void searchTakesWordsInAnySpelling()
    {
        QFETCH(QString, query);
        QFETCH(QString, first);
        const auto found = searchBoardModels(query.toStdString());
        QVERIFY(!found.empty());
        QCOMPARE(QString::fromStdString(found.front()->name), first);
    }

    void searchForNothingIsEverything()
    {
        QCOMPARE(searchBoardModels("").size(), std::size_t(628));
        QCOMPARE(searchBoardModels("  - ").size(), std::size_t(628));
        QVERIFY(searchBoardModels("xyzzy").empty());
    }

    void aModelBringsItsTemplate()
    {
        ConfigDocument document = boardPreset();
        QCOMPARE(linked(document, "model_name_or_path", "Qwen/Qwen2.5-7B-Instruct"), (Changes{{"template", "qwen"}}));
        QVERIFY(linked(document, "model_name_or_path", "/a/folder").empty());
        document.give("model_name_or_path", "Qwen/Qwen2.5-7B-Instruct", Origin::Form);
        document.give("template", "qwen", Origin::Form);
        QCOMPARE(linked(document, "model_name_or_path", "google/gemma-1.1-2b-it"), (Changes{{"template", "gemma"}}));
        // A folder is not on the list, so its template is read from it again.
        QCOMPARE(linked(document, "model_name_or_path", "/a/folder"), (Changes{{"template", nullptr}}));
        document.give("template", "chatml", Origin::Form); // by hand
        QVERIFY(linked(document, "model_name_or_path", "google/gemma-1.1-2b-it").empty());
    }

    void theStageDecidesAboutPacking()
    {
        ConfigDocument document = boardPreset();
        QCOMPARE(linked(document, "stage", "pt"), (Changes{{"packing", true}}));
        document.give("stage", "pt", Origin::Form);
        document.give("packing", true, Origin::Form);
        QCOMPARE(linked(document, "stage", "sft"), (Changes{{"packing", false}}));
        QVERIFY(linked(document, "learning_rate", 1e-3).empty());
    }

    void onlyAdaptersAreTrainedOnQuantisedWeights()
    {
        ConfigDocument document = boardPreset();
        QVERIFY(linked(document, "finetuning_type", "full").empty());
        document.give("quantization_bit", 4, Origin::Form);
        QCOMPARE(linked(document, "finetuning_type", "full"), (Changes{{"quantization_bit", nullptr}}));
        QVERIFY(linked(document, "finetuning_type", "oft").empty());
    }

    void aSavedFormNamesItsModel()
    {
        Json form = goldenConfigJson("board_train_form.json");
        form["top.model_name"] = "Qwen2.5-7B-Instruct";
        form.erase("top.model_path");
        form["train.dataset"] = {"identity"};
        const Result<Import> import = importText(boardFormYaml(form), "llamaboard_config.yaml");
        QVERIFY(import);
        QCOMPARE(import->document.config().model.modelNameOrPath, std::string("Qwen/Qwen2.5-7B-Instruct"));
    }
};

QTEST_GUILESS_MAIN(TestModelList)
#include "tst_model_list.moc"
