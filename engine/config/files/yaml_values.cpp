// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/files/yaml_values.h"

#include "base/numbers.h"
#include "base/unicode.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <charconv>
#include <limits>

namespace luthier
{

namespace
{

constexpr int kMaximumDepth = 64;
/// Aliases may name one node many times; this many values are more than any configuration has.
constexpr int kMaximumValues = 100000;

std::string placed(const std::string &where, const YAML::Mark &mark)
{
    return mark.is_null() ? where : where + ":" + std::to_string(mark.line + 1);
}

Error malformed(Text message, const std::string &where)
{
    return {.code = ErrorCode::InvalidConfig,
        .message = std::move(message),
        .hint = LUTHIER_TEXT("Errors", "Correct the file there and read it again."),
        .context = where};
}

/// The text of a scalar. yaml-cpp makes single bytes of the escapes \N and \_, which stand for U+0085 and U+00A0.
std::string textOf(const YAML::Node &node)
{
    std::string text = node.Scalar();
    for (std::size_t at = findInvalidUtf8(text); at != std::string_view::npos; at = findInvalidUtf8(text))
        text.insert(at, 1, '\xC2');
    return text;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string withoutUnderscores(std::string_view text)
{
    std::string out(text);
    out.erase(std::remove(out.begin(), out.end(), '_'), out.end());
    return out;
}

/// YAML 1.1 integers without the base-60 form, which nobody means when writing 12:30.
std::optional<Value> resolveInteger(std::string_view text)
{
    std::string digits = withoutUnderscores(text);
    bool negative = false;
    std::size_t begin = 0;
    if (!digits.empty() && (digits[0] == '-' || digits[0] == '+')) {
        negative = digits[0] == '-';
        begin = 1;
    }
    int base = 10;
    if (digits.size() > begin + 1 && digits[begin] == '0') {
        const char kind = digits[begin + 1];
        base = kind == 'x' ? 16 : kind == 'b' ? 2 : 8;
        begin += base == 8 ? 1 : 2;
    }
    if (begin >= digits.size() || (begin < text.size() && text[begin] == '_' && base == 10))
        return std::nullopt;
    std::uint64_t value = 0;
    const char *last = digits.data() + digits.size();
    const auto [end, failed] = std::from_chars(digits.data() + begin, last, value, base);
    if (end != last)
        return std::nullopt;
    if (failed != std::errc() || value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
        const auto large = parseNumber(digits);
        return large ? std::optional<Value>(*large) : std::nullopt;
    }
    const auto integer = static_cast<std::int64_t>(value);
    return Value(negative ? -integer : integer);
}

/// OmegaConf's float rule: digits with a point, or with an exponent.
std::optional<Value> resolveReal(std::string_view text)
{
    std::string_view rest = text;
    bool negative = false;
    if (!rest.empty() && (rest[0] == '-' || rest[0] == '+')) {
        negative = rest[0] == '-';
        rest.remove_prefix(1);
    }
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    if (rest == ".inf" || rest == ".Inf" || rest == ".INF")
        return Value(negative ? -kInfinity : kInfinity);
    if (text == ".nan" || text == ".NaN" || text == ".NAN")
        return Value(std::numeric_limits<double>::quiet_NaN());
    if (rest.empty() || (!isDigit(rest[0]) && rest[0] != '.'))
        return std::nullopt;
    std::size_t at = 0;
    const auto skipDigits = [&] {
        const std::size_t begin = at;
        while (at < rest.size() && (isDigit(rest[at]) || (rest[at] == '_' && at > 0)))
            ++at;
        return at > begin;
    };
    const bool whole = skipDigits();
    bool point = false;
    bool fraction = false;
    if (at < rest.size() && rest[at] == '.') {
        point = true;
        ++at;
        fraction = skipDigits();
    }
    if (!whole && (!fraction || rest.size() != text.size()))
        return std::nullopt;
    bool exponent = false;
    if (at < rest.size() && (rest[at] == 'e' || rest[at] == 'E')) {
        exponent = true;
        ++at;
        if (at < rest.size() && (rest[at] == '-' || rest[at] == '+'))
            ++at;
        if (!skipDigits())
            return std::nullopt;
    }
    if (at != rest.size() || !(point || exponent))
        return std::nullopt;
    const auto value = parseNumber(withoutUnderscores(text));
    return value ? std::optional<Value>(*value) : std::nullopt;
}

class Reader
{
public:
    explicit Reader(const std::string &where)
        : m_where(where)
    {
    }

    Result<Value> read(const YAML::Node &node, int depth)
    {
        if (depth > kMaximumDepth || ++m_values > kMaximumValues)
            return malformed(
                LUTHIER_TEXT("Errors", "The file is nested too deeply or too large."), placed(m_where, node.Mark()));
        switch (node.Type()) {
        case YAML::NodeType::Undefined:
        case YAML::NodeType::Null:
            return Value(nullptr);
        case YAML::NodeType::Scalar:
            return scalar(node);
        case YAML::NodeType::Sequence: {
            Value list = Value::array();
            for (const YAML::Node &item : node) {
                LUTHIER_ASSIGN(Value value, read(item, depth + 1));
                list.push_back(std::move(value));
            }
            return list;
        }
        case YAML::NodeType::Map: {
            LUTHIER_ASSIGN(const std::vector<YamlEntry> entries, mapping(node, depth));
            Value object = Value::object();
            for (const YamlEntry &entry : entries)
                object[entry.key] = entry.value;
            return object;
        }
        }
        return Value(nullptr);
    }

    Result<std::vector<YamlEntry>> mapping(const YAML::Node &node, int depth)
    {
        std::vector<YamlEntry> entries;
        std::vector<YamlEntry> merged;
        for (const auto &pair : node) {
            if (!pair.first.IsScalar())
                return malformed(LUTHIER_TEXT("Errors", "A key must be a word."), placed(m_where, pair.first.Mark()));
            const std::string key = textOf(pair.first);
            const int line = pair.first.Mark().line + 1;
            if (key == "<<" && pair.first.Tag() == "?") {
                LUTHIER_TRY(merge(pair.second, depth, merged));
                continue;
            }
            for (const YamlEntry &earlier : entries) {
                if (earlier.key == key)
                    return malformed(LUTHIER_TEXT("Errors", "%1 is given twice; the first time in line %2.")
                                         .arg(key)
                                         .arg(earlier.line),
                        placed(m_where, pair.first.Mark()));
            }
            LUTHIER_ASSIGN(Value value, read(pair.second, depth + 1));
            entries.push_back({key, std::move(value), line});
        }
        for (YamlEntry &entry : merged) {
            const auto sameKey = [&entry](const YamlEntry &other) { return other.key == entry.key; };
            if (std::none_of(entries.begin(), entries.end(), sameKey))
                entries.push_back(std::move(entry));
        }
        return entries;
    }

private:
    Result<void> merge(const YAML::Node &node, int depth, std::vector<YamlEntry> &out)
    {
        if (node.IsSequence()) {
            for (const YAML::Node &item : node)
                LUTHIER_TRY(merge(item, depth + 1, out));
            return {};
        }
        if (!node.IsMap() || depth > kMaximumDepth)
            return malformed(
                LUTHIER_TEXT("Errors", "Only mappings can be merged with <<."), placed(m_where, node.Mark()));
        LUTHIER_ASSIGN(std::vector<YamlEntry> entries, mapping(node, depth + 1));
        out.insert(out.end(), entries.begin(), entries.end());
        return {};
    }

    Result<Value> scalar(const YAML::Node &node)
    {
        const std::string text = textOf(node);
        const std::string &tag = node.Tag();
        constexpr std::string_view kStandard = "tag:yaml.org,2002:";
        if (tag.empty() || tag == "?")
            return resolveYamlScalar(text);
        if (tag == "!" || tag == std::string(kStandard) + "str")
            return Value(text);
        if (tag.starts_with(kStandard)) {
            const std::string_view kind = std::string_view(tag).substr(kStandard.size());
            if (kind == "int" || kind == "float" || kind == "bool" || kind == "null")
                return resolveYamlScalar(text);
        }
        return malformed(LUTHIER_TEXT("Errors", "The tag %1 is not supported.").arg(tag), placed(m_where, node.Mark()));
    }

    const std::string &m_where;
    int m_values = 0;
};

Result<YAML::Node> load(std::string_view text, const std::string &where)
{
    const std::size_t invalid = findInvalidUtf8(text);
    if (invalid == std::string_view::npos)
        return YAML::Load(std::string(text));
    const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(invalid), '\n');
    return malformed(LUTHIER_TEXT("Errors", "The text is not UTF-8."), where + ":" + std::to_string(line));
}

Error syntaxError(const YAML::Exception &exception, const std::string &where)
{
    return malformed(
        LUTHIER_TEXT("Errors", "The YAML cannot be read: %1.").arg(exception.msg), placed(where, exception.mark));
}

} // namespace

Value resolveYamlScalar(std::string_view text)
{
    if (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL")
        return nullptr;
    for (const char *word : {"yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"}) {
        if (text == word)
            return true;
    }
    for (const char *word : {"no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"}) {
        if (text == word)
            return false;
    }
    if (auto integer = resolveInteger(text))
        return *std::move(integer);
    if (auto real = resolveReal(text))
        return *std::move(real);
    return std::string(text);
}

Result<std::vector<YamlEntry>> readYamlMapping(std::string_view text, const std::string &where)
{
    try {
        LUTHIER_ASSIGN(const YAML::Node root, load(text, where));
        if (!root.IsDefined() || root.IsNull())
            return std::vector<YamlEntry>();
        if (!root.IsMap())
            return malformed(LUTHIER_TEXT("Errors", "The file holds no settings: write one \"key: value\" per line."),
                placed(where, root.Mark()));
        return Reader(where).mapping(root, 0);
    } catch (const YAML::Exception &exception) {
        return syntaxError(exception, where);
    } catch (const std::exception &exception) {
        return malformed(LUTHIER_TEXT("Errors", "The YAML cannot be read: %1.").arg(exception.what()), where);
    }
}

Result<Value> readYamlValue(std::string_view text, const std::string &where)
{
    try {
        LUTHIER_ASSIGN(const YAML::Node root, load(text, where));
        return Reader(where).read(root, 0);
    } catch (const YAML::Exception &exception) {
        return syntaxError(exception, where);
    } catch (const std::exception &exception) {
        return malformed(LUTHIER_TEXT("Errors", "The YAML cannot be read: %1.").arg(exception.what()), where);
    }
}

} // namespace luthier
