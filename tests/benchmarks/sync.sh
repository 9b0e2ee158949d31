#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Benchmarks of syncing, against their floors: tests/benchmarks/sync.sh [BUILD] [--converge]
# --converge adds 30 colleagues with 200 000 changes between them, which takes minutes.
set -euo pipefail
cd "$(dirname "$0")/../.."
bin=$PWD/build/bench
converge=
for argument in "$@"; do
    case $argument in
        --converge) converge=yes ;;
        *) bin=$argument ;;
    esac
done
work=$(mktemp -d "${LANSNAV_BENCH_FOLDER:-${TMPDIR:-/tmp}}/lansnav-sync-XXXXXX")
trap 'rm -rf "$work"' EXIT
export XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data QT_LOGGING_RULES="*=false"

"$bin"/tests/benchmarks/bench_sync "$work/all"
"$bin"/app/lansnav-cli new "$work/demo.lansnav" --template orebro --demo --people 2000 --years 5 >/dev/null
"$bin"/tests/benchmarks/bench_sync size "$work/demo.lansnav"
# The same peak whatever the number of rows: each in a process of its own.
for rows in 10000 100000 500000; do
    "$bin"/tests/benchmarks/bench_sync make "$work/memory.lansnav" $rows
    "$bin"/tests/benchmarks/bench_sync memory "$work/memory.lansnav" $rows
done
[ -z "$converge" ] || "$bin"/tests/benchmarks/bench_sync converge "$work/converge" "$work/demo.lansnav"
