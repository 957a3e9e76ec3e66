// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/summary.h"

#include "base/markdown.h"
#include "config/command/command_export.h"
#include "config/effective.h"
#include "config/param_table.h"
#include "config/rules.h"

#include <algorithm>
#include <map>
#include <set>

namespace luthier
{

namespace
{

// In short beside what is basic or given.
constexpr std::string_view kAlwaysInShort[] = {
    "stage", "optim", "lr_scheduler_type", "warmup_steps", "lora_alpha", "lora_dropout", "lora_target"};

bool isEmptyValue(const Value &value)
{
    return value.is_null() || (value.is_structured() && value.empty()) || isText(value, "");
}

/// Text with line breaks or spaces at its ends stands as in a JSON file.
std::string codeOf(const ParamSpec &spec, const Value &value)
{
    if (!value.is_string())
        return markdownCode(commandValue(spec, value));
    const std::string text = value.get<std::string>();
    const bool isPlain = !text.starts_with(' ') && !text.ends_with(' ') && !text.starts_with('"')
        && std::none_of(text.begin(), text.end(), [](char c) { return c >= 0 && c < ' '; });
    return markdownCode(isPlain ? text : pythonJson(value));
}

/// What an empty setting comes to; null if nothing does.
Value takenFor(const ParamSpec &spec, const TrainConfig &config)
{
    if (spec.key == "lora_alpha")
        return effectiveLoraAlpha(config.finetuning);
    if (spec.key == "packing")
        return effectivePacking(config);
    if (spec.key == "output_dir")
        return effectiveOutputDir(config.training);
    return nullptr;
}

std::string joinedCells(const std::vector<std::string> &cells)
{
    std::string row = "|";
    for (const std::string &cell : cells)
        row += " " + cell + " |";
    return row + "\n";
}

class Sheet
{
public:
    Sheet(const ConfigDocument &document, const Wording &word)
        : m_document(document)
        , m_config(document.config())
        , m_word(word)
    {
        for (const Problem &problem : unsupportedSettings(document))
            m_exportOnly.insert(problem.keys.begin(), problem.keys.end());
    }

    std::string text(const std::vector<SummaryFact> &facts) const
    {
        std::string shortRows;
        std::map<Group, std::string> rows;
        for (const ParamSpec &spec : paramTable()) {
            if (spec.group == Group::Other || !isVisible(spec, m_config) || !isEnabled(spec, m_config))
                continue;
            (isInShort(spec) ? shortRows : rows[spec.group]) += row(spec);
        }
        std::string out = "# " + worded(LUTHIER_TEXT("Summary", "Settings of a run")) + "\n\n"
            + worded(LUTHIER_TEXT("Summary", "Bold: differs from LLaMA-Factory's default.")) + "\n"
            + table(LUTHIER_TEXT("Summary", "In short"), shortRows + computedRows());
        if (!facts.empty()) {
            out += heading(LUTHIER_TEXT("Summary", "Figures")) + joinedCells({"", ""}) + "|---|---|\n";
            for (const SummaryFact &fact : facts)
                out += joinedCells({worded(fact.label), markdownText(fact.value)});
        }
        for (const auto &[group, groupRows] : rows)
            out += table(groupLabel(group), groupRows);
        return out;
    }

private:
    std::string worded(const Text &text) const { return markdownText(m_word(text)); }

    std::string filled(const Text &pattern, const std::string &cell) const
    {
        return Text::fill(worded(pattern), {cell});
    }

    bool isInShort(const ParamSpec &spec) const
    {
        return spec.level == Level::Basic || m_document.isGiven(spec.key)
            || std::find(std::begin(kAlwaysInShort), std::end(kAlwaysInShort), spec.key) != std::end(kAlwaysInShort);
    }

    std::string heading(const Text &title) const { return "\n## " + worded(title) + "\n\n"; }

