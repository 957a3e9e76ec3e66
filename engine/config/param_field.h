// SPDX-License-Identifier: GPL-3.0-or-later
// Access to one field of TrainConfig as a Value, made from member pointers: kind, get and set follow from the type.
#pragma once

#include "config/train_config.h"

#include <type_traits>

namespace luthier
{

/// List is text with commas (a list in files), Mapping a JSON object or the path of a JSON file.
enum class ParamKind { Flag, Integer, Real, Text, Choice, List, Mapping };

/// The option group of LLaMA-Factory that a key belongs to. Chat and export take no Training keys.
enum class Section { Model, Data, Training, Finetuning, Generation };

/// Whether @p value is exactly this text.
inline bool isText(const Value &value, std::string_view text)
{
    const std::string *held = value.get_ptr<const std::string *>();
    return held != nullptr && *held == text;
}

struct FieldAccess {
    ParamKind kind = ParamKind::Text;
    Section section = Section::Model;
    bool nullable = false;
    Value (*get)(const TrainConfig &) = nullptr;
    /// False, and the config unchanged, if the value has another type or is no choice.
    bool (*set)(TrainConfig &, const Value &) = nullptr;
};

namespace field_detail
{

Value toValue(bool value);
Value toValue(std::int64_t value);
Value toValue(double value);
Value toValue(const std::string &value);
Value jsonToValue(const std::string &value);
bool fromValue(const Value &value, bool &out);
bool fromValue(const Value &value, std::int64_t &out);
bool fromValue(const Value &value, double &out);
bool fromValue(const Value &value, std::string &out);
bool jsonFromValue(const Value &value, std::string &out);

template <typename Enum>
requires std::is_enum_v<Enum> Value toValue(Enum value)
{
    const std::string_view name = choiceName(value);
    return name.empty() ? Value(nullptr) : Value(std::string(name));
}

template <typename Enum>
requires std::is_enum_v<Enum>
bool fromValue(const Value &value, Enum &out)
{
    const std::string *text = value.template get_ptr<const std::string *>();
    if (text == nullptr && !value.is_null())
        return false;
    const auto parsed = choiceFromName<Enum>(text != nullptr ? std::string_view(*text) : std::string_view());
    if (!parsed || (text != nullptr && text->empty()))
        return false;
    out = *parsed;
    return true;
}

template <typename T>
struct Optional : std::false_type {
    using type = T;
};
template <typename T>
struct Optional<std::optional<T>> : std::true_type {
    using type = T;
};

template <typename T>
Value toValue(const std::optional<T> &value)
{
    if constexpr (std::is_same_v<T, std::string>)
        return value ? Value(*value) : Value(nullptr);
    else
        return value ? toValue(*value) : Value(nullptr);
}

template <typename T>
bool fromValue(const Value &value, std::optional<T> &out)
{
    if (value.is_null()) {
        out.reset();
        return true;
    }
    T inner{};
    if (!fromValue(value, inner))
        return false;
    out = std::move(inner);
    return true;
}

template <typename T>
constexpr ParamKind kindOf()
{
    using Plain = typename Optional<T>::type;
    if constexpr (std::is_same_v<Plain, bool>)
        return ParamKind::Flag;
    else if constexpr (std::is_same_v<Plain, std::int64_t>)
        return ParamKind::Integer;
    else if constexpr (std::is_same_v<Plain, double>)
        return ParamKind::Real;
    else if constexpr (std::is_enum_v<Plain>)
        return ParamKind::Choice;
    else
        return ParamKind::Text;
}

template <typename T>
constexpr bool isNullable()
{
    if constexpr (std::is_enum_v<T>)
        return choiceFromName<T>("").has_value();
    else
        return Optional<T>::value || std::is_same_v<T, std::string>;
}

template <typename>
struct Member;
template <typename Class, typename Type>
struct Member<Type Class::*> {
    using Owner = Class;
    using Held = Type;
};

template <typename Group>
struct GroupOf;
template <>
struct GroupOf<ModelParams> {
    static constexpr auto member = &TrainConfig::model;
    static constexpr Section section = Section::Model;
};
template <>
struct GroupOf<DataParams> {
    static constexpr auto member = &TrainConfig::data;
    static constexpr Section section = Section::Data;
};
template <>
struct GroupOf<TrainingParams> {
    static constexpr auto member = &TrainConfig::training;
    static constexpr Section section = Section::Training;
};
template <>
struct GroupOf<FinetuningParams> {
    static constexpr auto member = &TrainConfig::finetuning;
    static constexpr Section section = Section::Finetuning;
};
template <>
struct GroupOf<GenerationParams> {
    static constexpr auto member = &TrainConfig::generation;
    static constexpr Section section = Section::Generation;
};

} // namespace field_detail

/// `field<&DataParams::cutoffLen>()`
template <auto Pointer>
constexpr FieldAccess field()
{
    using M = field_detail::Member<decltype(Pointer)>;
    using G = field_detail::GroupOf<typename M::Owner>;
    return {.kind = field_detail::kindOf<typename M::Held>(),
        .section = G::section,
        .nullable = field_detail::isNullable<typename M::Held>(),
        .get = [](const TrainConfig &config) { return field_detail::toValue(config.*G::member.*Pointer); },
        .set = [](TrainConfig &config,
                   const Value &value) { return field_detail::fromValue(value, config.*G::member.*Pointer); }};
}

/// The same for text that is a list with commas.
template <auto Pointer>
constexpr FieldAccess listField()
{
    FieldAccess access = field<Pointer>();
    access.kind = ParamKind::List;
    return access;
}

/// The same for text from a closed list of names that the engine does not switch on.
template <auto Pointer>
constexpr FieldAccess namedField()
{
    FieldAccess access = field<Pointer>();
    access.kind = ParamKind::Choice;
    return access;
}

/// The same for text that is a JSON object or the path of one; its Value is the object, or the path.
template <auto Pointer>
constexpr FieldAccess jsonField()
{
    using M = field_detail::Member<decltype(Pointer)>;
    using G = field_detail::GroupOf<typename M::Owner>;
    return {.kind = ParamKind::Mapping,
        .section = G::section,
        .nullable = true,
        .get = [](const TrainConfig &config) { return field_detail::jsonToValue(config.*G::member.*Pointer); },
        .set = [](TrainConfig &config,
                   const Value &value) { return field_detail::jsonFromValue(value, config.*G::member.*Pointer); }};
}

/// Number of fields of a plain struct, so that a field without an entry in the table does not compile.
struct AnyField {
    template <typename T>
    operator T() const;
};
template <typename T, std::size_t... I>
constexpr bool hasFields(std::index_sequence<I...>)
{
    return requires
    {
        T{((void)I, AnyField{})...};
    };
}
template <typename T, std::size_t N = 1>
constexpr std::size_t fieldCount()
{
    if constexpr (hasFields<T>(std::make_index_sequence<N>{}) && !hasFields<T>(std::make_index_sequence<N + 1>{}))
        return N;
    else
        return fieldCount<T, N + 1>();
}

} // namespace luthier
