// SPDX-License-Identifier: GPL-3.0-or-later
#include "infer/generator.h"

#include "formats/file_bytes.h"
#include "nn/batches.h"
#include "nn/compare.h"
#include "support/tiny_model.h"

#include <QTest>

#include <numeric>

using namespace luthier;
using namespace luthier::test;

namespace
{

const std::string kGolden = LUTHIER_GOLDEN_DIR "/nn/";

SamplingOptions greedy()
{
    SamplingOptions options;
    options.greedy = true;
    return options;
}

std::int32_t largest(const std::vector<float> &logits)
{
    return static_cast<std::int32_t>(std::max_element(logits.begin(), logits.end()) - logits.begin());
}

// Greedy tokens with a cache, @p piece prompt tokens at a time.
std::vector<std::int32_t> continued(
    nn::Model &model, const std::vector<std::int32_t> &prompt, std::size_t count, std::size_t piece)
{
    plan(model, {static_cast<std::int64_t>(prompt.size()), static_cast<std::int64_t>(prompt.size()), 1});
    nn::Decoder &decoder = model.decoder();
    nn::KeyValueCache cache = decoder.makeCache(static_cast<std::int64_t>(prompt.size() + count));
    std::vector<float> logits(static_cast<std::size_t>(model.spec().vocabSize));
    for (std::size_t begin = 0; begin < prompt.size(); begin += piece)
        decoder.extend(cache, std::span(prompt).subspan(begin, std::min(piece, prompt.size() - begin)), logits.data());
    std::vector<std::int32_t> ids;
    while (ids.size() < count) {
        ids.push_back(largest(logits));
        decoder.extend(cache, std::span(&ids.back(), 1), logits.data());
    }
    return ids;
}

// The same with the whole text computed again for every token.
std::vector<std::int32_t> recomputed(nn::Model &model, std::vector<std::int32_t> text, std::size_t count)
{
    const auto most = static_cast<std::int64_t>(text.size() + count);
    plan(model, {most, most, 1});
    std::vector<std::int32_t> ids;
    std::vector<float> logits(static_cast<std::size_t>(model.spec().vocabSize));
    while (ids.size() < count) {
        nn::MicroBatch batch;
        batch.ids = text;
        batch.sequences.ends = {batch.tokens()};
        batch.sequences.positions.resize(text.size());
        std::iota(batch.sequences.positions.begin(), batch.sequences.positions.end(), 0);
        batch.ropeLength = batch.tokens();
        const auto last = static_cast<std::int32_t>(text.size() - 1);
        model.decoder().logits(batch, std::span(&last, 1), logits.data());
        ids.push_back(largest(logits));
        text.push_back(ids.back());
    }
    return ids;
}

std::vector<std::int32_t> randomPrompt(const ModelSpec &spec, std::size_t length)
{
    return randomBatch(spec, {static_cast<std::int64_t>(length)}, 21).ids;
}

} // namespace

class GenerationTest : public QObject
{
    Q_OBJECT

    Folder m_folder;
    TinyModel m_tiny;

    GeneratorOptions options() const
    {
        GeneratorOptions options;
        options.model = m_tiny.path;
        options.templateName = "chatml";
        options.threads = 2;
        return options;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_tiny = makeModel(m_folder.path("model"), tinyConfig());
        writeTokenizer(m_tiny.path);
    }

    void greedyTextsAreThoseOfTransformers_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
            {"llama-gqa", "llama-mqa", "llama-dynamic-rope", "phi3-longrope-long", "qwen2-tied", "qwen3"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void greedyTextsAreThoseOfTransformers()
    {
        QFETCH(QString, name);
        const std::string model = name.toStdString();
        const auto loaded = loadModel(
            model == "llama-mqa" ? std::string(LUTHIER_GOLDEN_DIR "/arch/llama-mqa") : kGolden + "models/" + model);
        const TinyTensors expected = readTensors(kGolden + "expect/" + model + ".safetensors");
        const auto ids = [&](const char *key) {
            const std::vector<float> &values = expected.at(key).values;
            return std::vector<std::int32_t>(values.begin(), values.end());
        };
        const std::vector<std::int32_t> prompt = ids("generate.prompt");
        std::vector<std::int32_t> answer = ids("generate.ids");
        if (answer.size() > prompt.size() && std::equal(prompt.begin(), prompt.end(), answer.begin()))
            answer.erase(answer.begin(), answer.begin() + static_cast<std::ptrdiff_t>(prompt.size()));
        QVERIFY(recomputed(*loaded, prompt, answer.size()) == answer);
        // With a cache, keys stay as they were rotated, so length-dependent rotations differ from recomputing.
        if (model != "llama-dynamic-rope" && model != "phi3-longrope-long")
            QVERIFY(continued(*loaded, prompt, answer.size(), prompt.size()) == answer);
    }

    void aCacheIsRecomputing_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("changes");
        const auto row = [](const char *name, const char *type, const char *changes) {
            QTest::newRow(name) << QString::fromLatin1(type) << QString::fromLatin1(changes);
        };
        row("llama", "llama", "{}");
        row("window", "mistral", R"({"sliding_window": 6})");
        row("some windows", "qwen2",
            R"({"head_dim": null, "num_hidden_layers": 3, "use_sliding_window": true, "sliding_window": 5, "max_window_layers": 1})");
        row("head norms", "qwen3", "{}");
        row("fused", "phi3", R"({"head_dim": null, "partial_rotary_factor": 0.5})");
        row("layers without positions", "smollm3", R"({"num_hidden_layers": 4, "no_rope_layers": [1, 0, 1, 0]})");
    }

