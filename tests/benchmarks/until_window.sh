#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts DB Browser for SQLite on a file, showing table person, and ends when its window is there.
sqlitebrowser --table person "$1" >/dev/null 2>&1 & browser=$!
until xdotool search --onlyvisible --pid "$browser" --name 'DB Browser' >/dev/null 2>&1; do sleep 0.005; done
kill "$browser" 2>/dev/null
wait "$browser" 2>/dev/null
exit 0
