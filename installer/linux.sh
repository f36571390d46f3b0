#!/bin/sh
# Builds, on Linux, an image of the program with its own runtime and a .deb from it, both under target/installer.
# Needs: mvn package, a JDK 25 with jpackage, objcopy, and for the .deb the programs dpkg-deb and fakeroot.
. "$(dirname "$0")/common.sh"

prepare
gather Linux
make_runtime
make_image png
image=$out/$(setting name)
train "$image/bin/$(setting name)" "$image/lib/app" "$image/lib/app/$(setting name).cfg"
installer/smoke.sh "$image/bin/$(setting name)"
cp -r installer/deb "$out/deb"
cp installer/icon/menlou.png "$out/deb/$(setting name).png"
"$jdk/bin/jpackage" --type deb --name "$(setting name)" --app-version "$(version)" --app-image "$image" \
  --vendor "$(setting vendor)" --description "$(setting description)" --copyright "$(setting copyright)" \
  --linux-package-name "$(setting package)" --linux-package-deps "$(setting linux-needs)" \
  --linux-menu-group "$(setting category)" --linux-shortcut --resource-dir "$out/deb" --dest "$out"
# What was packed must still fit its cache: with AOTMode=on the program does not start without it.
dpkg-deb --extract "$out"/*.deb "$out/unpacked"
TZ=UTC0 touch -t "$(setting date)" "$out"/unpacked/opt/*/lib/app/*.jar
JAVA_TOOL_OPTIONS=-XX:AOTMode=on "$out/unpacked/opt/$(setting package)/bin/$(setting name)" sample -o "$out/packed.menlou.json"
du -sh "$image"
ls -l "$out"/*.deb
