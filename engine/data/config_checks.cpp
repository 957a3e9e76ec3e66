// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/config_checks.h"

#include "base/near_name.h"
#include "text/chat_template.h"

#include <algorithm>

namespace luthier
{

namespace
{

/// LLaMA-Factory refuses a template that is not registered (data/template.py, later_template); without one it takes the
/// tokenizer's own.
void checkTemplate(const ConfigDocument &document, std::vector<Problem> &problems)
{
    const std::string &name = document.config().data.templateName;
    static const std::vector<std::string> known = ChatTemplate::names();
    if (name.empty() || std::find(known.begin(), known.end(), name) != known.end())
        return;
    Problem problem;
    problem.ruleId = "later_template";
    problem.keys = {"template"};
    problem.where = document.whereOf("template");
    const std::string near = nearName(name, known);
    if (near.empty()) {
        problem.message = LUTHIER_TEXT("Errors", "There is no template \"%1\".").arg(name);
    } else {
        problem.message =
            LUTHIER_TEXT("Errors", "There is no template \"%1\". Did you mean \"%2\"?").arg(name).arg(near);
        problem.fixes = {{LUTHIER_TEXT("Rules", "Set %1 to %2").arg("template").arg(near), {{"template", near}}}};
    }
    problems.push_back(std::move(problem));
}

} // namespace

std::vector<Problem> checkConfig(const ConfigDocument &document, const Environment &environment)
{
    std::vector<Problem> problems = validate(document, environment);
    checkTemplate(document, problems);
    std::stable_sort(
        problems.begin(), problems.end(), [](const Problem &a, const Problem &b) { return a.severity < b.severity; });
    return problems;
}

} // namespace luthier
