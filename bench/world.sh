#!/bin/sh
# Whether everything planted in made-up worlds is found, and nothing else: paths from acts to importers with their
# decoys, companies and plants inside the OFAC test. Ends with 1 if one answer is wrong.
#   bench/world.sh [COMPANIES...]        # 10,000 and 200,000 without; SEED=7
# Build first: ./mvnw -Dquick -Dmaven.test.skip=false -DskipTests -pl inspection -am test-compile
set -eu
. "$(dirname "$0")/measure.sh"
cd "$home"
echo "worlds: $(machine)"
classes=inspection/target/test-classes
for room in model ledger collect analyze report desk app; do classes="$classes:$room/target/classes"; done
classes="$classes:models/target/classes:app/target/lib/*"
[ $# -gt 0 ] || set -- 10000 200000
for companies in "$@"; do
  echo "--- $companies companies, seed ${SEED:-7}"
  nice java -Xmx6g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp "$classes" \
    org.rapporteur.inspection.trace.WorldBench "$companies" "${SEED:-7}" "$work/$companies"
done
