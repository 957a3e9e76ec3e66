// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/param_form.h"

#include "form/group_card.h"
#include "form/param_row.h"
#include "session/config_model.h"
#include "session/setting_search.h"
#include "session/translate.h"
#include "theme/theme.h"
#include "widgets/flow_layout.h"
#include "widgets/small_buttons.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace luthier
{

ParamForm::ParamForm(ConfigModel &model, Dialogs &dialogs, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_dialogs(dialogs)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("form_content"));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(readingMargins(0, 0, 2, 0));
    m_column->setSpacing(kUnit + 2);

    for (const ParamSpec &spec : paramTable()) {
        if (spec.group == Group::Other)
            continue;
        if (std::find(m_groups.begin(), m_groups.end(), spec.group) == m_groups.end())
            m_groups.push_back(spec.group);
        if (spec.level == Level::Basic)
            m_basicGroups.insert(spec.group);
    }
    std::sort(m_groups.begin(), m_groups.end());
    m_open = m_basicGroups;

    m_list = new GroupCard(content);
    m_list->setCollapsible(false);
    m_list->hide();
    m_column->addWidget(m_list);
    m_nothing = new QLabel(content);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::Dark);
    m_nothing->setMargin(4 * kUnit);
    m_nothing->hide();
    m_column->addWidget(m_nothing);
    for (const Group group : m_groups)
        m_column->addWidget(card(group));
    auto *titles = new Card(content);
    m_titles = titles;
    m_titleFlow = new FlowLayout(titles, 6);
    m_titleFlow->setContentsMargins(12, kUnit, 12, kUnit);
    for (const Group group : m_groups) {
        auto *button = new LinkButton(titles);
        button->setQuiet(true);
        button->setObjectName(QStringLiteral("group_%1").arg(fromUtf8(groupName(group))));
        m_titleFlow->addWidget(button);
        m_titleButtons[group] = button;
        connect(button, &LinkButton::clicked, this, [this, group] {
            setOpen(group, true);
            if (!m_cards[group]->rows().isEmpty()) {
                ensureWidgetVisible(m_cards[group], 0, kUnit);
                m_cards[group]->rows().first()->editor()->control()->setFocus(Qt::OtherFocusReason);
            }
        });
    }
    m_column->addWidget(titles);
    m_column->addStretch(1);
    setWidget(content);

    connect(&m_model, &ConfigModel::changed, this, [this](const QList<const ParamSpec *> &settings) {
        keepInPlace([&] {
            for (const ParamSpec *spec : settings) {
                if (ParamRow *made = findRow(spec->key))
                    made->refresh();
            }
            arrange();
        });
    });
    connect(&m_model, &ConfigModel::problemsChanged, this, [this] {
        keepInPlace([&] {
            for (const auto &[key, made] : m_rows)
                made->refresh();
        });
    });
    retranslate();
    arrange();
}

GroupCard *ParamForm::card(Group group)
{
    GroupCard *&made = m_cards[group];
    if (made == nullptr) {
        made = new GroupCard(widget());
        made->setObjectName(QStringLiteral("card_%1").arg(fromUtf8(groupName(group))));
        connect(made, &GroupCard::toggled, this, [this, group](bool open) { setOpen(group, open); });
    }
    return made;
}

ParamRow *ParamForm::findRow(std::string_view key) const
{
    const auto found = m_rows.find(key);
    return found == m_rows.end() ? nullptr : found->second;
}

ParamRow *ParamForm::row(std::string_view key)
{
    if (ParamRow *made = findRow(key))
        return made;
    const ParamSpec *spec = findParam(key);
    if (spec == nullptr || spec->group == Group::Other)
        return nullptr;
    auto *made = new ParamRow(*spec, m_model, widget());
    made->hide();
    m_rows[spec->key] = made;
    if (const auto note = m_notes.find(spec->key); note != m_notes.end())
        made->setNote(note->second);
    connect(made, &ParamRow::helpRequested, this, &ParamForm::helpRequested);
    connect(made, &ParamRow::messagesChanged, this, &ParamForm::chainFocus);
    connect(made, &ParamRow::browseRequested, this, [this](ParamRow *row, PathKind kind) {
        const QString start = textOfValue(row->spec(), m_model.shownValue(row->spec()));
        const QString path = kind == PathKind::Model
            ? m_dialogs.chooseModel(this, start, fromUtf8(m_model.config().model.cacheDir))
            : m_dialogs.choosePath(this, kind, start);
        if (!path.isEmpty())
            row->editor()->takePath(path);
    });
    return made;
}

