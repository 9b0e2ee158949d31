# SPDX-License-Identifier: GPL-3.0-or-later
# Windows twin of test.sh: dev build, all tests through ctest.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')
. installer/environment.ps1

cmake --preset dev "-DCMAKE_TOOLCHAIN_FILE=$toolchain" -DVCPKG_TARGET_TRIPLET=x64-windows
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
cmake --build --preset dev
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
ctest --preset dev @args
exit $LASTEXITCODE
