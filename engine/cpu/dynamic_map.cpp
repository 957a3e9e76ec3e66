// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpu/dynamic_map.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace luthier::cpu
{

namespace
{

DynamicMap made(bool isSigned)
{
    DynamicMap map{};
    constexpr float kPowers[] = {1e-6f, 1e-5f, 1e-4f, 1e-3f, 1e-2f, 1e-1f, 1.0f};
    int count = 0;
    for (int i = 0; i < 7; ++i) {
        const int borders = (isSigned ? 1 << i : 2 << i) + 1;
        const float step = (1.0f - 0.1f) / static_cast<float>(borders - 1);
        // As torch.linspace counts: from both ends.
        const auto border = [&](int k) {
            return k < borders / 2 ? 0.1f + step * static_cast<float>(k)
                                   : 1.0f - step * static_cast<float>(borders - 1 - k);
        };
        for (int k = 0; k + 1 < borders; ++k) {
            const float value = kPowers[i] * ((border(k) + border(k + 1)) / 2.0f);
            map.values[count++] = value;
            if (isSigned)
                map.values[count++] = -value;
        }
    }
    map.values[count++] = 0.0f;
    map.values[count++] = 1.0f;
    std::sort(map.values, map.values + count);

    constexpr float kInfinity = std::numeric_limits<float>::infinity();
    for (int c = 0; c < 255; ++c) {
        const float middle = (map.values[c] + map.values[c + 1]) * 0.5f;
        map.borders[c] = c % 2 == 0 ? middle : std::nextafter(middle, -kInfinity);
        if (map.values[c] < 0 && map.values[c + 1] == 0)
            map.borders[c] = -std::numeric_limits<float>::min();
    }
    map.borders[255] = kInfinity;
    for (std::uint32_t high = 0; high <= 0xFFFFu; ++high) {
        const auto least = std::bit_cast<float>(high << 16 | (high < 0x8000u ? 0u : 0xFFFFu));
        map.lowest[high] =
            static_cast<std::uint8_t>(std::lower_bound(map.borders, map.borders + 255, least) - map.borders);
    }
    return map;
}

} // namespace

const DynamicMap &dynamicMap(bool isSigned)
{
    static const DynamicMap maps[] = {made(false), made(true)};
    return maps[isSigned ? 1 : 0];
}

void encodeDynamic(const DynamicMap &map, const float *values, std::int64_t count, std::uint8_t *codes, float *maxima)
{
    for (std::int64_t begin = 0; begin < count; begin += kDynamicBlock) {
        const std::int64_t end = std::min(count, begin + kDynamicBlock);
        std::uint32_t most = 0; // as bits, where a NaN is larger than any number
        for (std::int64_t i = begin; i < end; ++i)
            most = std::max(most, std::bit_cast<std::uint32_t>(std::abs(values[i])));
        const auto scale = std::bit_cast<float>(most);
        maxima[begin / kDynamicBlock] = scale;
        for (std::int64_t i = begin; i < end; ++i) {
            const float x = values[i] / (most == 0 ? 1.0f : scale);
            codes[i] = static_cast<std::uint8_t>(std::lower_bound(map.borders, map.borders + 255, x) - map.borders);
        }
    }
}

void decodeDynamic(
    const DynamicMap &map, const std::uint8_t *codes, const float *maxima, std::int64_t count, float *values)
{
    for (std::int64_t i = 0; i < count; ++i)
        values[i] = map.values[codes[i]] * maxima[i / kDynamicBlock];
}

} // namespace luthier::cpu
