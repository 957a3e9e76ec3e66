# luthier_flags: language standard, warnings and sanitizers of every target of ours.
# luthier_library(NAME SOURCES … LINKS … PRIVATE_LINKS …), luthier_test(NAME LINKS …) and luthier_embed(OUTPUT NAME FILES …).

add_library(luthier_flags INTERFACE)
target_compile_features(luthier_flags INTERFACE cxx_std_20)
target_compile_options(luthier_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-qual -Woverloaded-virtual
    -Wconversion -Wno-sign-conversion -fstack-protector-strong)
if(LUTHIER_WERROR)
    target_compile_options(luthier_flags INTERFACE -Werror)
endif()
if(LUTHIER_SANITIZE)
    target_compile_options(luthier_flags INTERFACE -fsanitize=${LUTHIER_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(luthier_flags INTERFACE -fsanitize=${LUTHIER_SANITIZE})
    if(LUTHIER_SANITIZE MATCHES "undefined")
        # What ends a program at once anyway is not worth twice the time of compilation, nor is alignment where no
        # bytes are read as numbers.
        target_compile_options(luthier_flags INTERFACE -fno-sanitize=null,vptr,object-size,alignment)
    endif()
else()
    target_compile_definitions(luthier_flags INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:_FORTIFY_SOURCE=2>)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # g++ 12 sees uninitialised and dangling values inside std::variant and std::optional that are not there.
    target_compile_options(luthier_flags INTERFACE -Wno-maybe-uninitialized -Wno-restrict)
endif()

set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_library(luthier_qt_flags INTERFACE)
target_compile_definitions(luthier_qt_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS QT_NO_FOREACH)

add_library(luthier_byte_flags INTERFACE) # for what reads bytes as numbers
if(LUTHIER_SANITIZE MATCHES "undefined")
    target_compile_options(luthier_byte_flags INTERFACE -fsanitize=alignment)
endif()

function(luthier_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(luthier_${name} STATIC ${ARG_SOURCES})
    target_include_directories(luthier_${name} PUBLIC ${PROJECT_SOURCE_DIR}/engine)
    target_link_libraries(luthier_${name} PUBLIC ${ARG_LINKS} PRIVATE luthier_flags ${ARG_PRIVATE_LINKS})
endfunction()

# Files as a C++ source, whose path OUTPUT is set to; NAME is the function of base/embedded_file.h that gives them.
function(luthier_embed output name)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    add_custom_command(
        OUTPUT ${source}
        COMMAND ${CMAKE_COMMAND} "-DINPUTS=${ARGN}" -DOUTPUT=${source} -DNAME=${name}
            -P ${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake
        DEPENDS ${ARGN} ${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake
        VERBATIM)
    set(${output} ${source} PARENT_SCOPE)
endfunction()

# One Qt Test executable from <name>.cpp beside the calling CMakeLists.txt. ON_SCREEN: in a real X window where Xvfb
# is installed.
find_program(LUTHIER_XVFB_RUN xvfb-run)
function(luthier_test name)
    cmake_parse_arguments(ARG "ON_SCREEN" "TIMEOUT" "LINKS;LABELS" ${ARGN})
    add_executable(${name} ${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(${name} PRIVATE
        LUTHIER_GOLDEN_DIR="${PROJECT_SOURCE_DIR}/tests/golden"
        LUTHIER_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        LUTHIER_SAMPLE_MODEL="${LUTHIER_SAMPLE_MODEL}")
    target_link_libraries(${name} PRIVATE luthier_flags ${ARG_LINKS} Qt6::Test)
    set(_platform offscreen)
    if(ARG_ON_SCREEN AND LUTHIER_XVFB_RUN)
        set(_platform xcb)
        add_test(NAME ${name} COMMAND ${LUTHIER_XVFB_RUN} -a -s "-screen 0 1280x800x24" $<TARGET_FILE:${name}>)
    else()
        add_test(NAME ${name} COMMAND ${name})
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT
        "QT_QPA_PLATFORM=${_platform};LC_ALL=C.UTF-8;TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/cmake/tsan.supp")
    if(ARG_LABELS)
        set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}")
    endif()
endfunction()
