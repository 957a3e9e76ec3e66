// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 (FIPS 180-4) of bytes and files, in lower-case hexadecimal.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace luthier
{

class Sha256
{
public:
    Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;
    ~Sha256();

    void add(std::span<const std::byte> bytes);
    void add(std::string_view text) { add(std::as_bytes(std::span(text.data(), text.size()))); }
    /// Ends the sum; nothing may be added any more.
    std::string hex();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The whole of a file.
Result<std::string> sha256OfFile(const std::string &path);

} // namespace luthier