    void aCacheIsRecomputing()
    {
        QFETCH(QString, type);
        QFETCH(QString, changes);
        const Folder folder;
        Json config = tinyConfig(type.toStdString());
        config.update(*parseJson(changes.toStdString(), "changes"));
        const TinyModel tiny = makeModel(folder.path("model"), config);
        AdapterConfig adapter;
        adapter.rank = 3;
        adapter.targets.names = allLoraTargets(tiny.spec);
        writeAdapter(folder.path("adapter"), tiny, adapter);
        const auto model = loadModel(tiny.path);
        QVERIFY(model->attachAdapter(adapter, 0, false));
        QVERIFY(model->loadAdapterWeights(folder.path("adapter")));
        const std::vector<std::int32_t> prompt = randomPrompt(tiny.spec, 14);
        const std::vector<std::int32_t> expected = recomputed(*model, prompt, 24);
        for (const std::size_t piece : {14, 1, 5})
            QVERIFY(continued(*model, prompt, 24, piece) == expected);
    }

    void logitsWithACacheAreNearlyTheSameNumbers()
    {
        const auto model = loadModel(m_tiny.path);
        const std::vector<std::int32_t> text = randomPrompt(m_tiny.spec, 30);
        plan(*model, {30, 30, 30});
        nn::MicroBatch batch = randomBatch(m_tiny.spec, {30}, 21);
        std::vector<std::int32_t> rows(30);
        std::iota(rows.begin(), rows.end(), 0);
        const auto vocab = static_cast<std::size_t>(m_tiny.spec.vocabSize);
        std::vector<float> whole(30 * vocab);
        model->decoder().logits(batch, rows, whole.data());
        nn::KeyValueCache cache = model->decoder().makeCache(30);
        std::vector<float> one(vocab);
        for (std::size_t t = 0; t < 30; ++t) {
            model->decoder().extend(cache, std::span(text).subspan(t, 1), one.data());
            QVERIFY(absoluteError(one, std::span(whole).subspan(t * vocab, vocab)) < 1e-4);
        }
        QCOMPARE(cache.length, std::int64_t{30});
    }

    void answersAreThoseOfTheSampleModel()
    {
        const std::string sample = LUTHIER_SAMPLE_MODEL;
        QVERIFY2(!sample.empty(), "LUTHIER_SAMPLE_MODEL must name the SmolLM2-135M-Instruct GGUF file.");
        const Result<Json> texts = readJsonFile(LUTHIER_GOLDEN_DIR "/formats/smollm2.json");
        QVERIFY(texts);
        GeneratorOptions options;
        options.model = sample;
        options.templateName = "smollm2";
        const Result<std::unique_ptr<Generator>> generator = Generator::open(options);
        QVERIFY2(generator, generator ? "" : generator.error().toString().c_str());
        for (const auto &[key, text] : (*texts)["texts"].items()) {
            const auto whole = text["prompt"].get<std::string>();
            const Result<std::vector<std::int32_t>> prompt = (*generator)->rawPrompt(whole);
            QVERIFY(prompt);
            // The template makes the same prompt from the question alone.
            const std::size_t begin = whole.find("user\n") + 5;
            const std::string question = whole.substr(begin, whole.rfind("<|im_end|>\n<|im_start|>assistant") - begin);
            const Result<std::vector<std::int32_t>> made = (*generator)->prompt({{Role::User, question}});
            QVERIFY(made && *made == *prompt);

            std::string streamed;
            const Result<Answer> answer =
                (*generator)->generate(*prompt, greedy(), 32, [&](std::string_view piece) { streamed += piece; });
            QVERIFY(answer);
            auto expected = text["answer"].get<std::string>();
            const bool ends = expected.ends_with("<|im_end|>");
            if (ends)
                expected.resize(expected.size() - 10);
            QCOMPARE(answer->text, expected);
            QCOMPARE(streamed, expected);
            QCOMPARE(answer->finishReason, std::string(ends ? "stop" : "length"));
        }
    }

