// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/torch_trainer.h"

#include "train/training_run.h"

namespace luthier
{

namespace
{

class TorchTrainer final : public Trainer
{
public:
    Result<RunSummary> run(const RunSpec &spec, const EventSink &sink, RunControl &control) override
    {
        return TrainingRun(spec, sink, control).run();
    }
};

} // namespace

std::unique_ptr<Trainer> makeTorchTrainer()
{
    return std::make_unique<TorchTrainer>();
}

} // namespace luthier
