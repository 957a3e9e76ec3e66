// SPDX-License-Identifier: GPL-3.0-or-later
// A trainer without a model: reports what it is told, at the pace it is told, and honours stops as the engine does.
#pragma once

#include "run/trainer.h"

#include <atomic>
#include <chrono>
#include <cmath>
#include <memory>
#include <thread>

namespace luthier
{

/// What a fake run does. Shared with the test, which may watch `reported` while it runs.
struct FakeRun {
    std::int64_t steps = 20;
    std::int64_t firstStep = 0; ///< Done before: it is continued.
    std::chrono::microseconds stepTime{0};
    std::int64_t evaluateEvery = 5; ///< 0: never.
    std::int64_t nanAtStep = 0; ///< 0: never.
    std::optional<RunHeld> hold; ///< Before anything else; a question only if it may ask.
    std::optional<Error> failure; ///< Returned after half of the steps.
    std::atomic<std::int64_t> reported{0};
    std::atomic<int> runs{0};
    std::atomic<bool> isRunning{false};
    std::optional<TrainConfig> config; ///< Of the last run; read it when nothing runs.
    std::string summary; ///< The same.
    std::optional<StopWish> wishSeen;
};

class FakeTrainer : public Trainer
{
public:
    explicit FakeTrainer(std::shared_ptr<FakeRun> plan)
        : m_plan(std::move(plan))
    {
    }

    static double lossAt(std::int64_t step) { return 0.6 + 1.6 * std::exp(-0.05 * static_cast<double>(step)); }

    Result<RunSummary> run(const RunSpec &spec, const EventSink &sink, RunControl &control) override
    {
        m_plan->config = spec.config;
        m_plan->summary = spec.summary;
        ++m_plan->runs;
        m_plan->isRunning = true;
        Result<RunSummary> result = train(spec, sink, control);
        m_plan->isRunning = false;
        return result;
    }

private:
    Result<RunSummary> train(const RunSpec &spec, const EventSink &sink, RunControl &control)
    {
        sink(PhaseProgress{Phase::Loading, 0, 0});
        sink(PhaseProgress{Phase::Encoding, 0, 100});
        if (m_plan->hold && (spec.asksIfChanged || !m_plan->hold->asks)) {
            sink(*m_plan->hold);
            if (!control.holdUntilContinued()) {
                RunSummary left;
                left.outcome = RunOutcome::NotContinued;
                left.steps = 5;
                left.outputDir = spec.config.training.outputDir;
                return left;
            }
            sink(RunReleased{});
        }
        RunStarted started;
        started.totalSteps = m_plan->steps;
        started.firstStep = m_plan->firstStep;
        started.epochs = 3;
        started.trainRows = 77;
        started.evalRows = 9;
        started.trainableParameters = 2'440'000;
        started.allParameters = 137'000'000;
        started.plannedBytes = 500'000'000;
        started.device = "fake processor";
        sink(started);
        sink(PhaseProgress{Phase::Training, 0, m_plan->steps});
        RunSummary summary;
        summary.outputDir = spec.config.training.outputDir;
        const auto began = std::chrono::steady_clock::now();
        for (std::int64_t step = m_plan->firstStep + 1; step <= m_plan->steps; ++step) {
            if (control.isStopRequested()) {
                m_plan->wishSeen = control.wish();
                summary.outcome = m_plan->wishSeen == StopWish::Discard ? RunOutcome::Discarded
                    : m_plan->wishSeen == StopWish::Pause               ? RunOutcome::Paused
                                                                        : RunOutcome::StoppedAndSaved;
                break;
            }
            if (m_plan->failure && step > m_plan->steps / 2)
                return *m_plan->failure;
            if (m_plan->stepTime.count() > 0)
                std::this_thread::sleep_for(m_plan->stepTime);
            StepDone done;
            done.step = step;
            done.epoch = 3.0 * static_cast<double>(step) / static_cast<double>(m_plan->steps);
            done.loss = step == m_plan->nanAtStep ? std::nan("") : lossAt(step);
            done.gradNorm = 1.0 / static_cast<double>(step);
            done.learningRate = 5e-4 * (1 - static_cast<double>(step) / static_cast<double>(m_plan->steps));
            done.tokens = 400 * step;
            done.tokensPerSecond = 412;
            done.elapsedSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
            done.remainingSeconds = static_cast<double>(m_plan->steps - step);
            done.memoryBytes = 800'000'000;
            sink(done);
            summary.steps = step;
            summary.epoch = done.epoch;
            summary.trainLoss = done.loss;
            ++m_plan->reported;
            doAsAsked(sink, control, done, spec.config.training.outputDir);
            if (m_plan->evaluateEvery > 0 && step % m_plan->evaluateEvery == 0) {
                sink(EvalDone{step, done.epoch, done.loss + 0.1, 0.5});
                summary.evalLoss = done.loss + 0.1;
            }
        }
        if (summary.outcome != RunOutcome::Discarded)
            sink(CheckpointSaved{summary.steps, summary.outputDir, 4'900'000});
        sink(PhaseProgress{Phase::Finished, 0, 0});
        summary.trainSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
        summary.peakBytes = 812'000'000;
        return summary;
    }

    static void doAsAsked(const EventSink &sink, RunControl &control, const StepDone &step, const std::string &folder)
    {
        if (control.takeEvaluationRequest())
            sink(EvalDone{step.step, step.epoch, step.loss + 0.2, 0.5});
        if (control.takeSaveRequest())
            sink(CheckpointSaved{step.step, folder + "/checkpoint-" + std::to_string(step.step), 4'900'000});
        const SampleWish wish = control.sampling();
        if (!control.takeSampleRequest() && (wish.everySteps == 0 || step.step % wish.everySteps != 0))
            return;
        for (const std::string &prompt : wish.prompts)
            sink(SampleTaken{step.step, prompt, "At step " + std::to_string(step.step) + " I know a little.", false});
    }

    std::shared_ptr<FakeRun> m_plan;
};

} // namespace luthier
