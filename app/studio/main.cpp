// SPDX-License-Identifier: GPL-3.0-or-later
// The studio: joins the window and the engine.
#include "desktop/run_guard.h"
#include "main_window.h"
#include "pages/train_page.h"
#include "session/languages.h"
#include "session/model_catalogue.h"
#include "session/translate.h"
#include "session/workspace.h"
#include "theme/studio_style.h"
#include "widgets/dialogs.h"
#ifdef LUTHIER_HAS_TORCH
#include "cuda/cuda_plugin.h"
#include "train/torch_trainer.h"
#endif

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSettings>

#include <clocale>

using namespace luthier;

namespace
{

StudioSetup setup()
{
    StudioSetup studio;
    studio.formPath = FormStore::defaultPath();
    studio.runsPath = fromUtf8(RunRegistry::defaultPath());
#ifdef LUTHIER_HAS_TORCH
    studio.findGpus = [] {
        std::vector<GpuFacts> gpus;
        if (!mayHaveCuda())
            return gpus;
        if (const auto found = cudaDevices()) {
            for (const CudaDeviceFacts &gpu : *found)
                gpus.push_back({gpu.name, gpu.totalBytes, gpu.freeBytes});
        }
        return gpus;
    };
    studio.makeTrainer = []() -> Result<std::unique_ptr<Trainer>> { return makeTorchTrainer(); };
#else
    studio.whyNoTrainer = LUTHIER_TEXT("Studio",
        "It was built without LibTorch. Build it with ./run, or copy the command and train with LLaMA-Factory.");
#endif
    return studio;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    // Qt takes the user's locale; numbers in files and in C code stay as they are.
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName(QStringLiteral("luthier"));
    QApplication::setApplicationDisplayName(QStringLiteral("Luthier"));
    QApplication::setApplicationVersion(QStringLiteral(LUTHIER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.luthier.Luthier"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/luthier.svg")));

    Languages languages;
    languages.use(QSettings().value(QStringLiteral("language"), Languages::ofSystem()).toString());
    if (languages.current().isEmpty())
        languages.use(QStringLiteral("en"));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Studio", "A native studio for fine-tuning language models."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"),
        QCoreApplication::translate("Studio", "A configuration to open: YAML, JSON, a saved form of LLaMA Board."),
        QStringLiteral("[file]"));
    parser.process(application);

    QApplication::setStyle(new StudioStyle);
    restoreHub();
    Workspace workspace(setup());
    NativeDialogs dialogs;
    MainWindow window(workspace, languages, dialogs);
    RunGuard guard(workspace, window, QDBusConnection::systemBus(), QDBusConnection::sessionBus());
    guard.watchSignals();
    window.restoreLook();
    window.show();
    if (!parser.positionalArguments().isEmpty())
        window.trainPage()->openFile(parser.positionalArguments().first());
    return QApplication::exec();
}
