// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/json_members.h"
#include "base/unicode.h"
#include "text/json_scanner.h"
#include "text/tokenizer_parts.h"
#include "text/unsupported_step.h"

#include <algorithm>
#include <filesystem>
#include <limits>

namespace luthier
{

namespace
{

constexpr std::uint64_t kMaximumBytes = std::uint64_t{256} << 20;
constexpr std::uint64_t kMaximumConfigBytes = std::uint64_t{16} << 20;

/// The values of the top level, unread.
struct Sections {
    std::string_view added;
    std::string_view normalizer;
    std::string_view preTokenizer;
    std::string_view postProcessor;
    std::string_view decoder;
    std::string_view model;
};

Result<Json> parseSection(std::string_view text, const std::string &name)
{
    if (text.empty())
        return Json();
    return parseJson(text, name);
}

Result<Sections> findSections(std::string_view text)
{
    JsonScanner scanner(text, "tokenizer.json");
    Sections sections;
    std::string key;
    scanner.enterObject();
    while (!scanner.failed() && scanner.nextMember(key)) {
        const std::string_view value = scanner.skipValue();
        if (key == "added_tokens")
            sections.added = value;
        else if (key == "normalizer")
            sections.normalizer = value;
        else if (key == "pre_tokenizer")
            sections.preTokenizer = value;
        else if (key == "post_processor")
            sections.postProcessor = value;
        else if (key == "decoder")
            sections.decoder = value;
        else if (key == "model")
            sections.model = value;
    }
    if (scanner.failed() || !scanner.atEnd())
        return scanner.error();
    if (sections.model.empty())
        return Error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "The file holds no tokenizer model."), {}, {}};
    return sections;
}

Result<Vocabulary> readVocabulary(std::string_view text)
{
    JsonScanner scanner(text, "model.vocab");
    if (scanner.peek() == '[')
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "The tokenizer is a Unigram model; only byte-pair encoding is supported."), {},
            "model.vocab"};
    Vocabulary vocabulary;
    vocabulary.reserve(text.size() / 20, text.size() / 2);
    std::string token;
    scanner.enterObject();
    while (!scanner.failed() && scanner.nextMember(token)) {
        std::int64_t id = 0;
        if (!scanner.readInteger(id))
            break;
        if (id < 0 || id > std::numeric_limits<std::int32_t>::max()) {
            scanner.fail(LUTHIER_TEXT("Errors", "The token \"%1\" has an impossible id.").arg(token));
            break;
        }
        vocabulary.add(token, static_cast<std::int32_t>(id));
    }
    if (scanner.failed())
        return scanner.error();
    if (Result<void> built = vocabulary.build(); !built)
        return within("model.vocab", std::move(built).error());
    return vocabulary;
}

// Both spellings: "a b" and ["a", "b"].
Result<std::vector<Bpe::Merge>> readMerges(
    std::string_view text, const Vocabulary &vocabulary, std::size_t prefixLength)
{
    JsonScanner scanner(text, "model.merges");
    std::vector<Bpe::Merge> merges;
    merges.reserve(text.size() / 12);
    std::string left;
    std::string right;
    std::string whole;
    scanner.enterArray();
    while (!scanner.failed() && scanner.nextElement()) {
        if (scanner.peek() == '"') {
            scanner.readString(left);
            const std::size_t space = left.find(' ');
            if (space == std::string::npos || left.find(' ', space + 1) != std::string::npos) {
                scanner.fail(LUTHIER_TEXT("Errors", "The merge \"%1\" is not two tokens.").arg(left));
                break;
            }
            right = left.substr(space + 1);
            left.resize(space);
        } else if (scanner.enterArray()) {
            const bool two = scanner.nextElement() && scanner.readString(left) && scanner.nextElement()
                && scanner.readString(right) && !scanner.nextElement();
            if (!two) {
                scanner.fail(LUTHIER_TEXT("Errors", "A merge is a list of two tokens."));
                break;
            }
        }
        if (scanner.failed())
            break;
        whole = left;
        whole.append(right, std::min(prefixLength, right.size()));
        const auto leftId = vocabulary.find(left);
        const auto rightId = vocabulary.find(right);
        const auto wholeId = vocabulary.find(whole);
        if (!leftId || !rightId || !wholeId) {
            scanner.fail(
                LUTHIER_TEXT("Errors", "The merge of \"%1\" and \"%2\" uses a token that is not in the vocabulary.")
                    .arg(left)
                    .arg(right));
            break;
        }
        merges.push_back({*leftId, *rightId, *wholeId, static_cast<std::uint32_t>(merges.size())});
    }
    if (scanner.failed())
        return scanner.error();
    return merges;
}

