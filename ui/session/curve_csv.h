// SPDX-License-Identifier: GPL-3.0-or-later
// A curve as a table in a file: every logged point at full precision, in the C locale.
#pragma once

#include "session/metric_model.h"

#include <string>

namespace luthier
{

/// "loss", "learning_rate", …: how files call a metric.
const char *fileName(Metric metric);

/// The first line of curveCsv(). @p withRun: a column "run" stands in front.
std::string curveCsvHeader(Metric metric, bool withRun);

/// One line a point: step, epoch, tokens, seconds, measured, smoothed, evaluation (loss only). Numbers are the shortest
/// text that reads back the same; an empty field has no value. An evaluation at a step that has no point gets a line
/// of its own. @p run is named in front if it is not empty.
std::string curveCsvLines(const MetricModel &model, Metric metric, const std::string &run = {});

} // namespace luthier
