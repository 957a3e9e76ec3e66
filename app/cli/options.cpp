// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

namespace luthier::cli
{

std::optional<int> parse(CLI::App &app, Words words)
{
    std::vector<std::string> reversed(words.rbegin(), words.rend()); // CLI11 takes them from the back
    try {
        app.parse(reversed);
    } catch (const CLI::CallForHelp &) {
        print(app.help());
        return 0;
    } catch (const CLI::ParseError &error) {
        return fail({ErrorCode::Usage, Text::verbatim(error.what()),
            LUTHIER_TEXT("Errors", "luthier-cli %1 --help lists the arguments.").arg(app.get_name()), {}});
    }
    return std::nullopt;
}

} // namespace luthier::cli
