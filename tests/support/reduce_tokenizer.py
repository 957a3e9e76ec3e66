#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts a tokenizer.json down to what given texts can use, for tests that must not carry megabytes.

    reduce_tokenizer.py TOKENIZER_DIR OUTPUT_DIR TEXT_FILE...

Keeps every vocabulary entry that occurs inside one of the texts (in the tokenizer's own spelling), all single
characters and bytes, all added tokens, the last token, and every merge whose result is kept. A merge can only apply where its result
stands in the text, so the reduced tokenizer gives the same ids as the full one on these texts and all their parts.
Ids stay as they are. JSON and JSON-lines files count with every text inside them, other files as one text; the
strings of a JSON file are also taken with their escapes resolved.
"""
import json
import pathlib
import re
import shutil
import sys
import unicodedata


def byte_alphabet():
    printable = list(range(0x21, 0x7F)) + list(range(0xA1, 0xAD)) + list(range(0xAE, 0x100))
    table, extra = {}, 0
    for byte in range(256):
        if byte in printable:
            table[byte] = chr(byte)
        else:
            table[byte] = chr(0x100 + extra)
            extra += 1
    return table


def strings_of(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from strings_of(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from strings_of(item)


def texts_of(path):
    text = path.read_text(encoding="utf-8")
    yield text
    if path.suffix == ".json":
        yield from strings_of(json.loads(text))
    elif path.suffix == ".jsonl":
        for line in filter(None, text.split("\n")):
            yield from strings_of(json.loads(line))


def main():
    source, target = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    tokenizer = json.loads((source / "tokenizer.json").read_text(encoding="utf-8"))
    model = tokenizer["model"]
    vocab = model["vocab"]
    merges = [m if isinstance(m, list) else m.split(" ") for m in model["merges"]]
    byte_level = "ByteLevel" in json.dumps(tokenizer["pre_tokenizer"])
    alphabet = byte_alphabet()
    prefixes = {t[:n] for t in vocab for n in range(1, len(t) + 1)}

    kept = {t for t in vocab if len(t) == 1 or re.fullmatch("<0x[0-9A-F]{2}>", t)}
    kept |= {t["content"] for t in tokenizer["added_tokens"]} & set(vocab)
    kept.add(max(vocab, key=vocab.get))  # new tokens get the ids behind it
    seen = set()
    for name in sys.argv[3:]:
        for text in texts_of(pathlib.Path(name)):
            for form in {text, unicodedata.normalize("NFC", text)}:
                if byte_level:
                    spelled = "".join(alphabet[b] for b in form.encode("utf-8", "surrogatepass"))
                else:
                    spelled = "\u2581" + form.replace(" ", "\u2581")
                if spelled in seen:
                    continue
                seen.add(spelled)
                for begin in range(len(spelled)):
                    end = begin + 1
                    while end <= len(spelled) and spelled[begin:end] in prefixes:
                        if spelled[begin:end] in vocab:
                            kept.add(spelled[begin:end])
                        end += 1
    model["vocab"] = {t: i for t, i in vocab.items() if t in kept}
    model["merges"] = [f"{a} {b}" for a, b in merges if a in kept and b in kept and a + b in kept]
    target.mkdir(parents=True, exist_ok=True)
    (target / "tokenizer.json").write_text(
        json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    for name in ("tokenizer_config.json", "chat_template.jinja"):
        if (source / name).exists():
            shutil.copyfile(source / name, target / name)
            (target / name).chmod(0o644)
    print(f"{len(model['vocab'])} of {len(vocab)} tokens, {len(model['merges'])} of {len(merges)} merges")


main()
