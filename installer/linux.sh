#!/bin/sh
# Builds, on Linux, an image of the program with its own runtime and a .deb from it, both under target/installer.
# Needs: mvn package, a JDK 25 with jpackage, and for the .deb the programs dpkg-deb and fakeroot.
. "$(dirname "$0")/common.sh"

prepare
make_runtime
make_image png
image=$out/$(setting name)
train "$image/bin/$(setting name)" "$image/lib/app" "$image/lib/app/$(setting name).cfg"
installer/smoke.sh "$image/bin/$(setting name)"
"$jdk/bin/jpackage" --type deb --name "$(setting name)" --app-version "$(version)" --app-image "$image" \
  --linux-package-name "$(setting package)" --linux-menu-group "$(setting category)" --linux-shortcut --dest "$out"
ls -l "$out"/*.deb
