# SPDX-License-Identifier: GPL-3.0-or-later
# Windows twin of run.sh: builds Länsnav with Visual Studio and vcpkg, makes the demonstration file and opens the window.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')
. installer/environment.ps1

if (-not (Test-Path build/release/build.ninja)) {
    cmake --preset release "-DCMAKE_TOOLCHAIN_FILE=$toolchain" -DVCPKG_TARGET_TRIPLET=x64-windows
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}
cmake --build --preset release
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }

New-Item -ItemType Directory -Force out | Out-Null
$demo = 'out/demo.lansnav'
if (-not (Test-Path $demo)) { & build/release/app/lansnav-cli.exe new $demo --template orebro --demo }
Write-Output "Demonstration file: $(Resolve-Path $demo)"
& build/release/app/lansnav.exe $demo @args
exit $LASTEXITCODE
