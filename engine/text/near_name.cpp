// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/near_name.h"

#include <algorithm>

namespace luthier
{

namespace
{

constexpr std::size_t kLongestName = 80;

/// Letters to change, add or drop from one word to the other (Levenshtein).
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row[b.size()];
}

} // namespace

std::string nearName(std::string_view name, const std::vector<std::string> &known)
{
    std::string nearest;
    std::size_t best = std::max<std::size_t>(2, name.size() / 3) + 1;
    for (const std::string &candidate : known) {
        if (name.size() > kLongestName || candidate.size() > kLongestName)
            continue;
        if (const std::size_t changes = distance(name, candidate); changes < best) {
            best = changes;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace luthier
