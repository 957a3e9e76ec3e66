// SPDX-License-Identifier: GPL-3.0-or-later
// Translatable text for code that knows no Qt: a literal with its context, plus arguments for %1 … %9.
// lupdate finds the literals through the alias QT_TRANSLATE_NOOP+=LUTHIER_TEXT; ui/session translates at display
// time; everything else prints the English source.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace luthier
{

class Text
{
public:
    Text() = default;
    constexpr Text(const char *context, const char *source)
        : m_context(context)
        , m_source(source)
    {
    }

    /// Text that is not ours to translate: file names, library messages.
    static Text verbatim(std::string text);

    /// A copy with the next free %n bound to @p value.
    [[nodiscard]] Text arg(std::string value) const;
    [[nodiscard]] Text arg(std::string_view value) const { return arg(std::string(value)); }
    [[nodiscard]] Text arg(const char *value) const { return arg(std::string(value)); }
    template <typename Number>
    [[nodiscard]] std::enable_if_t<std::is_integral_v<Number>, Text> arg(Number value) const
    {
        return arg(std::to_string(value));
    }
    [[nodiscard]] Text arg(double value) const;
    /// A size: "15.2 GB" here, in the user's language in the window.
    [[nodiscard]] Text argBytes(std::uint64_t bytes) const;
    /// A text within the text, in the same language.
    [[nodiscard]] Text arg(const Text &inner) const;

    bool isEmpty() const { return m_verbatim.empty() && (m_source == nullptr || *m_source == '\0'); }
    bool isVerbatim() const { return m_source == nullptr; }
    const char *context() const { return m_context; }
    const char *source() const { return m_source; }
    const std::vector<std::string> &args() const { return m_args; }
    /// Which of the arguments are sizes.
    struct Size {
        std::size_t place;
        std::uint64_t bytes;
    };
    const std::vector<Size> &sizes() const { return m_sizes; }
    /// Which of them are texts.
    struct Inner {
        std::size_t place;
        std::shared_ptr<const Text> text;
    };
    const std::vector<Inner> &inner() const { return m_inner; }

    /// English, arguments filled in.
    std::string toString() const;

    /// Replaces %1 … %9 in @p pattern by @p args; unbound places stay as they are.
    static std::string fill(std::string_view pattern, const std::vector<std::string> &args);

private:
    const char *m_context = nullptr;
    const char *m_source = nullptr;
    std::string m_verbatim;
    std::vector<std::string> m_args;
    std::vector<Size> m_sizes;
    std::vector<Inner> m_inner;
};

} // namespace luthier

#define LUTHIER_TEXT(context, source) ::luthier::Text(context, source)
