#!/bin/sh
# What the booted system works with, in a folder: the packages, the stories and what they need.
#
# usage: load.sh FOLDER PACKAGE NEWER-PACKAGE deb|tar.gz
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1/pages" "$1/tests/servers"
cp "$2" "$1/first.$4"
cp "$3" "$1/newer.$4"
cp "$here"/*story.sh "$here"/servers.sh "$here"/telling.sh "$here"/*.py "$here"/typed.txt "$here"/../schemas/0004.sql "$1/"
cp "$here"/../corpus/mails/charset-cp936.eml "$1/example.eml"
cp "$here"/../../docs/admin/answers.toml "$1/"
cp "$here"/../../docs/admin/*.md "$1/pages/"
cp "$here"/../__init__.py "$here"/../helpers.py "$1/tests/"
cp "$here"/../servers/*.py "$1/tests/servers/"
