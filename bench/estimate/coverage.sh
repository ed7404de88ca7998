#!/bin/sh
# Draws tables of known truth and counts how often each method's interval holds it; about a quarter of
# an hour of one core. Needs a build (./mvnw -Dquick package).
# Usage: bench/estimate/coverage.sh [SHARE [OUT.tsv]]     SHARE of the tables, 1 being all
set -eu
. "$(dirname "$0")/../measure.sh"
classes="${CLASSES:-$home/app/target/lib/*}"
echo "coverage: $(machine)" >&2
nice -n 10 java -Xmx1g -XX:+UseSerialGC -cp "$classes" "$home/bench/estimate/Coverage.java" "$@"
