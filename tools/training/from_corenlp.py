#!/usr/bin/env python3
"""Rewrite trees as Stanford CoreNLP prints them in the manner of today's English treebanks of Universal Dependencies.

usage: from_corenlp.py TREEBANK.conllu PARSED.conllu TOKENS.jsonl OUT.conllu

TREEBANK is the Web Treebank's training part: what it mostly does with a verb decides where the two disagree. PARSED holds
basic dependencies without comments, TOKENS a line a sentence: [[word, ...], [1 where a space follows, ...]]. Sentences
whose words don't agree are left out. docs/syntax.md tells how the two files are made.
"""
import collections
import json
import re
import sys

ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, REL, MISC = 0, 1, 2, 3, 4, 5, 6, 7, 9

# Verbs of motion and posture take a preposition, not a particle with an object: "came off the track".
MOTION = set(
    "bounce break climb come crash drift drive fall flow fly get go hang head hurry jump leap lie live look march move pass "
    "plunge race ride ring roll run rush sail sit slide slip spread stand step stop stroll swim swing travel tumble turn walk "
    "wander sweep".split())


def sentences(path):
    rows = []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line and not line.startswith("#"):
            rows.append(line.split("\t"))
        elif not line and rows:
            yield [row for row in rows if row[ID].isdigit()]
            rows = []
    if rows:
        yield [row for row in rows if row[ID].isdigit()]


def children_of(rows):
    children = collections.defaultdict(list)
    for row in rows:
        children[row[HEAD]].append(row)
    return children


def relation(row):
    return row[REL].split(":")[0]


def has_to(children, row):
    return any(c[REL] == "mark" and c[FORM].lower() == "to" for c in children[row[ID]])


def clause_key(children, verb):
    """Whether a clause hangs on the verb: "told him that", "told him"."""
    return verb[LEMMA] + ("|clause" if any(relation(c) in ("ccomp", "xcomp") for c in children[verb[ID]]) else "|")


def object_key(children, verb):
    return verb[LEMMA] + ("|object" if any(c[REL] in ("obj", "nsubj:pass") for c in children[verb[ID]]) else "|")


class Habits:
    """What the treebank does with its verbs."""

    def __init__(self, path):
        complements = collections.defaultdict(lambda: [0, 0])  # to-infinitives: adverbial, complement
        only_objects = collections.defaultdict(lambda: [0, 0])  # a verb's only object: direct, indirect
        particles, prepositions = collections.Counter(), collections.Counter()
        for rows in sentences(path):
            children = children_of(rows)
            for row in rows:
                if row[REL] in ("xcomp", "advcl") and row[HEAD] != "0" and has_to(children, row):
                    complements[object_key(children, rows[int(row[HEAD]) - 1])][row[REL] == "xcomp"] += 1
                if row[UPOS] != "VERB":
                    continue
                below = children[row[ID]]
                kinds = [c[REL] for c in below]
                if ("iobj" in kinds) != ("obj" in kinds):
                    only_objects[clause_key(children, row)]["iobj" in kinds] += 1
                for c in below:
                    behind = any(o[REL] == "obj" and int(o[ID]) > int(c[ID]) for o in below)
                    if c[REL] == "compound:prt" and behind:
                        particles[row[LEMMA], c[FORM].lower()] += 1
                    if c[REL] == "obl":
                        prepositions.update((row[LEMMA], p[FORM].lower()) for p in children[c[ID]]
                                            if p[REL] == "case" and int(p[ID]) > int(row[ID]))
        self.complement = {k for k, (adverbial, complement) in complements.items() if complement >= adverbial}
        self.indirect = {k for k, (direct, indirect) in only_objects.items() if indirect > 0 and indirect >= 3 * direct}
        self.particle = {k for k in particles if particles[k] > prepositions[k]}


