# Functions for the measurements in this folder; sourced, not run.
home=$(cd "$(dirname "$0")" && until [ -x ./rapporteur ]; do cd ..; done && pwd)
JAVA_HOME=$("$home/rapporteur" --java-home) # whichever java is first on the path, the program needs its own
PATH=$JAVA_HOME/bin:$PATH
export JAVA_HOME PATH
clusters=$home/inspection/src/test/resources/org/rapporteur/inspection/clusters # texts and what people found in them
work=$(mktemp -d "${TMPDIR:-/tmp}/rapporteur-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# measured COMMAND... sets $seconds (wall) and $peak (MB resident: of the largest process with GNU
# time, else of the first one, from /proc); what the command prints goes to $work/out.
measured() {
  if /usr/bin/time -f %e true >/dev/null 2>&1; then
    /usr/bin/time -o "$work/time" -f '%e %M' "$@" >"$work/out" 2>&1 || failed "$@"
    read -r seconds peak <<END
$(tail -n 1 "$work/time")
END
  else
    begun=$(date +%s)
    "$@" >"$work/out" 2>&1 &
    child=$!
    peak=0
    while kill -0 "$child" 2>/dev/null; do
      now=$(awk '/^VmHWM/ {print $2}' "/proc/$child/status" 2>/dev/null || true)
      peak=${now:-$peak}
      sleep 0.2
    done
    wait "$child" || failed "$@"
    seconds=$(($(date +%s) - begun))
  fi
  peak=$((peak / 1024))
}

failed() {
  echo "failed: $*" >&2
  tail -n 20 "$work/out" >&2
  exit 1
}

# stages LABEL: what the last command said about its stages
stages() {
  grep -E '^[a-z]+: .*\([0-9.]+ s\)$' "$work/out" | sed "s/^/    $1 /"
}

# per COUNT SECONDS: so many a second
per() {
  awk -v n="$1" -v s="$2" 'BEGIN {printf "%.1f", n / (s > 0 ? s : 0.01)}'
}

machine() {
  echo "$(date -u '+%Y-%m-%d %H:%M UTC'), $(getconf _NPROCESSORS_ONLN) cores, load$(uptime | sed 's/.*load average[s]*://')"
}
