// SPDX-License-Identifier: GPL-3.0-or-later
// probe, generate, chat: tensors of the contract, and answers that follow from them.
#include "cli/cli_process.h"

#include "arch/spec_from_config.h"
#include "base/files.h"
#include "formats/safetensors.h"

#include <cmath>
#include <filesystem>
#include <set>

using namespace luthier;
using namespace luthier::test;

namespace
{

using Ids = std::vector<std::int64_t>;

void writeIntegers(
    const std::string &path, const std::map<std::string, std::pair<std::vector<std::uint64_t>, Ids>> &tensors)
{
    std::vector<TensorToWrite> list;
    for (const auto &[name, tensor] : tensors)
        list.push_back({name, DType::I64, tensor.first, std::as_bytes(std::span(tensor.second))});
    if (!writeSafetensors(path, list))
        throw std::runtime_error("cannot write " + path);
}

double logSumExp(const float *row, std::size_t count)
{
    const float top = *std::max_element(row, row + count);
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i)
        sum += std::exp(static_cast<double>(row[i] - top));
    return top + std::log(sum);
}

std::set<std::string> namesOf(const TinyTensors &tensors)
{
    std::set<std::string> names;
    for (const auto &[name, tensor] : tensors)
        names.insert(name);
    return names;
}

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class CliModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliPlace> m_place;
    Finished m_last;

    TinyTensors probed(const std::vector<std::string> &more)
    {
        std::vector<std::string> words{"probe", "--model", m_place->model.path, "--input",
            m_place->path("in.safetensors"), "--output", m_place->path("out.safetensors")};
        words.insert(words.end(), more.begin(), more.end());
        m_last = m_place->run(words);
        return m_last.code == 0 ? readTensors(m_place->path("out.safetensors")) : TinyTensors();
    }

    std::string adapter()
    {
        AdapterConfig config;
        config.rank = 4;
        config.alpha = 8;
        config.targets.names = {"q_proj", "down_proj"};
        m_adapterNames = namesOf(writeAdapter(m_place->path("adapter"), m_place->model, config));
        return m_place->path("adapter");
    }
    std::set<std::string> m_adapterNames;

