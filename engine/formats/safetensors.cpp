// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/safetensors.h"

#include "base/json.h"
#include "base/numbers.h"
#include "base/unicode.h"
#include "formats/file_kind.h"
#include "formats/safetensors_header.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace luthier
{

namespace
{

constexpr std::uint64_t kMaximumHeaderBytes = 100'000'000; // the reference implementation's limit
constexpr std::uint64_t kLengthBytes = 8;

Error bad(const std::string &where, Text message, Text hint = {})
{
    return {ErrorCode::InvalidData, std::move(message), std::move(hint), where};
}

Error notSafetensors(const InputFile &file)
{
    const FileKind kind = sniffFileKind(file);
    return wrongKindError(kind == FileKind::Safetensors ? FileKind::Unknown : kind, file.path(),
        LUTHIER_TEXT("Errors", "a safetensors file"));
}

Result<std::string> readHeader(const InputFile &file)
{
    if (file.size() < kLengthBytes)
        return notSafetensors(file);
    std::uint64_t length = 0;
    LUTHIER_TRY(file.read(0, std::as_writable_bytes(std::span(&length, 1))));
    // A foreign file nearly always announces an absurd length; say what it is instead.
    if (length > kMaximumHeaderBytes) {
        if (sniffFileKind(file) != FileKind::Safetensors)
            return notSafetensors(file);
        return bad(file.path(),
            LUTHIER_TEXT("Errors", "The header is said to have %1 bytes; at most %2 are allowed.")
                .arg(length)
                .arg(kMaximumHeaderBytes));
    }
    if (length > file.size() - kLengthBytes) {
        if (sniffFileKind(file) != FileKind::Safetensors)
            return notSafetensors(file);
        return bad(file.path(),
            LUTHIER_TEXT("Errors", "The header is said to have %1 bytes, but the file has only %2 more.")
                .arg(length)
                .arg(file.size() - kLengthBytes),
            LUTHIER_TEXT("Errors", "It may be a download that was cut off; fetch it again."));
    }
    std::string header(static_cast<std::size_t>(length), '\0');
    LUTHIER_TRY(file.read(kLengthBytes, std::as_writable_bytes(std::span(header.data(), header.size()))));
    if (!header.starts_with('{'))
        return notSafetensors(file);
    return header;
}

// Offsets must cover the data from its first byte to the end of the file, without holes or overlaps, and every
// tensor must have the size that its type and shape say. On success offsets count from the start of the file.
Result<void> checkLayout(const InputFile &file, std::uint64_t dataStart, std::vector<HeaderEntry> &entries)
{
    std::sort(entries.begin(), entries.end(), [](const HeaderEntry &a, const HeaderEntry &b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
    });
    std::uint64_t position = 0;
    for (const HeaderEntry &entry : entries) {
        const std::string where = file.path() + ": " + entry.name;
        if (entry.end < entry.begin)
            return bad(where,
                LUTHIER_TEXT("Errors", "The tensor ends (%1) before it begins (%2).").arg(entry.end).arg(entry.begin));
        if (entry.begin != position)
            return bad(where,
                entry.begin < position
                    ? LUTHIER_TEXT("Errors", "The tensor begins at byte %1 of the data, inside of another tensor.")
                          .arg(entry.begin)
                    : LUTHIER_TEXT(
                        "Errors", "The tensor begins at byte %1 of the data, but the one before it ends at %2.")
                          .arg(entry.begin)
                          .arg(position));
        std::optional<std::uint64_t> values = 1;
        for (const std::uint64_t extent : entry.shape)
            values = values ? checkedMul(*values, extent) : std::nullopt;
        const std::optional<std::uint64_t> bytes = values ? byteCount(entry.dtype, *values) : std::nullopt;
        if (!bytes)
            return bad(where, LUTHIER_TEXT("Errors", "The size of the tensor overflows."));
        if (*bytes != entry.end - entry.begin)
            return bad(where,
                LUTHIER_TEXT("Errors", "Its type and shape need %1 bytes, but %2 are set aside for it.")
                    .arg(*bytes)
                    .arg(entry.end - entry.begin));
        position = entry.end;
    }
    const std::uint64_t dataBytes = file.size() - dataStart;
    if (position > dataBytes)
        return bad(file.path(),
            LUTHIER_TEXT("Errors", "The tensors need %1 bytes, but the file holds only %2.")
                .arg(position)
                .arg(dataBytes),
            LUTHIER_TEXT("Errors", "It may be a download that was cut off; fetch it again."));
    if (position < dataBytes)
        return bad(
            file.path(), LUTHIER_TEXT("Errors", "There are %1 bytes after the last tensor.").arg(dataBytes - position));
    return {};
}

} // namespace

Result<TensorFile> openSafetensors(const std::string &path)
{
    LUTHIER_ASSIGN(InputFile file, InputFile::open(path));
    return readSafetensors(std::move(file));
}

Result<TensorFile> readSafetensors(InputFile file)
{
    SafetensorsHeader header;
    std::uint64_t dataStart = 0;
    {
        LUTHIER_ASSIGN(const std::string text, readHeader(file));
        dataStart = kLengthBytes + text.size();
        LUTHIER_ASSIGN(header, parseSafetensorsHeader(text, file.path()));
    }
    LUTHIER_TRY(checkLayout(file, dataStart, header.entries));

    std::vector<TensorInfo> tensors;
    tensors.reserve(header.entries.size());
    for (HeaderEntry &entry : header.entries)
        tensors.push_back({std::move(entry.name), entry.dtype, std::move(entry.shape), dataStart + entry.begin,
            entry.end - entry.begin});
    header.entries = {};
    TensorFile result(std::move(file), std::move(tensors), std::move(header.metadata));
    if (const TensorInfo *twice = result.firstDuplicate())
        return bad(result.path(), LUTHIER_TEXT("Errors", "Two tensors have the name \"%1\".").arg(twice->name));
    return result;
}

Result<void> writeSafetensors(const std::string &path, const std::vector<TensorToWrite> &tensors,
    const std::map<std::string, std::string> &metadata)
{
    Json header = Json::object();
    if (!metadata.empty()) {
        Json &notes = header["__metadata__"] = Json::object();
        for (const auto &[key, value] : metadata)
            notes.push_back({key, value});
    }
    // push_back on the underlying vector: looking keys up one by one would be quadratic.
    auto &members = static_cast<Json::object_t::Container &>(header.get_ref<Json::object_t &>());
    std::vector<std::string_view> names;
    std::vector<std::uint64_t> sizes;
    std::uint64_t position = 0;
    for (const TensorToWrite &tensor : tensors) {
        std::optional<std::uint64_t> values = 1;
        for (const std::uint64_t extent : tensor.shape)
            values = values ? checkedMul(*values, extent) : std::nullopt;
        const std::optional<std::uint64_t> bytes = values ? byteCount(tensor.dtype, *values) : std::nullopt;
        if (isQuantised(tensor.dtype) || !bytes || (!tensor.make && *bytes != tensor.data.size())
            || tensor.name == "__metadata__" || findInvalidUtf8(tensor.name) != std::string_view::npos)
            return Error{ErrorCode::Internal,
                LUTHIER_TEXT("Errors", "This tensor cannot be written to a safetensors file."), {},
                path + ": " + replaceInvalidUtf8(tensor.name)};
        const std::uint64_t end = position + *bytes;
        members.emplace_back(tensor.name,
            Json{{"dtype", std::string(name(tensor.dtype))}, {"shape", tensor.shape},
                {"data_offsets", Json::array({position, end})}});
        names.push_back(tensor.name);
        sizes.push_back(*bytes);
        position = end;
    }
    std::sort(names.begin(), names.end());
    const auto twice = std::adjacent_find(names.begin(), names.end());
    if (twice != names.end())
        return Error{
            ErrorCode::Internal, LUTHIER_TEXT("Errors", "Two tensors have the name \"%1\".").arg(*twice), {}, path};

    std::string text = header.dump();
    text.append((kLengthBytes - text.size() % kLengthBytes) % kLengthBytes, ' '); // data starts aligned
    const std::uint64_t length = text.size();
    return writeFileAtomic(path, [&](OutputFile &file) -> Result<void> {
        LUTHIER_TRY(file.write(std::as_bytes(std::span(&length, 1))));
        LUTHIER_TRY(file.write(text));
        for (std::size_t i = 0; i < tensors.size(); ++i) {
            if (!tensors[i].make) {
                LUTHIER_TRY(file.write(tensors[i].data));
                continue;
            }
            LUTHIER_ASSIGN(const std::vector<std::byte> made, tensors[i].make());
            if (made.size() != sizes[i])
                return Error{ErrorCode::Internal,
                    LUTHIER_TEXT("Errors", "This tensor cannot be written to a safetensors file."), {},
                    path + ": " + tensors[i].name};
            LUTHIER_TRY(file.write(made));
        }
        return {};
    });
}

} // namespace luthier