def settle_tags(rows):
    children = children_of(rows)
    for row in rows:
        word = row[FORM].lower()
        if not re.search(r"\w", row[FORM]) and row[UPOS] != "SYM" and row[FORM] not in "$£€%&+":
            row[UPOS], row[XPOS] = "PUNCT", "."
            if relation(row) != "root":
                row[REL] = "punct"
        if relation(row) in ("cop", "aux") and row[UPOS] == "VERB":
            row[UPOS] = "AUX"
        if word in ("not", "n't", "n’t") or (word == "to" and row[XPOS] == "TO" and relation(row) == "mark"):
            row[UPOS] = "PART"
        if row[XPOS] in ("NNS", "NNPS"):
            row[FEATS] = "Number=Plur"
        if row[UPOS] == "VERB" and row[XPOS] == "JJ":
            row[UPOS] = "ADJ"
        if row[UPOS] == "PROPN" and row[XPOS] == "PRP":
            row[UPOS] = "PRON"
        row[REL] = re.sub(r"^(obl|nmod):(tmod|npmod)$", r"\1:unmarked", row[REL])
    for row in rows:
        if row[REL] == "obl" and row[HEAD] != "0" and is_agent(rows, children, row):
            row[REL] = "obl:agent"


def is_agent(rows, children, row):
    head = rows[int(row[HEAD]) - 1]
    by = any(c[REL] == "case" and c[FORM].lower() == "by" for c in children[row[ID]])
    passive = any(c[REL] in ("nsubj:pass", "aux:pass") for c in children[head[ID]])
    return by and head[XPOS] == "VBN" and (passive or relation(head) in ("acl", "amod"))


def settle_infinitives(rows, habits):
    children = children_of(rows)
    for row in rows:
        if row[REL] != "xcomp" or row[HEAD] == "0":
            continue
        head = rows[int(row[HEAD]) - 1]
        if not has_to(children, row):
            if row[XPOS] == "VBG" and int(row[ID]) > 1 and rows[int(row[ID]) - 2][FORM] == ",":
                row[REL] = "advcl"
        elif head[LEMMA] == "be" and head[UPOS] in ("VERB", "AUX") and int(head[ID]) < int(row[ID]):
            put_on_top(rows, row, head)  # "is to open": the infinitive is the predicate
            children = children_of(rows)
        elif head[UPOS] == "VERB" and object_key(children, head) not in habits.complement:
            row[REL] = "advcl"


def put_on_top(rows, verb, be):
    for row in rows:
        if row[HEAD] == be[ID] and row is not verb:
            row[HEAD] = verb[ID]
    verb[HEAD], verb[REL] = be[HEAD], be[REL]
    be[HEAD], be[REL], be[UPOS] = verb[ID], "aux", "AUX"


def settle_objects(rows, habits):
    children = children_of(rows)
    for verb in rows:
        if verb[UPOS] != "VERB":
            continue
        below = children[verb[ID]]
        for c in below:
            known = (verb[LEMMA], c[FORM].lower()) in habits.particle
            if c[REL] == "compound:prt" and not known and verb[LEMMA] in MOTION and int(c[ID]) == int(verb[ID]) + 1:
                govern_object(children, below, c)
        objects = [c for c in below if c[REL] == "obj"]
        if len(objects) == 1 and all(c[REL] != "iobj" for c in below) and clause_key(children, verb) in habits.indirect:
            objects[0][REL] = "iobj"


def govern_object(children, below, particle):
    """Makes a particle right before the verb's only object its preposition."""
    objects = [c for c in below if c[REL] == "obj" and int(c[ID]) > int(particle[ID])]
    if len(objects) != 1:
        return
    first = min([int(objects[0][ID])] + [int(c[ID]) for c in children[objects[0][ID]]])
    if first == int(particle[ID]) + 1:
        particle[HEAD], particle[REL], particle[UPOS] = objects[0][ID], "case", "ADP"
        objects[0][REL] = "obl"


def main():
    treebank, parsed, tokens, target = sys.argv[1:]
    habits = Habits(treebank)
    with open(target, "w", encoding="utf-8") as out:
        for number, (rows, line) in enumerate(zip(sentences(parsed), open(tokens, encoding="utf-8"))):
            words, spaces = json.loads(line)
            if len(words) != len(rows):
                continue
            settle_tags(rows)
            settle_infinitives(rows, habits)
            settle_objects(rows, habits)
            out.write(f"# sent_id = news-{number}\n")
            for row, word, space in zip(rows, words, spaces):
                row[FORM], row[MISC] = word, "_" if space else "SpaceAfter=No"
                out.write("\t".join(row) + "\n")
            out.write("\n")


if __name__ == "__main__":
    main()
