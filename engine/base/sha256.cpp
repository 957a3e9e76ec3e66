// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include "base/files.h"

#include <algorithm>
#include <array>

#include <openssl/evp.h>

namespace luthier
{

struct Sha256::State {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    State() { EVP_DigestInit_ex(context, EVP_sha256(), nullptr); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
}

Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::add(std::span<const std::byte> bytes)
{
    EVP_DigestUpdate(m_state->context, bytes.data(), bytes.size());
}

std::string Sha256::hex()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_state->context, digest.data(), &size);
    std::string text;
    for (unsigned int i = 0; i < size; ++i) {
        constexpr char kDigits[] = "0123456789abcdef";
        text += kDigits[digest[i] >> 4];
        text += kDigits[digest[i] & 15];
    }
    return text;
}

Result<std::string> sha256OfFile(const std::string &path)
{
    LUTHIER_ASSIGN(const InputFile file, InputFile::open(path));
    Sha256 sum;
    std::vector<std::byte> buffer(std::size_t{1} << 20);
    for (std::uint64_t at = 0; at < file.size();) {
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), file.size() - at));
        LUTHIER_TRY(file.read(at, std::span(buffer.data(), count)));
        sum.add(std::span(buffer.data(), count));
        at += count;
    }
    return sum.hex();
}

} // namespace luthier
