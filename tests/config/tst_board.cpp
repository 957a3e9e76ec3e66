// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/board/board.h"
#include "config/board/linkage.h"
#include "config/files/config_file.h"
#include "config/golden_config.h"
#include "config/rules.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace luthier;

namespace
{

BoardContext contextOf(const Json &row)
{
    const bool multimodal = row.value("multimodal", false);
    return {
        .cacheDir = row.value("cache_dir", ""), .isMultimodal = [multimodal](std::string_view) { return multimodal; }};
}

void compare(BoardTab tab, const Json &row, const Json &form)
{
    const BoardArguments built = boardArguments(tab, form, contextOf(row));
    if (row.contains("refused")) {
        QCOMPARE(built.refusedBy, row["refused"].get<std::string>());
        QVERIFY(built.args.is_null() && !built.problem.isEmpty());
        return;
    }
    if (row.contains("builder_error")) {
        QVERIFY(built.refusedBy.empty() && built.args.is_null() && !built.problem.isEmpty());
        return;
    }
    QCOMPARE(bytes(pythonJson(built.args)), bytes(pythonJson(row["args"])));
    if (!row.contains("words"))
        return;
    const Json clean = cleanBoardArguments(built.args);
    QVERIFY(Json(boardWords(clean)) == row["words"]);
    QCOMPARE(bytes(trainingArgsYaml(clean)), bytes(row["training_args_yaml"].get<std::string>()));
    QCOMPARE(bytes(boardFormYaml(form)), bytes(row["form_yaml"].get<std::string>()));
}

} // namespace

class TestBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trainFormsBuildTheBoardsArguments()
    {
        const Json fresh = goldenConfigJson("board_train_form.json");
        for (const Json &row : goldenConfigLines("board_train.jsonl")) {
            Json form = fresh;
            form.update(row["form"]);
            compare(BoardTab::Train, row, form);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void evaluateFormsBuildTheBoardsArguments()
    {
        for (const Json &row : goldenConfigLines("board_eval.jsonl"))
            compare(BoardTab::Evaluate, row, row["form"]);
    }

    void exportFormsBuildTheBoardsArguments()
    {
        for (const Json &row : goldenConfigLines("board_export.jsonl"))
            compare(BoardTab::Export, row, row["form"]);
    }

    void chatFormsBuildTheBoardsArguments()
    {
        for (const Json &row : goldenConfigLines("board_chat.jsonl"))
            compare(BoardTab::Chat, row, row["form"]);
    }

    void deepSpeedFilesAreTheBoards()
    {
        const Json files = goldenConfigJson("deepspeed_files.json");
        for (const int stage : {2, 3}) {
            for (const bool offload : {false, true})
                QCOMPARE(bytes(pythonJson(deepSpeedSettings(stage, offload))),
                    bytes(pythonJson(files[deepSpeedFileName(stage, offload)])));
        }
    }

    void missingControlsCountAsUntouched()
    {
        const BoardArguments built = boardArguments(BoardTab::Train,
            {{"top.model_name", "Custom"}, {"top.model_path", "/m"}, {"train.dataset", {"a"}},
                {"train.output_dir", "run"}});
        QVERIFY(built.args["learning_rate"] == 5e-5);
        QVERIFY(isText(built.args["output_dir"], "saves/Custom/lora/run"));
    }

    void formsOfStrangersNeverCrash()
    {
        const Json fresh = goldenConfigJson("board_train_form.json");
        for (const auto &[id, value] : fresh.items()) {
            for (const Json &odd : {Json(nullptr), Json("x"), Json(-1), Json(1e300), Json::array({1, nullptr}),
                     Json::object(), Json("99999999999*99999999999")}) {
                Json form = fresh;
                form[id] = odd;
                const BoardArguments built =
                    boardArguments(BoardTab::Train, form, {.isMultimodal = [](std::string_view) { return true; }});
                QVERIFY(built.args.is_null() != built.problem.isEmpty());
                if (built.args.is_object())
                    documentOfArguments(cleanBoardArguments(built.args), Origin::Form);
            }
        }
        QVERIFY(boardArguments(BoardTab::Train, Json("no form")).args.is_null());
    }

    void argumentsBecomeADocumentThatWritesTheSameFile()
    {
        const Json fresh = goldenConfigJson("board_train_form.json");
        int compared = 0;
        for (const Json &row : goldenConfigLines("board_train.jsonl")) {
            if (!row.contains("training_args_yaml"))
                continue;
            const ConfigDocument document = documentOfArguments(cleanBoardArguments(row["args"]), Origin::Form);
            if (!document.problems().empty())
                continue; // a form with a value that no run takes
            QCOMPARE(bytes(toTrainingArgsYaml(document)), bytes(row["training_args_yaml"].get<std::string>()));
            ++compared;
        }
        QVERIFY(compared > 15);
    }

    void presetHoldsWhatAFreshBoardTrainsWith()
    {
        const ConfigDocument preset = boardPreset();
        QVERIFY(preset.problems().empty());
        QVERIFY(preset.config().training.lrSchedulerType == LrSchedulerType::Cosine);
        QCOMPARE(preset.config().training.gradientAccumulationSteps, std::int64_t(8));
        QVERIFY(preset.config().training.bf16 && preset.config().finetuning.plotLoss);
        QCOMPARE(preset.config().training.optim, std::string("adamw_torch"));
        QVERIFY(preset.config().model.modelNameOrPath.empty() && preset.config().data.dataset.empty());
        // Other than LLaMA-Factory's own defaults, so files and commands must hold it.
        QVERIFY(preset.isGiven("lr_scheduler_type") && !preset.isChosen("lr_scheduler_type"));
    }

    void bitsOfAMethodAreThoseTheRulesAccept()
    {
        for (const char *method : {"bnb", "hqq", "eetq"}) {
            for (int bits = 1; bits <= 8; ++bits) {
                ConfigDocument document = boardPreset();
                document.give("quantization_method", method, Origin::Form);
                document.give("quantization_bit", bits, Origin::Form);
                const auto offered = linkedChoices("quantization_bit", document.config());
                const bool isOffered = std::ranges::count(offered, std::to_string(bits)) == 1;
                const auto problems = validate(document);
                const bool isRefused = std::ranges::any_of(
                    problems, [](const Problem &problem) { return problem.ruleId.starts_with("later_bits_"); });
                QVERIFY2(
                    isOffered != isRefused, qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(method)).arg(bits)));
                // Another method leaves the number as it is.
                for (const Change &change : linkedChanges(document, "quantization_method", "gptq"))
                    QVERIFY(change.key != "quantization_bit");
            }
        }
    }

    void everyKeyOfTheOrderIsASetting()
    {
        std::set<std::string_view> seen;
        for (const std::string_view key : boardKeyOrder()) {
            QVERIFY2(findParam(key) != nullptr, key.data());
            QVERIFY2(seen.insert(key).second, key.data());
        }
    }
};

QTEST_APPLESS_MAIN(TestBoard)
#include "tst_board.moc"
