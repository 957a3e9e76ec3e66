// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/packing.h"

#include <map>

namespace luthier
{

std::vector<std::vector<std::size_t>> fillKnapsacks(const std::vector<std::uint64_t> &lengths, std::uint64_t capacity)
{
    std::map<std::uint64_t, std::vector<std::size_t>> byLength;
    for (std::size_t i = 0; i < lengths.size(); ++i)
        byLength[lengths[i]].push_back(i);
    std::vector<std::vector<std::size_t>> knapsacks;
    while (!byLength.empty()) {
        std::vector<std::size_t> knapsack;
        std::uint64_t room = capacity;
        for (auto fit = byLength.upper_bound(room); fit != byLength.begin(); fit = byLength.upper_bound(room)) {
            --fit;
            room -= fit->first;
            knapsack.push_back(fit->second.back());
            fit->second.pop_back();
            if (fit->second.empty())
                byLength.erase(fit);
        }
        if (knapsack.empty()) // only lengths above the capacity are left
            break;
        knapsacks.push_back(std::move(knapsack));
    }
    return knapsacks;
}

std::vector<EncodedExample> packExamples(std::vector<EncodedExample> &&examples, std::uint64_t blockLength,
    std::int32_t padId, bool neat, std::vector<std::size_t> &tooLong)
{
    std::vector<std::uint64_t> lengths;
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        if (examples[i].inputIds.size() >= blockLength) {
            tooLong.push_back(i);
            continue;
        }
        lengths.push_back(examples[i].inputIds.size());
        kept.push_back(i);
    }
    std::vector<EncodedExample> blocks;
    for (const std::vector<std::size_t> &knapsack : fillKnapsacks(lengths, blockLength - 1)) {
        EncodedExample block;
        block.dataset = examples[kept[knapsack.front()]].dataset;
        std::int32_t sequence = 0;
        for (const std::size_t index : knapsack) {
            const EncodedExample &example = examples[kept[index]];
            ++sequence;
            block.inputIds.insert(block.inputIds.end(), example.inputIds.begin(), example.inputIds.end());
            block.labels.insert(block.labels.end(), example.labels.begin(), example.labels.end());
            for (std::size_t i = 0; i < example.inputIds.size(); ++i)
                block.positionIds.push_back(static_cast<std::int32_t>(i));
            block.sequenceIds.insert(block.sequenceIds.end(), example.inputIds.size(), neat ? sequence : 1);
            block.fullLength += example.fullLength;
        }
        const auto length = static_cast<std::size_t>(blockLength);
        block.inputIds.resize(length, padId);
        block.labels.resize(length, kIgnoredLabel);
        block.positionIds.resize(length, 0);
        block.sequenceIds.resize(length, neat ? 0 : 1);
        blocks.push_back(std::move(block));
    }
    return blocks;
}

std::vector<EncodedExample> cutIntoBlocks(const std::vector<EncodedExample> &examples, std::uint64_t blockLength)
{
    std::vector<EncodedExample> blocks;
    EncodedExample block;
    for (const EncodedExample &example : examples) {
        for (const std::int32_t id : example.inputIds) {
            if (block.inputIds.empty())
                block.dataset = example.dataset;
            block.inputIds.push_back(id);
            if (block.inputIds.size() == blockLength) {
                block.fullLength = static_cast<std::uint32_t>(blockLength);
                blocks.push_back(std::move(block));
                block = EncodedExample();
            }
        }
    }
    return blocks;
}

} // namespace luthier
