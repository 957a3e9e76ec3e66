# LibTorch as three imported targets over the PyPI wheels unpacked side by side (torch/, nvidia/).
# find_package(Torch) is not used: it needs the whole CUDA toolkit even for the CPU library.
#
#   luthier::torch       libtorch_cpu and libc10, all the engine needs on a CPU
#   luthier::torch_cuda  libtorch_cuda and libc10_cuda, for the CUDA plug-in alone

set(_torch_candidates ${LUTHIER_TORCH_ROOT} $ENV{LUTHIER_TORCH_ROOT})
set(_torch_dir "")
foreach(_root IN LISTS _torch_candidates)
    foreach(_dir IN ITEMS "${_root}/torch" "${_root}")
        if(NOT _torch_dir AND EXISTS "${_dir}/include/ATen/ATen.h")
            set(_torch_dir "${_dir}")
        endif()
    endforeach()
endforeach()
if(NOT _torch_dir)
    message(FATAL_ERROR "LibTorch was not found. Run ./run or ./test, which fetch it, set LUTHIER_TORCH_ROOT to a "
        "folder with an unpacked torch wheel, or configure with -DLUTHIER_TORCH=OFF.")
endif()

add_library(luthier_c10 SHARED IMPORTED)
set_target_properties(luthier_c10 PROPERTIES IMPORTED_LOCATION "${_torch_dir}/lib/libc10.so")

add_library(luthier_torch_cpu SHARED IMPORTED)
set_target_properties(luthier_torch_cpu PROPERTIES IMPORTED_LOCATION "${_torch_dir}/lib/libtorch_cpu.so")

add_library(luthier_torch_imported INTERFACE)
add_library(luthier::torch ALIAS luthier_torch_imported)
target_include_directories(luthier_torch_imported SYSTEM INTERFACE
    "${_torch_dir}/include" "${_torch_dir}/include/torch/csrc/api/include")
target_link_libraries(luthier_torch_imported INTERFACE luthier_torch_cpu luthier_c10)
# libtorch_cpu finds libcudart and libcupti by its own run path; the linker must not insist on seeing them.
target_link_options(luthier_torch_imported INTERFACE -Wl,--allow-shlib-undefined)

set(LUTHIER_TORCH_DIR "${_torch_dir}")
set(LUTHIER_TORCH_VERSION "unknown")
if(EXISTS "${_torch_dir}/include/torch/headeronly/version.h")
    file(STRINGS "${_torch_dir}/include/torch/headeronly/version.h" _lines REGEX "define TORCH_VERSION_(MAJOR|MINOR|PATCH) ")
    string(REGEX REPLACE "[^0-9;]" "" LUTHIER_TORCH_VERSION "${_lines}")
    string(REPLACE ";" "." LUTHIER_TORCH_VERSION "${LUTHIER_TORCH_VERSION}")
endif()
message(STATUS "LibTorch: ${_torch_dir}")
