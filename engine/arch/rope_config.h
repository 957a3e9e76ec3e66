// SPDX-License-Identifier: GPL-3.0-or-later
// The rotary parameters of a config.json in transformers' old spelling (rope_theta, rope_scaling,
// rope_local_base_freq) or its new one (rope_parameters, perhaps one set per kind of layer).
#pragma once

#include "arch/family.h"
#include "formats/json_fields.h"

namespace luthier
{

/// Appends to spec.ropes one set for all layers, or for Gemma 3 those of full attention (0) and of windows (1).
/// spec's sizes are set. Complaints go to @p fields.
void readRopes(JsonFields &fields, const Family &family, ModelSpec &spec);

} // namespace luthier
