// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that are over: made again by `rerun`, compared by `diff`; and answers on the way.
#include "cli/cli_process.h"

#include "base/files.h"

#include <filesystem>

using namespace luthier;
using namespace luthier::test;

namespace
{

using Texts = std::vector<std::string>;

bool says(const Finished &run, const std::string &part)
{
    return run.all().find(part) != std::string::npos;
}

} // namespace

class CliRunsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliPlace> m_place;

    Finished run(const Texts &words) const { return m_place->run(words); }
    void trainInto(const std::string &output, const Texts &words = {}) const
    {
        Texts all{"train", m_place->write(output + ".json", m_place->config(output))};
        all.insert(all.end(), words.begin(), words.end());
        const Finished finished = run(all);
        QVERIFY2(finished.code == 0, finished.all().c_str());
    }

private Q_SLOTS:
    void init() { m_place = std::make_unique<CliPlace>(); }

    void aRunMadeAgainIsTheSame()
    {
        trainInto("a", {"--lora_dropout", "0.1"});
        const Finished again = run({"rerun", m_place->path("a")});
        QVERIFY2(again.code == 0, again.all().c_str());
        QVERIFY2(says(again, "loss: equal in all 12 steps"), again.out.c_str());
        QVERIFY2(says(again, "weights: equal to the byte") && says(again, "the same run"), again.out.c_str());
        QVERIFY(readFile(m_place->path("a-again/adapter_model.safetensors")).value()
            == readFile(m_place->path("a/adapter_model.safetensors")).value());
        // Once more, elsewhere, from the file alone.
        std::filesystem::copy(m_place->path("a/run.json"), m_place->path("capsule.json"));
        const Finished alone =
            run({"rerun", m_place->path("capsule.json"), "--output-dir", m_place->path("c"), "--threads", "1"});
        QVERIFY2(alone.code == 0 && says(alone, "the same run"), alone.all().c_str());
    }

    void aRunIsMadeAgainFromAnotherFolder()
    {
        const std::string settings = m_place->write("a.json", m_place->config("a"),
            {{"model_name_or_path", "model"}, {"dataset_dir", "data"}, {"output_dir", "a"}});
        const Finished first = run({"train", settings});
        QVERIFY2(first.code == 0, first.all().c_str());
        const CliPlace elsewhere;
        std::filesystem::remove_all(elsewhere.model.path);
        const Finished again = elsewhere.run({"rerun", m_place->path("a")});
        QVERIFY2(again.code == 0 && says(again, "the same run"), again.all().c_str());
    }

    void whatIsNoLongerTheSameIsNamed()
    {
        trainInto("a");
        TinyModel other = makeModel(m_place->model.path, tinyConfig(), 7);
        const Finished again = run({"rerun", m_place->path("a")});
        QVERIFY2(again.code == 1, again.all().c_str());
        QVERIFY2(says(again, "the model's weights are others"), again.out.c_str());
        QVERIFY2(says(again, "12 of 12 steps differ, first step 1") && says(again, "another run"), again.out.c_str());
    }

    void twoRunsAreComparedInSettingsCurvesAndResults()
    {
        trainInto("a");
        trainInto("b");
        trainInto("c", {"--seed", "7", "--learning_rate", "0.001"});
        const Finished same = run({"diff", m_place->path("a"), m_place->path("b")});
        QVERIFY2(same.code == 0 && says(same, "weights: equal to the byte"), same.all().c_str());
        const Finished differ = run({"diff", m_place->path("a"), m_place->path("c")});
        QVERIFY2(differ.code == 1, differ.all().c_str());
        QVERIFY2(says(differ, "seed: 42 | 7") && says(differ, "learning_rate: 0.005 | 0.001"), differ.out.c_str());
        QVERIFY2(says(differ, "weights: other bytes"), differ.out.c_str());
        const Finished json = run({"diff", m_place->path("a"), m_place->path("c"), "--json"});
        QCOMPARE(json.code, 1);
        const Result<Json> document = parseJson(json.out, "diff");
        QVERIFY(document);
        QVERIFY((*document)["settings"]["seed"] == Json({42, 7}));
        QVERIFY((*document)["loss"]["compared"] == 12 && (*document)["same"] == false);
        QVERIFY((*document)["same_results"] == false && (*document)["loss"]["largest"].get<double>() > 0);
    }

    void aRunOfLlamaFactoryIsComparedAsFarAsItSays()
    {
        trainInto("a");
        std::filesystem::create_directories(m_place->path("theirs"));
        for (const char *name : {"trainer_log.jsonl", "trainer_state.json"})
            std::filesystem::copy(
                m_place->path(std::string("a/") + name), m_place->path(std::string("theirs/") + name));
        std::filesystem::copy(m_place->path("a/train.yaml"), m_place->path("theirs/training_args.yaml"));
        const Finished compared = run({"diff", m_place->path("a"), m_place->path("theirs"), "--json"});
        const Result<Json> document = parseJson(compared.out, "diff");
        QVERIFY2(document, compared.all().c_str());
        QVERIFY((*document)["settings"].empty() && (*document)["same_results"].is_null());
        QVERIFY((*document)["loss"]["compared"] == 12 && (*document)["loss"]["different"] == 0);
    }

    void whatIsNoRunIsRefused()
    {
        std::filesystem::create_directories(m_place->path("empty"));
        m_place->folder.write("bad.json", "{\"settings\": 3}");
        m_place->folder.write("torn.json", "{\"settings\": ");
        for (const Texts &words :
            {Texts{"rerun", "nowhere"}, {"diff", "nowhere", "nowhere"}, {"rerun", m_place->path("empty")},
                {"rerun", m_place->path("bad.json")}, {"rerun", m_place->path("torn.json")}}) {
            const Finished refused = run(words);
            QVERIFY2(refused.code > 1 && isOneSentence(refused.err), refused.all().c_str());
        }
        QVERIFY(run({"diff", "one"}).code == 2);
    }

    void promptsAreAnsweredOnTheWay()
    {
        trainInto("a");
        const Finished answered = run({"train", m_place->write("s.json", m_place->config("s")), "--sample-prompt",
            "red", "--sample-prompt=oak wood", "--sample-steps", "6", "--sample-tokens", "3", "--progress", "json"});
        QVERIFY2(answered.code == 0, answered.all().c_str());
        Texts places;
        for (const Json &line : jsonLinesOf(answered.out)) {
            if (line["event"] == "sample")
                places.push_back(std::to_string(line["step"].get<int>()) + " " + line["prompt"].get<std::string>());
        }
        QVERIFY((places == Texts{"0 red", "0 oak wood", "6 red", "6 oak wood", "12 red", "12 oak wood"}));
        QVERIFY(readFile(m_place->path("s/adapter_model.safetensors")).value()
            == readFile(m_place->path("a/adapter_model.safetensors")).value());
        for (const Texts &words : {Texts{"--sample-steps", "5"}, {"--sample-prompt", "x", "--sample-steps", "0"},
                 {"--sample-prompt", ""}, {"--sample-prompt", "x", "--sample-tokens", "many"}}) {
            Texts all{"train", m_place->write("w.json", m_place->config("w"))};
            all.insert(all.end(), words.begin(), words.end());
            const Finished refused = run(all);
            QVERIFY2(refused.code == 2 && says(refused, "--sample-"), refused.all().c_str());
        }
        QVERIFY(!isDirectory(m_place->path("w")));
    }
};

QTEST_GUILESS_MAIN(CliRunsTest)
#include "tst_cli_runs.moc"
