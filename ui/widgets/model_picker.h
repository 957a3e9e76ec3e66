// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a model: what is on this disk first, then the list of LLaMA Board, searched while typing.
#pragma once

#include "session/model_catalogue.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace luthier
{

class Segmented;

class ModelPicker : public QDialog
{
    Q_OBJECT

public:
    /// @p current is chosen where it is listed; @p cacheDir takes the place of Hugging Face's caches unless empty.
    explicit ModelPicker(const QString &current, const QString &cacheDir = {}, QWidget *parent = nullptr);

    /// What goes into the form: a path, or an id on a hub.
    QString model() const { return m_model; }

    QLineEdit *search() const { return m_search; }
    Segmented *hub() const { return m_hub; }
    QListView *list() const { return m_list; }
    ModelCatalogue &catalogue() { return m_catalogue; }
    /// Folders that are searched beside the caches, kept between sessions.
    QStringList folders() const { return m_folders; }
    void addFolder(const QString &folder);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void browse();
    void choose(const QModelIndex &index);
    void keepChoice();
    void refresh();
    QString whereToGet(const BoardModel &model) const;

    ModelCatalogue m_catalogue;
    QString m_cacheDir;
    QString m_model; ///< What was chosen, or stands in the form.
    bool m_isKeeping = false;
    QStringList m_folders;
    QLineEdit *m_search = nullptr;
    Segmented *m_hub = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_detail = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace luthier
