// SPDX-License-Identifier: GPL-3.0-or-later
// One list of datasets, read and encoded row by row; the order of its rows is decided afterwards.
#pragma once

#include "data/encoder.h"
#include "data/random_sequences.h"
#include "data/training_data.h"
#include "data/worker_pool.h"

namespace luthier
{

/// What became of a row that was used.
struct LoadedRow {
    std::uint64_t row = 0; ///< In the file.
    std::string dropReason;
    EncodedExample example; ///< Encoded, unless the stage needs its neighbours.
    std::unique_ptr<Conversation> conversation; ///< KTO only: encoded later, with another row's answer.
};

struct LoadedDataset {
    std::string name;
    std::vector<LoadedRow> rows; ///< Each used row of the file once, in file order.
    std::vector<std::uint64_t> order; ///< Indices into rows, sampled and cut to max_samples.
};

class DatasetLoader
{
public:
    /// @p settings.cutoffLen is final. All arguments must outlive the loader.
    DatasetLoader(const DataSettings &settings, const ExampleEncoder &encoder, const DataProgressFn &progress,
        std::stop_token stop)
        : m_settings(settings)
        , m_encoder(encoder)
        , m_progress(progress)
        , m_stop(std::move(stop))
        , m_random(static_cast<std::uint32_t>(settings.seed))
    {
    }

    /// Reads the named sets. Called once for training and once for evaluation sets: the random draws for num_samples
    /// go on, as numpy's global generator does. @p limit: kept rows that are enough.
    Result<std::vector<LoadedDataset>> load(
        const std::vector<std::string> &names, std::optional<std::uint64_t> limit = {});

private:
    Result<LoadedDataset> loadOne(const DatasetEntry &entry, std::optional<std::uint64_t> limit);
    Result<std::vector<std::uint64_t>> sampleRows(const DatasetEntry &entry);
    Result<void> checkStage(const DatasetEntry &entry) const;

    const DataSettings &m_settings;
    const ExampleEncoder &m_encoder;
    const DataProgressFn &m_progress;
    std::stop_token m_stop;
    LegacyNumpyRandom m_random;
    WorkerPool m_workers;
};

} // namespace luthier
