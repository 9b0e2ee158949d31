#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything needed, the dev build, all tests through ctest.
set -euo pipefail
cd "$(dirname "$0")/.."
source installer/packages.sh
install_packages "${build_packages[@]}" "${test_packages[@]}"

cmake --preset dev
cmake --build --preset dev
exec ctest --preset dev "$@"
