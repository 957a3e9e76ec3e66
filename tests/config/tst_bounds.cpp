// SPDX-License-Identifier: GPL-3.0-or-later
// What our table refuses and LLaMA-Factory's reader does not: one line each, with the reason. A bound that neither
// LLaMA-Factory checks nor a line here names is a mistake of the table.
#include "config/config_value.h"
#include "config/golden_config.h"
#include "config/rules.h"

#include "base/numbers.h"

#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace luthier;

namespace
{

/// A setting and the side on which its values end: "below 1", "0 or below", "above 8", "another word".
using Bound = std::pair<std::string, std::string>;

/// Values that LLaMA-Factory merely forgets to check: what comes of them there. Types are left out: its files may hold
/// any type for anything, and the annotations of its options, which tst_param_table compares, say what was meant.
const std::map<Bound, std::string> &reviewedBounds()
{
    static const std::map<Bound, std::string> reasons{
        {{"quantization_bit", "below 1"},
            "no quantiser has such a width; each refuses when the model is loaded (later_bits_*)"},
        {{"quantization_bit", "above 8"},
            "no quantiser has such a width; each refuses when the model is loaded (later_bits_*)"},
        {{"moe_aux_loss_coef", "below 0"}, "the loss would reward experts that are used unevenly"},
        {{"cutoff_len", "below 1"}, "no token fits"},
        {{"val_size", "below 0"}, "read as no evaluation set: val_size counts from 1e-6 only"},
        {{"max_samples", "below 1"}, "no row is selected, there is nothing to train on"},
        {{"preprocessing_num_workers", "below 0"}, "datasets stops: a number of processes is above 0"},
        {{"preprocessing_batch_size", "below 1"},
            "datasets reads it as the whole set at once, which needs its memory; a group has a row at least"},
        {{"buffer_size", "below 1"}, "no row fits in the buffer"},
        {{"dataloader_num_workers", "below 0"}, "torch's loader stops: it has no fewer than 0 workers"},
        {{"dataloader_prefetch_factor", "below 1"}, "torch's loader asks for no batch at all and the epoch is empty"},
        {{"learning_rate", "below 0"}, "torch's optimizers stop: invalid learning rate"},
        {{"num_train_epochs", "0 or below"}, "no step is made"},
        {{"max_steps", "below -1"}, "read as -1, which is how no limit is written"},
        {{"per_device_train_batch_size", "below 1"}, "torch's batch sampler stops"},
        {{"gradient_accumulation_steps", "below 1"}, "the number of updates is divided by it"},
        {{"seed", "above 4294967295"}, "transformers refuses it as it refuses -1 (seed_range); no golden row has it"},
        {{"data_seed", "below 0"}, "a seed has 32 bits, as the general one"},
        {{"data_seed", "above 4294967295"}, "a seed has 32 bits, as the general one"},
        {{"train_sampling_strategy", "another word"},
            "free text for the reader; the trainer stops when it makes its sampler"},
        {{"weight_decay", "below 0"}, "torch's optimizers stop: invalid weight decay"},
        {{"adam_beta1", "below 0"}, "torch's optimizers stop: invalid beta"},
        {{"adam_beta1", "above 1"}, "torch's optimizers stop: invalid beta"},
        {{"adam_beta2", "below 0"}, "torch's optimizers stop: invalid beta"},
        {{"adam_beta2", "above 1"}, "torch's optimizers stop: invalid beta"},
        {{"adam_epsilon", "below 0"}, "torch's optimizers stop: invalid epsilon"},
        {{"label_smoothing_factor", "below 0"}, "it is a share of the loss"},
        {{"label_smoothing_factor", "above 1"},
            "it is a share of the loss; the right token would count against the model"},
        {{"neftune_noise_alpha", "below 0"}, "torch draws from no interval that ends before it begins"},
        {{"asft_alpha", "below 0"}, "the model would be driven away from where it started"},
        {{"eaft_alpha", "below 0"}, "tokens would weigh the more the surer the model is, the reverse of the method"},
        {{"include_num_input_tokens_seen", "another word"}, "every other word counts all tokens in silence"},
        {{"lora_rank", "below 1"}, "PEFT stops: a rank is above 0"},
        {{"lora_alpha", "below 0"}, "the adapter would be subtracted; only 0 has a meaning, twice the rank"},
        {{"lora_dropout", "below 0"}, "torch's dropout stops: it is a probability"},
        {{"lora_dropout", "above 1"}, "torch's dropout stops: it is a probability"},
        {{"loraplus_lr_ratio", "below 0"}, "the second matrix would climb its loss"},
        {{"loraplus_lr_embedding", "below 0"}, "embeddings would climb their loss"},
        {{"pissa_iter", "below -1"}, "-1 is the exact decomposition; there are no fewer than 0 iterations"},
        {{"oft_rank", "below 0"}, "PEFT takes 0 for unset and divides by the rest"},
        {{"oft_block_size", "below 0"}, "PEFT takes 0 for unset and divides by the rest"},
        {{"module_dropout", "below 0"}, "it is a probability"},
        {{"module_dropout", "above 1"}, "it is a probability"},
        {{"pref_beta", "below 0"}, "the rejected answer would be preferred"},
        {{"pref_ftx", "below 0"}, "the chosen answer would be unlearned"},
        {{"pref_bco_weight", "below 0"}, "the loss would be turned round"},
        {{"dpo_label_smoothing", "below 0"}, "it is the share of pairs that are labelled wrongly"},
        {{"dpo_label_smoothing", "above 0.5"},
            "more wrong labels than right ones: the loss divides by 1 minus twice the share or turns round"},
        {{"ld_alpha", "below 0"}, "it is a share of the longer answer's tokens"},
        {{"ld_alpha", "above 1"}, "it is a share of the longer answer's tokens"},
        {{"kto_chosen_weight", "below 0"}, "good answers would be unlearned"},
        {{"kto_rejected_weight", "below 0"}, "bad answers would be learned"},
        {{"ppo_buffer_size", "below 1"}, "a batch of no rows"},
        {{"ppo_epochs", "below 1"}, "answers would be made and never learned from"},
        {{"ppo_target", "below 0"}, "a divergence is never below 0"},
        {{"image_max_pixels", "below 0"}, "there are no such pictures"},
        {{"image_min_pixels", "below 0"}, "there are no such pictures"},
        {{"video_max_pixels", "below 0"}, "there are no such pictures"},
        {{"video_min_pixels", "below 0"}, "there are no such pictures"},
        {{"video_fps", "0 or below"}, "no frame is taken"},
        {{"video_maxlen", "below 1"}, "no frame is taken"},
        {{"galore_rank", "below 1"}, "gradients would be projected to nothing"},
        {{"galore_update_interval", "below 1"}, "steps are divided by it"},
        {{"galore_scale", "below 0"}, "projected layers would climb their loss"},
        {{"apollo_rank", "below 1"}, "gradients would be projected to nothing"},
        {{"apollo_update_interval", "below 1"}, "steps are divided by it"},
        {{"apollo_scale", "below 0"}, "projected layers would climb their loss"},
        {{"badam_switch_interval", "below -1"}, "-1 means never; there are no fewer than 0 steps"},
        {{"badam_update_ratio", "below 0"}, "it is a share of the weights"},
        {{"badam_update_ratio", "above 1"}, "it is a share of the weights"},
        {{"logging_steps", "below 0"}, "an interval; only above 1 is looked at, for being whole"},
        {{"save_steps", "below 0"}, "an interval; only above 1 is looked at, for being whole"},
        {{"eval_steps", "below 0"}, "an interval; only above 1 is looked at, for being whole"},
        {{"eval_delay", "below 0"}, "it is a time"},
        {{"per_device_eval_batch_size", "below 1"}, "torch's batch sampler stops"},
        {{"early_stopping_steps", "below 0"}, "it is a number of evaluations"},
        {{"generation_max_length", "below 1"}, "no token fits"},
        {{"generation_num_beams", "below 1"}, "transformers stops when it generates: there is one beam at least"},
        {{"eval_num_beams", "below 1"}, "transformers stops when it generates: there is one beam at least"},
        {{"max_new_tokens", "below -1"}, "-1 means no limit of its own; there are no fewer than 0 tokens"},
        {{"temperature", "below 0"}, "transformers stops when it samples; 0 is greedy here"},
        {{"top_p", "below 0"}, "transformers stops when it samples: it is a share of probability"},
        {{"top_p", "above 1"}, "transformers stops when it samples: it is a share of probability"},
        {{"top_k", "below -1"}, "transformers stops when it samples; 0 and -1 mean all tokens"},
        {{"repetition_penalty", "0 or below"}, "transformers stops when it generates: logits are divided by it"},
        {{"num_beams", "below 1"}, "transformers stops when it generates: there is one beam at least"},
        {{"max_length", "below -1"}, "-1 means unset; there are no fewer than 0 tokens"},
        {{"export_size", "below 1"}, "a file of nothing"},
        {{"export_quantization_bit", "below 2"},
            "GPTQ has 2, 3, 4 and 8 bits and refuses the rest when the model is exported"},
        {{"export_quantization_bit", "above 8"},
            "GPTQ has 2, 3, 4 and 8 bits and refuses the rest when the model is exported"},
        {{"export_quantization_nsamples", "below 1"}, "GPTQ has nothing to measure"},
        {{"export_quantization_maxlen", "below 1"}, "GPTQ has nothing to measure"},
        {{"ddp_timeout", "below 1"}, "processes would give one another up at once"},
        {{"log_level", "another word"}, "free text for files; the run stops when it sets its log up"},
        {{"log_level_replica", "another word"}, "free text for files; the run stops when it sets its log up"},
        {{"ddp_backend", "another word"}, "free text for files; torch stops when processes meet"},
    };
    return reasons;
}

std::string lowSide(const Range &range)
{
    const std::string least = formatNumber(range.minimum);
    return range.aboveMinimum ? least + " or below" : "below " + least;
}

/// What the table refuses for @p spec, as bounds.
std::set<Bound> boundsOf(const ParamSpec &spec)
{
    const std::string key(spec.key);
    std::set<Bound> bounds;
    if (std::isfinite(spec.range.minimum))
        bounds.insert({key, lowSide(spec.range)});
    if (std::isfinite(spec.range.maximum))
        bounds.insert({key, "above " + formatNumber(spec.range.maximum)});
    if (spec.field.kind == ParamKind::Choice && !spec.openChoices)
        bounds.insert({key, "another word"});
    return bounds;
}

/// The bound that @p value is beyond, if any.
std::optional<Bound> boundBrokenBy(const ParamSpec &spec, const Value &value)
{
    const std::string key(spec.key);
    if (value.is_number()) {
        const double number = value.get<double>();
        const Range &range = spec.range;
        if (number < range.minimum || (range.aboveMinimum && number == range.minimum))
            return Bound{key, lowSide(range)};
        if (number > range.maximum)
            return Bound{key, "above " + formatNumber(range.maximum)};
    }
    if (value.is_string() && spec.field.kind == ParamKind::Choice && !spec.openChoices
        && std::none_of(spec.choices.begin(), spec.choices.end(),
            [&](const Choice &choice) { return choice.value == value.get<std::string>(); }))
        return Bound{key, "another word"};
    return std::nullopt;
}

/// Bounds that LLaMA-Factory was seen to check: a golden configuration beyond it is refused, by a rule about it.
std::set<Bound> boundsSeenChecked()
{
    std::set<Bound> checked;
    for (const Json &row : goldenConfigLines("validate.jsonl")) {
        if (row["accepted"].get<bool>() || !row.contains("config"))
            continue;
        ConfigDocument document;
        for (const auto &[key, value] : row["config"].items())
            document.give(key, value, Origin::File);
        const std::string error = row["error"].get<std::string>();
        for (const Problem &problem : validate(document)) {
            if (problem.ruleId != error)
                continue;
            for (const std::string &key : problem.keys) {
                const ParamSpec *spec = findParam(key);
                if (spec == nullptr || !row["config"].contains(key))
                    continue;
                if (const auto bound = boundBrokenBy(*spec, row["config"][key]))
                    checked.insert(*bound);
            }
        }
    }
    // On the command line, where options of an enumeration take its words only.
    for (const Json &argument : goldenConfigLines("arguments.jsonl")) {
        if (argument.contains("choices") && argument["type"].get<std::string>().starts_with("choice"))
            checked.insert({argument["name"].get<std::string>(), "another word"});
    }
    return checked;
}

} // namespace

class TestBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundsAreLlamaFactorysOrReviewed()
    {
        const std::set<Bound> checked = boundsSeenChecked();
        // Both ways of seeing work.
        QVERIFY(checked.contains({"warmup_steps", "below 0"}) && checked.contains({"seed", "below 0"}));
        QVERIFY(checked.contains({"ref_model_quantization_bit", "above 8"}));
        QVERIFY(checked.contains({"optim", "another word"}) && checked.contains({"stage", "another word"}));
        std::set<Bound> all;
        QStringList unexplained;
        for (const ParamSpec &spec : paramTable()) {
            for (const Bound &bound : boundsOf(spec)) {
                all.insert(bound);
                if (!checked.contains(bound) && !reviewedBounds().contains(bound))
                    unexplained.append(QString::fromStdString(bound.first + " " + bound.second));
            }
        }
        QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained.join(QLatin1Char('\n'))));
        QVERIFY(all.size() > 120);
        QStringList stale;
        for (const auto &[bound, reason] : reviewedBounds()) {
            QVERIFY2(!reason.empty(), bound.first.c_str());
            if (!all.contains(bound) || checked.contains(bound))
                stale.append(QString::fromStdString(bound.first + " " + bound.second));
        }
        QVERIFY2(stale.isEmpty(), qPrintable(stale.join(QLatin1Char('\n'))));
    }

    void whatTheTableBoundsIsRefused()
    {
        for (const ParamSpec &spec : paramTable()) {
            std::vector<Value> beyond;
            const bool isWhole = spec.field.kind == ParamKind::Integer;
            const auto add = [&](double number) {
                beyond.push_back(isWhole ? Value(static_cast<std::int64_t>(number)) : Value(number));
            };
            if (std::isfinite(spec.range.minimum))
                add(spec.range.aboveMinimum ? spec.range.minimum : spec.range.minimum - 1);
            if (std::isfinite(spec.range.maximum))
                add(spec.range.maximum + 1);
            if (spec.field.kind == ParamKind::Choice && !spec.openChoices)
                beyond.push_back("nothing of the kind");
            QCOMPARE(beyond.size(), boundsOf(spec).size());
            for (const Value &value : beyond) {
                QVERIFY2(boundBrokenBy(spec, value).has_value(), spec.key.data());
                const Interpretation read = interpretValue(spec, value);
                QVERIFY2(!read.value && read.problem && read.problem->severity == Severity::Error, spec.key.data());
                QVERIFY2(!interpretWord(spec, value.is_string() ? value.get<std::string>() : value.dump()).value,
                    spec.key.data());
            }
        }
    }

    void acceptedConfigurationsThatWeRefuseAreBeyondReviewedBounds()
    {
        int refused = 0;
        for (const Json &row : goldenConfigLines("validate.jsonl")) {
            if (!row["accepted"].get<bool>() || !row.contains("config"))
                continue;
            for (const auto &[key, value] : row["config"].items()) {
                const ParamSpec *spec = findParam(key);
                const auto bound = spec != nullptr ? boundBrokenBy(*spec, value) : std::nullopt;
                if (!bound)
                    continue;
                ++refused;
                // Words outside of a list pass in files though the command line refuses them.
                QVERIFY2(bound->second == "another word" || reviewedBounds().contains(*bound),
                    (key + " " + bound->second).c_str());
            }
        }
        QVERIFY(refused > 25);
    }
};

QTEST_APPLESS_MAIN(TestBounds)
#include "tst_bounds.moc"
