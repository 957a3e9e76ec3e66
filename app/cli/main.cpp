// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include "base/files.h"
#include "base/near_name.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <unistd.h>

namespace luthier::cli
{

namespace
{

struct CommandEntry {
    const char *name;
    int (*run)(Words);
    const char *summary;
};

const CommandEntry kCommands[] = {
    {"train", runTrain, "train a model: the arguments of llamafactory-cli train"},
    {"rerun", runRerun, "make a run again, and say whether the same came of it"},
    {"diff", runDiff, "in what two runs differ"},
    {"command", runCommand, "print the equivalent llamafactory-cli command of a configuration"},
    {"import", runImport, "turn a pasted command, a YAML/JSON file or a saved form into our YAML"},
    {"validate", runValidate, "check a configuration"},
    {"estimate", runEstimate, "how much memory a configuration will need, item by item"},
    {"params", runParams, "every setting with its meaning, range and default"},
    {"models", runModels, "models on this disk and those of LLaMA Board's list"},
    {"presets", runPresets, "ready sets of values, by task and by the memory of the card"},
    {"tokenize", runTokenize, "text to token ids"},
    {"encode", runEncode, "what the trainer will see of a dataset"},
    {"stats", runStats, "lengths of a dataset in tokens"},
    {"probe", runProbe, "logits, losses and gradients, for comparison with another implementation"},
    {"generate", runGenerate, "answer one prompt"},
    {"chat", runChat, "talk with a model"},
    {"doctor", runDoctor, "what this machine offers, and what is missing"},
};

std::string overview()
{
    std::string text =
        "luthier-cli " LUTHIER_VERSION ": fine-tune language models, the headless twin of the studio.\n\n"
        "usage: luthier-cli COMMAND [ARGUMENTS]\n\n";
    for (const CommandEntry &command : kCommands) {
        std::string line = std::string("  ") + command.name;
        line.resize(13, ' ');
        text += line + command.summary + "\n";
    }
    text += "\nluthier-cli COMMAND --help says more about one of them.\n";
    return text;
}

} // namespace

bool coloursWanted()
{
    const char *refused = std::getenv("NO_COLOR");
    return isatty(STDERR_FILENO) != 0 && (refused == nullptr || *refused == '\0');
}

int fail(const Error &error)
{
    const bool colour = coloursWanted();
    std::fflush(stdout);
    std::fprintf(
        stderr, "%serror:%s %s\n", colour ? "\033[31m" : "", colour ? "\033[0m" : "", error.toString().c_str());
    return exitCode(error.code);
}

void print(std::string_view text)
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
        std::_Exit(fail(systemError("standard output", LUTHIER_TEXT("Errors", "It cannot be written: %1."))));
}

void printLine(std::string_view text)
{
    print(std::string(text) + "\n");
}

} // namespace luthier::cli

int main(int argc, char **argv)
{
    using namespace luthier::cli;
    std::signal(SIGPIPE, SIG_DFL);
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.empty() || words.front() == "--help" || words.front() == "-h" || words.front() == "help") {
        print(overview());
        return words.empty() ? 2 : 0;
    }
    if (words.front() == "--version" || words.front() == "version") {
        printLine("luthier-cli " LUTHIER_VERSION);
        return 0;
    }
    const auto *const end = std::end(kCommands);
    const auto *const command = std::find_if(
        std::begin(kCommands), end, [&](const CommandEntry &entry) { return words.front() == entry.name; });
    if (command == end) {
        std::vector<std::string> known;
        for (const CommandEntry &entry : kCommands)
            known.emplace_back(entry.name);
        const std::string nearest = luthier::nearName(words.front(), known);
        const int code = fail({luthier::ErrorCode::Usage,
            nearest.empty() ? LUTHIER_TEXT("Errors", "There is no command \"%1\".").arg(words.front())
                            : LUTHIER_TEXT("Errors", "There is no command \"%1\". Did you mean %2?")
                                  .arg(words.front())
                                  .arg(nearest),
            {}, {}});
        std::fprintf(stderr, "\n%s", overview().c_str());
        return code;
    }
    return command->run(Words(words).subspan(1));
}
