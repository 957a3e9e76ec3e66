// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/preset_menu.h"

#include "config/presets.h"
#include "session/config_model.h"
#include "session/display.h"
#include "session/memory_model.h"
#include "session/translate.h"

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
        entry->setToolTip(translated(preset.description));
        m_entries.append(entry);
    }
    connect(&m_memory, &MemoryModel::reportChanged, this, &PresetMenu::refresh);
    refresh();
    m_memory.foretellPresets(true);
}

PresetMenu::~PresetMenu()
{
    m_memory.foretellPresets(false);
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
