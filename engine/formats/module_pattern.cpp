// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/module_pattern.h"

#include "base/unicode.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <array>

namespace luthier
{

namespace
{

constexpr std::size_t kMaximumLength = 65536;
constexpr std::uint32_t kMatchLimit = 1'000'000;
constexpr std::uint32_t kHeapKilobytes = 16 * 1024;

template <auto Free>
struct Freer {
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

PCRE2_SPTR8 bytes(std::string_view text)
{
    // An empty view may have no address, which PCRE2 takes for an error.
    return reinterpret_cast<PCRE2_SPTR8>(text.empty() ? "" : text.data());
}

} // namespace

struct ModulePattern::Code {
    std::unique_ptr<pcre2_code, Freer<pcre2_code_free>> pattern;
    std::unique_ptr<pcre2_match_context, Freer<pcre2_match_context_free>> limits;

    bool run(std::string_view path, std::uint32_t options, std::optional<std::string> *group = nullptr) const
    {
        if (findInvalidUtf8(path) != std::string_view::npos)
            return false;
        const std::unique_ptr<pcre2_match_data, Freer<pcre2_match_data_free>> data(
            pcre2_match_data_create_from_pattern(pattern.get(), nullptr));
        if (!data)
            return false;
        const int count = pcre2_match(pattern.get(), bytes(path), path.size(), 0,
            options | PCRE2_ANCHORED | PCRE2_NO_UTF_CHECK, data.get(), limits.get());
        if (count <= 0)
            return false;
        const PCRE2_SIZE *ends = pcre2_get_ovector_pointer(data.get());
        if (group != nullptr && count > 1 && ends[2] != PCRE2_UNSET)
            *group = std::string(path.substr(ends[2], ends[3] - ends[2]));
        return true;
    }
};

Result<ModulePattern> ModulePattern::compile(std::string_view expression, const std::string &where)
{
    const auto bad = [&](Text message) { return Error{ErrorCode::InvalidData, std::move(message), {}, where}; };
    if (expression.size() > kMaximumLength)
        return bad(LUTHIER_TEXT("Errors", "The pattern is too long."));
    if (findInvalidUtf8(expression) != std::string_view::npos)
        return bad(LUTHIER_TEXT("Errors", "The pattern is not valid UTF-8 text."));
    auto code = std::make_shared<Code>();
    const std::unique_ptr<pcre2_compile_context, Freer<pcre2_compile_context_free>> context(
        pcre2_compile_context_create(nullptr));
    code->limits.reset(pcre2_match_context_create(nullptr));
    if (!context || !code->limits)
        return Error{ErrorCode::OutOfMemory, LUTHIER_TEXT("Errors", "There is not enough memory."), {}, where};
    pcre2_set_newline(context.get(), PCRE2_NEWLINE_LF); // as Python has it
    pcre2_set_match_limit(code->limits.get(), kMatchLimit);
    pcre2_set_heap_limit(code->limits.get(), kHeapKilobytes);
    int error = 0;
    PCRE2_SIZE position = 0;
    code->pattern.reset(
        pcre2_compile(bytes(expression), expression.size(), PCRE2_UTF | PCRE2_UCP, &error, &position, context.get()));
    if (!code->pattern) {
        std::array<PCRE2_UCHAR8, 256> message{};
        pcre2_get_error_message(error, message.data(), message.size());
        return bad(LUTHIER_TEXT("Errors", "The pattern \"%1\" is not a regular expression (at character %2: %3).")
                       .arg(expression)
                       .arg(position)
                       .arg(reinterpret_cast<const char *>(message.data())));
    }
    return ModulePattern(std::move(code));
}

bool ModulePattern::matchesWhole(std::string_view path) const
{
    return m_code->run(path, PCRE2_ENDANCHORED);
}

bool ModulePattern::matchesStart(std::string_view path) const
{
    return m_code->run(path, 0);
}

std::optional<std::string> ModulePattern::firstGroup(std::string_view path) const
{
    std::optional<std::string> group;
    return m_code->run(path, 0, &group) ? group : std::nullopt;
}

} // namespace luthier
