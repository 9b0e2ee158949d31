#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh and test.sh say and do about packages, on systems that are not this one: the programs they ask are made up here.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() { echo "FAIL: $1" >&2; [ -z "${2:-}" ] || printf '%s\n' "$2" >&2; exit 1; }

# as NAME CODE COMMAND…: in a PATH of only what stands in $work/NAME; keeps what was said in $said.
as() {
    local system=$1 expected=$2 code=0
    shift 2
    said=$(env -i HOME="$work" LOG="$work/$system.log" PATH="$work/$system" /bin/bash "$@" 2>&1) || code=$?
    [ "$code" -eq "$expected" ] || fail "$system: $* ended with $code instead of $expected" "$said"
}

# program SYSTEM NAME: its text on standard input.
program() {
    mkdir -p "$work/$1"
    { echo '#!/bin/bash'; cat; } >"$work/$1/$2"
    chmod +x "$work/$1/$2"
}

tools() { mkdir -p "$work/$1"; ln -s "$(command -v dirname)" "$(command -v grep)" "$(command -v env)" "$work/$1"; }

source installer/packages.sh

# Without apt: what is needed is named, all of it, and nothing is begun.
tools none
for script in run.sh test.sh; do
    as none 2 "installer/$script"
    packages=("${build_packages[@]}")
    [ "$script" = run.sh ] || packages+=("${test_packages[@]}")
    for package in "${packages[@]}"; do
        grep -qx "  $package" <<<"$said" || fail "$script does not name $package" "$said"
    done
done

# With apt, as root: only what is missing is installed, said before it is done.
tools root
program root dpkg-query <<<'case "${!#}" in there) echo "install ok installed";; removed) echo "deinstall ok config-files";; *) exit 1;; esac'
program root apt-get <<<'echo "$*" >>"$LOG"'
program root id <<<'echo 0'
as root 0 -c 'source installer/packages.sh; install_packages there missing removed; echo done'
[ "$(head -n1 <<<"$said")" = 'Will install: missing removed' ] || fail 'does not say first what it installs' "$said"
[ "$(tail -n1 <<<"$said")" = done ] || fail 'does not go on' "$said"
grep -qx 'install -y --no-install-recommends missing removed' "$work/root.log" || fail 'installs something else' "$(cat "$work/root.log")"
rm "$work/root.log"
as root 0 -c 'source installer/packages.sh; install_packages there'
[ ! -e "$work/root.log" ] && [ -z "$said" ] || fail 'is not silent where nothing is missing' "$said"

# Old package lists: refreshed once, and tried again.
tools stale
cp "$work/root/dpkg-query" "$work/root/id" "$work/stale"
program stale apt-get <<<'echo "$*" >>"$LOG"; [ "$1" = update ] || [ "$(grep -c update "$LOG")" -gt 0 ]'
as stale 0 -c 'set -e; source installer/packages.sh; install_packages missing'
[ "$(grep -o '^[a-z]*' "$work/stale.log" | tr '\n' ' ')" = 'install update install ' ] || fail 'does not refresh and try again' "$(cat "$work/stale.log")"

# Neither root nor sudo: told, not tried. With sudo: through it.
tools user
cp "$work/root/dpkg-query" "$work/root/apt-get" "$work/user"
program user id <<<'echo 1000'
as user 2 -c 'source installer/packages.sh; install_packages missing'
[ ! -e "$work/user.log" ] || fail 'installs without being allowed to'
program user sudo <<<'echo "sudo" >>"$LOG"; exec "$@"'
as user 0 -c 'source installer/packages.sh; install_packages missing'
[ "$(head -n1 "$work/user.log")" = sudo ] || fail 'does not ask sudo' "$(cat "$work/user.log")"
echo "packages.sh: all as it should be"
