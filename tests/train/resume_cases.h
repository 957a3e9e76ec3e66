// SPDX-License-Identifier: GPL-3.0-or-later
// The settings under which runs are stopped, killed and continued, and what must be equal afterwards.
#pragma once

#include "train/tiny_run.h"

namespace luthier::test
{

// The settings under test, by name.
inline TrainConfig variant(const TinyWorkplace &place, const std::string &name, const std::string &output)
{
    TrainConfig c = place.config(output);
    TrainingParams &t = c.training;
    if (name == "plain") {
        c.data.valSize = 0;
    } else if (name == "eval and saves") {
        t.evalStrategy = IntervalStrategy::Steps;
        t.evalSteps = 3;
        t.saveStrategy = IntervalStrategy::Steps;
        t.saveSteps = 4;
        t.saveTotalLimit = 2;
    } else if (name == "dropout and noise") {
        c.finetuning.loraDropout = 0.2;
        t.neftuneNoiseAlpha = 5;
        t.loggingSteps = 5; // the mean of a group of steps goes over the stop
    } else if (name == "best model, early stopping") {
        t.evalStrategy = IntervalStrategy::Steps;
        t.evalSteps = 1;
        t.saveStrategy = IntervalStrategy::Steps;
        t.saveSteps = 1;
        t.loadBestModelAtEnd = true;
        t.learningRate = 0.2; // soon too much
        t.lrSchedulerType = LrSchedulerType::Constant;
        t.saveTotalLimit = 1;
        c.finetuning.earlyStoppingSteps = 3;
    } else if (name == "plateau") {
        t.evalStrategy = IntervalStrategy::Steps;
        t.evalSteps = 1;
        t.lrSchedulerType = LrSchedulerType::ReduceLrOnPlateau;
        t.lrSchedulerKwargs = R"({"patience": 0, "factor": 0.5, "threshold": 0.05})";
    } else if (name == "epochs") {
        t.evalStrategy = IntervalStrategy::Epoch;
        t.saveStrategy = IntervalStrategy::Epoch;
        t.loggingStrategy = IntervalStrategy::Epoch;
    } else if (name == "whole model") {
        c.finetuning.finetuningType = FinetuningType::Full;
        t.weightDecay = 0.1;
        t.learningRate = 1e-3;
    } else if (name == "dora, decay, bf16") {
        c.finetuning.useDora = true;
        t.weightDecay = 0.1;
        t.bf16 = true;
    } else if (name == "moments in 8 bits") {
        c.finetuning.loraRank = 96; // large tensors and small ones
        t.optim = "adamw_8bit";
        t.weightDecay = 0.1;
    } else if (name == "neat packing") {
        c.data.packing = true;
        c.data.neatPacking = true;
        c.data.valSize = 0;
        t.perDeviceTrainBatchSize = 1;
    }
    return c;
}

inline const char *const kVariants[] = {"plain", "eval and saves", "dropout and noise", "best model, early stopping",
    "plateau", "epochs", "whole model", "dora, decay, bf16", "moments in 8 bits", "neat packing"};

inline std::string weightBytes(const std::string &directory)
{
    const Result<std::string> whole = readFile(directory + "/model.safetensors");
    return whole ? *whole : adapterBytes(directory);
}

// Everything of two finished runs that must be equal.
inline std::string difference(const std::string &a, const std::string &b)
{
    if (weightBytes(a).empty() || weightBytes(a) != weightBytes(b))
        return "the weights differ";
    if (curveOf(a) != curveOf(b))
        return "the logs differ";
    const Json first = historyOf(a);
    const Json second = historyOf(b);
    for (const auto &[key, value] : first.items()) {
        if (second.value(key, Json("absent")) != value)
            return key + ": " + pythonJson(value) + " / " + pythonJson(second.value(key, Json("absent")));
    }
    std::set<std::string> names = filesIn(a);
    std::set<std::string> others = filesIn(b);
    const auto onlyResults = [](std::set<std::string> &set) {
        std::erase_if(set, [](const std::string &name) { return name.starts_with("checkpoint-"); });
    };
    onlyResults(names);
    onlyResults(others);
    if (names != others)
        return "the files differ";
    return {};
}

} // namespace luthier::test
