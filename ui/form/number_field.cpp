// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/number_field.h"

#include "base/numbers.h"
#include "config/param_table.h"
#include "session/display.h"
#include "session/translate.h"

#include <QLineEdit>

#include <algorithm>
#include <cmath>

namespace luthier
{

namespace
{

/// The next value of the series … 1, 2, 5, 10, 20, 50 … from @p value on.
double nextRound(double value, bool up)
{
    if (!(value > 0))
        return up ? 1e-6 : 0;
    const double power = std::pow(10, std::floor(std::log10(value) + 1e-9));
    const double digit = value / power;
    constexpr double kTiny = 1e-6;
    if (up) {
        for (const double next : {2.0, 5.0, 10.0}) {
            if (digit < next - kTiny)
                return next * power;
        }
        return 20 * power;
    }
    for (const double next : {5.0, 2.0, 1.0}) {
        if (digit > next + kTiny)
            return next * power;
    }
    return power / 2;
}

/// Without the noise of binary fractions: 0.15, not 0.15000000000000002.
double rounded(double value)
{
    if (value == 0 || !std::isfinite(value))
        return value;
    const double scale = std::pow(10, 11 - std::floor(std::log10(std::abs(value))));
    return std::isfinite(scale) && scale > 0 ? std::round(value * scale) / scale : value;
}

} // namespace

NumberField::NumberField(const ParamSpec &spec, QWidget *parent)
    : QAbstractSpinBox(parent)
    , m_spec(spec)
{
    setKeyboardTracking(true);
    setCorrectionMode(QAbstractSpinBox::CorrectToPreviousValue);
    if (spec.field.kind == ParamKind::Real && spec.range.step <= 0)
        setButtonSymbols(QAbstractSpinBox::NoButtons);
    setGroupSeparatorShown(false);
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberField::edited);
}

void NumberField::setText(const QString &text)
{
    if (lineEdit()->text() != text)
        lineEdit()->setText(text);
}

QValidator::State NumberField::validate(QString &, int &) const
{
    return QValidator::Acceptable;
}

QAbstractSpinBox::StepEnabled NumberField::stepEnabled() const
{
    if (isReadOnly())
        return StepNone;
    const auto number = parseNumber(toUtf8(lineEdit()->text()));
    if (!number)
        return StepUpEnabled | StepDownEnabled;
    StepEnabled enabled = StepNone;
    if (*number < m_spec.range.maximum)
        enabled |= StepUpEnabled;
    if (*number > m_spec.range.minimum)
        enabled |= StepDownEnabled;
    return enabled;
}

void NumberField::stepBy(int steps)
{
    const Value standard = defaultOf(m_spec);
    double value = standard.is_number() ? standard.get<double>() : 0;
    const auto typed = parseNumber(toUtf8(lineEdit()->text()));
    if (typed)
        value = *typed;
    if (m_spec.field.kind == ParamKind::Real && (m_spec.range.step <= 0 || m_spec.range.scale == Scale::Log)) {
        for (int i = 0; i < std::abs(steps); ++i)
            value = nextRound(value, steps > 0);
    } else {
        const double step = m_spec.range.step > 0 ? m_spec.range.step : 1;
        // From an empty field the first press shows the usual value.
        if (typed)
            value = std::round(value / step + steps) * step;
    }
    value = rounded(std::clamp(value, m_spec.range.minimum, m_spec.range.maximum));
    const QString text = m_spec.field.kind == ParamKind::Integer && std::abs(value) < 9e15
        ? QString::number(static_cast<qint64>(value))
        : fieldNumber(value);
    lineEdit()->setText(text);
    lineEdit()->selectAll();
    Q_EMIT edited(text);
}

} // namespace luthier
