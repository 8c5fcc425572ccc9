#!/usr/bin/env python3
"""Print the tables of a test file as labelled pairs, for score_candidates: pairs_of_tests.py FILE KIND > OUT.jsonl

A table is what stands in check(true|false, {{a, b[, day_a, day_b]}, ...}) or check_pairs(Kind::..., true|false, ...).
"""
import json
import re
import sys

OPENING = re.compile(r'check(?:_pairs)?\(\s*(?:Kind::k(\w+),\s*)?(true|false),')
TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|[{}]')
DAY = "2024-05-02"


def body_from(source, begin):
    """The text up to the parenthesis that closes the call."""
    depth, inside, at = 1, False, begin
    while depth:
        char = source[at]
        if inside:
            at += char == "\\"
            inside = char != '"'
        elif char == '"':
            inside = True
        else:
            depth += (char == "(") - (char == ")")
        at += 1
    return source[begin:at - 1]


def rows(body):
    """Lists of the strings of each inner pair of braces; neighbouring literals are one string."""
    depth, row, end = 0, [], -1
    for token in TOKEN.finditer(body):
        word = token.group()
        if word == "{":
            depth += 1
            row = []
        elif word == "}":
            if len(row) >= 2:
                yield row
            row = []
            depth -= 1
        else:
            text = json.loads(word.replace("\\'", "'"))
            joined = row and not body[end:token.start()].strip()
            row[-1:] = [row[-1] + text] if joined else row[-1:] + [text]
        end = token.end()


def main():
    path, kind = sys.argv[1:]
    source = open(path, encoding="utf-8").read()
    number = 0
    for call in OPENING.finditer(source):
        label = "contradiction" if call.group(2) == "true" else "compatible"
        told = call.group(1).lower() if call.group(1) else kind
        for row in rows(body_from(source, call.end())):
            number += 1
            days = row[2:4] if len(row) > 3 else [DAY, DAY]
            pair = {"id": f"test-{kind}-{number}", "kind": told, "label": label,
                    "a": {"text": row[0], "source": "A", "published": days[0]},
                    "b": {"text": row[1], "source": "B", "published": days[1]}}
            print(json.dumps(pair, ensure_ascii=False))


if __name__ == "__main__":
    main()
