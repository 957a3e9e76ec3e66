// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    luthier::test::tryAdapterConfig({data, size});
    return 0;
}
