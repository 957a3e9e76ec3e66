// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/torch_trainer.h"

#include "nn/library_errors.h"
#include "train/training_run.h"

namespace luthier
{

namespace
{

class TorchTrainer final : public Trainer
{
public:
    // The one place where exceptions of libraries end.
    Result<RunSummary> run(const RunSpec &spec, const EventSink &sink, RunControl &control) override
    {
        try {
            return TrainingRun(spec, sink, control).run();
        } catch (const std::exception &e) {
            Error error = nn::errorOf(e);
            error.hint = error.code == ErrorCode::OutOfMemory
                ? LUTHIER_TEXT("Errors",
                    "Lower per_device_train_batch_size (and raise gradient_accumulation_steps), cutoff_len or "
                    "lora_rank.")
                : LUTHIER_TEXT("Errors", "Please report this; the last checkpoint is intact.");
            return error;
        }
    }
};

} // namespace

std::unique_ptr<Trainer> makeTorchTrainer()
{
    return std::make_unique<TorchTrainer>();
}

} // namespace luthier
