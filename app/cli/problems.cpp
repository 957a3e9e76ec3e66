// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems.h"

#include <cstdio>

namespace luthier::cli
{

void printProblems(const std::vector<Problem> &problems)
{
    const bool colour = coloursWanted();
    struct Kind {
        Severity severity;
        const char *word;
        const char *colour;
    };
    for (const Kind &kind : {Kind{Severity::Error, "error", "\033[31m"}, Kind{Severity::Warning, "warning", "\033[33m"},
             Kind{Severity::Advice, "advice", "\033[36m"}}) {
        for (const Problem &problem : problems) {
            if (problem.severity != kind.severity)
                continue;
            std::fprintf(stderr, "%s%s:%s %s\n", colour ? kind.colour : "", kind.word, colour ? "\033[0m" : "",
                describe(problem).c_str());
        }
    }
}

int exitCodeOf(const std::vector<Problem> &problems)
{
    int code = 0;
    for (const Problem &problem : problems) {
        if (problem.severity != Severity::Error)
            continue;
        const bool usage = problem.ruleId == "unknown_flag" || problem.ruleId == "command_line_usage"
            || problem.ruleId == "unknown_key";
        if (usage)
            return 2;
        code = 3;
    }
    return code;
}

} // namespace luthier::cli
