#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/golden/cuda/nf4.safetensors: 4-bit weights as bitsandbytes makes and reads them.

make_nf4_golden.py BITSANDBYTES OUT: the folder of an unpacked wheel. Its table of block maxima is create_dynamic_map of
functional.py, the maxima and the values come from its CPU library; only the 4-bit codes, which that library has no
function for, are computed here as its default backend does. Needs numpy.
"""
import ast
import ctypes
import json
import struct
import sys
import types

import numpy as np

NF4 = np.array([-1.0, -0.6961928009986877, -0.5250730514526367, -0.39491748809814453, -0.28444138169288635,
                -0.18477343022823334, -0.09105003625154495, 0.0, 0.07958029955625534, 0.16093020141124725,
                0.24611230194568634, 0.33791524171829224, 0.44070982933044434, 0.5626170039176941,
                0.7229568362236023, 1.0], np.float32)


def linspace(start, end, steps, dtype=None):
    """torch.linspace in fp32: from both ends."""
    step = np.float32(np.float32(end - start) / np.float32(steps - 1))
    i = np.arange(steps)
    low = np.float32(start) + step * i.astype(np.float32)
    high = np.float32(end) - step * (steps - 1 - i).astype(np.float32)
    return np.where(i < steps // 2, low, high).astype(np.float32)


def dynamic_map(folder, signed=True):
    source = open(f"{folder}/bitsandbytes/functional.py").read()
    function = next(n for n in ast.parse(source).body
                    if isinstance(n, ast.FunctionDef) and n.name == "create_dynamic_map")
    torch = types.SimpleNamespace(linspace=linspace, float32=np.float32,
                                  tensor=lambda data, dtype: np.array(data, dtype))
    scope = {"torch": torch}
    exec(compile(ast.Module([function], []), "functional.py", "exec"), scope)
    return scope["create_dynamic_map"](signed)


def main():
    folder, out = sys.argv[1:3]
    lib = ctypes.CDLL(f"{folder}/bitsandbytes/libbitsandbytes_cpu.so")
    pointer = lambda a: a.ctypes.data_as(ctypes.c_void_p)
    random = np.random.default_rng(7)
    count = 64 * 300 + 38
    values = random.normal(0, 0.05, count).astype(np.float32) * np.repeat(
        random.uniform(0.2, 3, count // 64 + 1), 64)[:count].astype(np.float32)
    values[640:704] = 0  # a block of nothing
    bits = values.view(np.uint32)
    half = ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)
    values = (half.astype(np.uint32) << 16).view(np.float32)

    padded = np.zeros((count + 63) // 64 * 64, np.float32)
    padded[:count] = values
    blocks = padded.reshape(-1, 64)
    maxima = np.abs(blocks).max(axis=1)
    scaled = blocks * (np.float32(1) / np.maximum(maxima, np.float32(1e-38)))[:, None]
    bounds = (NF4[:-1] + NF4[1:]) / np.float32(2)
    codes = np.searchsorted(bounds, np.clip(scaled, -1, 1).reshape(-1)[:count]).astype(np.uint8)
    packed = (codes[0::2] << 4 | codes[1::2]).astype(np.uint8)

    table = dynamic_map(folder)
    offset = np.float32(maxima.astype(np.float64).mean())
    centred = (maxima - offset).astype(np.float32)
    quantised = np.zeros(len(maxima), np.uint8)
    scales = np.zeros((len(maxima) + 255) // 256, np.float32)
    lib.cquantize_blockwise_cpu_fp32(pointer(table), pointer(centred), pointer(scales), pointer(quantised),
                                     ctypes.c_longlong(256), ctypes.c_longlong(len(maxima)))
    restored = np.zeros(len(maxima), np.float32)
    lib.cdequantize_blockwise_cpu_fp32(pointer(table), pointer(quantised), pointer(scales), pointer(restored),
                                       ctypes.c_longlong(256), ctypes.c_longlong(len(maxima)))
    restored = (restored + offset).astype(np.float32)
    decoded = np.zeros(len(padded), np.float32)
    whole = np.zeros(len(padded) // 2, np.uint8)
    whole[:len(packed)] = packed
    lib.cdequantize_blockwise_cpu_nf4_fp32(pointer(whole), pointer(restored), pointer(decoded),
                                           ctypes.c_longlong(64), ctypes.c_longlong(1), ctypes.c_longlong(len(padded)))

    tensors = {"values": ("BF16", half), "codes": ("U8", packed), "maxima": ("U8", quantised), "scales": ("F32", scales),
               "offset": ("F32", np.array([offset], np.float32)), "table": ("F32", table),
               "decoded": ("F32", decoded[:count])}
    header, at = {}, 0
    for name, (kind, data) in tensors.items():
        header[name] = {"dtype": kind, "shape": [len(data)], "data_offsets": [at, at + data.nbytes]}
        at += data.nbytes
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(out, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for _, data in tensors.values():
            file.write(data.tobytes())


if __name__ == "__main__":
    main()
