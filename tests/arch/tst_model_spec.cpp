// SPDX-License-Identifier: GPL-3.0-or-later
// Against models of every family that transformers and PEFT made (tests/golden/arch/families.json).
#include "arch/lora_targets.h"
#include "arch/spec_from_config.h"

#include "base/json.h"

#include <QTest>

#include <cmath>

using namespace luthier;

namespace
{

const Json &golden()
{
    static const Json json = readJsonFile(LUTHIER_GOLDEN_DIR "/arch/families.json").value()["models"];
    return json;
}

Json configOf(const char *model)
{
    return golden()[model]["config"];
}

ModelSpec specOf(const char *model)
{
    return modelSpecFromConfig(configOf(model)).value();
}

Json tiny()
{
    return Json{{"model_type", "llama"}, {"hidden_size", 64}, {"num_attention_heads", 4}, {"num_hidden_layers", 2},
        {"intermediate_size", 96}, {"vocab_size", 32}};
}

Result<ModelSpec> with(const char *key, Json value)
{
    Json config = tiny();
    config[key] = std::move(value);
    return modelSpecFromConfig(config);
}

void verifyError(const Result<ModelSpec> &spec, ErrorCode code, const char *part)
{
    QVERIFY(!spec);
    const std::string message = spec.error().toString();
    QVERIFY2(spec.error().code == code, message.c_str());
    QVERIFY2(message.find(part) != std::string::npos, message.c_str());
}

} // namespace

class ModelSpecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tensorsAreThoseOfTheCheckpoint_data()
    {
        QTest::addColumn<QByteArray>("model");
        for (const auto &[model, entry] : golden().items())
            QTest::newRow(model.c_str()) << QByteArray::fromStdString(model);
    }

    void tensorsAreThoseOfTheCheckpoint()
    {
        QFETCH(QByteArray, model);
        const Json &expected = golden()[model.toStdString()];
        const auto spec = modelSpecFromConfig(expected["config"]);
        QVERIFY2(spec, spec ? "" : spec.error().toString().c_str());
        std::map<std::string, std::vector<std::int64_t>> ours;
        for (const TensorSpec &tensor : spec->tensors())
            QVERIFY2(ours.emplace(tensor.name, tensor.shape).second, tensor.name.c_str());
        std::map<std::string, std::vector<std::int64_t>> theirs;
        for (const auto &[name, shape] : expected["tensors"].items())
            theirs.emplace(name, shape.get<std::vector<std::int64_t>>());
        QCOMPARE(ours, theirs);
        QCOMPARE(spec->parameterCount(), expected["parameters"].get<std::int64_t>());
        QCOMPARE(allLoraTargets(*spec), expected["linears"].get<std::vector<std::string>>());
        QVERIFY(spec->warnings.empty());
    }

    void trainableCountsAreThoseOfPeft_data() { tensorsAreThoseOfTheCheckpoint_data(); }

    void trainableCountsAreThoseOfPeft()
    {
        QFETCH(QByteArray, model);
        const Json &expected = golden()[model.toStdString()];
        const auto spec = modelSpecFromConfig(expected["config"]);
        for (const auto &[name, adapter] : expected["adapters"].items()) {
            const auto config = adapterConfigFromJson(adapter["config"], name);
            QVERIFY2(config, config ? "" : config.error().toString().c_str());
            const auto count = trainableParameterCount(*spec, *config);
            QVERIFY2(count, count ? "" : count.error().toString().c_str());
            QCOMPARE(*count, adapter["trainable"].get<std::int64_t>());
            const auto matcher = AdapterMatcher::create(*config);
            const std::size_t perTarget = config->useDora ? 3 : 2;
            QCOMPARE(loraTargets(*spec, *matcher)->size() * perTarget + config->modulesToSave.size(),
                adapter["keys"].get<std::size_t>());
        }
    }

    void oldAndNewSpellingsMeanTheSame()
    {
        Json old = tiny();
        old["rope_theta"] = 500000.0;
        old["rope_scaling"] = {{"type", "linear"}, {"factor", 4.0}};
        old["torch_dtype"] = "torch.bfloat16";
        Json fresh = tiny();
        fresh["rope_parameters"] = {{"rope_type", "linear"}, {"factor", 4.0}, {"rope_theta", 500000.0}};
        fresh["dtype"] = "bfloat16";
        for (const Json &config : {old, fresh}) {
            const auto spec = modelSpecFromConfig(config);
            QVERIFY2(spec, spec ? "" : spec.error().toString().c_str());
            QCOMPARE(spec->ropes.size(), std::size_t{1});
            QCOMPARE(spec->ropes[0].type, RopeType::Linear);
            QCOMPARE(spec->ropes[0].theta, 500000.0);
            QCOMPARE(spec->ropes[0].factor, 4.0);
            QCOMPARE(spec->dtype, std::optional(DType::BF16));
        }
    }

    void defaultsAreThoseOfTransformers()
    {
        const auto spec = modelSpecFromConfig(Json{{"model_type", "llama"}});
        QVERIFY(spec);
        QCOMPARE(spec->vocabSize, std::int64_t{32000});
        QCOMPARE(spec->hiddenSize, std::int64_t{4096});
        QCOMPARE(spec->intermediateSize, std::int64_t{11008});
        QCOMPARE(spec->layerCount, std::int64_t{32});
        QCOMPARE(spec->kvHeadCount, std::int64_t{32});
        QCOMPARE(spec->headDim, std::int64_t{128});
        QCOMPARE(spec->normEps, 1e-6);
        QCOMPARE(spec->maxPositions, std::int64_t{2048});
        QCOMPARE(spec->ropes[0].theta, 10000.0);
        QCOMPARE(spec->bosId, std::optional<std::int64_t>(1));
        QCOMPARE(spec->eosIds, (std::vector<std::int64_t>{2}));
        QCOMPARE(spec->padId, std::optional<std::int64_t>());
        QVERIFY(!spec->tieEmbeddings && !spec->dtype);
        QCOMPARE(spec->parameterCount(), std::int64_t{6738415616}); // Llama 2 7B

        const auto mistral = modelSpecFromConfig(Json{{"model_type", "mistral"}});
        QCOMPARE(mistral->kvHeadCount, std::int64_t{8});
        QCOMPARE(mistral->layers[0].slidingWindow, std::int64_t{4096}); // there unless the config says null
        QCOMPARE(mistral->parameterCount(), std::int64_t{7241732096}); // Mistral 7B
        const auto open = modelSpecFromConfig(Json{{"model_type", "mistral"}, {"sliding_window", nullptr}});
        QCOMPARE(open->layers[0].slidingWindow, std::int64_t{0});
        QCOMPARE(modelSpecFromConfig(Json{{"model_type", "qwen3"}})->headDim, std::int64_t{128});
        QCOMPARE(modelSpecFromConfig(Json{{"model_type", "glm4"}})->eosIds,
            (std::vector<std::int64_t>{151329, 151336, 151338}));
        QCOMPARE(with("num_key_value_heads", nullptr)->kvHeadCount, std::int64_t{4});
        QCOMPARE(with("eos_token_id", nullptr)->eosIds.size(), std::size_t{0});
        QCOMPARE(with("bos_token_id", nullptr)->bosId, std::optional<std::int64_t>());
        QCOMPARE(with("pad_token_id", -1)->padId, std::optional<std::int64_t>());
        QCOMPARE(with("eos_token_id", Json::array({5, 6}))->eosIds, (std::vector<std::int64_t>{5, 6}));
    }

    void knownModelsHaveTheirPublishedSizes()
    {
        const Json qwen3{{"model_type", "qwen3"}, {"hidden_size", 1024}, {"intermediate_size", 3072},
            {"num_hidden_layers", 28}, {"num_attention_heads", 16}, {"num_key_value_heads", 8}, {"head_dim", 128},
            {"vocab_size", 151936}, {"tie_word_embeddings", true}, {"rope_theta", 1000000}};
        QCOMPARE(modelSpecFromConfig(qwen3)->parameterCount(), std::int64_t{596049920}); // Qwen3-0.6B
        const Json qwen2{{"model_type", "qwen2"}, {"hidden_size", 896}, {"intermediate_size", 4864},
            {"num_hidden_layers", 24}, {"num_attention_heads", 14}, {"num_key_value_heads", 2}, {"vocab_size", 151936},
            {"tie_word_embeddings", true}};
        QCOMPARE(modelSpecFromConfig(qwen2)->parameterCount(), std::int64_t{494032768}); // Qwen2.5-0.5B
        const Json llama{{"model_type", "llama"}, {"hidden_size", 2048}, {"intermediate_size", 8192},
            {"num_hidden_layers", 16}, {"num_attention_heads", 32}, {"num_key_value_heads", 8}, {"head_dim", 64},
            {"vocab_size", 128256}, {"tie_word_embeddings", true}};
        QCOMPARE(modelSpecFromConfig(llama)->parameterCount(), std::int64_t{1235814400}); // Llama 3.2 1B
    }

    void windowsFollowTheFamily()
    {
        const auto windows = [](const Result<ModelSpec> &spec) {
            std::vector<std::int64_t> out;
            for (const LayerSpec &layer : spec.value().layers)
                out.push_back(layer.slidingWindow);
            return out;
        };
        using Windows = std::vector<std::int64_t>;
        QCOMPARE(windows(modelSpecFromConfig(configOf("qwen2-swa"))), (Windows{0, 0, 6, 6}));
        Json off = configOf("qwen2-swa");
        off["use_sliding_window"] = false;
        QCOMPARE(windows(modelSpecFromConfig(off)), (Windows{0, 0, 0, 0}));
        Json byType = configOf("qwen2-swa");
        byType["layer_types"] =
            Json::array({"sliding_attention", "full_attention", "full_attention", "sliding_attention"});
        QCOMPARE(windows(modelSpecFromConfig(byType)), (Windows{6, 0, 0, 6}));
        QCOMPARE(windows(modelSpecFromConfig(configOf("mistral"))), (Windows{7, 7}));
        QCOMPARE(windows(modelSpecFromConfig(configOf("gemma2"))), (Windows{6, 0, 6, 0}));
        Json alternating = configOf("gemma2");
        alternating.erase("layer_types");
        QCOMPARE(windows(modelSpecFromConfig(alternating)), (Windows{6, 0, 6, 0}));
        QCOMPARE(windows(modelSpecFromConfig(configOf("gemma3-text"))), (Windows{6, 6, 6, 6, 6, 0}));
        Json pattern = configOf("gemma3-text");
        pattern.erase("layer_types");
        pattern["sliding_window_pattern"] = 3;
        QCOMPARE(windows(modelSpecFromConfig(pattern)), (Windows{6, 6, 0, 6, 6, 0}));
        QCOMPARE(windows(modelSpecFromConfig(configOf("llama-gqa"))), (Windows{0, 0}));
    }

    void arithmeticFollowsTheFamily()
    {
        const ModelSpec gemma2 = specOf("gemma2");
        QVERIFY(gemma2.normAddsOne && gemma2.activation == Activation::GeluTanh);
        QCOMPARE(gemma2.embeddingScale, 8.0);
        QCOMPARE(gemma2.attentionScale, 0.25);
        QCOMPARE(gemma2.attentionSoftcap, std::optional(50.0));
        QCOMPARE(gemma2.logitSoftcap, std::optional(30.0));
        QCOMPARE(gemma2.layers[0].preFeedForwardNorm, std::string("model.layers.0.pre_feedforward_layernorm"));
        const ModelSpec gemma3 = specOf("gemma3-text");
        QVERIFY(!gemma3.attentionSoftcap && !gemma3.logitSoftcap);
        QCOMPARE(gemma3.attentionScale, 1 / std::sqrt(24.0));
        QCOMPARE(gemma3.ropes.size(), std::size_t{2});
        QCOMPARE(gemma3.ropes[0].theta, 1e6);
        QCOMPARE(gemma3.ropes[1].theta, 1e4);
        QCOMPARE(gemma3.layers[0].rope, 1);
        QCOMPARE(gemma3.layers[5].rope, 0);
        const ModelSpec scaled = specOf("gemma3-text-scaled");
        QCOMPARE(scaled.ropes[0].type, RopeType::Linear);
        QCOMPARE(scaled.ropes[1].type, RopeType::Default);
        const ModelSpec granite = specOf("granite");
        QCOMPARE(granite.embeddingScale, 6.0);
        QCOMPARE(granite.residualScale, 0.22);
        QCOMPARE(granite.attentionScale, 0.09);
        QCOMPARE(granite.logitDivisor, 4.0);
        const ModelSpec olmo = specOf("olmo2");
        QVERIFY(olmo.qkNorm == QkNorm::Whole && olmo.layers[0].preAttentionNorm.empty());
        QCOMPARE(olmo.layers[0].postFeedForwardNorm, std::string("model.layers.0.post_feedforward_layernorm"));
        const ModelSpec glm = specOf("glm4");
        QVERIFY(glm.ropes[0].interleaved);
        QCOMPARE(glm.ropes[0].partialRotaryFactor, 0.5);
        QCOMPARE(glm.layers[1].preFeedForwardNorm, std::string("model.layers.1.post_attention_layernorm"));
        const ModelSpec smol = specOf("smollm3");
        QCOMPARE(smol.layers[0].rope, 0);
        QCOMPARE(smol.layers[3].rope, -1);
        const ModelSpec moe = specOf("qwen3-moe-mixed");
        QVERIFY(moe.layers[0].isSparse && !moe.layers[1].isSparse && !moe.normaliseExpertWeights);
        QCOMPARE(moe.expertsPerToken, std::int64_t{3});
        QCOMPARE(moe.expertCount, std::int64_t{5});
        QVERIFY(specOf("mixtral").normaliseExpertWeights);
        const ModelSpec phi = specOf("phi3-longrope-long");
        QCOMPARE(phi.ropes[0].type, RopeType::LongRope);
        QCOMPARE(phi.ropes[0].originalMaxPositions, std::int64_t{12});
        QCOMPARE(phi.layers[0].linears[0].module, std::string("model.layers.0.self_attn.o_proj")); // PyTorch's order
        const ModelSpec qwen = specOf("qwen2");
        QVERIFY(qwen.layers[0].find(LinearRole::Q)->hasBias && !qwen.layers[0].find(LinearRole::O)->hasBias);
        QVERIFY(specOf("llama-bias").layers[0].find(LinearRole::Down)->hasBias);
        QVERIFY(specOf("qwen3").qkNorm == QkNorm::PerHead);
        QVERIFY(specOf("qwen3").layers[0].find(LinearRole::FusedQkv) == nullptr);
    }

    void wrongValuesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *key, const char *value) {
            QTest::newRow((std::string(key) + " " + value).c_str()) << QByteArray(key) << QByteArray(value);
        };
        for (const char *key : {"hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads",
                 "num_key_value_heads", "vocab_size", "max_position_embeddings", "head_dim"}) {
            for (const char *value :
                {"0", "-1", "1.5", "\"64\"", "true", "[64]", "9223372036854775807", "18446744073709551615", "1e30"})
                row(key, value);
        }
        row("num_hidden_layers", "1025");
        row("hidden_size", "2097152");
        row("num_key_value_heads", "3");
        row("num_key_value_heads", "8");
        row("rms_norm_eps", "-1");
        row("rms_norm_eps", "\"small\"");
        row("rms_norm_eps", "NaN");
        row("rope_theta", "0");
        row("rope_theta", "-5");
        row("rope_theta", "Infinity");
        row("rope_scaling", "[1]");
        row("rope_scaling", "5");
        row("rope_scaling", "\"linear\"");
        row("tie_word_embeddings", "1");
        row("attention_bias", "\"yes\"");
        row("mlp_bias", "0");
        row("eos_token_id", "\"</s>\"");
        row("eos_token_id", "[-1]");
        row("bos_token_id", "1.5");
        row("torch_dtype", "5");
        row("model_type", "5");
        row("attention_dropout", "2");
    }

    void wrongValuesAreNamed()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        verifyError(
            with(key.constData(), *parseJson(value.toStdString(), "x")), ErrorCode::InvalidData, key.constData());
    }

    void wrongScalingIsNamed_data()
    {
        QTest::addColumn<QByteArray>("scaling");
        QTest::addColumn<QByteArray>("complaint");
        const auto row = [](const char *scaling, const char *complaint) {
            QTest::newRow(scaling) << QByteArray(scaling) << QByteArray(complaint);
        };
        row(R"({"type":"linear"})", "factor");
        row(R"({"type":"linear","factor":0})", "factor");
        row(R"({"type":"linear","factor":"2"})", "factor");
        row(R"({"type":"linear","factor":-2})", "factor");
        row(R"({"type":"dynamic"})", "factor");
        row(R"({"type":"dynamic","factor":0.5})", "factor");
        row(R"({"type":"yarn","factor":NaN})", "factor");
        row(R"({"type":"yarn","original_max_position_embeddings":0})", "original_max_position_embeddings");
        row(R"({"type":"yarn","rope_theta":0.5,"factor":2})", "rope_theta");
        row(R"({"type":"longrope","short_factor":[1,1],"long_factor":[1,1]})", "short_factor");
        row(R"({"type":"longrope"})", "short_factor");
        row(R"({"type":"longrope","short_factor":[1,1,1,1,1,1,1,0],"long_factor":[1,1,1,1,1,1,1,1]})", "short_factor");
        row(R"({"rope_type":"llama3","factor":8})", "low_freq_factor");
        row(R"({"rope_type":"llama3","factor":8,"low_freq_factor":4,"high_freq_factor":1})", "high_freq_factor");
        row(R"({"rope_type":5,"factor":8})", "rope_type");
        row(R"({"full_attention":5})", "by kind of layer");
        row(R"({"rope_type":"default","partial_rotary_factor":2})", "partial_rotary_factor");
    }

    void wrongScalingIsNamed()
    {
        QFETCH(QByteArray, scaling);
        QFETCH(QByteArray, complaint);
        for (const char *key : {"rope_scaling", "rope_parameters"}) {
            const auto spec = with(key, *parseJson(scaling.toStdString(), "x"));
            QVERIFY(!spec);
            const std::string message = spec.error().toString();
            QVERIFY2(message.find(complaint.constData()) != std::string::npos, message.c_str());
        }
    }

    void whatWeCannotDoIsSaid()
    {
        verifyError(modelSpecFromConfig(Json{{"model_type", "bert"}}), ErrorCode::Unsupported, "\"bert\"");
        verifyError(modelSpecFromConfig(Json{{"model_type", "gemma3"}}), ErrorCode::Unsupported, "\"gemma3\"");
        verifyError(modelSpecFromConfig(Json::object()), ErrorCode::InvalidData, "model_type");
        verifyError(modelSpecFromConfig(Json::array()), ErrorCode::InvalidData, "object");
        verifyError(with("hidden_act", "gelu"), ErrorCode::Unsupported, "\"gelu\"");
        verifyError(with("hidden_act", "relu2"), ErrorCode::Unsupported, "hidden_act");
        verifyError(with("rope_scaling", {{"type", "mrope"}, {"factor", 2}}), ErrorCode::Unsupported, "mrope");
        verifyError(with("partial_rotary_factor", 0.5), ErrorCode::Unsupported, "partial_rotary_factor");
        verifyError(with("quantization_config", {{"quant_method", "gptq"}}), ErrorCode::Unsupported, "gptq");
        verifyError(with("torch_dtype", "float8_e4m3fn"), ErrorCode::Unsupported, "float8_e4m3fn");
        Json chunked = configOf("qwen2-swa");
        chunked["layer_types"] =
            Json::array({"full_attention", "full_attention", "full_attention", "chunked_attention"});
        verifyError(modelSpecFromConfig(chunked), ErrorCode::Unsupported, "chunked_attention");
        chunked["layer_types"] = Json::array({"full_attention"});
        verifyError(modelSpecFromConfig(chunked), ErrorCode::InvalidData, "1 entries for 4 layers");
        Json both = configOf("gemma3-text");
        both["use_bidirectional_attention"] = true;
        verifyError(modelSpecFromConfig(both), ErrorCode::Unsupported, "use_bidirectional_attention");
        verifyError(with("head_dim", 15), ErrorCode::InvalidData, "even number");
        verifyError(with("num_attention_heads", 5), ErrorCode::InvalidData, "hidden_size");
        Json experts = configOf("mixtral");
        experts["num_local_experts"] = 1 << 17;
        verifyError(modelSpecFromConfig(experts), ErrorCode::InvalidData, "num_local_experts");
        experts["num_local_experts"] = 1;
        verifyError(modelSpecFromConfig(experts), ErrorCode::InvalidData, "num_experts_per_tok");
    }

    void harmlessKeysAreFine()
    {
        QVERIFY(with("pretraining_tp", 2));
        QVERIFY(with("rope_scaling", Json::object()));
        QVERIFY(with("partial_rotary_factor", 1.0));
        QVERIFY(with("some_future_key", Json::array({1, 2})));
        QVERIFY(with("hidden_act", "swish"));
        QVERIFY(with("quantization_config", nullptr));
        const auto dropout = with("attention_dropout", 0.1);
        QVERIFY(dropout);
        QCOMPARE(dropout->warnings.size(), std::size_t{1});
    }

    void targetsThatMatchNothingAreAnError()
    {
        const ModelSpec spec = specOf("phi3");
        AdapterConfig config;
        config.targets.names = {"q_proj"};
        const auto targets = loraTargets(spec, *AdapterMatcher::create(config));
        QVERIFY(!targets);
        QVERIFY(targets.error().toString().find("qkv_proj") != std::string::npos);
        QVERIFY(!unknownTargets(spec, {"o_proj", "qkv_proj", "lm_head", "model.layers.0.self_attn.o_proj"}));
        const auto unknown = unknownTargets(spec, {"o_proj", "q_proj", "o_pro"});
        QVERIFY(unknown);
        QCOMPARE(unknown->message.toString(),
            std::string("lora_target names q_proj, o_pro, which this model does not have. Did you mean qkv_proj, "
                        "o_proj? Its modules: down_proj, gate_up_proj, o_proj, qkv_proj."));
        QCOMPARE(unknown->repaired, std::string("o_proj,qkv_proj"));
        const auto strange = unknownTargets(spec, {"o_proj", "attention"});
        QVERIFY(strange && strange->repaired.empty());
        QCOMPARE(strange->message.toString(),
            std::string("lora_target names attention, which this model does not have. Its modules: down_proj, "
                        "gate_up_proj, o_proj, qkv_proj."));
        config.targets.names = {"embed_tokens", "o_proj"};
        QCOMPARE(loraTargets(spec, *AdapterMatcher::create(config)).error().code, ErrorCode::Unsupported);
        config.targets.names = {"lm_head"};
        QCOMPARE(loraTargets(spec, *AdapterMatcher::create(config))->size(), std::size_t{1});
        config.targets = {{}, "all-linear"};
        QCOMPARE(loraTargets(spec, *AdapterMatcher::create(config))->size(), std::size_t{8});
    }
};

QTEST_APPLESS_MAIN(ModelSpecTest)
#include "tst_model_spec.moc"
