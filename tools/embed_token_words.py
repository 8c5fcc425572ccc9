#!/usr/bin/env python3
"""Turn rules/syntax/tokens.json into the header that the tokeniser includes.

usage: embed_token_words.py tokens.json token_words.h
"""
import json
import re
import sys


def main():
    source, target = sys.argv[1:]
    text = open(source, encoding="utf-8").read()
    words = json.loads(re.sub(r"^\s*//.*$", "", text, flags=re.M))
    lines = ["// Made from rules/syntax/tokens.json by tools/embed_token_words.py.", "#pragma once", "",
             "#include <array>", "#include <string_view>", "#include <utility>", "", "namespace gainsay::token_words {", ""]
    for name, value in words.items():
        constant = "k" + "".join(part.title() for part in name.split("_"))
        if isinstance(value, dict):
            items = ", ".join('{"%s", %d}' % item for item in sorted(value.items()))
            lines.append(f"inline constexpr std::array<std::pair<std::string_view, unsigned>, {len(value)}> {constant} = {{{{{items}}}}};")
        else:
            items = ", ".join(f'"{word}"' for word in sorted(set(value)))
            lines.append(f"inline constexpr std::array<std::string_view, {len(set(value))}> {constant} = {{{items}}};")
    lines += ["", "}  // namespace gainsay::token_words", ""]
    open(target, "w", encoding="utf-8").write("\n".join(lines))


if __name__ == "__main__":
    main()
