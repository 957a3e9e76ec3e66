// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/board/board.h"
#include "config/command/config_args.h"
#include "config/config_value.h"
#include "config/golden_config.h"
#include "config/param_docs.h"

#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace luthier;

namespace
{

std::string keyOf(const ParamSpec &spec)
{
    return std::string(spec.key);
}

std::size_t wordCount(const std::string &text)
{
    std::size_t words = 0;
    bool inWord = false;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n';
        words += !blank && !inWord;
        inWord = !blank;
    }
    return words;
}

/// Where the table says something else than arguments.json on purpose, and why.
const std::map<std::string, std::string> &reviewedTypes()
{
    static const std::map<std::string, std::string> reasons{
        {"include_num_input_tokens_seen", "text or switch there; three choices here"},
        {"train_sampling_strategy", "free text there, checked when batches are made; three choices here"},
        {"report_to", "one text or a list there; a list here"},
        {"optim_target_modules", "one text or a list"},
        {"include_for_metrics", "a list"},
        {"label_names", "a list"},
        {"debug", "a text or a list of words"},
        {"liger_kernel_config", "a mapping without a file form"},
        {"parallelism_config", "an object of the library; a mapping in files"},
        {"generation_config", "an object of the library; a path in files"},
        {"trackio_static_space_id", "a text, or false"},
        {"log_level", "text with choices"},
        {"log_level_replica", "text with choices"},
        {"ddp_backend", "text with choices"},
        {"fsdp", "a list of words there; text with words here"},
    };
    return reasons;
}

/// Where a label, choice list, range or step is not the board's on purpose: by control, and why.
const std::map<std::string, std::string> &reviewedControls()
{
    static const std::string spelling = "our spelling: British, the way its authors write a name, or a shorter word";
    static const std::string alone = "stands without its accordion here, so the name says whose it is";
    static const std::string parts = "one list there drives several settings; each has its own control here";
    static const std::map<std::string, std::string> reasons{
        {"top.model_path", "takes a path, a file or a name of the hub"},
        {"top.finetuning_type", spelling + "; the usual method first"},
        {"top.checkpoint_path", "adapters are what it holds"},
        {"top.quantization_bit", spelling + "; a number with a range, as the choices hang on the method"},
        {"top.quantization_method", spelling + "; also methods of weights that are quantised already"},
        {"top.rope_scaling", "empty is none"},
        {"top.booster", parts},
        {"train.training_stage", "keys here, their names as labels; in LLaMA-Factory's order"},
        {"train.compute_type", parts},
        {"train.dataset_dir", spelling},
        {"train.max_samples", spelling},
        {"train.val_size", spelling},
        {"train.neat_packing", spelling},
        {"train.use_llama_pro", spelling},
        {"train.report_to", spelling},
        {"train.logging_steps", "every whole number can be chosen, not each fifth"},
        {"train.save_steps", "every whole number can be chosen, not each tenth"},
        {"train.freeze_extra_modules", spelling},
        {"train.use_rslora", spelling},
        {"train.use_dora", spelling},
        {"train.use_pissa", parts},
        {"train.lora_target", spelling},
        {"train.additional_target", spelling},
        {"train.pref_loss", alone},
        {"train.use_galore", spelling},
        {"train.galore_update_interval", alone},
        {"train.use_apollo", spelling},
        {"train.apollo_update_interval", alone},
        {"train.use_badam", spelling},
        {"train.badam_switch_mode", alone},
        {"train.badam_switch_interval", alone},
        {"train.badam_update_ratio", alone},
        {"train.use_swanlab", spelling},
        {"train.swanlab_run_name", spelling},
        {"train.swanlab_workspace", spelling},
        {"train.swanlab_api_key", spelling},
        {"train.output_dir", spelling},
        {"train.ds_stage", "stage and offload become one file, which the setting names"},
        {"train.ds_offload", "stage and offload become one file, which the setting names"},
        {"eval.dataset_dir", spelling},
        {"eval.dataset", alone},
        {"eval.max_samples", spelling},
        {"eval.batch_size", alone},
        {"eval.max_new_tokens", "one range for this and the chat, which goes to 8192"},
        {"eval.output_dir", spelling},
        {"export.export_size", "the unit stands beside the number"},
        {"export.export_quantization_bit", spelling + "; a number with a range"},
        {"export.export_quantization_dataset", spelling},
        {"export.export_legacy_format", spelling},
        {"export.export_dir", spelling},
        {"export.export_hub_model_id", spelling},
    };
    return reasons;
}

