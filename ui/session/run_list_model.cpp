// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/run_list_model.h"

#include "run/run_folder.h"
#include "session/display.h"
#include "session/translate.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace luthier
{

using namespace std::chrono_literals;

namespace
{

const QString kNothing = QStringLiteral("–");

/// Under way, then waiting by turn, then the rest, newest first.
bool standsBefore(const RunRecord &a, const RunRecord &b)
{
    const auto rank = [](const RunRecord &record) {
        return isUnderWay(record.state) ? 0 : record.state == RunState::Queued ? 1 : 2;
    };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    if (a.state == RunState::Queued)
        return std::pair(a.place, a.id) < std::pair(b.place, b.id);
    return std::pair(b.started, b.id) < std::pair(a.started, a.id);
}

QString joinedTags(const RunRecord &record)
{
    QStringList tags;
    for (const std::string &tag : record.tags)
        tags.append(fromUtf8(tag));
    return tags.join(QStringLiteral(", "));
}

QString lossText(const std::optional<double> &loss)
{
    return loss ? shownNumber(*loss, 3) : kNothing;
}

/// The last part of a path or of an id on a hub.
QString shortModel(const std::string &model)
{
    return fromUtf8(model).section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
}

/// The time of today, else the date.
QString whenText(double seconds)
{
    if (seconds <= 0)
        return kNothing;
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(seconds * 1000));
    return when.date() == QDate::currentDate() ? QLocale().toString(when.time(), QLocale::ShortFormat)
                                               : QLocale().toString(when.date(), QLocale::ShortFormat);
}

} // namespace

RunListModel::RunListModel(const QString &path, QObject *parent)
    : QAbstractTableModel(parent)
    , m_path(path)
{
    connect(&m_loader, &CurveLoader::loaded, this,
        [this](const QString &id, const std::shared_ptr<const LoadedCurves> &curves) {
            Curve &curve = m_curves[id];
            curve = {true, false, curves->hasFolder, curves->spark};
            touch(id);
        });
    m_watch.setInterval(2s);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (!m_registry)
            return;
        for (const RunRecord &row : m_rows) {
            const QString id = fromUtf8(row.id);
            if (isUnderWay(row.state) && id != m_liveId && m_curves.value(id).isKnown)
                refreshCurve(id);
        }
        const Result<std::int64_t> version = m_registry->version();
        if (version && *version != m_version)
            reload();
    });
    open();
}

void RunListModel::open()
{
    m_registry.reset();
    m_trouble.reset();
    Result<RunRegistry> registry = RunRegistry::open(toUtf8(m_path));
    if (!registry) {
        m_trouble = registry.error();
        Q_EMIT noticesChanged();
        return;
    }
    m_registry = *std::move(registry);
    m_notices = m_registry->notices();
    if (const auto revised = m_registry->reviseUnderWay(); !revised)
        noteError(revised.error());
    reload();
    if (!m_path.isEmpty())
        m_watch.start();
    Q_EMIT noticesChanged();
}

void RunListModel::forgetNotices()
{
    m_notices.clear();
    Q_EMIT noticesChanged();
}

void RunListModel::noteError(const Error &error)
{
    m_notices.push_back(Text::verbatim(toUtf8(translated(error))));
    Q_EMIT noticesChanged();
}

