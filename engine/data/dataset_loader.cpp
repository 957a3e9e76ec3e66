// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset_loader.h"

#include "data/row_reader.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace luthier
{

namespace
{

constexpr std::size_t kRowsInBatch = 512;
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
        if (++count % kRowsInBatch == 0 && m_stop.stop_requested())
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

namespace
{

/// Reads one set: rows one by one, encoded in batches.
class DatasetReader
{
public:
    DatasetReader(const DatasetEntry &entry, const DataSettings &settings, const ExampleEncoder &encoder,
        WorkerPool &workers, const DataProgressFn &progress, const std::stop_token &stop)
        : m_entry(entry)
        , m_keepsConversations(settings.stage == DataStage::Kto)
        , m_encoder(encoder)
        , m_workers(workers)
        , m_progress(progress)
        , m_stop(stop)
        , m_converter(entry)
    {
    }

    /// Reads the rows numbered @p used (sorted), or the first @p maximum when there is no list.
    Result<std::vector<LoadedRow>> read(const std::optional<std::vector<std::uint64_t>> &used, std::uint64_t maximum,
        std::optional<std::uint64_t> limit);

private:
    Result<void> convert(const Json &json, std::uint64_t index);
    Result<void> encodeBatch();
    Result<void> report(bool done);
    Result<void> findMissingColumns();

    const DatasetEntry &m_entry;
    const bool m_keepsConversations;
    const ExampleEncoder &m_encoder;
    WorkerPool &m_workers;
    const DataProgressFn &m_progress;
    const std::stop_token &m_stop;
    ConversationReader m_converter;
    std::unique_ptr<RowReader> m_reader;
    std::vector<LoadedRow> m_rows;
    std::size_t m_encoded = 0; ///< Rows of m_rows that are done with.
    std::vector<std::string> m_places; ///< Of the rows that are not.
    std::uint64_t m_kept = 0;
};

Result<void> DatasetReader::report(bool done)
{
    if (m_stop.stop_requested())
        return cancelled();
    if (m_progress) {
        const double total = static_cast<double>(std::max<std::uint64_t>(m_reader->bytesTotal(), 1));
        m_progress({m_entry.name, m_rows.size(), done ? 1 : static_cast<double>(m_reader->bytesDone()) / total});
    }
    return {};
}

Result<void> DatasetReader::convert(const Json &json, std::uint64_t index)
{
    Result<Conversation> conversation = m_converter.convert(json);
    if (!conversation)
        return within(m_reader->place(), std::move(conversation).error());
    LoadedRow row;
    row.row = index;
    row.dropReason = m_encoder.dropReason(*conversation);
    m_kept += row.dropReason.empty() ? 1 : 0;
    // For KTO dropped rows still lend their answer to the next one.
    if (row.dropReason.empty() || m_keepsConversations)
        row.conversation = std::make_unique<Conversation>(*std::move(conversation));
    m_rows.push_back(std::move(row));
    m_places.push_back(m_reader->place());
    return m_rows.size() - m_encoded < kRowsInBatch ? Result<void>() : encodeBatch();
}

Result<void> DatasetReader::encodeBatch()
{
    const std::size_t begin = m_encoded;
    m_encoded = m_rows.size();
    std::vector<std::string> places;
    places.swap(m_places);
    LUTHIER_TRY(report(false));
    if (m_keepsConversations)
        return {};
    std::vector<std::optional<Error>> errors(m_encoded - begin);
    m_workers.forEach(errors.size(), [&](std::size_t i) {
        LoadedRow &row = m_rows[begin + i];
        if (row.conversation == nullptr)
            return;
        Result<EncodedExample> example = m_encoder.encode(*row.conversation);
        row.conversation.reset();
        if (example)
            row.example = *std::move(example);
        else
            errors[i] = std::move(example).error();
    });
    for (std::size_t i = 0; i < errors.size(); ++i) {
        if (errors[i])
            return within(places[i], *std::move(errors[i]));
    }
    return {};
}

// Columns that no row had so far may still come in rows that are not needed.
Result<void> DatasetReader::findMissingColumns()
{
    Json row;
    for (std::uint64_t read = 0; !m_converter.checkColumns(); ++read) {
        if (read % kRowsInBatch == 0 && m_stop.stop_requested())
            return cancelled();
        LUTHIER_ASSIGN(const bool more, m_reader->next(row));
        if (!more)
            return m_converter.checkColumns();
        m_converter.noteColumns(row);
    }
    return {};
}

Result<std::vector<LoadedRow>> DatasetReader::read(
    const std::optional<std::vector<std::uint64_t>> &used, std::uint64_t maximum, std::optional<std::uint64_t> limit)
{
    LUTHIER_ASSIGN(m_reader, openRows(m_entry.files));
    LUTHIER_TRY(report(false));
    Json json;
    for (std::uint64_t index = 0;; ++index) {
        if ((used ? m_rows.size() == used->size() : index == maximum) || (limit && m_kept >= *limit))
            break;
        const bool wanted = !used || (*used)[m_rows.size()] == index;
        LUTHIER_ASSIGN(const bool more, wanted ? m_reader->next(json) : m_reader->skip());
        if (!more)
            break;
        if (wanted)
            LUTHIER_TRY(convert(json, index));
        else if (index % kRowsInBatch == 0)
            LUTHIER_TRY(report(false));
    }
    LUTHIER_TRY(encodeBatch());
    // Of a set that is left at the limit the last word is how much of it that was.
    LUTHIER_TRY(report(!limit || m_kept < *limit));
    LUTHIER_TRY(findMissingColumns());
    return std::move(m_rows);
}

} // namespace

Result<LoadedDataset> DatasetLoader::loadOne(const DatasetEntry &entry, std::optional<std::uint64_t> limit)
{
    LoadedDataset out;
    out.name = entry.name;
    const std::uint64_t maximum = m_settings.maxSamples.value_or(std::numeric_limits<std::uint64_t>::max());
    DatasetReader reader(entry, m_settings, m_encoder, m_workers, m_progress, m_stop);
    if (!entry.sampleCount) {
        LUTHIER_ASSIGN(out.rows, reader.read(std::nullopt, maximum, limit));
        out.order.resize(out.rows.size());
        std::iota(out.order.begin(), out.order.end(), std::uint64_t{0});
        return out;
    }
    LUTHIER_ASSIGN(std::vector<std::uint64_t> sampled, sampleRows(entry));
    sampled.resize(static_cast<std::size_t>(std::min<std::uint64_t>(maximum, sampled.size())));
    std::vector<std::uint64_t> used = sampled;
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    LUTHIER_ASSIGN(out.rows, reader.read(used, maximum, limit));
    for (const std::uint64_t row : sampled) {
        const auto place = std::lower_bound(used.begin(), used.end(), row) - used.begin();
        if (static_cast<std::size_t>(place) < out.rows.size()) // reading may have stopped at the limit
            out.order.push_back(static_cast<std::uint64_t>(place));
    }
    return out;
}

} // namespace luthier
