// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/curve_csv.h"

#include <charconv>
#include <cmath>

namespace luthier
{

namespace
{

void addNumber(std::string &out, double value)
{
    char text[40];
    const auto end = std::to_chars(text, text + sizeof text, value);
    out.append(text, end.ptr);
}

/// RFC 4180: quoted where it must be.
std::string field(const std::string &text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

} // namespace

const char *fileName(Metric metric)
{
    switch (metric) {
    case Metric::Loss:
        return "loss";
    case Metric::LearningRate:
        return "learning_rate";
    case Metric::GradNorm:
        return "grad_norm";
    case Metric::TokensPerSecond:
        return "tokens_per_second";
    case Metric::Memory:
        return "memory_gb";
    case Metric::Count:
        break;
    }
    return "";
}

std::string curveCsvHeader(Metric metric, bool withRun)
{
    const std::string name = fileName(metric);
    return (withRun ? "run,step,epoch,tokens,seconds," : "step,epoch,tokens,seconds,") + name + ',' + name
        + "_smoothed,eval_loss\n";
}

CsvRun CsvRun::of(const MetricModel &model, Metric metric, const std::string &name)
{
    return {name, metric, model.xs(XAxis::Step), model.xs(XAxis::Epoch), model.xs(XAxis::Tokens), model.xs(XAxis::Time),
        model.values(metric), metric == Metric::Loss ? model.allEvaluations() : std::vector<EvalDone>(),
        model.smoothing(), model.weight()};
}

std::string curveCsvLines(const CsvRun &run, const std::stop_token &stop)
{
    std::string out;
    out.reserve(run.steps.size() * 80);
    const std::string front = run.name.empty() ? std::string() : field(run.name) + ',';
    Smoother smoother(run.smoothing, run.weight); // the picture's is in single precision
    smoother.update(run.steps, run.values);
    std::size_t next = 0;
    const auto addEvaluationOnly = [&](const EvalDone &evaluation) {
        out += front + std::to_string(evaluation.step) + ',';
        addNumber(out, evaluation.epoch);
        out += ",,,,,";
        addNumber(out, evaluation.loss);
        out += '\n';
    };
    for (std::size_t i = 0; i < run.steps.size() && !stop.stop_requested(); ++i) {
        while (next < run.evaluations.size() && static_cast<double>(run.evaluations[next].step) < run.steps[i])
            addEvaluationOnly(run.evaluations[next++]);
        out += front;
        out += std::to_string(std::llround(run.steps[i])) + ',';
        addNumber(out, run.epochs[i]);
        out += ',' + std::to_string(std::llround(run.tokens[i])) + ',';
        addNumber(out, run.seconds[i]);
        out += ',';
        addNumber(out, run.values[i]);
        out += ',';
        addNumber(out, smoother.smoothed()[i]);
        out += ',';
        if (next < run.evaluations.size() && static_cast<double>(run.evaluations[next].step) == run.steps[i])
            addNumber(out, run.evaluations[next++].loss);
        out += '\n';
    }
    while (next < run.evaluations.size())
        addEvaluationOnly(run.evaluations[next++]);
    return out;
}

} // namespace luthier
