// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/kernels.h"

#include <bit>
#include <utility>

#include <immintrin.h>

#define LUTHIER_ISA_NAMESPACE avx512

namespace luthier::cpu::avx512
{
namespace
{
constexpr Isa kIsa = Isa::Avx512;
constexpr int kVectorBytes = 64;
constexpr int kMr = 14;
} // namespace
extern const Kernels kTable;
} // namespace luthier::cpu::avx512

#include "cpu/kernels_impl.inc"
