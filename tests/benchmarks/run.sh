#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# All benchmarks, each against its floor or peer in the same run. Takes some minutes; not part of ctest.
set -euo pipefail
cd "$(dirname "$0")/../.."
source installer/packages.sh
install_packages "${build_packages[@]}" libbenchmark-dev xvfb xauth sqlitebrowser sqlite3 libreoffice-calc-nogui hyperfine openbox xdotool
cmake --preset bench >/dev/null
cmake --build --preset bench --target bench_models bench_clashes bench_event bench_papers bench_parenting bench_sync bench_emptywindow lansnav lansnav-cli

bin=$PWD/build/bench
work=$(mktemp -d)
trap 'rm -rf "$work"; kill "${openbox:-0}" "${xvfb:-0}" 2>/dev/null || true' EXIT
export XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data QT_LOGGING_RULES="*=false" LC_NUMERIC=C

# until_line COMMAND…: microseconds from its start until its first line of output; then waits for its end.
until_line() {
    local from=$EPOCHREALTIME to line out
    exec {out}< <(exec "$@" 2>/dev/null)
    local child=$!
    read -r line <&"$out" || { echo "No line from: $*" >&2; exit 1; }
    to=$EPOCHREALTIME
    wait "$child" || true
    exec {out}<&-
    echo $((${to/./} - ${from/./}))
}

median() { sort -n "$1" | awk '{ t[NR] = $1 } END { print t[int((NR + 1) / 2)] / 1000 }'; }

"$bin"/tests/benchmarks/bench_models

echo; echo "== clashes of programmes"
"$bin"/tests/benchmarks/bench_clashes

echo; echo "== badges to PDF"
"$bin"/tests/benchmarks/bench_papers

echo; echo "== an event with 10 000 registrations is opened"
QT_QPA_PLATFORM=offscreen "$bin"/tests/benchmarks/bench_event

echo; echo "== 20 000 parenting groups: statistics, list, one opened, the tab"
QT_QPA_PLATFORM=offscreen "$bin"/tests/benchmarks/bench_parenting

echo; echo "== syncing"
tests/benchmarks/sync.sh "$bin"

echo; echo "== start with 100 000 people, until the list is painted full"
"$bin"/app/lansnav-cli new "$work/big.lansnav" --template orebro --demo --people 100000 >/dev/null
# The same list for the peer, as a plain table without our log.
sqlite3 "$work/big.lansnav" "ATTACH '$work/peer.sqlite' AS peer; CREATE TABLE peer.person AS
    SELECT p.id, given, family, o.name AS organisation, m.name AS municipality, title, email, phone FROM person AS p
    LEFT JOIN organisation AS o ON o.id = p.organisation LEFT JOIN municipality AS m ON m.id = p.municipality WHERE p.deleted = 0"
exec {display}< <(exec Xvfb -displayfd 1 -screen 0 1280x720x24 -nolisten tcp 2>/dev/null); xvfb=$!
read -r number <&"$display"
export DISPLAY=:$number QT_QPA_PLATFORM=xcb
openbox & openbox=$!
sleep 1
start=("$bin/app/lansnav" --page people --exit-when-painted "$work/big.lansnav")
"${start[@]}" >/dev/null      # makes the clean mark
for run in {0..15}; do
    floor=$(until_line "$bin/tests/benchmarks/bench_emptywindow")
    ours=$(until_line "${start[@]}")
    peer=$(until_line tests/benchmarks/until_window.sh "$work/peer.sqlite")
    [ "$run" = 0 ] && continue      # warms the caches
    echo "$floor" >>"$work/floor"; echo "$ours" >>"$work/ours"; echo "$peer" >>"$work/peer"
done
for what in floor ours peer; do echo "$what: median $(median "$work/$what") ms, $(sort -n "$work/$what" | sed -n '1p;$p' | awk '{ printf "%s%.0f", sep, $1 / 1000; sep = "–" }') ms"; done
awk -v ours="$(median "$work/ours")" -v floor="$(median "$work/floor")" -v peer="$(median "$work/peer")" \
    'BEGIN { printf "start / empty window: %.2f (target 2)\nstart / DB Browser for SQLite: %.2f (target 1)\n", ours / floor, ours / peer }'

echo; echo "== memory with 100 000 people"
"$bin"/app/lansnav --page people "$work/big.lansnav" & program=$!
sleep 10        # the list, the check, the backup and the problems have been read
awk '/VmRSS|VmHWM/ { printf "%s %.0f MB (target 150)\n", $1, $2 * 1.024 / 1000 }' "/proc/$program/status"
kill "$program" 2>/dev/null || true

echo; echo "== a 4 000-row list to PDF"
"$bin"/app/lansnav-cli new "$work/4000.lansnav" --template orebro --demo --people 4000 >/dev/null
"$bin"/app/lansnav-cli export "$work/4000.lansnav" people -o "$work/people.csv" >/dev/null
# What stands between the commas is told, so that LibreOffice lays out the same columns: semicolons, quotes, UTF-8.
hyperfine --warmup 1 --runs 5 --export-csv "$work/pdf.csv" --prepare "rm -f $work/people.pdf" -n ours -n office \
    "QT_QPA_PLATFORM=offscreen $bin/app/lansnav-cli report $work/4000.lansnav people -o $work/people.pdf" \
    "soffice -env:UserInstallation=file://$work/office --headless --infilter=CSV:59,34,76,1 --convert-to pdf --outdir $work $work/people.csv"
awk -F, 'NR > 1 { t[NR-1] = $4 } END { printf "list to PDF / LibreOffice: %.2f (target 0.5)\n", t[1]/t[2] }' "$work/pdf.csv"
