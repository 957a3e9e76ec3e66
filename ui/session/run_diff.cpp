// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/run_diff.h"

#include "config/param_field.h"
#include "config/param_table.h"
#include "session/display.h"
#include "session/translate.h"

#include <algorithm>

namespace luthier
{

namespace
{

bool isPlace(const ParamSpec &spec)
{
    constexpr std::string_view kPlaces[] = {
        "output_dir", "overwrite_output_dir", "resume_from_checkpoint", "logging_dir", "run_name"};
    return std::find(std::begin(kPlaces), std::end(kPlaces), spec.key) != std::end(kPlaces);
}

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
    if (runs.size() < 2)
        return found;
    for (const ParamSpec &spec : paramTable()) {
        if (isPlace(spec))
            continue;
        SettingDifference difference;
        difference.spec = &spec;
        std::vector<Value> values;
        for (const ConfigDocument &run : runs) {
            values.push_back(valueOf(run.config(), spec));
            difference.values.append(spec.secretVariable.empty() ? shown(values.back()) : QStringLiteral("***"));
        }
        if (std::all_of(values.begin(), values.end(), [&](const Value &value) { return value == values.front(); }))
            continue;
        std::ptrdiff_t most = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
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
