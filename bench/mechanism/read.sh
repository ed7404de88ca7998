#!/bin/sh
# How much of what short texts say of mechanisms is compared with the record, and how much of what
# is told is wrong: the sets of RecordCheckTest, one line each, then all.
# Usage: bench/mechanism/read.sh [--misses]   (after ./mvnw package; needs python3)
set -eu
cd "$(dirname "$0")/../.."
sets=inspection/src/test/resources/org/rapporteur/inspection/mechanism
box=$(mktemp -d)
trap 'rm -rf "$box"' EXIT
${RAPPORTEUR:-./rapporteur} run "$sets"/*th "$sets/first" "$sets/second" "$sets/third" \
  --case "$box/case" --quiet >/dev/null
for pack in reference/dprk reference/iran "$sets"/packs/*; do
  ${RAPPORTEUR:-./rapporteur} mechanism load "$pack" --case "$box/case" --quiet >/dev/null
done
${RAPPORTEUR:-./rapporteur} mechanism check --json --case "$box/case" >"$box/checks.json"
python3 - "$sets" "$box/checks.json" "${1:-}" <<'PY'
import csv, json, os, sys
sets, checks, misses = sys.argv[1], json.load(open(sys.argv[2], encoding="utf-8")), sys.argv[3]
home = {f[:-4]: s for s in os.listdir(sets) if os.path.isdir(f"{sets}/{s}") for f in os.listdir(f"{sets}/{s}") if f.endswith(".txt")}
wanted, told = {}, {}
for row in list(csv.reader(open(f"{sets}/wanted.csv", encoding="utf-8")))[1:]:
    wanted.setdefault(row[0], set()).add(tuple(row[1:6]))
for c in checks:
    text = c["document"].rsplit("/", 1)[-1].removesuffix(".txt")
    told.setdefault(home.get(text), set()).add((text, c["mechanism"], c["question"], c["said"], c["outcome"].replace("_", " ")))
order = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"]
print(f"{'set':9} {'wanted':>6} {'found':>5} {'recall':>6}   contradictions: {'wanted':>6} {'found':>5} {'told':>4} {'false':>5}")
total = [0] * 6
for name in [o for o in order if o in wanted] :
    w, t = wanted[name], told.get(name, set())
    against = lambda rows: {r for r in rows if r[4] == "contradicts"}
    line = [len(w), len(w & t), len(against(w)), len(against(w) & t), len(against(t)), len(against(t) - w)]
    total = [a + b for a, b in zip(total, line)]
    print(f"{name:9} {line[0]:6} {line[1]:5} {line[1]/line[0]:6.2f}   {'':15} {line[2]:6} {line[3]:5} {line[4]:4} {line[5]:5}")
    if misses:
        print(*("   missed " + " ".join(r) for r in sorted(w - t)), *("   false  " + " ".join(r) for r in sorted(against(t) - w)), sep="\n")
print(f"{'all':9} {total[0]:6} {total[1]:5} {total[1]/total[0]:6.2f}   {'':15} {total[2]:6} {total[3]:5} {total[4]:4} {total[5]:5}")
PY
