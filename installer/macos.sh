#!/bin/sh
# Builds, on macOS, an image of the program with its own runtime and a .dmg from it. Not tested yet.
. "$(dirname "$0")/common.sh"

prepare
make_runtime
make_image icns
image=$out/$(setting name).app
train "$image/Contents/MacOS/$(setting name)" "$image/Contents/app" "$image/Contents/app/$(setting name).cfg"
installer/smoke.sh "$image/Contents/MacOS/$(setting name)"
"$jdk/bin/jpackage" --type dmg --name "$(setting name)" --app-version "$(version)" --app-image "$image" \
  --mac-package-identifier "$(setting mac-identifier)" --dest "$out"
ls -l "$out"/*.dmg
