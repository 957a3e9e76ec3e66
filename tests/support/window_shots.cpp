// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the window in given states, for the documentation and for looking at: no click, no screen needed.
//   window_shots FOLDER [--size WxH] [--theme light|dark] [--lang CODE] [--state NAME …]
#include "charts/chart_panel.h"
#include "form/form_bar.h"
#include "form/param_form.h"
#include "main_window.h"
#include "pages/runs_page.h"
#include "pages/train_page.h"
#include "session/languages.h"
#include "session/translate.h"
#include "session/workspace.h"
#include "support/run_folders.h"
#include "support/shot_trainer.h"
#include "theme/studio_style.h"
#include "widgets/command_bar.h"
#include "widgets/dialogs.h"
#include "widgets/model_picker.h"
#include "widgets/small_buttons.h"

#include "base/files.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace luthier;

namespace
{

void wait(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

const char *const kQwen = R"({"architectures": ["Qwen2ForCausalLM"], "model_type": "qwen2", "hidden_size": 3584,
    "intermediate_size": 18944, "num_hidden_layers": 28, "num_attention_heads": 28, "num_key_value_heads": 4,
    "vocab_size": 152064, "rms_norm_eps": 1e-06, "rope_theta": 1000000.0, "max_position_embeddings": 32768,
    "tie_word_embeddings": false, "hidden_act": "silu", "torch_dtype": "bfloat16"})";

/// The form of the guide, for a model of which only the description is there.
void fillGuide(ConfigModel &config, const QString &model)
{
    const std::pair<const char *, Value> values[] = {{"model_name_or_path", model.toStdString()}, {"template", "qwen"},
        {"dataset", "security"}, {"dataset_dir", "data"}, {"cutoff_len", 4096}, {"val_size", 0.15},
        {"learning_rate", 2e-4}, {"num_train_epochs", 3.0}, {"per_device_train_batch_size", 1},
        {"gradient_accumulation_steps", 8}, {"bf16", true}, {"output_dir", "saves/Qwen2.5-7B-Instruct/lora/security"}};
    for (const auto &[key, value] : values)
        config.setValue(key, value);
}

/// A dataset of as many rows as the run in the pictures has; its folder.
QString writeDataset(const QString &home)
{
    constexpr int kRows = 8412;
    std::string rows = "[";
    for (int i = 0; i < kRows; ++i)
        rows += std::string(i > 0 ? ",\n" : "\n") + R"({"instruction": "What is wood number )" + std::to_string(i)
            + R"( like to work with?", "input": "", "output": "Dense, open-pored and strong; it bends well when steamed."})";
    const QString folder = home + QStringLiteral("/data");
    QDir().mkpath(folder);
    const bool isWritten = writeFileAtomic(toUtf8(folder) + "/woods.json", rows + "\n]\n")
        && writeFileAtomic(toUtf8(folder) + "/dataset_info.json", R"({"woods": {"file_name": "woods.json"}})");
    return isWritten ? folder : QString();
}

/// A list of runs as someone has it after a week; its path.
QString writeRuns(const QString &home)
{
    const std::string root = toUtf8(home) + "/saves";
    const QString path = home + QStringLiteral("/runs.sqlite");
    Result<RunRegistry> registry = RunRegistry::open(toUtf8(path));
    struct Row {
        const char *name;
        RunState state;
        std::int64_t steps, total;
        double end;
        const char *change;
        double seconds;
        const char *tags;
    };
    const Row rows[] = {{"security r16 5e-5", RunState::Finished, 2682, 2682, 0.64,
                            "lora_rank: 16\nlearning_rate: 5.0e-5\ndataset: security", 11040, "best"},
        {"security r8 2e-4", RunState::Finished, 2682, 2682, 0.6,
            "lora_rank: 8\nlearning_rate: 2.0e-4\ndataset: security", 10920, ""},
        {"identity quick", RunState::Finished, 90, 90, 0.21, "dataset: identity", 72, "smoke test"},
        {"security full", RunState::Failed, 1300, 2682, 0.71, "finetuning_type: full\ndataset: security", 19860, ""},
        {"alpaca zh", RunState::Interrupted, 410, 900, 1.18, "dataset: alpaca_zh", 2010, "中文"}};
    double when = 1'790'000'000;
    for (const Row &row : rows) {
        const std::string folder = root + "/" + row.name;
        test::writeRunFolder(folder,
            {.steps = row.steps,
                .totalSteps = row.total,
                .end = row.end,
                .evaluateEvery = row.total / 10,
                .checkpoint = row.steps / 2,
                .settings =
                    "model_name_or_path: models/Qwen2.5-7B-Instruct\ntemplate: qwen\n" + std::string(row.change) + "\n",
                .noise = 0.25});
        const Result<RunRecord> added = registry->addFolder(folder);
        when -= 90'000;
        static_cast<void>(registry->change(added->id, [&](RunRecord &record) {
            record.state = row.state;
            record.started = when;
            record.seconds = row.seconds;
            if (*row.tags != '\0')
                record.tags = {row.tags};
            if (row.state == RunState::Failed)
                record.message = "The device has not enough memory: 25.6 GB are needed, 23.5 GB are free.";
            if (row.state == RunState::Finished && row.total > 100)
                record.notes = "Answers are short and to the point. Try three epochs.";
        }));
    }
    return path;
}

