// SPDX-License-Identifier: GPL-3.0-or-later
// How a checkpoint becomes one: written beside its place, listed with sizes and sums, and only then put there. What is
// not whole is recognised and never continued from.
#pragma once

#include "base/json.h"

#include <functional>
#include <string>
#include <vector>

namespace luthier
{

/// Written last into a checkpoint: {"format", "step", "files": {name: {"bytes", "sha256"}}, "identity"}.
inline constexpr const char *kManifestFile = "manifest.json";

/// Makes @p path: @p fill writes the files (each synced) into a folder beside it; then the manifest, then one rename,
/// each on the disk before the next. A folder already there is replaced as a whole. After an error nothing is left but
/// what was there before.
Result<void> writeCheckpointFolder(const std::string &path, std::int64_t step, const Json &identity,
    const std::function<Result<void>(const std::string &)> &fill);

/// The manifest of a checkpoint whose files are there in their sizes. Null for one without (LLaMA-Factory's) that has
/// a state and weights. Errors name the file.
Result<Json> readManifest(const std::string &path);

/// The same, with every file's sum checked: as long as reading the files takes.
Result<Json> verifyCheckpoint(const std::string &path);

/// Deletes a checkpoint so that at no time half of one stands in its place.
Result<void> removeCheckpoint(const std::string &path);

/// Deletes what killed processes have left in @p directory: "<name>.partial-<process>" of processes that are no more.
void removeLeftovers(const std::string &directory);

/// Which of @p written (steps) are to go so that @p limit remain; never @p newest, never one of @p spared.
std::vector<std::int64_t> checkpointsToRemove(std::vector<std::int64_t> written, std::int64_t limit,
    std::int64_t newest, const std::vector<std::int64_t> &spared);

} // namespace luthier
