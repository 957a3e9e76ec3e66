// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/train_event.h"

#include "base/json.h"

#include <QTest>

#include <limits>

using namespace luthier;

namespace
{

// The keys of a line, in order, and the line must be one line.
std::string keysOf(const TrainEvent &event)
{
    const std::string line = toJsonLine(event);
    const Result<Json> json = parseJson(line, "event");
    if (!json || !json->is_object() || line.find('\n') != std::string::npos)
        return "not a line: " + line;
    std::string keys;
    for (const auto &[key, value] : json->items())
        keys += (keys.empty() ? "" : " ") + key;
    return keys;
}

Json json(const TrainEvent &event)
{
    const Result<Json> value = parseJson(toJsonLine(event), "event");
    return value ? *value : Json();
}

} // namespace

class TrainEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventIsOneLineThatNamesItself()
    {
        QCOMPARE(keysOf(PhaseProgress{}), std::string("event phase done total"));
        QCOMPARE(keysOf(RunStarted{}),
            std::string("event total_steps epochs train_rows eval_rows dropped_rows trainable_parameters "
                        "all_parameters planned_bytes planned plan device first_step"));
        QCOMPARE(keysOf(PlanChanged{}), std::string("event step planned_bytes planned plan"));
        QCOMPARE(keysOf(StepDone{}),
            std::string("event step epoch loss grad_norm learning_rate tokens tokens_per_second elapsed_seconds "
                        "remaining_seconds memory_bytes unix_seconds"));
        QCOMPARE(keysOf(EvalDone{}), std::string("event step epoch eval_loss seconds"));
        QCOMPARE(keysOf(CheckpointSaved{}), std::string("event step path bytes"));
        QCOMPARE(keysOf(StepSkipped{}), std::string("event step reason"));
        QCOMPARE(keysOf(RunHeld{}), std::string("event reason"));
        QCOMPARE(keysOf(RunReleased{}), std::string("event"));
        QCOMPARE(keysOf(Notice{}), std::string("event level text"));
        QCOMPARE(keysOf(RunFinished{RunSummary{}}),
            std::string("event outcome output_dir steps epoch train_loss train_seconds tokens time_to_first_step "
                        "peak_bytes measured"));
        QCOMPARE(json(StepDone{})["event"].get<std::string>(), std::string("step"));
        QCOMPARE(json(RunStarted{})["event"].get<std::string>(), std::string("started"));
    }

    void phasesHaveTheirNames()
    {
        const std::vector<std::pair<Phase, std::string>> names{{Phase::Loading, "loading"},
            {Phase::Encoding, "encoding"}, {Phase::Training, "training"}, {Phase::Evaluating, "evaluating"},
            {Phase::Saving, "saving"}, {Phase::Finished, "finished"}};
        for (const auto &[phase, expected] : names) {
            QCOMPARE(std::string(name(phase)), expected);
            QCOMPARE(json(PhaseProgress{phase, 3, 9})["phase"].get<std::string>(), expected);
        }
    }

    void numbersComeBackExactly()
    {
        StepDone done;
        done.step = std::int64_t{1} << 53;
        done.loss = 0.1 + 0.2;
        done.learningRate = 5e-324;
        done.memoryBytes = 17'179'869'184;
        const Json line = json(done);
        QCOMPARE(line["step"].get<std::int64_t>(), done.step);
        QCOMPARE(line["loss"].get<double>(), done.loss);
        QCOMPARE(line["learning_rate"].get<double>(), done.learningRate);
        QCOMPARE(line["memory_bytes"].get<std::uint64_t>(), done.memoryBytes);
    }

    void textsWithQuotesAndLineBreaksStayOnOneLine()
    {
        const Notice notice{NoticeLevel::Warning, Text::verbatim("row \"7\"\nof ü")};
        QCOMPARE(keysOf(notice), std::string("event level text"));
        QCOMPARE(json(notice)["text"].get<std::string>(), std::string("row \"7\"\nof ü"));
        QCOMPARE(json(notice)["level"].get<std::string>(), std::string("warning"));
    }

    void endsSayHowTheyEnded()
    {
        RunSummary summary;
        summary.outcome = RunOutcome::StoppedAndSaved;
        summary.evalLoss = 1.25;
        Json line = json(RunFinished{summary});
        QCOMPARE(line["event"].get<std::string>(), std::string("finished"));
        QCOMPARE(line["outcome"].get<std::string>(), std::string("stopped"));
        QCOMPARE(line["eval_loss"].get<double>(), 1.25);
        summary.outcome = RunOutcome::Discarded;
        QCOMPARE(json(RunFinished{summary})["outcome"].get<std::string>(), std::string("discarded"));
        summary.outcome = RunOutcome::NotContinued;
        QCOMPARE(json(RunFinished{summary})["outcome"].get<std::string>(), std::string("not_continued"));

        line = json(RunFinished{Error{ErrorCode::Io, Text::verbatim("No space."), {}, "out"}});
        QCOMPARE(line["event"].get<std::string>(), std::string("failed"));
        QVERIFY(line["error"].get<std::string>().find("No space.") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TrainEventTest)
#include "tst_train_event.moc"
