// SPDX-License-Identifier: GPL-3.0-or-later
// CudaDevice, its kernels compiled for the processor, against CpuDevice: every operation, fp32, bf16 and fp16.
#include "cuda/cuda_device.h"
#include "nn/cpu_device.h"

#include "base/random.h"
#include "cuda/portable.h"
#include "device_operations.h"
#include "plain_runtime.h"

#include <QTest>

using namespace luthier;
using namespace luthier::test;

namespace
{

constexpr std::uint32_t kRounds = 6;
constexpr DType kTypes[] = {DType::F32, DType::BF16, DType::F16};
constexpr const char *kNames[] = {"fp32", "bf16", "fp16"};

std::unique_ptr<cuda::CudaDevice> cudaDevice(DType type)
{
    return std::make_unique<cuda::CudaDevice>(std::make_unique<PlainRuntime>(), type);
}

} // namespace

class CudaOperationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operationsEqualThoseOfTheProcessor_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("typeIndex");
        const std::vector<DeviceOperation> all = deviceOperations();
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (const int type : {0, 1, 2})
                QTest::addRow("%s, %s", all[i].name.c_str(), kNames[type]) << static_cast<int>(i) << type;
        }
    }

    // And the order in which threads and blocks run changes no bit, and nothing outside the matrices is written.
    void operationsEqualThoseOfTheProcessor()
    {
        QFETCH(const int, index);
        QFETCH(const int, typeIndex);
        const DeviceOperation operation = deviceOperations()[static_cast<std::size_t>(index)];
        const DType type = kTypes[typeIndex];
        const bool halves = type == DType::F16;
        nn::CpuDevice processor(2, referenceType(type));
        for (std::uint32_t round = 1; round <= (halves ? 2 : kRounds); ++round) {
            const auto seed = round + 100 * static_cast<std::uint32_t>(index); // other choices for every operation
            DeviceInput expectedInput(processor, seed, halves);
            const Results expected = operation.run(expectedInput);
            Results found[2];
            for (const bool reversed : {false, true}) {
                reversedThreads = reversed;
                const auto device = cudaDevice(type);
                DeviceInput input(*device, seed, halves);
                found[reversed] = operation.run(input);
                QVERIFY(input.gapsAreIntact());
            }
            reversedThreads = false;
            const double difference = distance(found[0], expected);
            if (!(difference <= operation.toleranceIn(type)))
                QFAIL(qPrintable(QStringLiteral("seed %1: off by %2").arg(seed).arg(difference)));
            QVERIFY(found[0] == found[1]);
        }
    }

    void layersSideBySideAreOneProduct()
    {
        const auto count = [](bool joined) {
            auto runtime = std::make_unique<PlainRuntime>();
            const PlainRuntime &counter = *runtime;
            cuda::CudaDevice device(std::move(runtime), DType::F32);
            DeviceInput input(device, 5);
            InputGroup g(input, InputGroup::Frozen, joined, 3);
            const nn::Matrix x = input.matrix(DType::F32, 4, g.in);
            device.linearForward(g.group, x, g.sides(input, DType::F32, 4, true, 1), {}, false, 0);
            return counter.products();
        };
        QCOMPARE(count(true), 1);
        QCOMPARE(count(false), 3);
    }

    void dropoutDrawsTheProcessorsNumbers()
    {
        const CounterRandom expected(12, 345);
        const cuda::DeviceRandom random = cuda::DeviceRandom::of(12, 345);
        for (std::uint64_t i = 0; i < 10000; ++i)
            QCOMPARE(random.uniform(i * 977), expected.uniform(i * 977));
    }

    void memoryIsCountedAndGivenBack()
    {
        auto runtime = std::make_unique<PlainRuntime>();
        const PlainRuntime &counter = *runtime;
        cuda::CudaDevice device(std::move(runtime), DType::F32);
        {
            const nn::Buffer buffer = device.allocate(1000);
            const nn::Buffer part = buffer.part(10, 20);
            QCOMPARE(counter.heldBytes(), 1000u);
        }
        QCOMPARE(counter.heldBytes(), 0u);
        QCOMPARE(device.peakBytes(), 1000u);
        DeviceInput input(device, 1);
        const nn::Matrix dy = input.matrix(DType::F32, 5, 7);
        QCOMPARE(device.workspaceBytes(), 0u);
        device.rmsNormBackward(
            dy, dy, input.vector(7), input.vector(5), input.matrix(DType::F32, 5, 7), input.vector(7));
        QCOMPARE(device.workspaceBytes(), static_cast<std::uint64_t>(cuda::kPartials * 7 * 4));
    }
};

QTEST_APPLESS_MAIN(CudaOperationsTest)
#include "tst_cuda_operations.moc"
