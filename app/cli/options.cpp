// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "base/near_name.h"
#include "base/numbers.h"
#include "base/unicode.h"

#include <cmath>

namespace luthier::cli
{

namespace
{

Error unknownOption(const CLI::App &app, const std::string &word)
{
    const std::string flag = word.substr(0, word.find('='));
    std::vector<std::string> known;
    for (const CLI::Option *option : app.get_options()) {
        for (const std::string &name : option->get_lnames())
            known.push_back(name);
    }
    const std::string nearest = nearName(std::string_view(flag).substr(2), known);
    const Text message = nearest.empty()
        ? LUTHIER_TEXT("Errors", "There is no option %1.").arg(flag)
        : LUTHIER_TEXT("Errors", "There is no option %1. Did you mean --%2?").arg(flag).arg(nearest);
    return {ErrorCode::Usage, message, {}, flag};
}

// What CLI11 could not place. A word behind an unknown option is taken for its value.
void complain(const CLI::App &app, std::vector<Error> &errors)
{
    bool isValue = false;
    for (const std::string &word : app.remaining()) {
        if (word == "--")
            continue;
        const bool isOption = word.starts_with("--");
        if (isOption)
            errors.push_back(unknownOption(app, word));
        else if (!isValue)
            errors.push_back(
                {ErrorCode::Usage, LUTHIER_TEXT("Errors", "\"%1\" belongs to no option.").arg(word), {}, {}});
        isValue = isOption && word.find('=') == std::string::npos;
    }
}

} // namespace

std::optional<int> parse(CLI::App &app, Words words)
{
    for (const std::string &word : words) {
        if (findInvalidUtf8(word) != std::string::npos)
            return fail({ErrorCode::Usage, LUTHIER_TEXT("Errors", "This is not valid UTF-8 text."), {},
                replaceInvalidUtf8(word)});
    }
    app.name("luthier-cli " + app.get_name());
    app.allow_extras(); // so that all of them can be named
    std::vector<Error> errors;
    std::vector<std::string> reversed(words.rbegin(), words.rend()); // CLI11 takes them from the back
    try {
        app.parse(reversed);
    } catch (const CLI::CallForHelp &) {
        print(app.help());
        return 0;
    } catch (const CLI::ParseError &error) {
        errors.push_back({ErrorCode::Usage, Text::verbatim(error.what() + std::string(".")), {}, {}});
    }
    complain(app, errors);
    if (errors.empty())
        return std::nullopt;
    errors.back().hint = LUTHIER_TEXT("Errors", "%1 --help lists the arguments.").arg(app.get_name());
    for (const Error &error : errors)
        fail(error);
    return exitCode(ErrorCode::Usage);
}

CLI::Validator numberFrom(double minimum, double maximum)
{
    return CLI::Validator(
        [=](const std::string &text) -> std::string {
            const auto number = parseNumber(text);
            if (number && *number >= minimum && *number <= maximum)
                return {};
            std::string wanted = "a number of at least " + formatNumber(minimum);
            if (std::isfinite(maximum))
                wanted = "a number from " + formatNumber(minimum) + " to " + formatNumber(maximum);
            return "takes " + wanted + ", not \"" + text + "\"";
        },
        {});
}

} // namespace luthier::cli