bool ParamForm::belongs(const ParamSpec &spec) const
{
    if (m_level == Level::Advanced || spec.level == Level::Basic || m_revealed.count(spec.key) > 0)
        return true;
    // A group that has no basic settings was opened to see what is in it.
    return m_basicGroups.count(spec.group) == 0;
}

QList<ParamRow *> ParamForm::rowsOf(Group group)
{
    QList<ParamRow *> rows;
    for (const ParamSpec &spec : paramTable()) {
        if (spec.group == group && belongs(spec) && luthier::isVisible(spec, m_model.config()))
            rows.append(row(spec.key));
    }
    // Nothing of it applies now: shown all the same, for those who look for it.
    if (rows.isEmpty() && m_basicGroups.count(group) == 0) {
        for (const ParamSpec &spec : paramTable()) {
            if (spec.group == group && belongs(spec))
                rows.append(row(spec.key));
        }
    }
    return rows;
}

QList<ParamRow *> ParamForm::listedRows()
{
    m_results = m_search.isEmpty() ? m_model.changedSettings() : searchSettings(m_search);
    constexpr std::size_t kMany = 40;
    if (m_results.size() > kMany)
        m_results.resize(kMany);
    QList<ParamRow *> rows;
    for (const ParamSpec *spec : m_results) {
        if (ParamRow *made = row(spec->key))
            rows.append(made);
    }
    return rows;
}

void ParamForm::arrange()
{
    const bool isList = !m_search.isEmpty() || m_changedOnly;
    // Where the keyboard is and what is in view must survive.
    QWidget *focused = QApplication::focusWidget();
    widget()->setUpdatesEnabled(false);
    if (isList) {
        const QList<ParamRow *> rows = listedRows();
        for (const auto &[key, made] : m_rows) {
            made->setShowsGroup(rows.contains(made));
            made->setHighlight(
                rows.contains(made) ? m_search.split(QLatin1Char(' '), Qt::SkipEmptyParts) : QStringList());
        }
        for (const auto &[group, groupCard] : m_cards)
            groupCard->hide();
        m_list->setTitle(m_search.isEmpty() ? tr("Changed settings") : tr("Found"));
        m_list->setConsequence(
            m_search.isEmpty() ? QString() : tr("%n setting(s)", nullptr, static_cast<int>(rows.size())));
        m_list->setRows(rows);
        m_list->setVisible(!rows.isEmpty());
        m_nothing->setText(m_search.isEmpty()
                ? tr("Nothing has been changed.")
                : tr("No setting fits “%1”. Try its key, as in learning_rate, or what you want: less memory.")
                      .arg(m_search));
        m_nothing->setVisible(rows.isEmpty());
        m_titles->hide();
    } else {
        m_results.clear();
        for (const auto &[key, made] : m_rows) {
            made->setShowsGroup(false);
            made->setHighlight({});
        }
        m_list->setRows({});
        m_list->hide();
        m_nothing->hide();
        for (const Group group : m_groups) {
            GroupCard *groupCard = card(group);
            const bool open = isOpen(group);
            const bool isMain = m_basicGroups.count(group) > 0;
            const QList<ParamRow *> rows = open ? rowsOf(group) : QList<ParamRow *>();
            groupCard->setRows(rows);
            groupCard->setOpen(open);
            // Main groups keep their place when they are closed; the others become titles again.
            groupCard->setVisible(open ? !rows.isEmpty() : isMain);
        }
        refreshTitles();
    }
    chainFocus();
    widget()->setUpdatesEnabled(true);
    if (focused != nullptr && widget()->isAncestorOf(focused) && focused->isVisible() && !focused->hasFocus())
        focused->setFocus(Qt::OtherFocusReason);
    Q_EMIT resultsChanged();
}

void ParamForm::refreshTitles()
{
    bool any = false;
    for (const auto &[group, button] : m_titleButtons) {
        const bool shown = !isOpen(group) && m_basicGroups.count(group) == 0;
        button->setVisible(shown);
        any = any || shown;
    }
    m_titles->setVisible(any);
}

void ParamForm::chainFocus()
{
    QWidget *last = nullptr;
    const auto chain = [&last](QWidget *next) {
        if (last != nullptr)
            QWidget::setTabOrder(last, next);
        last = next;
    };
    const auto chainCard = [&chain](const GroupCard *groupCard) {
        if (groupCard->isHidden())
            return;
        chain(groupCard->titleButton());
        if (!groupCard->isOpen())
            return;
        for (const ParamRow *each : groupCard->rows()) {
            for (QWidget *stop : each->focusStops())
                chain(stop);
        }
    };
    chainCard(m_list);
    for (const Group group : m_groups)
        chainCard(m_cards.at(group));
    for (const Group group : m_groups)
        chain(m_titleButtons.at(group));
}

