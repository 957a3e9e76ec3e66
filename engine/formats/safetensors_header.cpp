// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/safetensors_header.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace luthier
{

namespace
{

using SaxJson = nlohmann::json;

constexpr std::size_t kMaximumRank = 64; // as PyTorch and NumPy have it
constexpr std::size_t kMaximumDepth = 128;
constexpr std::size_t kShortestEntry = 50; // "":{"dtype":"U8","shape":[],"data_offsets":[0,0]},

class HeaderHandler final : public nlohmann::json_sax<SaxJson>
{
public:
    HeaderHandler(SafetensorsHeader &header, const std::string &where)
        : m_header(header)
        , m_where(where)
    {
    }

    Error takeError() { return std::move(m_error); }

    bool null() override
    {
        // Writers leave out absent metadata; the reference reader also takes an explicit null.
        if (m_place == Place::Root && m_isMetadata)
            return true;
        return scalar();
    }
    bool boolean(bool) override { return scalar(); }
    bool number_integer(number_integer_t) override { return scalar(); }
    bool number_float(number_float_t, const string_t &) override { return scalar(); }
    bool binary(binary_t &) override { return scalar(); }

    bool number_unsigned(number_unsigned_t value) override
    {
        if (m_place == Place::Shape) {
            if (m_entry.shape.size() == kMaximumRank)
                return fail(LUTHIER_TEXT("Errors", "The shape has more than %1 dimensions.").arg(kMaximumRank));
            m_entry.shape.push_back(value);
            return true;
        }
        if (m_place == Place::Offsets) {
            if (m_offsetCount == m_offsets.size())
                return fail(LUTHIER_TEXT("Errors", "\"data_offsets\" must have exactly two numbers."));
            m_offsets[m_offsetCount++] = value;
            return true;
        }
        return scalar();
    }

    bool string(string_t &value) override
    {
        if (m_place == Place::Metadata) {
            if (!m_header.metadata.emplace(m_metadataKey, std::move(value)).second)
                return fail(LUTHIER_TEXT("Errors", "\"__metadata__\" has the key \"%1\" twice.").arg(m_metadataKey));
            return true;
        }
        if (m_place == Place::Tensor && m_field == Field::Type) {
            m_dtype = dtypeFromName(value);
            if (!m_dtype || isQuantised(*m_dtype))
                return fail(LUTHIER_TEXT("Errors", "The element type \"%1\" is not supported.").arg(value));
            return true;
        }
        return scalar();
    }

    bool start_object(std::size_t) override
    {
        switch (m_place) {
        case Place::Start:
            m_place = Place::Root;
            return true;
        case Place::Root:
            if (m_isMetadata) {
                m_place = Place::Metadata;
                return true;
            }
            m_place = Place::Tensor;
            m_field = Field::None;
            m_dtype.reset();
            m_entry.shape.clear();
            m_seen = {};
            return true;
        default:
            return enterUnknown();
        }
    }

    bool key(string_t &value) override
    {
        switch (m_place) {
        case Place::Root:
            m_isMetadata = value == "__metadata__";
            if (m_isMetadata && m_hasMetadata)
                return fail(LUTHIER_TEXT("Errors", "\"__metadata__\" appears twice."));
            m_hasMetadata = m_hasMetadata || m_isMetadata;
            m_entry.name = std::move(value);
            return true;
        case Place::Metadata:
            m_metadataKey = std::move(value);
            return true;
        case Place::Tensor: {
            m_field = value == "dtype"    ? Field::Type
                : value == "shape"        ? Field::Shape
                : value == "data_offsets" ? Field::Offsets
                                          : Field::Unknown;
            if (m_field == Field::Unknown)
                return true;
            bool &seen = m_seen[static_cast<std::size_t>(m_field)];
            if (seen)
                return fail(LUTHIER_TEXT("Errors", "\"%1\" appears twice.").arg(value));
            seen = true;
            return true;
        }
        default:
            return true; // inside of an unknown value
        }
    }

    bool end_object() override
    {
        switch (m_place) {
        case Place::Root:
            m_place = Place::End;
            return true;
        case Place::Metadata:
            m_place = Place::Root;
            return true;
        case Place::Tensor:
            m_place = Place::Root;
            return finishTensor();
        default:
            return leaveUnknown();
        }
    }

    bool start_array(std::size_t) override
    {
        if (m_place == Place::Tensor && m_field == Field::Shape) {
            m_place = Place::Shape;
            return true;
        }
        if (m_place == Place::Tensor && m_field == Field::Offsets) {
            m_place = Place::Offsets;
            m_offsetCount = 0;
            return true;
        }
        return enterUnknown();
    }

    bool end_array() override
    {
        if (m_place == Place::Unknown)
            return leaveUnknown();
        if (m_place == Place::Offsets && m_offsetCount != m_offsets.size())
            return fail(LUTHIER_TEXT("Errors", "\"data_offsets\" must have exactly two numbers."));
        m_place = Place::Tensor;
        return true;
    }

    bool parse_error(std::size_t position, const std::string &, const SaxJson::exception &) override
    {
        m_error = {ErrorCode::InvalidData,
            LUTHIER_TEXT("Errors", "The header is not valid JSON (at its byte %1).").arg(position), {}, m_where};
        return false;
    }

private:
    enum class Place { Start, Root, Metadata, Tensor, Shape, Offsets, Unknown, End };
    enum class Field { None = -1, Type, Shape, Offsets, Unknown };

    bool fail(Text message)
    {
        m_error = {ErrorCode::InvalidData, std::move(message), {},
            m_entry.name.empty() ? m_where : m_where + ": " + m_entry.name};
        return false;
    }

    // A value where none of its kind is expected: fine inside of keys that are ignored.
    bool scalar()
    {
        switch (m_place) {
        case Place::Unknown:
            return true;
        case Place::Tensor:
            if (m_field == Field::Unknown)
                return true;
            break;
        case Place::Metadata:
            return fail(LUTHIER_TEXT("Errors", "\"__metadata__\" may only map text to text."));
        case Place::Shape:
            return fail(LUTHIER_TEXT("Errors", "\"shape\" must be a list of whole numbers of at least 0."));
        case Place::Offsets:
            return fail(LUTHIER_TEXT("Errors", "\"data_offsets\" must have exactly two numbers."));
        default:
            break;
        }
        return fail(LUTHIER_TEXT("Errors", "The description of a tensor is malformed."));
    }

    bool enterUnknown()
    {
        const bool ignored = m_place == Place::Unknown || (m_place == Place::Tensor && m_field == Field::Unknown);
        if (!ignored)
            return scalar();
        if (++m_unknownDepth > kMaximumDepth)
            return fail(LUTHIER_TEXT("Errors", "The JSON is nested too deeply."));
        m_place = Place::Unknown;
        return true;
    }

    bool leaveUnknown()
    {
        if (--m_unknownDepth == 0)
            m_place = Place::Tensor;
        return true;
    }

    bool finishTensor()
    {
        if (!m_seen[0] || !m_seen[1] || !m_seen[2])
            return fail(LUTHIER_TEXT("Errors", "A tensor needs \"dtype\", \"shape\" and \"data_offsets\"."));
        m_entry.dtype = *m_dtype;
        m_entry.begin = m_offsets[0];
        m_entry.end = m_offsets[1];
        m_header.entries.push_back(m_entry);
        m_entry.name.clear();
        return true;
    }

    SafetensorsHeader &m_header;
    const std::string &m_where;
    Error m_error;
    Place m_place = Place::Start;
    Field m_field = Field::None;
    HeaderEntry m_entry;
    std::optional<DType> m_dtype;
    std::array<std::uint64_t, 2> m_offsets{};
    std::size_t m_offsetCount = 0;
    std::array<bool, 3> m_seen{};
    std::string m_metadataKey;
    bool m_isMetadata = false;
    bool m_hasMetadata = false;
    std::size_t m_unknownDepth = 0;
};

} // namespace

Result<SafetensorsHeader> parseSafetensorsHeader(std::string_view text, const std::string &where)
{
    // nlohmann's reader takes a zero byte for the end of the text and would not look at what follows.
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos)
        return Error{ErrorCode::InvalidData,
            LUTHIER_TEXT("Errors", "The header is not valid JSON (at its byte %1).").arg(zero), {}, where};
    SafetensorsHeader header;
    // Growing by doubling would hold three times the entries for a moment.
    std::size_t count = 0;
    for (std::size_t at = text.find("\"dtype\""); at != std::string_view::npos; at = text.find("\"dtype\"", at + 1))
        ++count;
    header.entries.reserve(std::min(count, text.size() / kShortestEntry));

    HeaderHandler handler(header, where);
    if (!SaxJson::sax_parse(text, &handler))
        return handler.takeError();
    return header;
}

} // namespace luthier
