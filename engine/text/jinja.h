// SPDX-License-Identifier: GPL-3.0-or-later
// Renders Jinja chat templates as transformers does, without any way to reach outside: a template sees the values it
// is given and nothing else, and its steps, depth and output are limited.
#pragma once

#include "text/jinja_syntax.h"

namespace luthier
{

struct JinjaLimits {
    std::size_t steps = 1'000'000;
    std::size_t outputBytes = std::size_t{16} << 20;
    int depth = 64;
};

class JinjaTemplate
{
public:
    /// Errors with the line of the mistake; Unsupported for statements chat templates do not use.
    static Result<JinjaTemplate> parse(std::string_view source);

    /// Renders with the members of @p variables as variables. Errors: raise_exception() of the template, mistakes
    /// in it, limits.
    Result<std::string> render(const Json &variables, const JinjaLimits &limits = {}) const;

private:
    std::shared_ptr<const std::vector<JinjaNode>> m_nodes;
};

} // namespace luthier
