// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/editor_traits.h"

#include "base/numbers.h"
#include "session/display.h"
#include "session/suggestions.h"
#include "session/translate.h"

#include <QCoreApplication>

#include <algorithm>

namespace luthier
{

namespace
{

struct KnownPath {
    std::string_view key;
    PathKind kind;
};

// The table says that these are text; that the text names a place is the form's own knowledge.
constexpr KnownPath kPaths[] = {{"model_name_or_path", PathKind::Model}, {"adapter_name_or_path", PathKind::Folder},
    {"ref_model", PathKind::Model}, {"ref_model_adapters", PathKind::Folder}, {"reward_model", PathKind::Model},
    {"reward_model_adapters", PathKind::Folder}, {"cache_dir", PathKind::Folder}, {"dataset_dir", PathKind::Folder},
    {"media_dir", PathKind::Folder}, {"tokenized_path", PathKind::Folder}, {"output_dir", PathKind::Folder},
    {"resume_from_checkpoint", PathKind::Folder}, {"logging_dir", PathKind::Folder}, {"export_dir", PathKind::Folder},
    {"new_special_tokens_config", PathKind::File}, {"export_quantization_dataset", PathKind::File}};

QString joined(const Value &array)
{
    QStringList parts;
    for (const Value &item : array)
        parts.append(item.is_string() ? fromUtf8(item.get<std::string>()) : fromUtf8(pythonJson(item)));
    return parts.join(QLatin1Char(','));
}

Value numberOfText(const QString &text, bool wantsInteger)
{
    const std::string plain = toUtf8(text);
    if (wantsInteger) {
        if (const auto number = parseInteger(plain))
            return *number;
    }
    if (const auto number = parseNumber(plain))
        return *number;
    return plain;
}

} // namespace

EditorTraits editorTraits(const ParamSpec &spec)
{
    EditorTraits traits;
    switch (spec.field.kind) {
    case ParamKind::Flag:
        traits.kind = spec.isNullable() ? EditorKind::Choice : EditorKind::Check;
        return traits;
    case ParamKind::Choice:
        traits.kind = EditorKind::Choice;
        traits.isOpen = spec.openChoices;
        return traits;
    case ParamKind::Integer:
    case ParamKind::Real:
        traits.isOpen = hasSuggestions(spec.key);
        traits.kind = traits.isOpen ? EditorKind::Line : EditorKind::Number;
        return traits;
    case ParamKind::Mapping:
        traits.kind = EditorKind::Lines;
        traits.isWide = true;
        return traits;
    case ParamKind::Text:
    case ParamKind::List:
        break;
    }
    const auto known = std::find_if(
        std::begin(kPaths), std::end(kPaths), [&spec](const KnownPath &path) { return path.key == spec.key; });
    if (known != std::end(kPaths))
        traits.path = known->kind;
    traits.isOpen = !spec.choices.empty() || hasSuggestions(spec.key);
    traits.isWide = traits.path != PathKind::None || spec.key == "default_system";
    if (spec.key == "default_system")
        traits.kind = EditorKind::Lines;
    return traits;
}

QString textOfValue(const ParamSpec &spec, const Value &value)
{
    if (value.is_null())
        return {};
    if (value.is_string())
        return fromUtf8(value.get<std::string>());
    if (value.is_boolean())
        return value.get<bool>() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.is_number_integer())
        return QString::number(value.get<std::int64_t>());
    if (value.is_number())
        return fieldNumber(value.get<double>());
    if (value.is_array() && spec.field.kind == ParamKind::List)
        return joined(value);
    return fromUtf8(pythonJson(value));
}

Value valueOfText(const ParamSpec &spec, const QString &text)
{
    const QString trimmed = text.trimmed();
    switch (spec.field.kind) {
    case ParamKind::Integer:
    case ParamKind::Real:
        if (trimmed.isEmpty())
            return spec.isNullable() ? Value(nullptr) : Value("");
        return numberOfText(trimmed, spec.field.kind == ParamKind::Integer);
    case ParamKind::Mapping:
        if (trimmed.isEmpty())
            return nullptr;
        if (trimmed.startsWith(QLatin1Char('{'))) {
            Result<Json> json = parseJson(toUtf8(trimmed), std::string(spec.key));
            if (json)
                return *std::move(json);
        }
        return toUtf8(trimmed);
    case ParamKind::Text:
        // A system prompt may begin with a space; a path may not.
        if (text.isEmpty() && spec.isNullable())
            return nullptr;
        return toUtf8(text);
    default:
        if (trimmed.isEmpty() && spec.isNullable())
            return nullptr;
        return toUtf8(trimmed);
    }
}

QString choiceText(const ParamSpec &spec, const Value &value)
{
    if (spec.field.kind == ParamKind::Flag) {
        if (value.is_null())
            return QCoreApplication::translate("Form", "automatic");
        return value == Value(true) ? QCoreApplication::translate("Form", "on")
                                    : QCoreApplication::translate("Form", "off");
    }
    if (value.is_null())
        return QCoreApplication::translate("Form", "none");
    const QString text = textOfValue(spec, value);
    for (const Choice &choice : spec.choices) {
        if (fromUtf8(choice.value) == text)
            return choice.label.isEmpty() ? text : translated(choice.label);
    }
    return text;
}

} // namespace luthier
