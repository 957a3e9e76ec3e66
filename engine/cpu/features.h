// SPDX-License-Identifier: GPL-3.0-or-later
// Which instruction sets this processor offers to our kernels.
#pragma once

#include <optional>
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
/// Processors this process may run on, by its affinity and by the quota of its container.
int usableProcessors();
/// Cores those processors are on: fewer than the processors where cores run two threads at once; at least one.
int usableCores();

/// The same from files: @p cgroup like /sys/fs/cgroup (cpu.max, or version 1's cpu/cpu.cfs_quota_us); nothing without a
/// quota.
std::optional<int> quotaProcessors(const std::string &cgroup);
/// Different cores among @p processors by @p topology, a folder like /sys/devices/system/cpu; a processor about which
/// nothing is said counts as a core.
int coresOf(const std::vector<int> &processors, const std::string &topology);

} // namespace luthier::cpu
