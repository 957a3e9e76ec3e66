// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as a picture for elsewhere: pixels at one to three times its size, or vectors. On white, whatever the window
// looks like.
#pragma once

#include "charts/curve_set.h"
#include "session/curve_csv.h"

#include "base/result.h"

#include <QImage>
#include <QSize>

namespace luthier
{

inline constexpr QSize kPictureSize{960, 540};

/// @p scale: 1 to 3 pixels for each of kPictureSize. @p window: the range of x that is shown.
QImage chartImage(const CurveSet &curves, Metric metric, const QString &title, const PlotWindow &window, int scale);
QByteArray chartSvg(const CurveSet &curves, Metric metric, const QString &title, const PlotWindow &window);
/// Every logged point of all runs that are shown.
std::vector<CsvRun> csvRuns(const CurveSet &curves, Metric metric);

/// By the ending of @p path: .svg, .csv, otherwise PNG. Complete or not at all.
Result<void> saveChart(const CurveSet &curves, Metric metric, const QString &title, const PlotWindow &window, int scale,
    const QString &path);

} // namespace luthier