/// What the form shows otherwise than the board's control; empty if nothing.
std::string difference(const ParamSpec &spec, const Json &element)
{
    std::string found;
    if (spec.label.toString() != element["label"].get<std::string>())
        found += " label";
    if (element.value("kind", "") == "slider") {
        const Range &shown = std::isfinite(spec.slider.maximum) ? spec.slider : spec.range;
        if (shown.minimum != element["minimum"].get<double>() || shown.maximum != element["maximum"].get<double>())
            found += " range";
        const double step = element["step"].get<double>();
        if (spec.slider.step != step && spec.range.step != step)
            found += " step";
    }
    if (element.contains("choices") && element["choices"].is_array()) {
        Json choices = Json::array();
        for (const Choice &choice : spec.choices)
            choices.push_back(std::string(choice.value));
        if (choices != element["choices"])
            found += " choices";
    }
    return found;
}

} // namespace

class TestParamTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyArgumentOfLlamaFactoryIsKnown()
    {
        std::set<std::string> wanted;
        for (const Json &argument : goldenConfigLines("arguments.jsonl"))
            wanted.insert(argument["name"].get<std::string>());
        std::set<std::string> known;
        for (const ParamSpec &spec : paramTable())
            known.insert(keyOf(spec));
        QCOMPARE(wanted.size(), std::size_t(346));
        QVERIFY(known == wanted);
        QCOMPARE(paramTable().size(), known.size());
    }

    void everyFieldHasItsOwnEntry()
    {
        // Set each field through the table: exactly one entry may change.
        for (const ParamSpec &spec : paramTable()) {
            if (spec.isCarried())
                continue;
            TrainConfig config;
            Value other = valueOf(config, spec);
            switch (spec.field.kind) {
            case ParamKind::Flag:
                other = !(other.is_boolean() && other.get<bool>());
                break;
            case ParamKind::Integer:
                other = other.is_null() ? Value(3) : Value(other.get<std::int64_t>() + 1);
                break;
            case ParamKind::Real:
                other = other.is_null() ? Value(0.5) : Value(other.get<double>() + 0.5);
                break;
            case ParamKind::Text:
            case ParamKind::List:
                other = "other";
                break;
            case ParamKind::Choice:
                for (const Choice &choice : spec.choices) {
                    if (!isText(valueOf(config, spec), choice.value))
                        other = std::string(choice.value);
                }
                break;
            case ParamKind::Mapping:
                other = {{"a", 1}};
                break;
            }
            if (spec.choices.size() < 2 && spec.field.kind == ParamKind::Choice && !spec.isNullable())
                continue;
            QVERIFY2(setValue(config, spec, other), spec.key.data());
            QVERIFY2(valueOf(config, spec) == other, spec.key.data());
            int changed = 0;
            for (const ParamSpec &any : paramTable())
                changed += !hasDefault(config, any);
            QCOMPARE(changed, 1);
        }
    }

    void typesDefaultsAndChoicesAreLlamaFactorys()
    {
        for (const Json &argument : goldenConfigLines("arguments.jsonl")) {
            const std::string name = argument["name"].get<std::string>();
            const ParamSpec *spec = findParam(name);
            QVERIFY2(spec != nullptr, name.c_str());
            const std::string type = argument["type"].get<std::string>();
            const bool reviewed = reviewedTypes().contains(name);
            if (!reviewed) {
                const ParamKind expected = type == "bool"      ? ParamKind::Flag
                    : type == "int"                            ? ParamKind::Integer
                    : type == "float"                          ? ParamKind::Real
                    : type == "choice" || type == "choice|str" ? ParamKind::Choice
                    : argument.contains("json_or_path")        ? ParamKind::Mapping
                    : argument.contains("comma_list")          ? ParamKind::List
                                                               : ParamKind::Text;
                QVERIFY2(spec->field.kind == expected, name.c_str());
                QVERIFY2(spec->isNullable() == argument["nullable"].get<bool>() || expected == ParamKind::Text
                        || name == "badam_switch_mode",
                    name.c_str());
                Json choices = Json::array();
                for (const Choice &choice : spec->choices)
                    choices.push_back(std::string(choice.value));
                if (argument.contains("choices"))
                    QVERIFY2(choices == argument["choices"], name.c_str());
            }
            Json expectedDefault = argument["default"];
            if (name == "debug")
                QVERIFY(isText(defaultOf(*spec), ""));
            else
                QVERIFY2(defaultOf(*spec) == expectedDefault, (name + " " + defaultOf(*spec).dump()).c_str());
            const std::string words = argument["flag_values"].get<std::string>();
            const FlagWords expectedWords = words == "one" ? FlagWords::One
                : words == "zero_or_one"                   ? FlagWords::ZeroOrOne
                                                           : FlagWords::OneOrMore;
            QVERIFY2(flagWords(*spec) == expectedWords, name.c_str());
            const auto spellings = flagSpellings(*spec);
            const bool negative = std::find(spellings.begin(), spellings.end(), "--no_" + name) != spellings.end();
            QVERIFY2(negative == argument.contains("negative"), name.c_str());
            QVERIFY2(isOptionOf(*spec, CommandScope::Infer) == argument.contains("also_for"), name.c_str());
        }
    }

    void defaultsAreLegalAndInRange()
    {
        for (const ParamSpec &spec : paramTable()) {
            const Value value = defaultOf(spec);
            TrainConfig config;
            QVERIFY2(setValue(config, spec, value), spec.key.data());
            QVERIFY2(config == TrainConfig{}, spec.key.data());
            QVERIFY2(!interpretValue(spec, value).problem, spec.key.data());
            for (const Range &range : {spec.range, spec.slider}) {
                if (value.is_number() && (std::isfinite(range.minimum) || std::isfinite(range.maximum)))
                    QVERIFY2(
                        value.get<double>() >= range.minimum && value.get<double>() <= range.maximum, spec.key.data());
                QVERIFY2(range.minimum <= range.maximum, spec.key.data());
            }
        }
    }

    void everySettingOfTheFormIsExplained()
    {
        for (const ParamSpec &spec : paramTable()) {
            QVERIFY2(!spec.label.isEmpty(), spec.key.data());
            QVERIFY2(!spec.help.what.isEmpty(), spec.key.data());
            if (spec.support == Support::ExportOnly)
                QVERIFY2(!spec.supportNote.isEmpty(), spec.key.data());
            for (const Choice &choice : spec.choices)
                QVERIFY2(choice.support == Support::Engine || !choice.reason.isEmpty(), spec.key.data());
            if (spec.isCarried()) {
                QVERIFY2(spec.group == Group::Other && !spec.supportNote.isEmpty(), spec.key.data());
                continue;
            }
            QVERIFY2(spec.group != Group::Other, spec.key.data());
            const std::size_t words = wordCount(spec.help.what.toString() + " " + spec.help.advice.toString() + " "
                + spec.help.memory.toString() + " " + spec.help.speed.toString() + " " + spec.help.quality.toString());
            QVERIFY2(words >= 25 && words <= 90, (keyOf(spec) + " " + std::to_string(words)).c_str());
            for (const Text *part :
                {&spec.help.what, &spec.help.advice, &spec.help.memory, &spec.help.speed, &spec.help.quality})
                QVERIFY2(!part->isEmpty() && part->toString().ends_with('.'), spec.key.data());
            QVERIFY2(!spec.synonyms.empty(), spec.key.data());
            for (const Choice &choice : spec.choices)
                QVERIFY2(!choice.label.isEmpty(), spec.key.data());
        }
    }

    void atMostTwelveFieldsAreBasic()
    {
        std::size_t basic = 0;
        for (const ParamSpec &spec : paramTable()) {
            basic += spec.level == Level::Basic;
            // A basic field must be usable here.
            QVERIFY2(spec.level != Level::Basic || spec.support == Support::Engine, spec.key.data());
        }
        QCOMPARE(basic, std::size_t(12));
    }

    void conditionsAndRelationsNameRealSettings()
    {
        for (const ParamSpec &spec : paramTable()) {
            for (const std::string_view related : spec.related)
                QVERIFY2(findParam(related) != nullptr && related != spec.key, spec.key.data());
            for (const auto *conditions : {&spec.visibleIf, &spec.enabledIf}) {
                for (const Condition &condition : *conditions) {
                    const ParamSpec *other = findParam(condition.key);
                    QVERIFY2(other != nullptr && other != &spec, spec.key.data());
                    for (const std::string_view value : condition.values) {
                        const bool known = other->field.kind != ParamKind::Choice
                            || std::any_of(other->choices.begin(), other->choices.end(),
                                [value](const Choice &choice) { return choice.value == value; });
                        QVERIFY2(known, spec.key.data());
                    }
                }
            }
        }
    }

    void formerNamesAreNoKeysAndLeadToTheNewOnes()
    {
        for (const ParamSpec &spec : paramTable()) {
            for (const std::string_view name : spec.formerNames) {
                QVERIFY2(findParam(name) == nullptr, name.data());
                QCOMPARE(nearestKey(name), spec.key);
            }
        }
        QCOMPARE(nearestKey("lerning_rate"), std::string_view("learning_rate"));
        QCOMPARE(nearestKey("LoRA-Rank"), std::string_view("lora_rank"));
        QCOMPARE(nearestKey("evaluation_strategy"), std::string_view("eval_strategy"));
        QCOMPARE(nearestKey("zzzzzzzz"), std::string_view());
        QCOMPARE(nearestKey(std::string(100000, 'a')), std::string_view());
    }

    void everyControlOfTheBoardHasItsSettings()
    {
        std::map<std::string, std::vector<const ParamSpec *>> owners;
        for (const ParamSpec &spec : paramTable()) {
            for (const std::string_view id : spec.boardElements)
                owners[std::string(id)].push_back(&spec);
        }
        std::set<std::string> differing;
        for (const Json &element : goldenConfigLines("board_elements.jsonl")) {
            const std::string id = element["id"].get<std::string>();
            const Json &keys = element["cli_keys"];
            for (const Json &key : keys) {
                if (!isText(key, "*"))
                    QVERIFY2(findParam(key.get<std::string>()) != nullptr, id.c_str());
            }
            if (keys.size() == 1 && isText(keys[0], "*"))
                continue; // free JSON text
            // Controls that drive nothing are absent.
            QVERIFY2(owners.contains(id) != element.value("dead", false), id.c_str());
            for (const ParamSpec *owner : owners[id]) {
                QVERIFY2(
                    std::any_of(keys.begin(), keys.end(), [owner](const Json &key) { return isText(key, owner->key); }),
                    id.c_str());
                const std::string found = difference(*owner, element);
                if (!found.empty())
                    differing.insert(id);
                QVERIFY2(found.empty() || reviewedControls().contains(id), (id + found).c_str());
            }
        }
        // Each reason is still needed.
        for (const auto &[id, reason] : reviewedControls())
            QVERIFY2(differing.contains(id), id.c_str());
    }

    void boardDefaultsAreTheBoards()
    {
        std::map<std::string, Json> defaults;
        for (const BoardTab tab : {BoardTab::Train, BoardTab::Evaluate, BoardTab::Chat, BoardTab::Export}) {
            const Json form = defaultBoardForm(tab);
            for (const auto &[id, value] : form.items())
                defaults[id] = value;
        }
        for (const Json &element : goldenConfigLines("board_elements.jsonl")) {
            const std::string id = element["id"].get<std::string>();
            // Chat's generation settings are sent with each question, not with the form.
            const bool perQuestion = id.starts_with("infer.") && !defaults.contains(id);
            if (perQuestion || element.value("dead", false))
                continue;
            QVERIFY2(defaults.contains(id), id.c_str());
            Json expected = element.value("default", Json());
            if (expected.is_null())
                expected = "";
            QVERIFY2(defaults[id] == expected || (id == "top.model_name" && defaults[id].is_null()), id.c_str());
        }
    }

    void choicesOfEnumsAreTheirNames()
    {
        // A choice that the enum does not know could not be set.
        for (const ParamSpec &spec : paramTable()) {
            for (const Choice &choice : spec.choices) {
                TrainConfig config;
                QVERIFY2(spec.field.kind != ParamKind::Choice || setValue(config, spec, std::string(choice.value)),
                    spec.key.data());
            }
            TrainConfig config;
            if (spec.field.kind == ParamKind::Choice)
                QVERIFY2(!setValue(config, spec, "no such choice"), spec.key.data());
            QCOMPARE(setValue(config, spec, nullptr), spec.isNullable());
        }
    }

    void wrongTypesAreRefusedAndChangeNothing()
    {
        for (const ParamSpec &spec : paramTable()) {
            TrainConfig config;
            Value wrong = Value::array({Value::object()});
            if (spec.isCarried() && spec.field.kind == ParamKind::List)
                wrong = 5;
            QVERIFY2(!setValue(config, spec, wrong), spec.key.data());
            QVERIFY2(config == TrainConfig{}, spec.key.data());
        }
    }

    void conditionsFollowTheConfiguration()
    {
        TrainConfig config;
        const ParamSpec &rank = *findParam("lora_rank");
        const ParamSpec &type = *findParam("quantization_type");
        QVERIFY(isVisible(rank, config));
        QVERIFY(!isVisible(type, config));
        config.finetuning.finetuningType = FinetuningType::Full;
        config.model.quantizationBit = 4;
        QVERIFY(!isVisible(rank, config));
        QVERIFY(isVisible(type, config));
    }

    void listsAreSplitLikePython()
    {
        QVERIFY(splitList("") == std::vector<std::string>{});
        QVERIFY((splitList("a, b ,,c") == std::vector<std::string>{"a", "b", "", "c"}));
        QVERIFY((splitList(",") == std::vector<std::string>{"", ""}));
    }

    void pageOfSettingsIsUpToDate()
    {
        const auto page = readFile(LUTHIER_SOURCE_DIR "/docs/parameters.md");
        QVERIFY(page.hasValue());
        QVERIFY2(
            *page == paramsMarkdown(), "docs/parameters.md differs: write it again with luthier-cli params --markdown");
    }

    void jsonHasTheAgreedShape()
    {
        const Json table = paramsJson();
        QCOMPARE(table["parameters"].size(), paramTable().size());
        for (const Json &entry : table["parameters"]) {
            std::vector<std::string> names;
            for (const auto &[name, value] : entry.items())
                names.push_back(name);
            QVERIFY((names
                == std::vector<std::string>{"key", "aliases", "group", "level", "kind", "default", "minimum", "maximum",
                    "choices", "unit", "label", "help", "support"}));
        }
    }

    void optionsHelpNamesEveryOptionOfItsCommand()
    {
        const std::string train = optionsHelp(CommandScope::Train);
        const std::string infer = optionsHelp(CommandScope::Infer);
        for (const ParamSpec &spec : paramTable()) {
            const std::string line = "\n  --" + keyOf(spec) + " ";
            QVERIFY2(train.find(line) != std::string::npos, spec.key.data());
            QCOMPARE(infer.find(line) != std::string::npos, isOptionOf(spec, CommandScope::Infer));
        }
        QVERIFY(!train.starts_with("\n"));
    }
};

QTEST_APPLESS_MAIN(TestParamTable)
#include "tst_param_table.moc"
