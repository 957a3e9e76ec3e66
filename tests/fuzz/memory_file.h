// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes with a path: a file in memory, for readers that take paths.
#pragma once

#include <cstdlib>
#include <span>
#include <string>

#include <sys/mman.h>
#include <unistd.h>

namespace luthier::test
{

class MemoryFile
{
public:
    explicit MemoryFile(std::span<const unsigned char> bytes)
        : m_fd(::memfd_create("test", MFD_CLOEXEC))
    {
        if (m_fd < 0 || ::write(m_fd, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
            std::abort();
    }
    ~MemoryFile() { ::close(m_fd); }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    std::string path() const { return "/proc/self/fd/" + std::to_string(m_fd); }

private:
    int m_fd;
};

} // namespace luthier::test
