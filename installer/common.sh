# Shared by linux.sh and macos.sh: settings, the JDK, the runtime, the image and its ahead-of-time cache.
set -eu
cd "$(dirname "$0")/.."
out=target/installer

setting() {
  sed -n "s/^$1=//p" installer/settings.properties
}

version() {
  sed -n 's:^  <version>\(.*\)</version>.*:\1:p' pom.xml | head -n 1
}

# JAVA_HOME when it is a full JDK 25, otherwise an installed one.
find_jdk() {
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -x "$home/bin/jpackage" ] && grep -Eq '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$home/release" 2>/dev/null; then
      echo "$home"
      return
    fi
  done
  echo "The installer needs a JDK 25 or newer with jpackage; name its folder in JAVA_HOME." >&2
  exit 1
}

prepare() {
  if [ ! -r target/app/lib/menlou.jar ]; then
    echo "Build the program first: mvn package" >&2
    exit 1
  fi
  jdk=$(find_jdk)
  rm -rf "$out"
  mkdir -p "$out"
}

# The jars of the program, and of SQLite's compiled code only what this machine can run: the rest is most of its jar.
# The large jars, like the runtime, are packed without compression: the installer's own packing does it better.
# $1 what SQLite's jar calls this system
gather() {
  mkdir -p "$out/lib" "$out/sqlite"
  cp target/app/lib/*.jar "$out/lib"
  case $(uname -m) in
    arm64 | aarch64) native=$1/aarch64 ;;
    *) native=$1/x86_64 ;;
  esac
  jar=$(basename "$out"/lib/sqlite-jdbc-*.jar)
  (
    cd "$out/sqlite"
    "$jdk/bin/jar" --extract --file "../lib/$jar"
    [ -d "org/sqlite/native/$native" ]
    find org/sqlite/native -type f ! -path "org/sqlite/native/$native/*" -exec rm {} +
    "$jdk/bin/jar" --create --no-compress --file "../lib/$jar" --manifest META-INF/MANIFEST.MF .
  )
  mkdir "$out/menlou"
  (
    cd "$out/menlou"
    "$jdk/bin/jar" --extract --file ../lib/menlou.jar
    "$jdk/bin/jar" --create --no-compress --file ../lib/menlou.jar --manifest META-INF/MANIFEST.MF .
  )
  rm -r "$out/sqlite" "$out/menlou"
}

make_runtime() {
  "$jdk/bin/jlink" --add-modules "$(setting modules)" --include-locales="$(setting locales)" \
    --strip-debug --no-header-files --no-man-pages --compress zip-0 --output "$out/runtime"
}

# One option of the launcher for each word of the setting.
option_arguments() {
  for option in $(setting java-options); do
    printf '%s\n%s\n' --java-options "$option"
  done
}

# $1 the kind of icon; what follows are options of this system alone
make_image() {
  icon=installer/icon/menlou.$1
  shift
  option_arguments >"$out/java-options"
  # shellcheck disable=SC2046 # no option holds a blank
  "$jdk/bin/jpackage" --type app-image --name "$(setting name)" --app-version "$(version)" \
    --vendor "$(setting vendor)" --description "$(setting description)" --copyright "$(setting copyright)" \
    --icon "$icon" --runtime-image "$out/runtime" --input "$out/lib" \
    --main-jar menlou.jar --main-class menlou.app.Menlou $(cat "$out/java-options") "$@" --dest "$out"
}

# A training run of the installed program writes the cache of loaded and linked classes that later starts read.
# The cache is good only for jars of the same dates, and packing gives them new ones: they all get one that can be given again.
# $1 the launcher, $2 the folder of jars, $3 the launcher's settings file
train() {
  cp "$3" "$out/launcher.cfg"
  TZ=UTC0 touch -t "$(setting date)" "$2"/*.jar
  work=$(mktemp -d)
  printf 'java-options=-XX:AOTCacheOutput=%s\n' "$2/menlou.aot" >>"$3"
  if ! MENLOU_HOME="$work" "$1" tour -o "$work/tour" >"$out/training.log" 2>&1 || [ ! -s "$2/menlou.aot" ]; then
    cat "$out/training.log" >&2
    echo "The training run left no cache." >&2
    exit 1
  fi
  cp "$out/launcher.cfg" "$3"
  rm -rf "$work"
  # shellcheck disable=SC2016 # $APPDIR is for the launcher
  printf 'java-options=-XX:AOTCache=$APPDIR/menlou.aot\n' >>"$3"
}