    void theLimitAndTheSeedHold()
    {
        const Result<std::unique_ptr<Generator>> generator = Generator::open(options());
        QVERIFY2(generator, generator ? "" : generator.error().toString().c_str());
        const Result<std::vector<std::int32_t>> prompt = (*generator)->prompt({{Role::User, "red stone"}}, "be brief");
        QVERIFY(prompt);
        SamplingOptions sampling;
        sampling.temperature = 5;
        sampling.topP = 1;
        sampling.topK = 0;
        const auto answer = [&](std::uint64_t seed, std::int64_t limit) {
            sampling.seed = seed;
            return (*generator)->generate(*prompt, sampling, limit).value();
        };
        QCOMPARE(answer(1, 20).ids, answer(1, 20).ids);
        QVERIFY(answer(1, 20).ids != answer(2, 20).ids);
        QVERIFY(answer(1, 7).ids.size() <= 7);
        QVERIFY(answer(1, 0).ids.empty());
        QCOMPARE(answer(1, 0).finishReason, std::string("length"));
    }

    void whatIsStreamedIsTheText()
    {
        const Result<std::unique_ptr<Generator>> generator = Generator::open(options());
        const Result<std::vector<std::int32_t>> prompt = (*generator)->rawPrompt("Tür €");
        SamplingOptions sampling; // random bytes: broken and whole characters
        sampling.temperature = 8;
        sampling.topP = 1;
        sampling.topK = 0;
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            sampling.seed = seed;
            std::string streamed;
            const Result<Answer> answer =
                (*generator)->generate(*prompt, sampling, 60, [&](std::string_view piece) { streamed += piece; });
            QVERIFY(answer);
            QCOMPARE(streamed, answer->text);
            QVERIFY(!QString::fromUtf8(QByteArray::fromStdString(streamed)).isNull());
        }
    }

    void stoppingEndsTheAnswer()
    {
        const Result<std::unique_ptr<Generator>> generator = Generator::open(options());
        const Result<std::vector<std::int32_t>> prompt = (*generator)->rawPrompt("the river");
        std::stop_source stop;
        SamplingOptions sampling;
        sampling.temperature = 3;
        sampling.topP = 1;
        sampling.topK = 0;
        int pieces = 0;
        const Result<Answer> answer = (*generator)
                                          ->generate(
                                              *prompt, sampling, 400,
                                              [&](std::string_view) {
                                                  if (++pieces == 3)
                                                      stop.request_stop();
                                              },
                                              stop.get_token());
        QVERIFY(answer);
        QVERIFY(answer->ids.size() <= 4);
        QVERIFY(answer->finishReason == "cancelled" || answer->finishReason == "stop");
    }

    void theContextIsTheLimit()
    {
        const Result<std::unique_ptr<Generator>> generator = Generator::open(options());
        const std::vector<std::int32_t> full(512, 65); // as many as the model has positions
        const Result<Answer> none = (*generator)->generate(full, greedy(), 5);
        QVERIFY(!none);
        QVERIFY(none.error().code == ErrorCode::InvalidData);
        QVERIFY(!(*generator)->generate({}, greedy(), 5));
        const std::vector<std::int32_t> nearly(510, 65);
        const Result<Answer> two = (*generator)->generate(nearly, greedy(), 50);
        QVERIFY(two);
        QVERIFY(two->ids.size() <= 2);
        const Result<Answer> outside = (*generator)->generate({5, 9999}, greedy(), 5);
        QVERIFY(!outside);
        QVERIFY(outside.error().toString().find("9999") != std::string::npos);
        QVERIFY(!(*generator)->generate({-1}, greedy(), 5));
    }

    void anAdapterChangesTheAnswer()
    {
        AdapterConfig config;
        config.rank = 4;
        config.alpha = 32;
        config.targets.names = {"q_proj", "v_proj", "down_proj"};
        writeAdapter(m_folder.path("adapter"), m_tiny, config);
        GeneratorOptions with = options();
        with.adapter = m_folder.path("adapter");
        const Result<std::unique_ptr<Generator>> plain = Generator::open(options());
        const Result<std::unique_ptr<Generator>> adapted = Generator::open(with);
        QVERIFY2(adapted, adapted ? "" : adapted.error().toString().c_str());
        const Result<std::vector<std::int32_t>> prompt = (*plain)->prompt({{Role::User, "seven"}});
        QVERIFY((*plain)->generate(*prompt, greedy(), 12)->ids != (*adapted)->generate(*prompt, greedy(), 12)->ids);
    }

    void whatIsMissingIsNamed()
    {
        GeneratorOptions wrong = options();
        wrong.templateName = "chatmll";
        Result<std::unique_ptr<Generator>> generator = Generator::open(wrong);
        QVERIFY(!generator);
        QVERIFY(generator.error().toString().find("chatml") != std::string::npos);
        wrong = options();
        wrong.adapter = m_folder.path("no adapter");
        QVERIFY(!Generator::open(wrong));
        wrong = options();
        wrong.model = m_folder.path("no model");
        QVERIFY(!Generator::open(wrong));
        const TinyModel bare = makeModel(m_folder.path("bare"), tinyConfig());
        wrong = options();
        wrong.model = bare.path; // without a tokenizer
        QVERIFY(!Generator::open(wrong));
    }
};

QTEST_APPLESS_MAIN(GenerationTest)
#include "tst_generation.moc"
