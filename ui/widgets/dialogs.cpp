// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs.h"

#include "session/display.h"
#include "theme/studio_style.h"
#include "widgets/model_picker.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace luthier
{

namespace
{

std::optional<StopWish> ask(QWidget *parent, const QString &title, const QString &question, const QString &detail)
{
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setText(question);
    box.setInformativeText(detail);
    box.setIcon(QMessageBox::NoIcon);
    QPushButton *save = box.addButton(NativeDialogs::tr("&Save and stop"), QMessageBox::AcceptRole);
    QPushButton *discard = box.addButton(NativeDialogs::tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(NativeDialogs::tr("&Continue training"), QMessageBox::RejectRole);
    save->setObjectName(QStringLiteral("stop_save"));
    discard->setObjectName(QStringLiteral("stop_discard"));
    StudioStyle::makePrimary(save);
    box.setDefaultButton(save);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == save)
        return StopWish::SaveAndStop;
    if (box.clickedButton() == discard)
        return StopWish::Discard;
    return std::nullopt;
}

std::optional<QString> askLines(
    QWidget *parent, const QString &title, const QString &question, const QString &accept, const QString &text)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.resize(640, 320);
    auto *label = new QLabel(question, &dialog);
    label->setWordWrap(true);
    auto *edit = new QPlainTextEdit(text, &dialog);
    edit->setAccessibleName(question);
    label->setBuddy(edit);
    auto *buttons = new QDialogButtonBox(&dialog);
    QPushButton *button = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(NativeDialogs::tr("Cancel"), QDialogButtonBox::RejectRole);
    StudioStyle::makePrimary(button);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(label);
    layout->addWidget(edit, 1);
    layout->addWidget(buttons);
    return dialog.exec() == QDialog::Accepted ? std::optional(edit->toPlainText()) : std::nullopt;
}

} // namespace

QString NativeDialogs::choosePath(QWidget *parent, PathKind kind, const QString &start)
{
    const QFileInfo at(start);
    const QString folder = at.isDir() ? at.absoluteFilePath() : at.absolutePath();
    switch (kind) {
    case PathKind::Folder:
        return QFileDialog::getExistingDirectory(parent, tr("Choose a folder"), folder);
    case PathKind::Model:
        // A model is a folder or a single file; a GGUF file can be picked, for a folder any file in it will do.
        if (const QString file =
                QFileDialog::getOpenFileName(parent, tr("Choose a GGUF file, or config.json in a model folder"), folder,
                    tr("Models (*.gguf config.json);;All files (*)"));
            !file.isEmpty())
            return file.endsWith(QStringLiteral(".gguf"), Qt::CaseInsensitive) ? file : QFileInfo(file).absolutePath();
        return {};
    case PathKind::Configuration:
        return QFileDialog::getOpenFileName(parent, tr("Open a configuration"), folder,
            tr("Configurations (*.yaml *.yml *.json *.sh *.txt);;All files (*)"));
    case PathKind::File:
    case PathKind::None:
        break;
    }
    return QFileDialog::getOpenFileName(parent, tr("Choose a file"), folder);
}

QString NativeDialogs::chooseModel(QWidget *parent, const QString &current, const QString &cacheDir)
{
    ModelPicker picker(current, cacheDir, parent);
    return picker.exec() == QDialog::Accepted ? picker.model() : QString();
}

QString NativeDialogs::chooseSaveName(QWidget *parent, const QString &suggestion)
{
    return QFileDialog::getSaveFileName(
        parent, tr("Save the configuration"), suggestion, tr("YAML (*.yaml *.yml);;JSON (*.json)"));
}

QString NativeDialogs::chooseChartFile(QWidget *parent, const QString &suggestion, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, tr("Save the chart"), suggestion, filter);
}

QString NativeDialogs::askText(QWidget *parent)
{
    return askLines(parent, tr("Import"),
        tr("Paste a llamafactory-cli command, or the text of a YAML or JSON configuration:"), tr("&Fill the form"), {})
        .value_or(QString());
}

std::optional<QStringList> NativeDialogs::askPrompts(QWidget *parent, const QStringList &current)
{
    const std::optional<QString> text =
        askLines(parent, tr("Prompts"), tr("What the model is to answer while it trains, one prompt a line:"),
            tr("&Use these"), current.join(QLatin1Char('\n')));
    return text ? std::optional(text->split(QLatin1Char('\n'))) : std::nullopt;
}

std::optional<StopWish> NativeDialogs::askStop(QWidget *parent)
{
    return ask(parent, tr("Stop training"), tr("Stop training?"),
        tr("Save and stop keeps the adapter as it is after the current step. Discard keeps nothing of this run but its "
           "log."));
}

std::optional<StopWish> NativeDialogs::askClose(QWidget *parent)
{
    return ask(parent, tr("Close Luthier"), tr("Training is still running."),
        tr("Save and stop keeps the adapter as it is after the current step, then closes."));
}

std::optional<UnfinishedWish> NativeDialogs::askUnfinished(QWidget *parent, const QString &name, std::int64_t step)
{
    QMessageBox box(parent);
    box.setWindowTitle(tr("Start training"));
    box.setText(tr("%1 is not finished.").arg(name));
    box.setInformativeText(
        tr("It can go on from step %1 with its own settings. Starting over replaces it: overwriting is on.")
            .arg(shownCount(step)));
    box.setIcon(QMessageBox::NoIcon);
    QPushButton *goOn = box.addButton(tr("&Continue it"), QMessageBox::AcceptRole);
    QPushButton *startOver = box.addButton(tr("&Start over"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(tr("C&ancel"), QMessageBox::RejectRole);
    goOn->setObjectName(QStringLiteral("continue_unfinished"));
    startOver->setObjectName(QStringLiteral("start_over"));
    box.setDefaultButton(goOn);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == goOn)
        return UnfinishedWish::Continue;
    return box.clickedButton() == startOver ? std::optional(UnfinishedWish::StartOver) : std::nullopt;
}

bool NativeDialogs::askDelete(QWidget *parent, const QString &name, const QString &folder)
{
    QMessageBox box(parent);
    box.setWindowTitle(tr("Delete a run"));
    box.setText(tr("Delete %1?").arg(name));
    box.setInformativeText(
        tr("Its folder moves to the trash with everything in it, weights and checkpoints:\n%1").arg(folder));
    box.setIcon(QMessageBox::NoIcon);
    QPushButton *move = box.addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    QPushButton *keep = box.addButton(tr("&Keep"), QMessageBox::RejectRole);
    move->setObjectName(QStringLiteral("delete_run"));
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == move;
}

void NativeDialogs::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setText(text);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

} // namespace luthier
