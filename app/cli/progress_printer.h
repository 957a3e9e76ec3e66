// SPDX-License-Identifier: GPL-3.0-or-later
// A run as a terminal sees it: one line that moves, or plain lines when nobody watches, or JSON.
#pragma once

#include "run/train_event.h"

#include <string>

namespace luthier::cli
{

class ProgressPrinter
{
public:
    explicit ProgressPrinter(bool json);

    void show(const TrainEvent &event);

private:
    void status(const std::string &text);
    void line(const std::string &text);
    void clear();

    void on(const PhaseProgress &event);
    void on(const RunStarted &event);
    void on(const PlanChanged &) { } ///< A notice says it.
    void on(const StepDone &event);
    void on(const EvalDone &event);
    void on(const SampleTaken &event);
    void on(const CheckpointSaved &event);
    void on(const StepSkipped &event);
    void on(const RunHeld &event);
    void on(const RunReleased &event);
    void on(const Notice &event);
    void on(const RunFinished &event);

    bool m_json;
    bool m_terminal;
    bool m_statusShown = false;
    std::int64_t m_totalSteps = 0;
    std::int64_t m_lastPrinted = 0;
    Phase m_phase = Phase::Finished;
};

} // namespace luthier::cli
