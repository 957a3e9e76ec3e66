// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/all_curves.h"

#include "charts/plot_view.h"
#include "session/display.h"
#include "theme/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace luthier
{

AllCurves::AllCurves(const CurveSet &curves, QWidget *parent)
    : QWidget(parent)
    , m_curves(curves)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    for (std::size_t i = 0; i < static_cast<std::size_t>(Metric::Count); ++i) {
        auto *plot = new PlotView(this);
        plot->setObjectName(QStringLiteral("plot_%1").arg(i));
        plot->setStacked(i + 1 == static_cast<std::size_t>(Metric::Count));
        m_column->addWidget(plot);
        connect(plot, &PlotView::windowChanged, this, [this, plot] { follow(plot); });
        connect(plot, &PlotView::pointed, this, &AllCurves::point);
        m_plots.append(plot);
    }
}

AllCurves::~AllCurves()
{
    for (PlotView *plot : m_plots)
        disconnect(plot, nullptr, this, nullptr); // it still says that the pointer left when it goes
}

void AllCurves::setTitles(const QStringList &titles)
{
    for (int i = 0; i < m_plots.size(); ++i) {
        m_plots.at(i)->setTitle(titles.at(i));
        m_plots.at(i)->setAccessibleName(titles.at(i));
        m_plots.at(i)->setFormat([this](double x) { return m_curves.xText(x); });
    }
}

void AllCurves::refresh()
{
    if (m_isRefreshing || !isVisible())
        return;
    m_isRefreshing = true;
    int lowest = static_cast<int>(m_plots.size()) - 1;
    for (int i = 0; i < m_plots.size(); ++i) {
        const bool isShown = m_curves.isEmpty() || m_curves.has(static_cast<Metric>(i));
        m_plots.at(i)->setVisible(isShown);
        lowest = isShown ? i : lowest;
    }
    for (int i = 0; i < m_plots.size(); ++i) {
        m_plots.at(i)->setStacked(i == lowest);
        m_column->setStretch(i, i == lowest ? 7 : 5); // its labels too
        m_plots.at(i)->setLogarithmic(m_curves.logarithmicY);
        m_plots.at(i)->setLogarithmicX(m_curves.logarithmicX);
        m_curves.show(*m_plots.at(i), static_cast<Metric>(i), Theme::of(palette()));
    }
    double widest = 0;
    for (const PlotView *plot : m_plots)
        widest = std::max(widest, plot->labelWidth());
    for (PlotView *plot : m_plots)
        plot->setLabelRoom(widest); // equal x below equal x
    m_isRefreshing = false;
    Q_EMIT refreshed();
}

void AllCurves::follow(const PlotView *zoomed)
{
    if (m_isRefreshing)
        return;
    m_isRefreshing = true; // the others say that they have changed
    const PlotWindow window = zoomed->window();
    for (PlotView *plot : m_plots) {
        if (plot != zoomed)
            plot->zoom(window.left, window.right);
    }
    m_isRefreshing = false;
    refresh();
}

void AllCurves::point(std::optional<double> x)
{
    const Theme &theme = Theme::of(palette());
    for (int i = 0; i < m_plots.size(); ++i) {
        const auto metric = static_cast<Metric>(i);
        const QList<PlotReading> values = x ? m_curves.shortReadings(metric, *x, theme) : QList<PlotReading>();
        m_plots.at(i)->setReading(values.isEmpty() ? std::nullopt : x, values);
        const auto words = x ? m_curves.readings(metric, *x, theme) : std::nullopt;
        QStringList spoken;
        if (words) {
            for (const PlotReading &reading : words->second)
                spoken.append(reading.text);
        }
        m_plots.at(i)->setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    }
}

} // namespace luthier