Result<std::shared_ptr<const Bpe>> readModel(std::string_view text, bool byteLevel)
{
    JsonScanner scanner(text, "model");
    std::string_view vocabText;
    std::string_view mergesText;
    std::string small = "{"; // the other members, small enough for a tree
    std::string key;
    scanner.enterObject();
    while (!scanner.failed() && scanner.nextMember(key)) {
        const std::string_view value = scanner.skipValue();
        if (key == "vocab")
            vocabText = value;
        else if (key == "merges")
            mergesText = value;
        else
            small += std::string(small.size() > 1 ? "," : "") + pythonJson(Json(key)) + ":" + std::string(value);
    }
    if (scanner.failed())
        return scanner.error();
    small += "}";
    LUTHIER_ASSIGN(const Json settings, parseJson(small, "model"));
    const std::string type = textOr(settings, "type", "BPE");
    if (type != "BPE")
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "The tokenizer is a %1 model; only byte-pair encoding is supported.").arg(type), {},
            "model"};
    if (const Json *dropout = findMember(settings, "dropout");
        dropout != nullptr && dropout->is_number() && dropout->get<double>() > 0)
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "The tokenizer drops merges at random, which is not supported."), {},
            "model.dropout"};
    if (vocabText.empty() || mergesText.empty())
        return Error{ErrorCode::InvalidData,
            LUTHIER_TEXT("Errors", "The tokenizer model lacks its vocabulary or its merges."), {}, "model"};
    BpeOptions options;
    if (const std::string *unknown = findText(settings, "unk_token"))
        options.unknownToken = *unknown;
    options.fuseUnknown = flagOr(settings, "fuse_unk", false);
    options.byteFallback = flagOr(settings, "byte_fallback", false);
    options.ignoreMerges = flagOr(settings, "ignore_merges", false);
    options.wordPrefix = textOr(settings, "continuing_subword_prefix", "");
    options.wordSuffix = textOr(settings, "end_of_word_suffix", "");
    options.byteLevel = byteLevel;
    LUTHIER_ASSIGN(Vocabulary vocabulary, readVocabulary(vocabText));
    LUTHIER_ASSIGN(const std::vector<Bpe::Merge> merges, readMerges(mergesText, vocabulary, options.wordPrefix.size()));
    Result<Bpe> model = Bpe::create(std::move(vocabulary), merges, std::move(options));
    if (!model)
        return within("model", std::move(model).error());
    return std::shared_ptr<const Bpe>(std::make_shared<Bpe>(*std::move(model)));
}

Result<void> readAddedToken(const Json &json, std::int64_t id, TokenizerParts &parts)
{
    const std::string *content = findText(json, "content");
    if (content == nullptr || id < 0 || id > std::numeric_limits<std::int32_t>::max())
        return Error{ErrorCode::InvalidData,
            LUTHIER_TEXT("Errors", "An added token lacks its text or has an impossible id."), {}, "added_tokens"};
    AddedToken token;
    token.content = *content;
    token.id = static_cast<std::int32_t>(id);
    token.singleWord = flagOr(json, "single_word", false);
    token.leftStrip = flagOr(json, "lstrip", false);
    token.rightStrip = flagOr(json, "rstrip", false);
    token.special = flagOr(json, "special", false);
    token.normalized = flagOr(json, "normalized", !token.special);
    return parts.added.add(std::move(token), parts.normalizer);
}

