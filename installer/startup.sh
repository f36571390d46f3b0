#!/bin/sh
# Measures, on Linux, how long the window takes from the command to the list of drafts, in milliseconds.
# $1 the program to start, $2 how often (5). Without a display it starts one of its own, if xvfb-run is there.
set -eu
menlou=${1:-target/app/bin/menlou}
times=${2:-5}
if [ -z "${DISPLAY:-}" ] && [ -z "${MEASURING:-}" ]; then
  MEASURING=1 exec xvfb-run --auto-servernum "$0" "$menlou" "$times"
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
MENLOU_HOME=$work/home
JAVA_TOOL_OPTIONS=-Dmenlou.measured=true
export MENLOU_HOME JAVA_TOOL_OPTIONS
mkfifo "$work/said"
for _ in $(seq "$times"); do
  began=$(date +%s%N)
  "$menlou" >"$work/said" 2>/dev/null &
  started=$!
  read -r _ <"$work/said"
  ended=$(date +%s%N)
  echo $(((ended - began) / 1000000))
  kill "$started"
  wait "$started" 2>/dev/null || true
done
