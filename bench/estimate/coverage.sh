#!/bin/sh
# Draws tables of known truth and counts how often each method's interval holds it; about a quarter of
# an hour of one core. Needs a build (./mvnw -Dquick package).
# Usage: bench/estimate/coverage.sh [SHARE [OUT.tsv]]     SHARE of the tables, 1 being all
set -eu
home=$(cd "$(dirname "$0")/../.." && pwd)
classes="${CLASSES:-$home/app/target/lib/*}"
exec nice -n 10 "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx1g -XX:+UseSerialGC -cp "$classes" "$home/bench/estimate/Coverage.java" "$@"
