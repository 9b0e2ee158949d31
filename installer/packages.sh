# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Which packages Länsnav needs, and how they get here. Sourced by run.sh and test.sh.

build_packages=(
    build-essential cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev libgl1-mesa-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libqt6sql6-sqlite libqt6svg6 libsqlite3-dev libical-dev libxlsxwriter-dev libminizip-dev zlib1g-dev
    breeze-icon-theme fonts-noto-core
)
test_packages=(python3 python3-openpyxl python3-icalendar python3-holidays poppler-utils qpdf unzip sqlite3 librapidcheck-dev tzdata
    desktop-file-utils appstream shared-mime-info)

# missing_packages NAME…: those that are not installed, one a line.
missing_packages() {
    local package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || echo "$package"
    done
}

# install_packages NAME…: says what it will install, then installs it; exits 2 on a system without apt.
install_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        echo "This system has no apt. Install these packages (Debian names), then start again:" >&2
        printf '  %s\n' "$@" >&2
        exit 2
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -eq 0 ] && return
    echo "Will install: ${missing[*]}"
    local sudo=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "Not root and no sudo: install the packages above by hand, then start again." >&2; exit 2; }
        sudo=(sudo)
    fi
    # The package lists of a fresh machine may be old; one refresh and a second attempt mend that.
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" && return
    "${sudo[@]}" apt-get update
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}
