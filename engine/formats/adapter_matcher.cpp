// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/adapter_matcher.h"

#include "base/numbers.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace luthier
{

namespace
{

constexpr std::size_t kMaximumPatterns = 1000;
constexpr std::string_view kAllLinear = "all-linear";
constexpr std::string_view kOutputLayer = "lm_head";

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
        return std::tolower(static_cast<unsigned char>(x)) == std::tolower(static_cast<unsigned char>(y));
    });
}

bool namedBy(std::string_view path, const std::vector<std::string> &names)
{
    return std::any_of(names.begin(), names.end(), [&](const std::string &name) {
        if (path == name)
            return true;
        return path.size() > name.size() && path.ends_with(name) && path[path.size() - name.size() - 1] == '.';
    });
}

template <typename Value>
std::optional<Value> patternValue(std::string_view path, const std::vector<ModulePattern> &patterns,
    const std::vector<std::pair<std::string, Value>> &values)
{
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        if (patterns[i].matchesStart(path))
            return values[i].second;
    }
    for (const auto &[key, value] : values) { // PEFT then looks the path itself up
        if (key == path)
            return value;
    }
    return std::nullopt;
}

} // namespace

Result<AdapterMatcher> AdapterMatcher::create(const AdapterConfig &config, const std::string &where)
{
    const std::size_t patternCount = config.rankPattern.size() + config.alphaPattern.size()
        + config.modulesToSave.size() + config.layersPattern.size();
    if (patternCount > kMaximumPatterns)
        return Error{ErrorCode::InvalidData,
            LUTHIER_TEXT("Errors", "The adapter has %1 patterns; at most %2 are allowed.")
                .arg(patternCount)
                .arg(kMaximumPatterns),
            {}, where};
    AdapterMatcher matcher(config);
    if (equalsIgnoringCase(config.targets.pattern, kAllLinear)) {
        matcher.m_allLinear = true;
    } else if (!config.targets.pattern.empty()) {
        LUTHIER_ASSIGN(matcher.m_targetPattern, ModulePattern::compile(config.targets.pattern, where));
    }
    if (!config.excluded.pattern.empty()) {
        LUTHIER_ASSIGN(matcher.m_excludedPattern, ModulePattern::compile(config.excluded.pattern, where));
    }
    // The expressions are PEFT's, letter for letter.
    for (const auto &entry : config.rankPattern) {
        LUTHIER_ASSIGN(ModulePattern pattern, ModulePattern::compile("(.*\\.)?(" + entry.first + ")$", where));
        matcher.m_rankPatterns.push_back(std::move(pattern));
    }
    for (const auto &entry : config.alphaPattern) {
        LUTHIER_ASSIGN(ModulePattern pattern, ModulePattern::compile("(.*\\.)?(" + entry.first + ")$", where));
        matcher.m_alphaPatterns.push_back(std::move(pattern));
    }
    for (const std::string &name : config.modulesToSave) {
        LUTHIER_ASSIGN(ModulePattern pattern, ModulePattern::compile("(^|.*\\.)" + name + "($|\\..*)", where));
        matcher.m_savedPatterns.push_back(std::move(pattern));
    }
    if (config.layersToTransform && config.layersPattern.empty()) {
        LUTHIER_ASSIGN(ModulePattern pattern, ModulePattern::compile(".*\\.[^.]*\\.(\\d+)\\.", where));
        matcher.m_layerPatterns.push_back(std::move(pattern));
    }
    for (const std::string &name : config.layersPattern) {
        LUTHIER_ASSIGN(ModulePattern pattern, ModulePattern::compile(".*\\." + name + "\\.(\\d+)\\.", where));
        matcher.m_layerPatterns.push_back(std::move(pattern));
    }
    return matcher;
}

std::optional<ModuleAdapter> AdapterMatcher::match(std::string_view modulePath) const
{
    if (!isTarget(modulePath))
        return std::nullopt;
    ModuleAdapter adapter;
    adapter.rank = rankFor(modulePath);
    adapter.alpha = alphaFor(modulePath);
    const auto rank = static_cast<double>(adapter.rank);
    adapter.scale = adapter.alpha / (m_config.useRslora ? std::sqrt(rank) : rank);
    return adapter;
}

std::int64_t AdapterMatcher::rankFor(std::string_view modulePath) const
{
    return patternValue(modulePath, m_rankPatterns, m_config.rankPattern).value_or(m_config.rank);
}

double AdapterMatcher::alphaFor(std::string_view modulePath) const
{
    return patternValue(modulePath, m_alphaPatterns, m_config.alphaPattern).value_or(m_config.alpha);
}

bool AdapterMatcher::savesWhole(std::string_view modulePath) const
{
    // Looser than targets: "head" saves "lm_head".
    return std::any_of(m_config.modulesToSave.begin(), m_config.modulesToSave.end(),
        [&](const std::string &name) { return modulePath.ends_with(name); });
}

bool AdapterMatcher::isTarget(std::string_view modulePath) const
{
    if (isExcluded(modulePath))
        return false;
    if (m_allLinear)
        return modulePath != kOutputLayer;
    if (m_targetPattern)
        return m_targetPattern->matchesWhole(modulePath);
    if (std::find(m_config.targets.names.begin(), m_config.targets.names.end(), modulePath)
        != m_config.targets.names.end())
        return true; // a full path is taken whatever its layer
    return namedBy(modulePath, m_config.targets.names) && isInTransformedLayer(modulePath);
}

bool AdapterMatcher::isExcluded(std::string_view modulePath) const
{
    if (m_excludedPattern ? m_excludedPattern->matchesWhole(modulePath) : namedBy(modulePath, m_config.excluded.names))
        return true;
    return std::any_of(m_savedPatterns.begin(), m_savedPatterns.end(),
        [&](const ModulePattern &pattern) { return pattern.matchesStart(modulePath); });
}

bool AdapterMatcher::isInTransformedLayer(std::string_view modulePath) const
{
    if (!m_config.layersToTransform || m_config.layersToTransform->empty())
        return true;
    for (const ModulePattern &pattern : m_layerPatterns) {
        if (const std::optional<std::string> digits = pattern.firstGroup(modulePath)) {
            const std::optional<std::int64_t> layer = parseInteger(*digits);
            const std::vector<std::int64_t> &wanted = *m_config.layersToTransform;
            return layer && std::find(wanted.begin(), wanted.end(), *layer) != wanted.end();
        }
    }
    return false;
}

} // namespace luthier
