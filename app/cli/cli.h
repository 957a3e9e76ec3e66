// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of luthier-cli. Each takes the words behind its name and returns the exit code of docs/cli.md.
#pragma once

#include "base/result.h"

#include <span>
#include <string>
#include <vector>

namespace luthier::cli
{

using Words = std::span<const std::string>;

int runTrain(Words words);
int runCommand(Words words);
int runImport(Words words);
int runValidate(Words words);
int runEstimate(Words words);
int runParams(Words words);
int runModels(Words words);
int runPresets(Words words);
int runTokenize(Words words);
int runEncode(Words words);
int runStats(Words words);
int runProbe(Words words);
int runGenerate(Words words);
int runChat(Words words);
int runDoctor(Words words);
int runRerun(Words words);
int runDiff(Words words);

/// Whether standard error is a terminal that wants colours.
bool coloursWanted();

/// Prints an error to standard error and returns its exit code.
int fail(const Error &error);

/// Writes to standard output; a closed pipe ends the program quietly.
void print(std::string_view text);
void printLine(std::string_view text);

} // namespace luthier::cli
