#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fuzzes each target for some seconds: tests/fuzz/run.sh [SECONDS]. Findings and the grown corpus stay in build/fuzz/corpus.
set -euo pipefail
cd "$(dirname "$0")/../.."
source installer/packages.sh
install_packages "${build_packages[@]}" "${test_packages[@]}" clang libclang-rt-14-dev
seconds=${1:-300}
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz --target fuzz_patch fuzz_shared fuzz_corpus
corpus=$PWD/build/fuzz/corpus
export ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=print_stacktrace=1
build/fuzz/tests/fuzz/fuzz_corpus --write "$corpus"
# Files are written for every input: in memory, where there is such a place.
[ -w /dev/shm ] && export TMPDIR=/dev/shm
for target in patch shared; do
    mkdir -p "$corpus/found-$target"
    (cd "$corpus" && "../tests/fuzz/fuzz_$target" -max_total_time="$seconds" -max_len=200000 -timeout=30 -rss_limit_mb=3000 -print_final_stats=1 -artifact_prefix="found-$target/" "$target") 2>&1 | tail -25
done
