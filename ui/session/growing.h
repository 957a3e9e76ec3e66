// SPDX-License-Identifier: GPL-3.0-or-later
// Room in long series that grow: a sixteenth more at a time, not twice as much.
#pragma once

#include <cstddef>
#include <vector>

namespace luthier
{

template <typename T>
void makeRoom(std::vector<T> &series, std::size_t wanted)
{
    if (wanted > series.capacity())
        series.reserve(wanted + wanted / 16 + 64);
}

} // namespace luthier
