// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/kernels.h"

#include <bit>
#include <utility>

#include <immintrin.h>

#define LUTHIER_BF16_DOT
#define LUTHIER_ISA_NAMESPACE avx512bf16

namespace luthier::cpu::avx512bf16
{
namespace
{
constexpr Isa kIsa = Isa::Avx512Bf16;
constexpr int kVectorBytes = 64;
constexpr int kMr = 14;
} // namespace
extern const Kernels kTable;
} // namespace luthier::cpu::avx512bf16

#include "cpu/kernels_impl.inc"
