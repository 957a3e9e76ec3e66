// SPDX-License-Identifier: GPL-3.0-or-later
// Files for tests, byte by byte: right ones and wrong ones.
#pragma once

#include <QTest>

#include <QTemporaryDir>

#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <type_traits>

namespace luthier::test
{

/// A folder that is gone after the test.
class Folder
{
public:
    std::string path(const std::string &name = {}) const
    {
        const std::string root = m_dir.path().toStdString();
        return name.empty() ? root : root + "/" + name;
    }

    /// Writes a file, with its folders, and returns its path.
    std::string write(const std::string &name, const std::string &bytes) const
    {
        const std::filesystem::path target(path(name));
        std::filesystem::create_directories(target.parent_path());
        std::ofstream(target, std::ios::binary) << bytes;
        return target.string();
    }

private:
    QTemporaryDir m_dir;
};

template <typename T>
void append(std::string &out, T value)
{
    static_assert(std::is_arithmetic_v<T>);
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    out.append(bytes, sizeof value);
}

inline std::string safetensorsBytes(const std::string &header, const std::string &data = {})
{
    std::string out;
    append<std::uint64_t>(out, header.size());
    return out + header + data;
}

/// A GGUF file written field by field, so that any of them can be wrong.
class GgufBytes
{
public:
    enum Type : std::uint32_t { U8, I8, U16, I16, U32, I32, F32, Bool, String, Array, U64, I64, F64 };

    std::uint32_t version = 3;
    std::uint64_t alignment = 32;
    std::uint64_t extraEntries = 0; ///< Announced on top of what is there.
    std::uint64_t extraTensors = 0;

    static std::string text(const std::string &value)
    {
        std::string out;
        append<std::uint64_t>(out, value.size());
        return out + value;
    }

    void entry(const std::string &key, std::uint32_t type, const std::string &valueBytes)
    {
        rawEntry(text(key), type, valueBytes);
    }
    void rawEntry(const std::string &keyBytes, std::uint32_t type, const std::string &valueBytes)
    {
        m_entries += keyBytes;
        append(m_entries, type);
        m_entries += valueBytes;
        ++m_entryCount;
    }
    template <typename T>
    void number(const std::string &key, Type type, T value)
    {
        std::string bytes;
        append(bytes, value);
        entry(key, type, bytes);
    }
    void string(const std::string &key, const std::string &value) { entry(key, String, text(value)); }
    static std::string arrayHead(std::uint32_t type, std::uint64_t count)
    {
        std::string out;
        append(out, type);
        append(out, count);
        return out;
    }

    /// A tensor at the next aligned place; @p extents are in GGUF's order, innermost first.
    void tensor(
        const std::string &name, const std::vector<std::uint64_t> &extents, std::uint32_t type, const std::string &data)
    {
        rawTensor(text(name), static_cast<std::uint32_t>(extents.size()), extents, type, m_data.size());
        m_data += data;
        m_data.resize((m_data.size() + alignment - 1) / alignment * alignment);
    }
    void rawTensor(const std::string &nameBytes, std::uint32_t rank, const std::vector<std::uint64_t> &extents,
        std::uint32_t type, std::uint64_t offset)
    {
        m_tensors += nameBytes;
        append(m_tensors, rank);
        for (const std::uint64_t extent : extents)
            append(m_tensors, extent);
        append(m_tensors, type);
        append(m_tensors, offset);
        ++m_tensorCount;
    }

    std::string bytes() const
    {
        std::string out = "GGUF";
        append(out, version);
        append<std::uint64_t>(out, m_tensorCount + extraTensors);
        append<std::uint64_t>(out, m_entryCount + extraEntries);
        out += m_entries + m_tensors;
        if (m_tensorCount > 0)
            out.resize((out.size() + alignment - 1) / alignment * alignment);
        return out + m_data;
    }

private:
    std::string m_entries;
    std::string m_tensors;
    std::string m_data;
    std::uint64_t m_entryCount = 0;
    std::uint64_t m_tensorCount = 0;
};

template <typename... Floats>
std::string floatBytes(Floats... values)
{
    std::string out;
    (append(out, static_cast<float>(values)), ...);
    return out;
}

} // namespace luthier::test