    std::string table(const Text &title, const std::string &rows) const
    {
        return heading(title)
            + joinedCells({worded(LUTHIER_TEXT("Summary", "Setting")), worded(LUTHIER_TEXT("Summary", "Key")),
                worded(LUTHIER_TEXT("Summary", "Value")), worded(LUTHIER_TEXT("Summary", "Where from"))})
            + "|---|---|---|---|\n" + rows;
    }

    std::string row(const ParamSpec &spec) const
    {
        return joinedCells({worded(spec.label), markdownCode(spec.key), valueCell(spec), originCell(spec.key)});
    }

    std::string shown(const ParamSpec &spec, const Value &value) const
    {
        if (isEmptyValue(value))
            return worded(LUTHIER_TEXT("Summary", "empty"));
        if (!spec.secretVariable.empty())
            return worded(LUTHIER_TEXT("Summary", "(secret)"));
        return codeOf(spec, value);
    }

    std::string valueCell(const ParamSpec &spec) const
    {
        const Value value = m_document.spelledValueOf(spec);
        std::string cell = shown(spec, value);
        std::string notes;
        const auto note = [&notes](const std::string &text) { notes += (notes.empty() ? "" : ", ") + text; };
        if (const Value taken = takenFor(spec, m_config); isEmptyValue(value) && !taken.is_null())
            note(filled(LUTHIER_TEXT("Summary", "taken as %1"), codeOf(spec, taken)));
        if (!hasDefault(m_config, spec)) {
            cell = "**" + cell + "**";
            note(filled(LUTHIER_TEXT("Summary", "default: %1"), shown(spec, ConfigDocument().spelledValueOf(spec))));
        }
        if (m_exportOnly.count(std::string(spec.key)) != 0)
            note(worded(LUTHIER_TEXT("Summary", "export only")));
        return notes.empty() ? cell : cell + " (" + notes + ")";
    }

    std::string originCell(std::string_view key) const
    {
        switch (m_document.originOf(key)) {
        case Origin::Default:
            return worded(LUTHIER_TEXT("Summary", "default"));
        case Origin::Preset:
            return worded(LUTHIER_TEXT("Summary", "preset"));
        case Origin::File:
            if (const std::string where = m_document.whereOf(key); !where.empty())
                return markdownCode(where.substr(where.rfind('/') + 1));
            return worded(LUTHIER_TEXT("Summary", "file"));
        case Origin::CommandLine:
            return worded(LUTHIER_TEXT("Summary", "command line"));
        case Origin::Form:
            return worded(LUTHIER_TEXT("Summary", "form"));
        }
        return {};
    }

    std::string computedRows() const
    {
        const auto computed = [this](const Text &label, const std::string &value) {
            return joinedCells({worded(label), "", value, worded(LUTHIER_TEXT("Summary", "computed"))});
        };
        std::string out;
        const TrainingParams &t = m_config.training;
        if (const std::int64_t batch = effectiveBatch(t); batch > 0)
            out += computed(LUTHIER_TEXT("Summary", "Effective batch, per device"),
                markdownCode(std::to_string(batch)) + " = " + std::to_string(t.perDeviceTrainBatchSize) + " × "
                    + std::to_string(t.gradientAccumulationSteps));
        const ComputeDtype dtype = effectiveComputeDtype(m_config);
        return out
            + computed(LUTHIER_TEXT("Summary", "Compute type"),
                dtype == ComputeDtype::FromCheckpoint
                    ? worded(LUTHIER_TEXT("Summary", "that of the checkpoint"))
                    : markdownCode(dtype == ComputeDtype::Bfloat16 ? "bfloat16" : "float16"));
    }

    const ConfigDocument &m_document;
    const TrainConfig &m_config;
    const Wording &m_word;
    std::set<std::string> m_exportOnly;
};

} // namespace

std::string summaryMarkdown(const ConfigDocument &document, const std::vector<SummaryFact> &facts, const Wording &word)
{
    return Sheet(document, word).text(facts);
}

} // namespace luthier
