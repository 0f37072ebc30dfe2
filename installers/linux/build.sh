#!/usr/bin/env bash
# Makes a .deb with its own Java runtime out of target/roundtable (made by: mvn -q package -DskipTests).
# Usage: installers/linux/build.sh [FOLDER]      the .deb goes to FOLDER, target by default
set -eu
cd "$(dirname "$0")/../.."
out=${1:-target}
program=target/roundtable
build=target/installer

missing=
for tool in dpkg-deb fakeroot objcopy zip; do
    command -v "$tool" >/dev/null || missing="$missing $tool"
done
if [ -n "$missing" ]; then
    echo "Missing:$missing. Install them with: sudo apt-get install dpkg fakeroot binutils zip" >&2
    exit 1
fi
[ -f "$program/lib/roundtable.jar" ] || { echo "There is no $program yet: run mvn -q package -DskipTests first." >&2; exit 1; }

start=$(sed -n 's/.*<start.flags>\(.*\)<.*/\1/p' pom.xml)
least=$(sed -n 's/.*<jdk.version>\(.*\)<.*/\1/p' pom.xml)
flags=$(sed -n 's/.*<jvm.flags>\(.*\)<.*/\1/p' pom.xml)
version=$(sed -n 's/^  <version>\([0-9.]*\).*/\1/p' pom.xml | head -1)
jdk=
for home in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /none/none/none)")")")" /usr/lib/jvm/*; do
    if [ -x "$home/bin/jpackage" ] && [ "$("$home/bin/jpackage" --version | cut -d. -f1)" -ge "$least" ]; then
        jdk=$home
        break
    fi
done
[ -n "$jdk" ] || { echo "There is no JDK $least or newer with jpackage: install one or set JAVA_HOME to it." >&2; exit 1; }

rm -rf "$build"
mkdir -p "$build/lib" "$out"
cp -p "$program"/lib/*.jar "$program"/lib/*.so "$build/lib/"
# Of SQLite's libraries for all systems only the one of this system is needed.
for jar in "$build"/lib/sqlite-jdbc-*.jar; do
    system=$(uname -m | sed 's/arm64/aarch64/')
    zip -q -d "$jar" 'org/sqlite/native/*' -x "org/sqlite/native/Linux/$system/*" 2>/dev/null || true
done

options=()
for flag in -Xlog:disable '-XX:AOTCache=$APPDIR/roundtable.aot' '-Dorg.sqlite.lib.path=$APPDIR' $start $flags; do
    options+=(--java-options "$flag")
done
"$jdk/bin/jpackage" --type app-image --dest "$build" --name roundtable --app-version "$version" \
    --input "$build/lib" --main-jar roundtable.jar --main-class roundtable.App "${options[@]}" \
    --add-modules java.base,java.desktop,java.logging,java.naming,java.net.http,java.prefs,java.sql,java.xml,jdk.charsets,jdk.unsupported,jdk.zipfs,jdk.accessibility \
    --jlink-options "--strip-debug --no-header-files --no-man-pages --compress zip-6" \
    --description "Stakeholder maps, round-table minutes and follow-up for local drug policy" --vendor Roundtable
image=$build/roundtable

# The cache of the start belongs to this very runtime and class path. Without it the program only starts slower.
classpath=$(sed -n 's/^app.classpath=//p' "$image/lib/app/roundtable.cfg" | sed "s|\$APPDIR|$image/lib/app|g" | paste -sd:)
"$image/lib/runtime/bin/java" -XX:AOTCacheOutput="$image/lib/app/roundtable.aot" $start $flags \
    -Dglass.platform=Headless -Dprism.order=sw -cp "$classpath" roundtable.Rehearsal "$image/lib/app" \
    >"$build/rehearsal.log" 2>&1 || echo "The rehearsal failed, see $build/rehearsal.log: the program will start slower." >&2

# Jars and runtime are compressed already: trying hard a second time takes minutes and gains nothing.
export DPKG_DEB_COMPRESSOR_TYPE=gzip DPKG_DEB_COMPRESSOR_LEVEL=1
"$jdk/bin/jpackage" --type deb --dest "$out" --name roundtable --app-version "$version" --app-image "$image" \
    --description "Stakeholder maps, round-table minutes and follow-up for local drug policy" \
    --vendor Roundtable --license-file LICENSE --linux-package-deps "libgtk-3-0, libgl1, libxxf86vm1" \
    --linux-menu-group Office --linux-shortcut
ls "$out"/roundtable_*.deb
