#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Länsnav, makes the demonstration file and opens the window.
# Without a display it saves pictures of every tab and the network report under out/ instead.
set -euo pipefail
cd "$(dirname "$0")/.."
source installer/packages.sh
install_packages "${build_packages[@]}"

[ -f build/release/build.ninja ] || cmake --preset release
cmake --build --preset release
program=build/release/app/lansnav
cli=build/release/app/lansnav-cli

mkdir -p out
demo=out/demo.lansnav
[ -f "$demo" ] || "$cli" new "$demo" --template orebro --demo
echo "Demonstration file: $PWD/$demo"

# A display that is named need not be there any more.
if { [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; } && timeout 20 "$program" --help >/dev/null 2>&1; then
    exec "$program" "$demo" "$@"
fi
echo "No display: saving pictures instead of opening the window."
QT_QPA_PLATFORM=offscreen "$program" --pictures out "$demo"
"$cli" report "$demo" network --network BBIC -o out/network-report.pdf.new.pdf
mv -f out/network-report.pdf.new.pdf out/network-report.pdf
ls -1 "$PWD"/out/*.png "$PWD"/out/network-report.pdf
