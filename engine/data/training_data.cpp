// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/training_data.h"

#include "data/dataset_loader.h"
#include "data/packing.h"
#include "data/row_reader.h"

#include <algorithm>

namespace luthier
{

namespace
{

Error badSetting(Text message, const char *flag)
{
    return Error{ErrorCode::InvalidConfig, std::move(message), {}, flag};
}

std::uint64_t fileRowOf(const std::vector<LoadedDataset> &sets, const EncodedExample &example)
{
    const LoadedDataset &set = sets[example.dataset];
    return set.rows[static_cast<std::size_t>(set.order[static_cast<std::size_t>(example.row)])].row;
}

/// Everything that stays the same for training and evaluation sets.
class DataPipeline
{
public:
    static Result<std::unique_ptr<DataPipeline>> create(
        const DataSettings &settings, Tokenizer &tokenizer, const DataProgressFn &progress, std::stop_token stop);

    DatasetLoader &loader() { return m_loader; }
    const ChatTemplate &chatTemplate() const { return m_template; }
    bool packs() const { return m_packs; }

    /// The rows of @p sets after mixing, by position in the sets' own orders.
    Result<std::vector<RowRef>> mixed(const std::vector<LoadedDataset> &sets);
    /// Encodes (KTO) or takes over (all others) the rows in @p order, and packs them. The orders of all calls together
    /// are what mixed() gave.
    Result<EncodedSet> finish(std::vector<LoadedDataset> &sets, const std::vector<RowRef> &order);

private:
    DataPipeline(DataSettings settings, bool packs, ChatTemplate chatTemplate, const Tokenizer &tokenizer,
        const DataProgressFn &progress, std::stop_token stop)
        : m_settings(std::move(settings))
        , m_packs(packs)
        , m_template(std::move(chatTemplate))
        , m_tokenizer(tokenizer)
        , m_encoder(m_template, m_tokenizer, m_settings)
        , m_loader(m_settings, m_encoder, progress, std::move(stop))
    {
    }

    Result<std::vector<EncodedExample>> takeGroup(
        std::vector<LoadedDataset> &sets, std::span<const RowRef> group, EncodedSet &out);
    void pack(const std::vector<LoadedDataset> &sets, std::vector<EncodedExample> examples, EncodedSet &out) const;

