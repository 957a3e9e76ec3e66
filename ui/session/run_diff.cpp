// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/run_diff.h"

#include "config/config_diff.h"
#include "config/param_field.h"
#include "config/param_table.h"
#include "session/display.h"
#include "session/translate.h"

#include <algorithm>

namespace luthier
{

namespace
{

QString shown(const Value &value)
{
    if (value.is_null())
        return QStringLiteral("–");
    if (value.is_string()) {
        const QString text = fromUtf8(value.get_ref<const std::string &>());
        return text.isEmpty() ? QStringLiteral("–") : text;
    }
    if (value.is_number_float())
        return fieldNumber(value.get<double>());
    return fromUtf8(value.dump());
}

} // namespace

QList<SettingDifference> differences(const std::vector<ConfigDocument> &runs)
{
    QList<SettingDifference> found;
    for (const auto &[spec, values] : configDifferences(runs)) {
        SettingDifference difference;
        difference.spec = spec;
        std::ptrdiff_t most = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            difference.values.append(spec->secretVariable.empty() ? shown(values[i]) : QStringLiteral("***"));
            const std::ptrdiff_t times = std::count(values.begin(), values.end(), values[i]);
            if (times > most) {
                most = times;
                difference.usual = i;
            }
        }
        found.append(difference);
    }
    return found;
}

} // namespace luthier
