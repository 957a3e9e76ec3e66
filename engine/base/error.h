// SPDX-License-Identifier: GPL-3.0-or-later
// Errors are values: what happened, what to do next, and where.
#pragma once

#include "base/text.h"

#include <string>
#include <vector>

namespace luthier
{

enum class ErrorCode {
    Usage, // wrong command line
    InvalidConfig, // a setting, or several together, cannot be used
    InvalidData, // a dataset, model or adapter file is malformed
    NotFound, // a file, folder or name does not exist
    Unsupported, // valid, but our engine does not do it
    OutOfMemory,
    Io, // disk full, permission, short read or write
    NonFinite, // loss or gradient became NaN or infinite
    Cancelled,
    Terminated, // SIGTERM or log-out
    Internal, // our own mistake
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    Text message; ///< What happened, a sentence.
    Text hint; ///< What to do next; may be empty.
    std::string context; ///< Where: "alpaca.json:4812", "--lora_rank", "layers.3.q_proj"; may be empty.

    /// "context: message hint" in English, on one line.
    std::string toString() const;
    /// The same, to be translated.
    Text toText() const;
};

/// The exit code of a command that ends with this error (docs/cli.md).
int exitCode(ErrorCode code);

/// The same error with @p context in front of its own.
Error within(std::string context, Error error);

} // namespace luthier
