// SPDX-License-Identifier: GPL-3.0-or-later
// What LibTorch and the standard library throw, as errors.
#pragma once

#include "base/result.h"

#include <exception>
#include <stdexcept>
#include <type_traits>

namespace luthier::nn
{

/// What a device throws when it fails: what, where, what to do. Kept whole by errorOf().
class DeviceError : public std::runtime_error
{
public:
    explicit DeviceError(Error error)
        : std::runtime_error(error.toString())
        , m_error(std::move(error))
    {
    }

    const Error &error() const { return m_error; }

private:
    Error m_error;
};

/// OutOfMemory for everything that means so, else Internal with the first line of what was said.
Error errorOf(const std::exception &exception);

/// Runs @p function, which returns a Result, and turns what it throws into an error.
template <typename Function>
std::invoke_result_t<const Function &> guarded(const Function &function)
{
    try {
        return function();
    } catch (const std::exception &e) {
        return errorOf(e);
    }
}

} // namespace luthier::nn
