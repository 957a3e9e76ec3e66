// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/kernels.h"

#include <bit>
#include <utility>

#define LUTHIER_ISA_NAMESPACE avx2

namespace luthier::cpu::avx2
{
namespace
{
constexpr Isa kIsa = Isa::Avx2;
constexpr int kVectorBytes = 32;
constexpr int kMr = 6;
} // namespace
extern const Kernels kTable;
} // namespace luthier::cpu::avx2

#include "cpu/kernels_impl.inc"
