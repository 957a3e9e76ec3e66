// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of the method: LoRA, freeze, preference stages, projected optimizers, trackers.
// Names are LLaMA-Factory's keys in camelCase, defaults are those of LLaMA-Factory 0.9.5; an empty text is null.
#pragma once

#include "config/choices.h"

#include <cstdint>
#include <optional>
#include <string>

namespace luthier
{

struct FinetuningParams {
    std::int64_t freezeTrainableLayers = 2; ///< Last n layers; the first n if negative.
    std::string freezeTrainableModules = "all"; ///< Names separated by commas.
    std::string freezeExtraModules; ///< Names separated by commas.
    std::string additionalTarget; ///< Names separated by commas.
    double moduleDropout = 0.0;
    std::int64_t oftRank = 0;
    std::int64_t oftBlockSize = 32;
    std::string oftTarget = "all";
    bool createNewAdapter = false;
    std::optional<std::int64_t> loraAlpha; ///< Null or 0: twice the rank.
    double loraDropout = 0.0;
    std::int64_t loraRank = 8;
    std::string loraTarget = "all"; ///< Names separated by commas.
    std::optional<double> loraplusLrRatio;
    double loraplusLrEmbedding = 1e-06;
    bool useRslora = false;
    bool useDora = false;
    bool pissaInit = false;
    std::int64_t pissaIter = 16; ///< -1: exact decomposition.
    bool pissaConvert = false;
    double prefBeta = 0.1;
    double prefFtx = 0.0;
    double prefBcoWeight = 0.0;
    PrefLoss prefLoss = PrefLoss::Sigmoid;
    double dpoLabelSmoothing = 0.0;
    double ktoChosenWeight = 1.0;
    double ktoRejectedWeight = 1.0;
    double simpoGamma = 0.5;
    std::int64_t ppoBufferSize = 1;
    std::int64_t ppoEpochs = 4;
    bool ppoScoreNorm = false;
    double ppoTarget = 6.0;
    bool ppoWhitenRewards = false;
    std::string refModel;
    std::string refModelAdapters;
    std::optional<std::int64_t> refModelQuantizationBit;
    std::string rewardModel;
    std::string rewardModelAdapters;
    std::optional<std::int64_t> rewardModelQuantizationBit;
    RewardModelType rewardModelType = RewardModelType::Lora;
    std::optional<double> ldAlpha;
    bool useGalore = false;
    std::string galoreTarget = "all";
    std::int64_t galoreRank = 16;
    std::int64_t galoreUpdateInterval = 200;
    double galoreScale = 2.0;
    bool galoreLayerwise = false;
    bool useApollo = false;
    std::string apolloTarget = "all";
    std::int64_t apolloRank = 16;
    std::int64_t apolloUpdateInterval = 200;
    double apolloScale = 32.0;
    bool apolloLayerwise = false;
    bool useBadam = false;
    std::string badamMode = "layer";
    std::string badamSwitchMode = "ascending";
    std::optional<std::int64_t> badamSwitchInterval = 50;
    double badamUpdateRatio = 0.05;
    bool useSwanlab = false;
    std::string swanlabProject = "llamafactory";
    std::string swanlabWorkspace;
    std::string swanlabRunName;
    std::string swanlabMode = "cloud";
    std::string swanlabApiKey;
    bool pureBf16 = false;
    Stage stage = Stage::Sft;
    FinetuningType finetuningType = FinetuningType::Lora;
    bool useLlamaPro = false;
    bool useAdamMini = false;
    bool useMuon = false;
    bool useDftLoss = false;
    bool useAsftLoss = false;
    double asftAlpha = 0.1;
    bool useEaftLoss = false;
    double eaftAlpha = 1.0;
    bool freezeVisionTower = true;
    bool freezeMultiModalProjector = true;
    bool freezeLanguageModel = false;
    bool computeAccuracy = false;
    bool disableShuffling = false;
    std::optional<std::int64_t> earlyStoppingSteps; ///< Evaluations without improvement.
    bool plotLoss = false;
    bool includeEffectiveTokensPerSecond = false;

    bool operator==(const FinetuningParams &) const = default;
};

} // namespace luthier
