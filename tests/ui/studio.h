// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window with a trainer that only pretends.
#pragma once

#include "ui/ui_test.h"

#include "charts/chart_panel.h"
#include "form/form_bar.h"
#include "form/help_panel.h"
#include "form/param_form.h"
#include "form/param_row.h"
#include "main_window.h"
#include "pages/train_page.h"
#include "session/languages.h"
#include "session/workspace.h"
#include "support/fake_trainer.h"
#include "widgets/command_bar.h"
#include "widgets/message_line.h"
#include "widgets/small_buttons.h"

#include <QLayout>
#include <QPushButton>

namespace luthier
{

struct StudioOptions {
    bool hasSample = false; ///< The sample model is found; without it the form starts empty.
    bool canTrain = true;
    QString formPath;
    QString runsPath;
    QSize size{1280, 800};
};

struct Studio {
    std::shared_ptr<FakeRun> plan = std::make_shared<FakeRun>();
    ScriptedDialogs dialogs;
    Languages languages;
    Workspace workspace;
    MainWindow window;
    bool isActive = false;

    explicit Studio(const StudioOptions &options = {})
        : workspace(setup(options, plan))
        , window(workspace, languages, dialogs)
    {
        languages.use(QStringLiteral("en"));
        window.resize(options.size);
        window.show();
        window.activateWindow();
        isActive = QTest::qWaitForWindowActive(&window);
    }

    static StudioSetup setup(const StudioOptions &options, const std::shared_ptr<FakeRun> &plan)
    {
        qputenv("LUTHIER_SAMPLE_MODEL", options.hasSample ? LUTHIER_SAMPLE_MODEL : "");
        StudioSetup setup;
        setup.formPath = options.formPath;
        setup.runsPath = options.runsPath;
        if (options.canTrain)
            setup.makeTrainer = [plan]() -> Result<std::unique_ptr<Trainer>> {
                return std::unique_ptr<Trainer>(new FakeTrainer(plan));
            };
        else
            setup.whyNoTrainer = Text("Test", "It was built without an engine.");
        return setup;
    }

    /// A model and data as far as the rules ask for them.
    void fill()
    {
        config().setValue("model_name_or_path", "/models/small");
        config().setValue("dataset", "luthier_demo");
        config().setValue("dataset_dir", LUTHIER_SOURCE_DIR "/resources/demo");
        config().setValue("template", "qwen");
        config().setValue("output_dir", "/somewhere/out");
    }

    TrainPage &page() { return *window.trainPage(); }
    ParamForm &form() { return *page().form(); }
    ConfigModel &config() { return workspace.config(); }
    TrainSession &session() { return workspace.session(); }
    template <typename Widget = QWidget>
    Widget *find(const char *name)
    {
        return window.findChild<Widget *>(QString::fromLatin1(name));
    }
    QPushButton *start() { return find<QPushButton>("start_button"); }
    QPushButton *stop() { return find<QPushButton>("stop_button"); }
    QLineEdit *search() { return find<QLineEdit>("search"); }
    QAbstractButton *level(int index) { return find<Segmented>("level")->button(index); }
    /// The editor of a setting, which has the keyboard now.
    QWidget *edit(std::string_view key)
    {
        form().reveal(key);
        return form().row(key)->editor()->control();
    }
    /// What is said under a setting.
    QList<MessageLine *> messages(std::string_view key)
    {
        QList<MessageLine *> lines;
        for (MessageLine *line : form().row(key)->messageArea()->findChildren<MessageLine *>()) {
            if (line->isVisible())
                lines.append(line);
        }
        return lines;
    }
    /// A key for whoever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused != nullptr ? focused : &window, key, modifiers);
    }
    /// Rows in view, first to last.
    QStringList rows()
    {
        QList<ParamRow *> shown;
        for (ParamRow *row : form().findChildren<ParamRow *>()) {
            if (row->isVisibleTo(&form()))
                shown.append(row);
        }
        const auto at = [this](const ParamRow *row) { return row->mapTo(form().widget(), QPoint()); };
        form().widget()->layout()->activate();
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        std::sort(shown.begin(), shown.end(), [&](const ParamRow *a, const ParamRow *b) {
            return std::pair(at(a).y(), at(a).x()) < std::pair(at(b).y(), at(b).x());
        });
        QStringList keys;
        for (const ParamRow *row : shown)
            keys.append(QString::fromUtf8(row->spec().key.data(), static_cast<qsizetype>(row->spec().key.size())));
        return keys;
    }
};

} // namespace luthier
