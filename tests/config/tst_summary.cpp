// SPDX-License-Identifier: GPL-3.0-or-later
// The summary sheet: every setting in force once, tables that hold whatever the values are, no secrets.
#include "config/command/config_args.h"
#include "config/files/config_file.h"
#include "config/summary.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <map>

using namespace luthier;

namespace
{

struct Row {
    QString table;
    QStringList cells;
};

/// Cells as GitHub's Markdown divides them: a bar behind a backslash belongs to its cell.
QStringList cellsOf(const QString &line)
{
    static const QRegularExpression bar(QStringLiteral(R"((?<!\\)\|)"));
    QStringList cells = line.split(bar);
    cells.removeFirst();
    cells.removeLast();
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

std::vector<Row> rowsOf(const std::string &sheet)
{
    std::vector<Row> rows;
    QString table;
    for (const QString &line : QString::fromStdString(sheet).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("## ")))
            table = line.mid(3);
        if (line.startsWith(QLatin1Char('|')) && !line.startsWith(QLatin1String("|---")))
            rows.push_back({table, cellsOf(line)});
    }
    return rows;
}

/// The row of @p key; empty cells if there is none.
Row rowOf(const std::string &sheet, const char *key)
{
    for (const Row &row : rowsOf(sheet)) {
        if (row.cells.value(1) == QStringLiteral("`%1`").arg(QLatin1String(key)))
            return row;
    }
    return {};
}

QString cellOf(const ConfigDocument &document, const char *key)
{
    return rowOf(summaryMarkdown(document), key).cells.value(2);
}

ConfigDocument with(const char *key, const Value &value, Origin origin = Origin::Form)
{
    ConfigDocument document;
    document.give(key, value, origin);
    return document;
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingInForceOnce_data();
    void everySettingInForceOnce();
    void whatIsGivenComesFirst();
    void valuesBreakNoTable_data();
    void valuesBreakNoTable();
    void emptyValuesAndWhatTheyComeTo();
    void secretsAreNotShown();
    void exportOnlySettingsAreMarked();
    void originsAreNamed();
    void factsAndWording();
    void trainReadsTheSameSheet();
};

void TestSummary::everySettingInForceOnce_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::newRow("defaults") << "";
    QTest::newRow("full") << "finetuning_type: full\nlora_rank: 32\n";
    QTest::newRow("dpo") << "stage: dpo\npref_loss: orpo\nval_size: 0.1\neval_strategy: steps\n";
    QTest::newRow("galore") << "finetuning_type: full\nuse_galore: true\nquantization_bit: 4\n";
    QTest::newRow("swanlab") << "use_swanlab: true\nlr_scheduler_type: cosine\nplot_loss: true\n";
}

void TestSummary::everySettingInForceOnce()
{
    QFETCH(QString, yaml);
    ConfigDocument document;
    if (!yaml.isEmpty())
        document = readConfigText(yaml.toStdString(), ConfigFormat::YamlFile, "f.yaml").value();
    std::map<QString, int> counts;
    for (const Row &row : rowsOf(summaryMarkdown(document))) {
        QCOMPARE(row.cells.size(), 4);
        ++counts[row.cells[1]];
    }
    for (const ParamSpec &spec : paramTable()) {
        const bool isInForce =
            spec.group != Group::Other && isVisible(spec, document.config()) && isEnabled(spec, document.config());
        QVERIFY2(
            counts[QStringLiteral("`%1`").arg(QLatin1String(spec.key.data()))] == (isInForce ? 1 : 0), spec.key.data());
    }
}

