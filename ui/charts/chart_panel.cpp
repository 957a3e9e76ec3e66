// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_panel.h"

#include "charts/all_curves.h"
#include "charts/chart_keys.h"
#include "charts/csv_saver.h"
#include "charts/frame_turns.h"
#include "charts/plot_view.h"
#include "charts/run_legend.h"
#include "session/curve_table.h"
#include "session/display.h"
#include "theme/studio_style.h"
#include "theme/theme.h"
#include "widgets/elided_label.h"
#include "widgets/small_buttons.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSlider>
#include <QStackedLayout>
#include <QTabBar>
#include <QTableView>

#include <cmath>

namespace luthier
{

namespace
{

constexpr int kSliderSteps = 100;

/// The slider is fine where it matters, near 1: 0 → 0, 60 → 0.88, 100 → 0.99.
double weightAt(int position)
{
    const double share = static_cast<double>(position) / kSliderSteps;
    return 0.99 * (1 - (1 - share) * (1 - share));
}

int positionOf(double weight)
{
    return static_cast<int>(std::lround((1 - std::sqrt(std::max(0.0, 1 - weight / 0.99))) * kSliderSteps));
}

QString hintText(CurveHint hint)
{
    switch (hint) {
    case CurveHint::LossDiverges:
        return ChartPanel::tr("The loss has risen far above its lowest. A lower learning rate helps.");
    case CurveHint::GradientExplodes:
        return ChartPanel::tr("The gradient is many times what it was. Lower the learning rate or clip it more.");
    case CurveHint::Overfits:
        return ChartPanel::tr("Evaluation rises while training falls: the model overfits. Fewer epochs help.");
    case CurveHint::LossLow:
        return ChartPanel::tr("The loss is below 0.5: the model may be learning the examples by heart.");
    case CurveHint::Plateau:
        return ChartPanel::tr("The loss has not fallen over the last third. A higher learning rate may help.");
    case CurveHint::LossUsual:
        break;
    }
    return ChartPanel::tr("The loss is in the usual range, 0.5 to 1.5.");
}

} // namespace

ChartPanel::ChartPanel(MetricModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_curves(model)
    , m_head(new QGridLayout)
    , m_controls(new QWidget(this))
    , m_tabs(new QTabBar(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_weight(new QLabel(this))
    , m_options(new LinkButton(this))
    , m_plot(new PlotView(this))
    , m_all(new AllCurves(m_curves, this))
    , m_rows(new CurveTable(model, this))
    , m_keys(new ChartKeys(this))
    , m_bandLabel(new QLabel(this))
    , m_runs(new RunLegend(this))
    , m_hint(new ElidedLabel(this))
    , m_csv(new CsvSaver(this))
{
    m_tabs->setObjectName(QStringLiteral("chart_tabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    for (std::size_t i = 0; i < static_cast<std::size_t>(Metric::Count); ++i)
        m_tabs->addTab({});
    m_slider->setObjectName(QStringLiteral("smoothing"));
    m_slider->setRange(0, kSliderSteps);
    m_slider->setFixedWidth(56);
    m_slider->setValue(positionOf(0.9));
    m_weight->setForegroundRole(QPalette::Dark);
    m_weight->setFixedWidth(m_weight->fontMetrics().horizontalAdvance(QStringLiteral("0.00")) + 2);
    m_options->setHasMenu(true);
    m_options->setObjectName(QStringLiteral("chart_options"));
    m_plot->setObjectName(QStringLiteral("plot"));
    m_bandLabel->setForegroundRole(QPalette::Dark);

    auto *controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(readingMargins(6, 0, 0, 0));
    controls->setSpacing(6);
    for (QWidget *part : std::initializer_list<QWidget *>{m_slider, m_weight, m_options}) {
        part->setParent(m_controls);
        controls->addWidget(part);
    }
    m_head->setContentsMargins(readingMargins(7, 0, 8, 0)); // the first word stands under those of the other cards
    m_head->setSpacing(0);
    m_head->setColumnStretch(0, 1);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 0, 14, 0);
    foot->addWidget(m_keys, 1);
    foot->addWidget(m_bandLabel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_head);
    column->addWidget(line);
    auto *plot = new QHBoxLayout;
    plot->setContentsMargins(readingMargins(8, 0, 4, 0));
    m_views = new QStackedLayout;
    m_views->addWidget(m_plot); // in the order of View
    m_views->addWidget(m_all);
    m_views->addWidget(makeTable());
    plot->addLayout(m_views);
    column->addLayout(plot, 1);
    column->addLayout(foot);
    column->addWidget(m_runs);
    auto *advice = new QHBoxLayout;
    advice->setContentsMargins(14, 0, 14, 2);
    advice->addWidget(m_hint);
    column->addLayout(advice);
    m_hint->setForegroundRole(QPalette::Dark);
    m_hint->setObjectName(QStringLiteral("chart_hint"));
    m_hint->hide();

    m_model.setSmoothing(Smoothing::TensorBoard, weightAt(m_slider->value()));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { setMetric(static_cast<Metric>(index)); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
        const bool hasWeight = m_model.smoothing() != Smoothing::LlamaFactory;
        m_curves.setSmoothing(hasWeight ? m_model.smoothing() : Smoothing::TensorBoard, weightAt(position));
    });
    connect(m_options, &LinkButton::clicked, this, &ChartPanel::openMenu);
    connect(m_plot, &PlotView::windowChanged, this, &ChartPanel::refresh);
    connect(m_plot, &PlotView::pointed, this, &ChartPanel::point);
    connect(m_all, &AllCurves::refreshed, this, &ChartPanel::refreshRuns);
    connect(m_runs, &RunLegend::toggled, this, &ChartPanel::showOverlay);
    connect(m_csv, &CsvSaver::saved, this, [this](const std::optional<Error> &trouble) {
        m_saving.clear();
        m_hintPoints = 0;
        refreshHint();
        if (trouble)
            tellNotSaved(*trouble);
    });
    connect(&m_model, &MetricModel::changed, this, [this] {
        if (isVisible() && takeTurn(this, [this] { refresh(); }))
            refresh();
    });
    retranslate();
}

QWidget *ChartPanel::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("chart_table"));
    m_table->setModel(m_rows);
    m_table->setTabKeyNavigation(false); // Tab leaves it
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // a million rows are not measured
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // the heads and what is in view
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    return m_table;
}

void ChartPanel::setTotalSteps(std::int64_t steps)
{
    m_curves.totalSteps = steps;
    showWholeRun();
    refresh();
}

void ChartPanel::setRunning(bool running)
{
    m_curves.isRunning = running;
    refresh();
}

void ChartPanel::setMetric(Metric metric)
{
    m_tabs->setCurrentIndex(static_cast<int>(metric));
    m_metric = metric;
    m_rows->setMetric(metric);
    refresh();
}

void ChartPanel::setAxis(XAxis axis)
{
    if (m_curves.axis == axis)
        return;
    if (axis == XAxis::Clock) // all of it would lie in one point
        setLogarithmicX(false);
    m_curves.axis = axis;
    read(std::nullopt, {});
    refresh();
    showWholeRun();
    retranslate();
}

void ChartPanel::setLogarithmic(bool logarithmic)
{
    m_curves.logarithmicY = logarithmic;
    m_plot->setLogarithmic(logarithmic);
    refresh();
}

void ChartPanel::setLogarithmicX(bool logarithmic)
{
    m_curves.logarithmicX = logarithmic;
    m_plot->setLogarithmicX(logarithmic);
    refresh();
}

void ChartPanel::setView(View view)
{
    const bool hadFocus = m_views->currentWidget()->isAncestorOf(focusWidget()) || m_plot->hasFocus();
    const PlotView &before = shownPlot();
    m_view = view;
    StudioStyle::showCurrentTab(m_tabs, view != View::All);
    m_views->setCurrentIndex(static_cast<int>(view));
    if (hadFocus)
        m_views->currentWidget()->setFocus();
    refresh();
    if (const PlotWindow window = before.window(); before.isZoomed()) // the same is looked at
        shownPlot().zoom(window.left, window.right);
    else
        shownPlot().resetZoom();
}

void ChartPanel::setOverlays(QList<ChartOverlay> overlays)
{
    if (overlays.size() > kMaximumOverlays)
        overlays.resize(kMaximumOverlays);
    bool isOther = overlays.size() != m_curves.overlays.size();
    for (qsizetype i = 0; i < overlays.size() && !isOther; ++i) {
        ChartOverlay &now = overlays[i];
        const ChartOverlay &before = m_curves.overlays.at(i);
        isOther = now.name != before.name || now.place != before.place || now.model != before.model;
        now.isShown = isOther ? now.isShown : before.isShown;
    }
    if (!isOther) {
        refresh(); // one of them may have gone on
        return;
    }
    m_curves.overlays = std::move(overlays);
    m_curves.setSmoothing(m_model.smoothing(), m_model.weight());
    m_runs->setRuns(m_curves.overlays);
    showWholeRun();
    refresh();
}

void ChartPanel::setOwnLook(const QString &name, int place)
{
    if (m_curves.liveName == name && m_curves.livePlace == place)
        return;
    m_curves.liveName = name;
    m_curves.livePlace = place;
    refresh();
}

void ChartPanel::showOverlay(int index, bool isShown)
{
    m_curves.overlays[index].isShown = isShown;
    refresh();
}

const QString &ChartPanel::hint() const
{
    return m_hint->text();
}

void ChartPanel::refresh()
{
    if (m_isRefreshing || !isVisible())
        return;
    m_isRefreshing = true; // windowChanged comes back here while the range is being set
    const Theme &theme = Theme::of(palette());
    m_plot->setEmptyText(m_curves.isEmpty() ? tr("The curves appear here.\nA falling loss means that the model learns.")
                                            : tr("No values"));
    if (m_view == View::All)
        m_all->refresh();
    else
        m_curves.show(*m_plot, m_metric, theme); // also for what the table is saved as
    if (m_view == View::Table)
        m_rows->refresh();
    if (m_curves.isEmpty())
        read(std::nullopt, {});
    refreshRuns();
    showWeight();
    refreshKeys(theme);
    refreshHint();
    m_bandLabel->setVisible(m_curves.band(m_metric) && !m_model.isEmpty()
        && m_keys->sizeHint().width() + m_bandLabel->sizeHint().width() + 40 <= width());
    m_isRefreshing = false;
}

PlotView &ChartPanel::shownPlot() const
{
    return m_view == View::All ? *m_all->plots().at(static_cast<int>(m_metric)) : *m_plot;
}

void ChartPanel::refreshRuns()
{
    for (int i = 0; i < m_curves.overlays.size(); ++i)
        m_runs->setState(i, m_curves.overlayStyle(i, shownPlot().lines()), m_curves.lastText(i, m_metric));
}

void ChartPanel::showWholeRun()
{
    m_plot->resetZoom();
    m_all->plots().first()->resetZoom(); // the others go along
}

void ChartPanel::setFollowing(bool following)
{
    m_plot->setFollowing(following);
    for (PlotView *plot : m_all->plots())
        plot->setFollowing(following);
}

void ChartPanel::refreshHint()
{
    // In a long run a few points more change nothing.
    const std::size_t points = m_model.count();
    const std::size_t evaluations = m_model.allEvaluations().size();
    const bool isNew =
        points < m_hintPoints || points > m_hintPoints + m_hintPoints / 200 || evaluations != m_hintEvaluations;
    if (isNew) {
        m_hintPoints = points;
        m_hintEvaluations = evaluations;
        const auto hint = curveHint({m_model.xs(XAxis::Step), m_model.values(Metric::Loss),
            m_model.values(Metric::GradNorm), m_model.allEvaluations()});
        showHint(hint ? hintText(*hint) : QString());
    }
    if (!m_saving.isEmpty())
        showHint(tr("%1 is being written.").arg(m_saving));
    // Where room is short it is the curve's.
    const bool hasRoom = height() >= 220;
    m_hint->setVisible(!m_hint->text().isEmpty() && ((m_metric == Metric::Loss && hasRoom) || !m_saving.isEmpty()));
}

void ChartPanel::showHint(const QString &text)
{
    if (m_hint->text() == text)
        return;
    m_hint->setText(text);
    m_hint->setToolTip(text);
    m_hint->setAccessibleName(text);
}

void ChartPanel::refreshKeys(const Theme &theme)
{
    QList<ChartKey> keys;
    const auto add = [&keys](const QString &sign, const QString &text, const QColor &colour) {
        keys.append({sign + QLatin1Char(' ') + text, colour});
    };
    if (const auto value = m_model.lastSmoothed(m_metric)) {
        const QString text = m_metric == Metric::Loss ? shownNumber(*value, 3) : shownCompact(*value);
        const QString name = m_metric == Metric::Loss ? tr("train %1") : tr("now %1");
        const QString own = m_curves.liveName.isEmpty() ? name.arg(text) : m_curves.liveName + QLatin1Char(' ') + text;
        add(QStringLiteral("━"), own, m_curves.colour(theme));
    }
    if (m_metric == Metric::Loss) {
        if (const auto value = m_model.lastEvaluation())
            add(QStringLiteral("╍"), tr("eval %1").arg(shownNumber(*value, 3)), theme.evaluation);
    }
    const auto has = [this](RunMark::Kind kind) { return m_model.hasMark(kind, m_metric); };
    if (has(RunMark::Kind::NotFinite)) // what matters most first, where room is short
        add(QStringLiteral("✕"), tr("not a number"), theme.errorText);
    if (has(RunMark::Kind::Skipped))
        add(QStringLiteral("⊘"), tr("step skipped"), theme.errorText);
    if (has(RunMark::Kind::Saved))
        add(QStringLiteral("▲"), tr("saved"), theme.muted);
    if (has(RunMark::Kind::PlanChanged))
        add(QStringLiteral("◇"), tr("less memory"), theme.adviceText);
    if (has(RunMark::Kind::Resumed))
        add(QStringLiteral("▸"), tr("continued"), theme.muted);
    m_keys->setKeys(keys);
}

void ChartPanel::point(std::optional<double> x)
{
    if (const auto reading = x ? m_curves.readings(m_metric, *x, Theme::of(palette())) : std::nullopt)
        read(reading->first, reading->second);
    else
        read(std::nullopt, {});
}

void ChartPanel::read(std::optional<double> x, const QList<PlotReading> &readings)
{
    m_plot->setReading(x, readings);
    QStringList spoken;
    for (const PlotReading &reading : readings)
        spoken.append(reading.text);
    if (spoken.isEmpty())
        spoken.append(tr("Arrow keys read values, plus and minus zoom, 0 shows the whole run. By mouse: "
                         "drag to zoom, double-click to go back."));
    const QString text = spoken.join(QStringLiteral(", "));
    if (m_plot->accessibleDescription() != text)
        m_plot->setAccessibleDescription(text);
}

ChartPanel::~ChartPanel()
{
    disconnect(m_plot, nullptr, this, nullptr); // it still says that the pointer left when it goes
}

void ChartPanel::showWeight()
{
    m_weight->setText(m_model.smoothing() == Smoothing::LlamaFactory ? tr("LF") : shownNumber(m_model.weight(), 2));
}

void ChartPanel::retranslate()
{
    const QStringList names{tr("Loss"), tr("LR"), tr("Gradient"), tr("Speed"), tr("Memory")};
    const QStringList tips{tr("Loss of training and evaluation"), tr("Learning rate"),
        tr("Gradient norm before clipping"), tr("Tokens per second"), tr("Resident memory, in GB")};
    for (int i = 0; i < names.size(); ++i) {
        m_tabs->setTabText(i, names.at(i));
        m_tabs->setTabToolTip(i, tips.at(i));
    }
    m_tabs->setAccessibleName(tr("Curve"));
    m_slider->setAccessibleName(tr("Smoothing"));
    m_slider->setToolTip(tr("Smoothing of the strong line"));
    showWeight(); // also while nothing is drawn
    const QStringList axes{tr("step"), tr("epoch"), tr("tokens"), tr("time"), tr("time of day")};
    m_options->setText(axes.at(static_cast<int>(m_curves.axis)));
    m_options->setAccessibleName(tr("Chart options"));
    m_options->setToolTip(tr("Axis, smoothing and scale of the chart"));
    m_options->updateGeometry();
    placeHead();
    m_plot->setAccessibleName(tr("Chart"));
    read(std::nullopt, {});
    m_plot->setFormat([this](double x) { return m_curves.xText(x); });
    m_all->setTitles(names);
    m_table->setAccessibleName(tr("Values of the chart"));
    m_rows->retranslate();
    m_hintPoints = 0; // in other words
    m_hintEvaluations = 0;
    m_bandLabel->setText(tr("usual 0.5–1.5"));
    m_bandLabel->setToolTip(tr("A final loss in the shaded range is usual for instruction data."));
    refresh();
}

void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refresh();
}

void ChartPanel::placeHead()
{
    // Beside the tabs where there is room, else under them.
    const bool fits = m_tabs->sizeHint().width() + m_controls->sizeHint().width() + 15 <= width();
    m_head->addWidget(m_tabs, 0, 0, Qt::AlignLeading);
    m_head->addWidget(m_controls, fits ? 0 : 1, fits ? 1 : 0, Qt::AlignTrailing);
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHead();
    refreshHint();
}

void ChartPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace luthier
