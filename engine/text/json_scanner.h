// SPDX-License-Identifier: GPL-3.0-or-later
// Walks through JSON text without building values: tokenizer.json holds hundreds of thousands of entries, of which
// each goes straight into its table. The first mistake stops the walk and is kept with its line and column.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace luthier
{

class JsonScanner
{
public:
    /// @p text must outlive the scanner; @p where names it in errors.
    JsonScanner(std::string_view text, std::string where);

    /// The first non-blank character of the next value, '\0' at the end of the text.
    char peek();

    /// At '{': then nextMember() gives the keys one by one, with the scanner in front of each value.
    bool enterObject();
    /// False at the end of the object and after a mistake.
    bool nextMember(std::string &key);

    bool enterArray();
    /// True when the scanner stands in front of another element.
    bool nextElement();

    bool readString(std::string &out);
    bool readInteger(std::int64_t &out);
    /// Steps over one value of any kind and gives its text.
    std::string_view skipValue();

    /// Nothing but blanks may follow.
    bool atEnd();

    bool failed() const { return m_failed; }
    const Error &error() const { return m_error; }
    /// Records @p message at the current place.
    bool fail(Text message);

private:
    void skipBlanks();
    bool skipString();

    std::string_view m_text;
    std::string m_where;
    std::size_t m_at = 0;
    bool m_first = false; ///< Just entered an object or array.
    bool m_failed = false;
    Error m_error;
};

} // namespace luthier
