// SPDX-License-Identifier: GPL-3.0-or-later
// How much every layer keeps for the backward pass, given the memory there is.
#pragma once

#include "plan/step_plan.h"

namespace luthier
{

/// The choice that recomputes least and fits into @p bytes; Keep::Nothing everywhere when nothing fits. @p options is
/// taken as it is but for `keep`.
std::vector<Keep> chooseKeep(
    const ModelSpec &spec, const StepShape &shape, const StepOptions &options, std::uint64_t bytes);

} // namespace luthier
