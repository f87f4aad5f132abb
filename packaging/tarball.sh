#!/bin/sh
# For servers without Debian's packages (openEuler, Kylin and others): every wheel, the units, and an install.sh that asks
# for no network. They fit the PYTHON they are fetched with: the server needs the same minor version of Python.
#
# usage: tarball.sh PYTHON WHEELS OUTPUT-FOLDER
set -eu
python=$1
wheels=$2
output=$3
here=$(cd "$(dirname "$0")/.." && pwd)

version=$("$python" "$here/packaging/version.py")
minor=$("$python" -c 'import sys; print(sys.version_info.minor)')
machine=$(uname -m)
name=incidentd-$version-py3$minor-$machine
stage=$output/$name
rm -rf "$stage"
mkdir -p "$stage/packaging" "$stage/wheels"
cp "$wheels"/*.whl "$stage/wheels/"
sh "$here/packaging/docs.sh" "$stage"
mv "$stage/copyright" "$stage/LICENSE"
cp -r "$here/systemd" "$stage/"
cp "$here/packaging/tree.sh" "$here/packaging/docs.sh" "$here/packaging/remove.sh" "$stage/packaging/"
sed -e "s/@MINOR@/$minor/g" -e "s/@MACHINE@/$machine/g" "$here/packaging/install.sh" >"$stage/install.sh"
chmod 755 "$stage/install.sh"
tar -C "$output" --owner=0 --group=0 -czf "$output/$name.tar.gz" "$name"
rm -rf "$stage"
echo "$output/$name.tar.gz"
