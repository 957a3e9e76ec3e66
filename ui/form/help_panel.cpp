// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/help_panel.h"

#include "config/param_table.h"
#include "form/help_text.h"
#include "session/config_model.h"
#include "session/translate.h"
#include "theme/theme.h"
#include "widgets/elided_label.h"
#include "widgets/small_buttons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace luthier
{

HelpPanel::HelpPanel(ConfigModel &model, QWidget *parent)
    : Card(parent)
    , m_model(model)
    , m_title(new QLabel(this))
    , m_key(new ElidedLabel(this))
    , m_close(makeIconButton(QStringLiteral("close"), {}, this))
    , m_page(new QTextBrowser(this))
    , m_reset(new LinkButton(this))
{
    setObjectName(QStringLiteral("help_panel"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_key->setForegroundRole(QPalette::Dark);
    m_key->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_close->setObjectName(QStringLiteral("help_close"));
    m_page->setObjectName(QStringLiteral("help_page"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    m_page->setLineWrapMode(QTextEdit::WidgetWidth);
    m_page->document()->setDocumentMargin(0);
    m_page->viewport()->setAutoFillBackground(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_key, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(readingMargins(14, 10, kUnit, kUnit));
    column->setSpacing(kUnit);
    column->addLayout(head);
    column->addWidget(m_page, 1);
    column->addWidget(m_reset, 0, Qt::AlignLeading);
    connect(m_close, &QToolButton::clicked, this, &HelpPanel::closed);
    connect(m_reset, &LinkButton::clicked, this, [this] {
        if (m_spec != nullptr)
            m_model.reset(m_spec->key);
    });
    connect(m_page, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const ParamSpec *spec = findParam(toUtf8(link.toString())))
            Q_EMIT settingChosen(spec);
    });
    connect(&m_model, &ConfigModel::changed, this, &HelpPanel::refresh);
}

void HelpPanel::explain(const ParamSpec *spec)
{
    m_spec = spec;
    m_page->verticalScrollBar()->setValue(0);
    refresh();
}

void HelpPanel::refresh()
{
    if (m_spec == nullptr)
        return;
    m_title->setText(translated(m_spec->label));
    m_key->setText(fromUtf8(m_spec->key));
    m_close->setToolTip(tr("Close the help (Esc)"));
    m_close->setAccessibleName(tr("Close the help"));
    m_page->setAccessibleName(tr("Help: %1").arg(translated(m_spec->label)));
    const int at = m_page->verticalScrollBar()->value();
    m_page->setHtml(helpPage(*m_spec, m_model, Theme::of(palette())));
    m_page->verticalScrollBar()->setValue(at);
    m_reset->setText(tr("Reset this setting"));
    m_reset->setVisible(m_model.isChanged(m_spec->key));
}

QString HelpPanel::plainText() const
{
    return m_page->toPlainText();
}

void HelpPanel::takeFocus()
{
    m_page->setFocus(Qt::OtherFocusReason);
}

void HelpPanel::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace luthier