// What stands around the sequence "A" in a TemplateProcessing, and in the two older fixed forms.
Result<void> readPostProcessor(const Json &json, TokenizerParts &parts)
{
    if (json.is_null())
        return {};
    const std::string type = textOr(json, "type", "");
    const auto appendSpecial = [&](std::vector<std::int32_t> &ids, const std::string &name) -> Result<void> {
        const Json *table = findMember(json, "special_tokens");
        const Json *entry = table != nullptr ? findMember(*table, name) : nullptr;
        const Json *list = entry != nullptr ? findMember(*entry, "ids") : nullptr;
        if (list == nullptr || !list->is_array())
            return Error{ErrorCode::InvalidData,
                LUTHIER_TEXT("Errors", "The special token \"%1\" has no ids.").arg(name), {}, "post_processor"};
        for (const Json &id : *list) {
            if (!id.is_number_integer())
                return Error{ErrorCode::InvalidData,
                    LUTHIER_TEXT("Errors", "The special token \"%1\" has no ids.").arg(name), {}, "post_processor"};
            ids.push_back(id.get<std::int32_t>());
        }
        return {};
    };
    if (type == "ByteLevel")
        return {};
    if (type == "Sequence") {
        const Json *steps = findMember(json, "processors");
        for (const Json &step : steps != nullptr && steps->is_array() ? *steps : Json::array()) {
            if (textOr(step, "type", "") == "Sequence")
                return unsupportedStep("post_processor", "Sequence in Sequence");
            LUTHIER_TRY(readPostProcessor(step, parts));
        }
        return {};
    }
    if (type == "TemplateProcessing") {
        const Json *single = findMember(json, "single");
        bool seen = false;
        for (const Json &piece : single != nullptr && single->is_array() ? *single : Json::array()) {
            if (findMember(piece, "Sequence") != nullptr) {
                seen = true;
            } else if (const Json *special = findMember(piece, "SpecialToken")) {
                LUTHIER_TRY(appendSpecial(seen ? parts.after : parts.before, textOr(*special, "id", "")));
            }
        }
        return {};
    }
    if (type == "RobertaProcessing" || type == "BertProcessing") {
        for (const auto &[key, ids] : {std::pair{"cls", &parts.before}, std::pair{"sep", &parts.after}}) {
            const Json *pair = findMember(json, key);
            if (pair != nullptr && pair->is_array() && pair->size() == 2 && (*pair)[1].is_number_integer())
                ids->push_back((*pair)[1].get<std::int32_t>());
        }
        return {};
    }
    return unsupportedStep("post_processor", type);
}

/// "<s>", {"content": "<s>"} or null.
std::optional<std::string> tokenName(const Json &config, std::string_view key)
{
    const Json *member = findMember(config, key);
    if (member == nullptr)
        return std::nullopt;
    if (member->is_string())
        return member->get<std::string>();
    if (const std::string *content = findText(*member, "content"))
        return *content;
    return std::nullopt;
}

