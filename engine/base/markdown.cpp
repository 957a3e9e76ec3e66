// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/markdown.h"

#include <algorithm>

namespace luthier
{

namespace
{

char oneLine(char c)
{
    return c == '\n' || c == '\r' ? ' ' : c;
}

} // namespace

std::string markdownText(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (std::string_view("|<>*_`").find(c) != std::string_view::npos)
            out += '\\';
        out += oneLine(c);
    }
    return out;
}

std::string markdownCode(std::string_view text)
{
    std::string out;
    std::size_t run = 0;
    std::size_t longestRun = 0;
    for (const char c : text) {
        run = c == '`' ? run + 1 : 0;
        longestRun = std::max(longestRun, run);
        if (c == '|') // ends a cell even in a code span
            out += '\\';
        out += oneLine(c);
    }
    if (out.starts_with('`') || out.ends_with('`'))
        out = " " + out + " ";
    const std::string fence(longestRun + 1, '`');
    return fence + out + fence;
}

} // namespace luthier
