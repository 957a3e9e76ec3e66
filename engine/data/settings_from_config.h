// SPDX-License-Identifier: GPL-3.0-or-later
// The data side of a run's configuration.
#pragma once

#include "config/train_config.h"
#include "data/data_settings.h"

namespace luthier
{

/// Settings as LLaMA-Factory reads them after its post-processing (packing, cutoff_len). Errors: malformed
/// interleave_probs.
Result<DataSettings> dataSettingsFrom(const TrainConfig &config);

} // namespace luthier
