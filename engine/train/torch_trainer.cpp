// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/torch_trainer.h"

#include "train/training_run.h"

#include <new>

namespace luthier
{

namespace
{

class TorchTrainer final : public Trainer
{
public:
    // The one place where exceptions of libraries end.
    Result<RunSummary> run(const RunSpec &spec, const EventSink &sink, std::stop_token stop,
        const std::function<StopWish()> &wish) override
    {
        try {
            return TrainingRun(spec, sink, std::move(stop), wish).run();
        } catch (const std::bad_alloc &) {
            return outOfMemory();
        } catch (const c10::OutOfMemoryError &) {
            return outOfMemory();
        } catch (const std::exception &e) {
            return Error{ErrorCode::Internal, LUTHIER_TEXT("Errors", "The engine failed: %1").arg(e.what()),
                LUTHIER_TEXT("Errors", "Please report this; the last checkpoint is intact."), {}};
        }
    }

private:
    static Error outOfMemory()
    {
        return {ErrorCode::OutOfMemory, LUTHIER_TEXT("Errors", "There is not enough memory."),
            LUTHIER_TEXT("Errors",
                "Lower per_device_train_batch_size (and raise gradient_accumulation_steps), cutoff_len or lora_rank."),
            {}};
    }
};

} // namespace

std::unique_ptr<Trainer> makeTorchTrainer()
{
    return std::make_unique<TorchTrainer>();
}

} // namespace luthier
