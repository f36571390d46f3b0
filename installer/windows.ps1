# Builds, on Windows, an image of the program with its own runtime and an .msi from it. Not tested yet.
# Needs: mvn package, a JDK 25 with jpackage in JAVA_HOME, and the WiX toolset for the .msi.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')
$out = 'target/installer'
$settings = @{}
Get-Content installer/settings.properties -Encoding UTF8 | Where-Object { $_ -match '^[a-z-]+=' } | ForEach-Object {
  $key, $value = $_ -split '=', 2
  $settings[$key] = $value
}
$name = $settings['name']
$version = ([xml](Get-Content pom.xml -Encoding UTF8 -Raw)).project.version
if (-not (Test-Path target/app/lib/menlou.jar)) { throw 'Build the program first: mvn package' }
$jdk = $env:JAVA_HOME
if (-not $jdk -or -not (Test-Path "$jdk/bin/jpackage.exe")) { throw 'Name the folder of a JDK 25 or newer in JAVA_HOME.' }

# Runs a program; a failure ends the script, which PowerShell does not do by itself.
function Invoke-Step([string] $program, [string[]] $arguments) {
  & $program @arguments
  if ($LASTEXITCODE -ne 0) { throw "$program failed with exit code $LASTEXITCODE" }
}

Remove-Item -Recurse -Force $out -ErrorAction SilentlyContinue
New-Item -ItemType Directory "$out/lib", "$out/sqlite" | Out-Null

# The jars of the program, and of SQLite's compiled code only what this machine can run: the rest is most of its jar.
Copy-Item target/app/lib/*.jar "$out/lib"
$jar = (Get-Item "$out/lib/sqlite-jdbc-*.jar").FullName
$native = if ($env:PROCESSOR_ARCHITECTURE -eq 'ARM64') { 'aarch64' } else { 'x86_64' }
Push-Location "$out/sqlite"
Invoke-Step "$jdk/bin/jar" @('--extract', '--file', $jar)
Get-ChildItem -Directory org/sqlite/native | Where-Object { $_.Name -ne 'Windows' } | Remove-Item -Recurse -Force
Get-ChildItem -Directory org/sqlite/native/Windows | Where-Object { $_.Name -ne $native } | Remove-Item -Recurse -Force
Invoke-Step "$jdk/bin/jar" @('--create', '--file', $jar, '--manifest', 'META-INF/MANIFEST.MF', '.')
Pop-Location
Remove-Item -Recurse -Force "$out/sqlite"

Invoke-Step "$jdk/bin/jlink" @('--add-modules', $settings['modules'], "--include-locales=$($settings['locales'])",
  '--strip-debug', '--no-header-files', '--no-man-pages', '--compress', 'zip-0', '--output', "$out/runtime")
# The window has no console; a second launcher of the same program has one, for the command line.
[IO.File]::WriteAllText((Join-Path (Resolve-Path $out) 'console.properties'), "win-console=true`nwin-menu=false`nwin-shortcut=false`n")
$options = $settings['java-options'] -split ' ' | ForEach-Object { '--java-options', $_ }
Invoke-Step "$jdk/bin/jpackage" (@('--type', 'app-image', '--name', $name, '--app-version', $version,
  '--vendor', $settings['vendor'], '--description', $settings['description'], '--copyright', $settings['copyright'],
  '--icon', 'installer/icon/menlou.ico', '--runtime-image', "$out/runtime", '--input', "$out/lib",
  '--main-jar', 'menlou.jar', '--main-class', 'menlou.app.Menlou',
  '--add-launcher', "menlou-console=$out/console.properties", '--dest', $out) + $options)

# The training run: the cache of loaded classes that later starts read. Should packing give the jars new dates, the
# cache is passed over, and the program starts more slowly.
$image = "$out/$name"
$appFolder = (Resolve-Path "$image/app").Path
$console = "$image/menlou-console.exe"
$trained = "$appFolder\menlou-console.cfg"
$before = [IO.File]::ReadAllText($trained)
$work = Join-Path ([IO.Path]::GetTempPath()) ([guid]::NewGuid())
$env:MENLOU_HOME = "$work\home"
[IO.File]::AppendAllText($trained, "java-options=-XX:AOTCacheOutput=$appFolder\menlou.aot`n")
Invoke-Step $console @('tour', '-o', "$work\tour")
[IO.File]::WriteAllText($trained, $before)
if (-not (Test-Path "$appFolder\menlou.aot")) { throw 'The training run left no cache.' }
foreach ($launcher in $trained, "$appFolder\$name.cfg") {
  [IO.File]::AppendAllText($launcher, "java-options=-XX:AOTCache=`$APPDIR\menlou.aot`n")
}

# What was built must work: sample, check, packet, and the case out of the packet again.
Invoke-Step $console @('sample', '-o', "$work\case.menlou.json")
Invoke-Step $console @('check', "$work\case.menlou.json")
Invoke-Step $console @('fill', "$work\case.menlou.json", '-o', "$work\packet.pdf")
Invoke-Step $console @('open', "$work\packet.pdf", '-o', "$work\again.menlou.json")
if ((Get-FileHash "$work\case.menlou.json").Hash -ne (Get-FileHash "$work\again.menlou.json").Hash) {
  throw 'The case came out of the packet another than it went in.'
}
Remove-Item -Recurse -Force $work

Invoke-Step "$jdk/bin/jpackage" @('--type', 'msi', '--name', $name, '--app-version', $version, '--app-image', $image,
  '--vendor', $settings['vendor'], '--description', $settings['description'],
  '--win-upgrade-uuid', $settings['windows-upgrade-id'], '--win-menu', '--win-shortcut', '--win-per-user-install',
  '--dest', $out)
Get-ChildItem "$out/*.msi"
