#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# All benchmarks, each against its floor or peer in the same run. Takes some minutes; not part of ctest.
set -euo pipefail
cd "$(dirname "$0")/../.."
source installer/packages.sh
install_packages "${build_packages[@]}" libbenchmark-dev xvfb xauth sqlitebrowser sqlite3 libreoffice-calc-nogui hyperfine openbox xdotool
cmake --preset bench >/dev/null
cmake --build --preset bench --target bench_models bench_sync bench_emptywindow lansnav lansnav-cli

bin=$PWD/build/bench
work=$(mktemp -d)
trap 'rm -rf "$work"; kill "${xvfb:-0}" 2>/dev/null || true' EXIT
export XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data QT_LOGGING_RULES="*=false"

"$bin"/tests/benchmarks/bench_models

echo; echo "== syncing"
tests/benchmarks/sync.sh "$bin"

echo; echo "== start with 100 000 people"
"$bin"/app/lansnav-cli new "$work/big.lansnav" --template orebro --demo --people 100000 >/dev/null
# The same rows for the peer, without our log.
sqlite3 "$work/big.lansnav" "VACUUM INTO '$work/peer.sqlite'"
sqlite3 "$work/peer.sqlite" "PRAGMA application_id = 0"
Xvfb :77 -screen 0 1280x720x24 -nolisten tcp & xvfb=$!
export DISPLAY=:77 QT_QPA_PLATFORM=xcb
sleep 1
openbox & sleep 1
"$bin"/app/lansnav --page people --exit-when-painted "$work/big.lansnav"      # makes the clean mark
hyperfine --warmup 1 --runs 9 --export-csv "$work/start.csv" \
    "$bin/tests/benchmarks/bench_emptywindow" \
    "$bin/app/lansnav --page people --exit-when-painted $work/big.lansnav" \
    "tests/benchmarks/until_window.sh $work/peer.sqlite"
awk -F, 'NR > 1 { t[NR-1] = $4 } END { printf "start / empty window: %.2f (target 2)\nstart / DB Browser for SQLite: %.2f (target 1)\n", t[2]/t[1], t[2]/t[3] }' "$work/start.csv"

echo; echo "== memory with 100 000 people"
"$bin"/app/lansnav --page people "$work/big.lansnav" & program=$!
sleep 6
awk '/VmRSS|VmHWM/ { printf "%s %.0f MB (target 150)\n", $1, $2 / 1024 }' "/proc/$program/status"
kill "$program" 2>/dev/null || true

echo; echo "== a 4 000-row list to PDF"
"$bin"/app/lansnav-cli new "$work/4000.lansnav" --template orebro --demo --people 4000 >/dev/null
"$bin"/app/lansnav-cli export "$work/4000.lansnav" people -o "$work/people.csv"
hyperfine --warmup 1 --runs 5 --export-csv "$work/pdf.csv" --prepare "rm -f $work/people.pdf" \
    "QT_QPA_PLATFORM=offscreen $bin/app/lansnav-cli report $work/4000.lansnav people -o $work/people.pdf" \
    "soffice --headless --convert-to pdf --outdir $work $work/people.csv"
awk -F, 'NR > 1 { t[NR-1] = $4 } END { printf "list to PDF / LibreOffice: %.2f (target 0.5)\n", t[1]/t[2] }' "$work/pdf.csv"