void TestSummary::whatIsGivenComesFirst()
{
    ConfigDocument document = with("seed", 7);
    document.give("warmup_ratio", 0.0, Origin::Form);
    document.give("per_device_train_batch_size", 2, Origin::Form);
    document.give("gradient_accumulation_steps", 8, Origin::Form);
    const std::string sheet = summaryMarkdown(document);
    for (const char *key :
        {"model_name_or_path", "finetuning_type", "template", "dataset", "cutoff_len", "val_size", "learning_rate",
            "num_train_epochs", "per_device_train_batch_size", "gradient_accumulation_steps", "lr_scheduler_type",
            "warmup_steps", "lora_rank", "lora_alpha", "lora_dropout", "lora_target", "seed", "warmup_ratio"})
        QVERIFY2(rowOf(sheet, key).table == QStringLiteral("In short"), key);
    QCOMPARE(rowOf(sheet, "data_seed").table, QStringLiteral("Training"));
    QCOMPARE(rowOf(sheet, "seed").cells[2], QStringLiteral("**`7`** (default: `42`)"));
    QCOMPARE(rowOf(sheet, "learning_rate").cells[2], QStringLiteral("`5e-05`"));
    QVERIFY(sheet.find("| Effective batch, per device |  | `16` = 2 × 8 | computed |\n") != std::string::npos);
    QVERIFY(sheet.find("| Compute type |  | that of the checkpoint | computed |\n") != std::string::npos);
    QVERIFY(summaryMarkdown(with("bf16", true)).find("| `bfloat16` | computed |") != std::string::npos);
    document.give("per_device_train_batch_size", std::numeric_limits<std::int64_t>::max(), Origin::Form);
    QVERIFY(summaryMarkdown(document).find("Effective batch") == std::string::npos);
}

void TestSummary::valuesBreakNoTable_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << "saves/my_run *1*"
                           << "`saves/my_run *1*`";
    QTest::newRow("pipe") << "a|b"
                          << R"(`a\|b`)";
    QTest::newRow("backslash and pipe") << R"(a\|b)"
                                        << R"(`a\\|b`)";
    QTest::newRow("backtick") << "a`b"
                              << "``a`b``";
    QTest::newRow("backticks") << "``"
                               << "``` `` ```";
    QTest::newRow("lines") << "one\ntwo\r\n"
                           << R"(`"one\ntwo\r\n"`)";
    QTest::newRow("tab") << "one\ttwo"
                         << R"(`"one\ttwo"`)";
    QTest::newRow("spaces") << " x "
                            << R"(`" x "`)";
    QTest::newRow("a space") << " "
                             << R"(`" "`)";
    QTest::newRow("quoted") << R"("x")"
                            << R"(`"\"x\""`)";
    QTest::newRow("Chinese") << "保存/模型 ｜ 一"
                             << "`保存/模型 ｜ 一`";
    QTest::newRow("HTML") << "<br> &amp; %1"
                          << "`<br> &amp; %1`";
    QTest::newRow("long") << QString(20'000, QLatin1Char('x')) << "`" + QString(20'000, QLatin1Char('x')) + "`";
}

void TestSummary::valuesBreakNoTable()
{
    QFETCH(QString, value);
    QFETCH(QString, shown);
    const std::string sheet = summaryMarkdown(with("default_system", value.toStdString()));
    for (const Row &row : rowsOf(sheet))
        QCOMPARE(row.cells.size(), 4);
    QCOMPARE(rowOf(sheet, "default_system").cells.value(2), "**" + shown + "** (default: empty)");
}

void TestSummary::emptyValuesAndWhatTheyComeTo()
{
    ConfigDocument document = with("lora_rank", 12);
    QCOMPARE(cellOf(document, "lora_alpha"), QStringLiteral("empty (taken as `24`)"));
    QCOMPARE(cellOf(document, "data_seed"), QStringLiteral("empty"));
    QCOMPARE(cellOf(document, "packing"), QStringLiteral("empty (taken as `False`)"));
    QCOMPARE(cellOf(document, "output_dir"), QStringLiteral("empty (taken as `trainer_output`)"));
    document.give("lora_alpha", 5, Origin::Form);
    QCOMPARE(cellOf(document, "lora_alpha"), QStringLiteral("**`5`** (default: empty)"));
    QCOMPARE(cellOf(with("lr_scheduler_kwargs", Value{{"num_cycles", 2}}), "lr_scheduler_kwargs"),
        QStringLiteral("**`{\"num_cycles\": 2}`** (default: empty)"));
    QCOMPARE(cellOf(with("include_num_input_tokens_seen", "non_padding"), "include_num_input_tokens_seen"),
        QStringLiteral("**`non_padding`** (default: `no`)"));
    // A default that is given is in short, and is still no change.
    const std::string sheet = summaryMarkdown(with("max_grad_norm", 1.0));
    QCOMPARE(rowOf(sheet, "max_grad_norm").table, QStringLiteral("In short"));
    QVERIFY(!rowOf(sheet, "max_grad_norm").cells[2].contains(QLatin1Char('*')));
}

