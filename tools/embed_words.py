#!/usr/bin/env python3
"""Turn a word list of rules/syntax into a header: a namespace of sorted arrays.

usage: embed_words.py NAMESPACE WORDS.json OUT.h
"""
import json
import re
import sys


def main():
    namespace, source, target = sys.argv[1:]
    text = open(source, encoding="utf-8").read()
    words = json.loads(re.sub(r"^\s*//.*$", "", text, flags=re.M))
    lines = [f"// Made from rules/syntax/{source.rsplit('/', 1)[-1]} by tools/embed_words.py.", "#pragma once", "",
             "#include <array>", "#include <string_view>", "#include <utility>", "", f"namespace gainsay::{namespace} {{", ""]
    for name, value in words.items():
        constant = "k" + "".join(part.title() for part in name.split("_"))
        if isinstance(value, dict):
            items = ", ".join('{"%s", %d}' % item for item in sorted(value.items()))
            lines.append(f"inline constexpr std::array<std::pair<std::string_view, unsigned>, {len(value)}> {constant} = {{{{{items}}}}};")
        else:
            items = ", ".join(f'"{word}"' for word in sorted(set(value)))
            lines.append(f"inline constexpr std::array<std::string_view, {len(set(value))}> {constant} = {{{items}}};")
    lines += ["", f"}}  // namespace gainsay::{namespace}", ""]
    open(target, "w", encoding="utf-8").write("\n".join(lines))


if __name__ == "__main__":
    main()
