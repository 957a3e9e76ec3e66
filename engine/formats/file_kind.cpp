// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/file_kind.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace luthier
{

namespace
{

constexpr std::size_t kHeadBytes = 512;

bool startsWithIgnoringCase(std::string_view text, std::string_view start)
{
    return text.size() >= start.size() && std::equal(start.begin(), start.end(), text.begin(), [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
    });
}

bool isPickle(std::string_view head)
{
    using namespace std::string_view_literals;
    // Protocols 2 to 5 announce themselves; torch.save writes a zip archive, very old versions a tar.
    if (head.size() >= 2 && head[0] == '\x80' && head[1] >= 2 && head[1] <= 5)
        return true;
    if (head.starts_with("PK\x03\x04"sv) || head.starts_with("PK\x05\x06"sv))
        return true;
    if (head.size() >= 262 && head.substr(257, 5) == "ustar"sv)
        return true;
    // Protocols 0 and 1 have no header: a global ("cmodule\nname\n") or a mark with a container first.
    static constexpr std::array kFirst{"(dp"sv, "(lp"sv, "(cos\n"sv, "}q\x00"sv, "]q\x00"sv, "(tp"sv, "(i"sv};
    if (std::any_of(kFirst.begin(), kFirst.end(), [&](std::string_view start) { return head.starts_with(start); }))
        return true;
    if (!head.starts_with('c'))
        return false;
    const std::size_t lineEnd = head.find('\n');
    return lineEnd != std::string_view::npos && lineEnd > 1
        && std::all_of(head.begin() + 1, head.begin() + static_cast<std::ptrdiff_t>(lineEnd),
            [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.'; });
}

} // namespace

FileKind sniffFileKind(const InputFile &file)
{
    std::array<char, kHeadBytes> buffer{};
    const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(file.size(), buffer.size()));
    if (!file.read(0, std::as_writable_bytes(std::span(buffer).first(size))))
        return FileKind::Unknown;
    std::string_view head(buffer.data(), size);
    if (head.starts_with("GGUF")) {
        // A little-endian version number has its low byte first.
        const bool swapped = size >= 8 && head[4] == 0 && head[5] == 0 && (head[6] != 0 || head[7] != 0);
        return swapped ? FileKind::GgufBigEndian : FileKind::Gguf;
    }
    // Before pickles: a header of 640 bytes begins like a pickle of protocol 2.
    if (size >= 10 && head[8] == '{' && head.substr(4, 4) == std::string_view("\0\0\0\0", 4))
        return FileKind::Safetensors;
    if (isPickle(head))
        return FileKind::Pickle;
    if (head.starts_with("version https://git-lfs"))
        return FileKind::LfsPointer;
    head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
    if (startsWithIgnoringCase(head, "<!doctype") || startsWithIgnoringCase(head, "<html"))
        return FileKind::WebPage;
    return FileKind::Unknown;
}

Error wrongKindError(FileKind kind, const std::string &path, Text expected)
{
    const std::string wanted = expected.toString();
    switch (kind) {
    case FileKind::Pickle:
        return {ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors",
                "This is a pickle file (torch.save). Pickle files can run any code when they are opened, so they are "
                "never read."),
            LUTHIER_TEXT("Errors", "Use the .safetensors version of the model, or convert it on a machine you trust."),
            path};
    case FileKind::LfsPointer:
        return {ErrorCode::InvalidData,
            LUTHIER_TEXT("Errors", "This is not %1 but the note that git leaves in place of a large file.").arg(wanted),
            LUTHIER_TEXT("Errors", "Run \"git lfs pull\" in that folder, or download the file itself."), path};
    case FileKind::WebPage:
        return {ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "This is not %1 but a web page.").arg(wanted),
            LUTHIER_TEXT("Errors", "The download has failed; fetch the file again."), path};
    case FileKind::Gguf:
    case FileKind::GgufBigEndian:
        return {
            ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "This is not %1 but a GGUF file.").arg(wanted), {}, path};
    case FileKind::Safetensors:
        return {ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "This is not %1 but a safetensors file.").arg(wanted),
            {}, path};
    case FileKind::Unknown:
        break;
    }
    return {ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "This is not %1.").arg(wanted),
        hasPickleExtension(path)
            ? LUTHIER_TEXT("Errors", "Use the .safetensors version of the model, or convert it on a machine you trust.")
            : LUTHIER_TEXT("Errors", "It may be damaged or only partly downloaded; fetch it again."),
        path};
}

bool hasPickleExtension(std::string_view path)
{
    using namespace std::string_view_literals;
    const std::size_t dot = path.rfind('.');
    if (dot == std::string_view::npos)
        return false;
    static constexpr std::array kExtensions{".bin"sv, ".pt"sv, ".pth"sv, ".ckpt"sv, ".pkl"sv, ".pickle"sv};
    return std::any_of(kExtensions.begin(), kExtensions.end(), [&](std::string_view extension) {
        return path.size() - dot == extension.size() && startsWithIgnoringCase(path.substr(dot), extension);
    });
}

} // namespace luthier
