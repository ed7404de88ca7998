#!/bin/sh
# Figures of the trace: paths over 10 million edges, also through a hub of a million; screening of 100,000 counterparties.
# Build first (./mvnw -Dquick -Dmaven.test.skip=false -DskipTests -pl inspection -am test-compile), then: bench/trace.sh [EDGES] [COUNTERPARTIES]
set -eu
. "$(dirname "$0")/measure.sh"
cd "$home"
echo "trace: $(machine)"
classes=inspection/target/test-classes
for room in model ledger collect analyze report desk app; do classes="$classes:$room/target/classes"; done
classes="$classes:models/target/classes:app/target/lib/*"
nice java -Xmx3g -XX:+UseSerialGC -cp "$classes" org.rapporteur.inspection.trace.TraceBench paths "${1:-10000000}" 200
nice java -Xmx3g -XX:+UseSerialGC -cp "$classes" org.rapporteur.inspection.trace.TraceBench hub "${1:-10000000}"
nice java -Xmx2g -XX:+UseSerialGC -cp "$classes" org.rapporteur.inspection.trace.TraceBench screening 20000 "${2:-100000}"
