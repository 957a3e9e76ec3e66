// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/setting_search.h"
#include "session/suggestions.h"
#include "session/translate.h"

#include <QTest>

using namespace luthier;

class TestSettingSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTermFindsItsSettingAmongTheFirstThree_data();
    void everyTermFindsItsSettingAmongTheFirstThree();
    void everyKeyAndLabelFindsItself();
    void nothingFitsNonsense();
    void namesAreSuggested();
};

void TestSettingSearch::everyTermFindsItsSettingAmongTheFirstThree_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("key");
    const std::pair<const char *, const char *> terms[] = {{"lr", "learning_rate"}, {"learning rate", "learning_rate"},
        {"学习率", "learning_rate"}, {"epochs", "num_train_epochs"}, {"epoch", "num_train_epochs"},
        {"batch", "per_device_train_batch_size"}, {"batch size", "per_device_train_batch_size"},
        {"accumulation", "gradient_accumulation_steps"}, {"梯度累积", "gradient_accumulation_steps"},
        {"cutoff", "cutoff_len"}, {"max length", "cutoff_len"}, {"截断", "cutoff_len"}, {"rank", "lora_rank"},
        {"秩", "lora_rank"}, {"alpha", "lora_alpha"}, {"dropout", "lora_dropout"}, {"targets", "lora_target"},
        {"target modules", "lora_target"}, {"q_proj", "lora_target"}, {"qlora", "quantization_bit"},
        {"4bit", "quantization_bit"}, {"量化", "quantization_bit"}, {"less memory", "quantization_bit"},
        {"validation", "val_size"}, {"验证集", "val_size"}, {"template", "template"}, {"模板", "template"},
        {"model", "model_name_or_path"}, {"模型", "model_name_or_path"}, {"dataset", "dataset"}, {"数据集", "dataset"},
        {"data folder", "dataset_dir"}, {"output", "output_dir"}, {"warmup", "warmup_steps"}, {"预热", "warmup_steps"},
        {"cosine", "lr_scheduler_type"}, {"schedule", "lr_scheduler_type"}, {"weight decay", "weight_decay"},
        {"seed", "seed"}, {"随机种子", "seed"}, {"packing", "packing"}, {"打包", "packing"},
        {"neftune", "neftune_noise_alpha"}, {"dora", "use_dora"}, {"rslora", "use_rslora"}, {"galore", "use_galore"},
        {"deepspeed", "deepspeed"}, {"grad norm", "max_grad_norm"}, {"clipping", "max_grad_norm"}, {"bf16", "bf16"},
        {"logging", "logging_steps"}, {"save steps", "save_steps"}, {"early stopping", "early_stopping_steps"},
        {"optimizer", "optim"}, {"flash", "flash_attn"}, {"resume", "resume_from_checkpoint"},
        {"system prompt", "default_system"}, {"unsloth", "use_unsloth"}, {"liger", "enable_liger_kernel"},
        {"max_seq_length", "cutoff_len"}};
    for (const auto &[term, key] : terms)
        QTest::newRow(term) << QString::fromUtf8(term) << QString::fromUtf8(key);
}

void TestSettingSearch::everyTermFindsItsSettingAmongTheFirstThree()
{
    QFETCH(QString, term);
    QFETCH(QString, key);
    const std::vector<const ParamSpec *> found = searchSettings(term);
    QStringList first;
    for (std::size_t i = 0; i < found.size() && i < 3; ++i)
        first.append(fromUtf8(found[i]->key));
    QVERIFY2(first.contains(key), qPrintable(first.join(QStringLiteral(", "))));
}

void TestSettingSearch::everyKeyAndLabelFindsItself()
{
    for (const ParamSpec &spec : paramTable()) {
        if (spec.group == Group::Other)
            continue;
        const auto byKey = searchSettings(fromUtf8(spec.key));
        QVERIFY2(!byKey.empty() && byKey.front() == &spec, spec.key.data());
        const auto byLabel = searchSettings(translated(spec.label));
        const auto at = std::find(byLabel.begin(), byLabel.end(), &spec) - byLabel.begin();
        QVERIFY2(at < 3, spec.key.data());
    }
}

void TestSettingSearch::nothingFitsNonsense()
{
    QVERIFY(searchSettings(QStringLiteral("xyzzy")).empty());
    QVERIFY(searchSettings(QString()).empty());
    QVERIFY(searchSettings(QStringLiteral("  _ - ")).empty());
    QVERIFY(searchSettings(QStringLiteral("learning xyzzy")).empty());
}

void TestSettingSearch::namesAreSuggested()
{
    TrainConfig config;
    config.data.datasetDir = LUTHIER_SOURCE_DIR "/resources/demo";
    QCOMPARE(suggestedValues("dataset", config), QStringList{QStringLiteral("luthier_demo")});
    QVERIFY(suggestedValues("template", config).contains(QStringLiteral("qwen")));
    config.data.datasetDir = "/no/such/folder";
    QVERIFY(suggestedValues("dataset", config).isEmpty());
    QVERIFY(!hasSuggestions("learning_rate"));
}

QTEST_GUILESS_MAIN(TestSettingSearch)
#include "tst_setting_search.moc"
