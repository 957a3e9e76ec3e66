// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/board/model_list.h"

#include "base/embedded_file.h"

#include <algorithm>
#include <map>
#include <optional>

namespace luthier
{

namespace
{

std::vector<BoardModel> readModels()
{
    const Json list = parseJson(embeddedModels().front().text, "models.json").value();
    std::vector<BoardModel> models;
    std::size_t number = 0;
    for (const Json &family : list["families"]) {
        const std::string usual = family["template"].get<std::string>();
        for (const Json &model : family["models"])
            models.push_back({model["name"].get<std::string>(), model.value("huggingface", ""),
                model.value("modelscope", ""), model.value("openmind", ""),
                model.value("template", usual.empty() ? "default" : usual), family["multimodal"].get<bool>(), number});
        ++number;
    }
    return models;
}

const std::string &idOn(const BoardModel &model, Hub hub)
{
    return hub == Hub::ModelScope ? model.modelScope : hub == Hub::OpenMind ? model.openMind : model.huggingFace;
}

/// Small letters, words apart by one space, without points: " qwen25 7b instruct ".
std::string spelled(std::string_view text)
{
    std::string out = " ";
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
        else if (c != '-' && c != '_' && c != '/' && c != ' ' && c != '\n')
            out.append(c == '.' ? 0 : 1, c);
        else if (out.back() != ' ')
            out += ' ';
    }
    return out.back() == ' ' ? out : out + ' ';
}

std::vector<std::string> wordsOf(std::string_view query)
{
    std::vector<std::string> words;
    const std::string text = spelled(query);
    for (std::size_t at = 1; at < text.size();) {
        const std::size_t end = text.find(' ', at);
        words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

/// How well @p words fit; nothing when one of them does not.
std::optional<int> fit(const BoardModel &model, const std::vector<std::string> &words)
{
    const std::string name = spelled(model.name);
    const std::string all = name + spelled(model.huggingFace + "/" + model.modelScope + "/" + model.openMind);
    std::string joined = name;
    std::erase(joined, ' ');
    int score = 0;
    for (const std::string &word : words) {
        const auto holds = [&name](const std::string &part) { return name.find(part) != std::string::npos; };
        if (holds(" " + word + " "))
            score += 4;
        else if (holds(" " + word))
            score += 3;
        else if (holds(word) || joined.find(word) != std::string::npos)
            score += 1;
        else if (all.find(word) == std::string::npos)
            return std::nullopt;
    }
    return score;
}

} // namespace

std::optional<Hub> BoardModel::hub() const
{
    for (const Hub each : {currentHub(), Hub::HuggingFace, Hub::ModelScope, Hub::OpenMind}) {
        if (!idOn(*this, each).empty())
            return each;
    }
    return std::nullopt;
}

const std::string &BoardModel::id() const
{
    const std::optional<Hub> found = hub();
    return found ? idOn(*this, *found) : name;
}

const std::vector<BoardModel> &boardModels()
{
    static const std::vector<BoardModel> models = readModels();
    return models;
}

const BoardModel *findBoardModel(std::string_view nameOrId)
{
    static const std::map<std::string_view, const BoardModel *> known = [] {
        std::map<std::string_view, const BoardModel *> all;
        // Names before ids, and of two models with the same id the first.
        for (const BoardModel &model : boardModels())
            all.emplace(model.name, &model);
        for (const BoardModel &model : boardModels()) {
            for (const std::string *id : {&model.huggingFace, &model.modelScope, &model.openMind}) {
                if (!id->empty())
                    all.emplace(*id, &model);
            }
        }
        return all;
    }();
    const auto found = known.find(nameOrId);
    return found != known.end() ? found->second : nullptr;
}

std::vector<const BoardModel *> searchBoardModels(std::string_view query)
{
    const std::vector<std::string> words = wordsOf(query);
    std::vector<std::pair<int, const BoardModel *>> found;
    for (const BoardModel &model : boardModels()) {
        if (const std::optional<int> score = fit(model, words))
            found.emplace_back(-*score, &model);
    }
    std::ranges::stable_sort(found, {}, [](const auto &each) { return each.first; });
    std::vector<const BoardModel *> models;
    for (const auto &[score, model] : found)
        models.push_back(model);
    return models;
}

bool holdsWords(std::string_view name, std::string_view query)
{
    BoardModel model;
    model.name = name;
    return fit(model, wordsOf(query)).has_value();
}

BoardContext boardContext()
{
    BoardContext context;
    context.isMultimodal = [](std::string_view name) {
        const BoardModel *model = findBoardModel(name);
        return model != nullptr && model->multimodal;
    };
    context.pathOfModel = [](std::string_view name) {
        const BoardModel *model = findBoardModel(name);
        return model != nullptr ? model->id() : std::string();
    };
    return context;
}

} // namespace luthier
