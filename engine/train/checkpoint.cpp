// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/checkpoint.h"

#include "cpu/dynamic_map.h"
#include "formats/safetensors.h"
#include "run/checkpoint_manifest.h"

#include <array>

namespace luthier
{

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
        {"pending", s.pending}, {"saved", s.saved}, {"schedule", s.schedule}, {"skipped_steps", s.skippedSteps},
        {"loss_scale",
            s.lossScale ? Json{{"value", s.lossScale->value}, {"good_steps", s.lossScale->goodSteps}} : Json(nullptr)}};
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
        s.skippedSteps = json.value("skipped_steps", std::int64_t{0}); // absent from older checkpoints
        if (const Json scale = json.value("loss_scale", Json()); !scale.is_null())
            s.lossScale = LossScale{scale.at("value").get<double>(), scale.at("good_steps").get<std::int64_t>()};
    } catch (const nlohmann::json::exception &) {
        return notOurs(path, LUTHIER_TEXT("Errors", "The state of the checkpoint is damaged."));
    }
    if (s.step < 0 || (s.pending && s.step == 0) || s.stepsSinceLog < 0 || !s.schedule.is_object() || s.skippedSteps < 0
        || s.skippedSteps > s.step || (s.lossScale && !(s.lossScale->value > 0)))
        return notOurs(path, LUTHIER_TEXT("Errors", "The state of the checkpoint is damaged."));
    return s;
}

// A moment of a parameter as it is stored: fp32 values, or codes and the maxima of their blocks.
struct Moment {
    const char *prefix;
    const char *maximaPrefix;
    bool isSigned;
    nn::MomentBlocks blocks;
};

std::array<Moment, 2> momentsOf(const nn::ParameterSet &parameters, const nn::Parameter &p)
{
    return {Moment{"exp_avg.", "exp_avg_max.", true, parameters.firstMoment(p)},
        Moment{"exp_avg_sq.", "exp_avg_sq_max.", false, parameters.secondMoment(p)}};
}

std::int64_t blockCount(const nn::Parameter &p)
{
    return (p.count + cpu::kDynamicBlock - 1) / cpu::kDynamicBlock;
}

Result<void> saveMoments(const std::string &path, nn::Model &model)
{
    const nn::ParameterSet &parameters = model.parameters();
    nn::Device &device = model.device();
    std::vector<TensorToWrite> tensors;
    const auto add = [&](std::string name, DType type, std::int64_t count, const void *data) {
        const auto bytes = static_cast<std::size_t>(count) * blockSize(type).bytes;
        TensorToWrite &tensor =
            tensors.emplace_back(TensorToWrite{std::move(name), type, {static_cast<std::uint64_t>(count)}});
        if (device.isHost()) {
            tensor.data = std::span(static_cast<const std::byte *>(data), bytes);
            return;
        }
        tensor.make = [&device, data, bytes]() -> Result<std::vector<std::byte>> {
            std::vector<std::byte> copy(bytes);
            device.download(copy.data(), data, static_cast<std::int64_t>(bytes));
            return copy;
        };
    };
    for (const nn::Parameter &p : parameters.list()) {
        for (const Moment &m : momentsOf(parameters, p)) {
            if (p.eightBit) {
                add(m.prefix + p.name, DType::U8, p.count, m.blocks.codes);
                add(m.maximaPrefix + p.name, DType::F32, blockCount(p), m.blocks.maxima);
            } else {
                add(m.prefix + p.name, DType::F32, p.count, m.blocks.values);
            }
        }
    }
    return writeSafetensors(path, tensors);
}

// Moments stored in the other form, by an optimizer of 8 or of 32 bits, are converted.
Result<void> loadMoments(const std::string &path, nn::Model &model)
{
    nn::ParameterSet &parameters = model.parameters();
    nn::Device &device = model.device();
    LUTHIER_ASSIGN(const TensorFile file, openSafetensors(path));
    const auto read = [&](const TensorInfo &tensor, void *place) -> Result<void> {
        const auto bytes = static_cast<std::size_t>(tensor.bytes);
        if (device.isHost())
            return file.read(tensor, std::span(static_cast<std::byte *>(place), bytes));
        std::vector<std::byte> copy(bytes);
        LUTHIER_TRY(file.read(tensor, copy));
        device.upload(place, copy.data(), static_cast<std::int64_t>(bytes));
        return {};
    };
    for (const nn::Parameter &p : parameters.list()) {
        const auto count = static_cast<std::uint64_t>(p.count);
        const auto blocks = static_cast<std::uint64_t>(blockCount(p));
        for (const Moment &m : momentsOf(parameters, p)) {
            const TensorInfo *tensor = file.find(m.prefix + p.name);
            const TensorInfo *maxima = file.find(m.maximaPrefix + p.name);
            const bool isFloat = tensor != nullptr && tensor->dtype == DType::F32;
            const bool isCodes = tensor != nullptr && tensor->dtype == DType::U8 && maxima != nullptr
                && maxima->dtype == DType::F32 && maxima->valueCount() == blocks;
            if ((!isFloat && !isCodes) || tensor->valueCount() != count)
                return notOurs(path,
                    LUTHIER_TEXT("Errors", "The optimizer state of \"%1\" is missing or has another size.")
                        .arg(p.name));
            if (isCodes && p.eightBit) {
                LUTHIER_TRY(read(*tensor, m.blocks.codes));
                LUTHIER_TRY(read(*maxima, m.blocks.maxima));
            } else if (isFloat && !p.eightBit) {
                LUTHIER_TRY(read(*tensor, m.blocks.values));
            } else if (isCodes) {
                std::vector<std::uint8_t> codes(count);
                std::vector<float> values(count);
                LUTHIER_TRY(file.read(*tensor, std::as_writable_bytes(std::span(codes))));
                LUTHIER_ASSIGN(const std::vector<float> scales, file.readFloats(*maxima));
                cpu::decodeDynamic(cpu::dynamicMap(m.isSigned), codes.data(), scales.data(), p.count, values.data());
                device.upload(m.blocks.values, values.data(), p.count * 4);
            } else {
                std::vector<std::uint8_t> codes(count);
                std::vector<float> scales(blocks);
                LUTHIER_ASSIGN(const std::vector<float> values, file.readFloats(*tensor));
                cpu::encodeDynamic(cpu::dynamicMap(m.isSigned), values.data(), p.count, codes.data(), scales.data());
                device.upload(m.blocks.codes, codes.data(), p.count);
                device.upload(m.blocks.maxima, scales.data(), static_cast<std::int64_t>(scales.size()) * 4);
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

Result<void> saveCheckpoint(
    const std::string &path, nn::Model &model, const TrainingState &state, const CheckpointContent &content)
{
    return writeCheckpointFolder(path, state.step, content.identity, [&](const std::string &folder) -> Result<void> {
        LUTHIER_TRY(saveTrained(folder, model));
        if (!content.modelOnly) {
            LUTHIER_TRY(saveMoments(folder + "/optimizer.safetensors", model));
            LUTHIER_TRY(
                writeFileAtomic(folder + "/luthier_state.json", pythonJson(stateToJson(state), {.indent = 2}) + "\n"));
        }
        LUTHIER_TRY(writeFileAtomic(folder + "/trainer_state.json", content.trainerState));
        return content.extra(folder);
    });
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
        optimizer.setStepsDone(state.step - state.skippedSteps);
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
