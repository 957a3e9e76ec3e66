// SPDX-License-Identifier: GPL-3.0-or-later
// Decoder, optimizer and schedule together against runs of torch and of transformers' Trainer (tests/golden/train).
#include "train/optimizer.h"

#include "nn/batches.h"
#include "nn/compare.h"
#include "run/lr_schedule.h"
#include "support/tiny_model.h"

#include <QTemporaryDir>
#include <QTest>

using namespace luthier;
using namespace luthier::test;

namespace
{

const std::string kGolden = LUTHIER_GOLDEN_DIR "/train/";

struct Case {
    Json facts;
    TinyTensors inputs;
    TinyTensors after;
};

Case readCase(const std::string &name)
{
    Case c;
    const Result<Json> facts = readJsonFile(kGolden + name + ".json");
    c.facts = facts ? *facts : Json();
    c.after = readTensors(kGolden + name + ".safetensors");
    c.inputs = name.starts_with("steps-") ? readTensors(kGolden + "steps-inputs.safetensors") : c.after;
    return c;
}

// The attended tokens of a padded batch, as the trainer lays them out, and its labels counted before the shift.
struct Padded {
    nn::MicroBatch batch;
    std::int64_t items = 0;
};

Padded paddedBatch(const TinyTensors &inputs, const std::string &prefix)
{
    const TinyTensor &ids = inputs.at(prefix + ".input_ids");
    const std::vector<float> &mask = inputs.at(prefix + ".attention_mask").values;
    const std::vector<float> &labels = inputs.at(prefix + ".labels").values;
    Padded out;
    const std::int64_t length = ids.shape[1];
    for (std::int64_t row = 0; row < ids.shape[0]; ++row) {
        for (std::int64_t t = 0; t < length; ++t) {
            const auto at = static_cast<std::size_t>(row * length + t);
            out.items += labels[at] != -100 ? 1 : 0;
            if (mask[at] == 0)
                continue;
            if (t + 1 < length && labels[at + 1] != -100) {
                out.batch.lossRows.push_back(static_cast<std::int32_t>(out.batch.tokens()));
                out.batch.lossLabels.push_back(static_cast<std::int32_t>(labels[at + 1]));
            }
            out.batch.ids.push_back(static_cast<std::int32_t>(ids.values[at]));
            out.batch.sequences.positions.push_back(static_cast<std::int32_t>(t));
        }
        out.batch.sequences.ends.push_back(out.batch.tokens());
    }
    out.batch.ropeLength = length;
    return out;
}

TrainConfig configOf(const Json &facts)
{
    TrainConfig config;
    config.training.learningRate = facts["learning_rate"].get<double>();
    config.training.weightDecay = facts["weight_decay"].get<double>();
    config.training.maxGradNorm = facts["max_grad_norm"].get<double>();
    config.training.warmupSteps = facts["warmup_steps"].get<double>();
    config.training.adamBeta1 = facts.value("adam_beta1", 0.9);
    config.training.adamBeta2 = facts.value("adam_beta2", 0.999);
    config.training.adamEpsilon = facts.value("adam_epsilon", 1e-8);
    const auto type = facts.contains("scheduler") ? facts["scheduler"] : facts["lr_scheduler_type"];
    config.training.lrSchedulerType = *choiceFromName<LrSchedulerType>(type.get<std::string>());
    if (facts.value("loraplus_lr_ratio", 0.0) > 0)
        config.finetuning.loraplusLrRatio = facts["loraplus_lr_ratio"].get<double>();
    return config;
}

bool close(double got, double expected, double relative)
{
    return std::abs(got - expected) <= relative * std::abs(expected);
}

} // namespace

class OptimizerStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsEqualTheReference_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
            {"steps-adamw", "steps-adamw-decay", "steps-loraplus", "clip-some", "no-clip", "betas", "full-decay"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void runsEqualTheReference()
    {
        QFETCH(QString, name);
        const Case c = readCase(name.toStdString());
        QVERIFY(c.facts.is_object());
        const bool counted = !name.startsWith(QStringLiteral("steps-")); // batches by number, or by step and number
        const auto model = loadModel(LUTHIER_GOLDEN_DIR "/nn/" + c.facts["model"].get<std::string>().substr(9));
        if (c.facts["adapter"].is_null()) {
            QVERIFY(model->trainWeights([](const std::string &) { return true; }, true));
        } else {
            const std::string adapter = LUTHIER_GOLDEN_DIR "/nn/" + c.facts["adapter"].get<std::string>().substr(9);
            QVERIFY(model->attachAdapter(readAdapterConfig(adapter + "/adapter_config.json").value(), 0, true));
            QVERIFY(model->loadAdapterWeights(adapter));
        }
        plan(*model, {80, 24, 80});
        const TrainConfig config = configOf(c.facts);
        AdamW optimizer(model->parameters(), model->device(), config);
        const Json &log = c.facts["log"];
        const Result<LrSchedule> schedule = LrSchedule::create(config.training, static_cast<std::int64_t>(log.size()));
        QVERIFY(schedule);

        const auto accumulation = c.facts["gradient_accumulation_steps"].get<std::int64_t>();
        const auto perEpoch = c.facts.value("micro_batches_per_epoch", std::int64_t{0});
        std::int64_t next = 0; // micro-batch of the epoch
        double lossSum = 0;
        for (std::size_t s = 0; s < log.size(); ++s) {
            std::vector<Padded> batches;
            std::int64_t items = 0;
            for (std::int64_t a = 0; a < accumulation; ++a) {
                if (counted && next == perEpoch)
                    break;
                const std::string prefix = counted ? "micro" + std::to_string(next++)
                                                   : "step" + std::to_string(s) + ".micro" + std::to_string(a);
                batches.push_back(paddedBatch(c.inputs, prefix));
                items += batches.back().items;
            }
            if (next == perEpoch)
                next = 0;
            double loss = 0;
            for (const Padded &padded : batches)
                loss += model->decoder().forwardBackward(padded.batch, 1.0f / static_cast<float>(items), s);
            loss /= static_cast<double>(items);
            lossSum += loss;
            const double norm = optimizer.gradientNorm();
            const double rate = schedule->rateAt(static_cast<std::int64_t>(s));
            const std::string where = "step " + std::to_string(s + 1);
            QVERIFY2(items == log[s]["items"].get<std::int64_t>(), where.c_str());
            const double tolerance = s == 0 ? 1e-5 : 1e-4;
            QVERIFY2(close(loss, log[s]["loss"].get<double>(), tolerance), where.c_str());
            QVERIFY2(close(norm, log[s]["grad_norm"].get<double>(), tolerance), where.c_str());
            QVERIFY2(close(rate, log[s]["learning_rate"].get<double>(), 1e-12), where.c_str());
            const double limit = config.training.maxGradNorm;
            optimizer.step(rate, limit > 0 ? std::min(1.0, limit / (norm + 1e-6)) : 1.0);
            model->decoder().parametersChanged();
            for (const float gradient : model->parameters().gradients())
                QCOMPARE(gradient, 0.0f);
        }
        if (c.facts.contains("train_loss"))
            QVERIFY(close(lossSum / static_cast<double>(log.size()), c.facts["train_loss"].get<double>(), 1e-4));
        QCOMPARE(optimizer.stepsDone(), static_cast<std::int64_t>(log.size()));

        const std::string prefix = "after" + std::to_string(log.size()) + ".";
        std::size_t compared = 0;
        for (const auto &[key, tensor] : c.after) {
            if (!key.starts_with(prefix))
                continue;
            const nn::Parameter *p = model->parameters().find(key.substr(prefix.size()));
            QVERIFY2(p != nullptr, key.c_str());
            const double error = absoluteError(model->parameters().exported(*p), tensor.values);
            QVERIFY2(error < (counted ? 2e-5 : 1e-5), (key + " " + std::to_string(error)).c_str());
            ++compared;
        }
        QVERIFY(compared >= 12);
    }

    void momentsOfLargeTensorsAreIn8Bits()
    {
        Json wide = tinyConfig();
        wide["hidden_size"] = 96; // a square of queries has more than 4096 values, one of keys has less
        wide["head_dim"] = 24;
        wide["num_key_value_heads"] = 1;
        QTemporaryDir folder;
        makeModel(folder.path().toStdString(), wide);
        const auto model = loadModel(folder.path().toStdString());
        QVERIFY(model->trainWeights([](const std::string &) { return true; }, true));
        TrainConfig config;
        config.training.optim = "adamw_8bit";
        nn::ParameterSet &parameters = model->parameters();
        AdamW optimizer(parameters, model->device(), config);
        std::int64_t codes = 0;
        std::int64_t values = 0;
        for (const nn::Parameter &p : parameters.list()) {
            QCOMPARE(p.isEmbedding, p.name == "model.embed_tokens.weight");
            QCOMPARE(p.eightBit, p.count >= 4096 && !p.isEmbedding);
            const nn::MomentBlocks first = parameters.firstMoment(p);
            QCOMPARE(first.values == nullptr, p.eightBit);
            QCOMPARE(first.codes == nullptr, !p.eightBit);
            QCOMPARE(p.moments, p.eightBit ? codes : values); // each starts a block
            codes += p.eightBit ? (p.count + 255) / 256 * 256 : 0;
            values += p.eightBit ? 0 : p.count;
        }
        QVERIFY(codes > 0 && values > 0);
        QCOMPARE(parameters.momentBytes(), static_cast<std::uint64_t>(8 * values + 2 * (codes + codes / 256 * 4)));
        config.training.optim = "paged_adamw_32bit";
        AdamW plain(parameters, model->device(), config);
        QCOMPARE(parameters.momentBytes(), static_cast<std::uint64_t>(8 * parameters.count()));
    }

    // Tensors of either kind side by side: the small ones take the very same step, the large ones nearly.
    void stepsIn8BitsFollowThoseIn32()
    {
        std::map<std::string, std::vector<float>> values[2];
        for (const bool eight : {false, true}) {
            const auto model = loadModel(LUTHIER_GOLDEN_DIR "/nn/models/llama-gqa");
            AdapterConfig adapter;
            adapter.rank = 100;
            adapter.targets.names = {"q_proj", "k_proj", "down_proj"};
            QVERIFY(model->attachAdapter(adapter, 0, true));
            model->initialiseAdapter(1);
            TrainConfig config;
            config.training.optim = eight ? "adamw_bnb_8bit" : "adamw_torch";
            nn::ParameterSet &parameters = model->parameters();
            AdamW optimizer(parameters, model->device(), config);
            for (int step = 0; step < 20; ++step) {
                std::span<float> gradients = parameters.gradients();
                for (std::size_t i = 0; i < gradients.size(); ++i)
                    gradients[i] = std::sin(static_cast<float>(i % 1013) + 0.1f * static_cast<float>(step)) * 1e-2f;
                optimizer.step(1e-3, 1);
            }
            std::size_t narrow = 0;
            for (const nn::Parameter &p : parameters.list()) {
                values[eight ? 1 : 0][p.name] = parameters.read(p, parameters.value(p));
                narrow += p.eightBit ? 1 : 0;
            }
            QVERIFY(eight ? narrow > 0 && narrow < parameters.list().size() : narrow == 0);
            if (!eight)
                continue;
            for (const nn::Parameter &p : parameters.list()) {
                const double error = absoluteError(values[1][p.name], values[0][p.name]);
                QVERIFY2(p.eightBit ? error > 0 && error < 4e-3 : error == 0,
                    (p.name + " " + std::to_string(error)).c_str()); // of steps that lead 0.02 far
            }
        }
    }

    void decayIsDecidedByName()
    {
        const Case c = readCase("full-decay");
        const auto model = loadModel(LUTHIER_GOLDEN_DIR "/nn/models/qwen2-tied");
        QVERIFY(model->trainWeights([](const std::string &) { return true; }, true));
        const std::vector<std::string> without = c.facts["without_decay"].get<std::vector<std::string>>();
        for (const nn::Parameter &p : model->parameters().list())
            QCOMPARE(p.decays, std::find(without.begin(), without.end(), p.name) == without.end());
    }

    void theNormAndTheStepDoNotDependOnThreads()
    {
        std::vector<std::vector<float>> values;
        std::vector<double> norms;
        for (const int run : {1, 2, 3, 4, 5}) {
            const int threads = run <= 3 ? run : run - 3;
            const auto model = loadModel(LUTHIER_GOLDEN_DIR "/nn/models/llama-gqa", DType::F32, threads);
            QVERIFY(model->trainWeights([](const std::string &) { return true; }, true));
            std::span<float> gradients = model->parameters().gradients();
            for (std::size_t i = 0; i < gradients.size(); ++i)
                gradients[i] = static_cast<float>(static_cast<double>(i % 977) - 488.0) * 1e-3f;
            TrainConfig config;
            config.training.weightDecay = 0.1;
            config.training.optim = run <= 3 ? "adamw_torch" : "adamw_8bit";
            AdamW optimizer(model->parameters(), model->device(), config);
            norms.push_back(optimizer.gradientNorm());
            optimizer.step(1e-3, 0.5);
            const std::span<float> now = model->parameters().values();
            values.emplace_back(now.begin(), now.end());
        }
        QVERIFY(norms[0] == norms[1] && norms[0] == norms[2]);
        QVERIFY(values[0] == values[1] && values[0] == values[2]);
        QVERIFY(values[3] == values[4] && values[0] != values[3]);
    }
};

QTEST_APPLESS_MAIN(OptimizerStepsTest)
#include "tst_optimizer_steps.moc"
