// SPDX-License-Identifier: GPL-3.0-or-later
// What runs on this machine were measured to take beside what the planner counts, for the estimates of the next.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace luthier
{

class Calibration
{
public:
    /// @p file is made when something is remembered; @p program is "luthier-cli" or whatever runs.
    explicit Calibration(std::string file = defaultFile(), std::string program = runningProgram());

    /// $XDG_CACHE_HOME/luthier/calibration.json; empty when there is no home.
    static std::string defaultFile();
    static std::string runningProgram();

    /// MemoryItems::runtime of the program's runs on the processors: code, libraries, a window.
    std::optional<std::uint64_t> runtimeBytes() const;
    /// Moves halfway to what the last run took. What cannot be so, or not be written, is forgotten: the estimate stays.
    void rememberRuntime(std::uint64_t bytes) const;

    /// Threads that were measured to be fastest on @p machine, see trainingThreads().
    std::optional<int> threads(const std::string &machine) const;
    void rememberThreads(const std::string &machine, int threads) const;

private:
    /// A whole number at this place of the file.
    std::optional<std::int64_t> known(const std::string &group, const std::string &name) const;
    void remember(const std::string &group, const std::string &name, std::int64_t value) const;

    std::string m_file;
    std::string m_program;
};

} // namespace luthier
