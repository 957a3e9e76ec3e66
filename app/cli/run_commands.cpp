// SPDX-License-Identifier: GPL-3.0-or-later
// rerun and diff: runs that are over, made again and compared.
#include "options.h"
#include "training.h"

#include "base/files.h"
#include "base/numbers.h"
#include "run/run_capsule.h"
#include "run/run_folder.h"

#include <filesystem>

namespace luthier::cli
{

namespace
{

constexpr int kDiffer = 1; // as diff(1)

std::string shown(const Value &value)
{
    return value.is_null() ? "-" : value.is_string() ? value.get<std::string>() : pythonJson(value);
}

Json toJson(const CurveDifference &difference)
{
    Json json = {
        {"compared", difference.compared}, {"different", difference.different}, {"only_one_has", difference.unmatched}};
    if (difference.different > 0) {
        json["first_step"] = difference.firstStep;
        json["largest"] = difference.largest;
    }
    return json;
}

std::string sentence(const char *what, const CurveDifference &difference)
{
    std::string text = std::string(what) + ": ";
    if (difference.compared == 0)
        return text + "no step that both have";
    const std::string rest =
        difference.unmatched > 0 ? "; " + std::to_string(difference.unmatched) + " steps only one has" : "";
    if (difference.different == 0)
        return text + "equal in all " + std::to_string(difference.compared) + " steps" + rest;
    return text + std::to_string(difference.different) + " of " + std::to_string(difference.compared)
        + " steps differ, first step " + std::to_string(difference.firstStep) + ", by at most "
        + formatNumber(difference.largest) + rest;
}

/// Prints what differs. Returns whether nothing does.
bool printDifferences(const RunCapsule &a, const RunCapsule &b, bool asJson)
{
    const RunComparison found = compareRuns(a, b);
    const auto &[settings, changes, losses, evalLosses, results] = found;
    const bool same = found.isSame();
    if (asJson) {
        Json json = {{"same", same}, {"settings", Json::object()}, {"changes", Json::array()}, {"loss", toJson(losses)},
            {"eval_loss", toJson(evalLosses)}, {"same_results", results ? Json(*results) : Json(nullptr)}};
        for (const ConfigDifference &difference : settings) {
            if (difference.spec->secretVariable.empty())
                json["settings"][std::string(difference.spec->key)] = difference.values;
        }
        for (const Text &change : changes)
            json["changes"].push_back(change.toString());
        printLine(pythonJson(json, {.indent = 2}));
        return same;
    }
    for (const ConfigDifference &difference : settings) {
        if (difference.spec->secretVariable.empty())
            printLine(std::string(difference.spec->key) + ": " + shown(difference.values[0]) + " | "
                + shown(difference.values[1]));
    }
    for (const Text &change : changes)
        printLine(change.toString());
    printLine(sentence("loss", losses));
    if (!a.evalLosses.empty() || !b.evalLosses.empty())
        printLine(sentence("eval loss", evalLosses));
    if (results)
        printLine(*results ? "weights: equal to the byte" : "weights: other bytes");
    return same;
}

} // namespace

int runDiff(Words words)
{
    std::string first;
    std::string second;
    bool json = false;
    CLI::App app("In what two runs differ: settings, weights, data, program, curves, results. A run is its folder, "
                 "ours or LLaMA-Factory's, or its run.json. Ends with 1 when they differ.",
        "diff");
    app.add_option("RUN", first, "a run")->required();
    app.add_option("OTHER", second, "another one")->required();
    app.add_flag("--json", json, "one JSON document");
    if (const auto code = parse(app, words))
        return *code;
    const Result<RunCapsule> a = readCapsule(first);
    if (!a)
        return fail(a.error());
    const Result<RunCapsule> b = readCapsule(second);
    if (!b)
        return fail(b.error());
    return printDifferences(*a, *b, json) ? 0 : kDiffer;
}

int runRerun(Words words)
{
    TrainOptions options = takeTrainOptions(words);
    std::string run;
    std::string output;
    CLI::App app("Makes a run again, with the settings it keeps, and says whether the same came of it. A run is its "
                 "folder or its run.json. Ends with 1 when it did not.",
        "rerun");
    app.add_option("RUN", run, "the run to make again")->required();
    app.add_option("--output-dir", output, "where to; default: beside the run, \"-again\" behind its name");
    app.footer(kTrainOptionsHelp);
    if (const auto code = parse(app, options.rest))
        return *code;
    const Result<RunCapsule> then = readCapsule(run);
    if (!then)
        return fail(then.error());
    if (output.empty()) {
        const std::string folder = isDirectory(run) ? run : std::filesystem::path(run).parent_path().string();
        output = freeFolder(absoluteFolder(folder.empty() ? "." : folder) + "-again");
    }
    output = absoluteFolder(output);
    if (const int code = trainDocument(settingsToRepeat(*then, output), options); code != 0)
        return code;
    const Result<RunCapsule> now = readCapsule(output);
    if (!now)
        return fail(now.error());
    const bool same = printDifferences(*then, *now, options.json);
    if (!options.json)
        printLine(same ? "the same run" : "another run");
    return same ? 0 : kDiffer;
}

} // namespace luthier::cli
