// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/kernels.h"

namespace luthier::cpu
{

namespace baseline
{
extern const Kernels kTable;
}
#if defined(__x86_64__)
namespace avx2
{
extern const Kernels kTable;
}
namespace avx512
{
extern const Kernels kTable;
}
namespace avx512bf16
{
extern const Kernels kTable;
}
#endif

const Kernels &kernels(Isa isa)
{
#if defined(__x86_64__)
    switch (isa) {
    case Isa::Baseline:
        return baseline::kTable;
    case Isa::Avx2:
        return avx2::kTable;
    case Isa::Avx512:
        return avx512::kTable;
    case Isa::Avx512Bf16:
        return avx512bf16::kTable;
    }
#endif
    return baseline::kTable;
}

const Kernels &kernels()
{
    return kernels(bestIsa());
}

} // namespace luthier::cpu