void RunListModel::reload()
{
    if (!m_registry)
        return;
    Result<std::vector<RunRecord>> read = m_registry->all();
    if (!read) {
        noteError(read.error());
        return;
    }
    m_version = m_registry->version() ? *m_registry->version() : 0;
    QHash<QString, const RunRecord *> wanted;
    for (const RunRecord &record : *read)
        wanted.insert(fromUtf8(record.id), &record);
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        const QString id = fromUtf8(m_rows[static_cast<std::size_t>(row)].id);
        if (wanted.contains(id))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
        m_compared.removeAll(id);
        m_curves.remove(id);
    }
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        RunRecord &record = m_rows[static_cast<std::size_t>(row)];
        const RunRecord *now = wanted.take(fromUtf8(record.id));
        if (record == *now)
            continue;
        record = *now;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    std::vector<RunRecord> fresh;
    for (const RunRecord &record : *read) {
        if (wanted.contains(fromUtf8(record.id)))
            fresh.push_back(record);
    }
    if (!fresh.empty()) {
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
        endInsertRows();
    }
    if (!std::is_sorted(m_rows.begin(), m_rows.end(), standsBefore)) {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        std::vector<std::string> ids;
        for (const QModelIndex &at : before)
            ids.push_back(m_rows[static_cast<std::size_t>(at.row())].id);
        std::sort(m_rows.begin(), m_rows.end(), standsBefore);
        for (qsizetype i = 0; i < before.size(); ++i) {
            const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                [&](const RunRecord &record) { return record.id == ids[static_cast<std::size_t>(i)]; });
            changePersistentIndex(before.at(i), index(static_cast<int>(row - m_rows.begin()), before.at(i).column()));
        }
        Q_EMIT layoutChanged();
    }
    m_places.clear();
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
        m_places.insert(fromUtf8(m_rows[static_cast<std::size_t>(row)].id), row);
    Q_EMIT listChanged();
}

const RunRecord *RunListModel::record(const QString &id) const
{
    return recordAt(rowOf(id));
}

const RunRecord *RunListModel::recordAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

const RunRecord *RunListModel::recordIn(const std::string &folder) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&folder](const RunRecord &run) { return run.folder == folder && run.state != RunState::Queued; });
    return found != m_rows.end() ? &*found : nullptr;
}

int RunListModel::rowOf(const QString &id) const
{
    return m_places.value(id, -1);
}

QStringList RunListModel::interrupted() const
{
    QStringList ids;
    for (const RunRecord &record : m_rows) {
        if (record.state == RunState::Interrupted && !record.isDismissed)
            ids.append(fromUtf8(record.id));
    }
    return ids;
}

QStringList RunListModel::queued() const
{
    QStringList ids;
    for (const RunRecord &record : m_rows) {
        if (record.state == RunState::Queued)
            ids.append(fromUtf8(record.id));
    }
    return ids;
}

Result<void> RunListModel::change(const QString &id, const std::function<void(RunRecord &)> &edit)
{
    if (!m_registry)
        return *m_trouble;
    const Result<RunRecord> changed = m_registry->change(toUtf8(id), edit);
    reload();
    if (!changed)
        return changed.error();
    return {};
}

Result<RunRecord> RunListModel::begin(const RunRecord &record, const QString &queued)
{
    if (!m_registry)
        return *m_trouble;
    Result<RunRecord> begun = m_registry->begin(record, toUtf8(queued));
    if (begun) {
        m_liveId = fromUtf8(begun->id);
        m_live = {};
        m_curves.remove(m_liveId);
    }
    reload();
    return begun;
}

Result<RunRecord> RunListModel::add(const RunRecord &record)
{
    if (!m_registry)
        return *m_trouble;
    Result<RunRecord> added = m_registry->add(record);
    reload();
    return added;
}

Result<void> RunListModel::forget(const QString &id)
{
    if (!m_registry)
        return *m_trouble;
    Result<void> removed = m_registry->remove(toUtf8(id));
    reload();
    return removed;
}

Result<void> RunListModel::setQueueOrder(const QStringList &ids)
{
    if (!m_registry)
        return *m_trouble;
    std::vector<std::string> order;
    for (const QString &id : ids)
        order.push_back(toUtf8(id));
    Result<void> done = m_registry->setQueueOrder(order);
    reload();
    return done;
}

Result<QStringList> RunListModel::addFolder(const QString &folder)
{
    if (!m_registry)
        return *m_trouble;
    std::vector<std::string> folders = findRunFolders(toUtf8(folder));
    if (folders.empty())
        folders.push_back(toUtf8(folder)); // which says what is missing
    QStringList ids;
    for (const std::string &path : folders) {
        Result<RunRecord> added = m_registry->addFolder(path);
        if (!added) {
            reload();
            return added.error();
        }
        ids.append(fromUtf8(added->id));
        m_curves.remove(ids.last());
    }
    reload();
    return ids;
}

