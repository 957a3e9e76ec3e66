// SPDX-License-Identifier: GPL-3.0-or-later
// The regular expressions of tokenizer files: Oniguruma's spelling, run by PCRE2 with its just-in-time compiler
// and with limits, because patterns come from files of strangers.
#pragma once

#include "base/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace luthier
{

class Regex
{
public:
    /// Errors: a pattern PCRE2 cannot compile, or one that means something else there (class intersections).
    static Result<Regex> compile(std::string_view pattern);

    /// Finds the first match at or after @p from in @p subject (valid UTF-8); false when there is none.
    /// An error only when the pattern runs into its step limit.
    Result<bool> find(std::string_view subject, std::size_t from, std::size_t &begin, std::size_t &end) const;

private:
    struct Code;
    std::shared_ptr<const Code> m_code; // shared by copies: matching does not change it
};

} // namespace luthier
