// SPDX-License-Identifier: GPL-3.0-or-later
// Which modules an adapter touches and with what rank and scale: PEFT 0.18.1's matching rules
// (peft/tuners/tuners_utils.py check_target_module_exists, peft/utils/other.py get_pattern_key).
#pragma once

#include "formats/adapter_config.h"
#include "formats/module_pattern.h"

namespace luthier
{

struct ModuleAdapter {
    std::int64_t rank = 0;
    double alpha = 0;
    double scale = 0; ///< alpha / rank, or alpha / sqrt(rank) with use_rslora.
};

class AdapterMatcher
{
public:
    /// InvalidData when a pattern is malformed or there are more than a thousand of them.
    static Result<AdapterMatcher> create(const AdapterConfig &config, const std::string &where = {});

    /// The adapter of a linear module, by its path from the model's root ("model.layers.0.self_attn.q_proj");
    /// nothing when it has none. "all-linear" matches everything but the output layer "lm_head".
    std::optional<ModuleAdapter> match(std::string_view modulePath) const;

    bool isAllLinear() const { return m_allLinear; }

    /// rank_pattern and alpha_pattern applied, whether or not the module is a target.
    std::int64_t rankFor(std::string_view modulePath) const;
    double alphaFor(std::string_view modulePath) const;

    /// Whether modules_to_save names this module: it is trained and stored whole.
    bool savesWhole(std::string_view modulePath) const;

private:
    explicit AdapterMatcher(AdapterConfig config)
        : m_config(std::move(config))
    {
    }
    bool isTarget(std::string_view modulePath) const;
    bool isExcluded(std::string_view modulePath) const;
    bool isInTransformedLayer(std::string_view modulePath) const;

    AdapterConfig m_config;
    bool m_allLinear = false;
    std::optional<ModulePattern> m_targetPattern;
    std::optional<ModulePattern> m_excludedPattern;
    std::vector<ModulePattern> m_savedPatterns;
    std::vector<ModulePattern> m_rankPatterns;
    std::vector<ModulePattern> m_alphaPatterns;
    std::vector<ModulePattern> m_layerPatterns;
};

} // namespace luthier
