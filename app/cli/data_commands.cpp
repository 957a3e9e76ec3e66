// SPDX-License-Identifier: GPL-3.0-or-later
// tokenize, encode, stats: text and datasets, tokenizer files alone.
#include "options.h"
#include "problems.h"

#include "base/numbers.h"
#include "config/files/config_file.h"
#include "data/settings_from_config.h"
#include "data/statistics.h"
#include "data/training_data.h"
#include "formats/model_files.h"

#include <cmath>
#include <iostream>

namespace luthier::cli
{

namespace
{

// A tokenizer's place: a folder or file as given, or that of a cached "org/name".
Result<Tokenizer> openTokenizer(const std::string &model, const CacheRoots &roots = CacheRoots::fromEnvironment(),
    std::string_view revision = "main")
{
    LUTHIER_ASSIGN(const std::string path, modelPath(model, roots, revision));
    return Tokenizer::open(path);
}

struct DataJob {
    DataSettings settings;
    Tokenizer tokenizer;
};

// Reads a configuration and what of it concerns data; complaints are printed and @p code is set.
Result<DataJob> openJob(const std::string &file, int &code)
{
    LUTHIER_ASSIGN(const ConfigDocument document, readConfigFile(file));
    const std::vector<Problem> problems = document.problems();
    code = exitCodeOf(problems);
    if (code != 0) {
        printProblems(problems);
        return Error{code == 2 ? ErrorCode::Usage : ErrorCode::InvalidConfig,
            LUTHIER_TEXT("Errors", "The configuration cannot be used."), {}, file};
    }
    LUTHIER_ASSIGN(DataSettings settings, dataSettingsFrom(document.config()));
    const ModelParams &model = document.config().model;
    LUTHIER_ASSIGN(Tokenizer tokenizer,
        openTokenizer(model.modelNameOrPath, CacheRoots::fromEnvironment(model.cacheDir), model.modelRevision));
    return DataJob{std::move(settings), std::move(tokenizer)};
}

Json toJson(const LengthStatistics &s)
{
    return {{"count", s.rows}, {"dropped", s.dropped}, {"tokens", s.tokens}, {"min", s.minimum}, {"mean", s.mean},
        {"p50", s.p50}, {"p90", s.p90}, {"p95", s.p95}, {"p99", s.p99}, {"max", s.maximum},
        {"rows_over_cutoff_len", s.overCutoff}, {"share_over_cutoff_len", s.shareOverCutoff},
        {"rows_without_trained_token", s.untrainedRows}, {"trained_tokens", s.trainedTokens},
        {"packing_gain", s.rowsPerBlock}, {"suggested_cutoff_len", s.suggestedCutoff}};
}

void printDropped(const EncodedSet &set)
{
    for (const DroppedRow &row : set.dropped)
        std::cerr << "left out: row " << row.row << " of " << set.datasets[row.dataset] << ": " << row.reason << "\n";
}

} // namespace

int runTokenize(Words words)
{
    std::string model;
    bool special = false;
    std::vector<std::string> texts;
    CLI::App app(
        "Prints JSON lines {\"text\", \"ids\", \"decoded\"}. Texts come as arguments, or on standard input as JSON "
        "lines {\"text\": …}.",
        "tokenize");
    app.add_option("--model", model, "model folder, tokenizer.json, .gguf file or cached org/name")->required();
    app.add_flag("--special", special, "add the special tokens the tokenizer adds by itself");
    app.add_option("TEXT", texts, "texts");
    if (const auto code = parse(app, words))
        return *code;
    const Result<Tokenizer> tokenizer = openTokenizer(model);
    if (!tokenizer)
        return fail(tokenizer.error());
    const auto show = [&](const std::string &text) -> int {
        const Result<std::vector<std::int32_t>> ids = tokenizer->encode(text, {.addSpecialTokens = special});
        if (!ids)
            return fail(ids.error());
        printLine(pythonJson({{"text", text}, {"ids", *ids}, {"decoded", tokenizer->decode(*ids)}}));
        return 0;
    };
    if (!texts.empty()) {
        for (const std::string &text : texts) {
            if (const int code = show(text); code != 0)
                return code;
        }
        return 0;
    }
    std::string line;
    for (std::uint64_t number = 1; std::getline(std::cin, line); ++number) {
        if (line.empty())
            continue;
        const std::string where = "standard input:" + std::to_string(number);
        const Result<Json> json = parseJson(line, where);
        if (!json)
            return fail(json.error());
        if (!json->is_object() || !json->contains("text") || !(*json)["text"].is_string())
            return fail(
                {ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "An object with a \"text\" was expected."), {}, where});
        if (const int code = show((*json)["text"].get<std::string>()); code != 0)
            return code;
    }
    return 0;
}

