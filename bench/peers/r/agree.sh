#!/bin/sh
# Draws tables and compares what R works out on its own (agree.R) with `estimate reproduce`: existence,
# totals, the best model, the average, the stepwise choice, and thresholding on the chains of MCMCpack.
# Needs R and lpSolve (Debian: r-base-core, r-cran-lpsolve; for thresholding r-cran-mcmcpack) and a build. Usage: bench/peers/r/agree.sh [TABLES [SEED]]
set -eu
. "$(dirname "$0")/../../measure.sh"
if ! command -v Rscript >/dev/null; then
  echo "R is not installed, so nothing is compared (Debian: apt-get install r-base-core r-cran-lpsolve)."
  exit 0
fi
if ! Rscript --vanilla -e 'library(lpSolve)' >/dev/null 2>&1; then
  echo "lpSolve is not installed, so nothing is compared (Debian: apt-get install r-cran-lpsolve)."
  exit 0
fi
if ! Rscript --vanilla -e 'library(MCMCpack)' >/dev/null 2>&1; then
  echo "MCMCpack is not installed, so thresholding is not compared (Debian: apt-get install r-cran-mcmcpack)."
fi
echo "agree: $(machine)" >&2
Rscript --vanilla "$home/bench/peers/r/agree.R" "$work" "${1:-60}" "${2:-1}"
"${RAPPORTEUR:-$home/rapporteur}" estimate reproduce "$work/targets.csv" --tables "$work" --quiet >"$work/out" || true
grep ' NO ' "$work/out" || true
tail -n 1 "$work/out"
