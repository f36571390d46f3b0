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
$version = ([xml](Get-Content pom.xml -Encoding UTF8)).project.version
if (-not (Test-Path target/app/lib/menlou.jar)) { throw 'Build the program first: mvn package' }
$jdk = $env:JAVA_HOME
if (-not $jdk -or -not (Test-Path "$jdk/bin/jpackage.exe")) { throw 'Name the folder of a JDK 25 or newer in JAVA_HOME.' }

Remove-Item -Recurse -Force $out -ErrorAction SilentlyContinue
New-Item -ItemType Directory $out | Out-Null
& "$jdk/bin/jlink" --add-modules $settings['modules'] "--include-locales=$($settings['locales'])" --strip-debug `
  --no-header-files --no-man-pages --compress zip-6 --output "$out/runtime"
$options = $settings['java-options'] -split ' ' | ForEach-Object { '--java-options', $_ }
& "$jdk/bin/jpackage" --type app-image --name $settings['name'] --app-version $version --vendor $settings['vendor'] `
  --description $settings['description'] --copyright $settings['copyright'] --icon installer/icon/menlou.ico `
  --runtime-image "$out/runtime" --input target/app/lib --main-jar menlou.jar --main-class menlou.app.Menlou `
  @options --dest $out

# The training run: the cache of loaded classes that later starts read.
$image = "$out/$($settings['name'])"
$launcherSettings = "$image/app/$($settings['name']).cfg"
$before = Get-Content $launcherSettings -Raw
$work = Join-Path ([IO.Path]::GetTempPath()) ([guid]::NewGuid())
$appFolder = (Resolve-Path "$image/app").Path
Add-Content $launcherSettings "java-options=-XX:AOTCacheOutput=$appFolder\menlou.aot"
$env:MENLOU_HOME = $work
Start-Process -Wait "$image/$($settings['name']).exe" -ArgumentList 'tour', '-o', "$work/tour"
Set-Content $launcherSettings ($before + "java-options=-XX:AOTCache=`$APPDIR\menlou.aot`n") -NoNewline
Remove-Item -Recurse -Force $work

& "$jdk/bin/jpackage" --type msi --name $settings['name'] --app-version $version --app-image $image `
  --win-upgrade-uuid $settings['windows-upgrade-id'] --win-menu --win-shortcut --win-per-user-install --dest $out
Get-ChildItem "$out/*.msi"
