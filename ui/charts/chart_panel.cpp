// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_panel.h"

#include "charts/plot_view.h"
#include "session/display.h"
#include "theme/theme.h"
#include "widgets/small_buttons.h"

#include <QActionGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QTabBar>

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

constexpr std::pair<double, double> kUsualLoss{0.5, 1.5};

QColor withAlpha(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

} // namespace

ChartPanel::ChartPanel(MetricModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_head(new QGridLayout)
    , m_controls(new QWidget(this))
    , m_tabs(new QTabBar(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_weight(new QLabel(this))
    , m_options(new LinkButton(this))
    , m_plot(new PlotView(this))
    , m_legend(new QLabel(this))
    , m_bandLabel(new QLabel(this))
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
    m_legend->setTextFormat(Qt::RichText);
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
    foot->addWidget(m_legend, 1);
    foot->addWidget(m_bandLabel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_head);
    column->addWidget(line);
    auto *plot = new QHBoxLayout;
    plot->setContentsMargins(readingMargins(8, 0, 4, 0));
    plot->addWidget(m_plot);
    column->addLayout(plot, 1);
    column->addLayout(foot);

    m_model.setSmoothing(Smoothing::TensorBoard, weightAt(m_slider->value()));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { setMetric(static_cast<Metric>(index)); });
    connect(m_slider, &QSlider::valueChanged, this,
        [this](int position) { m_model.setSmoothing(Smoothing::TensorBoard, weightAt(position)); });
    connect(m_options, &LinkButton::clicked, this, &ChartPanel::openMenu);
    connect(m_plot, &PlotView::windowChanged, this, &ChartPanel::refresh);
    connect(m_plot, &PlotView::pointed, this, &ChartPanel::point);
    connect(&m_model, &MetricModel::changed, this, &ChartPanel::refresh);
    retranslate();
}

void ChartPanel::setTotalSteps(std::int64_t steps)
{
    m_totalSteps = steps;
    m_plot->resetZoom();
    refresh();
}

void ChartPanel::setRunning(bool running)
{
    m_running = running;
    refresh();
}

void ChartPanel::setMetric(Metric metric)
{
    m_tabs->setCurrentIndex(static_cast<int>(metric));
    m_metric = metric;
    refresh();
}

void ChartPanel::setAxis(XAxis axis)
{
    if (m_axis == axis)
        return;
    m_axis = axis;
    read(std::nullopt, {});
    refresh();
    m_plot->resetZoom();
    retranslate();
}

void ChartPanel::setLogarithmic(bool logarithmic)
{
    m_logarithmic = logarithmic;
    m_plot->setLogarithmic(logarithmic);
    refresh();
}

QString ChartPanel::xText(double x) const
{
    switch (m_axis) {
    case XAxis::Step:
        return shownCount(std::llround(x));
    case XAxis::Tokens:
        return x >= 1e6 ? shownLargeCount(std::llround(x)) : shownCount(std::llround(x));
    case XAxis::Time:
        return shownDuration(x);
    case XAxis::Epoch:
    case XAxis::Count:
        break;
    }
    return shownCompact(x);
}

QString ChartPanel::yText(double y) const
{
    return shownCompact(y);
}

void ChartPanel::refresh()
{
    if (m_isRefreshing || !isVisible())
        return;
    m_isRefreshing = true; // windowChanged comes back here while the range is being set
    const Theme &theme = Theme::of(palette());
    QList<PlotLine> lines;
    if (const auto extent = m_model.extent(m_axis)) {
        double right = extent->second;
        double left = extent->first;
        if (m_axis == XAxis::Step) {
            left = 0;
            right = std::max(right, static_cast<double>(m_totalSteps));
        } else if (m_axis != XAxis::Epoch) {
            left = 0;
        }
        m_plot->setExtent(left, right, m_running ? std::optional(extent->second) : std::nullopt);
        const PlotWindow window = m_plot->window();
        lines.append({tr("as measured"), withAlpha(theme.accent, theme.isDark ? 0.36F : 0.30F), 1.0, Qt::SolidLine,
            false, m_model.raw(m_metric, m_axis, window)});
        lines.append(
            {tr("smoothed"), theme.accent, 2.0, Qt::SolidLine, false, m_model.smoothed(m_metric, m_axis, window)});
        if (m_metric == Metric::Loss) {
            if (const QList<QPointF> evaluations = m_model.evaluations(m_axis); !evaluations.isEmpty())
                lines.append({tr("evaluation"), theme.evaluation, 1.6, Qt::DashLine, true, evaluations});
        }
        m_plot->setMarks(m_model.marks(m_metric, m_axis));
    } else {
        m_plot->setMarks({});
        read(std::nullopt, {});
    }
    const bool hasBand = m_metric == Metric::Loss && m_showsBand;
    m_plot->setBand(hasBand ? std::optional(kUsualLoss) : std::nullopt);
    m_plot->setLines(std::move(lines));
    showWeight();
    refreshLegend(theme);
    m_bandLabel->setVisible(hasBand && !m_model.isEmpty()
        && m_legend->sizeHint().width() + m_bandLabel->sizeHint().width() + 40 <= width());
    m_isRefreshing = false;
}

void ChartPanel::refreshLegend(const Theme &theme)
{
    QStringList parts;
    const auto part = [&parts](const QString &sign, const QString &text, const QColor &colour) {
        parts.append(
            QStringLiteral("<span style=\"color:%1\">%2 %3</span>").arg(colour.name(), sign, text.toHtmlEscaped()));
    };
    if (const auto value = m_model.lastSmoothed(m_metric)) {
        const QString text = m_metric == Metric::Loss ? shownNumber(*value, 3) : shownCompact(*value);
        const QString name = m_metric == Metric::Loss ? tr("train %1") : tr("now %1");
        part(QStringLiteral("━"), name.arg(text), theme.accent);
    }
    if (m_metric == Metric::Loss) {
        if (const auto value = m_model.lastEvaluation())
            part(QStringLiteral("╍"), tr("eval %1").arg(shownNumber(*value, 3)), theme.evaluation);
    }
    const QList<RunMark> marks = m_model.marks(m_metric, m_axis);
    const auto has = [&marks](RunMark::Kind kind) {
        return std::any_of(marks.begin(), marks.end(), [kind](const RunMark &mark) { return mark.kind == kind; });
    };
    if (has(RunMark::Kind::Saved))
        part(QStringLiteral("▲"), tr("saved"), theme.muted);
    if (has(RunMark::Kind::PlanChanged))
        part(QStringLiteral("◇"), tr("less memory"), theme.adviceText);
    if (has(RunMark::Kind::NotFinite))
        part(QStringLiteral("✕"), tr("not a number"), theme.errorText);
    m_legend->setText(parts.join(QStringLiteral("&nbsp;&nbsp;&nbsp; ")));
}

void ChartPanel::point(std::optional<double> x)
{
    const auto sample = x ? m_model.sampleAt(m_metric, m_axis, *x) : std::nullopt;
    if (!sample) {
        read(std::nullopt, {});
        return;
    }
    const Theme &theme = Theme::of(palette());
    const auto number = [this](double y) { return m_metric == Metric::Loss ? shownNumber(y, 4) : shownCompact(y); };
    const auto at = [&sample](XAxis axis) { return sample->x[static_cast<std::size_t>(axis)]; };
    QList<PlotReading> readings;
    readings.append(
        {tr("step %1 · epoch %2").arg(shownCount(std::llround(at(XAxis::Step))), shownNumber(at(XAxis::Epoch), 2)),
            theme.muted});
    readings.append({tr("smoothed %1").arg(number(sample->smoothed)), theme.accent});
    readings.append({tr("measured %1").arg(number(sample->raw)), theme.text});
    if (sample->evaluation)
        readings.append({tr("evaluation %1").arg(number(*sample->evaluation)), theme.evaluation});
    read(at(m_axis), readings);
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

void ChartPanel::openMenu()
{
    QMenu menu(this);
    auto *axes = new QActionGroup(&menu);
    menu.addSection(tr("Over"));
    const std::pair<XAxis, QString> names[] = {{XAxis::Step, tr("Steps")}, {XAxis::Epoch, tr("Epochs")},
        {XAxis::Tokens, tr("Tokens")}, {XAxis::Time, tr("Time")}};
    for (const auto &[axis, name] : names) {
        QAction *action = axes->addAction(menu.addAction(name, this, [this, chosen = axis] { setAxis(chosen); }));
        action->setCheckable(true);
        action->setChecked(axis == m_axis);
    }
    menu.addSection(tr("Smoothing"));
    auto *kinds = new QActionGroup(&menu);
    const auto addKind = [&](const QString &name, Smoothing kind) {
        QAction *action = kinds->addAction(
            menu.addAction(name, this, [this, kind] { m_model.setSmoothing(kind, weightAt(m_slider->value())); }));
        action->setCheckable(true);
        action->setChecked(m_model.smoothing() == kind);
    };
    addKind(tr("As TensorBoard"), Smoothing::TensorBoard);
    addKind(tr("As LLaMA-Factory"), Smoothing::LlamaFactory);
    menu.addSeparator();
    QAction *log = menu.addAction(tr("Logarithmic"), this, [this] { setLogarithmic(!m_logarithmic); });
    log->setCheckable(true);
    log->setChecked(m_logarithmic);
    QAction *band = menu.addAction(tr("Shade the usual loss, 0.5 to 1.5"), this, [this] {
        m_showsBand = !m_showsBand;
        refresh();
    });
    band->setCheckable(true);
    band->setChecked(m_showsBand);
    QAction *whole = menu.addAction(tr("Show the whole run"), m_plot, &PlotView::resetZoom);
    whole->setEnabled(m_plot->isZoomed());
    menu.exec(m_options->mapToGlobal(QPoint(0, m_options->height())));
}

ChartPanel::~ChartPanel()
{
    disconnect(m_plot, nullptr, this, nullptr); // it still says that the pointer left when it goes
}

void ChartPanel::showWeight()
{
    m_weight->setText(m_model.smoothing() == Smoothing::TensorBoard ? shownNumber(m_model.weight(), 2) : tr("LF"));
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
    const QStringList axes{tr("step"), tr("epoch"), tr("tokens"), tr("time")};
    m_options->setText(axes.at(static_cast<int>(m_axis)));
    m_options->setAccessibleName(tr("Chart options"));
    m_options->setToolTip(tr("Axis, smoothing and scale of the chart"));
    m_options->updateGeometry();
    placeHead();
    m_plot->setAccessibleName(tr("Chart"));
    read(std::nullopt, {});
    m_plot->setEmptyText(tr("The curves appear here.\nA falling loss means that the model learns."));
    m_plot->setFormats([this](double x) { return xText(x); }, [this](double y) { return yText(y); });
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
}

void ChartPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace luthier
