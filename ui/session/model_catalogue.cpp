// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/model_catalogue.h"

#include "plan/memory_estimate.h"
#include "session/display.h"
#include "session/translate.h"

#include <QSettings>

#include <algorithm>

namespace luthier
{

namespace
{

constexpr const char *kHubKey = "models/hub";
constexpr const char *kHubNames[] = {"huggingface", "modelscope", "openmind"}; // as LLaMA Board calls them

/// What the names of a family begin with: "Qwen2.5".
QString familyName(const BoardModel &first)
{
    std::string begin = first.name;
    bool isAlone = true;
    for (const BoardModel &model : boardModels()) {
        if (model.family != first.family || &model == &first)
            continue;
        isAlone = false;
        const auto end = std::mismatch(begin.begin(), begin.end(), model.name.begin(), model.name.end()).first;
        begin.erase(end, begin.end());
    }
    constexpr std::size_t kShortest = 3;
    if (begin.size() < kShortest)
        begin = first.name.substr(0, first.name.find('-'));
    else if (!isAlone && begin.find('-') != std::string::npos)
        begin.erase(begin.rfind('-')); // a part of a word is no name
    return fromUtf8(begin);
}

} // namespace

void restoreHub()
{
    const QString kept = QSettings().value(QLatin1String(kHubKey)).toString();
    for (std::size_t i = 0; i < std::size(kHubNames); ++i) {
        if (kept == QLatin1String(kHubNames[i]))
            chooseHub(static_cast<Hub>(i));
    }
}

ModelCatalogue::ModelCatalogue(QObject *parent)
    : QAbstractListModel(parent)
{
    arrange();
}

ModelCatalogue::~ModelCatalogue() = default;

void ModelCatalogue::look(QStringList folders, const QString &cacheDir)
{
    m_isLooking = true;
    m_worker.post([this, folders = std::move(folders), cacheDir](std::stop_token stop) {
        std::vector<std::string> paths = usualModelFolders();
        for (const QString &folder : folders)
            paths.push_back(toUtf8(folder));
        std::vector<Found> all;
        for (FoundModel &model : findModels(CacheRoots::fromEnvironment(toUtf8(cacheDir)), paths, stop)) {
            Found found{std::move(model), {}, {}, 0};
            // A hub's name also means the model on other machines, so it is what a command should hold.
            const bool byName = found.model.place != ModelPlace::Folder && !found.model.isGguf;
            found.id = byName ? found.model.name : found.model.path;
            all.push_back(std::move(found));
        }
        const auto show = [this, &stop](std::vector<Found> models, bool isLast) {
            if (stop.stop_requested())
                return;
            QMetaObject::invokeMethod(
                this,
                [this, models = std::move(models), isLast] {
                    m_found = models;
                    m_isLooking = !isLast;
                    arrange();
                    Q_EMIT looked();
                },
                Qt::QueuedConnection);
        };
        show(all, all.empty());
        for (Found &found : all) {
            if (stop.stop_requested())
                return;
            const auto facts = readTrainableModel(found.model.path);
            if (facts)
                found.parameters = facts->spec.parameterCount();
            else
                found.obstacle = facts.error();
        }
        if (!all.empty())
            show(std::move(all), true);
    });
}

void ModelCatalogue::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    arrange();
}

void ModelCatalogue::setHub(Hub hub)
{
    if (hub == currentHub())
        return;
    chooseHub(hub);
    QSettings().setValue(QLatin1String(kHubKey), QLatin1String(kHubNames[static_cast<std::size_t>(hub)]));
    arrange();
}

int ModelCatalogue::foundCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row &row) { return row.found >= 0; }));
}

void ModelCatalogue::arrange()
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        if (!holdsWords(m_found[i].model.name, toUtf8(m_query)))
            continue;
        if (m_rows.empty())
            m_rows.push_back({nullptr, -1, tr("On this disk")});
        m_rows.push_back({nullptr, static_cast<int>(i), {}});
    }
    std::size_t family = boardModels().size();
    const bool isSearch = !m_query.trimmed().isEmpty();
    bool isFirst = true;
    for (const BoardModel *model : searchBoardModels(toUtf8(m_query))) {
        if (isSearch ? isFirst : model->family != family)
            m_rows.push_back({nullptr, -1, isSearch ? tr("By name") : familyName(*model)});
        isFirst = false;
        family = model->family;
        m_rows.push_back({model, -1, {}});
    }
    endResetModel();
}

QString ModelCatalogue::detailOf(const Row &row) const
{
    if (row.known != nullptr) {
        const QString id = fromUtf8(row.known->id());
        return row.known->multimodal ? tr("%1, text and pictures").arg(id) : id;
    }
    const Found &found = m_found[static_cast<std::size_t>(row.found)];
    if (found.obstacle)
        return tr("Cannot be trained here: %1").arg(translated(found.obstacle->message));
    const QString where = found.model.place == ModelPlace::Folder ? fromUtf8(found.model.path)
        : found.model.place == ModelPlace::HuggingFace            ? tr("cache of Hugging Face")
                                                                  : tr("cache of ModelScope");
    const QString size = shownBytes(found.model.bytes);
    return found.parameters > 0
        //: Parameters of a model, its size on the disk, and where it is.
        ? tr("%1 parameters, %2, %3").arg(shownLargeCount(found.parameters), size, where)
        : tr("%1, %2").arg(size, where);
}

int ModelCatalogue::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ModelCatalogue::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isTitle = row.known == nullptr && row.found < 0;
    const Found *found = row.found >= 0 ? &m_found[static_cast<std::size_t>(row.found)] : nullptr;
    const QString name = isTitle ? row.title : fromUtf8(found != nullptr ? found->model.name : row.known->name);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
    case DetailRole:
        return isTitle ? QString() : detailOf(row);
    case Qt::AccessibleTextRole:
        return isTitle ? name : name + QStringLiteral(", ") + detailOf(row);
    case ModelRole:
        return isTitle ? QString() : fromUtf8(found != nullptr ? found->id : row.known->id());
    case CanTrainRole:
        return found == nullptr || !found->obstacle;
    case TitleRole:
        return isTitle;
    default:
        return {};
    }
}

Qt::ItemFlags ModelCatalogue::flags(const QModelIndex &index) const
{
    if (!index.isValid() || data(index, TitleRole).toBool())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QModelIndex ModelCatalogue::find(const QString &model) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (!model.isEmpty() && data(index(i), ModelRole).toString() == model)
            return index(i);
    }
    return {};
}

QModelIndex ModelCatalogue::first() const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (!data(index(i), TitleRole).toBool())
            return index(i);
    }
    return {};
}

} // namespace luthier
