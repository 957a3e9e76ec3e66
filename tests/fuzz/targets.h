// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with bytes that a stranger chose: read them, and if they are accepted use what they say. Each function
// must return for every input. libFuzzer drives them (fuzz_*.cpp), and the test of mutated files does.
#pragma once

#include <span>

namespace luthier::test
{

using Bytes = std::span<const unsigned char>;

/// These return whether the input was accepted.
bool tryGguf(Bytes bytes);
bool trySafetensors(Bytes bytes);
bool tryShardIndex(Bytes bytes);
bool tryModelConfig(Bytes bytes);
bool tryAdapterConfig(Bytes bytes);

} // namespace luthier::test
