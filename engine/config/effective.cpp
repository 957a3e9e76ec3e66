// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/effective.h"

#include "base/files.h"
#include "base/numbers.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace luthier
{

namespace
{

namespace fs = std::filesystem;

constexpr std::uint64_t kMaximumJsonBytes = 4u << 20;

std::string inFolder(const std::string &folder, const std::string &path)
{
    return (fs::path(folder) / path).lexically_normal().string();
}

/// A JSON object given as text or as the path of a file.
Result<Json> readMapping(const std::string &textOrPath, const std::string &workingFolder, const char *key)
{
    if (textOrPath.front() == '{')
        return parseJson(textOrPath, key);
    return readJsonFile(inFolder(workingFolder, textOrPath), kMaximumJsonBytes);
}

/// Whole numbers without a fraction, as LLaMA-Factory turns step counts above 1 into integers.
Json stepsValue(double steps)
{
    if (steps == std::floor(steps) && std::abs(steps) < 1e15)
        return static_cast<std::int64_t>(steps);
    return steps;
}

Json listOrNull(const std::string &text)
{
    return text.empty() ? Json(nullptr) : Json(splitList(text));
}

Json textOrNull(const std::string &text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

bool isWeightFile(const std::string &name)
{
    for (const char *known : {"adapter_model.safetensors", "adapter_model.bin", "model.safetensors",
             "model.safetensors.index.json", "pytorch_model.bin", "pytorch_model.bin.index.json"}) {
        if (name == known)
            return true;
    }
    return false;
}

/// N of "checkpoint-N".
std::optional<std::int64_t> checkpointNumber(const std::string &name)
{
    constexpr std::string_view kPrefix = "checkpoint-";
    if (!name.starts_with(kPrefix))
        return std::nullopt;
    const std::string digits = name.substr(kPrefix.size());
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    return parseInteger(digits);
}

} // namespace

Result<std::optional<ZeroSettings>> zeroSettings(const TrainConfig &config, const std::string &workingFolder)
{
    if (config.training.deepspeed.empty())
        return std::optional<ZeroSettings>();
    LUTHIER_ASSIGN(const Json settings, readMapping(config.training.deepspeed, workingFolder, "deepspeed"));
    if (!settings.is_object())
        return Error{.code = ErrorCode::InvalidConfig,
            .message = LUTHIER_TEXT("Errors", "The DeepSpeed configuration is no JSON object."),
            .hint = LUTHIER_TEXT("Errors", "Write it like {\"zero_optimization\": {\"stage\": 2}}."),
            .context = "deepspeed"};
    ZeroSettings zero;
    const Json given = settings.value("zero_optimization", Json());
    if (given.is_boolean()) // how it was written once
        zero.stage = given.get<bool>() ? 1 : 0;
    if (!given.is_object())
        return std::optional(zero);
    if (const Json stage = given.value("stage", Json()); stage.is_number_integer())
        zero.stage = static_cast<int>(std::clamp<std::int64_t>(stage.get<std::int64_t>(), 0, 3));
    const auto isTrue = [&](const char *key, bool otherwise) {
        const Json value = given.value(key, Json());
        return value.is_boolean() ? value.get<bool>() : otherwise;
    };
    const auto count = [&](const char *key, double otherwise) {
        const Json value = given.value(key, Json());
        return value.is_number() && value.get<double>() >= 0 ? std::min(value.get<double>(), 1e15) : otherwise;
    };
    const auto place = [&](const char *key, const char *formerKey) {
        const Json value = given.value(key, Json());
        const Json device = value.is_object() ? value.value("device", Json()) : Json();
        if (device == "nvme")
            return ZeroSettings::Place::Disk;
        return device == "cpu" || isTrue(formerKey, false) ? ZeroSettings::Place::Host : ZeroSettings::Place::Device;
    };
    if (zero.stage > 0)
        zero.optimizer = place("offload_optimizer", "cpu_offload");
    if (zero.stage == 3)
        zero.parameters = place("offload_param", "cpu_offload_param");
    zero.reduceBucket = count("reduce_bucket_size", 5e8);
    if (given.value("reduce_bucket_size", Json()) == "auto")
        zero.reduceBucket.reset();
    zero.overlapsCommunication = isTrue("overlap_comm", false);
    zero.contiguousGradients = isTrue("contiguous_gradients", true);
    zero.maxLiveParameters = count("stage3_max_live_parameters", 1e9);
    zero.subGroup = count("sub_group_size", 1e9);
    return std::optional(zero);
}

std::optional<int> zeroStageOf(const TrainConfig &config, const std::string &workingFolder)
{
    const auto zero = zeroSettings(config, workingFolder);
    return zero && *zero ? std::optional((*zero)->stage) : std::nullopt;
}

std::int64_t effectiveLoraAlpha(const FinetuningParams &finetuning)
{
    const std::int64_t alpha = finetuning.loraAlpha.value_or(0);
    return alpha != 0 ? alpha : 2 * finetuning.loraRank;
}

bool effectivePacking(const TrainConfig &config)
{
    if (config.data.neatPacking)
        return true;
    return config.data.packing.value_or(config.finetuning.stage == Stage::Pt);
}

std::int64_t effectiveCutoffLen(const DataParams &data)
{
    return data.cutoffLen - (data.packing.value_or(false) || data.neatPacking ? 1 : 0);
}

std::int64_t effectiveBatch(const TrainingParams &training)
{
    const auto batch = static_cast<std::uint64_t>(std::max<std::int64_t>(1, training.perDeviceTrainBatchSize));
    const auto accumulation = static_cast<std::uint64_t>(std::max<std::int64_t>(1, training.gradientAccumulationSteps));
    const auto product = checkedMul(batch, accumulation);
    return product && *product < (std::uint64_t{1} << 62) ? static_cast<std::int64_t>(*product) : 0;
}

double effectiveWarmup(const TrainingParams &training)
{
    return training.warmupRatio.value_or(training.warmupSteps);
}

std::int64_t warmupStepCount(const TrainingParams &training, std::int64_t totalSteps)
{
    const double warmup = effectiveWarmup(training);
    if (warmup >= 1)
        return static_cast<std::int64_t>(std::min(warmup, 9e15));
    return static_cast<std::int64_t>(std::ceil(static_cast<double>(totalSteps) * std::max(warmup, 0.0)));
}

std::int64_t intervalSteps(double interval, std::int64_t totalSteps)
{
    if (interval >= 1)
        return static_cast<std::int64_t>(std::min(interval, 9e15));
    return static_cast<std::int64_t>(std::ceil(static_cast<double>(totalSteps) * std::max(interval, 0.0)));
}

std::optional<double> effectiveEvalSteps(const TrainingParams &training)
{
    const double given = training.evalSteps.value_or(0);
    if (training.evalStrategy == IntervalStrategy::Steps && given == 0)
        return training.loggingSteps;
    return training.evalSteps;
}

bool effectiveDoEval(const TrainingParams &training)
{
    return training.doEval || training.evalStrategy != IntervalStrategy::No;
}

std::string effectiveMetricForBestModel(const TrainingParams &training)
{
    const bool wanted = training.loadBestModelAtEnd || training.lrSchedulerType == LrSchedulerType::ReduceLrOnPlateau;
    return training.metricForBestModel.empty() && wanted ? "loss" : training.metricForBestModel;
}

std::optional<bool> effectiveGreaterIsBetter(const TrainingParams &training)
{
    const std::string metric = effectiveMetricForBestModel(training);
    if (training.greaterIsBetter || metric.empty())
        return training.greaterIsBetter;
    return !metric.ends_with("loss");
}

std::string effectiveOutputDir(const TrainingParams &training)
{
    return training.outputDir.empty() ? "trainer_output" : training.outputDir;
}

ComputeDtype effectiveComputeDtype(const TrainConfig &config)
{
    if (config.training.bf16 || config.finetuning.pureBf16)
        return ComputeDtype::Bfloat16;
    return config.training.fp16 ? ComputeDtype::Float16 : ComputeDtype::FromCheckpoint;
}

bool keepsEightBitMoments(const TrainingParams &training)
{
    return training.optim == "adamw_8bit" || training.optim == "adamw_bnb_8bit" || training.optim == "paged_adamw_8bit";
}

bool usesReferenceModel(const FinetuningParams &finetuning)
{
    return finetuning.stage == Stage::Dpo && finetuning.prefLoss != PrefLoss::Orpo
        && finetuning.prefLoss != PrefLoss::Simpo;
}

std::vector<std::string> effectiveReportTo(const TrainingParams &training)
{
    std::vector<std::string> names = splitList(training.reportTo);
    if (names.size() == 1 && names.front() == "none")
        names.clear();
    return names;
}

Result<Json> effectiveSchedulerKwargs(const TrainingParams &training, const std::string &workingFolder)
{
    if (training.lrSchedulerKwargs.empty())
        return Json::object();
    LUTHIER_ASSIGN(Json options, readMapping(training.lrSchedulerKwargs, workingFolder, "lr_scheduler_kwargs"));
    if (!options.is_object())
        return Error{.code = ErrorCode::InvalidConfig,
            .message = LUTHIER_TEXT("Errors", "The options of the schedule are no JSON object."),
            .hint = LUTHIER_TEXT("Errors", "Write them like {\"num_cycles\": 2}."),
            .context = "lr_scheduler_kwargs"};
    return options;
}

OutputFolder inspectOutputFolder(const TrainConfig &config, const std::string &workingFolder)
{
    const TrainingParams &training = config.training;
    const bool skipsCheck = (config.finetuning.stage == Stage::Rm || config.finetuning.stage == Stage::Ppo)
        && (config.finetuning.finetuningType == FinetuningType::Full
            || config.finetuning.finetuningType == FinetuningType::Freeze);
    if (!training.doTrain || training.overwriteOutputDir || skipsCheck)
        return {};
    if (!training.resumeFromCheckpoint.empty())
        return {.state = OutputFolder::State::Resumes, .checkpoint = training.resumeFromCheckpoint};
    const std::string output = effectiveOutputDir(training);
    std::error_code failed;
    fs::directory_iterator entries(inFolder(workingFolder, output), failed);
    std::optional<std::int64_t> latest;
    bool hasWeights = false;
    // A folder that cannot be listed is reported when the run writes to it.
    for (; !failed && entries != fs::directory_iterator(); entries.increment(failed)) {
        const std::string name = entries->path().filename().string();
        std::error_code ignored;
        const auto number = checkpointNumber(name);
        if (number && entries->is_directory(ignored))
            latest = std::max(latest.value_or(-1), *number);
        else if (isWeightFile(name))
            hasWeights = true;
    }
    if (latest)
        return {.state = OutputFolder::State::Resumes,
            .checkpoint = (fs::path(output) / ("checkpoint-" + std::to_string(*latest))).string()};
    return {.state = hasWeights ? OutputFolder::State::Occupied : OutputFolder::State::Fresh, .checkpoint = {}};
}

Json effectiveValues(const TrainConfig &config, const Environment &environment)
{
    const TrainingParams &training = config.training;
    const bool isLora = config.finetuning.finetuningType == FinetuningType::Lora;
    const std::int64_t cutoffLen = effectiveCutoffLen(config.data);
    const auto evalSteps = effectiveEvalSteps(training);
    const std::string metric = effectiveMetricForBestModel(training);
    const auto greater = effectiveGreaterIsBetter(training);
    const OutputFolder output = inspectOutputFolder(config, environment.workingFolder);
    const ParamSpec *labelNames = findParam("label_names");
    const ParamSpec *unused = findParam("ddp_find_unused_parameters");
    const ParamSpec *kwargs = findParam("lr_scheduler_kwargs");

    Json values;
    values["cutoff_len"] = cutoffLen;
    values["packing"] = effectivePacking(config);
    values["dataset"] = listOrNull(config.data.dataset);
    values["eval_dataset"] = listOrNull(config.data.evalDataset);
    values["interleave_probs"] = nullptr;
    if (!config.data.interleaveProbs.empty()) {
        Json shares = Json::array();
        for (const std::string &share : splitList(config.data.interleaveProbs))
            shares.push_back(parseNumber(share).value_or(0));
        values["interleave_probs"] = std::move(shares);
    }
    values["lora_alpha"] = effectiveLoraAlpha(config.finetuning);
    values["lora_target"] = splitList(config.finetuning.loraTarget);
    values["do_eval"] = effectiveDoEval(training);
    values["eval_strategy"] = std::string(choiceName(training.evalStrategy));
    values["eval_steps"] = evalSteps ? stepsValue(*evalSteps) : Json(nullptr);
    values["logging_steps"] = stepsValue(training.loggingSteps);
    values["save_steps"] = stepsValue(training.saveSteps);
    values["warmup_steps"] = stepsValue(effectiveWarmup(training));
    values["report_to"] = effectiveReportTo(training);
    values["output_dir"] = effectiveOutputDir(training);
    values["resume_from_checkpoint"] =
        textOrNull(output.state == OutputFolder::State::Resumes ? output.checkpoint : training.resumeFromCheckpoint);
    values["metric_for_best_model"] = textOrNull(metric);
    values["greater_is_better"] = greater ? Json(*greater) : Json(nullptr);
    values["include_num_input_tokens_seen"] = std::string(choiceName(training.includeNumInputTokensSeen));
    values["label_names"] = valueOf(config, *labelNames);
    if (values["label_names"].is_null() && isLora)
        values["label_names"] = Json::array({"labels"});
    values["generation_max_length"] = training.generationMaxLength.value_or(cutoffLen);
    const ComputeDtype dtype = effectiveComputeDtype(config);
    values["compute_dtype"] = dtype == ComputeDtype::Bfloat16 ? Json("bfloat16")
        : dtype == ComputeDtype::Float16                      ? Json("float16")
                                                              : Json(nullptr);
    values["use_ref_model"] = usesReferenceModel(config.finetuning);
    values["adapter_name_or_path"] = listOrNull(config.model.adapterNameOrPath);
    values["media_dir"] = config.data.mediaDir.empty() ? config.data.datasetDir : config.data.mediaDir;
    values["lr_scheduler_kwargs"] = valueOf(config, *kwargs);
    values["optim"] = training.optim;
    values["ddp_find_unused_parameters"] = valueOf(config, *unused);
    // Adapters leave most weights without a gradient; the search for them is switched off when processes share work.
    if (values["ddp_find_unused_parameters"].is_null() && environment.isDistributed && isLora)
        values["ddp_find_unused_parameters"] = false;
    return values;
}

} // namespace luthier