    DataSettings m_settings; ///< With the final cutoff_len.
    bool m_packs;
    ChatTemplate m_template;
    const Tokenizer &m_tokenizer;
    ExampleEncoder m_encoder;
    DatasetLoader m_loader;
    std::vector<std::vector<std::uint32_t>> m_uses; ///< How often each row is still needed: the last use moves it.
};

Result<std::unique_ptr<DataPipeline>> DataPipeline::create(
    const DataSettings &settings, Tokenizer &tokenizer, const DataProgressFn &progress, std::stop_token stop)
{
    LUTHIER_TRY(checkDataSettings(settings));
    Result<ChatTemplate> chosen =
        settings.templateName ? ChatTemplate::named(*settings.templateName) : ChatTemplate::fromTokenizer(tokenizer);
    if (!chosen)
        return std::move(chosen).error();
    ChatTemplate chatTemplate = *std::move(chosen);
    if (settings.trainOnPrompt && chatTemplate.hasEfficientEos())
        return badSetting(
            LUTHIER_TEXT("Errors", "The template \"%1\" cannot be trained on the prompt.").arg(chatTemplate.name()),
            "--train_on_prompt");
    if (settings.toolFormat) {
        LUTHIER_ASSIGN(const ToolStyle style, toolStyleFromName(*settings.toolFormat));
        chatTemplate.setToolStyle(style);
    }
    if (settings.defaultSystem)
        chatTemplate.setDefaultSystem(*settings.defaultSystem);
    chatTemplate.setThinking(settings.enableThinking);
    chatTemplate.setPreserveThinking(settings.preserveThinking);
    chatTemplate.setSplitSpecialTokens(settings.splitSpecialTokens);
    chatTemplate.setDate(settings.date);
    LUTHIER_TRY(chatTemplate.prepare(tokenizer));

    DataSettings final = settings;
    // An explicit packing leaves one place for the pad at the end; the automatic one of pre-training does not.
    if (settings.packing.value_or(false) || settings.neatPacking)
        --final.cutoffLen;
    const bool packs = settings.packing.value_or(settings.stage == DataStage::PreTraining) || settings.neatPacking;
    return std::unique_ptr<DataPipeline>(
        new DataPipeline(std::move(final), packs, std::move(chatTemplate), tokenizer, progress, std::move(stop)));
}

Result<std::vector<RowRef>> DataPipeline::mixed(const std::vector<LoadedDataset> &sets)
{
    std::vector<std::uint64_t> lengths;
    m_uses.clear();
    for (const LoadedDataset &set : sets) {
        lengths.push_back(set.order.size());
        m_uses.emplace_back(set.rows.size(), 0);
    }
    LUTHIER_ASSIGN(std::vector<RowRef> order,
        mixRows(m_settings.mixStrategy, lengths, sets.size() > 1 ? m_settings.interleaveProbs : std::vector<double>(),
            m_settings.seed));
    for (const RowRef &ref : order)
        ++m_uses[ref.dataset][static_cast<std::size_t>(sets[ref.dataset].order[static_cast<std::size_t>(ref.row)])];
    return order;
}

Result<std::vector<EncodedExample>> DataPipeline::takeGroup(
    std::vector<LoadedDataset> &sets, std::span<const RowRef> group, EncodedSet &out)
{
    std::vector<EncodedExample> examples;
    const auto rowOf = [&](const RowRef &ref) -> LoadedRow & {
        LoadedDataset &set = sets[ref.dataset];
        return set.rows[static_cast<std::size_t>(set.order[static_cast<std::size_t>(ref.row)])];
    };
    for (std::size_t i = 0; i < group.size(); ++i) {
        LoadedRow &row = rowOf(group[i]);
        ++out.rowsRead;
        if (!row.dropReason.empty()) {
            out.dropped.push_back({group[i].dataset, group[i].row, row.row, row.dropReason});
            continue;
        }
        EncodedExample example;
        if (row.conversation) {
            const LoadedRow &before = rowOf(i == 0 ? group.back() : group[i - 1]);
            Result<EncodedExample> encoded = m_encoder.encode(*row.conversation, before.conversation.get());
            if (!encoded)
                return within(
                    sets[group[i].dataset].name + " row " + std::to_string(row.row), std::move(encoded).error());
            example = *std::move(encoded);
        } else {
            std::uint32_t &uses =
                m_uses[group[i].dataset][static_cast<std::size_t>(&row - sets[group[i].dataset].rows.data())];
            if (--uses == 0)
                example = std::move(row.example);
            else
                example = row.example;
        }
        example.dataset = group[i].dataset;
        example.row = group[i].row;
        ++out.rowsKept;
        examples.push_back(std::move(example));
    }
    return examples;
}

void DataPipeline::pack(
    const std::vector<LoadedDataset> &sets, std::vector<EncodedExample> examples, EncodedSet &out) const
{
    std::vector<EncodedExample> blocks;
    if (m_settings.stage == DataStage::PreTraining) {
        blocks = cutIntoBlocks(examples, m_settings.cutoffLen);
    } else {
        std::vector<std::size_t> tooLong;
        std::vector<DroppedRow> rows;
        for (const EncodedExample &example : examples)
            rows.push_back(
                {example.dataset, example.row, fileRowOf(sets, example), "the row is longer than a packed block"});
        blocks = packExamples(std::move(examples), m_settings.cutoffLen + 1, m_tokenizer.padId().value_or(0),
            m_settings.neatPacking, tooLong);
        for (const std::size_t index : tooLong)
            out.dropped.push_back(rows[index]);
        out.rowsKept -= tooLong.size();
    }
    for (EncodedExample &block : blocks) {
        block.row = out.examples.size();
        out.examples.push_back(std::move(block));
    }
}

Result<EncodedSet> DataPipeline::finish(std::vector<LoadedDataset> &sets, const std::vector<RowRef> &order)
{
    EncodedSet out;
    for (const LoadedDataset &set : sets)
        out.datasets.push_back(set.name);
    const bool packing =
        m_packs && (m_settings.stage == DataStage::Supervised || m_settings.stage == DataStage::PreTraining);
    for (const auto &[begin, end] :
        processingGroups(order.size(), m_settings.preprocessingBatchSize, m_settings.preprocessingNumWorkers)) {
        const std::span<const RowRef> group(order.data() + begin, static_cast<std::size_t>(end - begin));
        LUTHIER_ASSIGN(std::vector<EncodedExample> examples, takeGroup(sets, group, out));
        if (packing)
            pack(sets, std::move(examples), out);
        else
            std::move(examples.begin(), examples.end(), std::back_inserter(out.examples));
    }
    if (m_settings.stage == DataStage::PreTraining) {
        const std::int32_t pad = m_tokenizer.padId().value_or(kIgnoredLabel);
        for (EncodedExample &example : out.examples) {
            if (!packing && example.inputIds.size() > m_settings.cutoffLen)
                example.inputIds.resize(static_cast<std::size_t>(m_settings.cutoffLen));
            example.labels = example.inputIds;
            std::replace(example.labels.begin(), example.labels.end(), pad, kIgnoredLabel);
        }
    }
    if (out.examples.empty()) {
        std::string reason;
        if (!out.dropped.empty())
            reason = out.dropped.front().reason;
        return Error{ErrorCode::InvalidData,
            m_settings.stage == DataStage::PreTraining
                ? LUTHIER_TEXT("Errors", "The %1 rows do not fill one block of cutoff_len tokens.").arg(out.rowsRead)
                : LUTHIER_TEXT("Errors", "None of the %1 rows can be used.").arg(out.rowsRead),
            reason.empty() ? Text() : LUTHIER_TEXT("Errors", "Of the first one: %1.").arg(reason),
            sets.empty() ? std::string() : sets.front().name};
    }
    return out;
}

} // namespace

Result<void> checkDataSettings(const DataSettings &settings)
{
    const bool supervised = settings.stage == DataStage::Supervised;
    const bool packing = settings.packing.value_or(false) || settings.neatPacking;
    if (settings.cutoffLen == 0 || (packing && settings.cutoffLen < 2))
        return badSetting(
            LUTHIER_TEXT("Errors", "%1 tokens are too few for a row.").arg(settings.cutoffLen), "--cutoff_len");
    if (settings.cutoffLen > (std::uint64_t{1} << 30))
        return badSetting(
            LUTHIER_TEXT("Errors", "%1 tokens are too many for a row.").arg(settings.cutoffLen), "--cutoff_len");
    if (settings.preprocessingBatchSize == 0)
        return badSetting(LUTHIER_TEXT("Errors", "A group of 0 rows is impossible."), "--preprocessing_batch_size");
    if (settings.maskHistory && settings.trainOnPrompt)
        return badSetting(
            LUTHIER_TEXT("Errors", "Training only the last answer and training on the prompt exclude each other."),
            "--mask_history");
    if (!supervised && settings.neatPacking)
        return badSetting(LUTHIER_TEXT("Errors", "Neat packing is for supervised fine-tuning only."), "--neat_packing");
    if (!supervised && settings.trainOnPrompt)
        return badSetting(
            LUTHIER_TEXT("Errors", "Training on the prompt is for supervised fine-tuning only."), "--train_on_prompt");
    if (!supervised && settings.maskHistory)
        return badSetting(LUTHIER_TEXT("Errors", "Training only the last answer is for supervised fine-tuning only."),
            "--mask_history");
    if (!settings.interleaveProbs.empty() && settings.mixStrategy == MixStrategy::Concat)
        return badSetting(
            LUTHIER_TEXT("Errors", "Probabilities need an interleaving mix strategy."), "--interleave_probs");
    if (settings.valSize.isSet() && settings.datasets.empty())
        return badSetting(LUTHIER_TEXT("Errors", "There is no dataset to split for validation."), "--val_size");
    if (settings.valSize.isSet() && !settings.evalDatasets.empty())
        return badSetting(
            LUTHIER_TEXT("Errors", "A validation share and evaluation datasets exclude each other."), "--val_size");
    for (const auto *names : {&settings.datasets, &settings.evalDatasets}) {
        if (!settings.interleaveProbs.empty() && !names->empty() && names->size() != settings.interleaveProbs.size())
            return badSetting(LUTHIER_TEXT("Errors", "There are %1 datasets but %2 probabilities.")
                                  .arg(names->size())
                                  .arg(settings.interleaveProbs.size()),
                "--interleave_probs");
    }
    return {};
}

Result<void> checkDataSources(const DataSettings &settings)
{
    LUTHIER_TRY(checkDataSettings(settings));
    if (settings.templateName)
        LUTHIER_TRY(ChatTemplate::named(*settings.templateName));
    for (const auto *names : {&settings.datasets, &settings.evalDatasets}) {
        if (names->empty())
            continue;
        LUTHIER_ASSIGN(const std::vector<DatasetEntry> entries, findDatasets(settings.datasetDir, *names));
        for (const DatasetEntry &entry : entries)
            LUTHIER_TRY(openRows(entry.files));
    }
    return {};
}

Result<TrainingData> loadTrainingData(
    const DataSettings &settings, Tokenizer &tokenizer, const DataProgressFn &progress, std::stop_token stop)
{
    LUTHIER_ASSIGN(
        const std::unique_ptr<DataPipeline> pipeline, DataPipeline::create(settings, tokenizer, progress, stop));
    TrainingData data;
    data.chatTemplate = pipeline->chatTemplate();
    if (!settings.datasets.empty()) {
        LUTHIER_ASSIGN(std::vector<LoadedDataset> sets, pipeline->loader().load(settings.datasets));
        LUTHIER_ASSIGN(const std::vector<RowRef> order, pipeline->mixed(sets));
        if (settings.valSize.isSet()) {
            LUTHIER_ASSIGN(const RowSplit split, trainValidationSplit(order.size(), settings.valSize, settings.seed));
            const auto part = [&](const std::vector<std::uint64_t> &indices) {
                std::vector<RowRef> rows;
                for (const std::uint64_t index : indices)
                    rows.push_back(order[static_cast<std::size_t>(index)]);
                return rows;
            };
            LUTHIER_ASSIGN(data.eval[""], pipeline->finish(sets, part(split.validation)));
            LUTHIER_ASSIGN(data.train, pipeline->finish(sets, part(split.train)));
        } else {
            LUTHIER_ASSIGN(data.train, pipeline->finish(sets, order));
        }
    }
    if (settings.evalDatasets.empty())
        return data;
    LUTHIER_ASSIGN(std::vector<LoadedDataset> sets, pipeline->loader().load(settings.evalDatasets));
    if (!settings.evalOnEachDataset) {
        LUTHIER_ASSIGN(const std::vector<RowRef> order, pipeline->mixed(sets));
        LUTHIER_ASSIGN(data.eval[""], pipeline->finish(sets, order));
        return data;
    }
    for (LoadedDataset &set : sets) {
        std::vector<LoadedDataset> one;
        one.push_back(std::move(set));
        LUTHIER_ASSIGN(const std::vector<RowRef> order, pipeline->mixed(one));
        LUTHIER_ASSIGN(data.eval[one.front().name], pipeline->finish(one, order));
    }
    return data;
}

Result<EncodedSet> encodeInOrder(const DataSettings &settings, Tokenizer &tokenizer, std::optional<std::uint64_t> limit,
    const DataProgressFn &progress, std::stop_token stop)
{
    if (settings.datasets.empty())
        return badSetting(LUTHIER_TEXT("Errors", "No dataset is named."), "--dataset");
    LUTHIER_ASSIGN(
        const std::unique_ptr<DataPipeline> pipeline, DataPipeline::create(settings, tokenizer, progress, stop));
    const bool mayStopEarly =
        limit && !pipeline->packs() && settings.mixStrategy == MixStrategy::Concat && settings.stage != DataStage::Kto;
    LUTHIER_ASSIGN(std::vector<LoadedDataset> sets,
        pipeline->loader().load(settings.datasets, mayStopEarly ? limit : std::nullopt));
    LUTHIER_ASSIGN(const std::vector<RowRef> order, pipeline->mixed(sets));
    LUTHIER_ASSIGN(EncodedSet out, pipeline->finish(sets, order));
    if (limit && out.examples.size() > *limit)
        out.examples.resize(static_cast<std::size_t>(*limit));
    return out;
}

} // namespace luthier
