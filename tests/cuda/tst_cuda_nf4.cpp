// SPDX-License-Identifier: GPL-3.0-or-later
// Weights in 4 bits, byte for byte as bitsandbytes makes and reads them (tests/support/make_nf4_golden.py).
#include "cpu/dynamic_map.h"
#include "cuda/cuda_device.h"
#include "formats/safetensors.h"
#include "nn/cpu_device.h"

#include "device_operations.h"
#include "plain_runtime.h"

#include <QTest>

using namespace luthier;
using namespace luthier::test;

namespace
{

template <typename T>
std::vector<T> tensor(const TensorFile &file, const char *name)
{
    const TensorInfo *info = file.find(name);
    if (info == nullptr)
        throw std::runtime_error(name);
    std::vector<T> out(static_cast<std::size_t>(info->bytes) / sizeof(T));
    if (!file.read(*info, std::as_writable_bytes(std::span(out))))
        throw std::runtime_error(name);
    return out;
}

template <typename T>
std::vector<T> content(const nn::Buffer &buffer)
{
    std::vector<T> out(static_cast<std::size_t>(buffer.bytes()) / sizeof(T));
    std::memcpy(out.data(), buffer.data(), out.size() * sizeof(T));
    return out;
}

} // namespace

class CudaNf4Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightsAreThoseOfBitsandbytes()
    {
        const TensorFile file = openSafetensors(LUTHIER_GOLDEN_DIR "/cuda/nf4.safetensors").value();
        std::vector<std::uint16_t> values = tensor<std::uint16_t>(file, "values");
        const auto count = static_cast<std::int64_t>(values.size());
        QVERIFY(count % 64 != 0); // the last block is not full

        const float *map = cpu::dynamicMap(true).values;
        const std::vector<float> table(map, map + 256);
        QVERIFY(table == tensor<float>(file, "table"));

        cuda::CudaDevice device(std::make_unique<PlainRuntime>(), DType::BF16);
        const nn::Nf4Weight weight = device.quantised({DType::BF16, values.data(), 1, count, 2 * count}).value();
        QVERIFY(content<std::uint8_t>(weight.codes) == tensor<std::uint8_t>(file, "codes"));
        QVERIFY(content<std::uint8_t>(weight.maxima) == tensor<std::uint8_t>(file, "maxima"));
        QVERIFY(content<float>(weight.scales) == tensor<float>(file, "scales"));
        QCOMPARE(weight.offset, tensor<float>(file, "offset").front());

        std::vector<float> decoded(values.size());
        cuda::nf4Decode(nullptr, reinterpret_cast<const std::uint8_t *>(weight.codes.data()),
            reinterpret_cast<const std::uint8_t *>(weight.maxima.data()), weight.scales.floats(), weight.offset,
            table.data(), count, decoded.data(), DType::F32);
        QVERIFY(decoded == tensor<float>(file, "decoded"));
    }

    // Products see exactly the decoded weight, forwards and backwards.
    void layersComputeWithTheDecodedWeight()
    {
        for (const DType type : {DType::F32, DType::BF16}) {
            for (std::uint32_t seed = 1; seed < 6; ++seed) {
                cuda::CudaDevice device(std::make_unique<PlainRuntime>(), type);
                DeviceInput input(device, seed);
                InputGroup g(input, InputGroup::Lora, true, 2);
                nn::LinearGroup plain = g.group;
                std::vector<nn::Buffer> held;
                for (std::size_t p = 0; p < g.group.parts.size(); ++p) {
                    nn::Linear &part = g.group.parts[p];
                    part.nf4 = device.quantised(part.weight);
                    part.weight.data = nullptr;
                    held.push_back(device.allocate(part.out * part.in * (type == DType::F32 ? 4 : 2)));
                    cuda::nf4Decode(nullptr, reinterpret_cast<const std::uint8_t *>(part.nf4->codes.data()),
                        reinterpret_cast<const std::uint8_t *>(part.nf4->maxima.data()), part.nf4->scales.floats(),
                        part.nf4->offset, cpu::dynamicMap(true).values, part.out * part.in, held.back().data(), type);
                    plain.parts[p].weight.data = held.back().data();
                }
                const nn::Matrix x = input.matrix(type, 7, g.in);
                const nn::Matrix hidden = input.room(DType::F32, 7, g.width);
                Results results[2];
                for (nn::LinearGroup *group : {&g.group, &plain}) {
                    Results &out = results[group == &plain ? 1 : 0];
                    const std::vector<nn::Matrix> sides = g.sides(input, type, 7, true, 1);
                    device.linearForward(*group, x, sides, hidden, false, 0);
                    for (const nn::Matrix &y : sides)
                        out.push_back(input.read(y));
                    const nn::Matrix dx = input.room(DType::F32, 7, g.in);
                    device.linearBackward(*group, x, sides, hidden, dx, 0);
                    out.push_back(input.read(dx));
                }
                QVERIFY(distance(results[0], results[1]) < (type == DType::F32 ? 1e-6 : 8e-3));
            }
        }
    }
};

QTEST_APPLESS_MAIN(CudaNf4Test)
#include "tst_cuda_nf4.moc"
