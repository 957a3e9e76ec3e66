// SPDX-License-Identifier: GPL-3.0-or-later
// Memory of this process and this machine, as the system counts it.
#pragma once

#include <cstdint>

namespace luthier
{

/// Resident now, and the most there has been since the process began.
std::uint64_t residentBytes();
std::uint64_t peakResidentBytes();
/// What can still be used without swapping, within the limits of a container.
std::uint64_t availableMemoryBytes();
std::uint64_t totalMemoryBytes();

/// Gives pages that the allocator keeps for later back to the system: after loading, before the long part.
void returnFreeMemory();

} // namespace luthier
