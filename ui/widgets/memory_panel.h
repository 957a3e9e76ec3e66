// SPDX-License-Identifier: GPL-3.0-or-later
// What the form will take of the device's memory, item by item, whether that fits, and changes that make it fit.
#pragma once

#include "config/problem.h"
#include "session/memory_model.h"
#include "widgets/card.h"

class QGridLayout;
class QLabel;
class QMenu;

namespace luthier
{

class ElidedLabel;
class LinkButton;
class MemoryBar;
class MessageLine;
struct MemoryPart;

class MemoryPanel : public Card
{
    Q_OBJECT

public:
    explicit MemoryPanel(MemoryModel &model, QWidget *parent = nullptr);

    /// Total and verdict only, for when something else needs the room.
    void setCompact(bool compact);
    /// The changes that the menu offers.
    void fillMenu(QMenu &menu);

Q_SIGNALS:
    void changeChosen(const std::vector<luthier::Change> &changes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QList<MemoryPart> parts(const MemoryItems &items) const;
    void setVerdict(MemoryVerdict verdict);
    void showLastRun();
    void openMenu();

    MemoryModel &m_model;
    bool m_compact = false;
    QLabel *m_title = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_total = nullptr;
    QLabel *m_of = nullptr;
    MemoryBar *m_bar = nullptr;
    QWidget *m_items = nullptr;
    std::vector<std::pair<ElidedLabel *, QLabel *>> m_itemLabels;
    std::vector<QLabel *> m_swatches;
    QLabel *m_other = nullptr;
    QLabel *m_how = nullptr; ///< What the plan does to fit.
    QLabel *m_lastRun = nullptr;
    LinkButton *m_smaller = nullptr;
    QLabel *m_empty = nullptr;
    MessageLine *m_error = nullptr;
};

} // namespace luthier
