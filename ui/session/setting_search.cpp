// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/setting_search.h"

#include "session/translate.h"

#include <QStringList>

#include <algorithm>

namespace luthier
{

namespace
{

QString folded(QString text)
{
    return text.toCaseFolded().replace(QLatin1Char('_'), QLatin1Char(' ')).replace(QLatin1Char('-'), QLatin1Char(' '));
}

/// A number for how well @p word fits @p text: 3 the whole, 2 the beginning of a word, 1 inside of one, 0 not at all.
int fit(const QString &word, const QString &text)
{
    if (text == word)
        return 3;
    int best = 0;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        best = std::max(best, at == 0 || !text.at(at - 1).isLetterOrNumber() ? 2 : 1);
    return best;
}

int score(const QString &word, const ParamSpec &spec)
{
    const QString key = folded(fromUtf8(spec.key));
    int best = 0;
    const auto consider = [&](const QString &text, int whole, int beginning, int inside) {
        const int found = fit(word, folded(text));
        best = std::max(best, found == 3 ? whole : found == 2 ? beginning : found == 1 ? inside : 0);
    };
    consider(key, 100, 60, 45);
    consider(translated(spec.label), 95, 62, 45);
    consider(fromUtf8(spec.label.toString()), 95, 62, 45);
    for (const std::string_view synonym : spec.synonyms)
        consider(fromUtf8(synonym), 98, 55, 40);
    for (const std::string_view name : spec.formerNames)
        consider(fromUtf8(name), 90, 40, 30);
    for (const Choice &choice : spec.choices)
        consider(fromUtf8(choice.value), 50, 35, 20);
    if (best > 0)
        return best;
    for (const Text *part : {&spec.help.what, &spec.help.advice}) {
        consider(translated(*part), 12, 12, 0);
        consider(fromUtf8(part->toString()), 12, 12, 0);
    }
    for (const Text *part : {&spec.help.memory, &spec.help.speed, &spec.help.quality})
        consider(translated(*part), 6, 6, 0);
    return best;
}

int scoreOfQuery(const QString &phrase, const QStringList &words, const ParamSpec &spec)
{
    int total = 0;
    for (const QString &word : words) {
        const int found = score(word, spec);
        if (found == 0)
            return 0;
        total += found;
    }
    // The words together, as in a label, are worth more than each by itself.
    if (words.size() > 1)
        total = total / static_cast<int>(words.size()) + score(phrase, spec);
    // Among equals, what most people mean.
    return 4 * total + (spec.level == Level::Basic ? 3 : 0) + (spec.support == Support::Engine ? 1 : 0);
}

} // namespace

std::vector<const ParamSpec *> searchSettings(const QString &query)
{
    const QString phrase = folded(query).simplified();
    const QStringList words = phrase.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    std::vector<std::pair<int, const ParamSpec *>> found;
    for (const ParamSpec &spec : paramTable()) {
        if (spec.group == Group::Other)
            continue;
        if (const int points = scoreOfQuery(phrase, words, spec); points > 0)
            found.emplace_back(points, &spec);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<const ParamSpec *> settings;
    for (const auto &[points, spec] : found)
        settings.push_back(spec);
    return settings;
}

} // namespace luthier
