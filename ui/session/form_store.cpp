// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/form_store.h"

#include "base/files.h"
#include "config/board/board.h"
#include "config/files/config_file.h"
#include "config/files/config_import.h"
#include "session/sample.h"
#include "session/translate.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace luthier
{

using namespace std::chrono_literals;

namespace
{

constexpr std::uint64_t kMaximumBytes = 4u << 20;

std::string_view baselineName(Baseline baseline)
{
    switch (baseline) {
    case Baseline::Defaults:
        return "defaults";
    case Baseline::Board:
        return "board";
    case Baseline::Sample:
        return "sample";
    }
    return "defaults";
}

std::optional<Baseline> baselineNamed(const Json &name)
{
    for (const Baseline baseline : {Baseline::Defaults, Baseline::Board, Baseline::Sample}) {
        if (name == Json(std::string(baselineName(baseline))))
            return baseline;
    }
    return std::nullopt;
}

/// As written, so that a value that cannot be used yet comes back too; secrets stay out of files of ours.
Json keptValues(const ConfigDocument &document)
{
    Json values = Json::object();
    for (const ParamSpec *spec : document.given()) {
        if (spec->secretVariable.empty())
            values[std::string(spec->key)] = *document.rawOf(spec->key);
    }
    return values;
}

} // namespace

FormStore::FormStore(ConfigModel &model, QString path, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_path(std::move(path))
{
    m_later.setSingleShot(true);
    m_later.setInterval(500ms);
    connect(&m_later, &QTimer::timeout, this, &FormStore::write);
    connect(&m_model, &ConfigModel::changed, this, [this] { m_later.start(); });
    connect(&m_model, &ConfigModel::lastRunChanged, this, [this] { m_later.start(); });
}

FormStore::~FormStore()
{
    if (m_later.isActive())
        write();
}

QString FormStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/form.json");
}

ConfigDocument FormStore::baselineDocument(Baseline baseline) const
{
    switch (baseline) {
    case Baseline::Defaults:
        return {};
    case Baseline::Board:
        return boardPreset();
    case Baseline::Sample: {
        Result<ConfigDocument> sample = sampleDocument(SamplePlaces::find());
        return sample ? *std::move(sample) : boardPreset();
    }
    }
    return {};
}

void FormStore::begin(ConfigDocument document, Baseline baseline)
{
    m_baseline = baseline;
    m_model.open(std::move(document), baselineDocument(baseline));
    Q_EMIT opened();
}

bool FormStore::restore()
{
    if (m_path.isEmpty() || !QFileInfo::exists(m_path))
        return false;
    const Result<Json> json = readJsonFile(toUtf8(m_path), kMaximumBytes);
    if (!json || !json->is_object() || !json->contains("values") || !(*json)["values"].is_object())
        return false;
    const std::optional<Baseline> baseline = baselineNamed(json->value("baseline", Json()));
    if (!baseline)
        return false;
    const Json &values = (*json)["values"];
    ConfigDocument document = baselineDocument(*baseline);
    for (const ParamSpec *spec : document.given()) {
        if (!values.contains(spec->key))
            document.reset(spec->key);
    }
    for (const auto &[key, value] : values.items()) {
        const Value *raw = document.rawOf(key);
        if (findParam(key) != nullptr && (raw == nullptr || *raw != value))
            document.give(key, value, Origin::Form);
    }
    begin(std::move(document), *baseline);
    if (const auto last = json->find("last_run"); last != json->end() && last->is_object()) {
        ConfigDocument run;
        for (const auto &[key, value] : last->items()) {
            if (findParam(key) != nullptr)
                run.give(key, value, Origin::Form);
        }
        m_model.setLastRun(std::move(run));
    }
    return true;
}

bool FormStore::openSample()
{
    Result<ConfigDocument> sample = sampleDocument(SamplePlaces::find());
    if (!sample) {
        openEmpty();
        return false;
    }
    begin(*std::move(sample), Baseline::Sample);
    return true;
}

void FormStore::openEmpty()
{
    begin(boardPreset(), Baseline::Board);
}

Result<std::vector<Text>> FormStore::openFile(const QString &path)
{
    LUTHIER_ASSIGN(Import import, importFile(toUtf8(path)));
    begin(std::move(import.document), Baseline::Defaults);
    return std::move(import.notices);
}

Result<std::vector<Text>> FormStore::openText(const QString &text)
{
    LUTHIER_ASSIGN(Import import, importText(toUtf8(text), "pasted text"));
    begin(std::move(import.document), Baseline::Defaults);
    return std::move(import.notices);
}

void FormStore::openDocument(ConfigDocument document)
{
    begin(std::move(document), Baseline::Defaults);
}

Result<void> FormStore::saveFile(const QString &path) const
{
    return writeConfigFile(m_model.document(), toUtf8(path));
}

void FormStore::write()
{
    if (m_path.isEmpty())
        return;
    Json form{{"baseline", std::string(baselineName(m_baseline))}, {"values", keptValues(m_model.document())}};
    if (m_model.lastRun())
        form["last_run"] = keptValues(*m_model.lastRun());
    const std::string path = toUtf8(m_path);
    // A form that cannot be kept is no reason to disturb anyone; the window still has it.
    if (makeDirectories(toUtf8(QFileInfo(m_path).absolutePath())))
        static_cast<void>(writeFileAtomic(path, form.dump(1) + "\n"));
}

} // namespace luthier
