// SPDX-License-Identifier: GPL-3.0-or-later
// ModelSpec from a Hugging Face config.json, in the spelling of transformers 4 or 5. Missing keys have the defaults
// of transformers' configuration classes.
#pragma once

#include "arch/model_spec.h"
#include "base/json.h"

namespace luthier
{

/// @p where names the file in errors. InvalidData names the key that is out of range or does not fit the others;
/// Unsupported names the model_type or feature that our engine does not have.
Result<ModelSpec> modelSpecFromConfig(const Json &config, const std::string &where = "config.json");

} // namespace luthier
