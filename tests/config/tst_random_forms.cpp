// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "config/command/command_export.h"
#include "config/files/config_file.h"
#include "config/files/config_import.h"
#include "config/golden_config.h"
#include "config/random_forms.h"
#include "config/rules.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace luthier;

namespace
{

constexpr int kForms = 10000;
constexpr int kBatch = 250; ///< Commands in one script.

std::string spelled(const Json &values)
{
    return pythonJson(values, {.sortKeys = true});
}

/// What a command holds of @p document: a null that is the default anyway is left out, as is what its notes name.
ConfigDocument saidByCommand(const ConfigDocument &document, const ExportedCommand &command)
{
    ConfigDocument said = document;
    for (const ParamSpec *spec : document.given()) {
        const std::string flag = "--" + std::string(spec->key);
        const bool isThere = std::any_of(command.arguments.begin(), command.arguments.end(),
            [&flag](const CommandArgument &item) { return item.flag.substr(0, item.flag.find('=')) == flag; });
        if (!isThere)
            said.reset(spec->key);
    }
    return said;
}

/// cmd.exe has no line breaks inside of words.
ConfigDocument withoutLineBreaks(const ConfigDocument &document)
{
    ConfigDocument said = document;
    for (const CommandArgument &item : exportCommand(document).arguments) {
        std::string all = item.flag;
        for (const CommandWord &word : item.values)
            all += word.text;
        if (all.find_first_of("\r\n") != std::string::npos)
            said.reset(item.flag.substr(2, item.flag.find('=') - 2));
    }
    return said;
}

/// Nothing, or how @p text differs from @p wanted once it is imported.
std::string difference(const ConfigDocument &wanted, const std::string &text, ImportKind kind)
{
    const auto import = importText(text, "text");
    if (!import)
        return import.error().toString() + "\n" + text;
    std::string found;
    for (const Problem &problem : import->document.problems())
        found += describe(problem) + "\n";
    for (const Text &notice : import->notices)
        found += notice.toString() + "\n";
    if (import->kind != kind)
        found += "taken for another kind of text\n";
    const std::string a = spelled(givenValues(wanted));
    const std::string b = spelled(givenValues(import->document));
    if (a != b || import->document.config() != wanted.config())
        found += a + "\n" + b + "\n";
    return found.empty() ? found : found + text;
}

/// Runs commands through bash, with a llamafactory-cli on the path that writes down what it was given.
class Recorder
{
public:
    Recorder()
    {
        const std::string program = m_folder.path().toStdString() + "/llamafactory-cli";
        // The number of words tells commands apart.
        if (!writeFileAtomic(program, "#!/bin/sh\nprintf '%s\\0' $(($# + 1)) llamafactory-cli \"$@\"\n"))
            throw std::runtime_error("cannot write " + program);
        QFile::setPermissions(QString::fromStdString(program), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), m_folder.path() + ':' + environment.value(QStringLiteral("PATH")));
        m_bash.setProcessEnvironment(environment);
        m_bash.setStandardOutputFile(m_folder.filePath(QStringLiteral("words")));
    }

    void start(const std::string &script)
    {
        if (!writeFileAtomic(m_folder.path().toStdString() + "/script", script))
            throw std::runtime_error("cannot write the script");
        m_bash.start(QStringLiteral("bash"), {m_folder.filePath(QStringLiteral("script"))});
    }

    /// The words of each command.
    std::vector<std::vector<std::string>> finish()
    {
        m_bash.waitForFinished(-1);
        if (m_bash.exitStatus() != QProcess::NormalExit || m_bash.exitCode() != 0)
            throw std::runtime_error("bash failed: " + m_bash.readAllStandardError().toStdString());
        const auto record = readFile(m_folder.path().toStdString() + "/words");
        std::vector<std::vector<std::string>> commands;
        std::size_t left = 0;
        for (std::size_t at = 0; record && at < record->size();) {
            const std::size_t end = record->find('\0', at);
            std::string word = record->substr(at, end - at);
            at = end + 1;
            if (left == 0) {
                left = std::stoul(word);
                commands.emplace_back();
            } else {
                commands.back().push_back(std::move(word));
                --left;
            }
        }
        return commands;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_bash;
};

/// A value that the setting cannot take: of another type, out of range, or no choice. Nothing if it takes any text.
Value illegalValue(const ParamSpec &spec, std::mt19937_64 &random)
{
    std::vector<Value> wrong{{{"a", 1}}, Value::array({Value::object()})};
    const Range &range = spec.range;
    switch (spec.field.kind) {
    case ParamKind::Integer:
    case ParamKind::Real:
        wrong.insert(wrong.end(), {"eight", "", "1,5", true, std::numeric_limits<double>::quiet_NaN()});
        if (std::isfinite(range.minimum))
            wrong.insert(
                wrong.end(), {range.minimum - 1, -1e300, range.aboveMinimum ? range.minimum : range.minimum - 7});
        if (std::isfinite(range.maximum))
            wrong.insert(wrong.end(), {range.maximum + 1, 1e300, std::to_string(range.maximum * 2 + 1)});
        if (spec.field.kind == ParamKind::Integer)
            wrong.insert(wrong.end(), {2.5, 1e300, "2.5"});
        break;
    case ParamKind::Choice:
        wrong.insert(wrong.end(), {"no such choice", "", 17});
        break;
    case ParamKind::Mapping:
        wrong = {5, true, "{bad", Value::array({1})};
        break;
    case ParamKind::List:
        wrong.insert(wrong.end(), {true, Value::array({true}), Value::array({"a,b"})});
        break;
    case ParamKind::Flag:
    case ParamKind::Text:
        break;
    }
    if (!spec.isNullable() && spec.field.kind != ParamKind::Flag)
        wrong.push_back(nullptr);
    return randomOf(wrong, random);
}

} // namespace

class TestRandomForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsSurviveEveryTextAndARealShell()
    {
        std::mt19937_64 random(17);
        Recorder recorder;
        for (int first = 0; first < kForms; first += kBatch) {
            std::vector<ConfigDocument> forms;
            std::vector<ExportedCommand> commands;
            std::string script;
            for (int i = 0; i < kBatch; ++i) {
                forms.push_back(randomForm(random));
                const std::vector<Problem> problems = forms.back().problems();
                QVERIFY2(problems.empty(), problems.empty() ? "" : describe(problems[0]).c_str());
                commands.push_back(exportCommand(forms.back()));
                script += commands.back().text(Shell::Bash);
            }
            recorder.start(script);
            for (std::size_t i = 0; i < forms.size(); ++i) {
                const ConfigDocument &form = forms[i];
                const ConfigDocument said = saidByCommand(form, commands[i]);
                const ConfigDocument flat = withoutLineBreaks(said);
                std::string found = difference(said, commands[i].text(Shell::Bash), ImportKind::Command);
                found += difference(said, commands[i].text(Shell::PowerShell), ImportKind::Command);
                found += difference(flat, exportCommand(flat).text(Shell::Cmd), ImportKind::Command);
                if (!form.given().empty()) {
                    found += difference(form, toYaml(form), ImportKind::YamlFile);
                    found += difference(form, toJson(form), ImportKind::JsonFile);
                }
                if (!found.empty())
                    QVERIFY2(found.empty(), found.c_str());
                if (i % 8 != 0)
                    continue;
                found = difference(said, commands[i].line(Shell::Bash), ImportKind::Command);
                QVERIFY2(found.empty(), found.c_str());
                // The board's file sorts its keys, also those of mappings.
                const auto board = readConfigText(toTrainingArgsYaml(form), ConfigFormat::YamlFile, "text");
                QVERIFY2(board && spelled(givenValues(*board)) == spelled(givenValues(form)),
                    toTrainingArgsYaml(form).c_str());
            }
            const auto received = recorder.finish();
            QCOMPARE(received.size(), commands.size());
            for (std::size_t i = 0; i < commands.size(); ++i)
                QVERIFY2(received[i] == commands[i].words(), commands[i].text(Shell::Bash).c_str());
        }
    }

    void noFormWithAnIllegalValueStarts()
    {
        const Json plain{{"model_name_or_path", "m"}, {"template", "qwen3"}, {"do_train", true}, {"dataset", "a"},
            {"output_dir", "out"}, {"bf16", true}};
        ConfigDocument clean;
        for (const auto &[key, value] : plain.items())
            clean.give(key, value, Origin::Form);
        QVERIFY(!hasErrors(validate(clean)) && unsupportedSettings(clean).empty());
        std::mt19937_64 random(18);
        for (int i = 0; i < kForms; ++i) {
            const ParamSpec &spec = paramTable()[random() % paramTable().size()];
            const Value wrong = illegalValue(spec, random);
            for (ConfigDocument form : {clean, randomForm(random)}) {
                form.give(spec.key, wrong, Origin::Form);
                const std::vector<Problem> problems = validate(form);
                const bool isNamed = std::any_of(problems.begin(), problems.end(), [&spec](const Problem &problem) {
                    return problem.severity == Severity::Error
                        && std::find(problem.keys.begin(), problem.keys.end(), spec.key) != problem.keys.end();
                });
                QVERIFY2(isNamed, (std::string(spec.key) + ": " + wrong.dump()).c_str());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestRandomForms)
#include "tst_random_forms.moc"
