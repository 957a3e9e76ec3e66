// SPDX-License-Identifier: GPL-3.0-or-later
// Small changes to good files, to see that every bad one is refused without a crash.
#pragma once

#include <algorithm>
#include <random>
#include <string>

namespace luthier
{

/// A copy of @p text with one to four bytes or stretches changed, added, doubled or left out.
inline std::string mutated(const std::string &text, std::mt19937 &random)
{
    const auto below = [&](std::size_t limit) { return limit == 0 ? 0 : random() % limit; };
    static const std::string kTokens = "{}[]\",:\\ntf0-9e.\x80\xC3\xFF\n\0u%";
    std::string out = text;
    for (std::size_t change = 0; change <= below(4); ++change) {
        const std::size_t at = below(out.size() + 1);
        const std::size_t length = std::min<std::size_t>(below(12), out.size() - at);
        switch (below(5)) {
        case 0:
            out.erase(at, length);
            break;
        case 1:
            out.insert(at, 1, kTokens[below(kTokens.size())]);
            break;
        case 2:
            out.insert(at, out.substr(at, length));
            break;
        case 3:
            if (at < out.size())
                out[at] = static_cast<char>(random());
            break;
        default:
            if (at < out.size())
                out[at] = kTokens[below(kTokens.size())];
            break;
        }
    }
    return out;
}

} // namespace luthier
