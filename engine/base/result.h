// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: a value or an Error. Functions that can fail return it; nothing of ours throws.
#pragma once

#include "base/error.h"

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

namespace luthier
{

template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    T &value() & { return (assert(hasValue()), *std::get_if<0>(&m_state)); }
    const T &value() const & { return (assert(hasValue()), *std::get_if<0>(&m_state)); }
    T &&value() && { return (assert(hasValue()), std::move(*std::get_if<0>(&m_state))); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    Error &error() & { return (assert(!hasValue()), *std::get_if<1>(&m_state)); }
    const Error &error() const & { return (assert(!hasValue()), *std::get_if<1>(&m_state)); }
    Error &&error() && { return (assert(!hasValue()), std::move(*std::get_if<1>(&m_state))); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    bool hasValue() const { return !m_error.has_value(); }
    explicit operator bool() const { return hasValue(); }

    Error &error() & { return (assert(m_error.has_value()), *m_error); }
    const Error &error() const & { return (assert(m_error.has_value()), *m_error); }
    Error &&error() && { return (assert(m_error.has_value()), std::move(*m_error)); }

private:
    std::optional<Error> m_error;
};

} // namespace luthier

#define LUTHIER_CONCAT_(a, b) a##b
#define LUTHIER_CONCAT(a, b) LUTHIER_CONCAT_(a, b)

/// Returns the error of @p expr from the enclosing function, if it has one.
#define LUTHIER_TRY(expr)                                                                                              \
    do {                                                                                                               \
        if (auto luthierTry = (expr); !luthierTry)                                                                     \
            return std::move(luthierTry).error();                                                                      \
    } while (false)

/// `LUTHIER_ASSIGN(auto x, f());` binds the value, or returns the error from the enclosing function.
#define LUTHIER_ASSIGN(declaration, expr)                                                                              \
    auto LUTHIER_CONCAT(luthierResult, __LINE__) = (expr);                                                             \
    if (!LUTHIER_CONCAT(luthierResult, __LINE__))                                                                      \
        return std::move(LUTHIER_CONCAT(luthierResult, __LINE__)).error();                                             \
    declaration = *std::move(LUTHIER_CONCAT(luthierResult, __LINE__))
