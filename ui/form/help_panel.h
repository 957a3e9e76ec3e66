// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one setting, pinned beside the form.
#pragma once

#include "config/param_spec.h"
#include "widgets/card.h"

class QLabel;
class QTextBrowser;
class QToolButton;

namespace luthier
{

class ConfigModel;
class ElidedLabel;
class LinkButton;

class HelpPanel : public Card
{
    Q_OBJECT

public:
    explicit HelpPanel(ConfigModel &model, QWidget *parent = nullptr);

    void explain(const ParamSpec *spec);
    const ParamSpec *spec() const { return m_spec; }
    QString plainText() const;
    void takeFocus();

Q_SIGNALS:
    void closed();
    /// A related setting was chosen.
    void settingChosen(const luthier::ParamSpec *spec);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    ConfigModel &m_model;
    const ParamSpec *m_spec = nullptr;
    QLabel *m_title = nullptr;
    ElidedLabel *m_key = nullptr;
    QToolButton *m_close = nullptr;
    QTextBrowser *m_page = nullptr;
    LinkButton *m_reset = nullptr;
};

} // namespace luthier
