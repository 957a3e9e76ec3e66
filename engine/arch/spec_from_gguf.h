// SPDX-License-Identifier: GPL-3.0-or-later
// ModelSpec from the metadata of a GGUF file as llama.cpp's converter writes it, with Hugging Face's names.
#pragma once

#include "arch/model_spec.h"
#include "formats/gguf.h"

namespace luthier
{

/// Architectures llama (Llama, Mistral), qwen2 and qwen3. Biases and tying follow from which tensors are there;
/// "rope_freqs.weight" becomes RopeSpec::divisors.
Result<ModelSpec> modelSpecFromGguf(const GgufFile &file);

} // namespace luthier