void TestSummary::secretsAreNotShown()
{
    for (const ParamSpec &spec : paramTable()) {
        if (spec.secretVariable.empty())
            continue;
        ConfigDocument document = with(spec.key.data(), "very secret");
        document.give("use_swanlab", true, Origin::Form);
        const std::string sheet = summaryMarkdown(document);
        QVERIFY2(sheet.find("very secret") == std::string::npos, spec.key.data());
        if (spec.group != Group::Other)
            QVERIFY2(rowOf(sheet, spec.key.data()).cells.value(2).startsWith(QLatin1String("**(secret)**")),
                spec.key.data());
    }
}

void TestSummary::exportOnlySettingsAreMarked()
{
    QCOMPARE(cellOf(with("use_dora", true), "use_dora"),
        QStringLiteral("**`True`** (default: `False`%1)")
            .arg(findParam("use_dora")->support == Support::ExportOnly ? QStringLiteral(", export only") : QString()));
    QCOMPARE(
        cellOf(with("optim", "sgd"), "optim"), QStringLiteral("**`sgd`** (default: `adamw_torch_fused`, export only)"));
    QVERIFY(summaryMarkdown({}).find("export only") == std::string::npos);
}

void TestSummary::originsAreNamed()
{
    ConfigDocument document =
        readConfigText("seed: 1\nlora_rank: 4\n", ConfigFormat::YamlFile, "/home/user/my | runs/a`b\n|.yaml").value();
    document.give("val_size", 0.1, Origin::Form);
    document.give("learning_rate", 1e-4, Origin::Preset);
    document.giveWord(*findParam("cutoff_len"), "128", {});
    const std::string sheet = summaryMarkdown(document);
    QCOMPARE(rowOf(sheet, "seed").cells.value(3), QStringLiteral("``a`b \\|.yaml:1``"));
    QCOMPARE(rowOf(sheet, "lora_rank").cells.value(3), QStringLiteral("``a`b \\|.yaml:2``"));
    QCOMPARE(rowOf(sheet, "val_size").cells.value(3), QStringLiteral("form"));
    QCOMPARE(rowOf(sheet, "learning_rate").cells.value(3), QStringLiteral("preset"));
    QCOMPARE(rowOf(sheet, "cutoff_len").cells.value(3), QStringLiteral("command line"));
    QCOMPARE(rowOf(sheet, "template").cells.value(3), QStringLiteral("default"));
}

void TestSummary::factsAndWording()
{
    const std::vector<SummaryFact> facts{{Text::verbatim("Steps"), "2,682"}, {Text::verbatim("a|b"), "x\n| y"}};
    const std::string sheet = summaryMarkdown({}, facts);
    QVERIFY(sheet.find("\n## Figures\n\n|  |  |\n|---|---|\n| Steps | 2,682 |\n| a\\|b | x \\| y |\n")
        != std::string::npos);
    QVERIFY(summaryMarkdown({}).find("## Figures") == std::string::npos);
    const std::string chinese = summaryMarkdown(
        {}, {}, [](const Text &text) { return Text::fill(std::string("译|") + text.source(), text.args()); });
    QVERIFY(chinese.starts_with("# 译\\|"));
    QVERIFY(chinese.find("| 译\\|LoRA rank | `lora_rank` | `8` | 译\\|default |\n") != std::string::npos);
    QVERIFY(chinese.find("(译\\|taken as `16`)") != std::string::npos);
}

void TestSummary::trainReadsTheSameSheet()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("run.yaml")).toStdString();
    QVERIFY(writeConfigFile(with("lora_rank", 12), path).hasValue());
    QCOMPARE(summaryMarkdown(readArgs({{path}}).value().document), summaryMarkdown(readConfigFile(path).value()));
}

QTEST_APPLESS_MAIN(TestSummary)
#include "tst_summary.moc"
