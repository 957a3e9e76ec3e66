// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/collate.h"

#include <algorithm>

namespace luthier
{

namespace
{

struct Row {
    std::span<const std::int32_t> ids;
    std::span<const std::int32_t> labels;
    std::span<const std::int32_t> positions;
    std::span<const std::int32_t> sequences;
};

std::uint64_t roundedUp(std::uint64_t length, std::uint64_t multiple)
{
    return multiple > 1 ? (length + multiple - 1) / multiple * multiple : length;
}

/// Appends @p values and padding up to @p length.
void appendPadded(std::vector<std::int32_t> &out, std::span<const std::int32_t> values, std::uint64_t length,
    std::int32_t pad, bool left)
{
    const auto padding = static_cast<std::size_t>(length) - values.size();
    if (left)
        out.insert(out.end(), padding, pad);
    out.insert(out.end(), values.begin(), values.end());
    if (!left)
        out.insert(out.end(), padding, pad);
}

Batch padRows(const std::vector<Row> &rows, const CollateOptions &options)
{
    Batch batch;
    batch.rows = rows.size();
    bool packed = false;
    for (const Row &row : rows) {
        batch.length = std::max<std::uint64_t>(batch.length, row.ids.size());
        batch.labelLength = std::max<std::uint64_t>(batch.labelLength, row.labels.size());
        packed = packed || !row.positions.empty();
    }
    batch.length = roundedUp(batch.length, options.multiple);
    batch.labelLength = roundedUp(batch.labelLength, options.multiple);
    const std::int32_t labelPad = options.ignorePadForLoss ? kIgnoredLabel : options.padId;
    for (const Row &row : rows) {
        appendPadded(batch.inputIds, row.ids, batch.length, options.padId, options.padLeft);
        appendPadded(batch.labels, row.labels, batch.labelLength, labelPad, options.padLeft);
        const std::vector<std::int32_t> one(row.sequences.empty() ? row.ids.size() : 0, 1);
        appendPadded(batch.sequenceIds, row.sequences.empty() ? std::span<const std::int32_t>(one) : row.sequences,
            batch.length, 0, options.padLeft);
        if (packed)
            appendPadded(batch.positionIds, row.positions, batch.length, 0, options.padLeft);
    }
    return batch;
}

} // namespace

Batch collate(std::span<const EncodedExample *const> examples, DataStage stage, const CollateOptions &options)
{
    std::vector<Row> rows;
    for (const EncodedExample *example : examples)
        rows.push_back({example->inputIds, example->labels, example->positionIds, example->sequenceIds});
    if (stage == DataStage::RewardModel || stage == DataStage::Dpo) {
        for (const EncodedExample *example : examples)
            rows.push_back({example->otherIds, example->otherLabels, {}, {}});
    }
    return padRows(rows, options);
}

Batch collateOther(std::span<const EncodedExample *const> examples, const CollateOptions &options)
{
    std::vector<Row> rows;
    for (const EncodedExample *example : examples)
        rows.push_back({example->otherIds, example->otherLabels, {}, {}});
    return padRows(rows, options);
}

} // namespace luthier
