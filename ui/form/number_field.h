// SPDX-License-Identifier: GPL-3.0-or-later
// A field for a number: any text may be typed, "5e-5" too, and arrows step in amounts that suit the setting.
#pragma once

#include "config/param_spec.h"

#include <QAbstractSpinBox>

namespace luthier
{

class NumberField : public QAbstractSpinBox
{
    Q_OBJECT

public:
    explicit NumberField(const ParamSpec &spec, QWidget *parent = nullptr);

    /// Without a signal.
    void setText(const QString &text);

    void stepBy(int steps) override;
    /// Every text is taken: what is wrong with it is said beside the field.
    QValidator::State validate(QString &text, int &position) const override;

Q_SIGNALS:
    void edited(const QString &text);

protected:
    StepEnabled stepEnabled() const override;

private:
    const ParamSpec &m_spec;
};

} // namespace luthier
