// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/near_name.h"

#include <algorithm>

namespace luthier
{

namespace
{

constexpr std::size_t kLongestName = 80;

} // namespace

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), now(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0u : 1u)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
        }
        before.swap(last);
        last.swap(now);
    }
    return last[b.size()];
}

std::string nearName(std::string_view name, const std::vector<std::string> &known)
{
    std::string nearest;
    std::size_t best = std::max<std::size_t>(2, name.size() / 3) + 1;
    for (const std::string &candidate : known) {
        if (name.size() > kLongestName || candidate.size() > kLongestName)
            continue;
        if (const std::size_t changes = editDistance(name, candidate); changes < best) {
            best = changes;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace luthier
