// SPDX-License-Identifier: GPL-3.0-or-later
// The models to choose from: those on this disk, each with what speaks against training it, and those that LLaMA Board
// lists by name.
#pragma once

#include "config/board/model_list.h"
#include "formats/model_search.h"
#include "session/latest_worker.h"

#include <QAbstractListModel>
#include <QStringList>

#include <optional>

namespace luthier
{

/// The hub that was chosen in an earlier session, if one was; else the environment's stays.
void restoreHub();

class ModelCatalogue : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ModelRole = Qt::UserRole, ///< What goes into the form: a path, or an id on a hub. Empty for a title.
        DetailRole, ///< The second line: where it is and how large, or what speaks against it.
        CanTrainRole, ///< Bool; false: DetailRole says why. Not known yet counts as true.
        TitleRole, ///< Bool: not a model but the title of those that follow.
    };

    explicit ModelCatalogue(QObject *parent = nullptr);
    ~ModelCatalogue() override;

    /// Searches the caches and @p folders again, in the background.
    void look(QStringList folders, const QString &cacheDir);
    /// Only models that @p query fits; empty: all.
    void setQuery(const QString &query);
    /// Where the names that LLaMA Board lists lead to; kept between sessions.
    void setHub(Hub hub);
    /// How many of the rows are on this disk.
    int foundCount() const;
    bool isLooking() const { return m_isLooking; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The row of a model by what the form would hold; invalid if it is not listed.
    QModelIndex find(const QString &model) const;
    /// The first row that is a model.
    QModelIndex first() const;

Q_SIGNALS:
    /// The disk has been searched, or a model on it looked into.
    void looked();

private:
    struct Found {
        FoundModel model;
        std::string id; ///< What the form would hold.
        std::optional<Error> obstacle;
        std::int64_t parameters = 0; ///< 0: not known yet.
    };
    struct Row {
        const BoardModel *known = nullptr;
        int found = -1; ///< Index into m_found.
        QString title;
    };
    void arrange();
    QString detailOf(const Row &row) const;

    QString m_query;
    bool m_isLooking = false;
    std::vector<Found> m_found;
    std::vector<Row> m_rows;
    LatestWorker m_worker; // last: it uses all of the above
};

} // namespace luthier
