// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.h"
#include "formats/gguf.h"
#include "text/tokenizer_parts.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace luthier
{

namespace
{

// tokenizer.ggml.token_type
constexpr std::int64_t kUnknown = 2;
constexpr std::int64_t kControl = 3;
constexpr std::int64_t kUserDefined = 4;

/// The pre-tokenizer that a name in tokenizer.ggml.pre stands for, as in the models' own tokenizer.json.
struct NamedPattern {
    std::string_view names; // separated and surrounded by blanks
    std::vector<std::string_view> patterns;
    bool composed; // NFC before
    bool wholeTokens; // ignore_merges
};

constexpr std::string_view kLlama3 =
    "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*"
    "|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
constexpr std::string_view kQwen2 =
    "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*"
    "|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
constexpr std::string_view kGpt4o =
    "[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|"
    "'d)?|[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*(?i:'s|'t|'re|'ve|"
    "'m|'ll|'d)?|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
constexpr std::string_view kTekken =
    "[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+|[^\\r\\n\\p{L}\\p{N}]?"
    "[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*"
    "|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
constexpr std::string_view kDeepSeek3 =
    "[!\"#$%&'()*+,\\-./:;<=>?@\\[\\\\\\]^_`{|}~][A-Za-z]+|[^\\r\\n\\p{L}\\p{P}\\p{S}]?[\\p{L}\\p{M}]+"
    "| ?[\\p{P}\\p{S}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";

const std::vector<NamedPattern> &namedPatterns()
{
    constexpr std::string_view kGpt2 = PreTokenizer::kGpt2Pattern;
    static const std::vector<NamedPattern> patterns = {
        // smollm: llama.cpp cuts single digits off first. The tokenizer that our reference runs were made with does
        // not, which only differs for numerals such as ½ behind white space.
        {" gpt-2 gpt2 phi-2 mpt olmo jais smollm ", {kGpt2}, false, false},
        {" starcoder refact command-r codeshell exaone minerva-7b ", {"\\p{N}", kGpt2}, false, false},
        {" llama3 llama-v3 llama-bpe falcon3 pixtral llama4-scout ", {kLlama3}, false, true},
        {" dbrx smaug-bpe chatglm-bpe ", {kLlama3}, false, false},
        {" qwen2 deepseek-r1-qwen stablelm2 megrez hunyuan-dense ", {kQwen2}, true, false},
        {" gpt-4o llama4 ", {kGpt4o}, false, false},
        {" tekken ", {kTekken}, false, true},
        {" deepseek-v3 ", {"\\p{N}{1,3}", "[\\x{4e00}-\\x{9fa5}\\x{3040}-\\x{309f}\\x{30a0}-\\x{30ff}]+", kDeepSeek3},
            false, false},
    };
    return patterns;
}

Error missing(const char *key)
{
    return Error{ErrorCode::InvalidData,
        LUTHIER_TEXT("Errors", "The GGUF file lacks \"%1\" or has it in another type.").arg(key), {}, {}};
}

class GgufTokenizerReader
{
public:
    explicit GgufTokenizerReader(const GgufFile &file)
        : m_file(file)
    {
    }

    Result<TokenizerParts> read()
    {
        const GgufValue *model = m_file.find("tokenizer.ggml.model");
        if (model == nullptr || model->text() == nullptr)
            return missing("tokenizer.ggml.model");
        m_tokens = texts("tokenizer.ggml.tokens");
        if (m_tokens == nullptr || m_tokens->size() > std::numeric_limits<std::int32_t>::max())
            return missing("tokenizer.ggml.tokens");
        const GgufValue *types = m_file.find("tokenizer.ggml.token_type");
        m_types = types != nullptr ? types->integers() : nullptr;
        if (types != nullptr && (m_types == nullptr || m_types->size() != m_tokens->size()))
            return missing("tokenizer.ggml.token_type");
        for (std::size_t i = 0; i < m_tokens->size(); ++i) {
            if (findInvalidUtf8((*m_tokens)[i]) != std::string::npos)
                return Error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "Token %1 is not valid UTF-8.").arg(i), {},
                    "tokenizer.ggml.tokens"};
            m_vocabulary.add((*m_tokens)[i], static_cast<std::int32_t>(i));
        }
        LUTHIER_TRY(m_vocabulary.build());
        const bool bytes = *model->text() == "gpt2";
        if (!bytes && *model->text() != "llama")
            return Error{ErrorCode::Unsupported,
                LUTHIER_TEXT("Errors", "The GGUF file holds a \"%1\" tokenizer; \"gpt2\" and \"llama\" are supported.")
                    .arg(*model->text()),
                {}, "tokenizer.ggml.model"};
        LUTHIER_TRY(bytes ? readByteLevel() : readSentencePiece());
        LUTHIER_TRY(readAdded());
        readSpecial(!bytes);
        return std::move(m_parts);
    }

private:
    const std::vector<std::string> *texts(const char *key) const
    {
        const GgufValue *value = m_file.find(key);
        return value != nullptr ? value->texts() : nullptr;
    }
    bool flag(const char *key, bool fallback) const
    {
        const GgufValue *value = m_file.find(key);
        return value != nullptr ? value->boolean().value_or(fallback) : fallback;
    }
    std::optional<std::int32_t> tokenId(const char *key) const
    {
        const GgufValue *value = m_file.find(key);
        const std::optional<std::int64_t> number = value != nullptr ? value->integer() : std::nullopt;
        if (!number || *number < 0 || static_cast<std::size_t>(*number) >= m_tokens->size())
            return std::nullopt;
        return static_cast<std::int32_t>(*number);
    }
    std::int64_t typeOf(std::size_t token) const { return m_types != nullptr ? (*m_types)[token] : 1; }

    Result<void> readByteLevel()
    {
        const GgufValue *pre = m_file.find("tokenizer.ggml.pre");
        const std::string name = pre != nullptr && pre->text() != nullptr ? *pre->text() : "gpt-2";
        const auto &named = namedPatterns();
        const auto pattern = std::find_if(named.begin(), named.end(),
            [&](const NamedPattern &entry) { return entry.names.find(" " + name + " ") != std::string_view::npos; });
        if (pattern == named.end())
            return Error{ErrorCode::Unsupported,
                LUTHIER_TEXT("Errors", "The pre-tokenizer \"%1\" is not known.").arg(name),
                LUTHIER_TEXT("Errors", "Use the original model folder with its tokenizer.json."), "tokenizer.ggml.pre"};
        const std::vector<std::string> *list = texts("tokenizer.ggml.merges");
        if (list == nullptr)
            return missing("tokenizer.ggml.merges");
        std::vector<Bpe::Merge> merges;
        merges.reserve(list->size());
        for (const std::string &merge : *list) {
            const std::size_t space = merge.find(' ', 1);
            const std::string_view left = std::string_view(merge).substr(0, space);
            const std::string_view right =
                space == std::string::npos ? std::string_view() : std::string_view(merge).substr(space + 1);
            const auto leftId = m_vocabulary.find(left);
            const auto rightId = m_vocabulary.find(right);
            const auto wholeId = m_vocabulary.find(std::string(left) + std::string(right));
            if (right.empty() || !leftId || !rightId || !wholeId)
                return Error{ErrorCode::InvalidData,
                    LUTHIER_TEXT("Errors", "The merge \"%1\" is not two tokens of the vocabulary.").arg(merge), {},
                    "tokenizer.ggml.merges"};
            merges.push_back({*leftId, *rightId, *wholeId, static_cast<std::uint32_t>(merges.size())});
        }
        LUTHIER_ASSIGN(m_parts.preTokenizer, PreTokenizer::byteLevel(pattern->patterns));
        if (pattern->composed)
            m_parts.normalizer = Normalizer::unicode(false, true);
        m_parts.decoder = TokenDecoder::byteLevel();
        BpeOptions options;
        options.byteLevel = true;
        options.ignoreMerges = pattern->wholeTokens;
        options.fuseUnknown = true;
        if (const auto unknown = tokenId("tokenizer.ggml.unknown_token_id")) // for bytes without a token
            options.unknownToken = (*m_tokens)[static_cast<std::size_t>(*unknown)];
        return setModel(merges, std::move(options));
    }

    // SentencePiece joins the neighbours whose union has the best score, leftmost first: byte-pair encoding with
    // the order of the scores as ranks, and one merge for every way to cut a token in two tokens.
    Result<void> readSentencePiece()
    {
        const GgufValue *value = m_file.find("tokenizer.ggml.scores");
        const std::vector<double> *scores = value != nullptr ? value->numbers() : nullptr;
        if (scores == nullptr || scores->size() != m_tokens->size())
            return missing("tokenizer.ggml.scores");
        std::vector<double> order(*scores);
        std::sort(order.begin(), order.end(), std::greater<>());
        order.erase(std::unique(order.begin(), order.end()), order.end());
        std::vector<Bpe::Merge> merges;
        for (std::size_t i = 0; i < m_tokens->size(); ++i) {
            const std::string_view token = (*m_tokens)[i];
            if ((m_types != nullptr && typeOf(i) != 1) || token.size() > 256)
                continue;
            const auto rank = static_cast<std::uint32_t>(
                std::lower_bound(order.begin(), order.end(), (*scores)[i], std::greater<>()) - order.begin());
            for (std::size_t cut = 1; cut < token.size(); ++cut) {
                if ((static_cast<unsigned char>(token[cut]) & 0xC0u) == 0x80)
                    continue;
                const auto left = m_vocabulary.find(token.substr(0, cut));
                const auto right = m_vocabulary.find(token.substr(cut));
                if (left && right)
                    merges.push_back({*left, *right, static_cast<std::int32_t>(i), rank});
            }
        }
        const bool prefix = flag("tokenizer.ggml.add_space_prefix", true);
        m_parts.normalizer = Normalizer::sentencePieceSpaces(prefix);
        m_parts.decoder = TokenDecoder::sentencePiece(prefix);
        BpeOptions options;
        options.byteFallback = true;
        options.fuseUnknown = true;
        for (std::size_t i = 0; i < m_tokens->size() && m_types != nullptr; ++i) {
            if (typeOf(i) == kUnknown)
                options.unknownToken = (*m_tokens)[i];
        }
        return setModel(merges, std::move(options));
    }

    Result<void> setModel(const std::vector<Bpe::Merge> &merges, BpeOptions options)
    {
        LUTHIER_ASSIGN(Bpe model, Bpe::create(m_vocabulary, merges, std::move(options)));
        m_parts.model = std::make_shared<Bpe>(std::move(model));
        return {};
    }

    Result<void> readAdded()
    {
        for (std::size_t i = 0; i < m_tokens->size(); ++i) {
            const std::int64_t type = typeOf(i);
            if (type != kControl && type != kUserDefined && type != kUnknown)
                continue;
            AddedToken token;
            token.content = (*m_tokens)[i];
            token.id = static_cast<std::int32_t>(i);
            token.special = type != kUserDefined;
            LUTHIER_TRY(m_parts.added.add(std::move(token), m_parts.normalizer));
        }
        return {};
    }

    void readSpecial(bool startsWithBos)
    {
        m_parts.bos = tokenId("tokenizer.ggml.bos_token_id");
        m_parts.eos = tokenId("tokenizer.ggml.eos_token_id");
        m_parts.pad = tokenId("tokenizer.ggml.padding_token_id");
        m_parts.unknown = tokenId("tokenizer.ggml.unknown_token_id");
        if (flag("tokenizer.ggml.add_bos_token", startsWithBos) && m_parts.bos)
            m_parts.before.push_back(*m_parts.bos);
        if (flag("tokenizer.ggml.add_eos_token", false) && m_parts.eos)
            m_parts.after.push_back(*m_parts.eos);
        if (const GgufValue *chat = m_file.find("tokenizer.chat_template"); chat != nullptr && chat->text() != nullptr)
            m_parts.chatTemplate = *chat->text();
    }

    const GgufFile &m_file;
    const std::vector<std::string> *m_tokens = nullptr;
    const std::vector<std::int64_t> *m_types = nullptr;
    Vocabulary m_vocabulary;
    TokenizerParts m_parts;
};

} // namespace

Result<TokenizerParts> readTokenizerGguf(const std::string &file)
{
    LUTHIER_ASSIGN(const GgufFile gguf, openGguf(file));
    return GgufTokenizerReader(gguf).read();
}

} // namespace luthier
