// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/help_text.h"

#include "config/command/command_export.h"
#include "config/config_value.h"
#include "config/param_table.h"
#include "form/editor_traits.h"
#include "session/config_model.h"
#include "session/translate.h"
#include "theme/theme.h"
#include "widgets/message_line.h"

#include <QCoreApplication>

namespace luthier
{

namespace
{

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(luthier::HelpText)
};

QString html(const Text &text)
{
    return translated(text).toHtmlEscaped();
}

QString shownDefault(const ParamSpec &spec, const Value &value)
{
    if (spec.field.kind == ParamKind::Choice || spec.field.kind == ParamKind::Flag)
        return choiceText(spec, value);
    const QString text = textOfValue(spec, value);
    return text.isEmpty() ? HelpText::tr("empty") : text;
}

QString row(const QString &name, const QString &value, const Theme &theme)
{
    return QStringLiteral(
        "<tr><td style=\"color:%1; padding-right:16px; padding-bottom:6px; white-space:nowrap\">%2</td>"
        "<td style=\"padding-bottom:6px\">%3</td></tr>")
        .arg(theme.muted.name(), name.toHtmlEscaped(), value);
}

QString rangeOf(const ParamSpec &spec)
{
    QString range = html(rangeText(spec.range));
    if (!spec.unit.isEmpty() && !range.isEmpty())
        range += QLatin1Char(' ') + html(spec.unit);
    if (spec.choices.empty())
        return range;
    QStringList values;
    for (const Choice &choice : spec.choices)
        values.append(fromUtf8(choice.value).toHtmlEscaped());
    return values.join(QStringLiteral(", "));
}

QString commandLine(const ParamSpec &spec, const Value &value)
{
    std::string word;
    if (!value.is_null() && !(value.is_string() && value.get<std::string>().empty()) && spec.secretVariable.empty())
        word = ' ' + quoteWord(commandValue(spec, value), Shell::Bash);
    return QStringLiteral("--") + fromUtf8(spec.key) + fromUtf8(word);
}

} // namespace

QString helpTooltip(const ParamSpec &spec)
{
    QString text = QStringLiteral("<p style=\"white-space:pre-wrap\"><b>%1</b></p><p>%2</p>")
                       .arg(html(spec.label), html(spec.help.what));
    if (!spec.help.advice.isEmpty())
        text += QStringLiteral("<p>%1</p>").arg(html(spec.help.advice));
    return text + QStringLiteral("<p><code>--%1</code></p>").arg(fromUtf8(spec.key));
}

QString helpDescription(const ParamSpec &spec)
{
    QString text = translated(spec.help.what);
    if (!spec.help.advice.isEmpty())
        text += QLatin1Char(' ') + translated(spec.help.advice);
    return text;
}

QString helpPage(const ParamSpec &spec, const ConfigModel &model, const Theme &theme)
{
    QString page = QStringLiteral("<p>%1</p>").arg(html(spec.help.what));
    if (!spec.help.advice.isEmpty())
        page += QStringLiteral("<p>%1</p>").arg(html(spec.help.advice));
    const QString unmet = unmetCondition(spec, model);
    if (!unmet.isEmpty())
        page += QStringLiteral("<p style=\"color:%1\">%2</p>").arg(theme.adviceText.name(), unmet.toHtmlEscaped());
    page += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top:8px\">");
    const auto part = [&](const QString &name, const Text &text) {
        if (!text.isEmpty())
            page += row(name, html(text), theme);
    };
    part(HelpText::tr("Memory"), spec.help.memory);
    part(HelpText::tr("Speed"), spec.help.speed);
    part(HelpText::tr("Quality"), spec.help.quality);
    if (const QString range = rangeOf(spec); !range.isEmpty())
        page += row(spec.choices.empty() ? HelpText::tr("Range")
                : spec.openChoices       ? HelpText::tr("Usual values")
                                         : HelpText::tr("Values"),
            range, theme);
    page += row(HelpText::tr("Default"), shownDefault(spec, defaultOf(spec)).toHtmlEscaped(), theme);
    page += row(HelpText::tr("Command line"),
        QStringLiteral("<code>%1</code>").arg(commandLine(spec, valueOf(model.config(), spec)).toHtmlEscaped()), theme);
    if (!spec.supportNote.isEmpty())
        page += row(spec.support == Support::ExportOnly ? HelpText::tr("Export only") : HelpText::tr("Our engine"),
            html(spec.supportNote), theme);
    QStringList links;
    for (const std::string_view key : spec.related) {
        if (const ParamSpec *other = findParam(key))
            links.append(QStringLiteral("<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>")
                             .arg(fromUtf8(key), theme.accent.name(), unbrokenHtml(translated(other->label))));
    }
    if (!links.isEmpty())
        page += row(HelpText::tr("Related"), links.join(QStringLiteral(" · ")), theme);
    return page + QStringLiteral("</table>");
}

QString unmetCondition(const ParamSpec &spec, const ConfigModel &model)
{
    for (const std::vector<Condition> *conditions : {&spec.visibleIf, &spec.enabledIf}) {
        for (const Condition &condition : *conditions) {
            const ParamSpec *other = findParam(condition.key);
            if (other == nullptr || holds(condition, model.config()))
                continue;
            const QString label = translated(other->label);
            QStringList values;
            for (const std::string_view value : condition.values)
                values.append(choiceText(*other, Value(std::string(value))));
            const QString list = values.join(HelpText::tr(" or "));
            switch (condition.test) {
            case Condition::Test::IsSet:
                return HelpText::tr("Applies only with “%1”.").arg(label);
            case Condition::Test::IsUnset:
                return HelpText::tr("Applies only without “%1”.").arg(label);
            case Condition::Test::Equals:
                return HelpText::tr("Applies only when “%1” is %2.").arg(label, list);
            case Condition::Test::Differs:
                return HelpText::tr("Applies only when “%1” is not %2.").arg(label, list);
            }
        }
    }
    return {};
}

} // namespace luthier
