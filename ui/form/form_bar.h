// SPDX-License-Identifier: GPL-3.0-or-later
// The line above the form: search, how much is shown, undo and redo, what has been changed.
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace luthier
{

class ConfigModel;
class PillButton;
class Segmented;

class FormBar : public QWidget
{
    Q_OBJECT

public:
    explicit FormBar(ConfigModel &model, QWidget *parent = nullptr);

    QLineEdit *search() const { return m_search; }
    Segmented *level() const { return m_level; }
    PillButton *changed() const { return m_changed; }
    /// Puts the keyboard into the search field.
    void focusSearch();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    ConfigModel &m_model;
    QLineEdit *m_search = nullptr;
    Segmented *m_level = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    PillButton *m_changed = nullptr;
};

} // namespace luthier
