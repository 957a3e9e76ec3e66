// SPDX-License-Identifier: GPL-3.0-or-later
// The sample that is ready at first start: a small model, a dataset of our own, settings that show a falling curve
// within a minute on a CPU.
#pragma once

#include "base/result.h"
#include "config/config_document.h"

#include <string>

namespace luthier
{

struct SamplePlaces {
    std::string model; ///< SmolLM2-135M-Instruct as a GGUF file.
    std::string demoFolder; ///< Holds sample.yaml, dataset_info.json and the dataset.
    std::string outputFolder;

    /// LUTHIER_SAMPLE_MODEL or the cache that ./run fills; LUTHIER_DEMO_DIR or the installed folder; the user's data
    /// folder. Empty where nothing was found.
    static SamplePlaces find();
};

/// The settings of sample.yaml with the places filled in, as a preset. NotFound where a place is missing.
Result<ConfigDocument> sampleDocument(const SamplePlaces &places);

} // namespace luthier
