#!/bin/sh
# What there is to read, into a folder that is laid out as this one is: so every link of a page leads where it should.
#
# usage: docs.sh FOLDER
set -eu
mkdir -p "$1"
folder=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."
# Of config only what is shipped: in a checkout that has been run, config/var holds its store and its secrets.
files=$(find CHANGELOG.md docs schemas config/*.toml config/scenarios -type f)
printf '%s\n' "$files" | while IFS= read -r file; do
    install -D -m 644 "$file" "$folder/$file"
done
install -m 644 LICENSE "$folder/copyright"
