#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts the reference numbers of tests/golden/nn and tests/golden/train out of full ones.

    cut_references.py REFERENCES DATASETS GOLDEN

REFERENCES holds families/, families-more/, numbers/, trainer/, curves/ and curves-more/ as made with transformers 5.6,
PEFT 0.18.1 and torch 2.11 (tests/README.md); DATASETS holds alpaca_en_demo.json; GOLDEN is tests/golden. Tensors keep
their names and values; which are kept is written here and nowhere else. Needs numpy and safetensors.
"""
import json
import os
import re
import shutil
import sys

from safetensors.numpy import load_file, save_file

references, datasets, golden = sys.argv[1:4]

# model → adapters, and which further tensors of its own reference are kept
MODELS = {
    "families": {
        "llama-gqa": (["all", "dora", "patterns", "rslora-qv"], r"hidden\..*"),
        "qwen2-tied": (["all"], r"full\.grad\.(.*norm\.weight|.*bias|model\.layers\.1\.self_attn\.k_proj\.weight)"),
        "qwen3": (["all", "dora"], r"full\.grad\..*norm\.weight"),
    },
    "families-more": {
        "llama-dynamic-rope": (["all"], None),
        "llama-mqa": (["all"], None),  # its weights lie in golden/arch already
        "phi3-longrope-long": (["all"], None),
    },
}


def fresh(path):
    shutil.rmtree(path, ignore_errors=True)
    os.makedirs(path)


def copy(source, target):
    with open(source, "rb") as read, open(target, "wb") as write:
        write.write(read.read())


def write(path, tensors):
    save_file({name: value.copy() for name, value in tensors.items()}, path, metadata={"format": "pt"})


def families():
    out = golden + "/nn"
    fresh(out)
    for folder in ("models", "adapters", "expect"):
        os.makedirs(f"{out}/{folder}")
    for family, models in MODELS.items():
        base = f"{references}/{family}"
        for model, (adapters, extra) in models.items():
            if model != "llama-mqa":
                os.makedirs(f"{out}/models/{model}")
                for name in ("config.json", "model.safetensors"):
                    copy(f"{base}/models/{model}/{name}", f"{out}/models/{model}/{name}")
            full = load_file(f"{base}/expect/{model}.safetensors")
            kept = {}
            for name, value in full.items():
                if name == "logits":
                    kept["logits.0"] = value[0]  # the first row; the other one's losses stay
                elif extra and re.fullmatch(extra, name):
                    kept[name] = value
                elif not name.startswith(("hidden.", "full.", "packed.alone")):
                    kept[name] = value
            write(f"{out}/expect/{model}.safetensors", kept)
            for adapter in adapters:
                name = f"{model}-{adapter}"
                os.makedirs(f"{out}/adapters/{name}")
                for part in ("adapter_config.json", "adapter_model.safetensors"):
                    copy(f"{base}/adapters/{name}/{part}", f"{out}/adapters/{name}/{part}")
                full = load_file(f"{base}/expect/{name}.safetensors")
                kept = {n: v for n, v in full.items() if n.startswith("grad.") or n in ("loss", "token_losses")}
                if name in ("llama-gqa-all", "qwen3-all"):
                    kept["merged.logits.0"] = full["merged.logits"][0]
                write(f"{out}/expect/{name}.safetensors", kept)
    # The adapter that seed 42 draws for SmolLM2-135M: q_proj and v_proj of the first and last layer.
    init = load_file(f"{references}/curves/qv/init_adapter/adapter_model.safetensors")
    write(f"{out}/init_adapter_qv.safetensors",
          {n: v for n, v in init.items() if re.search(r"layers\.(0|29)\..*lora_A", n)})


def steps():
    out = golden + "/train"
    fresh(out)
    for case in ("steps-adamw", "steps-adamw-decay", "steps-loraplus"):
        copy(f"{references}/numbers/{case}.json", f"{out}/{case}.json")
        full = load_file(f"{references}/numbers/{case}.safetensors")
        inputs = {n: v for n, v in full.items() if n.startswith("step")}
        if case == "steps-adamw":  # the other two have the same batches
            write(f"{out}/steps-inputs.safetensors", inputs)
        write(f"{out}/{case}.safetensors", {n: v for n, v in full.items() if n.startswith("after20.")})
    for case, last in (("betas", 10), ("clip-some", 15), ("no-clip", 8), ("full-decay", 6)):
        copy(f"{references}/trainer/{case}.json", f"{out}/{case}.json")
        full = load_file(f"{references}/trainer/{case}.safetensors")
        wanted = rf"micro.*|after{last}\..*"
        if case == "full-decay":
            wanted = rf"micro.*|after{last}\..*(norm\.weight|bias|layers\.1\.self_attn\.(q|k)_proj\.weight)"
        write(f"{out}/{case}.safetensors", {n: v for n, v in full.items() if re.fullmatch(wanted, n)})
    with open(f"{datasets}/alpaca_en_demo.json", encoding="utf-8") as file:
        rows = json.load(file)[:96]
    with open(f"{out}/alpaca_en_demo.json", "w", encoding="utf-8") as file:
        json.dump(rows, file, ensure_ascii=False, indent=1)
    with open(f"{out}/dataset_info.json", "w", encoding="utf-8") as file:
        file.write('{"alpaca_en_demo": {"file_name": "alpaca_en_demo.json"}}\n')
    curves = {}
    for name, path, log in (("plain", "curves/plain", "log"), ("bf16", "curves-more/bf16", "steps")):
        with open(f"{references}/{path}/curve.json", encoding="utf-8") as file:
            curve = json.load(file)
        curves[name] = {"arguments": curve["arguments"], "log": [r for r in curve[log] if "loss" in r][:2]}
    with open(f"{out}/curves.json", "w", encoding="utf-8") as file:
        json.dump(curves, file, indent=1)
        file.write("\n")


families()
steps()
