// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/form_bar.h"

#include "form/preset_menu.h"
#include "session/config_model.h"
#include "theme/icons.h"
#include "theme/studio_style.h"
#include "theme/theme.h"
#include "widgets/small_buttons.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace luthier
{

FormBar::FormBar(ConfigModel &model, MemoryModel &memory, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_memory(memory)
    , m_search(new QLineEdit(this))
    , m_level(new Segmented(this))
    , m_presets(makeIconButton(QStringLiteral("presets"), {}, this))
    , m_undo(makeIconButton(QStringLiteral("undo"), {}, this))
    , m_redo(makeIconButton(QStringLiteral("redo"), {}, this))
    , m_changed(new PillButton(this))
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_level->setObjectName(QStringLiteral("level"));
    m_presets->setObjectName(QStringLiteral("presets"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    m_changed->setObjectName(QStringLiteral("changed"));
    m_changed->setCheckable(true);
    for (QToolButton *button : {m_presets, m_undo, m_redo}) {
        button->setAutoRaise(false);
        const int side = StudioStyle::fieldHeight(this) + 2;
        button->setFixedSize(side + 2, side);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit + 2);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_level);
    layout->addWidget(m_presets);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addWidget(m_changed);
    connect(m_presets, &QToolButton::clicked, this, &FormBar::openPresets);
    connect(m_undo, &QToolButton::clicked, &m_model, &ConfigModel::undo);
    connect(m_redo, &QToolButton::clicked, &m_model, &ConfigModel::redo);
    connect(&m_model, &ConfigModel::undoChanged, this, &FormBar::refresh);
    connect(&m_model, &ConfigModel::changed, this, &FormBar::refresh);
    retranslate();
    QWidget *last = m_search;
    for (QWidget *next : std::initializer_list<QWidget *>{
             m_level->button(0), m_level->button(1), m_presets, m_undo, m_redo, m_changed}) {
        setTabOrder(last, next);
        last = next;
    }
}

void FormBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FormBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setToolTip(tr("By name, key, or what you want: “less memory” (Ctrl+F)"));
    m_level->setTexts({tr("Basic"), tr("All")});
    m_level->setAccessibleName(tr("How many settings are shown"));
    m_presets->setToolTip(tr("Presets: values that suit a task or a card"));
    m_presets->setAccessibleName(tr("Presets"));
    const auto name = [](QToolButton *button, const QString &text, const QString &keys) {
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys));
        button->setAccessibleName(text);
    };
    name(m_undo, tr("Undo"), QStringLiteral("Ctrl+Z"));
    name(m_redo, tr("Redo"), QStringLiteral("Ctrl+Y"));
    m_changed->setToolTip(tr("Show only what you have changed"));
    refresh();
}

void FormBar::refresh()
{
    m_undo->setEnabled(m_model.canUndo());
    m_redo->setEnabled(m_model.canRedo());
    const auto count = static_cast<int>(m_model.changedSettings().size());
    m_changed->setText(tr("%n changed", nullptr, count));
    m_changed->setAccessibleName(m_changed->text());
    if (count == 0)
        m_changed->setChecked(false);
    m_changed->setVisible(count > 0);
    m_changed->updateGeometry();
}

void FormBar::openPresets()
{
    PresetMenu menu(m_model, m_memory, this);
    menu.exec(m_presets->mapToGlobal(QPoint(0, m_presets->height())));
}

void FormBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace luthier
