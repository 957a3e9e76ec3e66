// SPDX-License-Identifier: GPL-3.0-or-later
// luthier-cli as a process, and a folder with a tiny model and datasets for it.
#pragma once

#include "base/json.h"
#include "formats/file_bytes.h"
#include "support/tiny_model.h"

#include <QProcess>
#include <QTest>

#include <map>
#include <memory>
#include <sstream>

namespace luthier::test
{

struct Finished {
    int code = -1; ///< Exit code, or minus the signal that ended the process.
    std::string out;
    std::string err;

    std::string all() const { return "exit " + std::to_string(code) + "\n" + out + "\n---\n" + err; }
};

inline std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

/// Every line as JSON; nothing unless all of them are, and the last one is ended.
inline std::vector<Json> jsonLinesOf(const std::string &text)
{
    std::vector<Json> rows;
    if (!text.ends_with('\n'))
        return {};
    for (const std::string &line : linesOf(text)) {
        const Result<Json> row = parseJson(line, "line");
        if (!row)
            return {};
        rows.push_back(*row);
    }
    return rows;
}

/// The one JSON document that @p text is, on one line; else null.
inline Json documentOf(const std::string &text)
{
    const std::vector<Json> rows = jsonLinesOf(text);
    return rows.size() == 1 ? rows.front() : Json();
}

inline std::string keysOf(const Json &object)
{
    std::string keys;
    for (const auto &[key, value] : object.items())
        keys += (keys.empty() ? "" : " ") + key;
    return keys;
}

inline std::size_t countOf(const std::string &text, std::string_view part)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++count;
    return count;
}

/// What a refusal looks like: one line that names the place and ends as a sentence, and no trace of a crash.
inline bool isOneSentence(const std::string &err)
{
    return linesOf(err).size() == 1 && err.starts_with("error: ") && (err.ends_with(".\n") || err.ends_with("?\n"))
        && err.size() < 600 && err.find("frame #") == std::string::npos && err.find("exception") == std::string::npos;
}

/// A folder "model" with config.json, weights and tokenizer, and datasets in "data"; processes know no other home.
class CliPlace
{
public:
    explicit CliPlace(std::size_t rows = 14)
        : model(makeModel(folder.path("model"), tinyConfig()))
    {
        writeTokenizer(model.path);
        writeDataset(folder.path("data"), rows);
        for (const char *name : {"HF_HOME", "HF_HUB_CACHE", "XDG_CACHE_HOME", "XDG_DATA_HOME", "LUTHIER_RUNS",
                 "MODELSCOPE_CACHE", "USE_MODELSCOPE_HUB", "NO_COLOR", "HF_TOKEN"})
            m_environment.remove(QString::fromUtf8(name));
        set("HOME", folder.path("home"));
    }

    const Folder folder;
    const TinyModel model;

    std::string path(const std::string &name) const { return folder.path(name); }
    void set(const std::string &name, const std::string &value)
    {
        m_environment.insert(QString::fromStdString(name), QString::fromStdString(value));
    }
    void unset(const std::string &name) { m_environment.remove(QString::fromStdString(name)); }

    std::unique_ptr<QProcess> prepared(const std::string &program, const std::vector<std::string> &words) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProgram(QString::fromStdString(program));
        QStringList arguments;
        for (const std::string &word : words)
            arguments << QString::fromStdString(word);
        process->setArguments(arguments);
        process->setProcessEnvironment(m_environment);
        process->setWorkingDirectory(QString::fromStdString(folder.path()));
        return process;
    }

    /// luthier-cli, running, with nothing to read.
    std::unique_ptr<QProcess> started(const std::vector<std::string> &words) const
    {
        auto process = prepared(LUTHIER_CLI, words);
        process->start();
        process->closeWriteChannel();
        return process;
    }

    static Finished finished(QProcess &process)
    {
        Finished result;
        if (!process.waitForFinished(120'000)) {
            process.kill();
            process.waitForFinished();
            result.err = "did not end";
            return result;
        }
        result.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -process.exitCode();
        result.out = process.readAllStandardOutput().toStdString();
        result.err = process.readAllStandardError().toStdString();
        return result;
    }

    Finished runProgram(
        const std::string &program, const std::vector<std::string> &words, const std::string &input = {}) const
    {
        const auto process = prepared(program, words);
        process->start();
        process->write(input.data(), static_cast<qint64>(input.size()));
        process->closeWriteChannel();
        return finished(*process);
    }

    Finished run(const std::vector<std::string> &words, const std::string &input = {}) const
    {
        return runProgram(LUTHIER_CLI, words, input);
    }

    /// Several commands, two at a time; results in the order of @p commands.
    std::vector<Finished> runEach(const std::vector<std::vector<std::string>> &commands) const
    {
        std::vector<Finished> results;
        std::unique_ptr<QProcess> next;
        for (std::size_t i = 0; i < commands.size(); ++i) {
            const std::unique_ptr<QProcess> current = next ? std::move(next) : started(commands[i]);
            next = i + 1 < commands.size() ? started(commands[i + 1]) : nullptr;
            results.push_back(finished(*current));
        }
        return results;
    }

    /// LoRA on all linears; with val_size 0.2, 11 rows to learn and 3 to check; 3 steps an epoch, 4 epochs.
    Json config(const std::string &output = "out") const
    {
        return {{"model_name_or_path", model.path}, {"stage", "sft"}, {"do_train", true}, {"finetuning_type", "lora"},
            {"lora_rank", 4}, {"dataset", "tiny"}, {"dataset_dir", path("data")}, {"template", "chatml"},
            {"cutoff_len", 96}, {"val_size", 0.2}, {"output_dir", path(output)}, {"per_device_train_batch_size", 2},
            {"gradient_accumulation_steps", 2}, {"num_train_epochs", 4.0}, {"learning_rate", 5e-3},
            {"lr_scheduler_type", "cosine"}, {"logging_steps", 1}, {"use_cpu", true}};
    }

    /// Writes @p config as @p name and returns the path. Null members of @p changes are taken out.
    std::string write(const std::string &name, Json config, const Json &changes = Json::object()) const
    {
        for (const auto &[key, value] : changes.items()) {
            config[key] = value;
            if (value.is_null())
                config.erase(key);
        }
        return folder.write(name, pythonJson(config, {.indent = 2}));
    }

private:
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

} // namespace luthier::test
