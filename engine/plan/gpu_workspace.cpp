// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/gpu_workspace.h"

#include <algorithm>

namespace luthier
{

std::uint64_t gpuWorkspaceBytes(
    const ModelSpec &spec, const StepShape &shape, const StepOptions &options, const GpuWork &work)
{
    const bool half = options.computeType != DType::F32;
    const std::int64_t element = half ? 2 : 4;
    const std::int64_t t = shape.tokens;
    std::int64_t bytes = t * 24 + (1 << 20); // lists of tokens, tiles and pieces, partial sums

    std::int64_t width = 0;
    for (const AdapterWidths &w : options.adapters)
        width = std::max({width, w.qkv, w.output, w.gateUp, w.down});
    std::int64_t widestIn = 0;
    std::int64_t widestOut = 0;
    std::int64_t groupOut = 0;
    std::int64_t largest = work.trainsHead ? spec.vocabSize * spec.hiddenSize : 0;
    for (const LinearSpec &linear : spec.layers.front().linears) {
        widestIn = std::max(widestIn, linear.inFeatures);
        widestOut = std::max(widestOut, linear.outFeatures);
        largest = std::max(largest, linear.inFeatures * linear.outFeatures);
    }
    groupOut = std::max(spec.queryWidth() + 2 * spec.keyWidth(), 2 * spec.intermediateSize);

    bytes += t * width * 4; // gradient of the adapters' hidden activations
    if (half) {
        bytes += t * width * 4; // it and they themselves in the compute type
        bytes += width * std::max(widestIn, widestOut) * element;
        bytes += options.training ? t * spec.hiddenSize * element : 0; // gradient of the residual stream
    }
    if (options.training)
        bytes += spec.headCount * t * 4;
    if (half && spec.headDim % 8 == 0)
        bytes += flashShare(spec.headCount, spec.kvHeadCount, spec.headDim, t)
            * flashBytesPerKvHead(spec.headCount, spec.kvHeadCount, spec.headDim, t);
    if (work.dropout && options.training)
        bytes += t * widestIn * (element + 4 + (half ? 4 : 0));
    if (work.dora)
        bytes += t * (widestOut * 4 + groupOut * element);
    if (work.convertsWeights)
        bytes += largest * element;
    return static_cast<std::uint64_t>(bytes);
}

} // namespace luthier
