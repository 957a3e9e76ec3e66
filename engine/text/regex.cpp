// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/regex.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace luthier
{

namespace
{

constexpr std::uint32_t kMatchLimit = 10'000'000;
constexpr std::size_t kJitStackBytes = std::size_t{1} << 20;

// PCRE2's \s also takes U+180E, which stopped being a space in Unicode 6.3.
constexpr std::string_view kSpaces =
    "\\x{9}-\\x{d}\\x{20}\\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}";

// Oniguruma's \w counts marks and connectors, PCRE2's does not.
constexpr std::string_view kWord = "\\p{L}\\p{M}\\p{Nd}\\p{Pc}";

Result<std::string> translate(std::string_view pattern)
{
    const auto refuse = [&](Text message) {
        return Error{ErrorCode::Unsupported, std::move(message), {}, std::string(pattern)};
    };
    std::string out;
    bool inClass = false;
    std::size_t classStart = 0; // where a closing bracket would still be a literal
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '\\' && i + 1 < pattern.size()) {
            const char next = pattern[++i];
            if (next == 's' || next == 'w') {
                const std::string_view members = next == 's' ? kSpaces : kWord;
                out += inClass ? std::string(members) : "[" + std::string(members) + "]";
            } else if (next == 'S' || next == 'W') {
                if (inClass)
                    return refuse(LUTHIER_TEXT("Errors", "The pattern negates a class inside brackets."));
                out += "[^" + std::string(next == 'S' ? kSpaces : kWord) + "]";
            } else if (next == 'u' && i + 4 < pattern.size()) {
                out += "\\x{" + std::string(pattern.substr(i + 1, 4)) + "}";
                i += 4;
            } else if (next == 'h' || next == 'H') {
                return refuse(LUTHIER_TEXT("Errors", "The pattern uses \\h, which differs between libraries."));
            } else {
                out += c;
                out += next;
            }
            continue;
        }
        if (inClass && c == '&' && pattern.substr(i, 2) == "&&")
            return refuse(LUTHIER_TEXT("Errors", "The pattern intersects character classes."));
        if (inClass && c == '[' && !pattern.substr(i).starts_with("[:"))
            return refuse(LUTHIER_TEXT("Errors", "The pattern nests character classes."));
        if (c == '[' && !inClass) {
            inClass = true;
            classStart = i + (pattern.substr(i + 1).starts_with('^') ? 2 : 1);
        } else if (c == ']' && inClass && i != classStart) {
            inClass = false;
        }
        out += c;
        if (inClass && c == '[' && pattern.substr(i).starts_with("[:")) { // a POSIX class keeps its own brackets
            const std::size_t close = pattern.find(":]", i);
            if (close != std::string_view::npos) {
                out.append(pattern, i + 1, close + 1 - i);
                i = close + 1;
            }
        }
    }
    return out;
}

/// What one thread needs to match: kept between calls, since every piece of text asks for it.
struct Workspace {
    Workspace()
        : context(pcre2_match_context_create(nullptr))
        , stack(pcre2_jit_stack_create(32 * 1024, kJitStackBytes, nullptr))
        , match(pcre2_match_data_create(1, nullptr))
    {
        pcre2_set_match_limit(context, kMatchLimit);
        pcre2_set_depth_limit(context, kMatchLimit);
        pcre2_jit_stack_assign(context, nullptr, stack);
    }
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;
    ~Workspace()
    {
        pcre2_match_data_free(match);
        pcre2_jit_stack_free(stack);
        pcre2_match_context_free(context);
    }
    pcre2_match_context *context;
    pcre2_jit_stack *stack;
    pcre2_match_data *match;
};

} // namespace

struct Regex::Code {
    explicit Code(pcre2_code *code)
        : compiled(code)
    {
    }
    Code(const Code &) = delete;
    Code &operator=(const Code &) = delete;
    ~Code() { pcre2_code_free(compiled); }
    pcre2_code *compiled;
    std::string pattern;
};

Result<Regex> Regex::compile(std::string_view pattern)
{
    LUTHIER_ASSIGN(const std::string translated, translate(pattern));
    int number = 0;
    PCRE2_SIZE offset = 0;
    pcre2_code *compiled = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(translated.data()), translated.size(),
        PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C, &number, &offset, nullptr);
    if (compiled == nullptr) {
        PCRE2_UCHAR text[256] = {};
        pcre2_get_error_message(number, text, sizeof text);
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "The tokenizer's pattern cannot be used: %1.").arg(reinterpret_cast<char *>(text)),
            {}, std::string(pattern)};
    }
    pcre2_jit_compile(compiled, PCRE2_JIT_COMPLETE); // without it matching is slower, not different
    auto code = std::make_shared<Code>(compiled);
    code->pattern = pattern;
    Regex regex;
    regex.m_code = std::move(code);
    return regex;
}

Result<bool> Regex::find(std::string_view subject, std::size_t from, std::size_t &begin, std::size_t &end) const
{
    thread_local Workspace workspace;
    const int result = pcre2_match(m_code->compiled, reinterpret_cast<PCRE2_SPTR>(subject.data()), subject.size(), from,
        PCRE2_NO_UTF_CHECK, workspace.match, workspace.context);
    if (result == PCRE2_ERROR_NOMATCH)
        return false;
    if (result < 0)
        return Error{ErrorCode::InvalidData,
            LUTHIER_TEXT("Errors", "The tokenizer's pattern needs too many steps on this text."), {}, m_code->pattern};
    const PCRE2_SIZE *place = pcre2_get_ovector_pointer(workspace.match);
    begin = place[0];
    end = place[1];
    return true;
}

} // namespace luthier
