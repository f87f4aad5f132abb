#!/bin/sh
# Every wheel that an installation needs, in one folder: the locked versions, and incidentd itself.
#
# usage: wheels.sh PYTHON FOLDER
# They fit the PYTHON they are fetched with (its minor version, this machine's architecture) and no other.
set -eu
python=$1
folder=$2
here=$(cd "$(dirname "$0")/.." && pwd)

mkdir -p "$folder"
tools=$folder/../tools
[ -x "$tools/bin/python" ] || "$python" -m venv "$tools"
pip="$tools/bin/python -m pip --quiet --disable-pip-version-check --no-input"

# Only what changed is fetched again: the stamp holds the sum of what decides.
sum=$(cat "$here/requirements.lock" | sha256sum)
if [ "$(cat "$folder/.stamp" 2>/dev/null)" != "$sum" ]; then
    rm -f "$folder"/*.whl
    $pip install wheel # dkimpy comes as source only, and its build needs it
    $pip wheel --require-hashes --requirement "$here/requirements.lock" --wheel-dir "$folder"
    $pip install --no-index --find-links "$folder" hatchling
    printf '%s\n' "$sum" >"$folder/.stamp"
fi
rm -f "$folder"/incidentd-*.whl
$pip wheel --no-deps --no-build-isolation --wheel-dir "$folder" "$here"
