// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/elementwise.h"

namespace luthier::cuda
{

namespace
{

constexpr std::int64_t kValuesPerBlock = kPieceValues / kBlocksPerPiece;

// The values of a piece that this block has.
struct Share {
    std::int64_t begin;
    std::int64_t end;
};

__device__ inline Share shareOf(const nn::AdamPiece &piece)
{
    const std::int64_t begin = piece.begin + blockIdx.x % kBlocksPerPiece * kValuesPerBlock;
    const std::int64_t end = begin + kValuesPerBlock < piece.end ? begin + kValuesPerBlock : piece.end;
    return {begin, end};
}

__global__ void sumOfSquaresKernel(const float *gradients, const nn::AdamPiece *pieces, double *sums)
{
    __shared__ double partial[kThreads / kWarp];
    const Share share = shareOf(pieces[blockIdx.x / kBlocksPerPiece]);
    double sum = 0;
    for (std::int64_t i = share.begin + threadIdx.x; i < share.end; i += blockDim.x)
        sum += static_cast<double>(gradients[i]) * static_cast<double>(gradients[i]);
    sum = blockSum(sum, partial);
    if (threadIdx.x == 0)
        sums[blockIdx.x] = sum;
}

// The numbers that are the same for all values.
struct Rates {
    float clip;
    float beta1;
    float beta2;
    float root; ///< √(1 − β2^t)
    float epsilon;
    double correction1;
};

__global__ void adamWKernel(nn::AdamBlocks blocks, const nn::AdamPiece *pieces, Rates rates)
{
    const nn::AdamPiece piece = pieces[blockIdx.x / kBlocksPerPiece];
    const Share share = shareOf(piece);
    const float keep = 1.0f - piece.learningRate * piece.weightDecay;
    const auto size = static_cast<float>(static_cast<double>(piece.learningRate) / rates.correction1);
    for (std::int64_t i = share.begin + threadIdx.x; i < share.end; i += blockDim.x) {
        const float gradient = blocks.gradients[i] * rates.clip;
        const float first = rates.beta1 * blocks.firstMoments[i] + (1.0f - rates.beta1) * gradient;
        const float second = rates.beta2 * blocks.secondMoments[i] + (1.0f - rates.beta2) * gradient * gradient;
        blocks.values[i] = keep * blocks.values[i] - size * first / (sqrtf(second) / rates.root + rates.epsilon);
        blocks.firstMoments[i] = first;
        blocks.secondMoments[i] = second;
        blocks.gradients[i] = 0;
    }
}

} // namespace

void sumOfSquares(Stream s, const float *gradients, const nn::AdamPiece *pieces, std::int64_t count, double *sums)
{
    LUTHIER_LAUNCH(sumOfSquaresKernel, dim3(static_cast<unsigned>(count * kBlocksPerPiece)), kThreads, 0, s, gradients,
        pieces, sums);
}

void adamW(Stream s, const nn::AdamBlocks &blocks, const nn::AdamPiece *pieces, std::int64_t count,
    const cpu::AdamStep &common)
{
    const Rates rates{common.gradientScale, common.beta1, common.beta2,
        static_cast<float>(std::sqrt(common.biasCorrection2)), common.epsilon, common.biasCorrection1};
    LUTHIER_LAUNCH(
        adamWKernel, dim3(static_cast<unsigned>(count * kBlocksPerPiece)), kThreads, 0, s, blocks, pieces, rates);
}

} // namespace luthier::cuda
