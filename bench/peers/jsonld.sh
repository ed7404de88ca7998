#!/bin/sh
# Reads an `export jsonld` as a stranger would: expands it by the JSON-LD 1.1 algorithms (PyPI: pyld)
# and holds it against the terms of PROV-O (PyPI: rdflib) with their domains and ranges.
# Usage: bench/peers/jsonld.sh record.jsonld
set -eu
venv=$(mktemp -d)
trap 'rm -rf "$venv"' EXIT
python3 -m venv "$venv"
"$venv/bin/pip" -q install pyld rdflib
"$venv/bin/python" - "$1" <<'PY'
import json, sys
import rdflib
from importlib.metadata import version
from pyld import jsonld
from rdflib.namespace import PROV, RDF, RDFS

with open(sys.argv[1], encoding="utf-8") as file:
    document = json.load(file)
quads = jsonld.to_rdf(document, {"format": "application/n-quads", "base": ""})
graph = rdflib.Graph().parse(data=quads, format="nt")
ENTITY, ACTIVITY, AGENT = PROV.Entity, PROV.Activity, PROV.Agent
BELOW = {PROV.Collection: ENTITY, PROV.Person: AGENT, PROV.Organization: AGENT}
# W3C Recommendation "PROV-O: The PROV Ontology", 30 April 2013: domain and range of each property.
SIDES = {
    PROV.generated: (ACTIVITY, ENTITY),
    PROV.invalidated: (ACTIVITY, ENTITY),
    PROV.influenced: (None, None),
    PROV.wasAssociatedWith: (ACTIVITY, AGENT),
    PROV.wasAttributedTo: (ENTITY, AGENT),
    PROV.hadPrimarySource: (ENTITY, ENTITY),
    PROV.hadMember: (PROV.Collection, ENTITY),
}
faults = []

def kinds(node):
    own = set(graph.objects(node, RDF.type))
    return own | {BELOW[k] for k in own if k in BELOW}

def is_prov(term):
    return str(term).startswith(str(PROV))

for subject, predicate, value in graph:
    for term in (predicate, value):
        if is_prov(term) and term not in PROV:
            faults.append(f"no term of PROV-O: {term}")
    if is_prov(predicate):
        if predicate not in SIDES:
            faults.append(f"no domain known here: {predicate}")
            continue
        left, right = SIDES[predicate]
        if not isinstance(value, rdflib.URIRef):
            faults.append(f"a literal where a thing belongs: {subject} {predicate} {value}")
        if left is not None and left not in kinds(subject):
            faults.append(f"domain: {subject} {predicate}")
        if right is not None and right not in kinds(value):
            faults.append(f"range: {predicate} {value}")
subjects = set(graph.subjects())
for subject in subjects:
    own = kinds(subject)
    if ACTIVITY in own and (ENTITY in own or AGENT in own):
        faults.append(f"PROV-CONSTRAINTS 55, activities are no entities: {subject}")
    if not list(graph.objects(subject, RDFS.label)):
        faults.append(f"no label: {subject}")
for value in set(graph.objects()):
    if isinstance(value, rdflib.URIRef) and str(value).startswith("urn:rapporteur") and (None, RDF.type, value) not in graph and value not in subjects:
        faults.append(f"leads nowhere: {value}")
for predicate, word in ((PROV.generated, "generated"), (PROV.invalidated, "invalidated")):
    for value in set(graph.objects(None, predicate)):
        if len(list(graph.subjects(predicate, value))) > 1:
            faults.append(f"{word} twice: {value}")
if not len(graph):
    faults.append("no statement at all")
print(*sorted(faults)[:40], sep="\n")
print(f"pyld {version('pyld')}, rdflib {rdflib.__version__}: {len(graph)} statements,",
      *(f"{len(set(graph.subjects(RDF.type, k)))} {n}," for n, k in (("entities", ENTITY), ("activities", ACTIVITY), ("agents", AGENT))),
      f"{len(faults)} faults")
sys.exit(1 if faults else 0)
PY
