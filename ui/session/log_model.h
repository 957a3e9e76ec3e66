// SPDX-License-Identifier: GPL-3.0-or-later
// The log of a run as lines with a time and a level; texts are translated when they are shown.
#pragma once

#include "run/train_event.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <deque>

namespace luthier
{

class LogModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LevelRole = Qt::UserRole, TimeRole, TextRole };

    explicit LogModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void clear();
    void append(NoticeLevel level, Text text);
    /// What of @p events is worth a line; steps at every @p interval.
    void append(const QList<TrainEvent> &events);
    void setStepInterval(std::int64_t interval) { m_interval = std::max<std::int64_t>(1, interval); }

    /// Everything, one line each, to be copied.
    QString plainText() const;
    /// After a change of language.
    void retranslate();

private:
    struct Line {
        QTime time;
        NoticeLevel level = NoticeLevel::Info;
        Text text;
    };
    QString shown(const Line &line) const;
    void add(std::vector<Line> lines);

    std::deque<Line> m_lines; ///< The newest 50,000: the run's own log has everything.
    std::int64_t m_interval = 1;
    std::int64_t m_totalSteps = 0;
};

} // namespace luthier
