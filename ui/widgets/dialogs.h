// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that asks: the places of files, and whether to go on. An interface, so that tests answer by script.
#pragma once

#include "run/trainer.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

class QWidget;

namespace luthier
{

/// What a path is chosen for.
enum class PathKind { None, Folder, File, Model, Configuration };

/// What becomes of an unfinished run in the folder of the one that is to start.
enum class UnfinishedWish { StartOver, Continue };

class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// An existing file or folder; empty when cancelled. @p start: what stands in the field.
    virtual QString choosePath(QWidget *parent, PathKind kind, const QString &start) = 0;
    /// A model: a path, or an id on a hub; empty when cancelled.
    virtual QString chooseModel(QWidget *parent, const QString &current, const QString &cacheDir) = 0;
    /// Where to save a configuration; empty when cancelled.
    virtual QString chooseSaveName(QWidget *parent, const QString &suggestion) = 0;
    /// Where to save a chart, as one of @p filter; empty when cancelled.
    virtual QString chooseChartFile(QWidget *parent, const QString &suggestion, const QString &filter) = 0;
    /// Text to import, typed or pasted; empty when cancelled.
    virtual QString askText(QWidget *parent) = 0;
    /// Prompts, one a line; nothing when cancelled.
    virtual std::optional<QStringList> askPrompts(QWidget *parent, const QStringList &current) = 0;
    /// What to do with a run that is under way; nothing when it shall go on.
    virtual std::optional<StopWish> askStop(QWidget *parent) = 0;
    /// The same, because the window closes.
    virtual std::optional<StopWish> askClose(QWidget *parent) = 0;
    /// Starting would overwrite the run called @p name, which could go on from @p step; nothing when cancelled.
    virtual std::optional<UnfinishedWish> askUnfinished(QWidget *parent, const QString &name, std::int64_t step) = 0;
    /// Whether the run called @p name shall go to the trash with its @p folder.
    virtual bool askDelete(QWidget *parent, const QString &name, const QString &folder) = 0;
    /// Something that could not be done: what, and what to do about it.
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
};

class NativeDialogs : public Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(luthier::NativeDialogs)

public:
    QString choosePath(QWidget *parent, PathKind kind, const QString &start) override;
    QString chooseModel(QWidget *parent, const QString &current, const QString &cacheDir) override;
    QString chooseSaveName(QWidget *parent, const QString &suggestion) override;
    QString chooseChartFile(QWidget *parent, const QString &suggestion, const QString &filter) override;
    QString askText(QWidget *parent) override;
    std::optional<QStringList> askPrompts(QWidget *parent, const QStringList &current) override;
    std::optional<StopWish> askStop(QWidget *parent) override;
    std::optional<StopWish> askClose(QWidget *parent) override;
    std::optional<UnfinishedWish> askUnfinished(QWidget *parent, const QString &name, std::int64_t step) override;
    bool askDelete(QWidget *parent, const QString &name, const QString &folder) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
};

} // namespace luthier
