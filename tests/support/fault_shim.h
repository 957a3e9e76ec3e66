// SPDX-License-Identifier: GPL-3.0-or-later
// System calls on files below one folder, counted; the n-th fails or kills the process. The shim takes the place of
// libc's functions in the program that links it, so that no tracer is needed and a case costs a fork.
#pragma once

#include <cstdint>
#include <string>

namespace luthier::test
{

struct FaultPlan {
    std::string folder = {}; ///< Calls on other paths pass.
    std::string call = {}; ///< "write", "fsync", "rename", "open", "mkdir", "unlink", "truncate", "close"; empty: all.
    std::int64_t at = 0; ///< The first call that is hit, from 1; 0: none.
    std::int64_t count = 1; ///< So many in a row.
    int error = 0; ///< errno; 0: the process is killed before the call.
    bool isShort = false; ///< A write of half of the bytes, without an error.
};

/// From now on; the count begins anew.
void arm(const FaultPlan &plan);
/// Calls on files of the folder since then.
std::int64_t faultCalls();

} // namespace luthier::test
