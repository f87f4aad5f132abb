#!/bin/bash
# What the stories install, made on this machine as the administrator's page has it: prints the file's name.
#
# usage: build.sh deb|tarball
set -eu -o pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
page() { # PAGE HEADING [NUMBER]: each command runs as it stands there; what they print is shown, and kept in $printed
    local command
    python3 "$here/pages.py" "$@" | while IFS= read -r command; do
        echo "$1.md: $command" >&2
        bash -euc "$command" </dev/null || exit 1
    done >"$printed" || { cat "$printed" >&2; return 1; }
    cat "$printed" >&2 # not by the name /dev/stderr: where that is a file it would begin anew
}
printed=$(mktemp)
trap 'rm -f "$printed"' EXIT
case $1 in
deb) page install 'Build the package' ;;
tarball) page install 'openEuler, Kylin and others' 1 ;;
esac
made=$(tail -n 1 "$printed")
if [ "$(dirname "$made")" != dist ] || [ ! -s "$made" ]; then
    echo "build.sh: that made nothing in dist, where install.md tells to look for it: $made" >&2
    exit 1
fi
echo "$made"
