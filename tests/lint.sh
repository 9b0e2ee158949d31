#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# lint.sh [FILE…]: clang-format over the tree, or over these files, and clang-tidy over these. Not part of ctest: clang-tidy
# needs a dev build (build/dev) and half a minute a file. Ends with 1 when something is found.
set -euo pipefail
cd "$(dirname "$0")/.."
source installer/packages.sh
install_packages clang-format clang-tidy

found=0
files=("$@")
[ "${#files[@]}" -gt 0 ] || mapfile -t files < <(find app models views tests -name '*.cpp' -o -name '*.h' | sort)
clang-format --dry-run -Werror "${files[@]}" || found=1

sources=()
for file in "$@"; do
    case $file in *.cpp) sources+=("$file") ;; esac
done
[ "${#sources[@]}" -gt 0 ] || exit "$found"

# GCC's precompiled headers are none to clang: it gets the same headers without them.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
commands=build/dev/compile_commands.json
cp "$commands" "$work/compile_commands.json"
number=0
for header in $(grep -o -e '-include [^ "]*/cmake_pch\.hxx' "$commands" | cut -d' ' -f2 | sort -u); do
    number=$((number + 1))
    cp "$header" "$work/pch$number.hxx"
    sed -i "s|-include $header|-include $work/pch$number.hxx|g" "$work/compile_commands.json"
done
clang-tidy --quiet -p "$work" --warnings-as-errors='*' "${sources[@]}" || found=1
exit "$found"
