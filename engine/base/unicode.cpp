// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.h"

#include <algorithm>

namespace luthier
{

namespace
{

unsigned char at(std::string_view text, std::size_t i)
{
    return static_cast<unsigned char>(text[i]);
}

// Length of the well-formed sequence at @p i, or 0; @p bad receives how many bytes form the maximal
// ill-formed subpart (Unicode 15, table 3-7).
std::size_t sequenceLength(std::string_view text, std::size_t i, std::size_t &bad)
{
    const unsigned char lead = at(text, i);
    bad = 1;
    if (lead < 0x80)
        return 1;
    std::size_t length = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        if (lead == 0xE0)
            low = 0xA0;
        if (lead == 0xED)
            high = 0x9F;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        if (lead == 0xF0)
            low = 0x90;
        if (lead == 0xF4)
            high = 0x8F;
    } else {
        return 0;
    }
    for (std::size_t k = 1; k < length; ++k) {
        if (i + k >= text.size() || at(text, i + k) < low || at(text, i + k) > high) {
            bad = k;
            return 0;
        }
        low = 0x80;
        high = 0xBF;
    }
    return length;
}

} // namespace

void appendUtf8(std::string &out, char32_t code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (code >> 18));
        out += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

std::size_t decodeUtf8(std::string_view text, char32_t &codePoint)
{
    const unsigned char lead = at(text, 0);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 1 || text.size() < length) {
        codePoint = lead;
        return 1;
    }
    codePoint = lead & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i)
        codePoint = (codePoint << 6) | (at(text, i) & 0x3Fu);
    return length;
}

std::size_t findInvalidUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        if (at(text, i) < 0x80) {
            ++i;
            continue;
        }
        std::size_t bad = 0;
        const std::size_t length = sequenceLength(text, i, bad);
        if (length == 0)
            return i;
        i += length;
    }
    return std::string_view::npos;
}

std::string replaceInvalidUtf8(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size();) {
        std::size_t bad = 0;
        const std::size_t length = sequenceLength(bytes, i, bad);
        if (length == 0) {
            out += "\xEF\xBF\xBD";
            i += bad;
        } else {
            out.append(bytes, i, length);
            i += length;
        }
    }
    return out;
}

std::size_t completeUtf8Prefix(std::string_view bytes)
{
    // Only the last three bytes can belong to an unfinished sequence.
    for (std::size_t back = 1; back <= std::min<std::size_t>(3, bytes.size()); ++back) {
        const std::size_t start = bytes.size() - back;
        const unsigned char lead = at(bytes, start);
        if ((lead & 0xC0) == 0x80)
            continue;
        const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
        return length > back ? start : bytes.size();
    }
    return bytes.size();
}

} // namespace luthier
