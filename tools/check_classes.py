#!/usr/bin/env python3
"""Check the word classes, offices and stance cues of rules/lexicon/.

usage: tools/check_classes.py [--lexicon DIR] [--wordnet DIR] [--counts] [--shared]

Faults are printed as FILE:LINE: message and end the run with exit code 1. --counts adds how many classes, words and
offices there are; --shared lists words that name more than one class, and which of them carries the word outright.
Without WordNet's index files (Debian: wordnet-base) its check is skipped, and said so.
"""
import argparse
import json
import pathlib
import re
import sys

CLASS_FIELDS = {"nouns", "verbs", "adjectives", "is_a", "excludes", "weak", "example", "counter"}
OFFICE_FIELDS = {"titles", "houses", "of", "holders", "excludes", "excludes_within", "implies", "example", "counter"}
GROUP_FIELDS = {"members", "exclusive", "exclusive_within", "may_share", "verdict"}
KINDS = {"nouns": "noun", "verbs": "verb", "adjectives": "adj"}
# Words that WordNet leaves out on principle: it holds no function words.
FUNCTION_WORDS = set("""a an the of for to in on at by with from into onto off up down out over under and or its one's
without against as upon through around towards within behind across her his their who what not no yet than""".split())


def strip_comments(text):
    """The text with // comments blanked, so that positions stay; JSON strings are left alone."""
    return re.sub(r'"(?:[^"\\\n]|\\.)*"|//[^\n]*',
                  lambda m: m.group() if m.group()[0] == '"' else " " * len(m.group()), text)


def forms(word):
    """Likely inflections of the last or first word of a lemma: enough to see whether an example shows it."""
    if word == "one's":
        return [r"(?:my|your|his|her|its|our|their|[\w]+['’]s?)"]
    irregular = {"die": ["died", "dying"], "lie": ["lay"], "lead": ["led"], "life": ["lives"], "man": ["men"], "woman": ["women"]}
    stem = re.escape(word.lower())
    out = [stem, stem + "e?s", stem + "'?s?"]
    if word.endswith("y"):
        out += [re.escape(word[:-1].lower()) + "ie[sd]"]
    if word.endswith("e"):
        out += [re.escape(word[:-1].lower()) + "ing", stem + "d"]
    out += [stem + "(?:ed|ing)", stem + re.escape(word[-1].lower()) + "(?:ed|ing)"]
    if word.endswith("man"):
        out += [re.escape(word[:-3].lower()) + "men"]
    return out + irregular.get(word, [])


def shows(example, words, exceptions):
    text = example.lower()
    for word in words:
        parts = word.split()
        alternatives = []
        for part in parts:
            fs = forms(part) + [re.escape(f) for f in exceptions.get(part.lower(), [])]
            alternatives.append("(?:" + "|".join(fs) + ")")
        gap = r"[\s-]+(?:[\w'’-]+\s+){0,3}?" if len(parts) > 1 else ""
        if re.search(r"(?<![\w-])" + gap.join(alternatives) + r"(?![\w-])", text):
            return True
    return False


