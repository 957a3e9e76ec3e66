// SPDX-License-Identifier: GPL-3.0-or-later
// Many thousand wrong files made from right ones, always the same: none may crash, hang, or make the readers allocate
// more than a few times its size. (libFuzzer goes further: see CMakeLists.txt.)
#include "fuzz/seeds.h"
#include "fuzz/targets.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <new>

#include <malloc.h>

namespace
{

std::atomic<std::size_t> inUse{0};
std::atomic<std::size_t> highest{0};

void *counted(std::size_t size)
{
    void *memory = std::malloc(size);
    if (memory == nullptr)
        throw std::bad_alloc();
    const std::size_t now = inUse += malloc_usable_size(memory);
    std::size_t seen = highest;
    while (now > seen && !highest.compare_exchange_weak(seen, now)) { }
    return memory;
}

void release(void *memory)
{
    if (memory != nullptr)
        inUse -= malloc_usable_size(memory);
    std::free(memory);
}

} // namespace

void *operator new(std::size_t size)
{
    return counted(size);
}
void *operator new[](std::size_t size)
{
    return counted(size);
}
// std::stable_sort takes its buffer this way, and gives it back the ordinary way.
void *operator new(std::size_t size, const std::nothrow_t &) noexcept
{
    try {
        return counted(size);
    } catch (const std::bad_alloc &) {
        return nullptr;
    }
}
void operator delete(void *memory) noexcept
{
    release(memory);
}
void operator delete[](void *memory) noexcept
{
    release(memory);
}
void operator delete(void *memory, std::size_t) noexcept
{
    release(memory);
}
void operator delete[](void *memory, std::size_t) noexcept
{
    release(memory);
}

namespace
{

constexpr std::size_t kAllowedBase = 16u << 20;
constexpr std::size_t kAllowedFactor = 4;

class Random
{
public:
    std::uint64_t next() // SplitMix64
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15u);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(next() % limit); }

private:
    std::uint64_t m_state = 20240607;
};

// One small change: a bit, a byte, a number that is a limit of something, a piece moved, dropped or doubled.
void mutate(std::string &bytes, Random &random)
{
    static const std::vector<std::string> kPieces{"-1", "0", "1", "1e999", "null", "true", "[]", "{}", "[", "}", "\"",
        "\\ud800", "4294967296", "9223372036854775807", "18446744073709551615", "18446744073709551616", "0.5",
        std::string(1, '\0'), std::string(8, '\xFF'), std::string("\0\0\0\0\0\0\0\x80", 8),
        std::string("\xFF\xFF\xFF\x7F", 4), std::string("\0\0\0\x80", 4), std::string(8, '\0'),
        std::string("\xC0\xFF\xFF\xFF\xFF\xFF\xFF\x7F", 8), "../", "\xC0\xAF"};
    if (bytes.empty())
        bytes = "x";
    const std::size_t at = random.below(bytes.size());
    const std::size_t length = 1 + random.below(std::min<std::size_t>(16, bytes.size() - at));
    switch (random.below(8)) {
    case 0:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.below(8)));
        break;
    case 1:
        bytes[at] = static_cast<char>(random.next());
        break;
    case 2:
        bytes.erase(at, length);
        break;
    case 3:
        bytes.insert(at, bytes.substr(at, length));
        break;
    case 4:
        bytes.insert(at, kPieces[random.below(kPieces.size())]);
        break;
    case 5: {
        const std::string &piece = kPieces[random.below(kPieces.size())];
        bytes.replace(at, std::min(piece.size(), bytes.size() - at), piece);
        break;
    }
    case 6:
        bytes.resize(at);
        break;
    default: {
        const std::string moved = bytes.substr(at, length);
        bytes.erase(at, length);
        bytes.insert(random.below(bytes.size() + 1), moved);
        break;
    }
    }
}

using Seeds = std::vector<std::string> (*)();
using Target = bool (*)(luthier::test::Bytes);

} // namespace

class MutationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongFilesDoNoHarm_data()
    {
        QTest::addColumn<int>("which");
        const char *const names[] = {"gguf", "safetensors", "shard index", "model config", "adapter config"};
        for (int i = 0; i < 5; ++i)
            QTest::newRow(names[i]) << i;
    }

    void wrongFilesDoNoHarm()
    {
        using namespace luthier::test;
        QFETCH(int, which);
        static constexpr Seeds kSeeds[] = {
            ggufSeeds, safetensorsSeeds, shardIndexSeeds, modelConfigSeeds, adapterConfigSeeds};
        static constexpr Target kTargets[] = {tryGguf, trySafetensors, tryShardIndex, tryModelConfig, tryAdapterConfig};
        const Target target = kTargets[which];
        const std::vector<std::string> seeds = kSeeds[which]();
        const auto run = [&](const std::string &bytes) {
            return target({reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size()});
        };
        constexpr int kRounds = 20000;
        Random random;
        std::size_t worst = 0;
        auto slowest = std::chrono::steady_clock::duration::zero();
        int accepted = 0;
        for (const std::string &seed : seeds)
            static_cast<void>(run(seed));
        for (int round = 0; round < kRounds; ++round) {
            std::string bytes = seeds[random.below(seeds.size())];
            for (std::size_t changes = 1 + random.below(4); changes > 0; --changes)
                mutate(bytes, random);
            const auto start = std::chrono::steady_clock::now();
            const std::size_t before = inUse;
            highest = before;
            accepted += run(bytes) ? 1 : 0;
            const std::size_t used = highest - before;
            slowest = std::max(slowest, std::chrono::steady_clock::now() - start);
            worst = std::max(worst, used);
            QVERIFY2(used <= kAllowedBase + kAllowedFactor * bytes.size(), std::to_string(round).c_str());
        }
        QVERIFY2(slowest < std::chrono::seconds(5), std::to_string(slowest.count()).c_str());
        QVERIFY(accepted > 0 && accepted < kRounds);
        qInfo("%d of %d accepted, at most %zu bytes allocated, slowest %lld us", accepted, kRounds, worst,
            static_cast<long long>(std::chrono::duration_cast<std::chrono::microseconds>(slowest).count()));
    }

    void seedsAreAccepted()
    {
        using namespace luthier::test;
        const auto bytes = [](const std::string &text) {
            return Bytes{reinterpret_cast<const unsigned char *>(text.data()), text.size()};
        };
        for (const std::string &seed : ggufSeeds())
            QVERIFY(tryGguf(bytes(seed)));
        for (const std::string &seed : safetensorsSeeds())
            QVERIFY(trySafetensors(bytes(seed)));
        QVERIFY(tryShardIndex(bytes(shardIndexSeeds().front())));
        for (const std::string &seed : adapterConfigSeeds())
            QVERIFY(tryAdapterConfig(bytes(seed)));
        int configs = 0;
        for (const std::string &seed : modelConfigSeeds())
            configs += tryModelConfig(bytes(seed)) ? 1 : 0;
        QVERIFY(configs >= 16); // some families do not scale, or not by layer
    }

    void largeHostileHeadersStayCheap()
    {
        using namespace luthier::test;
        const auto measure = [](Target target, const std::string &bytes) {
            const std::size_t before = inUse;
            highest = before;
            const auto start = std::chrono::steady_clock::now();
            static_cast<void>(target({reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size()}));
            const std::size_t used = highest - before;
            QVERIFY2(used <= kAllowedBase + kAllowedFactor * bytes.size(),
                (std::to_string(used) + " bytes for " + std::to_string(bytes.size())).c_str());
            QVERIFY(
                std::chrono::steady_clock::now() - start < std::chrono::seconds(1) * (1 + bytes.size() / 1'000'000));
        };
        const auto repeated = [](const std::string &piece, std::size_t bytes) {
            std::string out;
            while (out.size() < bytes)
                out += piece;
            return out;
        };
        constexpr std::size_t kSize = 8'000'000;
        const auto safetensors = [](const std::string &header) {
            std::string out(8, '\0');
            for (std::size_t i = 0; i < 8; ++i)
                out[i] = static_cast<char>(header.size() >> (8 * i));
            return out + header;
        };
        std::string tensors = "{";
        for (int i = 0; tensors.size() < kSize; ++i)
            tensors += "\"" + std::to_string(i) + "\"" + R"( :{"dtype":"U8","shape":[],"data_offsets":[0,0]},)";
        measure(trySafetensors, safetensors(tensors + "\"z\":{\"dtype\":\"U8\",\"shape\":[],\"data_offsets\":[0,0]}}"));
        measure(trySafetensors, safetensors("{\"a\":{\"x\":[" + repeated("1,", kSize) + "1]}}"));
        measure(trySafetensors, safetensors("{\"a\":{\"shape\":[" + repeated("1,", kSize) + "1]}}"));
        measure(trySafetensors, safetensors("{\"a\":{\"x\":" + repeated("[", kSize)));
        measure(trySafetensors, safetensors("{\"" + repeated("\\u0041", kSize) + "\":5}"));
        measure(trySafetensors, safetensors("{\"__metadata__\":{" + repeated("\"a\":\"\",", kSize) + "}}"));

        const auto gguf = [](std::uint64_t tensorCount, std::uint64_t entryCount, const std::string &rest) {
            std::string out = std::string("GGUF\3\0\0\0", 8);
            for (const std::uint64_t count : {tensorCount, entryCount})
                for (std::size_t i = 0; i < 8; ++i)
                    out += static_cast<char>(count >> (8 * i));
            return out + rest;
        };
        const auto number = [](std::uint64_t value, std::size_t width) {
            std::string out;
            for (std::size_t i = 0; i < width; ++i)
                out += static_cast<char>(value >> (8 * i));
            return out;
        };
        const std::string key = number(1, 8) + "k";
        for (const std::uint64_t type : {0, 1, 2, 4, 6, 7, 8, 9, 10, 12}) {
            const std::size_t width = type == 8 ? 8 : type == 9 ? 12 : type >= 10 ? 8 : type >= 4 && type < 7 ? 4 : 1;
            measure(tryGguf,
                gguf(0, 1, key + number(9, 4) + number(type, 4) + number(kSize / width, 8) + std::string(kSize, '\0')));
        }
        std::string entries;
        for (std::uint64_t i = 0; entries.size() < kSize; ++i)
            entries += number(4, 8) + number(i, 4) + number(0, 4) + "x";
        measure(tryGguf, gguf(0, entries.size() / 17, entries));
        std::string infos;
        for (std::uint64_t i = 0; infos.size() < kSize; ++i)
            infos +=
                number(4, 8) + number(0x2020202020 + i, 4) + number(1, 4) + number(0, 8) + number(0, 4) + number(0, 8);
        measure(tryGguf, gguf(infos.size() / 32, 0, infos));
        measure(tryGguf, gguf(kSize / 24, 0, std::string(kSize, '\0')));
    }
};

QTEST_APPLESS_MAIN(MutationsTest)
#include "tst_mutations.moc"
