// SPDX-License-Identifier: GPL-3.0-or-later
// What a file really is, told by its first bytes and never by its name. Pickle files can run code when they are
// loaded, so they are recognised here only to be refused with a way out.
#pragma once

#include "base/files.h"

namespace luthier
{

enum class FileKind {
    Gguf,
    GgufBigEndian,
    Safetensors, ///< Begins like a safetensors header.
    Pickle, ///< A Python pickle, or a torch.save archive (zip or tar).
    LfsPointer, ///< The note that git leaves in place of a large file.
    WebPage, ///< An HTML page, usually a failed download.
    Unknown,
};

/// Unreadable and short files are Unknown.
FileKind sniffFileKind(const InputFile &file);

/// The refusal that fits @p kind, for a file that should have been @p expected ("a safetensors file").
Error wrongKindError(FileKind kind, const std::string &path, Text expected);

/// Whether @p path has one of the extensions that PyTorch gives pickles (.bin .pt .pth .ckpt .pkl .pickle).
bool hasPickleExtension(std::string_view path);

} // namespace luthier
