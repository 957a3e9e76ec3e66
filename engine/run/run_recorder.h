// SPDX-License-Identifier: GPL-3.0-or-later
// What a run's beginning and end mean for its record; window and command line write the same.
#pragma once

#include "config/train_config.h"
#include "run/run_record.h"
#include "run/train_event.h"

namespace luthier
{

/// The record of a run that begins now with @p config.
RunRecord recordOf(const TrainConfig &config);

/// The run has come to its end: how, and what its folder says. @p message: why it failed, for people.
void recordEnd(RunRecord &record, const Result<RunSummary> &result, const std::string &message = {});

} // namespace luthier
