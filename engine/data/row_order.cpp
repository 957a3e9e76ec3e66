// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/row_order.h"

#include "data/random_sequences.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

namespace
{

constexpr double kMaximumMixedRows = 2e9;
constexpr std::size_t kDrawsAtOnce = 1000; // as datasets draws them; another block size gives other numbers

class Interleaver
{
public:
    Interleaver(MixStrategy strategy, const std::vector<std::uint64_t> &lengths)
        : m_strategy(strategy)
        , m_lengths(lengths)
        , m_next(lengths.size(), 0)
        , m_usedUp(lengths.size(), false)
    {
        for (std::size_t i = 0; i < lengths.size(); ++i)
            m_usedUp[i] = lengths[i] == 0;
    }

    bool isDone() const
    {
        const auto used = [](bool value) { return value; };
        return m_strategy == MixStrategy::InterleaveUnder ? std::any_of(m_usedUp.begin(), m_usedUp.end(), used)
                                                          : std::all_of(m_usedUp.begin(), m_usedUp.end(), used);
    }

    void take(std::size_t set)
    {
        if (m_lengths[set] == 0 || (m_usedUp[set] && m_strategy == MixStrategy::InterleaveOnce))
            return;
        m_order.push_back({static_cast<std::uint32_t>(set), m_next[set]});
        if (++m_next[set] >= m_lengths[set]) {
            m_usedUp[set] = true;
            m_next[set] = 0;
        }
    }

    std::vector<RowRef> takeOrder() { return std::move(m_order); }

private:
    MixStrategy m_strategy;
    const std::vector<std::uint64_t> &m_lengths;
    std::vector<std::uint64_t> m_next;
    std::vector<bool> m_usedUp;
    std::vector<RowRef> m_order;
};

} // namespace

Result<std::vector<RowRef>> mixRows(MixStrategy strategy, const std::vector<std::uint64_t> &lengths,
    const std::vector<double> &probabilities, std::uint64_t seed)
{
    std::vector<RowRef> order;
    if (strategy == MixStrategy::Concat || lengths.size() < 2) {
        for (std::size_t set = 0; set < lengths.size(); ++set) {
            for (std::uint64_t row = 0; row < lengths[set]; ++row)
                order.push_back({static_cast<std::uint32_t>(set), row});
        }
        return order;
    }
    const auto refuse = [](Text message) {
        return Error{ErrorCode::InvalidConfig, std::move(message), {}, "--interleave_probs"};
    };
    if (probabilities.empty()) {
        const auto [least, most] = std::minmax_element(lengths.begin(), lengths.end());
        const std::uint64_t rounds = strategy == MixStrategy::InterleaveUnder ? *least : *most;
        for (std::uint64_t round = 0; round < rounds; ++round) {
            for (std::size_t set = 0; set < lengths.size(); ++set) {
                const bool again = strategy == MixStrategy::InterleaveOver && lengths[set] > 0;
                if (again || round < lengths[set])
                    order.push_back({static_cast<std::uint32_t>(set), again ? round % lengths[set] : round});
            }
        }
        return order;
    }
    if (probabilities.size() != lengths.size())
        return refuse(LUTHIER_TEXT("Errors", "There are %1 datasets but %2 probabilities.")
                          .arg(lengths.size())
                          .arg(probabilities.size()));
    double total = 0;
    for (std::size_t set = 0; set < lengths.size(); ++set) {
        if (!(probabilities[set] >= 0) || !std::isfinite(probabilities[set]))
            return refuse(LUTHIER_TEXT("Errors", "%1 is no probability.").arg(probabilities[set]));
        if (probabilities[set] == 0 && strategy != MixStrategy::InterleaveUnder && lengths[set] > 0)
            return refuse(LUTHIER_TEXT("Errors", "A set with probability 0 would never be used up."));
        if (strategy != MixStrategy::InterleaveUnder
            && static_cast<double>(lengths[set]) > kMaximumMixedRows * probabilities[set])
            return refuse(
                LUTHIER_TEXT("Errors", "With a probability of %1 a set would need too many draws to be used up.")
                    .arg(probabilities[set]));
        total += probabilities[set];
    }
    if (std::abs(total - 1) > 1e-8 * std::max<double>(1, static_cast<double>(lengths.size())))
        return refuse(LUTHIER_TEXT("Errors", "The probabilities add up to %1 instead of 1.").arg(total));
    NumpyRandom random(seed);
    Interleaver interleaver(strategy, lengths);
    while (!interleaver.isDone()) {
        for (const std::size_t set : random.choice(probabilities, kDrawsAtOnce)) {
            if (interleaver.isDone())
                break;
            interleaver.take(set);
        }
    }
    return interleaver.takeOrder();
}

Result<RowSplit> trainValidationSplit(std::uint64_t count, ValidationSize size, std::uint64_t seed)
{
    const auto refuse = [](Text message) {
        return Error{ErrorCode::InvalidConfig, std::move(message), {}, "--val_size"};
    };
    const double rows = static_cast<double>(count);
    const bool isCount = size.value > 1 || size.isInteger;
    if (!isCount && !(size.value > 0 && size.value < 1))
        return refuse(LUTHIER_TEXT("Errors", "%1 is neither a share below 1 nor a number of rows.").arg(size.value));
    const double wanted = isCount ? std::floor(size.value) : std::ceil(size.value * rows);
    if (!(wanted >= 1) || wanted >= rows)
        return refuse(
            LUTHIER_TEXT("Errors", "%1 of %2 rows for validation would leave a part empty.").arg(wanted).arg(count));
    const auto split = static_cast<std::ptrdiff_t>(wanted);
    const std::vector<std::uint64_t> order = NumpyRandom(seed).permutation(count);
    return RowSplit{{order.begin() + split, order.end()}, {order.begin(), order.begin() + split}};
}

std::vector<std::uint64_t> epochOrder(std::uint64_t count, std::uint64_t seed, std::uint64_t epoch)
{
    return torchPermutation(count, seed + epoch);
}

std::vector<std::pair<std::uint64_t, std::uint64_t>> processingGroups(
    std::uint64_t count, std::uint64_t batch, std::uint64_t workers)
{
    std::vector<std::pair<std::uint64_t, std::uint64_t>> groups;
    workers = std::clamp<std::uint64_t>(workers, 1, std::max<std::uint64_t>(count, 1));
    batch = std::max<std::uint64_t>(batch, 1);
    const std::uint64_t each = count / workers;
    const std::uint64_t extra = count % workers;
    for (std::uint64_t worker = 0; worker < workers; ++worker) {
        const std::uint64_t begin = each * worker + std::min(worker, extra);
        const std::uint64_t end = begin + each + (worker < extra ? 1 : 0);
        for (std::uint64_t at = begin; at < end; at += batch)
            groups.emplace_back(at, std::min(at + batch, end));
    }
    return groups;
}

} // namespace luthier
