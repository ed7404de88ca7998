#!/bin/sh
# Reads an `export ics` with another program (PyPI: icalendar) and counts events with day and alarm.
# Usage: bench/peers/ics.sh due.ics
set -eu
venv=$(mktemp -d)
trap 'rm -rf "$venv"' EXIT
python3 -m venv "$venv"
"$venv/bin/pip" -q install icalendar
"$venv/bin/python" - "$1" <<'PY'
import sys
import icalendar
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
events, ids, faults = calendar.walk("VEVENT"), set(), 0
for event in events:
    whole = all(event.get(name) for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY"))
    alarms = [a for a in event.walk("VALARM") if a.get("TRIGGER") and a.get("ACTION")]
    if not whole or not alarms or event["UID"] in ids or event.errors:
        faults += 1
        print("event", event.get("UID"), event.errors)
    ids.add(event.get("UID"))
print(f"icalendar {icalendar.__version__}: {len(events)} events, {faults} faults")
sys.exit(1 if faults or calendar.errors or not events else 0)
PY
