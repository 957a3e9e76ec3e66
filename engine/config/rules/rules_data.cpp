// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals of LLaMA-Factory's data options.
#include "base/numbers.h"
#include "config/rules/rule_list.h"

#include <algorithm>

namespace luthier
{

namespace
{

bool hasProbs(const RuleContext &context)
{
    return !context.config.data.interleaveProbs.empty();
}

std::size_t probCount(const RuleContext &context)
{
    return splitList(context.config.data.interleaveProbs).size();
}

bool probsAreNumbers(const RuleContext &context)
{
    const auto parts = splitList(context.config.data.interleaveProbs);
    return std::all_of(
        parts.begin(), parts.end(), [](const std::string &part) { return parseNumber(part).has_value(); });
}

} // namespace

std::span<const Rule> dataRules()
{
    static const Rule rules[] = {
        {.id = "val_size_needs_dataset",
            .keys = {"val_size", "dataset"},
            .isBroken =
                [](const RuleContext &c) { return c.config.data.valSize > kNoShare && c.config.data.dataset.empty(); },
            .message = LUTHIER_TEXT("Rules", "A validation share needs a dataset to be taken from."),
            .fixes = {clear("val_size")}},
        {.id = "val_size_or_eval_dataset",
            .keys = {"val_size", "eval_dataset"},
            .isBroken =
                [](const RuleContext &c) {
                    return c.config.data.valSize > kNoShare && !c.config.data.evalDataset.empty();
                },
            .message = LUTHIER_TEXT("Rules", "Give a validation share or an evaluation dataset, not both."),
            .fixes = {clear("val_size"), clear("eval_dataset")}},
        {.id = "probs_need_interleave",
            .keys = {"interleave_probs", "mix_strategy"},
            .isBroken =
                [](const RuleContext &c) {
                    return hasProbs(c) && (c.config.data.mixStrategy == MixStrategy::Concat || !probsAreNumbers(c));
                },
            .message = LUTHIER_TEXT(
                "Rules", "Mixing shares are numbers separated by commas, and need a strategy that interleaves."),
            .fixes = {clear("interleave_probs")},
            .madeFixes =
                [](const RuleContext &c) {
                    return probsAreNumbers(c) ? oneFix(set("mix_strategy", "interleave_under"))
                                              : std::vector<std::vector<Change>>();
                }},
        {.id = "probs_count_train",
            .keys = {"interleave_probs", "dataset"},
            .isBroken =
                [](const RuleContext &c) {
                    return hasProbs(c) && !c.config.data.dataset.empty()
                        && probCount(c) != splitList(c.config.data.dataset).size();
                },
            .message = LUTHIER_TEXT("Rules", "There must be one mixing share for each training set."),
            .fixes = {clear("interleave_probs")}},
        {.id = "probs_count_eval",
            .keys = {"interleave_probs", "eval_dataset"},
            .isBroken =
                [](const RuleContext &c) {
                    return hasProbs(c) && !c.config.data.evalDataset.empty()
                        && probCount(c) != splitList(c.config.data.evalDataset).size();
                },
            .message = LUTHIER_TEXT("Rules", "There must be one mixing share for each evaluation set too."),
            .fixes = {clear("interleave_probs"), clear("eval_dataset")}},
        {.id = "streaming_fraction",
            .keys = {"streaming", "val_size"},
            .isBroken =
                [](const RuleContext &c) {
                    return c.config.data.streaming && c.config.data.valSize > kNoShare && c.config.data.valSize < 1;
                },
            .message = LUTHIER_TEXT(
                "Rules", "Streaming does not know how many rows there are: give a number of validation rows."),
            .fixes = {turnOff("streaming"), set("val_size", 100)}},
        {.id = "streaming_max_samples",
            .keys = {"streaming", "max_samples"},
            .isBroken = [](const RuleContext &c) { return c.config.data.streaming && c.config.data.maxSamples; },
            .message = LUTHIER_TEXT("Rules", "Streaming cannot stop after a number of rows: limit the steps instead."),
            .fixes = {clear("max_samples"), turnOff("streaming")}},
        {.id = "mask_history_or_prompt",
            .keys = {"mask_history", "train_on_prompt"},
            .isBroken = [](const RuleContext &c) { return c.config.data.maskHistory && c.config.data.trainOnPrompt; },
            .message =
                LUTHIER_TEXT("Rules", "Training on the last answer only and training on prompts exclude each other."),
            .fixes = {turnOff("mask_history"), turnOff("train_on_prompt")}},
    };
    return rules;
}

} // namespace luthier
