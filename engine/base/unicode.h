// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8, code point by code point.
#pragma once

#include <string>
#include <string_view>

namespace luthier
{

void appendUtf8(std::string &out, char32_t codePoint);

/// Length in bytes of the code point at the start of @p text (valid UTF-8, not empty) and its value.
std::size_t decodeUtf8(std::string_view text, char32_t &codePoint);

/// Offset of the first byte that is not valid UTF-8 (overlong forms and surrogates included), or npos.
std::size_t findInvalidUtf8(std::string_view text);

/// Invalid sequences replaced by U+FFFD, as Python's bytes.decode("utf-8", "replace") does.
std::string replaceInvalidUtf8(std::string_view bytes);

/// The longest prefix of @p bytes that does not end inside an unfinished code point.
std::size_t completeUtf8Prefix(std::string_view bytes);

} // namespace luthier
