// SPDX-License-Identifier: GPL-3.0-or-later
// Weights that are not held on the device: left in their files, or moved to the process's memory.
#include "cpu/bf16.h"
#include "nn/library_errors.h"
#include "nn/model.h"

#include <array>
#include <cstring>

namespace luthier::nn
{

std::vector<Model::StreamedWeight> Model::weightsOf(DecoderLayer &layer)
{
    std::vector<StreamedWeight> weights;
    for (LinearGroup *group : {&layer.qkv, &layer.output, &layer.gateUp, &layer.down}) {
        for (Linear &part : group->parts)
            weights.push_back({&part, part.name + ".weight", 0});
    }
    return weights;
}

std::vector<Model::StreamedWeight> Model::weightsOfHead()
{
    Linear &head = m_decoder->head.parts.front();
    return {{&head, m_spec.tieEmbeddings ? m_spec.embeddingModule + ".weight" : m_spec.head.weightName(), 0}};
}

WeightStream::Item Model::leaveInFile(std::vector<StreamedWeight> &weights)
{
    WeightStream::Item item;
    for (StreamedWeight &weight : weights) {
        weight.offset = item.bytes;
        item.bytes += (heldBytes(*m_map.find(weight.tensor)) + 63) / 64 * 64;
        m_frozen.erase(weight.tensor);
    }
    item.bind = [weights](const Buffer &at) {
        for (const StreamedWeight &weight : weights)
            weight.linear->weight.data = at.data() + weight.offset;
    };
    return item;
}

// The layers of a group stay side by side: their offsets are what was taken by those before.
WeightStream::Item Model::moveToHost(std::vector<StreamedWeight> weights)
{
    struct Place {
        Linear *linear;
        std::int64_t offset;
        std::array<std::int64_t, 3> bytes; ///< The weight; or codes, maxima and scales.
    };
    std::vector<Place> places;
    WeightStream::Item item;
    for (const StreamedWeight &weight : weights) {
        const Linear &linear = *weight.linear;
        Place place{weight.linear, item.bytes, {linear.out * linear.weight.rowBytes, 0, 0}};
        if (linear.nf4)
            place.bytes = {linear.nf4->codes.bytes(), linear.nf4->maxima.bytes(), linear.nf4->scales.bytes()};
        for (std::int64_t &bytes : place.bytes) {
            if (linear.nf4)
                bytes = (bytes + 15) / 16 * 16;
            item.bytes += bytes;
        }
        places.push_back(place);
    }
    item.stored = m_device->allocateHost(item.bytes);
    for (const Place &place : places) {
        Linear &linear = *place.linear;
        std::byte *to = item.stored.data() + place.offset;
        if (!linear.nf4) {
            m_device->download(to, linear.weight.data, place.bytes[0]);
            continue;
        }
        for (std::size_t i = 0; Buffer * part : {&linear.nf4->codes, &linear.nf4->maxima, &linear.nf4->scales}) {
            m_device->download(to, part->data(), part->bytes());
            to += place.bytes[i++];
            *part = Buffer();
        }
    }
    for (const StreamedWeight &weight : weights)
        m_frozen.erase(weight.tensor);
    item.bind = [places](const Buffer &at) {
        for (const Place &place : places) {
            Linear &linear = *place.linear;
            if (!linear.nf4) {
                linear.weight.data = at.data() + place.offset;
                continue;
            }
            std::int64_t first = place.offset;
            for (std::size_t i = 0; Buffer * part : {&linear.nf4->codes, &linear.nf4->maxima, &linear.nf4->scales}) {
                *part = at.part(first, place.bytes[i]);
                first += place.bytes[i++];
            }
        }
    };
    return item;
}

/// @p source holds the layers of a device with memory of its own; the rest is added here.
void Model::streamFrom(WeightStream::Source source)
{
    Decoder &decoder = *m_decoder;
    if (m_device->isHost()) {
        m_streamed.clear();
        for (DecoderLayer &layer : decoder.layers) {
            m_streamed.push_back(weightsOf(layer));
            source.layers.push_back(leaveInFile(m_streamed.back()));
        }
        m_streamed.push_back(weightsOfHead());
        source.head = leaveInFile(m_streamed.back());
        source.read = [this](std::size_t item, std::byte *to) -> Result<void> {
            for (const StreamedWeight &weight : m_streamed[item])
                LUTHIER_TRY(readHeld(*m_map.find(weight.tensor), to + weight.offset));
            return {};
        };
    } else {
        source.head = moveToHost(weightsOfHead());
    }
    if (m_device->isHost()) {
        const std::string embedding = m_spec.embeddingModule + ".weight";
        m_frozen.erase(embedding);
        decoder.embedding.data = nullptr;
        decoder.embedRows = [this, from = m_map.find(embedding)](
                                std::span<const std::int32_t> ids, Matrix out, Matrix) {
            if (const Result<void> read = readEmbeddings(*from, ids, out.floats()); !read)
                throw DeviceError(read.error());
        };
    } else if (m_spec.tieEmbeddings) {
        decoder.embedding.data = nullptr;
        embedFromHost(source.head.stored);
    } else {
        moveEmbedding();
    }
    decoder.weights = std::make_unique<WeightStream>(*m_device, std::move(source));
}

// Looked up, a few rows a batch, embeddings need not lie on the device.
void Model::moveEmbedding()
{
    cpu::RowMatrix &embedding = m_decoder->embedding;
    if (m_device->isHost() || m_spec.tieEmbeddings || embedding.data == nullptr)
        return;
    const std::int64_t bytes = embedding.rows * embedding.rowBytes;
    const Buffer table = m_device->allocateHost(bytes);
    m_device->download(table.data(), embedding.data, bytes);
    embedding.data = nullptr;
    m_frozen.erase(m_spec.embeddingModule + ".weight");
    embedFromHost(table);
}

void Model::embedFromHost(Buffer table)
{
    const cpu::RowMatrix shape = m_decoder->embedding;
    m_decoder->embedRows = [this, table = std::move(table), shape, rows = Buffer()](
                               std::span<const std::int32_t> ids, Matrix out, Matrix scratch) mutable {
        const Matrix target = scratch.data != nullptr && shape.type != DType::F32 ? scratch : out;
        const std::int64_t bytes = out.rows * out.cols * target.elementBytes();
        if (rows.bytes() < bytes)
            rows = m_device->allocateHost(bytes);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const std::byte *from = table.data() + ids[i] * shape.rowBytes;
            std::byte *to = rows.data() + static_cast<std::int64_t>(i) * out.cols * target.elementBytes();
            if (target.type == shape.type)
                std::memcpy(to, from, static_cast<std::size_t>(shape.rowBytes));
            else
                dequantise(shape.type, from, reinterpret_cast<float *>(to), static_cast<std::uint64_t>(out.cols));
        }
        m_device->upload(target.data, rows.data(), bytes);
        if (target.data != out.data)
            m_device->convert(target, out);
    };
}

