// SPDX-License-Identifier: GPL-3.0-or-later
// A configuration that remembers where each value came from. LLaMA-Factory's rules and the exported command depend on
// what was given, not only on what holds.
#pragma once

#include "config/config_value.h"

#include <map>
#include <string>
#include <vector>

namespace luthier
{

/// Later ones win.
enum class Origin { Default, Preset, File, CommandLine, Form };

class ConfigDocument
{
public:
    ConfigDocument() = default;
    /// Every value that differs from its default counts as given.
    static ConfigDocument fromConfig(const TrainConfig &config, Origin origin);

    const TrainConfig &config() const { return m_config; }

    /// Takes a value as YAML, JSON or the form give it. What is wrong with it is kept in problems(); a value that
    /// cannot be used leaves the old one in force. A value of a weaker origin than the present one is ignored.
    void give(std::string_view key, const Value &raw, Origin origin, std::string where = {});
    /// Takes a word of a command line.
    void giveWord(const ParamSpec &spec, std::string_view word, std::string where);
    /// Back to the default; the key counts as not given.
    void reset(std::string_view key);
    /// Everything given in @p over, on top of this.
    void layer(const ConfigDocument &over);

    Origin originOf(std::string_view key) const;
    /// Also by a preset: files and exported commands hold it.
    bool isGiven(std::string_view key) const { return originOf(key) != Origin::Default; }
    /// By the user: in a file, on the command line or in the form.
    bool isChosen(std::string_view key) const { return originOf(key) > Origin::Preset; }
    std::string whereOf(std::string_view key) const;
    /// The value as it was written, also if it cannot be used; null if the key has none.
    const Value *rawOf(std::string_view key) const;
    /// A given real number without a fraction is spelled as it was written, 3 or 3.0; what has no spelling of its own
    /// follows the setting's style.
    Value spelledValueOf(const ParamSpec &spec) const;
    /// Given settings in the order of the table.
    std::vector<const ParamSpec *> given() const;

    /// Problems found while reading: unknown keys, wrong types, values out of range. In the order of the table.
    std::vector<Problem> problems() const;
    /// A problem that belongs to no known key.
    void addProblem(Problem problem) { m_unplaced.push_back(std::move(problem)); }

private:
    struct Entry {
        Origin origin = Origin::Default;
        std::string where;
        Value raw;
        bool isUsed = true; ///< False: the value could not be used and is not in force.
        std::vector<Problem> problems;
    };
    void take(const ParamSpec &spec, Value raw, Interpretation read, Origin origin, std::string where);

    TrainConfig m_config;
    std::map<std::string, Entry, std::less<>> m_entries;
    std::vector<Problem> m_unplaced;
};

/// The problem of a key that no setting has, with the nearest one as a suggestion.
Problem unknownKey(std::string_view key, std::string where);

} // namespace luthier
