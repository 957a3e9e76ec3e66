// SPDX-License-Identifier: GPL-3.0-or-later
// Allocations of the process, counted; the n-th fails. The shim takes the place of operator new and of the C library's
// aligned allocation in the program that links it: vectors, strings and the engine's buffers come from there.
#pragma once

#include <cstddef>
#include <cstdint>

namespace luthier::test
{

struct MemoryPlan {
    std::int64_t at = 0; ///< The allocation that fails, from 1; 0: none.
    bool stays = false; ///< All that follow fail too.
    std::size_t atLeast = 0; ///< Allocations of fewer bytes succeed and do not count.
};

/// From now on; the count begins anew.
void armMemory(const MemoryPlan &plan);
void disarmMemory();
/// Allocations since armMemory().
std::int64_t memoryCalls();

} // namespace luthier::test
