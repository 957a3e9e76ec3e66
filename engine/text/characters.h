// SPDX-License-Identifier: GPL-3.0-or-later
// Classes of characters as the Rust tokenizers library sees them.
#pragma once

#include <cstdint>
#include <string_view>

namespace luthier
{

/// White_Space of Unicode: what Rust's char::is_whitespace and Oniguruma's \s accept (PCRE2 adds U+180E).
bool isSpaceCharacter(char32_t c);
/// Letters, marks, decimal and letter numbers, connector punctuation: \w of Rust's regex crate.
bool isWordCharacter(char32_t c);
/// General category N: char::is_numeric.
bool isNumericCharacter(char32_t c);
/// ASCII punctuation and symbols, and general category P.
bool isPunctuationCharacter(char32_t c);
/// General category Mn.
bool isNonspacingMark(char32_t c);

/// The character that starts at @p at; @p length receives its bytes. @p text is valid UTF-8.
char32_t characterAt(std::string_view text, std::size_t at, std::size_t &length);
/// The character that ends before @p end (> 0).
char32_t characterBefore(std::string_view text, std::size_t end, std::size_t &length);

} // namespace luthier
