// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset_loader.h"

#include "data/row_reader.h"

#include <algorithm>
#include <limits>

namespace luthier
{

namespace
{

constexpr std::uint64_t kRowsBetweenReports = 256;
constexpr std::uint64_t kMaximumSamples = std::uint64_t{1} << 32;

Error cancelled()
{
    return Error{ErrorCode::Cancelled, LUTHIER_TEXT("Errors", "Reading the data was stopped."), {}, {}};
}

} // namespace

Result<void> DatasetLoader::checkStage(const DatasetEntry &entry) const
{
    const bool pairs = m_settings.stage == DataStage::RewardModel || m_settings.stage == DataStage::Dpo;
    if (entry.ranking == pairs)
        return {};
    return Error{ErrorCode::InvalidConfig,
        pairs ? LUTHIER_TEXT("Errors", "The set \"%1\" has no pairs of answers, which this stage compares.")
                    .arg(entry.name)
              : LUTHIER_TEXT("Errors", "The set \"%1\" has pairs of answers, which this stage cannot use.")
                    .arg(entry.name),
        LUTHIER_TEXT("Errors", "Choose another dataset or another stage."), "--dataset"};
}

Result<std::vector<LoadedDataset>> DatasetLoader::load(
    const std::vector<std::string> &names, std::optional<std::uint64_t> limit)
{
    LUTHIER_ASSIGN(const std::vector<DatasetEntry> entries, findDatasets(m_settings.datasetDir, names));
    std::vector<LoadedDataset> loaded;
    for (const DatasetEntry &entry : entries) {
        LUTHIER_TRY(checkStage(entry));
        LUTHIER_ASSIGN(LoadedDataset one, loadOne(entry, limit));
        loaded.push_back(std::move(one));
    }
    return loaded;
}

// num_samples: a random part of the set, with repetitions when more are asked for than there are.
Result<std::vector<std::uint64_t>> DatasetLoader::sampleRows(const DatasetEntry &entry)
{
    LUTHIER_ASSIGN(const std::unique_ptr<RowReader> reader, openRows(entry.files));
    std::uint64_t count = 0;
    for (;;) {
        LUTHIER_ASSIGN(const bool more, reader->skip());
        if (!more)
            break;
        if (++count % kRowsBetweenReports == 0 && m_stop.stop_requested())
            return cancelled();
    }
    const std::uint64_t wanted = *entry.sampleCount;
    if (wanted > kMaximumSamples)
        return Error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "num_samples is too large: %1.").arg(wanted), {},
            "dataset_info.json: " + entry.name};
    std::vector<std::uint64_t> order = m_random.permutation(count);
    if (wanted < count) {
        order.resize(static_cast<std::size_t>(wanted));
    } else if (count > 0) {
        const std::vector<std::uint64_t> more = m_random.choice(count, wanted - count);
        order.insert(order.end(), more.begin(), more.end());
    }
    return order;
}

Result<void> DatasetLoader::readRow(ConversationReader &converter, const Json &row, LoadedRow &out) const
{
    LUTHIER_ASSIGN(Conversation conversation, converter.convert(row));
    out.dropReason = m_encoder.dropReason(conversation);
    if (m_settings.stage == DataStage::Kto) // dropped rows still lend their answer to the next one
        out.conversation = std::make_unique<Conversation>(std::move(conversation));
    else if (out.dropReason.empty()) {
        LUTHIER_ASSIGN(out.example, m_encoder.encode(conversation));
    }
    return {};
}

Result<LoadedDataset> DatasetLoader::loadOne(const DatasetEntry &entry, std::optional<std::uint64_t> limit)
{
    LoadedDataset out;
    out.name = entry.name;
    std::vector<std::uint64_t> order; // rows of the file, when they are sampled
    std::vector<std::uint64_t> used; // the same, sorted, each once
    const std::uint64_t maximum = m_settings.maxSamples.value_or(std::numeric_limits<std::uint64_t>::max());
    if (entry.sampleCount) {
        LUTHIER_ASSIGN(order, sampleRows(entry));
        order.resize(static_cast<std::size_t>(std::min<std::uint64_t>(maximum, order.size())));
        used = order;
        std::sort(used.begin(), used.end());
        used.erase(std::unique(used.begin(), used.end()), used.end());
    }
    LUTHIER_ASSIGN(const std::unique_ptr<RowReader> reader, openRows(entry.files));
    ConversationReader converter(entry);
    Json row;
    std::uint64_t kept = 0;
    for (std::uint64_t index = 0;; ++index) {
        const bool enough = entry.sampleCount ? out.rows.size() == used.size() : index == maximum;
        if (enough || (limit && kept >= *limit))
            break;
        if (index % kRowsBetweenReports == 0) {
            if (m_stop.stop_requested())
                return cancelled();
            if (m_progress) {
                const double total = static_cast<double>(std::max<std::uint64_t>(reader->bytesTotal(), 1));
                m_progress({entry.name, index, static_cast<double>(reader->bytesDone()) / total});
            }
        }
        if (entry.sampleCount && used[out.rows.size()] != index) {
            LUTHIER_ASSIGN(const bool more, reader->skip());
            if (!more)
                break;
            continue;
        }
        LUTHIER_ASSIGN(const bool more, reader->next(row));
        if (!more)
            break;
        LoadedRow loaded;
        loaded.row = index;
        if (Result<void> read = readRow(converter, row, loaded); !read)
            return within(reader->place(), std::move(read).error());
        kept += loaded.dropReason.empty() ? 1 : 0;
        out.rows.push_back(std::move(loaded));
    }
    LUTHIER_TRY(converter.checkColumns());
    if (entry.sampleCount) {
        for (const std::uint64_t wanted : order)
            out.order.push_back(
                static_cast<std::uint64_t>(std::lower_bound(used.begin(), used.end(), wanted) - used.begin()));
        std::erase_if(out.order, [&](std::uint64_t i) { return i >= out.rows.size(); });
    } else {
        for (std::uint64_t i = 0; i < out.rows.size(); ++i)
            out.order.push_back(i);
    }
    if (m_progress)
        m_progress({entry.name, out.rows.size(), 1});
    return out;
}

} // namespace luthier
