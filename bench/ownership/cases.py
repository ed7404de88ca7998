"""Ownership cases with their expected verdicts, through the command line as a user types it: as they are, with the
edges shuffled, with every party renamed, in basis points, in fractions, and all of it together.

    bench/ownership/cases.py CASES.json [COMMAND]

The file is a list of cases (docs/formats/ownership-cases.md), each with `expected`: verdicts by test and party, and
`effective`: percent by `owner>asset`. Ends with 1 if one verdict differs."""
import json, os, random, subprocess, sys, tempfile
from decimal import Decimal
from fractions import Fraction

HOME = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BOUNDS = ("min", "max", "exclusiveMin", "exclusiveMax")
seeds = range(int(os.environ.get("SEEDS", "3")))


def shuffled(case, seed):
    for part in ("edges", "listed"):
        random.Random(seed).shuffle(case[part])


def renamed(case, seed):
    """Every party by a number that turns their order round, in answers too."""
    parties = sorted({e[end] for e in case["edges"] for end in ("owner", "asset")}
                     | {one if isinstance(one, str) else one[0] for one in case["listed"]}
                     | {p for test in ("ofac", "uk") for p in case["expected"].get(test, {})}, reverse=True)
    random.Random(seed).shuffle(parties)
    new = {party: f"party {i:04}" for i, party in enumerate(parties)}
    for edge in case["edges"]:
        edge["owner"], edge["asset"] = new[edge["owner"]], new[edge["asset"]]
    case["listed"] = [new[x] if isinstance(x, str) else [new[x[0]], *x[1:]] for x in case["listed"]]
    case["expected"] = {
        test: {">".join(new[p] for p in key.split(">")): value for key, value in answers.items()}
        for test, answers in case["expected"].items()}


def scaled(unit, factor):
    def change(case, seed):
        for edge in case["edges"]:
            held = [b for b in BOUNDS if edge.get(b) is not None]
            for bound in held:
                exact = Fraction(edge[bound]) * factor
                edge[bound] = f"{exact.numerator}/{exact.denominator}"
            if held:
                edge["unit"] = unit
    return change


WAYS = {
    "as they are": [],
    "shuffled": [shuffled],
    "renamed": [renamed],
    "in basis points": [scaled("basis_points", 100)],
    "in fractions": [scaled("fraction", Fraction(1, 100))],
    "all together": [shuffled, renamed, scaled("basis_points", 100)],
}



def answers(command, cases, folder):
    given, out = os.path.join(folder, "cases.json"), os.path.join(folder, "out.json")
    with open(given, "w") as file:
        file.write(plain(cases))
    done = subprocess.run([*command, "trace", "ownership", "--cases", given, "--out", out], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"the program ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    with open(out) as file:
        return json.load(file, parse_float=Decimal)


def plain(value):
    """JSON with decimals as they were written, never as doubles."""
    if isinstance(value, dict):
        return "{" + ", ".join(json.dumps(k) + ": " + plain(v) for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(plain, value)) + "]"
    return str(value) if isinstance(value, Decimal) else json.dumps(value)


def main():
    command = sys.argv[2:] or [os.path.join(HOME, "rapporteur")]
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for way, changes in WAYS.items():
            for seed in seeds if changes else [0]:
                with open(sys.argv[1]) as file:
                    cases = json.load(file, parse_float=Decimal)
                for case in cases:
                    for change in changes:
                        change(case, seed)
                if changes:
                    random.Random(seed).shuffle(cases)
                verdicts, shares, bad = compare(cases, answers(command, cases, folder))
                print(f"{way}, seed {seed}: {verdicts - len([b for b in bad if '>' not in b])} of {verdicts} verdicts, {shares} shares compared" + "".join("\n    " + b for b in bad))
                wrong += len(bad)
    sys.exit(1 if wrong else 0)


def compare(cases, got):
    verdicts, shares, bad = 0, 0, []
    for case, out in zip(cases, got, strict=True):
        for test, expected in case["expected"].items():
            for key, value in expected.items():
                if test == "effective":
                    shares += 1
                    if Fraction(str(out["effective"].get(key, -1))) != Fraction(str(value)):
                        bad.append(f"{case['id']} {key}: {out['effective'].get(key)} instead of {value}")
                else:
                    verdicts += 1
                    if out["verdicts"][test].get(key) != value:
                        bad.append(f"{case['id']} {test} {key}: {out['verdicts'][test].get(key)} instead of {value}")
    return verdicts, shares, bad


main()
