#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts DB Browser for SQLite on a file, showing table person, says so when its window is on the screen, and ends it.
# The window is there some time before its rows are painted, so the peer is measured at its best.
sqlitebrowser --table person "$1" >/dev/null 2>&1 & browser=$!
until xdotool search --onlyvisible --pid "$browser" --name "$(basename "$1")" >/dev/null 2>&1; do
    kill -0 "$browser" 2>/dev/null || exit 1
    sleep 0.002
done
echo "there"
kill -9 "$browser"
wait "$browser" 2>/dev/null
exit 0