class Checker:
    def __init__(self, lexicon, wordnet):
        self.lexicon = lexicon
        self.faults = []
        self.classes = {}  # name -> (file, entry)
        self.offices = {}
        self.groups = {}
        self.lines = {}
        self.known, self.exceptions = self.read_wordnet(wordnet)

    def read_wordnet(self, folder):
        known, exceptions = {}, {}
        if not (folder / "index.noun").is_file():
            print(f"note: no WordNet in {folder}: words are not checked against it", file=sys.stderr)
            return None, exceptions
        for kind in ("noun", "verb", "adj", "adv"):
            with open(folder / f"index.{kind}", encoding="utf-8") as index:
                known[kind] = {line.split(" ", 1)[0].replace("_", " ") for line in index if line[0] != " "}
            with open(folder / f"{kind}.exc", encoding="utf-8") as irregular:
                for line in irregular:
                    form, *lemmas = line.split()
                    for lemma in lemmas:
                        exceptions.setdefault(lemma, []).append(form)
        return known, exceptions

    def fault(self, path, key, message):
        line = 1
        if key is not None:
            for number, text in enumerate(self.lines.get(path, []), 1):
                if text.strip().startswith(json.dumps(key, ensure_ascii=False) + ":"):
                    line = number
                    break
        self.faults.append(f"{path}:{line}: {message}")

    def load(self, path):
        text = path.read_text(encoding="utf-8")
        self.lines[path] = text.split("\n")

        def no_twins(pairs):
            seen = set()
            for key, _ in pairs:
                if key in seen:
                    self.fault(path, key, f'"{key}" stands twice')
                seen.add(key)
            return dict(pairs)

        try:
            return json.loads(strip_comments(text), object_pairs_hook=no_twins)
        except json.JSONDecodeError as error:
            self.faults.append(f"{path}:{error.lineno}:{error.colno}: {error.msg}")
            return {}

    def check_shape(self, path, name, entry, allowed):
        if name != name.lower() and not re.search(r"^[a-z]", name):
            self.fault(path, name, f'"{name}": write the name in lower case')
        for field, value in entry.items():
            if field not in allowed:
                self.fault(path, name, f'"{name}": unknown field "{field}"')
            elif field in ("example", "counter", "of"):
                if not isinstance(value, str) or not value.strip():
                    self.fault(path, name, f'"{name}": "{field}" must be a text')
            elif field == "holders":
                if not isinstance(value, int) or value < 1:
                    self.fault(path, name, f'"{name}": "holders" must be 1 or more')
            else:
                if not isinstance(value, list) or any(not isinstance(w, str) or w != w.strip() or not w for w in value):
                    self.fault(path, name, f'"{name}": "{field}" must be a list of words')
                elif len(set(value)) != len(value):
                    self.fault(path, name, f'"{name}": a word stands twice in "{field}"')
        if not entry.get("example"):
            self.fault(path, name, f'"{name}": no example')

    def load_classes(self):
        for path in sorted((self.lexicon / "classes").glob("*.json")):
            data = self.load(path)
            unlisted = set(data.get("unlisted", []))
            names = list(data.get("classes", {}))
            if names != sorted(names):
                wrong = next(a for a, b in zip(names, sorted(names)) if a != b)
                self.fault(path, wrong, f'"{wrong}" is out of alphabetical order')
            for name, entry in data.get("classes", {}).items():
                self.check_shape(path, name, entry, CLASS_FIELDS)
                if name in self.classes:
                    self.fault(path, name, f'class "{name}" is also in {self.classes[name][0]}')
                self.classes[name] = (path, entry)
                self.check_class(path, name, entry, unlisted)
            for word in sorted(unlisted):
                if not any(word in w.split() or word == w for e in data.get("classes", {}).values()
                           for k in KINDS for w in e.get(k, [])):
                    self.fault(path, None, f'"unlisted" has "{word}", which no class here uses')

    def check_class(self, path, name, entry, unlisted):
        words = [w for kind in KINDS for w in entry.get(kind, [])]
        if not words:
            self.fault(path, name, f'"{name}" has no words')
        for word in entry.get("weak", []):
            if word not in words:
                self.fault(path, name, f'"{name}": weak word "{word}" is not one of its words')
        if entry.get("example") and not shows(entry["example"], words, self.exceptions):
            self.fault(path, name, f'"{name}": the example shows none of its words')
        if entry.get("counter") and words and not shows(entry["counter"], words, self.exceptions):
            self.fault(path, name, f'"{name}": the counter-example shows none of its words')
        if self.known is None:
            return
        for kind, wn in KINDS.items():
            for word in entry.get(kind, []):
                if not self.in_wordnet(word, wn, unlisted):
                    self.fault(path, name, f'"{name}": WordNet has no {wn} "{word}"; if it is right, add it to "unlisted"')

    def in_wordnet(self, word, kind, unlisted):
        low = word.lower()
        if word in unlisted or low in self.known[kind]:
            return True
        anywhere = lambda part: any(part in lemmas for lemmas in self.known.values())
        parts = re.split(r"[ -]", low)
        if len(parts) == 1:
            return kind == "adj" and anywhere(low)
        for part in parts:
            part = re.sub(r"['’]s?$", "", part)
            base = [part] + ([part[:-1]] if part.endswith("s") else []) + ([part[:-2]] if part.endswith(("ed", "es")) else [])
            base += [part[:-1] + "e"] if part.endswith("d") else []
            base += [part[:-1]] if part.endswith("d") else []
            base += [part[:-3], part[:-3] + "e"] if part.endswith("ing") else []
            base += [part[:-3] + "y"] if part.endswith("ies") else []
            base += [lemma for lemma, fs in self.exceptions.items() if part in fs]
            if not (part in FUNCTION_WORDS or part in unlisted or any(anywhere(b) for b in base)):
                return False
        return True

    def ancestors(self, name, trail=()):
        out = set()
        for parent in self.classes.get(name, (None, {}))[1].get("is_a", []):
            if parent in trail:
                continue
            out |= {parent} | self.ancestors(parent, trail + (parent,))
        return out

    def check_links(self):
        for name, (path, entry) in self.classes.items():
            for field in ("is_a", "excludes"):
                for other in entry.get(field, []):
                    if other not in self.classes:
                        self.fault(path, name, f'"{name}": {field} names no class: "{other}"')
            if name in self.ancestors(name):
                self.fault(path, name, f'"{name}" is_a itself, by a circle')
            for other in entry.get("excludes", []):
                if other == name or other in self.ancestors(name) or name in self.ancestors(other):
                    self.fault(path, name, f'"{name}" excludes "{other}", yet one is_a the other')

            for broader in sorted(self.ancestors(name)):
                for kind in KINDS:
                    for word in set(entry.get(kind, [])) & set(self.classes.get(broader, (None, {}))[1].get(kind, [])):
                        self.fault(path, name, f'"{name}": {kind[:-1]} "{word}" is in the broader "{broader}" too')

    def check_shared(self, show):
        """A word may be outright (not weak) in one class only, unless those classes are kin by is_a."""
        owners = {}
        for name, (_, entry) in sorted(self.classes.items()):
            for kind in KINDS:
                for word in entry.get(kind, []):
                    owners.setdefault((kind, word), []).append((name, word in entry.get("weak", [])))
        for (kind, word), names in sorted(owners.items()):
            outright = [n for n, weak in names if not weak]
            if show and len(names) > 1:
                print(f"{kind[:-1]} {word}: " + ", ".join(n + (" (weak)" if weak else "") for n, weak in names))
            for i, one in enumerate(outright):
                for other in outright[i + 1:]:
                    if one not in self.ancestors(other) and other not in self.ancestors(one):
                        self.fault(self.classes[other][0], other,
                                   f'"{other}": {kind[:-1]} "{word}" is also outright in "{one}"; make one of them weak')

    def load_offices(self):
        for path in sorted((self.lexicon / "offices").glob("*.json")):
            data = self.load(path)
            names = list(data.get("offices", {}))
            if names != sorted(names):
                wrong = next(a for a, b in zip(names, sorted(names)) if a != b)
                self.fault(path, wrong, f'"{wrong}" is out of alphabetical order')
            for name, entry in data.get("offices", {}).items():
                self.check_shape(path, name, entry, OFFICE_FIELDS)
                if name in self.offices:
                    self.fault(path, name, f'office "{name}" is also in {self.offices[name][0]}')
                self.offices[name] = (path, entry)
                for field in ("titles", "of"):
                    if not entry.get(field):
                        self.fault(path, name, f'"{name}": no "{field}"')
            for name, entry in data.get("groups", {}).items():
                for field in set(entry) - GROUP_FIELDS:
                    self.fault(path, name, f'group "{name}": unknown field "{field}"')
                self.groups[name] = (path, entry)
        for name, (path, entry) in self.offices.items():
            for field in ("excludes", "excludes_within", "implies"):
                for other in entry.get(field, []):
                    if other not in self.offices or other == name:
                        self.fault(path, name, f'"{name}": {field} names no other office: "{other}"')
            barred = set(entry.get("excludes", []) + entry.get("excludes_within", []))
            for other in barred & self.implied(name):
                self.fault(path, name, f'"{name}" both excludes and implies "{other}"')
            for other in set(entry.get("excludes", [])) & set(entry.get("excludes_within", [])):
                self.fault(path, name, f'"{name}" excludes "{other}" twice over')
        for name, (path, entry) in self.groups.items():
            for one in entry.get("members", []):
                shared = {m for pair in entry.get("may_share", []) if one in pair for m in pair}
                for other in (self.implied(one) & set(entry["members"])) - shared if entry.get("exclusive") else ():
                    self.fault(path, name, f'group "{name}": "{one}" implies "{other}"')
            pairs = [m for pair in entry.get("may_share", []) for m in pair]
            for member in entry.get("members", []) + pairs:
                if member not in self.offices:
                    self.fault(path, name, f'group "{name}": no office "{member}"')
        self.check_titles()

    def implied(self, name):
        """Every office that this one is as well."""
        out, todo = set(), [name]
        while todo:
            for other in self.offices.get(todo.pop(), (None, {}))[1].get("implies", []):
                if other not in out:
                    out.add(other)
                    todo.append(other)
        return out

    def check_titles(self):
        """One title may stand for two offices only where they are held of different things."""
        owners = {}
        for name, (path, entry) in sorted(self.offices.items()):
            for title in entry.get("titles", []):
                for other in owners.setdefault(title.lower(), []):
                    if set(self.offices[other][1]["of"].split("|")) & set(entry["of"].split("|")):
                        self.fault(path, name, f'"{name}": title "{title}" is also of "{other}"')
                owners[title.lower()].append(name)

    def check_stance(self):
        path = self.lexicon / "stance.json"
        if not path.is_file():
            return
        seen = {}

        def walk(value, trail):
            if isinstance(value, dict):
                for key, inner in value.items():
                    walk(inner, trail + (key,))
            elif isinstance(value, list):
                for cue in value:
                    if not isinstance(cue, str) or cue != cue.strip() or not cue:
                        self.fault(path, trail[-1], f'{"/".join(trail)}: not a phrase: {cue!r}')
                    elif (trail, cue) in seen:
                        self.fault(path, trail[-1], f'{"/".join(trail)}: "{cue}" stands twice')
                    seen[(trail, cue)] = True
            elif trail[-1] not in ("example", "counter", "about"):
                self.fault(path, trail[-1], f'{"/".join(trail)}: must be a list of phrases')

        walk(self.load(path), ())
        self.cues = len(seen)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    here = pathlib.Path(__file__).resolve().parent.parent
    parser.add_argument("--lexicon", type=pathlib.Path, default=here / "rules" / "lexicon")
    parser.add_argument("--wordnet", type=pathlib.Path, default=pathlib.Path("/usr/share/wordnet"))
    parser.add_argument("--counts", action="store_true")
    parser.add_argument("--shared", action="store_true")
    options = parser.parse_args()
    checker = Checker(options.lexicon, options.wordnet)
    checker.load_classes()
    checker.check_links()
    checker.check_shared(options.shared)
    checker.load_offices()
    checker.check_stance()
    for fault in checker.faults:
        print(fault)
    if options.counts:
        words = {(k, w) for _, e in checker.classes.values() for k in KINDS for w in e.get(k, [])}
        by_kind = ", ".join(f"{sum(1 for k, _ in words if k == kind)} {kind}" for kind in KINDS)
        titles = {t.lower() for _, e in checker.offices.values() for t in e.get("titles", [])}
        print(f"{len(checker.classes)} classes, {len(words)} words ({by_kind})")
        print(f"{len(checker.offices)} offices, {len(titles)} titles, {len(checker.groups)} groups")
        print(f"{getattr(checker, 'cues', 0)} stance cues")
    return 1 if checker.faults else 0


if __name__ == "__main__":
    sys.exit(main())
