#!/usr/bin/env python3
"""Checks the event frames and state sets in rules/lexicon against their format and against WordNet.

Usage: tools/check_lexicon.py [--counts] [--wordnet DIR] [RULES_LEXICON_DIR]
Reads heads.json, events/*.json and states/*.json. Prints a line for each fault, as FILE: ID: what is wrong.
Exit code: 0 no fault, 1 some fault, 2 a file could not be read. Without WordNet's index files the words go unchecked.
"""

import argparse
import itertools
import json
import pathlib
import re
import sys

EVENT_FIELDS = {
    "about": str, "verbs": list, "phrases": list, "idioms": list, "nouns": list, "theme_nouns": list,
    "objects": list, "subjects": list, "sure": list, "unless": list, "roles": dict, "intransitive_theme": bool,
    "once": bool, "key": str, "one_agent": bool, "kin": list, "confusable": list, "converse": dict, "opposites": list,
    "holder": str, "enters": dict, "presupposes": dict, "example": str, "counter": str}
STATE_SET_FIELDS = {
    "about": str, "holders": list, "states": dict, "excludes": (str, list), "stages": list, "example": str,
    "counter": str}
STATE_FIELDS = {
    "adjectives": list, "predicates": list, "verbs": list, "enter": list, "enter_self": list, "phrases": list,
    "nouns": list,
    "presuppose_on_again": str}
MENTION_TYPES = {
    "person", "organisation", "place", "country", "title", "money", "number", "date", "duration", "percentage",
    "quotation", "ordinal", "name"}
ROLE_SOURCES = {"subject", "object", "possessor", "modifier"}
ID = re.compile(r"[a-z][a-z0-9-]*\Z")
# Words of the news that WordNet lacks; each was looked up by hand.
NOT_IN_WORDNET = set(
    """
    abductee airbag airdrop airstrike app bafta bail-out bailout belly-land biker bitcoin boeing bushfire caravel
    carer ceasefire centre-back cessna climbdown co-write cordon coronavirus cosign councilor covid crash-land
    crop-duster crowdfunding cubesat cyberattack debt-free decriminalise defund defusal demerge demerger
    divestment drink-driving driverless eid ep eurozone exoplanet fact-checker fallen firebomb firefight flatline
    floodwater fly-half gamer grammy greenlight groundwater gunship half-finished headteacher heatwave hit-and-run
    hostage-taking jab kidnap landmine livestream longlist loss-making match-fit microlight midfielder mpox
    mudflow non-recognition offline offshore offshoring one-on-one others outsprint overdose palme payout peter
    podcast policymaker prize-giving rate-setter re-elect re-elected re-establish re-rail rebrand rebranding
    recapitalise recapitalize rechristen recommission reconnect reconnection reelect rehire reimpose relaunch
    restart ribbon-cutting rockfall roll-out rollout self-isolate sending-off smartphone spacewalk state-owned
    state-run statehood swearing-in switch-off switch-on taikonaut test-fire tony trial triathlon unban
    uninitialled up-and-running vice-captain winch winding-up wreath-laying year-old""".split())


def load_jsonc(path):
    """Returns the value in a JSON file whose lines may end in // comments (never inside a string)."""
    text = path.read_text(encoding="utf-8")
    bare = re.sub(r'("(?:\\.|[^"\\])*")|//[^\n]*', lambda m: m.group(1) or "", text)

    def unique(pairs):
        keys = [k for k, _ in pairs]
        for key in keys:
            if keys.count(key) > 1:
                raise ValueError(f"key '{key}' occurs twice")
        return dict(pairs)

    return json.loads(bare, object_pairs_hook=unique)


