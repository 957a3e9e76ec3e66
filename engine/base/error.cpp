// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace luthier
{

std::string Error::toString() const
{
    std::string out;
    if (!context.empty())
        out += context + ": ";
    out += message.toString();
    if (!hint.isEmpty())
        out += " " + hint.toString();
    return out;
}

Text Error::toText() const
{
    const Text whole = hint.isEmpty() ? message : LUTHIER_TEXT("Errors", "%1 %2").arg(message).arg(hint);
    return context.empty() ? whole : LUTHIER_TEXT("Errors", "%1: %2").arg(context).arg(whole);
}

int exitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return 2;
    case ErrorCode::InvalidConfig:
    case ErrorCode::InvalidData:
    case ErrorCode::NotFound:
    case ErrorCode::Unsupported:
        return 3;
    case ErrorCode::OutOfMemory:
        return 4;
    case ErrorCode::Io:
        return 5;
    case ErrorCode::NonFinite:
        return 6;
    case ErrorCode::Cancelled:
        return 130;
    case ErrorCode::Terminated:
        return 143;
    case ErrorCode::Internal:
        break;
    }
    return 1;
}

Error within(std::string context, Error error)
{
    error.context = error.context.empty() ? std::move(context) : context + ": " + error.context;
    return error;
}

} // namespace luthier