Result<void> RunListModel::mayDelete(const QString &id) const
{
    const RunRecord *run = record(id);
    if (run == nullptr || isUnderWay(run->state))
        return Error{ErrorCode::Usage, LUTHIER_TEXT("Errors", "A run that is under way cannot be deleted."), {}, {}};
    std::vector<std::string> others;
    for (const RunRecord &other : m_rows) {
        if (other.id != run->id && other.state != RunState::Queued)
            others.push_back(other.folder);
    }
    return checkDeletable(run->folder, others);
}

void RunListModel::setCompared(const QStringList &ids)
{
    const QStringList wanted = ids.mid(0, kMaximumCompared);
    if (wanted == m_compared)
        return;
    m_compared = wanted;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT comparedChanged();
}

bool RunListModel::toggleCompared(const QString &id)
{
    QStringList ids = m_compared;
    if (!ids.removeAll(id)) {
        if (ids.size() >= kMaximumCompared)
            return false;
        ids.append(id);
    }
    setCompared(ids);
    return true;
}

void RunListModel::touch(const QString &id)
{
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void RunListModel::showProgress(const QString &id, const QList<StepDone> &steps, std::int64_t totalSteps)
{
    if (id != m_liveId || steps.isEmpty())
        return;
    m_live.step = steps.last();
    m_live.totalSteps = totalSteps;
    // Few points are enough for a line of a hundred pixels: every other one goes when there are many.
    constexpr std::size_t kMostPoints = 512;
    for (const StepDone &step : steps) {
        if (step.step % m_live.stride == 0)
            m_live.recent.push_back(step);
    }
    while (m_live.recent.size() > kMostPoints) {
        m_live.stride *= 2;
        std::size_t kept = 0;
        for (const StepDone &step : m_live.recent) {
            if (step.step % m_live.stride == 0)
                m_live.recent[kept++] = step;
        }
        m_live.recent.resize(kept);
    }
    touch(id);
}

void RunListModel::showEvaluation(const QString &id, double loss)
{
    if (id != m_liveId)
        return;
    m_live.evaluation = loss;
    touch(id);
}

void RunListModel::refreshCurve(const QString &id)
{
    if (const RunRecord *run = record(id))
        m_loader.request(id, fromUtf8(run->folder), false);
}

int RunListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunListModel::stateText(RunState state)
{
    switch (state) {
    case RunState::Queued:
        return tr("queued");
    case RunState::Running:
        return tr("training");
    case RunState::Paused:
        return tr("paused");
    case RunState::Finished:
        return tr("done");
    case RunState::Stopped:
        return tr("stopped");
    case RunState::Failed:
        return tr("failed");
    case RunState::Interrupted:
        return tr("interrupted");
    }
    return {};
}

QString RunListModel::stateText(const RunRecord &record) const
{
    const QString text = stateText(record.state);
    if (record.state == RunState::Queued)
        //: A state and the place in the queue: "queued (2)".
        return tr("%1 (%2)").arg(text).arg(queued().indexOf(fromUtf8(record.id)) + 1);
    if (isUnderWay(record.state) && fromUtf8(record.id) != m_liveId)
        return tr("%1 elsewhere").arg(text);
    return text;
}

QString RunListModel::timeText(const RunRecord &record) const
{
    if (fromUtf8(record.id) == m_liveId && record.state == RunState::Running && m_live.step.step > 0)
        return tr("%1 left").arg(shownDuration(m_live.step.remainingSeconds));
    return record.seconds > 0 ? shownDuration(record.seconds) : kNothing;
}

QVariant RunListModel::display(const RunRecord &record, Column column) const
{
    const bool isLive = fromUtf8(record.id) == m_liveId && isUnderWay(record.state) && m_live.step.step > 0;
    switch (column) {
    case Name:
        return fromUtf8(record.name);
    case State:
        return stateText(record);
    case Steps: {
        const std::int64_t steps = isLive ? m_live.step.step : record.steps;
        const std::int64_t total = isLive ? m_live.totalSteps : record.totalSteps;
        if (steps <= 0 && !isUnderWay(record.state))
            return kNothing;
        return total > steps ? tr("%1 / %2").arg(shownCount(steps), shownCount(total)) : shownCount(steps);
    }
    case TrainLoss:
        return isLive ? shownNumber(m_live.step.loss, 3) : lossText(record.trainLoss);
    case EvalLoss:
        return isLive ? lossText(m_live.evaluation) : lossText(record.evalLoss);
    case Model:
        return shortModel(record.model);
    case Dataset:
        return fromUtf8(record.dataset);
    case Method:
        return fromUtf8(record.method);
    case Time:
        return timeText(record);
    case When:
        return whenText(record.started);
    case Tags:
        return joinedTags(record);
    case Loss:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RunListModel::sortKey(const RunRecord &record, Column column) const
{
    constexpr double kLast = 1e300;
    switch (column) {
    case Steps:
        return static_cast<qint64>(record.steps);
    case Loss:
    case TrainLoss:
        return record.trainLoss.value_or(kLast);
    case EvalLoss:
        return record.evalLoss.value_or(kLast);
    case Time:
        return record.seconds;
    case When:
        return record.started;
    case State:
        return static_cast<int>(record.state);
    default:
        return display(record, column);
    }
}

QVariant RunListModel::data(const QModelIndex &index, int role) const
{
    const RunRecord *record = index.isValid() ? recordAt(index.row()) : nullptr;
    if (record == nullptr)
        return {};
    const QString id = fromUtf8(record->id);
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(*record, column);
    case Qt::EditRole:
        return column == Name ? QVariant(fromUtf8(record->name)) : display(*record, column);
    case Qt::ToolTipRole:
        if (column == State && !record->message.empty())
            return fromUtf8(record->message);
        if (column == Model)
            return fromUtf8(record->model);
        if (column == When && record->started > 0)
            return QLocale().toString(
                QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(record->started * 1000)), QLocale::LongFormat);
        return column == Name ? fromUtf8(record->folder) : display(*record, column);
    case Qt::AccessibleTextRole:
        if (column == Loss)
            return tr("loss %1").arg(lossText(record->trainLoss));
        if (column == Name && m_compared.contains(id))
            return tr("%1, compared").arg(display(*record, column).toString());
        return display(*record, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    case IdRole:
        return id;
    case StateRole:
        return static_cast<int>(record->state);
    case SortRole:
        return sortKey(*record, column);
    case FilterRole: {
        QStringList all{fromUtf8(record->notes), fromUtf8(record->model), fromUtf8(record->folder)};
        for (const Column part : {Name, State, Dataset, Method, Tags})
            all.append(display(*record, part).toString());
        return all.join(QLatin1Char('\n'));
    }
    case SparkRole: {
        if (id == m_liveId && !m_live.recent.empty())
            return QVariant::fromValue(sparkOf({m_live.recent.begin(), m_live.recent.end()}));
        Curve &curve = m_curves[id];
        if (!curve.isKnown && !curve.isAsked && record->state != RunState::Queued) {
            curve.isAsked = true;
            m_loader.request(id, fromUtf8(record->folder), false);
        }
        return QVariant::fromValue(curve.spark);
    }
    case ComparedRole:
        return static_cast<int>(m_compared.indexOf(id));
    case GoneRole:
        return record->state != RunState::Queued && !m_curves.value(id).hasFolder;
    default:
        return {};
    }
}

QVariant RunListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Run");
    case State:
        return tr("State");
    case Steps:
        return tr("Steps");
    case Loss:
        return tr("Loss");
    case TrainLoss:
        return tr("Train");
    case EvalLoss:
        return tr("Eval");
    case Model:
        return tr("Model");
    case Dataset:
        return tr("Data");
    case Method:
        return tr("Method");
    case Time:
        return tr("Time");
    case When:
        return tr("When");
    case Tags:
        return tr("Tags");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags RunListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Name ? usual | Qt::ItemIsEditable : usual;
}

bool RunListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const RunRecord *record = index.isValid() ? recordAt(index.row()) : nullptr;
    const QString name = value.toString().trimmed();
    if (record == nullptr || role != Qt::EditRole || index.column() != Name || name.isEmpty())
        return false;
    const Result<void> changed = change(fromUtf8(record->id), [&name](RunRecord &run) { run.name = toUtf8(name); });
    if (!changed)
        noteError(changed.error());
    return static_cast<bool>(changed);
}

void RunListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace luthier
