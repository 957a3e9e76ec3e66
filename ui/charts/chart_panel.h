// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of a run with everything to look at them by: which one, how smooth, over what, beside which other runs, a
// legend, the same as a table, and a menu that also saves them.
#pragma once

#include "charts/curve_set.h"
#include "session/curve_hints.h"

#include "base/result.h"

#include <QWidget>

class QActionGroup;
class QGridLayout;
class QLabel;
class QMenu;
class QSlider;
class QStackedLayout;
class QTabBar;
class QTableView;

namespace luthier
{

class AllCurves;
class ChartKeys;
class CsvSaver;
class CurveTable;
class Dialogs;
class ElidedLabel;
class LinkButton;
class PlotView;
class RunLegend;
struct Theme;

class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    enum class View { One, All, Table };

    explicit ChartPanel(MetricModel &model, QWidget *parent = nullptr);
    ~ChartPanel() override;

    /// Steps of the whole run: the axis reaches to there from the start. 0: as far as there are points.
    void setTotalSteps(std::int64_t steps);
    void setRunning(bool running);
    void setMetric(Metric metric);
    void setAxis(XAxis axis);
    void setLogarithmic(bool logarithmic);
    void setLogarithmicX(bool logarithmic);
    void setView(View view);
    /// Other runs to lie beside this one, the first kMaximumOverlays of them.
    void setOverlays(QList<ChartOverlay> overlays);
    /// Of the run itself, if it is one of those compared: its name and its place of runLook(). -1: it is not.
    void setOwnLook(const QString &name, int place);
    void showOverlay(int index, bool isShown);
    /// Who asks for names of files; without, the system's own dialogs do.
    void setDialogs(Dialogs &dialogs) { m_dialogs = &dialogs; }
    /// All there is to choose; the menu of the options button.
    void fillMenu(QMenu &menu);
    /// Writes what is shown, by the ending of @p path; says so when it cannot.
    void save(const QString &path, int scale);

    PlotView *plot() const { return m_plot; }
    AllCurves *allCurves() const { return m_all; }
    QTableView *table() const { return m_table; }
    QSlider *smoothingSlider() const { return m_slider; }
    const QList<ChartOverlay> &overlays() const { return m_curves.overlays; }
    /// The line of advice under the chart.
    const QString &hint() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    /// The curve chosen, as it is in view.
    PlotView &shownPlot() const;
    void showWholeRun();
    void setFollowing(bool following);
    /// How each line of another run is drawn, and what it ends with.
    void refreshRuns();
    void refreshHint();
    void refreshKeys(const Theme &theme);
    void point(std::optional<double> x);
    /// Shows what is at @p x, to eyes and to screen readers.
    void showHint(const QString &text);
    void read(std::optional<double> x, const QList<PlotReading> &readings);
    void openMenu();
    void addAxes(QMenu &menu);
    void addSmoothing(QMenu &menu);
    void addScales(QMenu &menu);
    void addViews(QMenu &menu);
    void addFiles(QMenu &menu);
    void askAndSave(const QString &ending, const QString &filter, int scale);
    void tellNotSaved(const Error &error);
    void copyPicture();
    QWidget *makeTable();
    void placeHead();
    void retranslate();
    void showWeight();

    MetricModel &m_model;
    CurveSet m_curves;
    QGridLayout *m_head = nullptr;
    QWidget *m_controls = nullptr;
    QTabBar *m_tabs = nullptr;
    QSlider *m_slider = nullptr;
    QLabel *m_weight = nullptr;
    LinkButton *m_options = nullptr;
    PlotView *m_plot = nullptr;
    AllCurves *m_all = nullptr;
    CurveTable *m_rows = nullptr;
    QTableView *m_table = nullptr;
    QStackedLayout *m_views = nullptr;
    ChartKeys *m_keys = nullptr;
    QLabel *m_bandLabel = nullptr;
    RunLegend *m_runs = nullptr;
    ElidedLabel *m_hint = nullptr;
    CsvSaver *m_csv = nullptr;
    QString m_saving; ///< The file that is being written.
    Dialogs *m_dialogs = nullptr;
    Metric m_metric = Metric::Loss;
    View m_view = View::One;
    bool m_follows = true;
    bool m_isRefreshing = false;
    std::size_t m_hintPoints = 0; ///< How many points and evaluations the hint was made of.
    std::size_t m_hintEvaluations = 0;
};

} // namespace luthier
