#!/bin/sh
# Reads and asks a large invented pack, five times in one process. Needs a build (./mvnw -Dquick package).
set -eu
home=$(cd "$(dirname "$0")/../.." && pwd)
classes="${CLASSES:-$home/app/target/lib/*}"
exec java -Xmx2g -cp "$classes" "$home/bench/mechanism/Mechanisms.java"
