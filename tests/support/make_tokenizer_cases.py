#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/golden/text/tokenizer_cases.jsonl: small tokenizers that use one feature each, with ids and decoded
texts from the Rust library (pip install tokenizers==0.22.2).

    make_tokenizer_cases.py > tests/golden/text/tokenizer_cases.jsonl
"""
import json

from tokenizers import Tokenizer

TEXTS = [
    "", " ", "  ", "a", "hello world", "Hello,  world! 123 4567", " leading and trailing  ", "tab\tand\nline\n\nend",
    "don't we'll I'M", "caf\u00e9 cafe\u0301 \ufb01 \u212b", "\u4f60\u597d\uff0c\u4e16\u754c 12\u00bd\u2167", "x=1;y=[2,3]",
    "\u0130stanbul STRASSE", "emoji \U0001f600\U0001f469\u200d\U0001f680", "<s>hello</s> <mask>  world<mask>s a<mask>b",
    "<b> <B> hello<b>hello", "----a--b-", "\u00a0nbsp\u3000wide\u2028sep", "hello hello hellohello", "ab abc abab cab",
]

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,!?'-=;[]_\n\t"
PAIRS = [("h", "e"), ("l", "l"), ("he", "ll"), ("hell", "o"), ("w", "o"), ("r", "l"), ("wo", "rl"), ("worl", "d"),
         ("a", "b"), ("ab", "c"), ("1", "2"), ("12", "3"), ("-", "-"), (" ", " "), ("c", "ab")]


def model(extra_tokens=(), pairs=PAIRS, letters=LETTERS, **options):
    vocab = {}
    for token in [*extra_tokens, *letters]:
        vocab.setdefault(token, len(vocab))
    prefix = options.get("continuing_subword_prefix") or ""
    merges = []
    for a, b in pairs:
        whole = a + (b[len(prefix):] if prefix else b)
        if a in vocab and b in vocab:
            vocab.setdefault(whole, len(vocab))
            merges.append([a, b])
    out = {"type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": None,
           "end_of_word_suffix": None, "fuse_unk": False, "byte_fallback": False, "ignore_merges": False}
    out.update(options)
    out["vocab"] = vocab
    out["merges"] = merges
    return out


def byte_model(**options):
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    letters = [chr(b) for b in printable] + [chr(0x100 + i) for i in range(256 - len(printable))]
    space = "\u0120"
    pairs = PAIRS + [(space, "w"), (space + "w", "orld"), ("o", "rld"), ("r", "ld"), ("l", "d"), (space, space),
                     ("\u00c3", "\u00a9"), ("\u00e4", "\u00bd"), ("\u00e4\u00bd", "\u0142")]
    return model(letters="".join(letters), pairs=pairs, **options)


def spm_model(**options):
    mark = "\u2581"
    byte_tokens = [f"<0x{b:02X}>" for b in range(256)]
    pairs = [(a.replace(" ", mark), b.replace(" ", mark)) for a, b in PAIRS]
    pairs += [(mark, "h"), (mark + "h", "e"), (mark, "a"), (mark + "a", "b"), (mark + "he", "ll"), (mark + "hell", "o")]
    return model(["<unk>", "<s>", "</s>", *byte_tokens], pairs, LETTERS.replace(" ", mark) + "\u4f60",
                 unk_token="<unk>", fuse_unk=True, byte_fallback=True, **options)


def added(content, i, **flags):
    token = {"id": i, "content": content, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False,
             "special": False}
    token.update(flags)
    return token


def build(name, model_, added_tokens=(), normalizer=None, pre_tokenizer=None, post_processor=None, decoder=None):
    return name, {"version": "1.0", "truncation": None, "padding": None, "added_tokens": list(added_tokens),
                  "normalizer": normalizer, "pre_tokenizer": pre_tokenizer, "post_processor": post_processor,
                  "decoder": decoder, "model": model_}


FUSE = {"type": "Fuse"}
BYTES = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}
PLAIN = model(["<unk>"], unk_token="<unk>")


def sequence(kind, *steps):
    return {"type": "Sequence", kind: list(steps)}


CASES = [
    build("plain", PLAIN, decoder=FUSE),
    build("no unknown token", model(), decoder=FUSE),
    build("no decoder", PLAIN),
    build("fused unknown", model(["<unk>"], unk_token="<unk>", fuse_unk=True), decoder=FUSE),
    build("prefix and suffix",
          model([*("##" + c for c in LETTERS if c != " "), *(c + "</w>" for c in LETTERS),
                 *("##" + c + "</w>" for c in LETTERS)],
                [("h", "##e"), ("##l", "##l"), ("he", "##ll"), ("hell", "##o</w>"), ("w", "##o")],
                continuing_subword_prefix="##", end_of_word_suffix="</w>"),
          pre_tokenizer={"type": "WhitespaceSplit"}, decoder={"type": "BPEDecoder", "suffix": "</w>"}),
    build("byte level", byte_model(), pre_tokenizer=BYTES, decoder=BYTES, post_processor=BYTES),
    build("byte level, prefix space", byte_model(), pre_tokenizer={**BYTES, "add_prefix_space": True}, decoder=BYTES),
    build("byte level, whole tokens", byte_model(ignore_merges=True), decoder=BYTES,
          pre_tokenizer=sequence("pretokenizers", {"type": "Split", "pattern": {"Regex": "\\s?\\p{L}+|\\p{N}{1,3}|."},
                                                   "behavior": "Isolated", "invert": False},
                                 {**BYTES, "use_regex": False})),
    build("byte level after digits", byte_model(), decoder=BYTES,
          pre_tokenizer=sequence("pretokenizers", {"type": "Digits", "individual_digits": True}, BYTES)),
    build("sentencepiece", spm_model(), [added("<unk>", 0, special=True), added("<s>", 1, special=True),
                                         added("</s>", 2, special=True)],
          normalizer=sequence("normalizers", {"type": "Prepend", "prepend": "\u2581"},
                              {"type": "Replace", "pattern": {"String": " "}, "content": "\u2581"}),
          post_processor={"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "<s>", "type_id": 0}},
                                                                   {"Sequence": {"id": "A", "type_id": 0}},
                                                                   {"SpecialToken": {"id": "</s>", "type_id": 0}}],
                          "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 0}}],
                          "special_tokens": {"<s>": {"id": "<s>", "ids": [1], "tokens": ["<s>"]},
                                             "</s>": {"id": "</s>", "ids": [2], "tokens": ["</s>"]}}},
          decoder=sequence("decoders", {"type": "Replace", "pattern": {"String": "\u2581"}, "content": " "},
                           {"type": "ByteFallback"}, FUSE, {"type": "Strip", "content": " ", "start": 1, "stop": 0})),
]
for scheme in ("always", "first", "never"):
    for split in (True, False):
        step = {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": scheme, "split": split}
        CASES.append(build(f"metaspace {scheme} {split}", spm_model(), [added("<s>", 1, special=True)],
                           pre_tokenizer=step, decoder=step))
for kind in ("NFC", "NFD", "NFKC", "NFKD", "Lowercase", "StripAccents"):
    CASES.append(build(kind, byte_model(), normalizer={"type": kind}, pre_tokenizer=BYTES, decoder=BYTES))
CASES += [
    build("strip", PLAIN, normalizer={"type": "Strip", "strip_left": True, "strip_right": False}, decoder=FUSE),
    build("accents gone", byte_model(), pre_tokenizer=BYTES, decoder=BYTES,
          normalizer=sequence("normalizers", {"type": "NFD"}, {"type": "StripAccents"}, {"type": "Lowercase"})),
    build("replace by pattern", PLAIN, decoder=FUSE,
          normalizer={"type": "Replace", "pattern": {"Regex": "\\s+"}, "content": "_"}),
]
for behavior in ("Removed", "Isolated", "MergedWithPrevious", "MergedWithNext", "Contiguous"):
    for invert in (False, True):
        CASES.append(build(f"split {behavior} {invert}", model(["<unk>"], unk_token="<unk>", fuse_unk=True),
                           pre_tokenizer={"type": "Split", "pattern": {"Regex": "-|b|\\s"}, "behavior": behavior,
                                          "invert": invert}, decoder=FUSE))
    CASES.append(build(f"punctuation {behavior}", PLAIN, pre_tokenizer={"type": "Punctuation", "behavior": behavior},
                       decoder=FUSE))
for name, step in {
    "digits": {"type": "Digits", "individual_digits": False}, "single digits": {"type": "Digits", "individual_digits": True},
    "whitespace": {"type": "Whitespace"}, "whitespace split": {"type": "WhitespaceSplit"},
    "bert": {"type": "BertPreTokenizer"}, "delimiter": {"type": "CharDelimiterSplit", "delimiter": "-"},
}.items():
    CASES.append(build(name, model(["<unk>"], unk_token="<unk>", fuse_unk=True), pre_tokenizer=step, decoder=FUSE))
size = len(PLAIN["vocab"])
for name, flags in {
    "plain": {}, "special": {"special": True}, "lstrip": {"lstrip": True}, "rstrip": {"rstrip": True},
    "both": {"lstrip": True, "rstrip": True}, "single word": {"single_word": True}, "normalized": {"normalized": True},
}.items():
    CASES.append(build(f"added {name}", PLAIN, [added("<mask>", size, **flags), added("<b>", size + 1, **flags),
                                                added("hello", PLAIN["vocab"]["hello"], **flags),
                                                added("hellohello", size + 2, **flags)],
                       normalizer={"type": "Lowercase"}, decoder=FUSE))

for name, tokenizer in CASES:
    reference = Tokenizer.from_str(json.dumps(tokenizer))
    rows = []
    for text in TEXTS:
        ids = reference.encode(text, add_special_tokens=True).ids
        rows.append({"text": text, "ids": ids, "decoded": reference.decode(ids, skip_special_tokens=False)})
    print(json.dumps({"name": name, "tokenizer": tokenizer, "rows": rows}, ensure_ascii=False, separators=(",", ":")))
