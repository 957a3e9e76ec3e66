// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/param_groups.h"

namespace luthier
{

std::span<const ParamSpec> evaluationParams()
{
    static const ParamSpec specs[] = {
        {
            .key = "eval_strategy",
            .field = field<&TrainingParams::evalStrategy>(),
            .group = Group::Evaluation,
            .label = LUTHIER_TEXT("Params", "Val size"),
            .choices = {{.value = "no"}, {.value = "steps"}, {.value = "epoch"}},
            .boardElement = "train.val_size",
        },
        {
            .key = "eval_steps",
            .field = field<&TrainingParams::evalSteps>(),
            .group = Group::Evaluation,
            .label = LUTHIER_TEXT("Params", "Val size"),
            .boardElement = "train.val_size",
        },
        {
            .key = "eval_delay",
            .field = field<&TrainingParams::evalDelay>(),
            .group = Group::Evaluation,
            .label = LUTHIER_TEXT("Params", "Eval delay"),
        },
        {
            .key = "per_device_eval_batch_size",
            .field = field<&TrainingParams::perDeviceEvalBatchSize>(),
            .group = Group::Evaluation,
            .label = LUTHIER_TEXT("Params", "Batch size"),
            .boardElement = "train.batch_size",
        },
        {
            .key = "eval_on_start",
            .field = field<&TrainingParams::evalOnStart>(),
            .group = Group::Evaluation,
            .label = LUTHIER_TEXT("Params", "Eval on start"),
        },
        {
            .key = "load_best_model_at_end",
            .field = field<&TrainingParams::loadBestModelAtEnd>(),
            .group = Group::Evaluation,
            .label = LUTHIER_TEXT("Params", "Load best model at end"),
        },
        {
            .key = "metric_for_best_model",
            .field = field<&TrainingParams::metricForBestModel>(),
            .group = Group::Evaluation,
            .label = LUTHIER_TEXT("Params", "Metric for best model"),
        },
        {
            .key = "greater_is_better",
            .field = field<&TrainingParams::greaterIsBetter>(),
            .group = Group::Evaluation,
            .label = LUTHIER_TEXT("Params", "Greater is better"),
        },
        {
            .key = "early_stopping_steps",
            .field = field<&FinetuningParams::earlyStoppingSteps>(),
            .group = Group::Evaluation,
            .label = LUTHIER_TEXT("Params", "Early stopping steps"),
        },
        {
            .key = "compute_accuracy",
            .field = field<&FinetuningParams::computeAccuracy>(),
            .group = Group::Evaluation,
            .label = LUTHIER_TEXT("Params", "Compute accuracy"),
        },
        {
            .key = "eval_on_each_dataset",
            .field = field<&DataParams::evalOnEachDataset>(),
            .group = Group::Evaluation,
            .label = LUTHIER_TEXT("Params", "Eval on each dataset"),
        },
        {
            .key = "do_eval",
            .field = field<&TrainingParams::doEval>(),
            .group = Group::Evaluation,
            .label = LUTHIER_TEXT("Params", "Save predictions"),
            .boardElement = "eval.predict",
        },
        {
            .key = "do_predict",
            .field = field<&TrainingParams::doPredict>(),
            .group = Group::Evaluation,
            .label = LUTHIER_TEXT("Params", "Save predictions"),
            .boardElement = "eval.predict",
        },
        {
            .key = "predict_with_generate",
            .field = field<&TrainingParams::predictWithGenerate>(),
            .group = Group::Evaluation,
            .label = LUTHIER_TEXT("Params", "Predict with generate"),
        },
        {
            .key = "generation_max_length",
            .field = field<&TrainingParams::generationMaxLength>(),
            .group = Group::Evaluation,
            .label = LUTHIER_TEXT("Params", "Generation max length"),
        },
        {
            .key = "generation_num_beams",
            .field = field<&TrainingParams::generationNumBeams>(),
            .group = Group::Evaluation,
            .label = LUTHIER_TEXT("Params", "Generation num beams"),
        },
        {
            .key = "eval_num_beams",
            .field = field<&DataParams::evalNumBeams>(),
            .group = Group::Evaluation,
            .label = LUTHIER_TEXT("Params", "Eval num beams"),
        },
        {
            .key = "bf16_full_eval",
            .field = field<&TrainingParams::bf16FullEval>(),
            .group = Group::Evaluation,
            .label = LUTHIER_TEXT("Params", "Bf16 full eval"),
        },
        {
            .key = "fp16_full_eval",
            .field = field<&TrainingParams::fp16FullEval>(),
            .group = Group::Evaluation,
            .label = LUTHIER_TEXT("Params", "Fp16 full eval"),
        },
    };
    static_assert(std::size(specs) == kEvaluationParams);
    return specs;
}

} // namespace luthier
