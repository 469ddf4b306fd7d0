# Installs the setup program silently for this person, checks the program, and removes it again.
$ErrorActionPreference = "Stop"
$setup = Get-ChildItem dist -Filter "*-setup.exe" | Select-Object -First 1
if (-not $setup) { throw "There is no setup program in dist." }
$folder = Join-Path $env:LOCALAPPDATA "Programs\EthicsDesk"
$vault = Join-Path $env:LOCALAPPDATA "EthicsDesk\Vault"

function Invoke-Part([string] $Program, [string[]] $Arguments) {
    $done = Start-Process -FilePath $Program -ArgumentList $Arguments -Wait -PassThru -NoNewWindow
    if ($done.ExitCode -ne 0) { throw "$Program ended with $($done.ExitCode)." }
}

Invoke-Part $setup.FullName @("/S")
Invoke-Part (Join-Path $folder "ethicsdesk-console.exe") @("--version")
Invoke-Part (Join-Path $folder "ethicsdesk-console.exe") @("self-check")
Invoke-Part (Join-Path $folder "EthicsDesk.exe") @("self-check")

New-Item -ItemType Directory -Force -Path $vault | Out-Null
$kept = Join-Path $vault "kept.txt"
Set-Content -Path $kept -Value "kept"
Invoke-Part (Join-Path $folder "Uninstall.exe") @("/S", "_?=$folder")
if (Test-Path (Join-Path $folder "EthicsDesk.exe")) { throw "Removing left the program." }
if (-not (Test-Path $kept)) { throw "Removing touched the folder of a person." }
Remove-Item $kept
Write-Host "Installed, checked, removed: all is well."
