// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON header of a safetensors file, read without a document tree: the memory used stays a small multiple of
// the header's own size whatever is in it.
#pragma once

#include "base/result.h"
#include "formats/dtype.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace luthier
{

struct HeaderEntry {
    std::string name;
    DType dtype = DType::F32;
    std::vector<std::uint64_t> shape;
    std::uint64_t begin = 0; ///< From the start of the data.
    std::uint64_t end = 0;
};

struct SafetensorsHeader {
    std::vector<HeaderEntry> entries; ///< In the order of the header; names may repeat, offsets are unchecked.
    std::map<std::string, std::string> metadata;
};

/// Refuses what the reference implementation refuses, and also keys that repeat within __metadata__ or a tensor,
/// shapes of more than 64 dimensions and element types that this program has no use for. Unknown keys of a tensor
/// are ignored. Errors carry @p where with the tensor's name.
Result<SafetensorsHeader> parseSafetensorsHeader(std::string_view text, const std::string &where);

} // namespace luthier
