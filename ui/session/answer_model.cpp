// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/answer_model.h"

#include "session/display.h"
#include "session/translate.h"

#include <QSettings>

#include <algorithm>

namespace luthier
{

namespace
{

constexpr std::size_t kMostAnswers = 2'000;
constexpr const char *kPromptsKey = "answers/prompts";
constexpr const char *kStepsKey = "answers/every_steps";

} // namespace

AnswerModel::AnswerModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_everySteps(std::max(0, QSettings().value(QLatin1String(kStepsKey), 0).toInt()))
{
    if (const QSettings settings; settings.contains(QLatin1String(kPromptsKey)))
        m_prompts = settings.value(QLatin1String(kPromptsKey)).toStringList();
}

int AnswerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answers.size());
}

QVariant AnswerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SampleTaken &sample = m_answers[static_cast<std::size_t>(index.row())];
    QString answer = fromUtf8(sample.answer).trimmed();
    if (sample.isCut)
        answer += QStringLiteral("…");
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        //: After so many steps, to this prompt, this answer.
        return tr("Step %1, %2: %3").arg(shownCount(sample.step), fromUtf8(sample.prompt), answer);
    case StepRole:
        return static_cast<qint64>(sample.step);
    case PromptRole:
        return fromUtf8(sample.prompt);
    case AnswerRole:
        return answer;
    default:
        return {};
    }
}

void AnswerModel::clear()
{
    beginResetModel();
    m_answers.clear();
    endResetModel();
}

void AnswerModel::append(const QList<SampleTaken> &samples)
{
    if (samples.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(samples.size()) - 1);
    for (const SampleTaken &sample : samples)
        m_answers.push_front(sample);
    endInsertRows();
    if (m_answers.size() > kMostAnswers) {
        beginRemoveRows({}, static_cast<int>(kMostAnswers), rowCount() - 1);
        m_answers.resize(kMostAnswers);
        endRemoveRows();
    }
}

void AnswerModel::setAnswers(const std::vector<SampleTaken> &samples)
{
    clear();
    append(QList<SampleTaken>(samples.begin(), samples.end()));
}

QStringList AnswerModel::prompts() const
{
    return m_prompts.value_or(QStringList(tr("Who are you?")));
}

void AnswerModel::setPrompts(const QStringList &prompts)
{
    QStringList kept;
    for (const QString &prompt : prompts) {
        if (const QString text = prompt.trimmed(); !text.isEmpty() && !kept.contains(text))
            kept.append(text);
    }
    if (kept == this->prompts())
        return;
    m_prompts = kept;
    QSettings().setValue(QLatin1String(kPromptsKey), kept);
    Q_EMIT wishChanged();
}

void AnswerModel::setEverySteps(int steps)
{
    if (steps == m_everySteps)
        return;
    m_everySteps = steps;
    QSettings().setValue(QLatin1String(kStepsKey), m_everySteps);
    Q_EMIT wishChanged();
}

SampleWish AnswerModel::wish() const
{
    SampleWish wish;
    for (const QString &prompt : prompts())
        wish.prompts.push_back(toUtf8(prompt));
    wish.everySteps = wish.prompts.empty() ? 0 : m_everySteps;
    return wish;
}

void AnswerModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    if (!m_prompts)
        Q_EMIT wishChanged();
}

} // namespace luthier
