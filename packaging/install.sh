#!/bin/sh
# Installs or upgrades incidentd in /opt/incidentd, from the files beside this one; asks for no network. As root.
# Data (/var/lib/incidentd) and configuration (/etc/incidentd) are kept. /opt/incidentd/remove.sh removes it again.
#
# PYTHON=/usr/bin/python3.@MINOR@ ./install.sh     which Python to use; it must stay where it is
# ROOT=/some/folder ./install.sh                   into a folder, touching nothing of this machine (to try it)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=${ROOT:-}
python=${PYTHON:-$(command -v python3.@MINOR@ || command -v python3 || true)}
program=/opt/incidentd
list=$program/installed-files
to_start=/run/incidentd-upgrade
units="incidentd.socket incidentd-mail.socket incidentd-backup.timer incidentd.service"

refuse() { # what it is, in both languages; nothing has been changed yet
    echo "install.sh: $1" >&2
    exit 1
}

# ---------------------------------------------------------------- looked at before anything is changed
[ "$(uname -m)" = '@MACHINE@' ] || refuse "本包适用于 @MACHINE@ / these files are for @MACHINE@, this machine is $(uname -m)"
if [ -z "$python" ] || ! "$python" -c 'import sys; sys.exit(sys.version_info[:2] != (3, @MINOR@))'; then
    refuse "需要 Python 3.@MINOR@ / these files need Python 3.@MINOR@: PYTHON=/path/to/python3.@MINOR@ ./install.sh"
fi
"$python" -c 'import ensurepip, venv' ||
    refuse "$python -m venv 不可用,请安装 python3-venv 或 python3-pip / cannot make virtual environments: install python3-venv or python3-pip"
if [ -n "$root" ]; then
    sh "$here/packaging/tree.sh" "$python" "$here/wheels" "$root"
    exit 0
fi
[ "$(id -u)" = 0 ] || refuse "请以 root 运行 / run it as root"
command -v systemctl >/dev/null || refuse "没有 systemd / there is no systemd here"
version=$(systemctl --version | sed -n '1s/^systemd \([0-9]*\).*/\1/p')
[ "${version:-0}" -ge 250 ] || refuse "需要 systemd 250 或更高版本 / systemd 250 or later is needed, this one is ${version:-unknown}"
if dpkg-query -W -f '${Status}' incidentd 2>/dev/null | grep -q ' installed$'; then
    refuse "已由 dpkg 安装,请用 dpkg -i 升级 / it is installed as a Debian package: upgrade it with dpkg -i"
fi

# ---------------------------------------------------------------- made beside the old one, which runs on meanwhile
mkdir -p "$program"
stage=$program/.new
trap 'rm -rf "$stage"' EXIT
rm -rf "$stage"
sh "$here/packaging/tree.sh" "$python" "$here/wheels" "$stage"
"$stage$program/.venv/bin/python" -I -c 'import incidentd.cli.app' || refuse "新程序无法运行,未作改动 / the new program does not run; nothing was changed"

# ---------------------------------------------------------------- stopped, exchanged
# The sockets first, or the next report would start the service. What ran is noted down and started again at the end, also
# when an earlier upgrade was broken off after stopping it.
running=no
if [ -d /run/systemd/system ]; then
    running=yes
    for unit in $units; do
        if systemctl --quiet is-active "$unit"; then echo "$unit" >>"$to_start"; fi
    done
    # shellcheck disable=SC2086 # several words
    systemctl stop $units 2>/dev/null || true
fi
rm -rf "$program/.venv"
mv "$stage$program/.venv" "$program/.venv"
rm -rf "${stage:?}/opt"
# Files of the version before that are no more go too; what somebody else put there is not in the list.
(cd "$stage" && find . -type f -o -type l) | sed 's|^\.||' | sort >"$list.new"
if [ -f "$list" ]; then
    comm -23 "$list" "$list.new" | while IFS= read -r gone; do rm -f "$gone"; done
    [ ! -d /usr/share/doc/incidentd ] || find /usr/share/doc/incidentd -depth -type d -empty -delete
fi
for part in "$stage"/*; do
    # Into the folder, for /lib may be a link to it.
    cp -R -P -p "$part/." "/${part##*/}/"
done
mv "$list.new" "$list"
install -m 755 "$here/packaging/remove.sh" "$program/remove.sh"
if command -v restorecon >/dev/null; then
    restorecon -R "$program" || true
fi

if command -v systemd-sysusers >/dev/null; then
    systemd-sysusers incidentd.conf
else
    id incidentd >/dev/null 2>&1 || useradd --system --home-dir /var/lib/incidentd --shell /usr/sbin/nologin incidentd
fi
systemd-tmpfiles --create incidentd.conf
[ $running = no ] || systemctl daemon-reload

# ---------------------------------------------------------------- the store brought along, started again
if [ ! -f /etc/incidentd/incidentd.toml ]; then
    echo "incidentd: 尚未配置,服务不会启动。/ there is no configuration yet, so nothing is started. 下一步 / next: incidentd init"
    exit 0
fi
if ! incidentd migrate --config /etc/incidentd/incidentd.toml; then
    echo "incidentd: 数据库未能升级,服务未启动 / the store was not upgraded, the service is not started." >&2
    echo "incidentd: 排除上述原因后再次运行 ./install.sh / mend what is said above, then run ./install.sh again" >&2
    exit 1
fi
if [ -f "$to_start" ]; then
    sort -u "$to_start" | xargs -r systemctl start
    rm -f "$to_start"
fi
