#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/golden/text/jinja_cases.jsonl: chat templates with what Jinja2 makes of them, in the environment that
transformers renders chat templates in (pip install jinja2).

    make_jinja_cases.py TOKENIZER_DIR... > tests/golden/text/jinja_cases.jsonl

The chat templates of the given tokenizer folders are rendered with several conversations as well.
"""
import json
import pathlib
import sys

from jinja2.exceptions import TemplateError
from jinja2.ext import loopcontrols
from jinja2.sandbox import ImmutableSandboxedEnvironment


def environment():
    env = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols])

    def tojson(value, ensure_ascii=False, indent=None, separators=None, sort_keys=False):
        return json.dumps(value, ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys)

    def raise_exception(message):
        raise TemplateError(message)

    env.filters["tojson"] = tojson
    env.globals["raise_exception"] = raise_exception
    return env


U, A, S = ({"role": r, "content": c} for r, c in (("user", "Hi {{x}} \u4f60"), ("assistant", " An answer.\n"), ("system", "Be kind")))
TOOLS = [{"type": "function", "function": {"name": "add", "description": "Adds", "parameters": {
    "type": "object", "properties": {"a": {"type": "number"}}, "required": ["a"]}}}]
CALL = {"role": "assistant", "content": "", "tool_calls": [
    {"type": "function", "function": {"name": "add", "arguments": {"a": 1.5, "b": [True, None, "\u00e9\""]}}}]}
THOUGHT = {"role": "assistant", "content": "<think>\nhm\n</think>\n\nyes"}
CONVERSATIONS = [[U], [U, A], [S, U, A, U], [S, U, CALL, {"role": "tool", "content": "2"}, A], [U, THOUGHT, U, THOUGHT]]

V = {"messages": [S, U, A, U], "n": 7, "f": 2.5, "neg": -7, "s": "  Hello, World  ", "empty": "", "none": None, "t": True,
     "list": [3, 1, 2], "words": ["b", "a", "c", "a"], "d": {"k": "v", "z": 1, "a": [1, 2]}, "nested": {"a": {"b": "deep"}},
     "people": [{"name": "Ann", "age": 3}, {"name": "Bob", "age": 5}, {"name": "Cy"}]}

SNIPPETS = """
plain text
{{ n }} {{ f }} {{ t }} {{ none }} {{ s }} {{ undefined_name }}|
{{ 1 + 2 * 3 }} {{ (1 + 2) * 3 }} {{ 7 / 2 }} {{ 7 // 2 }} {{ neg // 2 }} {{ neg % 3 }} {{ 7 % 3 }} {{ -n }} {{ 2.0 * 3 }}
{{ 'a' ~ 1 ~ none ~ 2.5 }} {{ 'a' + 'b' }} {{ [1] + [2] }} {{ "x" "y" }}
{{ n > 3 and f < 3 }} {{ n == 7 or crash.x }} {{ not t }} {{ 1 if t else 2 }} {{ 1 if empty else 2 }} [{{ 1 if empty }}]
{{ 'k' in d }} {{ 'q' not in d }} {{ 2 in list }} {{ 'ell' in s }} {{ 9 in list }}
{{ list[0] }} {{ list[-1] }} {{ list[1:] }} {{ list[::-1] }} {{ s[2:7] }} {{ words[:2] }} {{ list[-2:] }} {{ list[5:] }} {{ words[::2] }}
{{ d.k }} {{ d['z'] }} {{ nested.a.b }} [{{ d.missing }}] {{ d.a[1] }} {{ (d.missing is defined) }}
{{ {'a': 1, 'b': [1, 2, 'x']} }} {{ [true, none, 1.0] }} {{ (1, 2)[0] }}
{{ s | trim }}|{{ s | upper }}|{{ s | trim | length }}|{{ list | length }}|{{ d | length }}|{{ s | trim | lower | title }}
{{ list | sort }} {{ list | sort(reverse=true) }} {{ words | unique | list }} {{ list | max }} {{ list | min }} {{ list | sum }}
{{ words | join(', ') }} {{ people | map(attribute='name') | join('+') }} {{ words | map('upper') | list }}
{{ people | selectattr('age', 'defined') | map(attribute='age') | list }} {{ people | rejectattr('age') | list | length }}
{{ people | selectattr('name', 'equalto', 'Bob') | list }} {{ list | select('odd') | list }} {{ list | reject('gt', 1) | list }}
{{ missing | default('dd') }} {{ empty | default('ee') }} {{ empty | default('ee', true) }} {{ none | default('x') }}
{{ d | tojson }} {{ s | tojson }} {{ "\\u00e9<>&'\\"" | tojson }} {{ d | tojson(indent=2) }}
{{ list | first }} {{ list | last }} {{ words | reverse | list }} {{ 'abc' | reverse }} {{ 'abc' | list }}
{{ '12' | int + 1 }} {{ 'x' | int }} {{ '1.5' | float }} {{ 3.7 | int }} {{ neg | abs }} {{ 5 | string + '!' }} {{ 2.5 | round }}
{{ (d | items | list)[1][0] }} {{ (d.items() | list)[2][1] }} {{ d.keys() | list }} {{ d.values() | list }} {{ d.get('k') }} {{ d.get('q', 'no') }} {{ (d | dictsort)[0][0] }}
{{ 'a b  c'.split() }} {{ 'a,b,,c'.split(',') }} {{ 'a,b,c'.split(',', 1) }} {{ '</t>x</t>y'.split('</t>')[-1] }}
{{ '  x '.strip() }}|{{ '\\n\\nx'.lstrip('\\n') }}|{{ 'xy--'.rstrip('-') }}|{{ s.strip().startswith('Hello') }}|{{ s.endswith('x') }}
{{ 'aXbX'.replace('X', '-') }} {{ 'aXbX' | replace('X', '-') }} {{ 'Ab'.upper() }} {{ 'ab cd'.title() }} {{ 'AB'.lower() }} {{ 'hELLO'.capitalize() }}
{{ n is number }} {{ s is string }} {{ d is mapping }} {{ list is iterable }} {{ none is none }} {{ x is defined }} {{ n is odd }} {{ n is divisibleby 7 }} {{ t is true }} {{ n is not none }} {{ list is sequence }} {{ f is float }} {{ n is integer }} {{ t is boolean }}
{% if n > 5 %}big{% elif n > 3 %}middle{% else %}small{% endif %} {% if n > 50 %}a{% elif n > 3 %}b{% elif n > 2 %}c{% else %}d{% endif %}
{% for x in list %}{{ loop.index }}:{{ x }}{% if not loop.last %}, {% endif %}{% endfor %}
{% for x in list if x > 1 %}{{ loop.index0 }}/{{ loop.length }}={{ x }} {% else %}none{% endfor %}{% for x in [] %}x{% else %}nothing{% endfor %}
{% for k, v in d.items() %}{{ k }}={{ v }};{% endfor %}{% for k in d %}{{ k }}{% endfor %}
{% for x in list %}{% if x == 1 %}{% continue %}{% endif %}{{ x }}{% if x == 2 %}{% break %}{% endif %}{% endfor %}
{% for x in list %}{{ loop.previtem }}<{{ x }}>{{ loop.nextitem }} {{ loop.first }} {{ loop.revindex }}{% endfor %}
{% set a = 5 %}{{ a }}{% for x in list %}{% set a = x %}{% endfor %}{{ a }}{% if true %}{% set a = 9 %}{% endif %}{{ a }}
{% set ns = namespace(c=0, found=false) %}{% for x in list %}{% set ns.c = ns.c + x %}{% endfor %}{{ ns.c }} {{ ns.found }} [{{ ns.q }}]
{% set block %}in {{ n }} block{% endset %}[{{ block }}]{% set p, q = 1, 2 %}{{ p }}{{ q }}
{% macro greet(name, mark='!') %}Hi {{ name }}{{ mark }}{% endmacro %}{{ greet('Ann') }} {{ greet('Bob', mark='?') }} {{ greet(name='C') }}
{% macro down(k) %}{{ k }}{% if k > 0 %}{{ down(k - 1) }}{% endif %}{% endmacro %}{{ down(3) }}
{% for i in range(3) %}{{ i }}{% endfor %}{% for i in range(5, 0, -2) %}{{ i }}{% endfor %}{{ range(2, 4) | list }}
a{# comment #}b{#- strip -#}   c{{- n -}}   d {%- if t %} e {%- endif %} f
{%- for m in messages %}[{{ m['role'] }}:{{ m.content | trim }}]{%- endfor %}
{{ raise_exception('stop') }}
{{ undefined_name.x }}
{{ 1 + 'a' }}
{{ undefined_name + 1 }}
{{ list < 3 }}
{{ n | no_such_filter }}
{{ n is no_such_test }}
{{ no_such_function() }}
{{ s.no_such_method() }}
{{ 1 / 0 }}
{{ unclosed
{% if n %}never closed
{% endif %}
{{ n n }}
{{ 'open }}
{% nonsense %}
{{ (1 }}
{{ ''.__class__.__mro__ }}
{{ messages.__class__ }}
{{ self.__init__.__globals__ }}
{% import 'os' as os %}
{% include 'x' %}
{{ [].append.__self__ }}
""".strip().split("\n")

MULTILINE = [
    "a\n  {% if t %}\n  b\n  {% endif %}\nc\n",
    "x {% if t %}\ny\n{% endif %} z\n\n",
    "  {%- if t -%}  \n  b  {%- endif -%}  \n c",
    "{% if t %}\n\n  two\n{% endif %}\n{# note #}\nend",
    "   {{ n }}\n   {{- n }}\n{{ n -}}\n   z",
    "{%+ if t %} kept {%+ endif %}\nq",
    "{% for x in list %}\n  - {{ x }}\n{% endfor %}\ndone",
    "\r\n{% if t %}\r\nw\r\n{% endif %}\r\n",
]


def main():
    env = environment()
    cases = [(snippet, V) for snippet in SNIPPETS + MULTILINE]
    for folder in map(pathlib.Path, sys.argv[1:]):
        file = folder / "chat_template.jinja"
        config = json.loads((folder / "tokenizer_config.json").read_text(encoding="utf-8"))
        template = file.read_text(encoding="utf-8") if file.exists() else config.get("chat_template")
        for messages in CONVERSATIONS if template else []:
            for extra in ({}, {"add_generation_prompt": True}, {"tools": TOOLS},
                          {"add_generation_prompt": True, "enable_thinking": False}):
                cases.append((template, {"messages": messages, "bos_token": "<s>", "eos_token": "</s>", **extra}))
    for template, variables in cases:
        row = {"template": template, "variables": "standard" if variables is V else variables}
        try:
            row["output"] = env.from_string(template).render(**variables)
        except Exception as error:  # whatever it is, we must refuse too
            row["error"] = type(error).__name__
        print(json.dumps(row, ensure_ascii=False))
    print(json.dumps({"standard": V}, ensure_ascii=False))


main()
