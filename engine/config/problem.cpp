// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/problem.h"

#include <algorithm>

namespace luthier
{

namespace
{

std::string_view severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Advice:
        return "advice";
    }
    return {};
}

} // namespace

bool hasErrors(const std::vector<Problem> &problems)
{
    return std::any_of(
        problems.begin(), problems.end(), [](const Problem &problem) { return problem.severity == Severity::Error; });
}

std::string describe(const Problem &problem)
{
    const std::string text = problem.message.toString();
    return problem.where.empty() ? text : problem.where + ": " + text;
}

Json problemsToJson(const std::vector<Problem> &problems)
{
    Json list = Json::array();
    for (const Problem &problem : problems) {
        Json fix = nullptr;
        if (!problem.fixes.empty()) {
            fix = Json::object();
            for (const Change &change : problem.fixes.front().changes)
                fix[change.key] = change.value;
        }
        list.push_back({{"severity", std::string(severityName(problem.severity))}, {"keys", problem.keys},
            {"message", describe(problem)}, {"fix", std::move(fix)}});
    }
    return {{"valid", !hasErrors(problems)}, {"problems", std::move(list)}};
}

} // namespace luthier
