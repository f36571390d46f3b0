#!/bin/sh
# Proves that an installed program works: it starts, writes its sample, checks it, fills the packet, opens it again.
# $1 the program to try
set -eu
menlou=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
MENLOU_HOME=$work/home
export MENLOU_HOME

"$menlou" sample -o "$work/case.menlou.json"
"$menlou" check "$work/case.menlou.json"
"$menlou" fill "$work/case.menlou.json" -o "$work/packet.pdf"
test "$(head -c 5 "$work/packet.pdf")" = "%PDF-"
"$menlou" open "$work/packet.pdf" -o "$work/again.menlou.json"
cmp "$work/case.menlou.json" "$work/again.menlou.json"
"$menlou" tour -o "$work/tour"
test -s "$work/tour/packet.pdf"
echo "The installed program works."
