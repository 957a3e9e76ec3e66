// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/curve_loader.h"

#include "base/files.h"
#include "session/translate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace luthier
{

namespace
{

LoadedCurves load(const QString &folder)
{
    LoadedCurves curves;
    const std::string path = toUtf8(folder);
    curves.hasFolder = isDirectory(path);
    if (!curves.hasFolder)
        return curves;
    Result<RunCurves> read = readRunCurves(path);
    if (!read)
        return curves;
    curves.curves = *std::move(read);
    const std::vector<StepDone> &steps = curves.curves.steps;
    curves.spark = sparkOf(QList<StepDone>(steps.begin(), steps.end()));
    return curves;
}

} // namespace

QList<double> sparkOf(const QList<StepDone> &steps, int points)
{
    QList<double> spark;
    const qsizetype count = std::min<qsizetype>(points, steps.size());
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype from = i * steps.size() / count;
        const qsizetype to = (i + 1) * steps.size() / count;
        double sum = 0;
        int finite = 0;
        for (qsizetype at = from; at < to; ++at) {
            if (std::isfinite(steps.at(at).loss)) {
                sum += steps.at(at).loss;
                ++finite;
            }
        }
        spark.append(finite > 0 ? sum / finite : std::numeric_limits<double>::quiet_NaN());
    }
    return spark;
}

CurveLoader::CurveLoader(QObject *parent)
    : QObject(parent)
    , m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

CurveLoader::~CurveLoader() = default;

void CurveLoader::request(const QString &id, const QString &folder, bool isUrgent)
{
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_jobs, [&id](const Job &job) { return job.id == id; });
        if (isUrgent)
            m_jobs.push_front({id, folder});
        else
            m_jobs.push_back({id, folder});
    }
    m_wake.notify_one();
}

void CurveLoader::work(const std::stop_token &stop)
{
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return !m_jobs.empty(); }))
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        auto curves = std::make_shared<const LoadedCurves>(load(job.folder));
        // The loader outlives its thread, so the call finds it or is dropped with it.
        QMetaObject::invokeMethod(
            this, [this, id = job.id, curves] { Q_EMIT loaded(id, curves); }, Qt::QueuedConnection);
    }
}

} // namespace luthier
