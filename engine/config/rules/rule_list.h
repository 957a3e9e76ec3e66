// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of one rule, and the pieces of the list that rules.cpp puts together.
#pragma once

#include "config/effective.h"
#include "config/problem.h"

#include <span>
#include <string_view>
#include <vector>

namespace luthier
{

struct RuleContext {
    const ConfigDocument &document;
    const Environment &environment;
    const TrainConfig &config = document.config();
};

enum class RuleScope { Both, Train, Infer };

struct Rule {
    std::string_view id;
    std::vector<std::string_view> keys;
    Severity severity = Severity::Error;
    RuleScope scope = RuleScope::Both;
    bool (*isBroken)(const RuleContext &) = nullptr;
    Text message = {};
    std::vector<std::vector<Change>> fixes = {}; ///< Alternatives.
    /// The keys at fault, where they are fewer than `keys`.
    std::vector<std::string> (*foundKeys)(const RuleContext &) = nullptr;
    /// Fills %1 … of the message, where it names values.
    Text (*fill)(const Text &, const RuleContext &) = nullptr;
    /// Repairs that depend on the configuration; they come before `fixes`.
    std::vector<std::vector<Change>> (*madeFixes)(const RuleContext &) = nullptr;
};

inline std::vector<Change> set(std::string key, Value value)
{
    return {{std::move(key), std::move(value)}};
}
inline std::vector<Change> turnOff(std::string key)
{
    return set(std::move(key), false);
}
inline std::vector<std::vector<Change>> oneFix(std::vector<Change> changes)
{
    std::vector<std::vector<Change>> fixes;
    fixes.push_back(std::move(changes));
    return fixes;
}
inline std::vector<Change> clear(std::string key)
{
    return set(std::move(key), nullptr);
}

/// A validation share up to this counts as none.
inline constexpr double kNoShare = 1e-6;

/// The value as written, if it is text: "" otherwise. For values that the table cannot hold.
std::string rawText(const RuleContext &context, std::string_view key);

// In LLaMA-Factory's order: option groups one by one, then what is checked across them.
std::span<const Rule> modelRules();
std::span<const Rule> dataRules();
std::span<const Rule> trainerRules();
std::span<const Rule> methodRules();
std::span<const Rule> launchRules();
std::span<const Rule> adapterRules();
std::span<const Rule> warningRules();
std::span<const Rule> adviceRules();

} // namespace luthier
