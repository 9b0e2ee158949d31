# SPDX-License-Identifier: GPL-3.0-or-later
# Finds the compiler and vcpkg; dot-sourced by run.ps1 and test.ps1. Libraries come from vcpkg.json.
$toolchain = if ($env:VCPKG_ROOT) { Join-Path $env:VCPKG_ROOT 'scripts/buildsystems/vcpkg.cmake' } else { '' }
if (-not $toolchain -or -not (Test-Path $toolchain)) {
    Write-Error 'vcpkg was not found. Install Visual Studio 2022 with C++ and vcpkg, set VCPKG_ROOT, and start again.'
    exit 2
}
foreach ($tool in 'cmake', 'ninja', 'cl') {
    if (-not (Get-Command $tool -ErrorAction SilentlyContinue)) {
        Write-Error "$tool was not found. Start this from a Developer PowerShell for Visual Studio 2022."
        exit 2
    }
}
