// SPDX-License-Identifier: GPL-3.0-or-later
// Small right files of every kind, from which wrong ones are made: whole models of one layer that all readers accept.
#pragma once

#include <string>
#include <vector>

namespace luthier::test
{

std::vector<std::string> ggufSeeds();
std::vector<std::string> safetensorsSeeds();
std::vector<std::string> shardIndexSeeds();
std::vector<std::string> modelConfigSeeds();
std::vector<std::string> adapterConfigSeeds();

} // namespace luthier::test
