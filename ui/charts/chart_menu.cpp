// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of the chart: all there is to choose, and what saves it.
#include "charts/chart_export.h"
#include "charts/chart_panel.h"
#include "charts/csv_saver.h"
#include "charts/plot_view.h"
#include "session/curve_csv.h"
#include "session/translate.h"
#include "widgets/dialogs.h"
#include "widgets/small_buttons.h"

#include <QActionGroup>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QTabBar>

namespace luthier
{

namespace
{

constexpr std::size_t kPointsAtOnce = 50'000; ///< More are written beside what the window does.

QAction *check(QAction *action, bool isChecked)
{
    action->setCheckable(true);
    action->setChecked(isChecked);
    return action;
}

} // namespace

void ChartPanel::openMenu()
{
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(m_options->mapToGlobal(QPoint(0, m_options->height())));
}

void ChartPanel::fillMenu(QMenu &menu)
{
    addAxes(menu);
    addSmoothing(menu);
    addScales(menu);
    addViews(menu);
    addFiles(menu);
}

void ChartPanel::addAxes(QMenu &menu)
{
    auto *axes = new QActionGroup(&menu);
    menu.addSection(tr("Over"));
    const std::pair<XAxis, QString> names[] = {{XAxis::Step, tr("Steps")}, {XAxis::Epoch, tr("Epochs")},
        {XAxis::Tokens, tr("Tokens")}, {XAxis::Time, tr("Time")}, {XAxis::Clock, tr("Time of day")}};
    for (const auto &[axis, name] : names) {
        QAction *action = menu.addAction(name, this, [this, chosen = axis] { setAxis(chosen); });
        axes->addAction(check(action, axis == m_curves.axis));
    }
}

void ChartPanel::addSmoothing(QMenu &menu)
{
    menu.addSection(tr("Smoothing"));
    auto *kinds = new QActionGroup(&menu);
    const std::pair<Smoothing, QString> names[] = {{Smoothing::TensorBoard, tr("As TensorBoard")},
        {Smoothing::LlamaFactory, tr("As LLaMA-Factory")}, {Smoothing::TimeWeighted, tr("As Weights & Biases")},
        {Smoothing::Gaussian, tr("Gaussian")}};
    for (const auto &[kind, name] : names) {
        QAction *action = menu.addAction(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")), this,
            [this, chosen = kind] { m_curves.setSmoothing(chosen, m_model.weight()); });
        kinds->addAction(check(action, kind == m_model.smoothing()));
    }
}

void ChartPanel::addScales(QMenu &menu)
{
    menu.addSeparator();
    check(menu.addAction(tr("Logarithmic"), this, [this] { setLogarithmic(!m_curves.logarithmicY); }),
        m_curves.logarithmicY);
    QAction *lower =
        menu.addAction(tr("Lower axis logarithmic"), this, [this] { setLogarithmicX(!m_curves.logarithmicX); });
    check(lower, m_curves.logarithmicX)->setEnabled(m_curves.axis != XAxis::Clock);
    const auto toggle = [this](bool &setting) {
        return [this, &setting] {
            setting = !setting;
            refresh();
        };
    };
    check(menu.addAction(tr("Leave out spikes"), this, toggle(m_curves.leavesOutOutliers)), m_curves.leavesOutOutliers);
    check(menu.addAction(tr("Shade the usual loss, 0.5 to 1.5"), this, toggle(m_curves.showsBand)), m_curves.showsBand);
    check(menu.addAction(tr("Follow the newest step"), this,
              [this] {
                  m_follows = !m_follows;
                  setFollowing(m_follows);
              }),
        m_follows);
    QAction *whole = menu.addAction(tr("Show the whole run"), this, &ChartPanel::showWholeRun);
    whole->setEnabled(shownPlot().isZoomed());
}

void ChartPanel::addViews(QMenu &menu)
{
    menu.addSeparator();
    const std::pair<View, QString> names[] = {{View::All, tr("All curves")}, {View::Table, tr("Show as table")}};
    for (const auto &[view, name] : names)
        check(menu.addAction(name, this, [this, chosen = view] { setView(m_view == chosen ? View::One : chosen); }),
            view == m_view);
}

void ChartPanel::addFiles(QMenu &menu)
{
    menu.addSeparator();
    QMenu *files = menu.addMenu(tr("Save"));
    const QString png = tr("PNG picture (*.png)");
    const std::pair<int, QString> sizes[] = {
        {1, tr("PNG, 960 × 540…")}, {2, tr("PNG, 1920 × 1080…")}, {3, tr("PNG, 2880 × 1620…")}};
    for (const auto &[scale, name] : sizes) {
        files->addAction(name, this, [this, png, by = scale] { askAndSave(QStringLiteral("png"), png, by); })
            ->setObjectName(QStringLiteral("save_png_%1").arg(scale));
    }
    files->addAction(tr("SVG…"), this, [this] { askAndSave(QStringLiteral("svg"), tr("SVG picture (*.svg)"), 1); })
        ->setObjectName(QStringLiteral("save_svg"));
    files
        ->addAction(
            tr("CSV, every point…"), this, [this] { askAndSave(QStringLiteral("csv"), tr("CSV table (*.csv)"), 1); })
        ->setObjectName(QStringLiteral("save_csv"));
    files->actions().last()->setEnabled(!m_csv->isBusy());
    files->menuAction()->setEnabled(!m_curves.isEmpty());
    menu.addAction(tr("Copy picture"), this, &ChartPanel::copyPicture)->setEnabled(!m_curves.isEmpty());
}

void ChartPanel::askAndSave(const QString &ending, const QString &filter, int scale)
{
    NativeDialogs native;
    Dialogs &dialogs = m_dialogs != nullptr ? *m_dialogs : native;
    const QString suggestion = QString::fromLatin1(fileName(m_metric)) + QLatin1Char('.') + ending;
    QString path = dialogs.chooseChartFile(this, suggestion, filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1Char('.') + ending, Qt::CaseInsensitive))
        path += QLatin1Char('.') + ending;
    save(path, scale);
}

void ChartPanel::save(const QString &path, int scale)
{
    std::size_t points = m_model.count();
    for (const ChartOverlay &overlay : m_curves.overlays)
        points += overlay.isShown ? overlay.model->count() : 0;
    if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive) && points > kPointsAtOnce && !m_csv->isBusy()) {
        m_saving = QFileInfo(path).fileName();
        m_csv->save(csvRuns(m_curves, m_metric), toUtf8(path));
        refreshHint();
        return;
    }
    const auto result =
        saveChart(m_curves, m_metric, m_tabs->tabToolTip(m_tabs->currentIndex()), shownPlot().window(), scale, path);
    if (!result)
        tellNotSaved(result.error());
}

void ChartPanel::tellNotSaved(const Error &error)
{
    NativeDialogs native;
    Dialogs &dialogs = m_dialogs != nullptr ? *m_dialogs : native;
    dialogs.tell(this, tr("Save the chart"), translated(error));
}

void ChartPanel::copyPicture()
{
    const QString title = m_tabs->tabToolTip(m_tabs->currentIndex());
    QGuiApplication::clipboard()->setImage(chartImage(m_curves, m_metric, title, shownPlot().window(), 2));
}

} // namespace luthier
