// SPDX-License-Identifier: GPL-3.0-or-later
// The error for a step of tokenizer.json that we do not have.
#pragma once

#include "base/result.h"

#include <string>

namespace luthier
{

/// @p where: the part of the file, "normalizer"; @p type: of the step.
inline Error unsupportedStep(const char *where, const std::string &type)
{
    return Error{ErrorCode::Unsupported,
        LUTHIER_TEXT("Errors", "The tokenizer uses a step of type \"%1\", which is not supported.").arg(type), {},
        where};
}

} // namespace luthier
