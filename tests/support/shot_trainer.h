// SPDX-License-Identifier: GPL-3.0-or-later
// A run as it looks in a picture: a falling, noisy loss, evaluations, checkpoints, half way through, then it waits.
#pragma once

#include "run/trainer.h"

#include <chrono>
#include <cmath>
#include <random>
#include <thread>

namespace luthier
{

class ShotTrainer : public Trainer
{
public:
    /// What it waits for: nothing but a stop, the disk, or whether it is to go on.
    enum class Waits { No, Disk, Answer };

    explicit ShotTrainer(Waits waits)
        : m_waits(waits)
    {
    }

    Result<RunSummary> run(const RunSpec &spec, const EventSink &sink, RunControl &control) override
    {
        constexpr std::int64_t kSteps = 2682;
        constexpr std::int64_t kNow = 2145;
        if (m_waits == Waits::Answer) {
            sink(RunHeld{{ErrorCode::InvalidConfig,
                             LUTHIER_TEXT("Run", "Not as at the checkpoint: %1.")
                                 .arg(LUTHIER_TEXT("Run", "%1; %2")
                                          .arg(LUTHIER_TEXT("Run", "%1 was %2 and is %3")
                                                   .arg("learning_rate")
                                                   .arg("5e-05")
                                                   .arg("0.0002"))
                                          .arg(LUTHIER_TEXT("Run", "the encoded training rows are others"))),
                             LUTHIER_TEXT("Run",
                                 "Continue, and the run goes on like this; stop, and its folder stays as it is."),
                             {}},
                true});
            (void)control.holdUntilContinued();
            RunSummary left;
            left.outcome = RunOutcome::NotContinued;
            left.outputDir = spec.config.training.outputDir;
            return left;
        }
        RunStarted started;
        started.totalSteps = kSteps;
        started.trainRows = 7150;
        started.evalRows = 1262;
        started.trainableParameters = 2'440'000;
        started.allParameters = 136'960'000;
        started.planned.weights = 96'600'000;
        started.planned.adapter = 9'770'000;
        started.planned.optimizer = 29'300'000;
        started.planned.activations = 235'000'000;
        started.planned.runtime = 207'000'000;
        started.plannedBytes = started.planned.total();
        started.device = "CPU";
        sink(started);
        sink(PhaseProgress{Phase::Training, 0, kSteps});
        std::mt19937 random(7);
        std::normal_distribution<double> noise(0, 0.06);
        double drift = 0;
        double evaluation = 0;
        for (std::int64_t step = 1; step <= kNow; ++step) {
            drift = 0.98 * drift + 0.2 * noise(random);
            StepDone done;
            done.step = step;
            const double share = static_cast<double>(step) / static_cast<double>(kSteps);
            done.epoch = 3 * share;
            done.loss = 0.62 + 1.3 * std::exp(-4.2 * share) + drift + noise(random) * (1.2 - 0.6 * share);
            done.gradNorm = 0.5 + 0.6 * std::exp(-5 * share) + std::abs(noise(random));
            done.learningRate = 2e-4 * 0.5 * (1 + std::cos(3.14159265 * share));
            done.tokens = 3200 * step;
            done.tokensPerSecond = 4120 + 900 * noise(random);
            done.elapsedSeconds = 4.2 * static_cast<double>(step);
            done.remainingSeconds = 4.2 * static_cast<double>(kSteps - step);
            done.memoryBytes = 561'000'000;
            done.unixSeconds = 1'790'000'000 + done.elapsedSeconds;
            sink(done);
            if (step % 245 == 0) {
                evaluation = 0.69 + 1.2 * std::exp(-4.0 * share);
                sink(EvalDone{step, done.epoch, evaluation, 9});
            }
            if (const SampleWish wish = control.sampling(); wish.everySteps > 0 && step % wish.everySteps == 0) {
                for (const std::string &prompt : wish.prompts)
                    sink(SampleTaken{step, prompt,
                        step < 1000
                            ? "Oak is a tree. Oak is a tree that is a kind of tree, and it is used for"
                            : "Oak is a hardwood: dense, open-pored and strong. It bends well when steamed, takes "
                              "stain evenly, and darkens with age.",
                        step < 1000});
            }
            if (step % 429 == 0)
                sink(CheckpointSaved{
                    step, spec.config.training.outputDir + "/checkpoint-" + std::to_string(step), 29'400'000});
        }
        if (m_waits == Waits::Disk)
            sink(RunHeld{Error{ErrorCode::Io,
                LUTHIER_TEXT("Errors", "Writing failed: %1.").arg(LUTHIER_TEXT("Errors", "the disk is full")), {},
                spec.config.training.outputDir + "/trainer_log.jsonl"}});
        while (!control.isStopRequested())
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        RunSummary summary;
        summary.outcome = control.wish() == StopWish::Discard ? RunOutcome::Discarded
            : control.wish() == StopWish::Pause               ? RunOutcome::Paused
                                                              : RunOutcome::StoppedAndSaved;
        summary.outputDir = spec.config.training.outputDir;
        summary.steps = kNow;
        summary.trainSeconds = 9009;
        summary.measured = started.planned;
        summary.measured.activations = 218'000'000;
        summary.peakBytes = summary.measured.total();
        summary.evalLoss = evaluation;
        return summary;
    }

private:
    Waits m_waits;
};

} // namespace luthier