Result<void> readConfig(const Json &config, TokenizerParts &parts)
{
    if (const Json *table = findMember(config, "added_tokens_decoder"); table != nullptr && table->is_object()) {
        for (const auto &[key, value] : table->items()) {
            std::int64_t id = -1;
            JsonScanner(key, "added_tokens_decoder").readInteger(id);
            LUTHIER_TRY(readAddedToken(value, id, parts));
        }
    }
    // As transformers does: a token that the configuration names is special, and new if the file does not have it.
    const auto take = [&](const std::string &name) -> Result<std::int32_t> {
        if (const AddedToken *added = parts.added.find(name))
            return added->id;
        AddedToken token;
        token.content = name;
        token.special = true;
        const Vocabulary &vocabulary = parts.model->vocabulary();
        if (const auto known = vocabulary.find(name)) {
            token.id = *known;
        } else {
            token.id = vocabulary.idLimit();
            for (const AddedToken &other : parts.added.all())
                token.id = std::max(token.id, other.id + 1);
            parts.newTokens.push_back(name);
        }
        const std::int32_t id = token.id;
        LUTHIER_TRY(parts.added.add(std::move(token), parts.normalizer));
        return id;
    };
    for (const auto &[key, id] : {std::pair{"bos_token", &parts.bos}, std::pair{"eos_token", &parts.eos},
             std::pair{"unk_token", &parts.unknown}, std::pair{"pad_token", &parts.pad}}) {
        const std::optional<std::string> name = tokenName(config, key);
        if (name && !name->empty() && !*id) {
            LUTHIER_ASSIGN(*id, take(*name));
        }
    }
    for (const char *key : {"additional_special_tokens", "extra_special_tokens"}) {
        const Json *list = findMember(config, key);
        for (const Json &entry : list != nullptr && list->is_array() ? *list : Json::array()) {
            const std::string name = entry.is_string() ? entry.get<std::string>() : textOr(entry, "content", "");
            if (!name.empty())
                LUTHIER_TRY(take(name));
        }
    }
    const Json *chat = findMember(config, "chat_template");
    if (chat == nullptr)
        return {};
    if (chat->is_string())
        parts.chatTemplate = chat->get<std::string>();
    for (const Json &entry : chat->is_array() ? *chat : Json::array()) { // several, by name
        if (parts.chatTemplate.empty() || textOr(entry, "name", "") == "default")
            parts.chatTemplate = textOr(entry, "template", "");
    }
    return {};
}

} // namespace

Result<TokenizerParts> readTokenizerJson(const std::string &file)
{
    LUTHIER_ASSIGN(const std::string text, readFile(file, kMaximumBytes));
    if (const std::size_t bad = findInvalidUtf8(text); bad != std::string::npos)
        return Error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "Byte %1 is not valid UTF-8.").arg(bad), {}, {}};
    LUTHIER_ASSIGN(const Sections sections, findSections(text));
    TokenizerParts parts;
    LUTHIER_ASSIGN(const Json normalizer, parseSection(sections.normalizer, "normalizer"));
    LUTHIER_ASSIGN(parts.normalizer, Normalizer::fromJson(normalizer));
    LUTHIER_ASSIGN(const Json preTokenizer, parseSection(sections.preTokenizer, "pre_tokenizer"));
    LUTHIER_ASSIGN(parts.preTokenizer, PreTokenizer::fromJson(preTokenizer));
    LUTHIER_ASSIGN(const Json decoder, parseSection(sections.decoder, "decoder"));
    LUTHIER_ASSIGN(parts.decoder, TokenDecoder::fromJson(decoder));
    LUTHIER_ASSIGN(const Json postProcessor, parseSection(sections.postProcessor, "post_processor"));
    LUTHIER_TRY(readPostProcessor(postProcessor, parts));
    LUTHIER_ASSIGN(parts.model, readModel(sections.model, parts.preTokenizer.isByteLevel()));
    LUTHIER_ASSIGN(const Json added, parseSection(sections.added, "added_tokens"));
    for (const Json &token : added.is_array() ? added : Json::array()) {
        const Json *id = findMember(token, "id");
        LUTHIER_TRY(
            readAddedToken(token, id != nullptr && id->is_number_integer() ? id->get<std::int64_t>() : -1, parts));
    }

    const std::filesystem::path folder = std::filesystem::path(file).parent_path();
    for (const char *name : {"tokenizer_config.json", "special_tokens_map.json"}) {
        const std::string config = (folder / name).string();
        if (!isRegularFile(config))
            continue;
        LUTHIER_ASSIGN(const Json json, readJsonFile(config, kMaximumConfigBytes));
        LUTHIER_TRY(readConfig(json, parts));
    }
    const std::string chat = (folder / "chat_template.jinja").string();
    if (isRegularFile(chat)) {
        LUTHIER_ASSIGN(parts.chatTemplate, readFile(chat, kMaximumConfigBytes));
    }
    if (!parts.unknown && parts.model->options().unknownToken)
        parts.unknown = parts.model->vocabulary().find(*parts.model->options().unknownToken);
    return parts;
}

} // namespace luthier
