// SPDX-License-Identifier: GPL-3.0-or-later
// A curve as a table in a file: every logged point at full precision, in the C locale.
#pragma once

#include "session/metric_model.h"

#include <stop_token>
#include <string>

namespace luthier
{

/// "loss", "learning_rate", …: how files call a metric.
const char *fileName(Metric metric);

/// What a table is made of: a copy, to make it elsewhere while the run goes on.
struct CsvRun {
    std::string name; ///< In front of every line if it is not empty.
    Metric metric = Metric::Loss;
    std::vector<double> steps, epochs, tokens, seconds, values;
    std::vector<EvalDone> evaluations; ///< Of the loss.
    Smoothing smoothing = Smoothing::TensorBoard;
    double weight = 0;

    static CsvRun of(const MetricModel &model, Metric metric, const std::string &name = {});
};

/// The first line of a table. @p withRun: a column "run" stands in front.
std::string curveCsvHeader(Metric metric, bool withRun);

/// One line a point: step, epoch, tokens, seconds, measured, smoothed, evaluation (loss only). Numbers are the shortest
/// text that reads back the same; an empty field has no value. An evaluation at a step that has no point gets a line
/// of its own. Asked to @p stop it ends early.
std::string curveCsvLines(const CsvRun &run, const std::stop_token &stop = {});

} // namespace luthier
