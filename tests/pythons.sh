#!/bin/sh
# The locked packages and a telling share of the tests on every supported Python that is here: on the PATH, or by pyenv.
# What is tested: the core, command line, service process, store, backup, mail forms, SMTP and SMS; one story;
# the demo.
#
# usage: pythons.sh FOLDER [MINOR...]      FOLDER keeps the virtual environments; MINOR is 12 for Python 3.12
set -eu
mkdir -p "$1"
folder=$(cd "$1" && pwd)
shift
cd "$(dirname "$0")/.."
minors=${*:-11 12 13 14}
share="tests/core tests/integration/test_cli_administration.py tests/integration/test_cli_audit.py
    tests/integration/test_cli_report.py tests/integration/test_service_process.py tests/integration/test_config.py
    tests/integration/test_first_configuration.py tests/integration/test_store_takes_reports.py
    tests/integration/test_backup.py tests/integration/test_backup_members.py tests/integration/test_restore.py
    tests/integration/test_email_channel.py tests/integration/test_sms_channel.py tests/integration/test_mail_form.py
    tests/integration/test_mail_decoding.py tests/integration/test_mail_html.py
    tests/acceptance/test_urgent_report_is_chased.py tests/acceptance/test_demo.py"

found() { # MINOR: the interpreter that runs, "" for none; a shim of pyenv may be there and run nothing
    for one in "python3.$1" ${PYENV_ROOT:-$HOME/.pyenv}/versions/3."$1".*/bin/python; do
        if "$one" -c 'import ensurepip, venv' 2>/dev/null; then
            echo "$one"
            return
        fi
    done
}

tested=
for minor in $minors; do
    python=$(found "$minor")
    if [ -z "$python" ]; then
        echo "Python 3.$minor: not here, not tested"
        continue
    fi
    venv=$folder/3.$minor
    sum=$(cat requirements.lock requirements-dev.lock | sha256sum)
    if [ "$(cat "$venv/.stamp" 2>/dev/null)" != "$sum" ]; then
        rm -rf "$venv"
        "$python" -m venv "$venv"
        for lock in requirements.lock requirements-dev.lock; do
            "$venv/bin/python" -m pip --quiet --disable-pip-version-check --no-input install --require-hashes --requirement $lock
        done
        printf '%s\n' "$sum" >"$venv/.stamp"
    fi
    echo "=== $("$venv/bin/python" -V)"
    # shellcheck disable=SC2086 # several words
    PYTHONPATH=. "$venv/bin/python" -m pytest -q -n "${WORKERS:-2}" -p no:cacheprovider $share
    tested="$tested 3.$minor"
done
[ -n "$tested" ] || { echo "no supported Python is here" >&2; exit 1; }
echo "tested on Python$tested"
