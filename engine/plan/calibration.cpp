// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/calibration.h"

#include "base/files.h"
#include "base/json.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace luthier
{

namespace
{

// A process with LibTorch takes some 110 MB; far more is a dataset, which the next run need not have.
constexpr std::uint64_t kLeast = 60'000'000;
constexpr std::uint64_t kMost = 400'000'000;

bool isLikely(std::uint64_t bytes)
{
    return bytes >= kLeast && bytes <= kMost;
}

} // namespace

Calibration::Calibration(std::string file, std::string program)
    : m_file(std::move(file))
    , m_program(std::move(program))
{
}

std::string Calibration::runningProgram()
{
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error).filename().string();
}

std::string Calibration::defaultFile()
{
    const char *cache = std::getenv("XDG_CACHE_HOME");
    if (cache != nullptr && *cache != '\0')
        return std::string(cache) + "/luthier/calibration.json";
    const char *home = std::getenv("HOME");
    return home != nullptr && *home != '\0' ? std::string(home) + "/.cache/luthier/calibration.json" : std::string();
}

std::optional<std::uint64_t> Calibration::runtimeBytes() const
{
    if (m_file.empty() || !isRegularFile(m_file))
        return std::nullopt;
    const Result<Json> known = readJsonFile(m_file);
    const Json::json_pointer at = Json::json_pointer() / m_program / "runtime_bytes";
    if (!known || !known->is_object() || !known->contains(at) || !known->at(at).is_number_integer())
        return std::nullopt;
    const auto bytes = known->at(at).get<std::int64_t>();
    return bytes > 0 && isLikely(static_cast<std::uint64_t>(bytes)) ? std::optional(static_cast<std::uint64_t>(bytes))
                                                                    : std::nullopt;
}

void Calibration::rememberRuntime(std::uint64_t bytes) const
{
    if (m_file.empty() || !isLikely(bytes))
        return;
    const std::uint64_t before = runtimeBytes().value_or(bytes);
    Json known = Json::object();
    if (Result<Json> read = readJsonFile(m_file); read && read->is_object())
        known = *std::move(read);
    known[m_program] = {{"runtime_bytes", (before + bytes) / 2}};
    if (makeDirectories(std::filesystem::path(m_file).parent_path().string()))
        static_cast<void>(writeFileAtomic(m_file, pythonJson(known, {.indent = 2}) + "\n"));
}

} // namespace luthier
