// SPDX-License-Identifier: GPL-3.0-or-later
// Which instruction sets this processor offers to our kernels.
#pragma once

#include <string>
#include <vector>

namespace luthier::cpu
{

/// From least to most capable; each includes the ones before it.
enum class Isa { Baseline, Avx2, Avx512, Avx512Bf16 };

const char *name(Isa isa);
/// The best instruction set that both the processor and this build have; LUTHIER_ISA in the environment (a name as
/// printed by name()) can lower it.
Isa bestIsa();
/// All instruction sets that can run here.
std::vector<Isa> availableIsas();

/// Processor model as the system names it, "unknown" otherwise.
std::string processorName();
/// Processors this process may run on.
int usableProcessors();

} // namespace luthier::cpu
