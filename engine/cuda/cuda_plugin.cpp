// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/cuda_plugin.h"

#include <dlfcn.h>

#include <cstdlib>
#include <filesystem>

namespace luthier
{

namespace fs = std::filesystem;

namespace
{

constexpr const char *kLibrary = "libluthier_cuda.so";
constexpr const char *kVariable = "LUTHIER_CUDA_PLUGIN";

Error noPlugin(std::string reason)
{
    return {ErrorCode::NotFound, LUTHIER_TEXT("Errors", "The CUDA part cannot be loaded: %1").arg(std::move(reason)),
        LUTHIER_TEXT("Errors", "Training runs on the processor meanwhile."), kLibrary};
}

// Beside the program, where packages put it, or where the environment says.
std::vector<fs::path> places()
{
    std::vector<fs::path> out;
    if (const char *given = std::getenv(kVariable); given != nullptr && *given != '\0')
        out.emplace_back(given);
    std::error_code error;
    const fs::path folder = fs::read_symlink("/proc/self/exe", error).parent_path();
    if (!error) {
        out.push_back(folder / kLibrary);
        out.push_back(folder.parent_path() / "lib" / "luthier" / kLibrary);
        out.push_back(folder.parent_path().parent_path() / "engine" / "cuda" / kLibrary); // a build folder
    }
    return out;
}

Result<const CudaPlugin *> loadPlugin()
{
    if (!mayHaveCuda())
        return Error{ErrorCode::NotFound, LUTHIER_TEXT("Errors", "This machine has no NVIDIA driver."), {}, {}};
    fs::path found;
    std::error_code error;
    for (const fs::path &place : places()) {
        if (fs::exists(place, error)) {
            found = place;
            break;
        }
    }
    if (found.empty())
        return noPlugin("it is not installed");
    // Stays loaded to the end: its devices and buffers may outlive any one owner.
    void *library = dlopen(found.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr)
        return noPlugin(dlerror());
    using Entry = const CudaPlugin *(*)();
    const auto entry = reinterpret_cast<Entry>(dlsym(library, "luthierCudaPlugin"));
    const CudaPlugin *plugin = entry != nullptr ? entry() : nullptr;
    if (plugin == nullptr || plugin->version != CudaPlugin::kVersion)
        return noPlugin("it belongs to another version of the program");
    return plugin;
}

const Result<const CudaPlugin *> &plugin()
{
    static const Result<const CudaPlugin *> loaded = loadPlugin();
    return loaded;
}

} // namespace

bool mayHaveCuda()
{
    std::error_code error;
    const char *given = std::getenv(kVariable);
    return (given != nullptr && *given != '\0') || fs::exists("/proc/driver/nvidia/version", error)
        || fs::exists("/dev/dxg", error); // the latter: WSL
}

Result<std::vector<CudaDeviceFacts>> cudaDevices()
{
    if (!plugin())
        return plugin().error();
    return plugin().value()->devices();
}

Result<std::shared_ptr<nn::Device>> openCudaDevice(int index, DType computeType)
{
    if (!plugin())
        return plugin().error();
    return plugin().value()->open(index, computeType);
}

} // namespace luthier
