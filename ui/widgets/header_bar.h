// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the window: what it is, what is open in it, how its run is doing, what the machine has, how it looks.
#pragma once

#include "session/train_session.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;

namespace luthier
{

class ElidedLabel;
class Languages;
class LinkButton;
class StatePill;
class Workspace;

class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    HeaderBar(Workspace &workspace, Languages &languages, QWidget *parent = nullptr);

    void setThemeChoice(ThemeChoice choice);
    ThemeChoice themeChoice() const { return m_theme; }

Q_SIGNALS:
    void themeChosen(luthier::ThemeChoice choice);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshProject();
    void refreshDevice();
    void refreshState();
    void retranslate();
    void openView();
    void openLanguages();

    Workspace &m_workspace;
    Languages &m_languages;
    ThemeChoice m_theme = ThemeChoice::System;
    std::optional<RunFinished> m_finished;
    QLabel *m_product = nullptr;
    ElidedLabel *m_project = nullptr;
    StatePill *m_state = nullptr;
    ElidedLabel *m_device = nullptr;
    LinkButton *m_view = nullptr;
    LinkButton *m_language = nullptr;
};

} // namespace luthier
