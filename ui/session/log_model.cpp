// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/log_model.h"

#include "session/display.h"
#include "session/translate.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

namespace luthier
{

namespace
{

constexpr std::size_t kMaximumLines = 50'000;

std::string utf8(const QString &text)
{
    return toUtf8(text);
}

std::string countedSteps(std::int64_t steps)
{
    return utf8(QCoreApplication::translate("luthier::FormNotes", "%Ln step(s)", nullptr, pluralCount(steps)));
}

struct Entry {
    NoticeLevel level = NoticeLevel::Info;
    Text text;
};

Entry entryOf(const StepDone &e)
{
    return {std::isfinite(e.loss) ? NoticeLevel::Info : NoticeLevel::Error,
        LUTHIER_TEXT("Log", "step %1 loss %2 lr %3")
            .arg(utf8(shownCount(e.step)))
            .arg(utf8(shownNumber(e.loss, 4)))
            .arg(utf8(shownCompact(e.learningRate)))};
}

Entry entryOf(const RunStarted &e)
{
    return {NoticeLevel::Info,
        LUTHIER_TEXT("Log", "%1 rows to train on, %2 to evaluate, %3 on %4; %5 of %6 parameters are trained")
            .arg(utf8(shownCount(e.trainRows)))
            .arg(utf8(shownCount(e.evalRows)))
            .arg(countedSteps(e.totalSteps))
            .arg(e.device)
            .arg(utf8(shownLargeCount(e.trainableParameters)))
            .arg(utf8(shownLargeCount(e.allParameters)))};
}

Entry entryOf(const EvalDone &e)
{
    return {NoticeLevel::Info,
        LUTHIER_TEXT("Log", "step %1 evaluated: loss %2 in %3")
            .arg(utf8(shownCount(e.step)))
            .arg(utf8(shownNumber(e.loss, 4)))
            .arg(utf8(shownDuration(e.seconds)))};
}

Entry entryOf(const CheckpointSaved &e)
{
    return {NoticeLevel::Info, LUTHIER_TEXT("Log", "saved %1 (%2)").arg(e.path).arg(utf8(shownBytes(e.bytes)))};
}

Entry entryOf(const RunFinished &e)
{
    if (!e.result) {
        const Error &error = e.result.error();
        const std::string text = utf8(translated(error));
        return {NoticeLevel::Error,
            error.context.empty() ? Text::verbatim(text) : LUTHIER_TEXT("Log", "%1: %2").arg(error.context).arg(text)};
    }
    const std::string steps = countedSteps(e.result->steps);
    switch (e.result->outcome) {
    case RunOutcome::Completed:
        return {NoticeLevel::Info, LUTHIER_TEXT("Log", "finished: %1").arg(steps)};
    case RunOutcome::StoppedAndSaved:
        return {NoticeLevel::Info, LUTHIER_TEXT("Log", "stopped and saved: %1").arg(steps)};
    case RunOutcome::Paused:
        return {NoticeLevel::Info, LUTHIER_TEXT("Log", "paused: %1").arg(steps)};
    case RunOutcome::Discarded:
        return {NoticeLevel::Warning, LUTHIER_TEXT("Log", "discarded: %1").arg(steps)};
    case RunOutcome::NotContinued:
        return {NoticeLevel::Info, LUTHIER_TEXT("Log", "not continued; its folder is as it was")};
    }
    return {};
}

} // namespace

LogModel::LogModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString LogModel::shown(const Line &line) const
{
    return line.time.toString(QStringLiteral("HH:mm:ss")) + QLatin1Char(' ') + translated(line.text);
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shown(line);
    case LevelRole:
        return static_cast<int>(line.level);
    case TimeRole:
        return line.time;
    case TextRole:
        return translated(line.text);
    default:
        return {};
    }
}

void LogModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_totalSteps = 0;
    endResetModel();
}

void LogModel::append(NoticeLevel level, Text text)
{
    add({{QTime::currentTime(), level, std::move(text)}});
}

void LogModel::append(const QList<TrainEvent> &events)
{
    const QTime now = QTime::currentTime();
    std::vector<Line> lines;
    for (const TrainEvent &event : events) {
        std::optional<Entry> entry;
        if (const auto *started = std::get_if<RunStarted>(&event)) {
            m_totalSteps = started->totalSteps;
            entry = entryOf(*started);
        } else if (const auto *step = std::get_if<StepDone>(&event)) {
            if (step->step % m_interval == 0 || step->step == m_totalSteps || !std::isfinite(step->loss))
                entry = entryOf(*step);
        } else if (const auto *evaluation = std::get_if<EvalDone>(&event)) {
            entry = entryOf(*evaluation);
        } else if (const auto *checkpoint = std::get_if<CheckpointSaved>(&event)) {
            entry = entryOf(*checkpoint);
        } else if (const auto *notice = std::get_if<Notice>(&event)) {
            entry = Entry{notice->level, notice->text};
        } else if (const auto *hold = std::get_if<RunHeld>(&event)) {
            entry = Entry{hold->asks ? NoticeLevel::Warning : NoticeLevel::Error,
                LUTHIER_TEXT("Log", "the run is on hold. %1").arg(utf8(translated(hold->reason)))};
        } else if (std::holds_alternative<RunReleased>(event)) {
            entry = Entry{NoticeLevel::Info, LUTHIER_TEXT("Log", "the run goes on")};
        } else if (const auto *finish = std::get_if<RunFinished>(&event)) {
            entry = entryOf(*finish);
        }
        if (entry)
            lines.push_back({now, entry->level, std::move(entry->text)});
    }
    add(std::move(lines));
}

void LogModel::add(std::vector<Line> lines)
{
    if (lines.size() > kMaximumLines)
        lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(kMaximumLines));
    if (lines.empty())
        return;
    const std::size_t total = m_lines.size() + lines.size();
    if (total > kMaximumLines) {
        const auto excess = static_cast<int>(total - kMaximumLines);
        beginRemoveRows({}, 0, excess - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + excess);
        endRemoveRows();
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(lines.size()) - 1);
    std::move(lines.begin(), lines.end(), std::back_inserter(m_lines));
    endInsertRows();
}

QString LogModel::plainText() const
{
    QString text;
    for (const Line &line : m_lines)
        text += shown(line) + QLatin1Char('\n');
    return text;
}

void LogModel::retranslate()
{
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace luthier
