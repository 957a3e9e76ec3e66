// SPDX-License-Identifier: GPL-3.0-or-later
// The bar at the foot of the window: Start and Stop, and the equivalent llamafactory-cli command, always in view.
// Opened, it is a drawer with the command for three shells, the configuration as YAML and JSON, and its summary.
#pragma once

#include "config/config_document.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace luthier
{

class ConfigModel;
class ElidedLabel;
class LinkButton;
class Segmented;

class CommandBar : public QWidget
{
    Q_OBJECT

public:
    enum class Format { Bash, PowerShell, Cmd, YamlText, JsonText, Summary };

    explicit CommandBar(ConfigModel &model, QWidget *parent = nullptr);

    QPushButton *startButton() const { return m_start; }
    QPushButton *stopButton() const { return m_stop; }
    QPushButton *queueButton() const { return m_queue; }
    /// The waiting run that the form would replace; empty: it would be a new one.
    void setEditedRun(const QString &name);
    /// Which of the two there is; @p stopping: the stop is under way.
    void setRunning(bool running, bool stopping);
    /// A reason that nothing can be started at all; empty: it can.
    void setCannotStart(const QString &reason);

    /// What Copy copies.
    QString text(Format format) const;
    Format format() const { return m_format; }
    void setFormat(Format format);
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    QString shownText() const;

Q_SIGNALS:
    void startRequested();
    void stopRequested();
    void queueRequested();
    /// The number of obstacles was pressed.
    void obstacleRequested();
    void openRequested();
    void importRequested();
    void sampleRequested();
    void emptyRequested();
    void saveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void retranslate();
    void copy();
    void openMenu();

    ConfigModel &m_model;
    Format m_format = Format::Bash;
    bool m_open = false;
    bool m_running = false;
    bool m_stopping = false;
    QString m_cannotStart;
    QPointer<QWidget> m_passedTo; ///< Has the keyboard while Stop cannot be pressed.
    QPushButton *m_start = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_queue = nullptr;
    QString m_editedRun;
    LinkButton *m_obstacles = nullptr;
    class CommandLine;
    CommandLine *m_line = nullptr;
    Segmented *m_formats = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_openFile = nullptr;
    QPushButton *m_save = nullptr;
    QWidget *m_drawer = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_notes = nullptr;
};

} // namespace luthier