private Q_SLOTS:
    void init() { m_place = std::make_unique<CliPlace>(); }

    void modelsAreListed()
    {
        const std::string folder = std::filesystem::path(m_place->model.path).parent_path().string();
        std::filesystem::create_directories(m_place->path("broken"));
        QVERIFY(writeFileAtomic(m_place->path("broken/config.json"), std::string_view("{}")));
        const Finished all =
            m_place->run({"models", "--json", "--folder", folder, "--folder", m_place->path("broken")});
        QCOMPARE(all.code, 0);
        const Json list = parseJson(all.out, "models").value();
        QCOMPARE(list["known"].size(), std::size_t(628));
        bool hasModel = false;
        bool hasBroken = false;
        for (const Json &found : list["found"]) {
            hasModel = hasModel
                || (found["path"] == m_place->model.path && found["obstacle"].is_null()
                    && found["parameters"].get<std::int64_t>() > 0);
            hasBroken = hasBroken || (found["name"] == "broken" && found["obstacle"].is_string());
        }
        QVERIFY2(hasModel && hasBroken, all.out.c_str());
        const Finished few = m_place->run({"models", "qwen2.5", "7b", "instruct"});
        QCOMPARE(few.code, 0);
        QVERIFY(few.out.find("Qwen/Qwen2.5-7B-Instruct  template qwen") != std::string::npos);
        QVERIFY(few.out.find("Llama") == std::string::npos);
        const Finished nowhere = m_place->run({"models", "--folder", "/no/such/folder"});
        QVERIFY(nowhere.code == 2 && nowhere.err.find("/no/such/folder") != std::string::npos);
        QVERIFY(m_place->run({"models", "--found", "qwen2.5"}).out.find("by name") == std::string::npos);
    }

    void probeWritesTheTensorsOfTheContract()
    {
        // Two rows; the second is padded on its left.
        const Ids ids{72, 101, 108, 108, 111, 258, 256, 256, 9, 10, 11, 12};
        const Ids mask{1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1};
        const Ids labels{-100, -100, 108, 108, 111, 258, -100, -100, -100, 10, -100, 12};
        writeIntegers(m_place->path("in.safetensors"),
            {{"input_ids", {{2, 6}, ids}}, {"attention_mask", {{2, 6}, mask}}, {"labels", {{2, 6}, labels}}});
        const TinyTensors out = probed({"--hidden"});
        QVERIFY2(m_last.code == 0 && m_last.out.empty() && m_last.err.empty(), m_last.all().c_str());
        std::set<std::string> names{"logits", "loss", "token_losses"};
        for (const auto &[name, tensor] : out) {
            if (!name.starts_with("hidden."))
                continue;
            names.insert(name);
            QCOMPARE(tensor.shape, (std::vector<std::int64_t>{2, 6, 48}));
        }
        QVERIFY(namesOf(out) == names && names.contains("hidden.0") && names.contains("hidden.1"));
        const TinyTensor &logits = out.at("logits");
        QCOMPARE(logits.shape, (std::vector<std::int64_t>{2, 6, kTinyVocab}));
        QVERIFY(out.at("loss").shape.empty());
        QCOMPARE(out.at("token_losses").shape, (std::vector<std::int64_t>{2, 5}));
        // The losses are those of the logits.
        double sum = 0;
        int count = 0;
        for (std::size_t row = 0; row < 2; ++row) {
            for (std::size_t t = 1; t < 6; ++t) {
                const float loss = out.at("token_losses").values[row * 5 + t - 1];
                const std::int64_t label = labels[row * 6 + t];
                if (label == -100) {
                    QCOMPARE(loss, 0.0f);
                    continue;
                }
                const float *at = logits.values.data() + (row * 6 + t - 1) * kTinyVocab;
                QVERIFY(near(loss, logSumExp(at, kTinyVocab) - at[label], 1e-4));
                sum += loss;
                ++count;
            }
        }
        QCOMPARE(count, 6);
        QVERIFY(near(out.at("loss").values[0], sum / count, 1e-5));
        // The padded row is the unpadded one.
        writeIntegers(m_place->path("in.safetensors"),
            {{"input_ids", {{1, 4}, {9, 10, 11, 12}}}, {"position_ids", {{1, 4}, {2, 3, 4, 5}}}});
        const TinyTensors alone = probed({});
        QVERIFY(namesOf(alone) == std::set<std::string>{"logits"});
        for (std::size_t i = 0; i < 4 * kTinyVocab; ++i)
            QVERIFY(near(alone.at("logits").values[i], logits.values[8 * kTinyVocab + i], 1e-4));
        // Two rows laid into one, kept apart by sequence_ids.
        writeIntegers(m_place->path("in.safetensors"),
            {{"input_ids", {{1, 10}, {72, 101, 108, 108, 111, 258, 9, 10, 11, 12}}},
                {"position_ids", {{1, 10}, {0, 1, 2, 3, 4, 5, 2, 3, 4, 5}}},
                {"sequence_ids", {{1, 10}, {1, 1, 1, 1, 1, 1, 2, 2, 2, 2}}}});
        const TinyTensors packed = probed({});
        for (std::size_t i = 0; i < 10 * kTinyVocab; ++i)
            QVERIFY(
                near(packed.at("logits").values[i], logits.values[i < 6 * kTinyVocab ? i : i + 2 * kTinyVocab], 1e-4));
    }

    void gradientsAreNamedAsTheirFilesNameThem()
    {
        const Ids ids{72, 101, 108, 108, 111, 258};
        writeIntegers(m_place->path("in.safetensors"), {{"input_ids", {{1, 6}, ids}}, {"labels", {{1, 6}, ids}}});
        const std::string folder = adapter();
        std::set<std::string> wanted{"logits", "loss", "token_losses"};
        for (const std::string &name : m_adapterNames)
            wanted.insert("grad." + name);
        QVERIFY(wanted.contains("grad.base_model.model.model.layers.0.self_attn.q_proj.lora_A.weight"));
        const TinyTensors out = probed({"--adapter", folder, "--grads", "adapter"});
        QVERIFY2(namesOf(out) == wanted, m_last.all().c_str());
        QCOMPARE(out.at("grad.base_model.model.model.layers.1.mlp.down_proj.lora_B.weight").shape,
            (std::vector<std::int64_t>{48, 4}));

        wanted = {"logits", "loss", "token_losses"};
        for (const auto &[name, tensor] : m_place->model.weights)
            wanted.insert("grad." + name);
        const TinyTensors full = probed({"--grads", "full"});
        QVERIFY2(namesOf(full) == wanted, m_last.all().c_str());
        for (const auto &[name, tensor] : m_place->model.weights)
            QCOMPARE(full.at("grad." + name).shape, tensor.shape);
        // One gradient by the difference of two losses.
        const std::string name = "model.layers.0.mlp.up_proj.weight";
        const double h = 1e-2;
        double losses[2];
        for (const int side : {0, 1}) {
            TinyTensors moved = m_place->model.weights;
            moved[name].values[7] += static_cast<float>(side == 0 ? -h : h);
            writeModel(m_place->model.path, m_place->model.config, moved);
            losses[side] = probed({}).at("loss").values[0];
        }
        QVERIFY(near(full.at("grad." + name).values[7], (losses[1] - losses[0]) / (2 * h), 2e-3));

        QVERIFY(probed({"--grads", "adapter"}).empty() && m_last.code == 2);
        QVERIFY2(isOneSentence(m_last.err), m_last.err.c_str());
    }

    void typesAndDevicesAreThoseOfTheContract()
    {
        const Ids ids{72, 101, 108, 108, 111, 258};
        writeIntegers(m_place->path("in.safetensors"), {{"input_ids", {{1, 6}, ids}}, {"labels", {{1, 6}, ids}}});
        const double loss = probed({"--dtype", "float32", "--device", "cpu"}).at("loss").values[0];
        const double half = probed({"--dtype", "bfloat16"}).at("loss").values[0];
        QVERIFY(half != loss && near(half, loss, 0.05 * loss));
        QVERIFY(probed({"--dtype", "float16"}).empty() && m_last.code == 2);
        QVERIFY(probed({"--device", "tpu"}).empty() && m_last.code == 2);
        QVERIFY(probed({"--grads", "some"}).empty() && m_last.code == 2);
    }

    void wrongProbesAreRefusedInASentence()
    {
        const auto refused = [&](int code, const char *part, const std::vector<std::string> &more = {}) {
            std::filesystem::remove(m_place->path("out.safetensors"));
            probed(more);
            const bool ok = m_last.code == code && isOneSentence(m_last.err)
                && m_last.err.find(part) != std::string::npos
                && !std::filesystem::exists(m_place->path("out.safetensors"));
            if (!ok)
                qWarning("%s", m_last.all().c_str());
            return ok;
        };
        const auto input = [&](const std::map<std::string, std::pair<std::vector<std::uint64_t>, Ids>> &tensors) {
            writeIntegers(m_place->path("in.safetensors"), tensors);
        };
        QVERIFY(refused(3, "in.safetensors"));
        input({{"labels", {{1, 2}, {1, 2}}}});
        QVERIFY(refused(3, "input_ids"));
        input({{"input_ids", {{1, 2}, {1, 272}}}});
        QVERIFY(refused(3, "272"));
        input({{"input_ids", {{1, 2}, {1, -1}}}});
        QVERIFY(refused(3, "-1"));
        input({{"input_ids", {{2}, {1, 2}}}});
        QVERIFY(refused(3, "input_ids"));
        input({{"input_ids", {{1, 2}, {1, 2}}}, {"labels", {{1, 3}, {1, 2, 3}}}});
        QVERIFY(refused(3, "labels"));
        input({{"input_ids", {{1, 2}, {1, 2}}}, {"labels", {{1, 2}, {1, 999}}}});
        QVERIFY(refused(3, "999"));
        input({{"input_ids", {{1, 2}, {1, 2}}}, {"position_ids", {{1, 2}, {0, std::int64_t{1} << 40}}}});
        QVERIFY(refused(3, "position"));
        input({{"input_ids", {{1, 2}, {1, 2}}}});
        QVERIFY(refused(3, "labels", {"--grads", "full"}));
        const Finished unwritable = m_place->run({"probe", "--model", m_place->model.path, "--input",
            m_place->path("in.safetensors"), "--output", m_place->path("in.safetensors") + "/out.safetensors"});
        QVERIFY2(unwritable.code == 5 && isOneSentence(unwritable.err), unwritable.all().c_str());
    }

    void greedyAnswersAreTheLikeliestTokens()
    {
        const std::vector<std::string> words{
            "generate", "--model", m_place->model.path, "--greedy", "--raw", "--max-new-tokens", "6", "hello"};
        std::vector<std::string> asJson = words;
        asJson.push_back("--json");
        const Finished json = m_place->run(asJson);
        QVERIFY2(json.code == 0 && json.err.empty(), json.all().c_str());
        const Json answer = documentOf(json.out);
        QCOMPARE(keysOf(answer), std::string("ids text finish_reason"));
        const Ids ids = answer["ids"].get<Ids>();
        QVERIFY(answer["finish_reason"] == (ids.size() == 6 ? "length" : "stop"));
        QVERIFY(!ids.empty());
        // Streamed: the same text, and a line break.
        const Finished streamed = m_place->run(words);
        QVERIFY(streamed.code == 0 && streamed.err.empty());
        QCOMPARE(streamed.out, answer["text"].get<std::string>() + "\n");
        // The same prompt from standard input.
        std::vector<std::string> piped = asJson;
        piped.erase(std::find(piped.begin(), piped.end(), "hello"));
        QCOMPARE(m_place->run(piped, "hello").out, json.out);
        // Every token has the greatest logit behind what precedes it.
        Ids all;
        for (const char c : std::string("hello"))
            all.push_back(c);
        const std::size_t prompt = all.size();
        all.insert(all.end(), ids.begin(), ids.end());
        writeIntegers(m_place->path("in.safetensors"), {{"input_ids", {{1, all.size()}, all}}});
        const TinyTensors out = probed({});
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const float *row = out.at("logits").values.data() + (prompt + i - 1) * kTinyVocab;
            QCOMPARE(std::max_element(row, row + kTinyVocab) - row, static_cast<std::ptrdiff_t>(ids[i]));
        }
    }

    void adaptersTemplatesAndSeedsChangeAnswers()
    {
        const auto idsOf = [&](const std::vector<std::string> &more) {
            std::vector<std::string> words{
                "generate", "--model", m_place->model.path, "--json", "--max-new-tokens", "12"};
            words.insert(words.end(), more.begin(), more.end());
            words.push_back("hello");
            const Finished run = m_place->run(words);
            return run.code == 0 ? documentOf(run.out)["ids"].dump() : run.all();
        };
        const std::string plain = idsOf({"--greedy", "--raw"});
        QVERIFY(plain != idsOf({"--greedy", "--raw", "--adapter", adapter()}));
        QVERIFY(plain != idsOf({"--greedy", "--template", "chatml"}));
        const std::string drawn = idsOf({"--raw", "--seed", "1", "--temperature", "1", "--top-p", "1", "--top-k", "0"});
        QCOMPARE(idsOf({"--raw", "--seed", "1", "--temperature", "1", "--top-p", "1", "--top-k", "0"}), drawn);
        QVERIFY(idsOf({"--raw", "--seed", "2", "--temperature", "1", "--top-p", "1", "--top-k", "0"}) != drawn);
    }

    void wrongQuestionsAreRefusedInASentence()
    {
        const auto refused = [&](const std::vector<std::string> &more, int code, const char *part) {
            std::vector<std::string> words{"generate", "--model", m_place->model.path};
            words.insert(words.end(), more.begin(), more.end());
            const Finished run = m_place->run(words);
            const bool ok = run.code == code && isOneSentence(run.err) && run.out.empty()
                && run.err.find(part) != std::string::npos;
            if (!ok)
                qWarning("%s", run.all().c_str());
            return ok;
        };
        QVERIFY(refused({"--template", "magic", "x"}, 3, "magic"));
        QVERIFY(refused({"--raw", ""}, 3, "0 tokens"));
        QVERIFY(refused({"--raw", std::string(600, 'x')}, 3, "600 tokens"));
        QVERIFY(refused({"--adapter", m_place->path("gone"), "--raw", "x"}, 3, "gone"));
        QVERIFY(refused({"--max-new-tokens", "0", "x"}, 2, "--max-new-tokens"));
        QVERIFY(refused({"--top-p", "1.5", "x"}, 2, "--top-p"));
        QVERIFY(refused({"--max-new-tokns", "5", "x"}, 2, "--max-new-tokens"));
    }

    void aChatRemembersUntilItIsCleared()
    {
        const std::vector<std::string> words{
            "chat", "--model", m_place->model.path, "--greedy", "--max-new-tokens", "8", "--template", "chatml"};
        const auto answers = [&](const std::string &said) {
            const Finished run = m_place->run(words, said);
            std::vector<std::string> list;
            for (std::size_t at = run.out.find("Assistant: "); at != std::string::npos;
                 at = run.out.find("Assistant: ", at + 1)) {
                const std::size_t begin = at + 11;
                list.push_back(run.out.substr(begin, run.out.find("\nUser: ", begin) - begin));
            }
            return run.code == 0 && run.err.empty() ? list : std::vector<std::string>{run.all()};
        };
        const std::vector<std::string> remembered = answers("hi\nhow?\n");
        const std::vector<std::string> cleared = answers("hi\nclear\nhow?\nexit\nnot read\n");
        QCOMPARE(remembered.size(), std::size_t{2});
        QCOMPARE(cleared.size(), std::size_t{2});
        QCOMPARE(cleared[0], remembered[0]);
        QVERIFY(cleared[1] != remembered[1]);
        const Finished alone = m_place->run({"generate", "--model", m_place->model.path, "--greedy", "--max-new-tokens",
            "8", "--template", "chatml", "how?"});
        QCOMPARE(cleared[1] + "\n", alone.out);
    }

    void whatDoesNotFitIntoMemoryIsOneSentence()
    {
        // Eight terabytes of weights, without taking them from the disk.
        Json config = tinyConfig();
        const std::int64_t width = 1 << 18;
        config["hidden_size"] = width;
        config["intermediate_size"] = 1 << 20;
        config["num_attention_heads"] = width / 128;
        config["num_key_value_heads"] = width / 128;
        config["head_dim"] = 128;
        const ModelSpec spec = modelSpecFromConfig(config).value();
        Json header = Json::object();
        std::uint64_t bytes = 0;
        for (const TensorSpec &tensor : spec.tensors()) {
            std::uint64_t size = 4;
            for (const std::int64_t extent : tensor.shape)
                size *= static_cast<std::uint64_t>(extent);
            header[tensor.name] = {{"dtype", "F32"}, {"shape", tensor.shape}, {"data_offsets", {bytes, bytes + size}}};
            bytes += size;
        }
        const std::string start = safetensorsBytes(pythonJson(header));
        m_place->folder.write("model/config.json", pythonJson(config));
        const std::string file = m_place->folder.write("model/model.safetensors", start);
        std::error_code error;
        std::filesystem::resize_file(file, start.size() + bytes, error);
        if (error)
            QSKIP("this file system cannot hold files with holes");
        const std::string train = m_place->write("run.json", m_place->config());
        for (const std::vector<std::string> &words :
            {std::vector<std::string>{"generate", "--model", m_place->model.path, "--raw", "x"},
                {"train", train, "--progress", "json"}}) {
            const Finished run = m_place->run(words);
            const std::string last = run.err.empty() ? run.err : linesOf(run.err).back() + "\n";
            QVERIFY2(run.code == 4 && isOneSentence(last), run.all().c_str());
        }
        QVERIFY(!std::filesystem::exists(m_place->path("out/adapter_model.safetensors")));
        std::filesystem::remove(file);
    }

    void anEndlessContextDoesNotCrash()
    {
        Json config = tinyConfig();
        config["max_position_embeddings"] = 1ll << 40;
        m_place->folder.write("model/config.json", pythonJson(config));
        const Finished run = m_place->run({"generate", "--model", m_place->model.path, "--raw", "--max-new-tokens",
            "1000000000000", "--threads", "1", "x"});
        QVERIFY2((run.code == 3 || run.code == 4) && isOneSentence(run.err), run.all().c_str());
    }
};

QTEST_GUILESS_MAIN(CliModelTest)
#include "tst_cli_model.moc"
