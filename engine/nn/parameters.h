// SPDX-License-Identifier: GPL-3.0-or-later
// The trained values of a model: one flat fp32 block for values and one each for gradients and optimizer moments, so
// that the optimizer, clipping and checkpoints walk straight lines. Moments may be in 8 bits (plan/optimizer_state.h);
// those of a parameter follow its memory order and start a block.
#pragma once

#include "nn/device.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace luthier::nn
{

enum class ParameterKind { LoraA, LoraB, Magnitude, Weight };

struct Parameter {
    std::string name; ///< Key in adapter_model.safetensors or model.safetensors.
    ParameterKind kind = ParameterKind::Weight;
    std::vector<std::int64_t> shape; ///< As saved; LoRA's B lies transposed in memory.
    bool decays = true; ///< Weight decay applies (transformers' rule by name).
    std::int64_t offset = 0; ///< In the flat blocks.
    std::int64_t count = 0;
    bool isEmbedding = false; ///< Of the input.
    bool eightBit = false; ///< Its moments are codes.
    std::int64_t moments = 0; ///< Their place in the values or the codes of the moments.
};

class ParameterSet
{
public:
    /// Adds a parameter behind the others; valid until allocate().
    std::size_t add(
        std::string name, ParameterKind kind, std::vector<std::int64_t> shape, bool decays, bool isEmbedding = false);
    /// Makes room for all on @p device: values are zero, gradients too. Without @p training only values.
    void allocate(Device &device, bool training);
    /// Makes room for moments of zero, in 8 bits where they may be when @p eightBit.
    void allocateMoments(bool eightBit);

    std::int64_t count() const { return m_count; }
    const std::vector<Parameter> &list() const { return m_parameters; }
    const Parameter *find(std::string_view name) const;

    // Pointers into the memory of the device.
    float *value(const Parameter &p) { return flat(m_values, p); }
    const float *value(const Parameter &p) const { return flat(m_values, p); }
    float *gradient(const Parameter &p) { return flat(m_gradients, p); }
    MomentBlocks firstMoment(const Parameter &p) const { return m_first.of(p); }
    MomentBlocks secondMoment(const Parameter &p) const { return m_second.of(p); }

    /// The blocks, for optimizers.
    AdamBlocks blocks() const;
    void zeroGradients();
    /// Bytes of the moments.
    std::uint64_t momentBytes() const { return m_first.bytes() + m_second.bytes(); }

    // The blocks where they lie in the memory of the process; empty elsewhere.
    std::span<float> values() { return whole(m_values); }
    std::span<float> gradients() { return whole(m_gradients); }

    /// One parameter, or its gradient at @p from, in its saved layout, row-major.
    std::vector<float> exported(const Parameter &p) const { return exported(p, value(p)); }
    std::vector<float> exported(const Parameter &p, const float *from) const;
    /// Stores @p data, in the saved layout, into @p to (one of the pointers above).
    void import(const Parameter &p, std::span<const float> data, float *to);
    /// The same as they lie in memory.
    std::vector<float> read(const Parameter &p, const float *from) const;
    void write(const Parameter &p, std::span<const float> data, float *to);

private:
    struct Moment {
        Buffer values;
        Buffer codes;
        Buffer maxima;

        MomentBlocks all() const;
        MomentBlocks of(const Parameter &p) const;
        std::uint64_t bytes() const;
    };

    Buffer zeroed(std::int64_t bytes);
    float *flat(const Buffer &block, const Parameter &p) const;
    std::span<float> whole(const Buffer &block) const;

    std::vector<Parameter> m_parameters;
    std::int64_t m_count = 0;
    Device *m_device = nullptr;
    Buffer m_values;
    Buffer m_gradients;
    Moment m_first;
    Moment m_second;
};

} // namespace luthier::nn
