// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_capsule.h"

#include "base/files.h"
#include "base/json_members.h"
#include "config/files/config_import.h"
#include "config/path_settings.h"
#include "run/run_curves.h"
#include "run/run_folder.h"

#include <cmath>
#include <filesystem>

namespace luthier
{

namespace
{

Curve curveIn(const Json &curves, const char *key)
{
    Curve curve;
    const auto it = curves.is_object() ? curves.find(key) : curves.end();
    if (!curves.is_object() || it == curves.end() || !it->is_array())
        return curve;
    for (const Json &point : *it) {
        if (point.is_array() && point.size() == 2 && point[0].is_number() && point[1].is_number())
            curve.emplace_back(point[0].get<std::int64_t>(), point[1].get<double>());
    }
    return curve;
}

Result<void> readRunFile(const std::string &path, RunCapsule &capsule)
{
    LUTHIER_ASSIGN(const Json run, readJsonFile(path));
    if (!run.is_object())
        return Error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "The file is no object of JSON."), {}, path};
    capsule.identity = identityFromJson(run.value("identity", Json()));
    const Json curves = run.value("curves", Json());
    capsule.loggedLosses = curveIn(curves, "loss");
    capsule.evalLosses = curveIn(curves, "eval_loss");
    const Json results = run.value("results", Json());
    if (results.is_object()) {
        for (const auto &[name, sum] : results.items()) {
            if (sum.is_string())
                capsule.results[name] = sum.get<std::string>();
        }
    }
    if (const std::string settings = textOr(run, "settings", {}); !settings.empty()) {
        LUTHIER_ASSIGN(Import import, importText(settings, path));
        capsule.settings = std::move(import.document);
        findPathsFrom(capsule.settings, textOr(run, "working_folder", {}));
    }
    return {};
}

bool same(double a, double b)
{
    return static_cast<float>(a) == static_cast<float>(b) || (std::isnan(a) && std::isnan(b));
}

void readCurves(const std::string &folder, RunCapsule &capsule)
{
    const Result<RunCurves> curves = readRunCurves(folder);
    if (!curves)
        return;
    const bool knowsEveryStep = isRegularFile(folder + "/" + kEventsFile);
    Curve &losses = knowsEveryStep ? capsule.losses : capsule.loggedLosses;
    losses.clear();
    for (const StepDone &step : curves->steps)
        losses.emplace_back(step.step, step.loss);
    if (!knowsEveryStep)
        capsule.evalLosses.clear();
    for (const EvalDone &evaluation : curves->evaluations) {
        if (capsule.evalLosses.empty() || capsule.evalLosses.back().first < evaluation.step)
            capsule.evalLosses.emplace_back(evaluation.step, evaluation.loss);
    }
}

} // namespace

Json capsuleJson(const std::string &settings, const Json &history, const std::map<std::string, std::string> &results)
{
    Json curves = {{"loss", Json::array()}, {"eval_loss", Json::array()}};
    for (const Json &record : history) {
        for (const char *key : {"loss", "eval_loss"}) {
            const auto value = record.find(key);
            if (value != record.end() && value->is_number() && std::isfinite(value->get<double>()))
                curves[key].push_back({record["step"], *value});
        }
    }
    std::error_code error;
    return {{"settings", settings}, {"working_folder", std::filesystem::current_path(error).string()},
        {"curves", std::move(curves)}, {"results", results}};
}

Result<RunCapsule> readCapsule(const std::string &path)
{
    RunCapsule capsule;
    const bool isFolder = isDirectory(path);
    const std::string runFile = isFolder ? path + "/" + kRunFile : path;
    if (isRegularFile(runFile))
        LUTHIER_TRY(readRunFile(runFile, capsule));
    else if (!isFolder)
        return Error{ErrorCode::NotFound, LUTHIER_TEXT("Errors", "There is no run in this folder."), {}, path};
    if (isFolder) {
        if (capsule.settings.given().empty()) {
            LUTHIER_ASSIGN(capsule.settings, readRunSettings(path));
        }
        readCurves(path, capsule);
    }
    if (capsule.settings.given().empty())
        return Error{ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "The file holds no settings of a run."),
            LUTHIER_TEXT("Errors", "Runs of this program since version 1 keep them in run.json."), path};
    return capsule;
}

CurveDifference compareCurves(const Curve &a, const Curve &b)
{
    const std::map<std::int64_t, double> one(a.begin(), a.end());
    const std::map<std::int64_t, double> other(b.begin(), b.end());
    CurveDifference difference;
    for (const auto &[step, value] : one) {
        const auto it = other.find(step);
        if (it == other.end())
            continue;
        ++difference.compared;
        if (same(value, it->second))
            continue;
        if (difference.different++ == 0)
            difference.firstStep = step;
        difference.largest = std::fmax(difference.largest, std::abs(value - it->second));
    }
    difference.unmatched = static_cast<std::int64_t>(one.size() + other.size()) - 2 * difference.compared;
    return difference;
}

CurveDifference compareLosses(const RunCapsule &a, const RunCapsule &b)
{
    const bool knowEveryStep = !a.losses.empty() && !b.losses.empty();
    return knowEveryStep ? compareCurves(a.losses, b.losses) : compareCurves(a.loggedLosses, b.loggedLosses);
}

std::optional<bool> haveSameResults(const RunCapsule &a, const RunCapsule &b)
{
    if (a.results.empty() || b.results.empty())
        return std::nullopt;
    return a.results == b.results;
}

bool RunComparison::isSame() const
{
    return settings.empty() && changes.empty() && losses.different == 0 && evalLosses.different == 0
        && losses.unmatched == 0 && evalLosses.unmatched == 0 && sameResults.value_or(true);
}

RunComparison compareRuns(const RunCapsule &a, const RunCapsule &b)
{
    RunIdentity then = a.identity;
    RunIdentity now = b.identity;
    then.settings = now.settings = Json::object(); // they are compared as given
    return {configDifferences({a.settings, b.settings}), changesSince(then, now), compareLosses(a, b),
        compareCurves(a.evalLosses, b.evalLosses), haveSameResults(a, b)};
}

std::string freeFolder(const std::string &wanted)
{
    std::error_code error;
    const auto isTaken = [&](const std::string &folder) {
        return isRunFolder(folder) || (isDirectory(folder) && !std::filesystem::is_empty(folder, error));
    };
    std::string folder = wanted;
    for (int i = 2; isTaken(folder); ++i)
        folder = wanted + "-" + std::to_string(i);
    return folder;
}

ConfigDocument settingsToRepeat(const RunCapsule &capsule, const std::string &outputDir)
{
    ConfigDocument document = capsule.settings;
    for (const char *key : {"resume_from_checkpoint", "overwrite_output_dir"}) {
        if (document.isGiven(key))
            document.reset(key);
    }
    document.give("output_dir", outputDir, Origin::Form);
    return document;
}

} // namespace luthier
