// SPDX-License-Identifier: GPL-3.0-or-later
// Matching rules are those of PEFT 0.18.1 (check_target_module_exists, get_pattern_key); tables were checked with it.
#include "formats/adapter_config.h"
#include "formats/adapter_matcher.h"

#include "base/files.h"
#include "file_bytes.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <iterator>

using namespace luthier;
using luthier::test::Folder;

namespace
{

const std::string kQ = "model.layers.0.self_attn.q_proj";

Json minimal()
{
    return Json{{"peft_type", "LORA"}, {"r", 4}, {"lora_alpha", 8}, {"target_modules", Json::array({"q_proj"})}};
}

Result<AdapterConfig> with(const char *key, Json value)
{
    Json json = minimal();
    json[key] = std::move(value);
    return adapterConfigFromJson(json, "adapter_config.json");
}

AdapterMatcher matcherOf(const AdapterConfig &config)
{
    return AdapterMatcher::create(config).value();
}

std::string goldenText(const char *name)
{
    return readFile(std::string(LUTHIER_GOLDEN_DIR "/formats/adapters/") + name + ".json").value();
}

} // namespace

class AdapterConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesOfPeftComeBackLetterForLetter_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"llama-gqa-all", "llama-gqa-dora", "llama-gqa-patterns", "llama-gqa-saved-embeddings",
                 "llama-gqa-rslora-qv"})
            QTest::newRow(name) << QByteArray(name);
    }

    void filesOfPeftComeBackLetterForLetter()
    {
        QFETCH(QByteArray, name);
        const std::string text = goldenText(name.constData());
        const auto json = parseJson(text, name.toStdString());
        QVERIFY(json);
        const auto config = adapterConfigFromJson(*json, name.toStdString());
        QVERIFY2(config, config ? "" : config.error().toString().c_str());
        Json expected = *json; // the order of target_modules is arbitrary in PEFT; ours is sorted
        std::sort(expected["target_modules"].begin(), expected["target_modules"].end());
        const std::string written = adapterConfigText(*config);
        QCOMPARE(written, pythonJson(expected, {.indent = 2, .sortKeys = true, .ensureAscii = true}));
        QVERIFY(!written.ends_with('\n'));
        QVERIFY(written.starts_with("{\n  \"alora_invocation_tokens\": null,\n  \"alpha_pattern\": {"));
    }

    void fieldsAreRead()
    {
        const auto json = parseJson(goldenText("llama-gqa-patterns"), "x");
        const auto config = adapterConfigFromJson(*json, "x");
        QVERIFY(config);
        QCOMPARE(config->rank, std::int64_t{4});
        QCOMPARE(config->alpha, 8.0);
        QCOMPARE(config->baseModel, std::string("llama-gqa"));
        QCOMPARE(config->taskType, std::string("CAUSAL_LM"));
        QCOMPARE(config->targets.names.size(), std::size_t{7});
        QVERIFY(!config->useDora && !config->useRslora && config->modulesToSave.empty());
        const AdapterMatcher matcher = matcherOf(*config);
        QCOMPARE(matcher.rankFor(kQ), std::int64_t{2});
        QCOMPARE(matcher.rankFor("model.layers.1.mlp.down_proj"), std::int64_t{6});
        QCOMPARE(matcher.rankFor("model.layers.1.mlp.up_proj"), std::int64_t{4});
        QCOMPARE(matcher.alphaFor(kQ), 5.0);
        QCOMPARE(matcher.match(kQ)->scale, 2.5);
        QCOMPARE(matcher.match("model.layers.1.mlp.down_proj")->scale, 8.0 / 6);
    }

    void defaultsAreThoseOfPeft()
    {
        const auto config =
            adapterConfigFromJson(Json{{"peft_type", "LORA"}, {"target_modules", Json::array({"q_proj"})}}, "x");
        QVERIFY(config);
        QCOMPARE(config->rank, std::int64_t{8});
        QCOMPARE(config->alpha, 8.0);
        QCOMPARE(config->dropout, 0.0);
        QVERIFY(config->initLoraWeights == Json(true));
        const Json written = *parseJson(adapterConfigText(*config), "x");
        QCOMPARE(written.size(), std::size_t{36});
        QVERIFY(written["loftq_config"] == Json::object());
        QCOMPARE(written["megatron_core"].get<std::string>(), std::string("megatron.core"));
        QCOMPARE(written["qalora_group_size"].get<int>(), 16);
        QVERIFY(written["inference_mode"].get<bool>());
        QVERIFY(written["modules_to_save"].is_null() && written["base_model_name_or_path"].is_null());
    }

    void unknownKeysSurvive()
    {
        const auto config = with("future_option", Json{{"nested", Json::array({1, 2.5, "ü"})}});
        QVERIFY(config);
        const Json written = *parseJson(adapterConfigText(*config), "x");
        QVERIFY(written["future_option"] == (Json{{"nested", Json::array({1, 2.5, "ü"})}}));
        QVERIFY(adapterConfigText(*config).find("\\u00fc") != std::string::npos);
    }

    void numbersKeepTheirKind()
    {
        AdapterConfig config = *with("lora_alpha", 16);
        QVERIFY(adapterConfigText(config).find("\"lora_alpha\": 16,") != std::string::npos);
        config.alpha = 11.313708498984761;
        config.dropout = 0.05;
        QVERIFY(adapterConfigText(config).find("\"lora_alpha\": 11.313708498984761,") != std::string::npos);
        QVERIFY(adapterConfigText(config).find("\"lora_dropout\": 0.05,") != std::string::npos);
        config.dropout = 0;
        QVERIFY(adapterConfigText(config).find("\"lora_dropout\": 0.0,") != std::string::npos);
    }

    void writtenFileReadsBack()
    {
        AdapterConfig config = *with("r", 64);
        config.rankPattern = {{"z", 2}, {"a", 3}};
        config.alphaPattern = {{"z", 0.5}};
        config.modulesToSave = {"embed_tokens", "lm_head"};
        config.layersToTransform = {{0, 2}};
        config.excluded.names = {"down_proj"};
        config.initLoraWeights = "pissa_niter_16";
        const Folder folder;
        const std::string path = folder.path("adapter_config.json");
        QVERIFY(writeAdapterConfig(path, config));
        const auto again = readAdapterConfig(path);
        QVERIFY2(again, again ? "" : again.error().toString().c_str());
        QCOMPARE(again->rank, std::int64_t{64});
        QCOMPARE(again->rankPattern, (std::vector<std::pair<std::string, std::int64_t>>{{"a", 3}, {"z", 2}}));
        QCOMPARE(again->alphaPattern, config.alphaPattern);
        QCOMPARE(again->modulesToSave, config.modulesToSave);
        QCOMPARE(again->layersToTransform, config.layersToTransform);
        QCOMPARE(again->excluded.names, config.excluded.names);
        QVERIFY(again->initLoraWeights == config.initLoraWeights);
        QCOMPARE(adapterConfigText(*again), adapterConfigText(config));
    }

    void wrongFieldsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        int row = 0;
        const auto add = [&](const char *key, const char *value) {
            QTest::newRow((std::string(key) + " " + std::to_string(row++)).c_str())
                << QByteArray(key) << QByteArray(value);
        };
        for (const char *value : {"0", "-1", "1.5", "\"8\"", "true", "[8]", "99999999999999999999", "1e3", "NaN"})
            add("r", value);
        for (const char *value : {"\"8\"", "NaN", "Infinity", "[]", "1e300", "false"})
            add("lora_alpha", value);
        for (const char *value : {"1", "1.0", "-0.1", "2", "\"0\"", "NaN"})
            add("lora_dropout", value);
        for (const char *value : {"5", "[1]", "[\"\"]", "{}", "[null]", "[[]]", "true", "[]", "null", "\"\""})
            add("target_modules", value);
        for (const char *value : {"\"lm_head\"", "5", "[1]", "[\"\"]", "{}"})
            add("modules_to_save", value);
        for (const char *value : {"1", "\"true\"", "[]"}) {
            add("use_rslora", value);
            add("use_dora", value);
        }
        for (const char *value : {"[]", "\"x\"", "{\"q_proj\":0}", "{\"q_proj\":\"8\"}", "{\"q_proj\":null}", "5"})
            add("rank_pattern", value);
        for (const char *value : {"[]", "{\"q_proj\":\"8\"}", "{\"q_proj\":NaN}", "{\"q_proj\":[1]}"})
            add("alpha_pattern", value);
        for (const char *value : {"\"0\"", "[-1]", "[0.5]", "-1", "{}"})
            add("layers_to_transform", value);
        for (const char *value : {"5", "{}", "[]"})
            add("init_lora_weights", value);
        for (const char *value : {"5", "[]"}) {
            add("base_model_name_or_path", value);
            add("task_type", value);
            add("peft_type", value);
        }
    }

    void wrongFieldsAreNamed()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        const auto config = with(key.constData(), *parseJson(value.toStdString(), "x"));
        QVERIFY(!config);
        const std::string message = config.error().toString();
        const bool namesKey = message.find(key.toStdString()) != std::string::npos;
        // Inside of a table the pattern is named.
        QVERIFY2(namesKey || message.find("\"q_proj\"") != std::string::npos, message.c_str());
        QVERIFY2(message.find("adapter_config.json") != std::string::npos, message.c_str());
        QCOMPARE(config.error().code, ErrorCode::InvalidData);
    }

    void featuresWeDoNotHaveAreRefused()
    {
        const std::vector<std::pair<const char *, Json>> features{{"peft_type", "IA3"}, {"bias", "all"},
            {"bias", "lora_only"}, {"lora_bias", true}, {"target_parameters", Json::array({"experts"})},
            {"trainable_token_indices", Json::array({1})}, {"layer_replication", Json::array({Json::array({0, 1})})},
            {"use_qalora", true}, {"alora_invocation_tokens", Json::array({1})}, {"arrow_config", {{"top_k", 3}}}};
        for (const auto &[key, value] : features) {
            const auto config = with(key, value);
            QVERIFY2(!config, key);
            QCOMPARE(config.error().code, ErrorCode::Unsupported);
        }
        for (const char *key : {"lora_bias", "use_qalora"})
            QVERIFY(with(key, false));
        for (const char *key : {"target_parameters", "layer_replication", "arrow_config", "bias"})
            QVERIFY(with(key, nullptr));
        QVERIFY(with("target_parameters", Json::array()));
    }

    void targetsMatchAsInPeft()
    {
        const auto matches = [](const AdapterConfig &config, const std::string &path) {
            return matcherOf(config).match(path).has_value();
        };
        const AdapterConfig named = *with("target_modules", Json::array({"q_proj", "model.layers.1.mlp.up_proj"}));
        QVERIFY(matches(named, kQ));
        QVERIFY(matches(named, "q_proj"));
        QVERIFY(!matches(named, "model.layers.0.self_attn.aq_proj"));
        QVERIFY(!matches(named, "model.layers.0.self_attn.q_proj.x"));
        QVERIFY(matches(named, "model.layers.1.mlp.up_proj"));
        QVERIFY(!matches(named, "model.layers.0.mlp.up_proj"));
        QVERIFY(matches(named, "prefix.model.layers.1.mlp.up_proj"));
        // One text is a regular expression that must match the whole path.
        const AdapterConfig pattern = *with("target_modules", R"(.*\.layers\.[01]\..*(q|v)_proj)");
        QVERIFY(matches(pattern, kQ));
        QVERIFY(matches(pattern, "model.layers.1.self_attn.v_proj"));
        QVERIFY(!matches(pattern, "model.layers.2.self_attn.v_proj"));
        QVERIFY(!matches(pattern, "model.layers.1.self_attn.v_proj.x"));
        QVERIFY(!matches(*with("target_modules", "q_proj"), kQ)); // fullmatch, not search
        QVERIFY(matches(*with("target_modules", "a|model.*q_proj"), kQ)); // every alternative is tried
        const AdapterConfig all = *with("target_modules", "All-Linear");
        QVERIFY(matches(all, kQ) && matches(all, "model.layers.0.mlp.down_proj") && !matches(all, "lm_head"));
    }

    void exclusionsAndSavedModulesGetNoAdapter()
    {
        Json json = minimal();
        json["target_modules"] = Json::array({"q_proj", "v_proj", "lm_head"});
        json["exclude_modules"] = Json::array({"layers.0.self_attn.v_proj"});
        json["modules_to_save"] = Json::array({"lm_head"});
        const AdapterMatcher matcher = matcherOf(*adapterConfigFromJson(json, "x"));
        QVERIFY(matcher.match(kQ));
        QVERIFY(!matcher.match("model.layers.0.self_attn.v_proj"));
        QVERIFY(matcher.match("model.layers.1.self_attn.v_proj"));
        QVERIFY(!matcher.match("lm_head"));
        QVERIFY(matcher.savesWhole("lm_head") && matcher.savesWhole("base.lm_head") && !matcher.savesWhole(kQ));
        json["exclude_modules"] = R"(.*\.0\..*)";
        QVERIFY(!matcherOf(*adapterConfigFromJson(json, "x")).match(kQ));
    }

    void chosenLayersAloneGetAdapters()
    {
        Json json = minimal();
        json["layers_to_transform"] = Json::array({1, 3});
        const auto layer = [&](int index) {
            const std::string path = "model.layers." + std::to_string(index) + ".self_attn.q_proj";
            return matcherOf(*adapterConfigFromJson(json, "x")).match(path).has_value();
        };
        QVERIFY(!layer(0) && layer(1) && !layer(2) && layer(3) && !layer(13));
        json["layers_pattern"] = "layers";
        QVERIFY(!layer(0) && layer(3));
        json["layers_pattern"] = Json::array({"blocks", "h"});
        QVERIFY(!layer(1));
        json.erase("layers_pattern");
        json["layers_to_transform"] = 2;
        QVERIFY(layer(2) && !layer(1));
        json["layers_to_transform"] = Json::array();
        QVERIFY(layer(0));
        json["layers_to_transform"] = Json::array({1});
        json["target_modules"] = "all-linear";
        QVERIFY(!adapterConfigFromJson(json, "x"));
    }

    void patternsMatchAsInPeft_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<bool>("matches");
        // re.match(rf"(.*\.)?({pattern})$", "model.layers.0.self_attn.q_proj")
        const auto row = [](const char *pattern, bool matches) {
            QTest::newRow(pattern) << QByteArray(pattern) << matches;
        };
        row("q_proj", true);
        row("proj", false);
        row("self_attn.q_proj", true);
        row("layers.0.self_attn.q_proj", true);
        row("layers.1.self_attn.q_proj", false);
        row("^model.layers.0.self_attn.q_proj", true);
        row("^layers.0.self_attn.q_proj", false);
        row("model.layers.0.self_attn.q_proj", true);
        row(".*q_proj", true);
        row(".*", true);
        row("", false);
        row("q_proj|v_proj", true);
        row("v_proj|k_proj", false);
        row("[qv]_proj", true);
        row(R"(layers\.\d+\.self_attn\.q_proj)", true);
        row("self_attn", false);
        row("self_attn.*", true);
        row("Q_PROJ", false);
    }

    void patternsMatchAsInPeft()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(bool, matches);
        AdapterConfig config = *with("r", 4);
        config.rankPattern = {{pattern.toStdString(), 99}};
        QCOMPARE(matcherOf(config).rankFor(kQ), matches ? std::int64_t{99} : std::int64_t{4});
    }

    void firstMatchingPatternWins()
    {
        AdapterConfig config = *with("r", 4);
        config.rankPattern = {{"v_proj", 1}, {".*proj", 2}, {"q_proj", 3}};
        QCOMPARE(matcherOf(config).rankFor(kQ), std::int64_t{2});
        QCOMPARE(matcherOf(config).rankFor("model.layers.0.self_attn.v_proj"), std::int64_t{1});
    }

    void scaleFollowsTheRank()
    {
        AdapterConfig config = *with("r", 9);
        config.alpha = 6;
        QCOMPARE(matcherOf(config).match(kQ)->scale, 6.0 / 9);
        config.useRslora = true;
        QCOMPARE(matcherOf(config).match(kQ)->scale, 2.0);
        config.rankPattern = {{"q_proj", 4}};
        QCOMPARE(matcherOf(config).match(kQ)->scale, 3.0);
    }

    void malformedPatternsAreErrors()
    {
        for (const char *pattern : {"(", "[", "*", "a{2,1}", "\\", "(?P<n", "(?<=a*)b"}) {
            AdapterConfig config = *with("r", 4);
            config.rankPattern = {{pattern, 1}};
            QVERIFY2(!AdapterMatcher::create(config, "x"), pattern);
            config.rankPattern.clear();
            config.targets = {{}, pattern};
            QVERIFY2(!AdapterMatcher::create(config, "x"), pattern);
        }
        AdapterConfig config = *with("r", 4);
        config.rankPattern.assign(1001, {"a", 1});
        QVERIFY(!AdapterMatcher::create(config, "x"));
    }

    void hostilePatternsEndSoon()
    {
        AdapterConfig config = *with("target_modules", "((a+)+)+b");
        const auto start = std::chrono::steady_clock::now();
        QVERIFY(!matcherOf(config).match(std::string(200, 'a')));
        QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::seconds(2));
    }

    void filesThatAreNoConfigAreErrors()
    {
        const Folder folder;
        QVERIFY(!readAdapterConfig(folder.path("none.json")));
        for (const char *text : {"", "{", "[]", "5", "{}", "{\"peft_type\":\"LORA\"}", "\xFF"})
            QVERIFY2(!readAdapterConfig(folder.write("a.json", text)), text);
        std::string text = "{\"peft_type\":\"LORA\",\"target_modules\":[\"a\"]";
        for (int i = 0; i < 1001; ++i)
            text += ",\"k" + std::to_string(i) + "\":0";
        QVERIFY(!readAdapterConfig(folder.write("many.json", text + "}")));
    }
};

QTEST_APPLESS_MAIN(AdapterConfigTest)
#include "tst_adapter_config.moc"
