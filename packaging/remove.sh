#!/bin/sh
# Removes what install.sh installed. Reports, their clocks and the audit log are records that the law asks for: they stay,
# and so does the configuration. As root.
set -eu
program=/opt/incidentd
list=$program/installed-files
units="incidentd.socket incidentd-mail.socket incidentd-backup.timer incidentd.service"

[ "$(id -u)" = 0 ] || { echo "remove.sh: 请以 root 运行 / run it as root" >&2; exit 1; }
[ -f "$list" ] || { echo "remove.sh: 没有 $list,不是由 install.sh 安装的 / there is no $list: install.sh did not install it" >&2; exit 1; }

if [ -d /run/systemd/system ]; then
    # The sockets first, or the next report would start the service.
    # shellcheck disable=SC2086 # several words
    systemctl --quiet disable --now $units || true
    systemctl stop incidentd-backup.service || true
fi
while IFS= read -r file; do rm -f "$file"; done <"$list"
[ ! -d /usr/share/doc/incidentd ] || find /usr/share/doc/incidentd -depth -type d -empty -delete
rm -rf "$program"
[ ! -d /run/systemd/system ] || systemctl daemon-reload
for kept in /var/lib/incidentd /etc/incidentd; do
    [ ! -d "$kept" ] || echo "incidentd: 保留 / kept: $kept"
done
echo "incidentd: 其中有依法应保存的报送记录,确需删除请自行处理 / they hold records that must be kept; delete them yourself if you may."
