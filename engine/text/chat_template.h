// SPDX-License-Identifier: GPL-3.0-or-later
// LLaMA-Factory's prompt templates: how a conversation becomes token ids. Every piece of text is tokenized on its own,
// so token borders fall where the template's slots meet.
#pragma once

#include "text/tokenizer.h"
#include "text/tool_style.h"

#include <utility>

namespace luthier
{

enum class Role { User, Assistant, Observation, Function, System };

struct Message {
    Role role = Role::User;
    std::string content;
};

/// Token ids of a prompt and of the answer to it.
struct TurnIds {
    std::vector<std::int32_t> source;
    std::vector<std::int32_t> target;
};

class ChatTemplate
{
public:
    struct Slot {
        enum class Kind { Text, Bos, Eos, Token, Nothing };
        Kind kind = Kind::Text;
        std::string text; ///< With {{content}} and {{idx}}, or the token.
    };
    using Slots = std::vector<Slot>;

    /// Names for a form, in LLaMA-Factory's order.
    static std::vector<std::string> names();
    /// An error that suggests near names when there is no template @p name.
    static Result<ChatTemplate> named(std::string_view name);
    /// What LLaMA-Factory derives when no template is named: the slots read off the tokenizer's own chat template,
    /// or "empty" when it has none. An error naming --template where that template cannot be followed.
    static Result<ChatTemplate> fromTokenizer(const Tokenizer &tokenizer);

    const std::string &name() const { return m_name; }
    const std::string &defaultSystem() const { return m_defaultSystem; }
    const std::vector<std::string> &stopWords() const { return m_stopWords; }
    bool hasEfficientEos() const { return m_efficientEos; }
    bool isReasoning() const { return m_reasoning; }
    bool isMultimodal() const { return m_multimodal; }
    bool replacesJinjaTemplate() const { return m_replaceJinja; }

    void setDefaultSystem(std::string text) { m_defaultSystem = std::move(text); }
    /// Shows tools and calls as @p style does; a call then ends with the end token, without the template's own words.
    void setToolStyle(ToolStyle style);
    /// True, false, or "do not teach it, but leave room" (null in LLaMA-Factory). For reasoning templates only.
    void setThinking(std::optional<bool> enabled) { m_thinking = enabled; }
    void setPreserveThinking(bool preserve) { m_preserveThinking = preserve; }
    /// What Llama 3's tool text calls today, as "24 Nov 2026"; the local date by default.
    void setDate(std::string date) { m_date = std::move(date); }
    void setSplitSpecialTokens(bool split) { m_encode.splitSpecialTokens = split; }

    /// Gives @p tokenizer the end token, pad token and stop words of this template (contract §3.3).
    Result<void> prepare(Tokenizer &tokenizer) const;
    /// Ids at which an answer ends.
    std::vector<std::int32_t> stopIds(const Tokenizer &tokenizer) const;

    /// One (prompt, answer) pair per two messages. @p discardHistoryThoughts: only the last answer keeps its thoughts
    /// (mask_history). @p messages has an even number of entries.
    Result<std::vector<TurnIds>> encodeTurns(const Tokenizer &tokenizer, std::vector<Message> messages,
        const std::string &system, const std::string &tools, bool discardHistoryThoughts = false) const;
    /// All messages but the last as prompt, the last as answer (preference stages, prediction, chat).
    Result<TurnIds> encodeOneTurn(const Tokenizer &tokenizer, std::vector<Message> messages, const std::string &system,
        const std::string &tools) const;

    /// Slots for tests and for the preview of a template.
    const Slots &userSlots() const { return m_user; }
    const Slots &assistantSlots() const { return m_assistant; }
    const Slots &systemSlots() const { return m_system; }
    const Slots &prefixSlots() const { return m_prefix; }

private:
    static Result<ChatTemplate> fromJson(const Json &json);

    Result<std::vector<std::vector<std::int32_t>>> encodeMessages(const Tokenizer &tokenizer,
        const std::vector<Message> &messages, const std::string &system, const std::string &tools) const;
    Result<std::string> renderTools(const std::string &tools) const;
    Result<std::string> renderCalls(const std::string &content) const;
    Result<void> append(const Slots &slots, std::string_view content, std::string_view index,
        const Tokenizer &tokenizer, std::vector<std::int32_t> &ids) const;
    std::string withoutThoughts(const std::string &content) const;
    bool hasThought(const std::string &content) const;
    Result<std::vector<std::int32_t>> emptyThought(const Tokenizer &tokenizer) const;

    std::string m_name;
    Slots m_prefix;
    Slots m_system;
    Slots m_user;
    Slots m_assistant;
    Slots m_observation;
    Slots m_function;
    Slots m_tools; ///< Text around the tools as given; empty when m_toolsStyle shows them.
    ToolStyle m_functionStyle = ToolStyle::Default;
    ToolStyle m_toolsStyle = ToolStyle::Default;
    std::string m_defaultSystem;
    std::vector<std::string> m_stopWords;
    std::pair<std::string, std::string> m_thoughtWords;
    std::pair<std::string, std::string> m_callWords;
    bool m_efficientEos = false; ///< The end token is taught at the next turn's first token.
    bool m_replaceEos = false;
    bool m_replaceJinja = false;
    bool m_reasoning = false;
    bool m_emptyThoughtIsClosingWord = false;
    bool m_systemInFirstUser = false;
    bool m_multimodal = false;
    std::optional<bool> m_thinking = true;
    bool m_preserveThinking = false;
    std::string m_date;
    EncodeOptions m_encode;
};

} // namespace luthier