int runEncode(Words words)
{
    std::string file;
    std::optional<std::uint64_t> limit;
    CLI::App app("What the trainer will see: JSON lines in dataset order, before shuffling.", "encode");
    app.add_option("FILE", file, "YAML or JSON configuration")->required();
    app.add_option("--limit", limit, "stop after so many rows")->check(numberFrom(1));
    if (const auto code = parse(app, words))
        return *code;
    int code = 0;
    Result<DataJob> job = openJob(file, code);
    if (!job)
        return fail(job.error());
    const DataStage stage = job->settings.stage;
    const Result<EncodedSet> set = encodeInOrder(job->settings, job->tokenizer, limit);
    if (!set)
        return fail(set.error());
    printDropped(*set);
    std::uint64_t printed = 0;
    for (const EncodedExample &example : set->examples) {
        if (limit && printed++ >= *limit)
            break;
        Json line = {{"row", example.row}};
        if (set->datasets.size() > 1)
            line["dataset"] = set->datasets[example.dataset];
        switch (stage) {
        case DataStage::RewardModel:
        case DataStage::Dpo:
            line["chosen_input_ids"] = example.inputIds;
            line["chosen_labels"] = example.labels;
            line["rejected_input_ids"] = example.otherIds;
            line["rejected_labels"] = example.otherLabels;
            break;
        case DataStage::Kto:
            line["input_ids"] = example.inputIds;
            line["labels"] = example.labels;
            line["kl_input_ids"] = example.otherIds;
            line["kl_labels"] = example.otherLabels;
            line["kto_tags"] = example.wanted;
            break;
        default:
            line["input_ids"] = example.inputIds;
            line["labels"] = example.labels;
            if (!example.positionIds.empty()) {
                line["position_ids"] = example.positionIds;
                line["sequence_ids"] = example.sequenceIds;
            }
        }
        printLine(pythonJson(line));
    }
    return 0;
}

int runStats(Words words)
{
    std::string file;
    bool json = false;
    CLI::App app("Lengths of a dataset in tokens, with the configuration's template and tokenizer.", "stats");
    app.add_option("FILE", file, "YAML or JSON configuration")->required();
    app.add_flag("--json", json, "one JSON document");
    if (const auto code = parse(app, words))
        return *code;
    int code = 0;
    Result<DataJob> job = openJob(file, code);
    if (!job)
        return fail(job.error());
    job->settings.packing = false; // rows are measured one by one
    job->settings.neatPacking = false;
    const Result<EncodedSet> set = encodeInOrder(job->settings, job->tokenizer);
    if (!set)
        return fail(set.error());
    printDropped(*set);
    const Json stats = toJson(lengthStatistics(*set, job->settings.cutoffLen));
    if (json) {
        printLine(pythonJson(stats));
        return 0;
    }
    for (const auto &[key, value] : stats.items()) {
        std::string line = key;
        line.resize(28, ' ');
        printLine(line
            + (value.is_number_float() ? formatNumber(std::round(value.get<double>() * 1e4) / 1e4)
                                       : pythonJson(value)));
    }
    return 0;
}

} // namespace luthier::cli