void ParamForm::setLevel(Level level)
{
    if (m_level == level)
        return;
    m_level = level;
    m_revealed.clear();
    arrange();
}

void ParamForm::setSearch(const QString &query)
{
    const QString wanted = query.simplified();
    if (m_search == wanted)
        return;
    m_search = wanted;
    arrange();
    ensureVisible(0, 0);
}

void ParamForm::setChangedOnly(bool changedOnly)
{
    if (m_changedOnly == changedOnly)
        return;
    m_changedOnly = changedOnly;
    arrange();
    ensureVisible(0, 0);
}

void ParamForm::setOpen(Group group, bool open)
{
    if (open == isOpen(group))
        return;
    if (open)
        m_open.insert(group);
    else
        m_open.erase(group);
    arrange();
}

void ParamForm::reveal(std::string_view key)
{
    ParamRow *wanted = row(key);
    if (wanted == nullptr)
        return;
    const ParamSpec &spec = wanted->spec();
    m_search.clear();
    m_changedOnly = false;
    m_open.insert(spec.group);
    m_revealed.insert(spec.key);
    arrange();
    if (wanted->isHidden()) {
        // It does not apply now; among its group it can be seen, with the reason.
        m_cards[spec.group]->setRows(m_cards[spec.group]->rows() + QList<ParamRow *>{wanted});
        m_cards[spec.group]->show();
    }
    settle();
    wanted->editor()->control()->setFocus(Qt::OtherFocusReason);
    bringIntoView(*wanted);
}

void ParamForm::settle()
{
    // Positions are known once the layouts have been made, from rows over cards to the whole.
    constexpr int kNested = 3;
    for (int i = 0; i < kNested; ++i) {
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        widget()->layout()->activate();
    }
}

void ParamForm::keepInPlace(const std::function<void()> &change)
{
    const auto heightOf = [this](const ParamRow *row) { return row->mapTo(viewport(), QPoint()).y(); };
    const ParamRow *before = focusedRow();
    const bool wasInView = before != nullptr && before->isVisible()
        && viewport()->rect().intersects(QRect(before->mapTo(viewport(), QPoint()), before->size()));
    const int height = wasInView ? heightOf(before) : 0;
    change();
    ParamRow *after = focusedRow();
    if (!wasInView || after != before || !after->isVisible())
        return;
    settle();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + heightOf(after) - height);
    bringIntoView(*after);
}

void ParamForm::bringIntoView(ParamRow &wanted)
{
    if (wanted.messageArea()->isVisible())
        ensureWidgetVisible(wanted.messageArea(), 0, kUnit);
    ensureWidgetVisible(&wanted, 0, kUnit);
}

const ParamSpec *ParamForm::firstResult() const
{
    return m_search.isEmpty() || m_results.empty() ? nullptr : m_results.front();
}

ParamRow *ParamForm::focusedRow() const
{
    for (QWidget *at = QApplication::focusWidget(); at != nullptr && at != widget(); at = at->parentWidget()) {
        if (auto *found = qobject_cast<ParamRow *>(at))
            return widget()->isAncestorOf(found) ? found : nullptr;
    }
    return nullptr;
}

const ParamSpec *ParamForm::focusedSetting() const
{
    const ParamRow *focused = focusedRow();
    return focused != nullptr ? &focused->spec() : nullptr;
}

void ParamForm::resizeEvent(QResizeEvent *event)
{
    // A drawer that opens below must not cover the field that is being edited.
    ParamRow *focused = focusedRow();
    const bool wasInView = focused != nullptr && focused->isVisible()
        && QRect({}, event->oldSize()).contains(focused->mapTo(viewport(), focused->rect().center()));
    QScrollArea::resizeEvent(event);
    if (wasInView)
        bringIntoView(*focused);
}

void ParamForm::setConsequence(Group group, const QString &text)
{
    m_consequences[group] = text;
    card(group)->setConsequence(text);
}

void ParamForm::setNote(std::string_view key, const QString &text)
{
    const ParamSpec *spec = findParam(key);
    if (spec == nullptr)
        return;
    m_notes[spec->key] = text;
    if (ParamRow *made = findRow(key))
        made->setNote(text);
}

void ParamForm::retranslate()
{
    for (const Group group : m_groups) {
        const QString title = translated(groupLabel(group));
        card(group)->setTitle(title);
        LinkButton *button = m_titleButtons[group];
        button->setText(QStringLiteral("▸ ") + QString(title).replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setAccessibleName(title);
        button->setToolTip(tr("Show the settings of %1").arg(title));
        button->updateGeometry();
    }
}

void ParamForm::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        arrange();
    }
}

} // namespace luthier
