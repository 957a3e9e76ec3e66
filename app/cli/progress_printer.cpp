// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_printer.h"

#include "base/numbers.h"
#include "cli.h"

#include <charconv>
#include <cstdio>

#include <unistd.h>

namespace luthier::cli
{

namespace
{

std::string counted(std::int64_t steps)
{
    return std::to_string(steps) + (steps == 1 ? " step" : " steps");
}

std::string fixed(double value, int digits)
{
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, digits);
    return {buffer, end.ptr};
}

std::string scientific(double value)
{
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific, 2);
    return {buffer, end.ptr};
}

} // namespace

ProgressPrinter::ProgressPrinter(bool json)
    : m_json(json)
    , m_terminal(isatty(STDERR_FILENO) != 0)
{
}

void ProgressPrinter::show(const TrainEvent &event)
{
    if (m_json)
        printLine(toJsonLine(event));
    else
        std::visit([this](const auto &e) { on(e); }, event);
}

void ProgressPrinter::clear()
{
    if (m_statusShown)
        std::fputs("\r\033[K", stderr);
    m_statusShown = false;
}

void ProgressPrinter::status(const std::string &text)
{
    if (!m_terminal)
        return;
    std::fprintf(stderr, "\r\033[K%s", text.c_str());
    std::fflush(stderr);
    m_statusShown = true;
}

void ProgressPrinter::line(const std::string &text)
{
    clear();
    std::fprintf(stderr, "%s\n", text.c_str());
}

void ProgressPrinter::on(const PhaseProgress &event)
{
    std::string text = name(event.phase);
    if (event.phase == Phase::Evaluating && event.total > 0)
        text += " " + std::to_string(event.done + 1) + "/" + std::to_string(event.total);
    else if (event.phase == Phase::Encoding)
        text += " " + std::to_string(event.done) + " %";
    if (event.phase != m_phase && !m_terminal && (event.phase == Phase::Loading || event.phase == Phase::Encoding))
        line(name(event.phase));
    m_phase = event.phase;
    if (event.phase == Phase::Finished)
        clear();
    else
        status(text);
}

void ProgressPrinter::on(const RunStarted &event)
{
    m_totalSteps = event.totalSteps;
    line(std::to_string(event.trainRows) + " rows to learn, " + std::to_string(event.evalRows) + " to check; "
        + std::to_string(event.trainableParameters) + " of " + std::to_string(event.allParameters)
        + " parameters are trained; " + counted(event.totalSteps));
}

void ProgressPrinter::on(const StepDone &event)
{
    const std::string text = "step " + std::to_string(event.step) + "/" + std::to_string(m_totalSteps) + "  loss "
        + fixed(event.loss, 4) + "  norm " + fixed(event.gradNorm, 3) + "  lr " + scientific(event.learningRate) + "  "
        + fixed(event.tokensPerSecond, 0) + " tokens/s  " + formatDuration(event.remainingSeconds) + " left";
    if (m_terminal) {
        status(text);
        return;
    }
    // About fifty lines, however long the run.
    const std::int64_t every = std::max<std::int64_t>(1, m_totalSteps / 50);
    if (event.step == 1 || event.step == m_totalSteps || event.step - m_lastPrinted >= every) {
        m_lastPrinted = event.step;
        line(text);
    }
}

void ProgressPrinter::on(const EvalDone &event)
{
    line("step " + std::to_string(event.step) + "  eval loss " + fixed(event.loss, 4) + "  (" + fixed(event.seconds, 1)
        + " s)");
}

void ProgressPrinter::on(const CheckpointSaved &event)
{
    line("saved " + event.path + " (" + formatBytes(event.bytes) + ")");
}

void ProgressPrinter::on(const SampleTaken &event)
{
    line("step " + std::to_string(event.step) + "  " + event.prompt + " \xe2\x86\x92 " + event.answer
        + (event.isCut ? "\xe2\x80\xa6" : ""));
}

void ProgressPrinter::on(const StepSkipped &) { } // a notice says it

void ProgressPrinter::on(const RunHeld &event)
{
    line("the run is on hold. " + event.reason.toString());
}

void ProgressPrinter::on(const RunReleased &)
{
    line("trying again");
}

void ProgressPrinter::on(const Notice &event)
{
    const char *word = event.level == NoticeLevel::Info ? "note"
        : event.level == NoticeLevel::Warning           ? "warning"
                                                        : "error";
    line(std::string(word) + ": " + event.text.toString());
}

void ProgressPrinter::on(const RunFinished &event)
{
    clear();
    if (!event.result)
        return; // whoever called prints the error
    const RunSummary &s = *event.result;
    if (s.outcome == RunOutcome::StoppedAndSaved && s.steps == 0) {
        printLine("stopped before the first step was done; nothing is saved");
        return;
    }
    if (s.outcome == RunOutcome::NotContinued) {
        printLine("not continued; its folder is as it was");
        return;
    }
    const char *word = s.outcome == RunOutcome::Completed ? "finished"
        : s.outcome == RunOutcome::StoppedAndSaved        ? "stopped and saved"
        : s.outcome == RunOutcome::Paused                 ? "paused"
                                                          : "discarded";
    std::string text = std::string(word) + " after " + counted(s.steps) + " in " + formatDuration(s.trainSeconds)
        + ": mean loss " + fixed(s.trainLoss, 4);
    if (s.evalLoss)
        text += ", eval loss " + fixed(*s.evalLoss, 4);
    text += "; peak memory " + formatBytes(s.peakBytes) + "; first step after " + fixed(s.timeToFirstStep, 1) + " s";
    printLine(text);
    if (s.outcome != RunOutcome::Discarded)
        printLine("output: " + s.outputDir);
}

} // namespace luthier::cli
