#!/bin/sh
# Times R on a table beside Rapporteur, one after the other: base R's glm on every hierarchical model, and
# the packages Rcapture, dga, LCMCR, SparseMSE and MultipleSystemsEstimation as far as their sources are
# given. Nothing is fetched. Needs R (Debian: r-base-core, r-base-dev) and a build (./mvnw -Dquick package).
# Usage: bench/peers/r/compare.sh TABLE.csv [SOURCES]     SOURCES holds PACKAGE_VERSION.tar.gz files
set -eu
home=$(cd "$(dirname "$0")/../../.." && pwd)
table=$1
sources=${2:-}
if ! command -v Rscript >/dev/null; then
  echo "R is not installed, so nothing is compared (Debian: apt-get install r-base-core r-base-dev)."
  exit 0
fi
library=$(mktemp -d)
trap 'rm -rf "$library"' EXIT
for package in Rcapture dga LCMCR SparseMSE MultipleSystemsEstimation; do
  file=$(ls "$sources"/"$package"_*.tar.gz 2>/dev/null | tail -1 || true)
  if [ -z "$file" ]; then
    echo "$package: skipped, its source is not in the folder given."
  elif ! R CMD INSTALL --no-docs --library="$library" "$file" >"$library/$package.log" 2>&1; then
    echo "$package: skipped, it could not be installed; $(tail -1 "$library/$package.log")"
  fi
done
R_LIBS="$library" Rscript --vanilla "$home/bench/peers/r/time.R" "$table"
classes="${CLASSES:-$home/app/target/lib/*}"
"$("$home/rapporteur" --java-home)/bin/java" -XX:+UseSerialGC -cp "$classes" "$home/bench/peers/r/Time.java" "$table"
