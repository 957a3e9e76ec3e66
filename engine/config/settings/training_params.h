// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of the training loop: batches, schedule, optimizer, precision, logging, saving, evaluation.
// Names are LLaMA-Factory's keys in camelCase, defaults are those of LLaMA-Factory 0.9.5; an empty text is null.
#pragma once

#include "config/choices.h"

#include <cstdint>
#include <optional>
#include <string>

namespace luthier
{

struct TrainingParams {
    std::string outputDir; ///< Empty: "trainer_output".
    std::int64_t perDeviceTrainBatchSize = 8;
    double numTrainEpochs = 3.0;
    std::int64_t maxSteps = -1; ///< Above 0 it replaces numTrainEpochs.
    double learningRate = 5e-05;
    LrSchedulerType lrSchedulerType = LrSchedulerType::Linear;
    std::string lrSchedulerKwargs; ///< JSON object or path of one.
    double warmupSteps = 0.0; ///< Below 1: a share of all steps.
    std::string optim = "adamw_torch_fused";
    double weightDecay = 0.0;
    double adamBeta1 = 0.9;
    double adamBeta2 = 0.999;
    double adamEpsilon = 1e-08;
    std::int64_t gradientAccumulationSteps = 1;
    double maxGradNorm = 1.0; ///< 0 or below: no clipping.
    double labelSmoothingFactor = 0.0;
    bool bf16 = false;
    bool fp16 = false;
    bool bf16FullEval = false;
    bool fp16FullEval = false;
    std::optional<bool> tf32;
    bool gradientCheckpointing = false;
    std::string gradientCheckpointingKwargs; ///< JSON object or path of one.
    std::optional<double> neftuneNoiseAlpha;
    IntervalStrategy loggingStrategy = IntervalStrategy::Steps;
    double loggingSteps = 500.0; ///< Below 1: a share of all steps.
    bool loggingFirstStep = false;
    bool loggingNanInfFilter = true;
    TokenCounting includeNumInputTokensSeen = TokenCounting::No;
    std::string reportTo = "none"; ///< Names separated by commas.
    std::string runName;
    IntervalStrategy evalStrategy = IntervalStrategy::No;
    std::optional<double> evalSteps; ///< Null: loggingSteps. Below 1: a share of all steps.
    double evalDelay = 0.0; ///< In units of evalStrategy.
    std::int64_t perDeviceEvalBatchSize = 8;
    bool evalOnStart = false;
    bool saveOnlyModel = false;
    IntervalStrategy saveStrategy = IntervalStrategy::Steps;
    double saveSteps = 500.0; ///< Below 1: a share of all steps.
    std::optional<std::int64_t> saveTotalLimit;
    bool loadBestModelAtEnd = false;
    std::string metricForBestModel;
    std::optional<bool> greaterIsBetter;
    bool ignoreDataSkip = false;
    std::int64_t seed = 42;
    std::optional<std::int64_t> dataSeed; ///< Null: seed.
    bool useCpu = false;
    bool dataloaderDropLast = false;
    std::int64_t dataloaderNumWorkers = 0;
    bool dataloaderPinMemory = true;
    bool dataloaderPersistentWorkers = false;
    std::optional<std::int64_t> dataloaderPrefetchFactor;
    SamplingStrategy trainSamplingStrategy = SamplingStrategy::Random;
    std::int64_t ddpTimeout = 1800; ///< Seconds.
    std::string fsdp;
    std::string fsdpConfig; ///< JSON object or path of one.
    std::string deepspeed; ///< JSON object or path of one.
    bool doTrain = false;
    bool doEval = false;
    bool doPredict = false;
    std::string resumeFromCheckpoint;
    std::optional<double> warmupRatio; ///< If set it replaces warmupSteps.
    std::string loggingDir;
    bool predictWithGenerate = false;
    std::optional<std::int64_t> generationMaxLength;
    std::optional<std::int64_t> generationNumBeams;
    bool overwriteOutputDir = false;

    bool operator==(const TrainingParams &) const = default;
};

} // namespace luthier
