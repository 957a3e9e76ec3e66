// SPDX-License-Identifier: GPL-3.0-or-later
// The engine behind run/trainer.h.
#pragma once

#include "run/trainer.h"

namespace luthier
{

std::unique_ptr<Trainer> makeTorchTrainer();

} // namespace luthier
