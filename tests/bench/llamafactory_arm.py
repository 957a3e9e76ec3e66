# SPDX-License-Identifier: GPL-3.0-or-later
"""One LLaMA-Factory run for tests/bench/run: CONFIG.json RECORD.json → loss and time since process start per step."""
import time

START = time.monotonic()

import json
import sys

from llamafactory.train.tuner import run_exp
from transformers import TrainerCallback


class Clock(TrainerCallback):
    def __init__(self):
        self.steps = []

    def on_step_end(self, args, state, control, **kwargs):
        self.steps.append({"at": time.monotonic() - START})

    def on_log(self, args, state, control, logs=None, **kwargs):
        if logs and "loss" in logs and self.steps:
            self.steps[-1]["loss"] = logs["loss"]


config = json.load(open(sys.argv[1]))
clock = Clock()
run_exp(config, callbacks=[clock])
json.dump(clock.steps, open(sys.argv[2], "w"))
