#!/bin/sh
# Ownership: 10 million statements under all tests, hubs, rings, timelines; and the peers on a size that
# they can hold, in one run. Seconds are those of all processors of the process, so that other work on
# the machine counts little.
#   bench/ownership/measure.sh [STATEMENTS] [STATEMENTS FOR THE PEERS] [HUB]
# Build first: ./mvnw -Dquick -Dmaven.test.skip=false -DskipTests -pl inspection -am test-compile
# Peers: JGraphT comes through Maven; PostgreSQL (Debian: postgresql) runs on its own folder and socket.
set -eu
. "$(dirname "$0")/../measure.sh"
libs=$(find "$home/app/target/lib" -name '*.jar' ! -name 'rapporteur-*' | tr '\n' ':')
bench() {
  nice java "-Xmx$1" -XX:+UseSerialGC \
    -cp "$home/analyze/target/test-classes:$home/analyze/target/classes:$home/model/target/classes:$libs" \
    org.rapporteur.analyze.trace.ownership.OwnershipBench "$2" "$3" "${4:-}"
}
size=${1:-10000000}
few=${2:-1000000}
day=19358 # 1 January 2023

echo "ownership: $(machine)"
bench 2g regimes "$size"
bench 6g hub "${3:-1000000}"
bench 1g ring 10000
bench 1g timeline 10000

echo "--- peers, $few statements"
bench 2g make "$few" "$work/register"
bench 2g regimes "$few"
mvn="$home/mvnw"
"$mvn" -q -f "$home/bench/peers/jgrapht.xml" dependency:copy-dependencies -DoutputDirectory="$work/jgrapht"
nice java -Xmx4g -XX:+UseSerialGC -cp "$work/jgrapht/*" "$home/bench/ownership/JGraphTPeer.java" \
  "$work/register" $day

pg=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)
if [ -z "$pg" ]; then
  echo "PostgreSQL is not installed: left out."
  exit 0
fi
as() { if [ "$(id -u)" = 0 ]; then su postgres -s /bin/sh -c "$*"; else sh -c "$*"; fi; }
chmod 755 "$work" && mkdir "$work/pg" && chmod -R a+rX "$work/register"
[ "$(id -u)" != 0 ] || chown postgres "$work/pg"
as "$pg/initdb -D $work/pg/data -A trust -U bench >/dev/null"
as "$pg/pg_ctl -D $work/pg/data -w -l $work/pg/log -o \"-k $work/pg -c listen_addresses='' -c shared_buffers=512MB -c work_mem=256MB\" start >/dev/null"
as "BENCH_FOLDER=$work/register psql -q -h $work/pg -U bench -v day=$day -d postgres -f -" <"$home/bench/ownership/peer.sql" || true
as "$pg/pg_ctl -D $work/pg/data -m immediate stop >/dev/null"
