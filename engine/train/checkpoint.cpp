// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/checkpoint.h"

#include "formats/safetensors.h"

#include <filesystem>

#include <unistd.h>

namespace luthier
{

namespace fs = std::filesystem;

namespace
{

Error notOurs(const std::string &path, Text message)
{
    return {ErrorCode::InvalidData, std::move(message),
        LUTHIER_TEXT("Errors", "Continue from an earlier checkpoint, or start again with overwrite_output_dir."), path};
}

Json stateToJson(const TrainingState &s)
{
    return {{"format", 1}, {"step", s.step}, {"loss_sum", s.lossSum}, {"loss_since_log", s.lossSinceLog},
        {"steps_since_log", s.stepsSinceLog}, {"padded_tokens", s.paddedTokens}, {"useful_tokens", s.usefulTokens},
        {"seconds", s.seconds}, {"best_metric", s.bestMetric ? Json(*s.bestMetric) : Json(nullptr)},
        {"best_step", s.bestStep}, {"evaluations_without_gain", s.evaluationsWithoutGain},
        {"last_eval", s.lastEval ? Json(*s.lastEval) : Json(nullptr)}, {"last_eval_step", s.lastEvalStep},
        {"pending", s.pending}, {"saved", s.saved}, {"schedule", s.schedule}};
}

Result<TrainingState> stateFromJson(const Json &json, const std::string &path)
{
    TrainingState s;
    try {
        s.step = json.at("step").get<std::int64_t>();
        s.lossSum = json.at("loss_sum").get<double>();
        s.lossSinceLog = json.at("loss_since_log").get<double>();
        s.stepsSinceLog = json.at("steps_since_log").get<std::int64_t>();
        s.paddedTokens = json.at("padded_tokens").get<std::int64_t>();
        s.usefulTokens = json.at("useful_tokens").get<std::int64_t>();
        s.seconds = json.at("seconds").get<double>();
        if (!json.at("best_metric").is_null())
            s.bestMetric = json.at("best_metric").get<double>();
        s.bestStep = json.at("best_step").get<std::int64_t>();
        s.evaluationsWithoutGain = json.at("evaluations_without_gain").get<std::int64_t>();
        if (!json.at("last_eval").is_null())
            s.lastEval = json.at("last_eval").get<double>();
        s.lastEvalStep = json.at("last_eval_step").get<std::int64_t>();
        s.pending = json.at("pending").get<bool>();
        s.saved = json.at("saved").get<std::vector<std::int64_t>>();
        s.schedule = json.at("schedule");
    } catch (const nlohmann::json::exception &) {
        return notOurs(path, LUTHIER_TEXT("Errors", "The state of the checkpoint is damaged."));
    }
    if (s.step < 0 || (s.pending && s.step == 0) || s.stepsSinceLog < 0 || !s.schedule.is_object())
        return notOurs(path, LUTHIER_TEXT("Errors", "The state of the checkpoint is damaged."));
    return s;
}

Result<void> saveMoments(const std::string &path, nn::Model &model)
{
    nn::ParameterSet &parameters = model.parameters();
    std::vector<std::vector<float>> copies; // of moments that lie on a GPU
    std::vector<TensorToWrite> tensors;
    for (const nn::Parameter &p : parameters.list()) {
        const std::vector<std::uint64_t> shape = {static_cast<std::uint64_t>(p.count)};
        const auto bytes = [&](const float *data) {
            if (!model.device().isHost()) {
                copies.push_back(parameters.read(p, data));
                data = copies.back().data();
            }
            return std::as_bytes(std::span(data, static_cast<std::size_t>(p.count)));
        };
        tensors.push_back({"exp_avg." + p.name, DType::F32, shape, bytes(parameters.firstMoment(p))});
        tensors.push_back({"exp_avg_sq." + p.name, DType::F32, shape, bytes(parameters.secondMoment(p))});
    }
    return writeSafetensors(path, tensors);
}

Result<void> loadMoments(const std::string &path, nn::Model &model)
{
    nn::ParameterSet &parameters = model.parameters();
    LUTHIER_ASSIGN(const TensorFile file, openSafetensors(path));
    for (const nn::Parameter &p : parameters.list()) {
        for (const auto &[prefix, target] :
            {std::pair{"exp_avg.", parameters.firstMoment(p)}, {"exp_avg_sq.", parameters.secondMoment(p)}}) {
            const TensorInfo *tensor = file.find(prefix + p.name);
            if (tensor == nullptr || tensor->dtype != DType::F32
                || tensor->valueCount() != static_cast<std::uint64_t>(p.count))
                return notOurs(path,
                    LUTHIER_TEXT("Errors", "The optimizer state of \"%1\" is missing or has another size.")
                        .arg(p.name));
            if (model.device().isHost()) {
                LUTHIER_TRY(
                    file.read(*tensor, std::as_writable_bytes(std::span(target, static_cast<std::size_t>(p.count)))));
            } else {
                LUTHIER_ASSIGN(const std::vector<float> values, file.readFloats(*tensor));
                parameters.write(p, values, target);
            }
        }
    }
    return {};
}

} // namespace

Result<void> saveTrained(const std::string &directory, nn::Model &model)
{
    if (model.adapter())
        return model.saveAdapter(directory);
    return model.saveWeights(directory);
}

Result<std::string> saveCheckpoint(const std::string &directory, nn::Model &model, const TrainingState &state,
    const std::string &trainerState, bool modelOnly, const std::function<Result<void>(const std::string &)> &extra)
{
    const std::string path = directory + "/checkpoint-" + std::to_string(state.step);
    const std::string partial = path + ".partial-" + std::to_string(::getpid());
    std::error_code error;
    fs::remove_all(partial, error);
    const auto write = [&]() -> Result<void> {
        LUTHIER_TRY(makeDirectories(partial));
        LUTHIER_TRY(saveTrained(partial, model));
        if (!modelOnly) {
            LUTHIER_TRY(saveMoments(partial + "/optimizer.safetensors", model));
            LUTHIER_TRY(
                writeFileAtomic(partial + "/luthier_state.json", pythonJson(stateToJson(state), {.indent = 2}) + "\n"));
        }
        LUTHIER_TRY(writeFileAtomic(partial + "/trainer_state.json", trainerState));
        LUTHIER_TRY(extra(partial));
        LUTHIER_TRY(syncDirectory(partial));
        // Something of the same name is left over from an earlier attempt: the new one takes its place.
        fs::remove_all(path, error);
        fs::rename(partial, path, error);
        if (error)
            return Error{ErrorCode::Io,
                LUTHIER_TEXT("Errors", "The checkpoint cannot be put in place: %1.").arg(error.message()), {}, path};
        return syncDirectory(directory);
    };
    if (Result<void> written = write(); !written) {
        fs::remove_all(partial, error);
        return std::move(written).error();
    }
    return path;
}

Result<TrainingState> loadCheckpoint(const std::string &checkpoint, nn::Model &model, AdamW &optimizer, bool &complete)
{
    if (model.adapter()) {
        LUTHIER_TRY(model.loadAdapterWeights(checkpoint));
    } else {
        LUTHIER_TRY(model.loadTrainedWeights(checkpoint));
    }
    const std::string statePath = checkpoint + "/luthier_state.json";
    complete = isRegularFile(statePath);
    if (complete) {
        LUTHIER_ASSIGN(const Json json, readJsonFile(statePath));
        LUTHIER_ASSIGN(TrainingState state, stateFromJson(json, statePath));
        LUTHIER_TRY(loadMoments(checkpoint + "/optimizer.safetensors", model));
        optimizer.setStepsDone(state.step);
        return state;
    }
    const std::string trainerPath = checkpoint + "/trainer_state.json";
    LUTHIER_ASSIGN(const Json json, readJsonFile(trainerPath));
    const auto step = json.is_object() ? json.find("global_step") : json.end();
    if (!json.is_object() || step == json.end() || !step->is_number_integer() || step->get<std::int64_t>() < 0)
        return notOurs(trainerPath, LUTHIER_TEXT("Errors", "The file does not say which step the checkpoint is of."));
    TrainingState state;
    state.step = step->get<std::int64_t>();
    optimizer.setStepsDone(0);
    return state;
}

} // namespace luthier
