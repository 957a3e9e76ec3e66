// SPDX-License-Identifier: GPL-3.0-or-later
// The line above the form: search, how much is shown, presets, undo and redo, what has been changed.
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace luthier
{

class ConfigModel;
class MemoryModel;
class PillButton;
class Segmented;

class FormBar : public QWidget
{
    Q_OBJECT

public:
    FormBar(ConfigModel &model, MemoryModel &memory, QWidget *parent = nullptr);

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
    void openPresets();

    ConfigModel &m_model;
    MemoryModel &m_memory;
    QLineEdit *m_search = nullptr;
    Segmented *m_level = nullptr;
    QToolButton *m_presets = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    PillButton *m_changed = nullptr;
};

} // namespace luthier
