#!/bin/sh
# Reads and asks a large invented pack, five times in one process. Needs a build (./mvnw -Dquick package).
set -eu
. "$(dirname "$0")/../measure.sh"
classes="${CLASSES:-$home/app/target/lib/*}"
echo "mechanisms: $(machine)"
java -Xmx2g -cp "$classes" "$home/bench/mechanism/Mechanisms.java"
