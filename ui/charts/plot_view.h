// SPDX-License-Identifier: GPL-3.0-or-later
// Curves to look into: zoomed by wheel and drag, read with a crosshair. Lines and scales are kept as a picture; what
// comes and goes (crosshair, newest point, selection) is painted over it.
#pragma once

#include "charts/plot_drawing.h"

#include <QImage>
#include <QWidget>

namespace luthier
{

class PlotView : public QWidget
{
    Q_OBJECT

public:
    using Format = PlotDrawing::Format;

    explicit PlotView(QWidget *parent = nullptr);

    /// The whole range of x; what is shown unless somebody has zoomed in. A zoomed view that shows the newest point
    /// moves along with @p newest.
    void setExtent(double left, double right, std::optional<double> newest);
    void setLines(QList<PlotLine> lines);
    void setMarks(QList<RunMark> marks);
    /// A range of y with a name, shaded: values that are usually good.
    void setBand(std::optional<std::pair<double, double>> band);
    /// Values ≤ 0 are left out then.
    void setLogarithmic(bool logarithmic);
    /// The same for x. The whole of it is in view then.
    void setLogarithmicX(bool logarithmic);
    /// y outside of it does not stretch the picture. Comes in force with the next lines.
    void setUsualRange(std::optional<std::pair<double, double>> range);
    /// Whether a zoomed view that shows the newest point moves along with it.
    void setFollowing(bool following);
    /// One of several under each other: flatter, labels of x only if @p hasXLabels.
    void setStacked(bool hasXLabels);
    /// In its corner.
    void setTitle(const QString &title);
    /// Pixels that its labels of y take, and how many it keeps for them at least.
    double labelWidth() const;
    void setLabelRoom(double pixels);
    void setTimes(PlotTimes times);
    void setFormat(Format x);
    /// Shown in the middle while there are no lines.
    void setEmptyText(const QString &text);
    /// What to show at @p x; none hides the crosshair.
    void setReading(std::optional<double> x, QList<PlotReading> readings);

    /// The range of x in view, and how many pixels it takes.
    PlotWindow window() const;
    bool isZoomed() const;
    void zoom(double left, double right);
    void resetZoom();
    /// The range of y in view, as drawn (log10 values when logarithmic).
    std::pair<double, double> verticalRange() const;
    const QList<PlotLine> &lines() const { return m_drawing.lines; }
    /// All that is shown, to paint it elsewhere.
    const PlotDrawing &drawing() const { return m_drawing; }

    QSize sizeHint() const override { return m_isStacked ? QSize(400, 90) : QSize(400, 240); }
    QSize minimumSizeHint() const override { return m_isStacked ? QSize(160, 40) : QSize(160, 110); }

Q_SIGNALS:
    /// Another range of x, or another width: new points are wanted.
    void windowChanged();
    /// The pointer or the arrow keys are at x; nothing when they left.
    void pointed(std::optional<double> x);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QFont smallFont() const;
    void place() { m_drawing.place(rect(), smallFont()); }
    /// Takes over lines and ranges.
    void apply();
    /// What lies under the crosshair has changed.
    void redraw();
    /// As drawn: log10 values where logarithmic.
    void showRange(double left, double right);
    void point(std::optional<double> x);
    double placedAt(double pixel) const { return m_drawing.placedX(m_drawing.xAt(pixel)); }
    void paintLayer(QSize pixels, const Theme &theme);
    void paintSelection(QPainter &painter, const Theme &theme) const;

    PlotDrawing m_drawing;
    QImage m_layer; ///< Lines and scales; none: they have changed.
    std::optional<std::pair<double, double>> m_usual;
    double m_extentLeft = 0; ///< As drawn.
    double m_extentRight = 1;
    bool m_isZoomed = false;
    bool m_follows = true;
    bool m_isApplied = false;
    bool m_isStacked = false;
    std::optional<double> m_pointedAt;
    std::optional<double> m_pressed; ///< Pixels, like what follows it.
    std::optional<double> m_current;
    bool m_pans = false;
    double m_panLeft = 0; ///< What was shown when it began.
    double m_panRight = 1;
};

} // namespace luthier
