#!/bin/sh
# A Debian package that carries its own virtual environment and needs no network where it is installed.
#
# usage: deb.sh PYTHON WHEELS OUTPUT-FOLDER [REVISION]
# It fits the PYTHON it is built with: on the server, Debian's own python3 of the same minor version.
set -eu
python=$1
wheels=$2
output=$3
revision=${4:-1}
here=$(cd "$(dirname "$0")/.." && pwd)
root=$output/deb
tools=$wheels/../tools

version=$("$tools/bin/python" "$here/packaging/version.py")
minor=$("$python" -c 'import sys; print(sys.version_info.minor)')
architecture=$(dpkg --print-architecture)

rm -rf "$root"
mkdir -p "$root/DEBIAN"
sh "$here/packaging/tree.sh" "$python" "$wheels" "$root"

sed -e "s/@VERSION@/$version-$revision/" -e "s/@ARCHITECTURE@/$architecture/" \
    -e "s/@SIZE@/$(du -sk "$root" | cut -f1)/" \
    -e "s/@PYTHON@/3.$minor/" -e "s/@NEXT@/3.$((minor + 1))/" "$here/packaging/debian/control" >"$root/DEBIAN/control"
for script in postinst prerm postrm; do
    install -m 755 "$here/packaging/debian/$script" "$root/DEBIAN/$script"
done
(cd "$root" && find . -path ./DEBIAN -prune -o -type f -printf '%P\0' | sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"

package=$output/incidentd_$version-${revision}_$architecture.deb
dpkg-deb --root-owner-group -Zxz -z2 --build "$root" "$package" >/dev/null
rm -rf "$root"
echo "$package"
