// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of the model: where it is, how it is loaded, quantised and exported.
// Names are LLaMA-Factory's keys in camelCase, defaults are those of LLaMA-Factory 0.9.5; an empty text is null.
#pragma once

#include "config/choices.h"

#include <cstdint>
#include <optional>
#include <string>

namespace luthier
{

struct ModelParams {
    std::string modelNameOrPath;
    std::string adapterNameOrPath; ///< Paths separated by commas.
    std::string adapterFolder;
    std::string cacheDir;
    bool useFastTokenizer = true;
    bool resizeVocab = false;
    bool splitSpecialTokens = false;
    std::string addTokens; ///< Tokens separated by commas.
    std::string addSpecialTokens; ///< Tokens separated by commas.
    std::string newSpecialTokensConfig;
    InitSpecialTokens initSpecialTokens = InitSpecialTokens::Noise;
    std::string modelRevision = "main";
    RopeScaling ropeScaling = RopeScaling::None;
    AttentionImplementation flashAttn = AttentionImplementation::Auto;
    bool shiftAttn = false;
    bool useUnsloth = false;
    bool useUnslothGc = false;
    bool enableLigerKernel = false;
    std::optional<double> moeAuxLossCoef;
    bool disableGradientCheckpointing = false;
    bool useReentrantGc = true;
    bool upcastLayernorm = false;
    bool upcastLmheadOutput = false;
    bool trainFromScratch = false;
    std::string inferBackend = "huggingface";
    bool useKvCache = true;
    InferDtype inferDtype = InferDtype::Auto;
    bool trustRemoteCode = false;
    QuantizationMethod quantizationMethod = QuantizationMethod::Bnb;
    std::optional<std::int64_t> quantizationBit;
    QuantizationType quantizationType = QuantizationType::Nf4;
    bool doubleQuantization = true;
    std::string quantizationDeviceMap;
    std::int64_t imageMaxPixels = 589824;
    std::int64_t imageMinPixels = 1024;
    std::int64_t videoMaxPixels = 65536;
    std::int64_t videoMinPixels = 256;
    double videoFps = 2.0;
    std::int64_t videoMaxlen = 128;
    std::string exportDir;
    std::int64_t exportSize = 5; ///< GB (10^9 bytes) per file.
    std::string exportDevice = "cpu";
    std::optional<std::int64_t> exportQuantizationBit;
    std::string exportQuantizationDataset;
    std::int64_t exportQuantizationNsamples = 128;
    std::int64_t exportQuantizationMaxlen = 1024;
    bool exportLegacyFormat = false;
    std::string exportHubModelId;

    bool operator==(const ModelParams &) const = default;
};

} // namespace luthier
