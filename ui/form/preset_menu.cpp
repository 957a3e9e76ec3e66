// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/preset_menu.h"

#include "config/presets.h"
#include "session/config_model.h"
#include "session/display.h"
#include "session/memory_model.h"
#include "session/translate.h"
#include "theme/theme.h"

#include <QToolTip>

namespace luthier
{

PresetMenu::PresetMenu(ConfigModel &config, MemoryModel &memory, QWidget *parent)
    : QMenu(parent)
    , m_memory(memory)
{
    setToolTipsVisible(true);
    std::optional<PresetKind> kind;
    for (const Preset &preset : presets()) {
        if (kind != preset.kind)
            addSection(translated(presetHeading(preset.kind)));
        kind = preset.kind;
        QAction *entry = addAction({}, &config, [&config, &preset] { config.apply(preset.changes); });
        const QString description = translated(preset.description);
        entry->setToolTip(description);
        entry->setStatusTip(description);
        m_entries.append(entry);
    }
    connect(this, &QMenu::hovered, this, &PresetMenu::describe);
    connect(&m_memory, &MemoryModel::reportChanged, this, &PresetMenu::refresh);
    refresh();
    m_memory.foretellPresets(true);
}

PresetMenu::~PresetMenu()
{
    m_memory.foretellPresets(false);
}

void PresetMenu::describe(QAction *entry)
{
    // Tooltips come to a pointer that rests; the arrow keys get the same. What is read aloud is the menu's description.
    const QString description = m_entries.contains(entry) ? entry->toolTip() : QString();
    setAccessibleDescription(description);
    const QRect area = actionGeometry(entry);
    const QPoint place = isRightToLeft() ? area.topLeft() - QPoint(kUnit, 0) : area.topRight() + QPoint(kUnit, 0);
    QToolTip::showText(mapToGlobal(place), description, this, area);
}

void PresetMenu::refresh()
{
    const std::vector<PresetMemory> &memories = m_memory.report().presets;
    for (std::size_t i = 0; i < presets().size(); ++i) {
        QString text = translated(presets()[i].title);
        if (i < memories.size()) {
            const QString size = shownBytes(memories[i].totalBytes);
            text += QLatin1Char('\t')
                + (memories[i].verdict == MemoryVerdict::TooMuch ? tr("%1, does not fit").arg(size) : size);
        }
        m_entries.at(static_cast<qsizetype>(i))->setText(text);
    }
}

} // namespace luthier
