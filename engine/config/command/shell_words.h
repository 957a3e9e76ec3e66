// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a command line as shells write them: quoted so that the program receives exactly the word, and taken apart
// again from pasted text.
#pragma once

#include "base/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace luthier
{

enum class Shell { Bash, PowerShell, Cmd };

/// @p word as one argument of the shell. A line break cannot be written for cmd.exe: it becomes a space there.
std::string quoteWord(std::string_view word, Shell shell);

/// The value of environment variable @p name as one argument.
std::string quoteVariable(std::string_view name, Shell shell);

/// Whether @p text begins with one of U+2018 to U+201B, which PowerShell takes for plain single quotes.
bool isTypographicQuote(std::string_view text);

/// What ends a line that goes on: "\", "`", "^".
char continuationOf(Shell shell);

/// One command of a pasted text.
using Words = std::vector<std::string>;

struct SplitText {
    std::vector<Words> commands; ///< In order; ends of lines, ";", "&&", "||" and "|" separate them.
    std::vector<Text> notices; ///< What could not be carried out: variables, substitutions, redirections.
};

/// Takes @p text apart as @p shell would, without running anything: variables stay as text.
SplitText splitWords(std::string_view text, Shell shell);

/// Which shell a pasted text was written for, from how its lines go on.
Shell guessShell(std::string_view text);

} // namespace luthier
