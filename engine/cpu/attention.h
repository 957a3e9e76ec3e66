// SPDX-License-Identifier: GPL-3.0-or-later
// Causal attention over sequences laid end to end, forward and backward: no padding, no score matrix kept.
// Softmax statistics are saved as log-sum-exp and the scores recomputed in the backward pass (Dao et al. 2022).
#pragma once

#include "cpu/gemm.h"

#include <span>

namespace luthier::cpu
{

/// Vectors of all heads of one token side by side, tokens @c stride elements apart; fp32 or bf16.
struct HeadRows {
    DType type = DType::F32;
    void *data = nullptr;
    std::int64_t stride = 0;
};

struct AttentionShape {
    std::int64_t heads = 0;
    std::int64_t kvHeads = 0; ///< Divides heads; head h reads key/value head h / (heads / kvHeads).
    std::int64_t headDim = 0;
    float scale = 1.0f; ///< Multiplies q·k.
    std::int64_t window = 0; ///< Query p sees keys p − window + 1 … p; 0: all before it.
    Precision precision = Precision::F32;
};

/// The kernels with the scratch they keep between calls.
class CausalAttention
{
public:
    CausalAttention(Compute &compute, const AttentionShape &shape);
    ~CausalAttention();

    /// @p ends: where each sequence ends; sequence i is tokens [ends[i−1], ends[i]). @p lse receives [heads, tokens].
    void forward(std::span<const std::int64_t> ends, HeadRows q, HeadRows k, HeadRows v, HeadRows out, float *lse);

    /// Gradients with respect to q, k and v from that of the output. @p dq, @p dk and @p dv are overwritten.
    void backward(std::span<const std::int64_t> ends, HeadRows q, HeadRows k, HeadRows v, HeadRows out,
        const float *lse, HeadRows dOut, HeadRows dq, HeadRows dk, HeadRows dv);

    /// Scratch bytes it holds now.
    std::uint64_t heldBytes() const;
    /// Scratch bytes for sequences of at most @p longest tokens.
    static std::uint64_t workspaceBytes(const AttentionShape &shape, std::int64_t longest, int threads, bool backward);

private:
    class Worker;
    void prepare(std::int64_t longest, std::size_t tasks, bool backward);

    Compute &m_compute;
    AttentionShape m_shape;
    std::vector<std::unique_ptr<Worker>> m_workers;
};

} // namespace luthier::cpu