struct Shooter {
    Workspace &workspace;
    MainWindow &window;
    QString model;
    QString home;
    QPixmap popup = {}; ///< A menu that lay over the window.
    QPoint popupAt = {};

    TrainPage &page() { return *window.trainPage(); }

    void showRuns(const QString &state)
    {
        if (state != QStringLiteral("no-runs")) {
            workspace.store().openEmpty();
            fillGuide(workspace.config(), model);
            const std::string output = toUtf8(model) + "-out/security r8 5e-5";
            test::writeRunFolder(
                output, {.steps = 2145, .totalSteps = 2682, .end = 0.7, .evaluateEvery = 268, .noise = 0.25});
            workspace.config().setValue("output_dir", output);
            page().start();
            wait(700);
            workspace.config().setValue("output_dir", toUtf8(model) + "-out/wiki pretrain");
            static_cast<void>(workspace.enqueue());
        }
        window.findChild<QAbstractButton *>(QStringLiteral("page_runs"))->click();
        wait(300);
        RunListModel &runs = workspace.runs();
        if (state == QStringLiteral("runs") || state == QStringLiteral("compare")) {
            QStringList compared;
            for (const int row : {0, 2, 3})
                compared.append(runs.index(row, 0).data(RunListModel::IdRole).toString());
            runs.setCompared(compared);
            window.runsPage()->select(compared.at(1));
            if (state == QStringLiteral("compare"))
                window.runsPage()->chart()->setView(ChartPanel::View::All);
        } else if (state == QStringLiteral("run")) {
            window.runsPage()->select(runs.index(5, 0).data(RunListModel::IdRole).toString());
        }
    }

    /// The sample's model, and the rows that ShotTrainer tells of.
    void fillWoods()
    {
        const std::pair<const char *, Value> values[] = {{"dataset_dir", toUtf8(writeDataset(home))},
            {"dataset", "woods"}, {"val_size", 0.15}, {"learning_rate", 2e-4}, {"per_device_train_batch_size", 4},
            {"gradient_accumulation_steps", 2}, {"output_dir", "saves/SmolLM2-135M-Instruct/lora/woods"}};
        for (const auto &[key, value] : values)
            workspace.config().setValue(key, value);
        wait(600); // the rows are counted
    }

    void showRun(const QString &state)
    {
        fillWoods();
        page().start();
        wait(700);
        if (state == QStringLiteral("running") || state == QStringLiteral("held") || state == QStringLiteral("asks"))
            return;
        workspace.session().requestStop(state == QStringLiteral("paused") ? StopWish::Pause : StopWish::SaveAndStop);
        wait(300);
    }

    /// The menu runs a loop of its own, so the picture is taken from within it.
    void showPresets()
    {
        QTimer::singleShot(1500, &window, [this] {
            if (QWidget *menu = QApplication::activePopupWidget()) {
                popup = menu->grab();
                popupAt = menu->pos() - window.pos();
                menu->close();
            }
        });
        page().findChild<QAbstractButton *>(QStringLiteral("presets"))->click();
    }

    /// The chart of the Train page in one of its other views, with finished runs over the live one.
    void showChart(const QString &state)
    {
        fillWoods();
        page().start();
        wait(700);
        RunListModel &runs = workspace.runs();
        QStringList compared;
        for (const int row : {2, 3})
            compared.append(runs.index(row, 0).data(RunListModel::IdRole).toString());
        if (state == QStringLiteral("chart-overlays"))
            runs.setCompared(compared);
        ChartPanel *chart = page().chart();
        if (state == QStringLiteral("chart-all"))
            chart->setView(ChartPanel::View::All);
        else if (state == QStringLiteral("chart-table"))
            chart->setView(ChartPanel::View::Table);
        else if (state == QStringLiteral("chart-clock"))
            chart->setAxis(XAxis::Clock);
    }

