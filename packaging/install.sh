#!/bin/sh
# Installs or upgrades incidentd in /opt/incidentd, from the files beside this one; asks for no network. As root.
# Data (/var/lib/incidentd) and configuration (/etc/incidentd) are kept.
#
# PYTHON=/usr/bin/python3.@MINOR@ ./install.sh     which Python to use; it must stay where it is
# ROOT=/some/folder ./install.sh                   into a folder, touching nothing of this machine (to try it)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=${ROOT:-}
python=${PYTHON:-$(command -v python3.@MINOR@ || command -v python3 || true)}

if [ -z "$python" ] || ! "$python" -c 'import sys; sys.exit(sys.version_info[:2] != (3, @MINOR@))'; then
    echo "install.sh: 需要 Python 3.@MINOR@ / these files need Python 3.@MINOR@: PYTHON=/path/to/python3.@MINOR@ ./install.sh" >&2
    exit 1
fi
"$python" -c 'import ensurepip, venv' || { echo "install.sh: $python -m venv 不可用 / cannot make virtual environments" >&2; exit 1; }

units="incidentd.socket incidentd-mail.socket incidentd-backup.timer incidentd.service"
running=
if [ -z "$root" ] && [ -d /run/systemd/system ]; then
    for unit in $units; do
        if systemctl --quiet is-active "$unit"; then running="$running $unit"; fi
    done
    # The sockets first, or the next report would start the service.
    # shellcheck disable=SC2086 # several words
    systemctl stop $units 2>/dev/null || true
fi

sh "$here/packaging/tree.sh" "$python" "$here/wheels" "$root"
[ -z "$root" ] || exit 0

if command -v systemd-sysusers >/dev/null; then
    systemd-sysusers incidentd.conf
else
    id incidentd >/dev/null 2>&1 || useradd --system --home-dir /var/lib/incidentd --shell /usr/sbin/nologin incidentd
fi
systemd-tmpfiles --create incidentd.conf
[ ! -d /run/systemd/system ] || systemctl daemon-reload
if [ ! -f /etc/incidentd/incidentd.toml ]; then
    echo "incidentd: 尚未配置 / there is no configuration yet. 下一步 / next: incidentd init"
    exit 0
fi
incidentd migrate --config /etc/incidentd/incidentd.toml
# shellcheck disable=SC2086
[ -z "$running" ] || systemctl start $running
