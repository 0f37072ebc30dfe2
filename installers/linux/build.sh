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
cp "$program"/lib/*.jar "$build/lib/"
# Of SQLite's libraries for all systems only the one of this system is needed.
for jar in "$build"/lib/sqlite-jdbc-*.jar; do
    system=$(uname -m | sed 's/arm64/aarch64/')
    zip -q -d "$jar" 'org/sqlite/native/*' -x "org/sqlite/native/Linux/$system/*" 2>/dev/null || true
done

options=()
for flag in $flags; do
    options+=(--java-options "$flag")
done
# Jars and runtime are compressed already: trying hard a second time takes minutes and gains nothing.
export DPKG_DEB_COMPRESSOR_TYPE=gzip DPKG_DEB_COMPRESSOR_LEVEL=1
"$jdk/bin/jpackage" --type deb --dest "$out" --name roundtable --app-version "$version" \
    --input "$build/lib" --main-jar roundtable.jar --main-class roundtable.App "${options[@]}" \
    --add-modules java.base,java.desktop,java.logging,java.naming,java.net.http,java.prefs,java.sql,java.xml,jdk.charsets,jdk.unsupported,jdk.zipfs,jdk.accessibility \
    --jlink-options "--strip-debug --no-header-files --no-man-pages --compress zip-6" \
    --description "Stakeholder maps, round-table minutes and follow-up for local drug policy" \
    --vendor Roundtable --license-file LICENSE --linux-package-deps "libgtk-3-0, libgl1, libxxf86vm1" \
    --linux-menu-group Office --linux-shortcut
ls "$out"/roundtable_*.deb
