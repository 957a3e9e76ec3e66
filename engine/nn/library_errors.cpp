// SPDX-License-Identifier: GPL-3.0-or-later
#include "nn/library_errors.h"

#include <c10/util/Exception.h>

#include <new>
#include <stdexcept>
#include <string_view>

namespace luthier::nn
{

namespace
{

bool isOutOfMemory(const std::exception &e)
{
    // LibTorch's allocator for processors throws a plain Error; a vector beyond all sizes, length_error.
    return dynamic_cast<const std::bad_alloc *>(&e) != nullptr || dynamic_cast<const std::length_error *>(&e) != nullptr
        || dynamic_cast<const c10::OutOfMemoryError *>(&e) != nullptr
        || std::string_view(e.what()).find("DefaultCPUAllocator") != std::string_view::npos;
}

} // namespace

Error errorOf(const std::exception &exception)
{
    if (const auto *device = dynamic_cast<const DeviceError *>(&exception))
        return device->error();
    if (isOutOfMemory(exception))
        return {ErrorCode::OutOfMemory, LUTHIER_TEXT("Errors", "There is not enough memory."),
            LUTHIER_TEXT("Errors", "Close other programs or choose a smaller or quantised model."), {}};
    const std::string text = exception.what(); // a trace of the stack may follow
    return {ErrorCode::Internal, LUTHIER_TEXT("Errors", "The engine failed: %1").arg(text.substr(0, text.find('\n'))),
        LUTHIER_TEXT("Errors", "Please report this."), {}};
}

} // namespace luthier::nn
