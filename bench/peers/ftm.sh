#!/bin/sh
# Checks an `export ftm` against the published FollowTheMoney schema (PyPI: followthemoney).
# Usage: bench/peers/ftm.sh record.ftm.json
set -eu
venv=$(mktemp -d)
trap 'rm -rf "$venv"' EXIT
python3 -m venv "$venv"
"$venv/bin/pip" -q install followthemoney
"$venv/bin/python" - "$1" <<'PY'
import json, sys
import followthemoney
from followthemoney import model
entities = faults = 0
for line in open(sys.argv[1], encoding="utf-8"):
    entity = json.loads(line)
    entities += 1
    schema = model.get(entity["schema"])
    if schema is None:
        faults += 1
        print("no schema", entity["schema"])
        continue
    for name, values in entity["properties"].items():
        prop = schema.get(name)
        if prop is None or not all(prop.type.validate(value) for value in values):
            faults += 1
            print("property", entity["schema"], name, values)
    try:
        schema.validate(entity)
    except Exception as fault:
        faults += 1
        print(fault, entity["id"])
print(f"followthemoney {followthemoney.__version__}: {entities} entities, {faults} faults")
sys.exit(1 if faults else 0)
PY
