// SPDX-License-Identifier: GPL-3.0-or-later
// Lines painted column by column look as QPainter's do, and lose nothing.
#include "charts/curve_painter.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QTest>

#include <cmath>
#include <random>

using namespace luthier;

namespace
{

constexpr QSize kSize{300, 160};

QImage empty()
{
    QImage image(kSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

QImage painted(const QList<QPointF> &points, const QColor &colour, double width)
{
    QImage image = empty();
    CurvePainter(image, image.rect()).draw(points, colour, width);
    return image;
}

QImage reference(const QList<QPointF> &points, const QColor &colour, double width)
{
    QImage image = empty();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path(points.first());
    for (const QPointF &point : points)
        path.lineTo(point);
    painter.strokePath(path, QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    return image;
}

/// How much darker one picture is in a pixel than the other, of 255: at most, and in the mean of the pixels inked.
std::pair<int, double> difference(const QImage &a, const QImage &b)
{
    int most = 0;
    int sum = 0;
    int inked = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const int away = std::abs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y)));
            most = std::max(most, away);
            sum += away;
            inked += qAlpha(a.pixel(x, y)) + qAlpha(b.pixel(x, y)) > 0 ? 1 : 0;
        }
    }
    return {most, static_cast<double>(sum) / std::max(inked, 1)};
}

} // namespace

class TestCurvePainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesLookAsThoseOfQPainter();
    void theHighestAndLowestOfEveryColumnAreInked();
    void gapsStayOpenAndPointsAloneAreDots();
    void nothingIsPaintedOutsideOfTheClip();
    void dashesCoverTheirShare();
};

void TestCurvePainter::linesLookAsThoseOfQPainter()
{
    std::mt19937 random(2);
    std::normal_distribution<double> noise(0, 1);
    for (const double step : {0.5, 2.0, 9.0, 40.0}) {
        for (const double width : {1.0, 2.0, 4.0}) {
            QList<QPointF> points;
            for (double x = 8; x < 292; x += step)
                points.append({x, 80 + 40 * std::sin(0.03 * x) + 3 * noise(random)});
            const auto [most, mean] =
                difference(painted(points, Qt::black, width), reference(points, Qt::black, width));
            // All between the highest and the lowest of a quarter of a column is filled: slits are not seen, and the
            // edges of thin lines are a little other ones. A line that is missing or elsewhere is over 100 away.
            QVERIFY2(mean < 30 && most < 170,
                qPrintable(QStringLiteral("step %1, width %2: %3, %4").arg(step).arg(width).arg(most).arg(mean)));
        }
    }
}

void TestCurvePainter::theHighestAndLowestOfEveryColumnAreInked()
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> unit(0, 1);
    for (const QColor &colour : {QColor(Qt::black), QColor(11, 110, 110, 90)}) {
        QList<QPointF> points;
        std::vector<std::pair<double, double>> range(300, {1e9, -1e9});
        for (double x = 1; x < 299; x += 0.5) {
            const double y = unit(random) < 0.05 ? 10 + 140 * unit(random) : 75 + 10 * unit(random);
            points.append({x, y});
            auto &[low, high] = range[static_cast<std::size_t>(x)];
            low = std::min(low, y);
            high = std::max(high, y);
        }
        const QImage image = painted(points, colour, 1);
        for (int x = 1; x < 299; ++x) {
            for (const double y : {range[static_cast<std::size_t>(x)].first, range[static_cast<std::size_t>(x)].second})
                QVERIFY2(
                    qAlpha(image.pixel(x, static_cast<int>(y))) > colour.alpha() / 6, qPrintable(QString::number(x)));
        }
    }
}

void TestCurvePainter::gapsStayOpenAndPointsAloneAreDots()
{
    const double nan = std::nan("");
    const QImage image = painted({{10, 50}, {100, 50}, {150, nan}, {200, 50}, {220, nan}, {250, 90}}, Qt::black, 2);
    QCOMPARE(qAlpha(image.pixel(50, 50)), 255);
    for (int x = 104; x < 196; ++x)
        QCOMPARE(qAlpha(image.pixel(x, 50)), 0);
    QVERIFY(qAlpha(image.pixel(200, 50)) > 100);
    QVERIFY(qAlpha(image.pixel(250, 90)) > 100);
    QVERIFY(difference(painted({}, Qt::black, 2), empty()).first == 0);
}

void TestCurvePainter::nothingIsPaintedOutsideOfTheClip()
{
    QImage image = empty();
    const QRect clip(40, 30, 100, 60);
    QList<QPointF> points;
    for (int x = -50; x < 400; x += 3)
        points.append({static_cast<double>(x), x % 2 == 0 ? -1e7 : 1e7});
    CurvePainter(image, clip).draw(points, Qt::black, 3);
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool isInked = qAlpha(image.pixel(x, y)) > 0;
            QVERIFY(!isInked || clip.contains(x, y));
            inked += isInked ? 1 : 0;
        }
    }
    QVERIFY(inked > 5000);
    CurvePainter(image, QRect()).draw(points, Qt::black, 3); // nowhere to paint
}

void TestCurvePainter::dashesCoverTheirShare()
{
    QList<QPointF> line;
    for (int x = 0; x <= 280; ++x)
        line.append({static_cast<double>(x), 50 + 0.2 * x});
    const QList<QPointF> parts = dashed(line, {4, 3, 1, 2}, 2);
    double drawn = 0;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        QVERIFY(!(parts.at(i).x() < parts.at(i - 1).x()));
        const double length = QLineF(parts.at(i - 1), parts.at(i)).length();
        drawn += std::isfinite(length) ? length : 0;
    }
    const double whole = QLineF(line.first(), line.last()).length();
    QVERIFY2(std::abs(drawn / whole - 0.5) < 0.02, qPrintable(QString::number(drawn / whole)));
}

QTEST_MAIN(TestCurvePainter)
#include "tst_curve_painter.moc"
