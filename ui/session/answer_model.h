// SPDX-License-Identifier: GPL-3.0-or-later
// What the model answers on the way to the prompts of the user, newest first; and which prompts those are.
#pragma once

#include "run/run_control.h"
#include "run/train_event.h"

#include <QAbstractListModel>
#include <QStringList>

#include <deque>
#include <optional>

namespace luthier
{

class AnswerModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { StepRole = Qt::UserRole, PromptRole, AnswerRole };

    explicit AnswerModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void clear();
    void append(const QList<SampleTaken> &samples);
    /// Those a run has given before.
    void setAnswers(const std::vector<SampleTaken> &samples);

    /// Until the user has written some, one in the language of the window.
    QStringList prompts() const;
    /// Empty lines and repetitions are left out. Kept for the next start of the program, as the steps.
    void setPrompts(const QStringList &prompts);
    int everySteps() const { return m_everySteps; }
    /// 0: only when asked for.
    void setEverySteps(int steps);
    SampleWish wish() const;

    /// After a change of language.
    void retranslate();

Q_SIGNALS:
    void wishChanged();

private:
    std::deque<SampleTaken> m_answers; ///< Newest first, the newest 2,000.
    std::optional<QStringList> m_prompts; ///< Of the user.
    int m_everySteps = 0;
};

} // namespace luthier
