// SPDX-License-Identifier: GPL-3.0-or-later
// A form of LLaMA Board, read as its Python reads it: what counts as true, texts as numbers, names of a selection.
#pragma once

#include "base/json.h"
#include "base/text.h"

#include <string>
#include <vector>

namespace luthier
{

class FormReader
{
public:
    /// Values of @p form over those of @p untouched; a @p form that is no object counts as untouched.
    FormReader(Json untouched, const Json &form);

    /// Null for an unknown element.
    const Json &get(const char *id) const;

    /// float(text), int(text) and "768*768" multiplied out. What is no number is kept in problem(), and 0 returned.
    Json number(const char *id);
    Json integer(const char *id);
    Json pixels(const char *id);

    bool isJson(const char *id) const;

    /// The first thing that was wrong.
    const Text &problem() const { return m_problem; }
    void fail(Text problem);

    /// As Python judges it.
    static bool isTrue(const Json &value);
    /// The text, or "" for anything else.
    static std::string textOf(const Json &value);
    /// Several names of a multi-select, one of a single-select.
    static std::vector<std::string> namesOf(const Json &value);

private:
    Json noNumber(const char *id);

    Json m_form;
    Text m_problem;
};

} // namespace luthier
