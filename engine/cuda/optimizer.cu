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
    double correction2; ///< Root, not yet rounded.
};

__global__ void adamWKernel(nn::AdamBlocks blocks, const nn::AdamPiece *pieces, Rates rates)
{
    const nn::AdamPiece piece = pieces[blockIdx.x / kBlocksPerPiece];
    if (piece.eightBit)
        return;
    const Share share = shareOf(piece);
    float *firstMoments = blocks.first.values + (piece.moments - piece.begin);
    float *secondMoments = blocks.second.values + (piece.moments - piece.begin);
    const float keep = 1.0f - piece.learningRate * piece.weightDecay;
    const auto size = static_cast<float>(static_cast<double>(piece.learningRate) / rates.correction1);
    for (std::int64_t i = share.begin + threadIdx.x; i < share.end; i += blockDim.x) {
        const float gradient = blocks.gradients[i] * rates.clip;
        const float first = rates.beta1 * firstMoments[i] + (1.0f - rates.beta1) * gradient;
        const float second = rates.beta2 * secondMoments[i] + (1.0f - rates.beta2) * gradient * gradient;
        blocks.values[i] = keep * blocks.values[i] - size * first / (sqrtf(second) / rates.root + rates.epsilon);
        firstMoments[i] = first;
        secondMoments[i] = second;
        blocks.gradients[i] = 0;
    }
}

// How many borders lie below x.
__device__ inline unsigned codeOf(float x, const float *borders)
{
    unsigned code = 0;
    for (unsigned step = 128; step > 0; step /= 2)
        code += x > borders[code + step - 1] ? step : 0;
    return code;
}

// A thread a value of a block of moments.
__global__ void adamW8Kernel(
    nn::AdamBlocks blocks, const nn::AdamPiece *pieces, Rates rates, DeviceMap firstMap, DeviceMap secondMap)
{
    static_assert(kThreads == cpu::kDynamicBlock && kValuesPerBlock % cpu::kDynamicBlock == 0);
    __shared__ float firstValues[kThreads];
    __shared__ float firstBorders[kThreads];
    __shared__ float secondValues[kThreads];
    __shared__ float secondBorders[kThreads];
    __shared__ std::uint32_t partial[kThreads / kWarp];
    const nn::AdamPiece piece = pieces[blockIdx.x / kBlocksPerPiece];
    if (!piece.eightBit)
        return;
    const unsigned t = threadIdx.x;
    firstValues[t] = firstMap.values[t];
    firstBorders[t] = firstMap.borders[t];
    secondValues[t] = secondMap.values[t];
    secondBorders[t] = secondMap.borders[t];
    __syncthreads();

    const Share share = shareOf(piece);
    const float keep = 1.0f - piece.learningRate * piece.weightDecay;
    const auto size =
        static_cast<float>(static_cast<double>(piece.learningRate) * rates.correction2 / rates.correction1);
    const auto epsilon = static_cast<float>(static_cast<double>(rates.epsilon) * rates.correction2);
    for (std::int64_t begin = share.begin; begin < share.end; begin += kThreads) {
        const std::int64_t i = begin + t;
        const std::int64_t place = piece.moments + (i - piece.begin);
        const std::int64_t block = (place - t) / cpu::kDynamicBlock;
        const bool exists = i < share.end;
        float first = 0;
        float second = 0;
        if (exists) {
            const float gradient = blocks.gradients[i] * rates.clip;
            first = rates.beta1 * (firstValues[blocks.first.codes[place]] * blocks.first.maxima[block])
                + (1.0f - rates.beta1) * gradient;
            second = rates.beta2 * (secondValues[blocks.second.codes[place]] * blocks.second.maxima[block])
                + (1.0f - rates.beta2) * gradient * gradient;
            blocks.values[i] = keep * (blocks.values[i] - size * first / (sqrtf(second) + epsilon));
            blocks.gradients[i] = 0;
        }
        // As bits, where a NaN is larger than any number.
        const float firstMost = floatOf(blockMaximum(bitsOf(first) & 0x7FFFFFFFu, partial));
        const float secondMost = floatOf(blockMaximum(bitsOf(second) & 0x7FFFFFFFu, partial));
        if (exists) {
            blocks.first.codes[place] =
                static_cast<std::uint8_t>(codeOf(first / (firstMost == 0 ? 1.0f : firstMost), firstBorders));
            blocks.second.codes[place] =
                static_cast<std::uint8_t>(codeOf(second / (secondMost == 0 ? 1.0f : secondMost), secondBorders));
        }
        if (t == 0) {
            blocks.first.maxima[block] = firstMost;
            blocks.second.maxima[block] = secondMost;
        }
    }
}

Rates ratesOf(const cpu::AdamStep &step)
{
    const double correction2 = std::sqrt(step.biasCorrection2);
    return {step.gradientScale, step.beta1, step.beta2, static_cast<float>(correction2), step.epsilon,
        step.biasCorrection1, correction2};
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
    LUTHIER_LAUNCH(adamWKernel, dim3(static_cast<unsigned>(count * kBlocksPerPiece)), kThreads, 0, s, blocks, pieces,
        ratesOf(common));
}

void adamW8(Stream s, const nn::AdamBlocks &blocks, const nn::AdamPiece *pieces, std::int64_t count,
    const cpu::AdamStep &common, const DeviceMap &first, const DeviceMap &second)
{
    LUTHIER_LAUNCH(adamW8Kernel, dim3(static_cast<unsigned>(count * kBlocksPerPiece)), kThreads, 0, s, blocks, pieces,
        ratesOf(common), first, second);
}

} // namespace luthier::cuda
