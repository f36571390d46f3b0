#!/bin/sh
# Builds, on macOS, an image of the program with its own runtime and a .dmg from it. Not tested yet.
. "$(dirname "$0")/common.sh"

prepare
gather Mac
make_runtime
make_image icns --mac-package-identifier "$(setting mac-identifier)"
image=$out/$(setting name).app
train "$image/Contents/MacOS/$(setting name)" "$image/Contents/app" "$image/Contents/app/$(setting name).cfg"
# Packing may give the jars new dates; then the cache is passed over, and the program starts more slowly.
# The cache came after jpackage had signed the image for this machine only; seal it once more in the same way.
codesign --force --deep --sign - "$image"
installer/smoke.sh "$image/Contents/MacOS/$(setting name)"
"$jdk/bin/jpackage" --type dmg --name "$(setting name)" --app-version "$(version)" --app-image "$image" --dest "$out"
ls -l "$out"/*.dmg
