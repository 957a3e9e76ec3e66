// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of any dataset shape as one standard conversation.
#pragma once

#include "data/dataset_info.h"

#include "base/json.h"
#include "text/chat_template.h"

#include <set>

namespace luthier
{

/// A row after conversion. One answer for supervised training, two (chosen and rejected) for pairs; for KTO the
/// answer and an empty one, the empty one behind a wanted answer and in front of an unwanted one.
struct Conversation {
    std::vector<Message> prompt;
    std::vector<Message> answers;
    std::string system;
    std::string tools;

    std::string broken; ///< Why the row has no usable turns; empty when it has. Such rows are dropped.
    std::optional<Error> problem; ///< An error that stops the run if this row is encoded (a message that is null).
};

/// Converts rows of one set, as LLaMA-Factory's converters do (contract §2.4).
class ConversationReader
{
public:
    explicit ConversationReader(DatasetEntry entry)
        : m_entry(std::move(entry))
    {
    }

    /// Errors stop the run: columns of a wrong type, roles that are not mapped, media.
    Result<Conversation> convert(const Json &row);

    /// Takes note of the columns of a row that is not converted.
    void noteColumns(const Json &row);
    /// After the last row: an error when a column that was needed occurred in no row at all.
    Result<void> checkColumns() const;

private:
    const Json &column(const Json &row, const std::string &name);
    Result<std::string> textColumn(const Json &row, const std::optional<std::string> &name);
    Result<Conversation> convertAlpaca(const Json &row);
    Result<Conversation> convertShareGpt(const Json &row);
    Result<Conversation> convertOpenAi(const Json &row);
    Result<const Json *> messageList(const Json &row);
    Result<std::size_t> takeSystem(const Json &list, Conversation &out) const;
    Result<void> chooseAnswers(const Json &row, std::vector<Message> messages, Conversation &out);
    Result<Message> readAnswer(const Json &json, Conversation &out) const;
    std::optional<bool> ktoTag(const Json &row);
    Result<Role> roleOf(const std::optional<std::string> &tag) const;
    Result<std::optional<std::string>> tagOf(const Json &message) const;
    Result<std::string> contentOf(const Json &message, std::size_t index, Conversation &out) const;
    Result<void> refuseMedia(const Json &row);

    DatasetEntry m_entry;
    std::set<std::string> m_seen; ///< Columns that some row has.
    std::set<std::string> m_missed; ///< Columns that some row was asked for in vain.
};

} // namespace luthier