class WordNet:
    """Lemmas by part of speech, from WordNet's index files; irregular forms from its exception lists."""

    def __init__(self, folder):
        self.lemmas, self.forms = {}, {}
        for pos in ("noun", "verb", "adj", "adv"):
            index = folder / f"index.{pos}"
            if not index.exists():
                continue
            with index.open(encoding="ascii", errors="replace") as lines:
                self.lemmas[pos] = {l.split(" ", 1)[0].replace("_", " ") for l in lines if l[0] != " "}
            with (folder / f"{pos}.exc").open(encoding="ascii", errors="replace") as lines:
                self.forms[pos] = dict(l.split()[:2] for l in lines)

    def loaded(self):
        return "verb" in self.lemmas

    def has(self, word, pos):
        lemmas = self.lemmas[pos]
        return word in lemmas or word.replace("-", " ") in lemmas or word.replace("-", "") in lemmas

    def is_participle(self, word):
        verbs = self.lemmas["verb"]
        if word in self.forms["verb"]:
            return True
        for end, add in (("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""), ("ing", "e")):
            if word.endswith(end) and word[:-len(end)] + add in verbs:
                return True
        if len(word) > 4 and word[-2:] == "ed" and word[-3] == word[-4]:
            return word[:-3] in verbs
        return word.startswith("un") and self.is_participle(word[2:])


class Check:
    def __init__(self, folder, wordnet):
        self.folder, self.wordnet = folder, wordnet
        self.faults, self.heads, self.events, self.sets, self.where = [], {}, {}, {}, {}

    def fault(self, where, what):
        self.faults.append(f"{where}: {what}")

    # -- reading

    def read(self):
        for path in [self.folder / "heads.json", *sorted(self.folder.glob("events/*.json")),
                     *sorted(self.folder.glob("states/*.json"))]:
            name = str(path.relative_to(self.folder))
            data = load_jsonc(path)
            if set(data) - {"heads", "events", "sets"}:
                self.fault(name, f"unknown top-level key in {sorted(data)}")
            for kind, into in (("heads", self.heads), ("events", self.events), ("sets", self.sets)):
                items = data.get(kind, {})
                if list(items) != sorted(items):
                    self.fault(name, f"{kind} are not sorted")
                for key, value in items.items():
                    if key in into:
                        self.fault(name, f"{key}: also in {self.where[kind, key]}")
                    into[key] = value
                    self.where[kind, key] = name

    # -- heads

    def expand(self, members, trail=()):
        """The nouns and {types} behind a list of nouns, <classes> and {types}."""
        out = set()
        for member in members:
            if member.startswith("<"):
                name = member.strip("<>")
                if name in self.heads and name not in trail:
                    out |= self.expand(self.heads[name], (*trail, name))
            else:
                out.add(member)
        return out

    def check_members(self, where, members):
        for member in members:
            if member.startswith("<") and member.strip("<>") not in self.heads:
                self.fault(where, f"no class {member} in heads.json")
            elif member.startswith("{") and member.strip("{}") not in MENTION_TYPES:
                self.fault(where, f"no mention type {member}")
            elif member[0] not in "<{":
                self.check_words(where, member, "noun")
        for member in {m for m in members if members.count(m) > 1}:
            self.fault(where, f"'{member}' occurs twice")

    # -- words

    def check_words(self, where, text, pos):
        """A noun or adjective by itself or by its last word, a verb phrase by its first."""
        if not self.wordnet.loaded():
            return
        words = text.removeprefix("not ").split()
        if text in NOT_IN_WORDNET or words[0] in NOT_IN_WORDNET:
            return
        if pos == "verb":
            known = words[0] == "be" or self.wordnet.has(words[0], "verb")
        elif pos == "adj":
            known = len(words) > 1 or self.wordnet.has(text, "adj") or self.wordnet.has(text, "noun") or \
                self.wordnet.has(text, "adv") or self.wordnet.is_participle(text)
        else:
            known = self.wordnet.has(text, "noun") or self.wordnet.has(words[-1], "noun") or \
                words[-1] in self.wordnet.forms["noun"] or self.wordnet.has(words[-1].removesuffix("s"), "noun") or \
                words[-1] in ("he", "him", "she", "her", "who", "whom", "they") or \
                (len(words) > 1 and self.wordnet.has(words[0], "noun")) or not text.isascii() or \
                self.is_gerund(words[-1])
        if not known:
            self.fault(where, f"'{text}' is no {pos} in WordNet")

    def is_gerund(self, word):
        return word.endswith("ing") and self.wordnet.is_participle(word)

    def check_phrase(self, where, phrase):
        self.check_words(where, phrase, "verb")
        words = phrase.split()
        if words[-1] == "*" or words[0] == "*":
            self.fault(where, f"'{phrase}' begins or ends with a gap")
        for name in re.findall(r"<([^>]*)>", phrase):
            if name not in self.heads:
                self.fault(where, f"no class <{name}> in heads.json")
        if "{" in phrase.replace("{theme}", "").replace("{agent}", ""):
            self.fault(where, f"'{phrase}': only {{theme}} and {{agent}} may stand in braces")

    # -- shape

    def check_fields(self, where, item, fields, needed):
        for key, value in item.items():
            if key not in fields:
                self.fault(where, f"unknown field '{key}'")
            elif not isinstance(value, fields[key]):
                self.fault(where, f"'{key}' has the wrong type")
            elif isinstance(value, list) and not value and key not in ("holders", "objects"):
                self.fault(where, f"'{key}' is empty")
            elif isinstance(value, list) and all(isinstance(v, str) for v in value) and len(set(value)) < len(value):
                self.fault(where, f"'{key}' repeats {sorted({v for v in value if value.count(v) > 1})}")
        for key in needed:
            if key not in item:
                self.fault(where, f"'{key}' is missing")

    def check_event(self, key, event):
        where = f"{self.where['events', key]}: {key}"
        if not ID.match(key):
            self.fault(where, "an id is lower-case words joined by hyphens")
        self.check_fields(where, event, EVENT_FIELDS, ("about", "key", "example", "counter"))
        if not any(f in event for f in ("verbs", "phrases", "idioms", "nouns")):
            self.fault(where, "has no words")
        for verb in event.get("verbs", []):
            if " " in verb:
                self.fault(where, f"'{verb}' has several words: move it to phrases")
            self.check_words(where, verb, "verb")
        for word in event.get("sure", []):
            if word not in event.get("verbs", []):
                self.fault(where, f"sure: '{word}' is none of the verbs")
            sharers = [k for k, e in self.events.items() if word in e.get("sure", [])]
            if sharers[0] == key and len(sharers) > 1:
                self.fault(where, f"sure: '{word}' is sure in {sharers[1]} too")
        for phrase in event.get("phrases", []) + event.get("idioms", []) + event.get("unless", []):
            if " " not in phrase and "-" not in phrase:
                self.fault(where, f"'{phrase}' is one word: move it to verbs")
            self.check_phrase(where, phrase)
        for noun in event.get("nouns", []) + event.get("theme_nouns", []):
            self.check_words(where, noun, "noun")
        if "theme_nouns" in event and not (event.get("objects") or event.get("subjects")):
            self.fault(where, "'theme_nouns' needs objects or subjects to be told by")
        self.check_members(where, event.get("objects", []))
        self.check_members(where, event.get("subjects", []))
        if event.get("key") not in ("theme", "agent", "both"):
            self.fault(where, "'key' is theme, agent or both")
        if event.get("holder", "agent") not in ("theme", "agent"):
            self.fault(where, "'holder' is theme or agent")
        for field in ("kin", "confusable", "opposites"):
            for other in event.get(field, []):
                if other not in self.events:
                    self.fault(where, f"{field}: no event '{other}'")
                if other == key:
                    self.fault(where, f"{field}: names itself")
        if set(event.get("kin", [])) & set(event.get("opposites", [])):
            self.fault(where, "an event is both kin and opposite")
        for other in event.get("converse", {}):
            if other not in self.events:
                self.fault(where, f"converse: no event '{other}'")
        for field in ("enters", "presupposes"):
            for name, state in event.get(field, {}).items():
                if state not in self.sets.get(name, {}).get("states", {}):
                    self.fault(where, f"{field}: no state '{state}' in set '{name}'")

    def check_set(self, key, item):
        where = f"{self.where['sets', key]}: {key}"
        if not ID.match(key):
            self.fault(where, "an id is lower-case words joined by hyphens")
        self.check_fields(where, item, STATE_SET_FIELDS, ("about", "holders", "states", "example", "counter"))
        if ("excludes" in item) == ("stages" in item):
            self.fault(where, "has either 'excludes' or 'stages'")
        self.check_members(where, item.get("holders", []))
        states = item.get("states", {})
        if len(states) < 2:
            self.fault(where, "has fewer than two states")
        pairs = item.get("excludes", "all")
        named = itertools.chain(*pairs) if isinstance(pairs, list) else item.get("stages", [])
        for state in named:
            if state not in states:
                self.fault(where, f"no state '{state}'")
        if isinstance(pairs, str) and pairs != "all":
            self.fault(where, "'excludes' is \"all\" or a list of pairs")
        for name, state in states.items():
            self.check_state(f"{where}: {name}", state, states)
        self.check_state_words(where, states)

    def check_state(self, where, state, states):
        self.check_fields(where, state, STATE_FIELDS, ())
        if not any(f in state for f in STATE_FIELDS if f != "presuppose_on_again"):
            self.fault(where, "has no words")
        for adjective in state.get("adjectives", []):
            self.check_words(where, adjective, "adj")
        for word in state.get("predicates", []):
            if word not in state.get("adjectives", []):
                self.fault(where, f"predicates: '{word}' is none of the adjectives")
        for field in ("verbs", "enter"):
            for verb in state.get(field, []):
                self.check_words(where, verb, "verb")
        for verb in state.get("enter_self", []):
            self.check_phrase(where, verb)
        for phrase in state.get("phrases", []):
            self.check_phrase(where, phrase)
        for noun in state.get("nouns", []):
            self.check_words(where, noun, "noun")
        if state.get("presuppose_on_again", next(iter(states))) not in states:
            self.fault(where, "presuppose_on_again names no state of the set")

    def check_state_words(self, where, states):
        """The same word must not put a holder into two states of one set."""
        for field in ("adjectives", "verbs", "enter", "enter_self", "phrases", "nouns"):
            for (a, first), (b, second) in itertools.combinations(states.items(), 2):
                for word in sorted(set(first.get(field, [])) & set(second.get(field, []))):
                    self.fault(where, f"'{word}' leads to both '{a}' and '{b}'")

    # -- ambiguity

    def apart(self, one, other):
        """Whether what they act on, or who acts, tells two events apart; of two, the one that asks for more wins."""
        if sum(f in one for f in ("objects", "subjects")) != sum(f in other for f in ("objects", "subjects")):
            return True
        for field in ("objects", "subjects"):
            if field in one and field in other:
                if not self.expand(one[field]) & self.expand(other[field]):
                    bare = [] in (one[field], other[field])
                    if not bare or not (one.get("intransitive_theme") and other.get("intransitive_theme")):
                        return True
        return False

    def related(self, a, b):
        one, other = self.events[a], self.events[b]
        return any(b in one.get(f, ()) or a in other.get(f, ()) for f in ("kin", "confusable", "converse"))

    def check_ambiguity(self):
        for field in ("verbs", "phrases", "idioms", "nouns", "theme_nouns"):
            users = {}
            for key, event in self.events.items():
                for word in event.get(field, []):
                    users.setdefault(word, []).append(key)
            for word, keys in sorted(users.items()):
                for a, b in itertools.combinations(keys, 2):
                    if not self.related(a, b) and not self.apart(self.events[a], self.events[b]):
                        self.fault(f"{self.where['events', a]}: {a}", f"'{word}' can't be told from {b}")

    def run(self):
        self.read()
        for name, members in self.heads.items():
            self.check_members(f"heads.json: {name}", members)
        for key, event in self.events.items():
            self.check_event(key, event)
        for key, item in self.sets.items():
            self.check_set(key, item)
        self.check_ambiguity()


def count(check):
    words = lambda items, *fields: len({w for i in items for f in fields for w in i.get(f, [])})
    states = [s for item in check.sets.values() for s in item["states"].values()]
    print(f"{len(check.heads)} head classes with {words([{'m': m} for m in check.heads.values()], 'm')} members")
    print(f"{len(check.events)} event classes: {words(check.events.values(), 'verbs')} verbs, "
          f"{words(check.events.values(), 'phrases', 'idioms')} phrases, "
          f"{words(check.events.values(), 'nouns', 'theme_nouns')} nouns")
    print(f"{len(check.sets)} state sets with {len(states)} states: {words(states, 'adjectives')} adjectives, "
          f"{words(states, 'verbs', 'enter', 'enter_self')} verbs, {words(states, 'phrases')} phrases")


def main():
    here = pathlib.Path(__file__).resolve().parent.parent / "rules" / "lexicon"
    parser = argparse.ArgumentParser(description="check the event frames and state sets")
    parser.add_argument("folder", nargs="?", type=pathlib.Path, default=here)
    parser.add_argument("--wordnet", type=pathlib.Path, default=pathlib.Path("/usr/share/wordnet"))
    parser.add_argument("--counts", action="store_true", help="print how much there is")
    options = parser.parse_args()
    check = Check(options.folder, WordNet(options.wordnet))
    try:
        check.run()
    except (OSError, ValueError) as error:
        print(f"check_lexicon: {error}", file=sys.stderr)
        return 2
    for line in check.faults:
        print(line)
    if options.counts:
        count(check)
    return 1 if check.faults else 0


if __name__ == "__main__":
    sys.exit(main())
