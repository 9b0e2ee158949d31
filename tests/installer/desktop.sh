#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# desktop.sh CMAKE BUILD: what an installation tells the desktop is there, holds together, and is sound to those who read it.
set -euo pipefail
cmake=$1 build=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "FAIL: $1" >&2; exit 1; }

"$cmake" --install "$build" --prefix "$work" --component desktop >/dev/null
share=$work/share
for file in applications/lansnav.desktop metainfo/se.lansnav.lansnav.metainfo.xml mime/packages/lansnav.xml icons/hicolor/scalable/apps/lansnav.svg; do
    [ -s "$share/$file" ] || fail "$file is not installed"
done

# One name for the kind of file, one for the entry, one for the icon.
kind=$(sed -n 's/.*<mime-type type="\([^"]*\)".*/\1/p' "$share/mime/packages/lansnav.xml")
grep -qx "MimeType=$kind;" "$share/applications/lansnav.desktop" || fail "the entry does not open $kind"
grep -q "<mediatype>$kind</mediatype>" "$share/metainfo/"*.xml || fail "the description does not name $kind"
grep -q '<launchable type="desktop-id">lansnav.desktop</launchable>' "$share/metainfo/"*.xml || fail "the description leads to no entry"
grep -qx 'Icon=lansnav' "$share/applications/lansnav.desktop" || fail "the entry has another icon"
grep -q 'pattern="\*.lansnav"' "$share/mime/packages/lansnav.xml" || fail "the kind of file has no ending"

for tool in desktop-file-validate appstreamcli update-mime-database; do
    command -v "$tool" >/dev/null || fail "not installed: $tool (installer/test.sh does it)"
done
desktop-file-validate "$share/applications/lansnav.desktop"
appstreamcli validate --no-net "$share/metainfo/"*.xml
update-mime-database "$share/mime"
[ -s "$share/mime/$kind.xml" ] || fail "the kind of file is not understood"
