// SPDX-License-Identifier: GPL-3.0-or-later
// Presets by task and by card, each with the memory that the form would take with it.
#pragma once

#include <QList>
#include <QMenu>

namespace luthier
{

class ConfigModel;
class MemoryModel;

class PresetMenu : public QMenu
{
    Q_OBJECT

public:
    PresetMenu(ConfigModel &config, MemoryModel &memory, QWidget *parent = nullptr);
    ~PresetMenu() override;

private:
    void refresh();
    void describe(QAction *entry);

    MemoryModel &m_memory;
    QList<QAction *> m_entries; ///< In the order of presets().
};

} // namespace luthier
