#!/bin/sh
# Everything that an installation has outside of its data, below ROOT ("" or "/" for this machine itself).
#
# usage: tree.sh PYTHON WHEELS ROOT
# The virtual environment takes the standard library from PYTHON, which must be in the same place on the server.
set -eu
python=$1
wheels=$2
root=${3%/}
here=$(cd "$(dirname "$0")/.." && pwd)
if [ -n "$root" ]; then
    mkdir -p "$root"
    root=$(cd "$root" && pwd)
fi
venv=$root/opt/incidentd/.venv

rm -rf "$venv"
mkdir -p "$root/opt/incidentd"
"$python" -m venv --without-pip --symlinks "$venv"
# A pip that is not part of it does the work, and stays behind.
tools=$wheels/../tools
if [ ! -x "$tools/bin/pip" ]; then
    tools=$(mktemp -d)
    trap 'rm -rf "$tools"' EXIT
    "$python" -m venv "$tools"
fi
"$tools/bin/python" -m pip --python "$venv/bin/python" --quiet --disable-pip-version-check --no-input install \
    --no-index --find-links "$wheels" --no-compile 'incidentd[postgresql,dkim,encryption]'

# Built here, at home in /opt: the first lines of its programs and its own record must say so.
if [ -n "$root" ]; then
    grep -rlIF "$venv" "$venv/bin" "$venv/pyvenv.cfg" | xargs -r sed -i "s|$venv|/opt/incidentd/.venv|g"
fi
# A program whose first line names a Python that is not there cannot be started: seen here, not on the server.
if head -n 1 "$venv"/bin/incidentd | grep -qvx '#!/opt/incidentd/.venv/bin/python[0-9.]*'; then
    echo "tree.sh: $venv/bin/incidentd begins with: $(head -n 1 "$venv/bin/incidentd")" >&2
    exit 1
fi
# Compiled now: the service cannot write there, and would compile everything at each start.
"$venv/bin/python" -m compileall -q -j 2 -s "$root" -p / --invalidation-mode unchecked-hash "$venv/lib" >/dev/null || true

install -d "$root/usr/bin" "$root/usr/lib/sysusers.d" "$root/usr/lib/tmpfiles.d"
ln -sfn /opt/incidentd/.venv/bin/incidentd "$root/usr/bin/incidentd"
units=$root/lib/systemd/system
[ -d "$root/usr/lib/systemd/system" ] && units=$root/usr/lib/systemd/system
install -d "$units"
for unit in "$here"/systemd/*.service "$here"/systemd/*.socket "$here"/systemd/*.timer; do
    install -m 644 "$unit" "$units/"
done
install -m 644 "$here/systemd/incidentd.sysusers" "$root/usr/lib/sysusers.d/incidentd.conf"
install -m 644 "$here/systemd/incidentd.tmpfiles" "$root/usr/lib/tmpfiles.d/incidentd.conf"
sh "$here/packaging/docs.sh" "$root/usr/share/doc/incidentd"
