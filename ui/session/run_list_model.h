// SPDX-License-Identifier: GPL-3.0-or-later
// The registry of runs as a table: what waits, runs and has run, newest first, with what is going on now and which ones
// are being compared.
#pragma once

#include "run/run_registry.h"
#include "session/curve_loader.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

namespace luthier
{

class RunListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        State,
        Steps,
        Loss,
        TrainLoss,
        EvalLoss,
        Time,
        Dataset,
        Method,
        Model,
        When,
        Tags,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1,
        StateRole, ///< RunState as int.
        SortRole,
        FilterRole, ///< Everything a filter looks at.
        SparkRole, ///< QList<double>.
        ComparedRole, ///< Its place among those compared, −1: none.
        GoneRole, ///< Its folder is not there.
    };
    static constexpr int kMaximumCompared = 8;

    /// @p path: of the registry; empty: in memory.
    explicit RunListModel(const QString &path, QObject *parent = nullptr);

    /// Why there is no registry; nothing when there is one.
    const std::optional<Error> &trouble() const { return m_trouble; }
    /// What had to be done to open it.
    const std::vector<Text> &notices() const { return m_notices; }
    void forgetNotices();
    /// Tries to open the registry again.
    void open();

    const RunRecord *record(const QString &id) const;
    const RunRecord *recordAt(int row) const;
    /// The run in @p folder, an absolute path; null: none. Those that only wait have none yet.
    const RunRecord *recordIn(const std::string &folder) const;
    int rowOf(const QString &id) const;
    /// Interrupted, and not dismissed yet; newest first.
    QStringList interrupted() const;
    /// In their order.
    QStringList queued() const;

    Result<void> change(const QString &id, const std::function<void(RunRecord &)> &edit);
    Result<RunRecord> begin(const RunRecord &record, const QString &queued);
    Result<RunRecord> add(const RunRecord &record);
    Result<void> forget(const QString &id);
    Result<void> setQueueOrder(const QStringList &ids);
    /// The run in @p folder, or those below it: how many there are.
    Result<QStringList> addFolder(const QString &folder);
    /// What stands in the way of throwing its folder away; its record goes with it.
    Result<void> mayDelete(const QString &id) const;

    QStringList compared() const { return m_compared; }
    void setCompared(const QStringList &ids);
    /// False when there are too many already.
    bool toggleCompared(const QString &id);

    /// What the run under way has reached; kept on disk by its log, not here.
    void showProgress(const QString &id, const QList<StepDone> &steps, std::int64_t totalSteps);
    void showEvaluation(const QString &id, double loss);
    /// Its folder says something else now.
    void refreshCurve(const QString &id);
    CurveLoader &loader() { return m_loader; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The name, by EditRole.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// "training", "done" … for people.
    static QString stateText(RunState state);
    QString stateText(const RunRecord &record) const;
    /// After a change of language.
    void retranslate();

Q_SIGNALS:
    void comparedChanged();
    /// Rows came, went or changed in what is kept.
    void listChanged();
    void noticesChanged();

private:
    struct Live {
        StepDone step;
        std::int64_t totalSteps = 0;
        std::optional<double> evaluation;
        std::vector<StepDone> recent; ///< Every stride-th step.
        std::int64_t stride = 1;
    };
    struct Curve {
        bool isKnown = false;
        bool isAsked = false;
        bool hasFolder = true;
        QList<double> spark;
    };
    void reload();
    void take(const RunRecord &record);
    void touch(const QString &id);
    void noteError(const Error &error);
    QVariant display(const RunRecord &record, Column column) const;
    QVariant sortKey(const RunRecord &record, Column column) const;
    QString timeText(const RunRecord &record) const;

    QString m_path;
    std::optional<RunRegistry> m_registry;
    std::optional<Error> m_trouble;
    std::vector<Text> m_notices;
    std::vector<RunRecord> m_rows;
    QHash<QString, int> m_places;
    QStringList m_compared;
    QString m_liveId;
    Live m_live;
    mutable QHash<QString, Curve> m_curves;
    mutable CurveLoader m_loader;
    std::int64_t m_version = 0;
    QTimer m_watch; ///< Other programs write too.
};

} // namespace luthier
