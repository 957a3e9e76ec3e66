// SPDX-License-Identifier: GPL-3.0-or-later
// Configurations in files: YAML and JSON with LLaMA-Factory's keys, read and written.
#pragma once

#include "base/result.h"
#include "config/config_document.h"

#include <string>
#include <string_view>

namespace luthier
{

enum class ConfigFormat { YamlFile, JsonFile };

/// JSON for names that end in ".json", YAML otherwise.
ConfigFormat formatOfName(std::string_view path);

/// Fails only if the text is no mapping at all; what is wrong with single keys is in the document's problems, with
/// "@p where:line".
Result<ConfigDocument> readConfigText(
    std::string_view text, ConfigFormat format, const std::string &where, Origin origin = Origin::File);

/// The same for a file of at most 4 MB.
Result<ConfigDocument> readConfigFile(const std::string &path, Origin origin = Origin::File);

/// The given settings as key and value, in the order of the table. Values stand as LLaMA-Factory's files have them.
Json givenValues(const ConfigDocument &document);

/// The given settings in the order of the table, non-ASCII text as it is.
std::string toYaml(const ConfigDocument &document);

/// The same without secrets: for files that stay.
std::string toYamlWithoutSecrets(const ConfigDocument &document);

/// As LLaMA Board writes training_args.yaml: keys sorted, non-ASCII text escaped.
std::string toTrainingArgsYaml(const ConfigDocument &document);

/// The given settings as a JSON object, indented by two.
std::string toJson(const ConfigDocument &document);

/// @p document on disk, complete or not at all; the format follows from the name.
Result<void> writeConfigFile(const ConfigDocument &document, const std::string &path);

} // namespace luthier