    void set(const QString &state)
    {
        ConfigModel &config = workspace.config();
        if (state == QStringLiteral("answers")) {
            workspace.answers().setPrompts({QStringLiteral("What is oak like to work with?")});
            workspace.answers().setEverySteps(500);
            fillWoods();
            page().findChild<Segmented *>(QStringLiteral("run_dock"))->setCurrent(1);
            page().start();
            wait(700);
            return;
        }
        const auto isOneOf = [&](std::initializer_list<const char *> names) {
            return std::any_of(
                names.begin(), names.end(), [&](const char *name) { return state == QLatin1String(name); });
        };
        if (state.startsWith(QStringLiteral("chart-"))) {
            showChart(state);
            return;
        }
        if (state == QStringLiteral("first"))
            return;
        if (isOneOf({"running", "held", "asks", "paused", "finished"})) {
            showRun(state);
            return;
        }
        if (isOneOf({"no-runs", "runs", "run", "compare"})) {
            showRuns(state);
            return;
        }
        if (isOneOf({"guide", "presets"})) {
            workspace.store().openEmpty();
            fillGuide(config, model);
            if (state == QStringLiteral("presets"))
                showPresets();
            return;
        }
        page().findChild<Segmented *>(QStringLiteral("level"))->setCurrent(1);
        if (state == QStringLiteral("help")) {
            workspace.store().openEmpty();
            fillGuide(config, model);
            config.setValue("num_train_epochs", 12.0);
            config.setValue("learning_rate", 5e-5);
            config.setValue("use_dora", true);
            config.setValue("lora_rank", "8x");
            config.setValue("pissa_init", true);
            page().commandBar()->setOpen(true);
            page().form()->reveal("num_train_epochs");
            page().showHelp(findParam("learning_rate"));
        } else if (state == QStringLiteral("search")) {
            page().findChild<QLineEdit *>(QStringLiteral("search"))->setText(QStringLiteral("learning rate"));
        } else if (state == QStringLiteral("all")) {
            page().form()->setOpen(Group::Extra, true);
            page().form()->setOpen(Group::Galore, true);
            page().form()->reveal("use_galore");
        }
    }
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    if (qEnvironmentVariableIsEmpty("LUTHIER_SAMPLE_MODEL"))
        qputenv("LUTHIER_SAMPLE_MODEL", LUTHIER_SAMPLE_MODEL);
    qputenv("LUTHIER_DEMO_DIR", LUTHIER_SOURCE_DIR "/resources/demo");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("luthier-shots"));
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    const QCommandLineOption size(QStringLiteral("size"), {}, QStringLiteral("WxH"), QStringLiteral("1280x800"));
    const QCommandLineOption theme(QStringLiteral("theme"), {}, QStringLiteral("name"), QStringLiteral("light"));
    const QCommandLineOption lang(QStringLiteral("lang"), {}, QStringLiteral("code"), QStringLiteral("en"));
    const QCommandLineOption states(QStringLiteral("state"), {}, QStringLiteral("name"));
    parser.addOptions({size, theme, lang, states});
    parser.addHelpOption();
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0, QStringLiteral("."));
    QDir().mkpath(folder);

    QApplication::setStyle(new StudioStyle);
    useTheme(parser.value(theme) == QStringLiteral("dark") ? ThemeChoice::Dark : ThemeChoice::Light, false);
    Languages languages;
    languages.use(parser.value(lang));
    const QTemporaryDir temporary;
    const QString model = temporary.filePath(QStringLiteral("Qwen2.5-7B-Instruct"));
    QDir().mkpath(model);
    if (!writeFileAtomic(model.toStdString() + "/config.json", std::string_view(kQwen)))
        return 1;

    for (const QString &state : parser.values(states)) {
        StudioSetup setup;
        const QTemporaryDir home;
        if (state == QStringLiteral("runs") || state == QStringLiteral("run") || state == QStringLiteral("compare")
            || state == QStringLiteral("chart-overlays"))
            setup.runsPath = writeRuns(home.path());
        const auto waits = state == QStringLiteral("held") ? ShotTrainer::Waits::Disk
            : state == QStringLiteral("asks")              ? ShotTrainer::Waits::Answer
                                                           : ShotTrainer::Waits::No;
        setup.makeTrainer = [waits]() -> Result<std::unique_ptr<Trainer>> {
            return std::unique_ptr<Trainer>(new ShotTrainer(waits));
        };
        Workspace workspace(setup);
        NativeDialogs dialogs;
        MainWindow window(workspace, languages, dialogs);
        const QStringList sides = parser.value(size).split(QLatin1Char('x'));
        window.resize(sides.value(0).toInt(), sides.value(1).toInt());
        window.show();
        wait(100);
        std::unique_ptr<ModelPicker> picker;
        Shooter shooter{workspace, window, model, home.path()};
        if (state == QStringLiteral("picker")) {
            picker = std::make_unique<ModelPicker>(QString(), QString(), &window);
            picker->addFolder(temporary.path());
            picker->show();
        } else {
            shooter.set(state);
        }
        wait(1600);
        const QString name = QStringLiteral("%1/%2-%3-%4-%5.png")
                                 .arg(folder, state, parser.value(theme), parser.value(lang), parser.value(size));
        QPixmap picture = picker ? picker->grab() : window.grab();
        if (!shooter.popup.isNull())
            QPainter(&picture).drawPixmap(shooter.popupAt, shooter.popup);
        if (!picture.save(name)) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(name));
            return 1;
        }
        std::printf("%s\n", qPrintable(name));
        workspace.session().requestStop(StopWish::Discard);
    }
    return 0;
}
