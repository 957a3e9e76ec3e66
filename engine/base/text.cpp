// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include "base/numbers.h"

namespace luthier
{

Text Text::verbatim(std::string text)
{
    Text result;
    result.m_verbatim = std::move(text);
    return result;
}

Text Text::arg(std::string value) const
{
    Text copy = *this;
    copy.m_args.push_back(std::move(value));
    return copy;
}

Text Text::arg(double value) const
{
    return arg(formatNumber(value));
}

Text Text::argBytes(std::uint64_t bytes) const
{
    Text copy = arg(formatBytes(bytes));
    copy.m_sizes.push_back({m_args.size(), bytes});
    return copy;
}

Text Text::arg(const Text &inner) const
{
    Text copy = arg(inner.toString());
    copy.m_inner.push_back({m_args.size(), std::make_shared<const Text>(inner)});
    return copy;
}

std::string Text::toString() const
{
    return fill(isVerbatim() ? std::string_view(m_verbatim) : std::string_view(m_source), m_args);
}

std::string Text::fill(std::string_view pattern, const std::vector<std::string> &args)
{
    std::string out;
    out.reserve(pattern.size() + 32);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9') {
            const auto index = static_cast<std::size_t>(pattern[i + 1] - '1');
            if (index < args.size()) {
                out += args[index];
                ++i;
                continue;
            }
        }
        out += pattern[i];
    }
    return out;
}

} // namespace luthier
