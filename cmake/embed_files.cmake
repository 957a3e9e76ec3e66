# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DINPUTS=file;… -DOUTPUT=file.cpp -DNAME=function -P embed_files.cmake: the files' names and texts as C++.
set(arrays)
set(rows)
set(count 0)
foreach(input IN LISTS INPUTS)
    file(READ ${input} bytes HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
    get_filename_component(name ${input} NAME_WLE)
    string(APPEND arrays "constexpr char kFile${count}[] = {${bytes}};\n")
    string(APPEND rows "    {\"${name}\", {kFile${count}, sizeof kFile${count}}},\n")
    math(EXPR count "${count} + 1")
endforeach()
file(WRITE ${OUTPUT} "#include \"base/embedded_file.h\"

namespace
{
${arrays}constexpr luthier::EmbeddedFile kFiles[] = {
${rows}};
} // namespace

std::span<const luthier::EmbeddedFile> luthier::${NAME}()
{
    return kFiles;
}
")
