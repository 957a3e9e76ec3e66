#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/golden/train/adam8.safetensors: steps of AdamW with moments in 8 bits.

make_adam8_golden.py BITSANDBYTES OUT: the folder of an unpacked wheel. Both tables are create_dynamic_map of its
functional.py, and its CPU library reads the moments. That library rounds small moments by several codes, so rounding
and update follow the CUDA kernel, in double precision: the nearest code, with the sign that the moment has. Every step
starts from the moments and values that the file holds, so that one code more or less does not grow. Needs numpy.
"""
import ctypes
import json
import struct
import sys

import numpy as np

from make_nf4_golden import dynamic_map

BLOCK = 256
RATE, BETA1, BETA2, EPSILON, DECAY, CLIP = 1e-2, 0.9, 0.999, 1e-8, 0.1, 0.5


def single(x):
    return float(np.float32(x))


FACTORS = [(single(beta), single(np.float32(1) - np.float32(beta))) for beta in (BETA1, BETA2)]


class Table:
    def __init__(self, lib, values):
        self.lib, self.values = lib, values

    def read(self, codes, maxima):
        out = np.zeros(codes.size, np.float32)
        pointers = [a.ctypes.data_as(ctypes.c_void_p) for a in (self.values, codes, maxima, out)]
        self.lib.cdequantize_blockwise_cpu_fp32(*pointers, ctypes.c_longlong(BLOCK), ctypes.c_longlong(codes.size))
        return out

    def write(self, moment):
        starts = np.arange(0, moment.size, BLOCK)
        maxima = np.maximum.reduceat(np.abs(moment), starts).astype(np.float32)
        scaled = moment / np.repeat(np.where(maxima == 0, 1, maxima), BLOCK)[:moment.size]
        codes = np.abs(scaled[:, None] - self.values.astype(np.float64)).argmin(axis=1)
        codes[(scaled < 0) & (self.values[codes] == 0)] -= 1
        return codes.astype(np.uint8), maxima


def main():
    folder, out = sys.argv[1:3]
    lib = ctypes.CDLL(f"{folder}/bitsandbytes/libbitsandbytes_cpu.so")
    signed, unsigned = (Table(lib, dynamic_map(folder, sign)) for sign in (True, False))
    random = np.random.default_rng(3)
    count = 5 * BLOCK + 1
    scales = np.repeat([1e-4, 1.0, 0, 1e-12, 1e8, 1.0], BLOCK)[:count]
    tensors = {"signed": signed.values, "unsigned": unsigned.values}
    value = random.normal(0, 1, count).astype(np.float32)
    first, second = signed.write(np.zeros(count)), unsigned.write(np.zeros(count))
    for step in range(1, 6):
        gradient = (random.normal(0, 1, count) * 10.0 ** random.uniform(-4, 1, count) * scales).astype(np.float32)
        if step > 1:
            gradient[::7] = 0
        name = f"step{step}."
        tensors |= {name + "values": value, name + "gradients": gradient, name + "first": first[0],
                    name + "first_maxima": first[1], name + "second": second[0], name + "second_maxima": second[1]}
        g = gradient.astype(np.float64) * CLIP
        m = FACTORS[0][0] * signed.read(*first).astype(np.float64) + FACTORS[0][1] * g
        v = FACTORS[1][0] * unsigned.read(*second).astype(np.float64) + FACTORS[1][1] * g * g
        correction1, correction2 = 1 - BETA1 ** step, np.sqrt(1 - BETA2 ** step)
        update = RATE * correction2 / correction1 * m / (np.sqrt(v) + correction2 * EPSILON)
        value = ((value.astype(np.float64) - update) * (1 - RATE * DECAY)).astype(np.float32)
        first, second = signed.write(m), unsigned.write(v)
    tensors |= {"after.values": value, "after.first": first[0], "after.first_maxima": first[1],
                "after.second": second[0], "after.second_maxima": second[1]}

    header, at = {}, 0
    for name, data in tensors.items():
        kind = {"float32": "F32", "uint8": "U8"}[data.dtype.name]
        header[name] = {"dtype": kind, "shape": [data.size], "data_offsets": [at, at + data.nbytes]}
        at += data.nbytes
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(out, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for data in tensors.values():
            file.write(data.tobytes())


if __name__ == "__main__":
    main()
