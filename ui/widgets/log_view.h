// SPDX-License-Identifier: GPL-3.0-or-later
// The log of a run: by level, searched, copied.
#pragma once

#include "session/log_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;

namespace luthier
{

/// Lines of at least a level that hold a text.
class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setLevel(NoticeLevel level);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    NoticeLevel m_level = NoticeLevel::Info;
    QString m_text;
};

class LogView : public QWidget
{
    Q_OBJECT

public:
    explicit LogView(LogModel &model, QWidget *parent = nullptr);

    /// What chooses the lines, for the row above the list.
    QWidget *tools() const { return m_tools; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void retranslate();

    LogModel &m_model;
    LogFilter *m_filter = nullptr;
    QWidget *m_tools = nullptr;
    QComboBox *m_level = nullptr;
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
};

} // namespace luthier
