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

std::string curveCsvLines(const MetricModel &model, Metric metric, const std::string &run)
{
    std::string out;
    out.reserve(model.count() * 80);
    const std::string front = run.empty() ? std::string() : field(run) + ',';
    const std::vector<double> &steps = model.xs(XAxis::Step);
    const std::vector<double> &smoothed = model.smoothedValues(metric);
    const std::vector<EvalDone> none;
    const std::vector<EvalDone> &evaluations = metric == Metric::Loss ? model.allEvaluations() : none;
    std::size_t next = 0;
    const auto addEvaluationOnly = [&](const EvalDone &evaluation) {
        out += front + std::to_string(evaluation.step) + ',';
        addNumber(out, evaluation.epoch);
        out += ",,,,,";
        addNumber(out, evaluation.loss);
        out += '\n';
    };
    for (std::size_t i = 0; i < steps.size(); ++i) {
        while (next < evaluations.size() && static_cast<double>(evaluations[next].step) < steps[i])
            addEvaluationOnly(evaluations[next++]);
        out += front;
        out += std::to_string(std::llround(steps[i])) + ',';
        addNumber(out, model.xs(XAxis::Epoch)[i]);
        out += ',' + std::to_string(std::llround(model.xs(XAxis::Tokens)[i])) + ',';
        addNumber(out, model.xs(XAxis::Time)[i]);
        out += ',';
        addNumber(out, model.values(metric)[i]);
        out += ',';
        addNumber(out, smoothed[i]);
        out += ',';
        if (next < evaluations.size() && static_cast<double>(evaluations[next].step) == steps[i])
            addNumber(out, evaluations[next++].loss);
        out += '\n';
    }
    while (next < evaluations.size())
        addEvaluationOnly(evaluations[next++]);
    return out;
}

} // namespace luthier
