// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/model_picker.h"

#include "theme/studio_style.h"
#include "theme/theme.h"
#include "widgets/dialogs.h"
#include "widgets/small_buttons.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace luthier
{

namespace
{

constexpr const char *kFoldersKey = "models/folders";

/// Name above, detail below; titles in small letters of their own.
class ModelDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.lineSpacing();
        return {0, index.data(ModelCatalogue::TitleRole).toBool() ? line + 2 * kUnit : 2 * line + kUnit + 4};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        painter->save();
        QRect area = option.rect.adjusted(kUnit + 2, 0, -kUnit, 0);
        const QString name = index.data().toString();
        if (index.data(ModelCatalogue::TitleRole).toBool()) {
            QFont font = option.font;
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->setPen(theme.muted);
            painter->drawText(area.adjusted(0, 0, 0, -4), Qt::AlignLeading | Qt::AlignBottom,
                QFontMetrics(font).elidedText(name, Qt::ElideRight, area.width()));
            painter->restore();
            return;
        }
        if (option.state & QStyle::State_Selected) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(option.state & QStyle::State_HasFocus ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
            painter->setBrush(theme.accentSoft);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2.5, 1.5, -2.5, -1.5), 5, 5);
        }
        const QFontMetrics metrics(option.font);
        area.adjust(0, kUnit / 2 + 2, 0, -kUnit / 2 - 2);
        painter->setPen(theme.text);
        painter->drawText(
            area, Qt::AlignLeading | Qt::AlignTop, metrics.elidedText(name, Qt::ElideMiddle, area.width()));
        painter->setPen(index.data(ModelCatalogue::CanTrainRole).toBool() ? theme.muted : theme.errorText);
        painter->drawText(area, Qt::AlignLeading | Qt::AlignBottom,
            metrics.elidedText(index.data(ModelCatalogue::DetailRole).toString(), Qt::ElideRight, area.width()));
        painter->restore();
    }
};

} // namespace

