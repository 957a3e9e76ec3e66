// SPDX-License-Identifier: GPL-3.0-or-later
// A regular expression over module paths ("model.layers.0.self_attn.q_proj") as PEFT uses Python's re: it may come
// from a stranger's adapter_config.json, so the work of one match is limited.
#pragma once

#include "base/result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace luthier
{

class ModulePattern
{
public:
    /// InvalidData with @p where and the place in the expression when it is malformed.
    static Result<ModulePattern> compile(std::string_view expression, const std::string &where);

    /// re.fullmatch; false also when the work exceeds the limit.
    bool matchesWhole(std::string_view path) const;
    /// re.match: at the start of the path.
    bool matchesStart(std::string_view path) const;
    /// The first group of re.match, when there is a match.
    std::optional<std::string> firstGroup(std::string_view path) const;

private:
    struct Code;
    explicit ModulePattern(std::shared_ptr<const Code> code)
        : m_code(std::move(code))
    {
    }
    std::shared_ptr<const Code> m_code;
};

} // namespace luthier