Result<void> Model::readEmbeddings(const WeightSource &source, std::span<const std::int32_t> ids, float *rows) const
{
    std::vector<std::byte> stored(static_cast<std::size_t>(source.rowBytes()));
    const std::uint64_t width = source.rowValues();
    for (const std::int32_t id : ids) {
        LUTHIER_TRY(readWeightRows(m_files.tensorFiles(), source, static_cast<std::uint64_t>(id), 1, stored));
        dequantise(source.tensor.dtype, stored.data(), rows, width);
        for (std::uint64_t i = 0; heldType(source) != source.tensor.dtype && i < width; ++i)
            rows[i] = cpu::toFloat(cpu::toBf16(rows[i])); // as it would be held
        rows += width;
    }
    return {};
}

Result<void> Model::streamWeights()
{
    if (streamsWeights())
        return {};
    if (!m_trained.empty() || m_merged)
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "Weights that were changed cannot be read from the file layer by layer."), {}, {}};
    return guarded([&]() -> Result<void> {
        WeightStream::Source source;
        for (DecoderLayer &layer : m_decoder->layers) {
            if (!m_device->isHost())
                source.layers.push_back(moveToHost(weightsOf(layer)));
        }
        streamFrom(std::move(source));
        return {};
    });
}

} // namespace luthier::nn
