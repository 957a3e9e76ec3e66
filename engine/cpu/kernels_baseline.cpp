// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/kernels.h"

#include <bit>
#include <utility>

#define LUTHIER_ISA_NAMESPACE baseline

namespace luthier::cpu::baseline
{
namespace
{
constexpr Isa kIsa = Isa::Baseline;
constexpr int kVectorBytes = 16;
constexpr int kMr = 4;
} // namespace
extern const Kernels kTable;
} // namespace luthier::cpu::baseline

#include "cpu/kernels_impl.inc"