ModelPicker::ModelPicker(const QString &current, const QString &cacheDir, QWidget *parent)
    : QDialog(parent)
    , m_cacheDir(cacheDir)
    , m_model(current)
    , m_folders(QSettings().value(QLatin1String(kFoldersKey)).toStringList())
    , m_search(new QLineEdit(this))
    , m_hub(new Segmented(this))
    , m_list(new QListView(this))
    , m_status(new QLabel(this))
    , m_detail(new QLabel(this))
{
    setWindowTitle(tr("Choose a model"));
    resize(680, 600);
    m_search->setObjectName(QStringLiteral("model_search"));
    m_search->setPlaceholderText(tr("Search by name: qwen 7b instruct"));
    m_search->setAccessibleName(tr("Search models"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_hub->setObjectName(QStringLiteral("model_hub"));
    m_hub->setTexts({QStringLiteral("Hugging Face"), QStringLiteral("ModelScope"), QStringLiteral("Openmind")});
    m_hub->setCurrent(static_cast<int>(currentHub()));
    m_hub->setAccessibleName(tr("Hub that names lead to"));
    m_hub->setToolTip(tr("Where the names of models lead to. The command says it too."));
    m_list->setObjectName(QStringLiteral("model_list"));
    m_list->setAccessibleName(tr("Models"));
    m_list->setModel(&m_catalogue);
    m_list->setItemDelegate(new ModelDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(false);
    m_list->setMouseTracking(true);
    m_status->setForegroundRole(QPalette::Dark);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_detail->setAlignment(Qt::AlignLeading | Qt::AlignTop);

    auto *buttons = new QDialogButtonBox(this);
    m_use = buttons->addButton(tr("&Use this model"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("model_use"));
    QPushButton *browse = buttons->addButton(tr("&Browse…"), QDialogButtonBox::ActionRole);
    QPushButton *add = buttons->addButton(tr("&Search a folder…"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    StudioStyle::makePrimary(m_use);
    for (QPushButton *button : {browse, add})
        button->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kUnit);
    layout->addWidget(m_search);
    auto *line = new QHBoxLayout;
    line->addWidget(m_status, 1);
    line->addWidget(m_hub);
    layout->addLayout(line);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_detail);
    layout->addWidget(buttons);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_catalogue.setQuery(text);
        m_list->scrollToTop();
        m_list->setCurrentIndex(m_catalogue.first());
        refresh();
    });
    connect(m_hub, &Segmented::chosen, this, [this](int index) {
        // The same model by its other name.
        const BoardModel *known = findBoardModel(m_model.toStdString());
        m_catalogue.setHub(static_cast<Hub>(index));
        if (known != nullptr && !m_catalogue.find(m_model).isValid())
            m_model = QString::fromStdString(known->id());
        keepChoice();
        refresh();
    });
    connect(&m_catalogue, &QAbstractItemModel::modelReset, this, [this] { keepChoice(); });
    connect(&m_catalogue, &ModelCatalogue::looked, this, &ModelPicker::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QString model = index.data(ModelCatalogue::ModelRole).toString();
        if (!m_isKeeping && !model.isEmpty())
            m_model = model;
        refresh();
    });
    connect(m_list, &QListView::activated, this, &ModelPicker::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { choose(m_list->currentIndex()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(browse, &QPushButton::clicked, this, &ModelPicker::browse);
    connect(add, &QPushButton::clicked, this, [this] {
        if (const QString folder = QFileDialog::getExistingDirectory(this, tr("Search a folder for models"));
            !folder.isEmpty())
            addFolder(folder);
    });
    m_catalogue.look(m_folders, m_cacheDir);
    keepChoice();
    refresh();
    m_search->setFocus();
}

void ModelPicker::addFolder(const QString &folder)
{
    if (!m_folders.contains(folder)) {
        m_folders.append(folder);
        QSettings().setValue(QLatin1String(kFoldersKey), m_folders);
    }
    m_catalogue.look(m_folders, m_cacheDir);
    refresh();
}

void ModelPicker::keepChoice()
{
    const QScopedValueRollback keeping(m_isKeeping, true); // what nobody chose gives way when more is found
    const QModelIndex at = m_catalogue.find(m_model);
    m_list->setCurrentIndex(at.isValid() ? at : m_catalogue.first());
    if (at.isValid())
        m_list->scrollTo(at, QAbstractItemView::PositionAtCenter);
}

void ModelPicker::refresh()
{
    m_status->setText(m_catalogue.isLooking() ? tr("Looking for models on this disk…")
            : m_catalogue.foundCount() == 0   ? tr("No model is on this disk.")
                                              : tr("%n model(s) on this disk", nullptr, m_catalogue.foundCount()));
    const QModelIndex index = m_list->currentIndex();
    m_use->setEnabled(index.isValid());
    // It may still be chosen: for a command that others run.
    const bool canTrain = index.data(ModelCatalogue::CanTrainRole).toBool();
    StudioStyle::makePrimary(m_use, canTrain);
    QPalette colours = palette();
    if (index.isValid() && !canTrain)
        colours.setColor(QPalette::WindowText, Theme::of(colours).errorText);
    m_detail->setPalette(colours);
    QString detail = index.data(ModelCatalogue::DetailRole).toString();
    const BoardModel *known = findBoardModel(index.data(ModelCatalogue::ModelRole).toString().toStdString());
    if (known != nullptr && canTrain) {
        detail += QLatin1Char('\n') + tr("Chat template: %1").arg(QString::fromStdString(known->templateName));
        if (!findCachedModel(known->id(), CacheRoots::fromEnvironment(m_cacheDir.toStdString())))
            detail += QLatin1Char('\n') + whereToGet(*known);
    }
    m_detail->setText(detail);
}

QString ModelPicker::whereToGet(const BoardModel &model) const
{
    const QString id = QString::fromStdString(model.id());
    switch (model.hub().value_or(Hub::HuggingFace)) {
    case Hub::ModelScope:
        return tr("Not on this disk: get it with \"modelscope download --model %1\".").arg(id);
    case Hub::OpenMind:
        return tr("Not on this disk: get it from Openmind.");
    case Hub::HuggingFace:
        break;
    }
    return tr("Not on this disk: get it with \"hf download %1\".").arg(id);
}

void ModelPicker::choose(const QModelIndex &index)
{
    const QString model = index.data(ModelCatalogue::ModelRole).toString();
    if (model.isEmpty())
        return;
    m_model = model;
    accept();
}

void ModelPicker::browse()
{
    const QString path = NativeDialogs().choosePath(this, PathKind::Model, m_model);
    if (path.isEmpty())
        return;
    m_model = path;
    accept();
}

bool ModelPicker::eventFilter(QObject *object, QEvent *event)
{
    // The arrows move in the list while the keyboard stays in the search field.
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool moves = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up || key->key() == Qt::Key_PageDown
            || key->key() == Qt::Key_PageUp;
        if (moves) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace luthier
