# SPDX-License-Identifier: GPL-3.0-or-later
"""GGUF file → Hugging Face folder in fp32 with its tokenizer, for tests/bench/run. Needs transformers and gguf."""
import pathlib
import sys

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

source, target = pathlib.Path(sys.argv[1]), sys.argv[2]
model = AutoModelForCausalLM.from_pretrained(source.parent, gguf_file=source.name, dtype=torch.float32)
model.save_pretrained(target)
AutoTokenizer.from_pretrained(source.parent, gguf_file=source.name).save_pretrained(target)
