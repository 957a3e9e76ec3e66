// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/form_notes.h"

#include "base/files.h"
#include "config/effective.h"
#include "form/param_form.h"
#include "session/display.h"
#include "session/workspace.h"

namespace luthier
{

FormNotes::FormNotes(Workspace &workspace, ParamForm &form)
    : QObject(&form)
    , m_workspace(workspace)
    , m_form(form)
{
    connect(&workspace.config(), &ConfigModel::changed, this, &FormNotes::refresh);
    connect(&workspace.dataset(), &DatasetModel::reportChanged, this, &FormNotes::refresh);
    connect(&workspace.memory(), &MemoryModel::reportChanged, this, &FormNotes::refresh);
    connect(&workspace.time(), &TimeModel::changed, this, &FormNotes::refresh);
    connect(&workspace.session(), &TrainSession::runStarted, this, [this](const RunStarted &started) {
        m_started = started;
        refresh();
    });
    connect(&workspace.session(), &TrainSession::finished, this, [this] {
        m_started.reset();
        refresh();
    });
    refresh();
}

QString FormNotes::dataText() const
{
    if (m_started)
        return tr("%Ln row(s) to train on, %1 to evaluate", nullptr, pluralCount(m_started->trainRows))
            .arg(shownCount(m_started->evalRows));
    const std::optional<DatasetReport> &report = m_workspace.dataset().report();
    if (!report || report->error)
        return {};
    const int count = pluralCount(static_cast<std::int64_t>(report->rows));
    const QString rows = report->isEstimate ? tr("about %Ln row(s)", nullptr, count) : tr("%Ln row(s)", nullptr, count);
    const QString lengths =
        tr("P95 %1 · P99 %Ln token(s)", nullptr, pluralCount(static_cast<std::int64_t>(report->lengths.p99)))
            .arg(shownCount(report->lengths.p95));
    return QStringLiteral("%1 · %2").arg(rows, lengths);
}

QString FormNotes::trainingText() const
{
    const TrainConfig &config = m_workspace.config().config();
    QStringList parts;
    if (const std::int64_t batch = effectiveBatch(config.training); batch > 0)
        parts.append(tr("effective batch %1").arg(shownCount(batch)));
    if (const auto length = m_workspace.dataset().runLength(); length && length->totalSteps > 0) {
        const bool isRough = m_workspace.dataset().report()->isEstimate || effectivePacking(config);
        const int steps = pluralCount(length->totalSteps);
        parts.append(isRough ? tr("about %Ln step(s)", nullptr, steps) : tr("%Ln step(s)", nullptr, steps));
        if (const QString duration = durationText(*length); !duration.isEmpty())
            parts.append(duration);
    }
    return parts.join(QStringLiteral(" · "));
}

QString FormNotes::durationText(const RunLength &length) const
{
    const std::optional<StepTime> time = m_workspace.time().stepTime();
    if (!time)
        return {};
    const TrainConfig &config = m_workspace.config().config();
    const std::int64_t evaluations = length.evalRows > 0 ? evaluationCount(config.training, length) : 0;
    const double seconds = static_cast<double>(length.totalSteps) * time->perStep
        + static_cast<double>(evaluations * length.evalRows) * time->perEvaluatedRow;
    return tr("about %1").arg(shownDuration(seconds));
}

QString FormNotes::loraText() const
{
    const MemoryReport &report = m_workspace.memory().report();
    if (!report.estimate || report.parameters <= 0 || report.estimate->trainableParameters <= 0)
        return {};
    const double share =
        100 * static_cast<double>(report.estimate->trainableParameters) / static_cast<double>(report.parameters);
    return tr("%1 trained · %2").arg(shownLargeCount(report.estimate->trainableParameters), shownPercent(share, 2));
}

void FormNotes::refresh()
{
    const TrainConfig &config = m_workspace.config().config();
    m_form.setConsequence(Group::Data, dataText());
    m_form.setConsequence(Group::Training, trainingText());
    m_form.setConsequence(Group::Lora, loraText());
    const std::uint64_t room = freeDiskBytes(effectiveOutputDir(config.training));
    m_form.setConsequence(Group::Output, room > 0 ? tr("%1 free on the disk").arg(shownBytes(room)) : QString());

    QString evaluation;
    QString cut;
    const std::optional<DatasetReport> &report = m_workspace.dataset().report();
    if (const auto length = m_workspace.dataset().runLength(); length && length->evalRows > 0)
        evaluation = tr("%Ln row(s)", nullptr, pluralCount(length->evalRows));
    if (report && !report->error && report->lengths.overCutoff > 0)
        cut = tr("%1 cut").arg(shownPercent(100 * report->lengths.shareOverCutoff, 1));
    m_form.setNote("val_size", evaluation);
    m_form.setNote("cutoff_len", cut);
}

} // namespace luthier
