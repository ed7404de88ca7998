"""The name matcher of nomenklatura's logic-v2 on files of labelled pairs: pairs compared in a second of
processor time, and how well the labels are told apart.

    python logic_v2.py SECONDS PAIRS.csv...

Persons are compared as Person, all others as Organization, both sides built once before the clock starts.
`name_match` is what logic-v2 does with names; `compare` is the whole of it, with features that find
nothing here. The faster of the two is the one to be measured against.
"""
import csv
import sys
import time

from followthemoney import model
from nomenklatura.matching import LogicV2
from nomenklatura.matching.logic_v2.names.match import name_match

config = LogicV2.default_config()
OTHERS = ("org", "place")


def entity(number, schema, name):
    return model.get_proxy({"id": str(number), "schema": schema, "properties": {"name": [name]}})


def read(files):
    pairs = []
    for file in files:
        with open(file, encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                body = row["type"].startswith(OTHERS)
                schema = "Organization" if body else "Person"
                pairs.append(
                    (
                        entity(f"l{len(pairs)}", schema, row["left"]),
                        entity(f"r{len(pairs)}", schema, row["right"]),
                        row["label"],
                    )
                )
    return pairs


def speed(function, pairs, seconds):
    rounds = []
    for _ in range(3):
        compared, begun = 0, time.process_time()
        while time.process_time() - begun < seconds / 3:
            for left, right, _ in pairs:
                function(left, right, config)
            compared += len(pairs)
        rounds.append(compared / (time.process_time() - begun))
    return sorted(rounds)[1]


def area(pairs):
    scored = [(name_match(l, r, config).score, label) for l, r, label in pairs]
    same = [s for s, label in scored if label == "same"]
    different = [s for s, label in scored if label == "different"]
    wins = sum(1.0 if s > d else 0.5 if s == d else 0.0 for s in same for d in different)
    found = sum(1 for s in same if s >= 0.7)
    wrong = sum(1 for s in different if s >= 0.7)
    return wins / (len(same) * len(different)), 2 * found / (found + wrong + len(same))


seconds = float(sys.argv[1])
for file in sys.argv[2:]:
    pairs = read([file])
    auc, f1 = area(pairs)
    print(
        f"  {file.rsplit('/', 1)[-1]}: name_match {speed(name_match, pairs, seconds):,.0f} pairs/s,"
        f" compare {speed(LogicV2.compare, pairs, seconds):,.0f} pairs/s;"
        f" AUC {auc:.3f}, F1 at its threshold of .7 {f1:.3f}"
    )
