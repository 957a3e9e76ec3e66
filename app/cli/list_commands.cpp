// SPDX-License-Identifier: GPL-3.0-or-later
// models: what there is to choose from.
#include "options.h"

#include "base/json.h"
#include "base/numbers.h"
#include "config/board/model_list.h"
#include "formats/model_search.h"
#include "plan/memory_estimate.h"

namespace luthier::cli
{

namespace
{

Json toJson(const BoardModel &model)
{
    return {
        {"name", model.name}, {"id", model.id()}, {"template", model.templateName}, {"multimodal", model.multimodal}};
}

} // namespace

int runModels(Words words)
{
    std::vector<std::string> query;
    std::vector<std::string> folders;
    bool foundOnly = false;
    bool json = false;
    CLI::App app(
        "Models on this disk, with what speaks against training them, and those of LLaMA Board's list.", "models");
    app.add_option("WORDS", query, "only models whose name holds these");
    app.add_option("--folder", folders, "search this folder too; may be given several times")
        ->allow_extra_args(false)
        ->check(CLI::ExistingDirectory);
    app.add_flag("--found", foundOnly, "only what is on this disk");
    app.add_flag("--json", json, "one JSON document");
    if (const auto code = parse(app, words))
        return *code;
    std::string text;
    for (const std::string &word : query)
        text += (text.empty() ? "" : " ") + word;
    std::vector<std::string> places = usualModelFolders();
    places.insert(places.end(), folders.begin(), folders.end());

    Json document = {{"found", Json::array()}, {"known", Json::array()}};
    for (const FoundModel &model : findModels(CacheRoots::fromEnvironment(), places)) {
        if (!holdsWords(model.name, text))
            continue;
        const Result<ModelFacts> facts = readTrainableModel(model.path);
        if (json) {
            document["found"].push_back({{"name", model.name}, {"path", model.path}, {"bytes", model.bytes},
                {"parameters", facts ? Json(facts->spec.parameterCount()) : Json(nullptr)},
                {"obstacle", facts ? Json(nullptr) : Json(facts.error().toString())}});
            continue;
        }
        printLine("on this disk  " + model.name + "  " + formatBytes(model.bytes) + "  " + model.path);
        if (!facts)
            printLine("              cannot be trained: " + facts.error().toString());
    }
    if (!foundOnly) {
        for (const BoardModel *model : searchBoardModels(text)) {
            if (json)
                document["known"].push_back(toJson(*model));
            else
                printLine("by name       " + model->name + "  " + model->id() + "  template " + model->templateName);
        }
    }
    if (json)
        printLine(pythonJson(document));
    return 0;
}

} // namespace luthier::cli
