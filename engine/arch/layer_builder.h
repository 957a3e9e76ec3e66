// SPDX-License-Identifier: GPL-3.0-or-later
// The layers of a model whose sizes are known: windows, rotary sets, experts, and every linear with name and shape.
#pragma once

#include "arch/family.h"
#include "formats/json_fields.h"

namespace luthier
{

/// Fills spec.layers and spec.head. Complaints go to @p fields.
void buildLayers(JsonFields &fields, const Family &family, ModelSpec &spec);

} // namespace luthier
