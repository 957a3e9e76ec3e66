// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/presets.h"

#include "base/embedded_file.h"
#include "base/near_name.h"
#include "config/files/config_file.h"

#include <algorithm>

namespace luthier
{

namespace
{

struct Entry {
    const char *id;
    PresetKind kind;
    Text title;
    Text description;
    std::uint64_t cardBytes = 0;
};

const Entry kEntries[] = {
    {"chat-lora", PresetKind::Task, LUTHIER_TEXT("Presets", "Chat or instructions, LoRA"),
        LUTHIER_TEXT(
            "Presets", "The usual start for questions and answers: 5e-5, three epochs, rank 8, batches of 16.")},
    {"small-dataset", PresetKind::Task, LUTHIER_TEXT("Presets", "A small dataset"),
        LUTHIER_TEXT("Presets",
            "More epochs for little data, with 15 % of the rows held back and evaluated after each epoch, so that "
            "overfitting shows.")},
    {"large-dataset", PresetKind::Task, LUTHIER_TEXT("Presets", "A large dataset"),
        LUTHIER_TEXT("Presets", "Two epochs are enough for much data; 5 % of the rows are evaluated every 100 steps.")},
    {"careful", PresetKind::Task, LUTHIER_TEXT("Presets", "Careful, keep what the model knows"),
        LUTHIER_TEXT("Presets", "LoRA with a lower learning rate and some dropout, so that the model forgets less.")},
    {"whole-model", PresetKind::Task, LUTHIER_TEXT("Presets", "Whole model"),
        LUTHIER_TEXT("Presets", "All weights are trained at 1e-5, which needs several times the memory of LoRA.")},
    {"pre-training", PresetKind::Task, LUTHIER_TEXT("Presets", "Continue pre-training"),
        LUTHIER_TEXT("Presets", "Plain text in full rows, read once with LoRA of rank 16: for LLaMA-Factory only.")},
    {"card-8gb", PresetKind::Card, LUTHIER_TEXT("Presets", "8 GB card"),
        LUTHIER_TEXT("Presets", "LoRA on weights in 4 bits, one row of at most 1,024 tokens at a time."),
        8'000'000'000},
    {"card-12gb", PresetKind::Card, LUTHIER_TEXT("Presets", "12 GB card"),
        LUTHIER_TEXT("Presets", "LoRA on weights in 4 bits, one row of at most 2,048 tokens at a time."),
        12'000'000'000},
    {"card-24gb", PresetKind::Card, LUTHIER_TEXT("Presets", "24 GB card"),
        LUTHIER_TEXT("Presets", "Weights as they are, one row of at most 2,048 tokens at a time."), 24'000'000'000},
    {"card-48gb", PresetKind::Card, LUTHIER_TEXT("Presets", "48 GB or more"),
        LUTHIER_TEXT("Presets", "Weights as they are, two rows of at most 4,096 tokens at a time.")},
};

Preset read(const Entry &entry)
{
    Preset preset{entry.id, entry.kind, entry.title, entry.description, {}, entry.cardBytes, {}};
    for (const EmbeddedFile &file : embeddedPresets()) {
        if (file.name == entry.id)
            preset.yaml = file.text;
    }
    const auto values = readConfigText(preset.yaml, ConfigFormat::YamlFile, entry.id);
    if (!values)
        return preset;
    for (const ParamSpec *spec : values->given())
        preset.changes.push_back({std::string(spec->key), values->spelledValueOf(*spec)});
    return preset;
}

} // namespace

std::span<const Preset> presets()
{
    static const std::vector<Preset> all = [] {
        std::vector<Preset> list;
        std::transform(std::begin(kEntries), std::end(kEntries), std::back_inserter(list), read);
        return list;
    }();
    return all;
}

Result<const Preset *> findPreset(std::string_view id)
{
    std::vector<std::string> known;
    for (const Preset &preset : presets()) {
        if (preset.id == id)
            return &preset;
        known.emplace_back(preset.id);
    }
    const std::string near = nearName(id, known);
    return Error{ErrorCode::Usage, LUTHIER_TEXT("Errors", "There is no preset \"%1\".").arg(id),
        near.empty() ? Text() : LUTHIER_TEXT("Errors", "Did you mean \"%1\"?").arg(near), {}};
}

TrainConfig withPreset(TrainConfig config, const Preset &preset)
{
    for (const Change &change : preset.changes) {
        const ParamSpec &spec = *findParam(change.key);
        setValue(config, spec, change.value.is_null() ? defaultOf(spec) : change.value);
    }
    return config;
}

Text presetHeading(PresetKind kind)
{
    return kind == PresetKind::Task ? LUTHIER_TEXT("Presets", "By task") : LUTHIER_TEXT("Presets", "By card");
}

Json presetJson(const Preset &preset)
{
    Json values = Json::object();
    for (const Change &change : preset.changes)
        values[change.key] = change.value;
    return {{"id", preset.id}, {"kind", preset.kind == PresetKind::Task ? "task" : "card"},
        {"title", preset.title.toString()}, {"description", preset.description.toString()},
        {"values", std::move(values)}};
}

} // namespace luthier
