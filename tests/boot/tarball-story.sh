#!/bin/bash
# Inside the booted system, which has no dpkg: installed from the archive, configured, upgraded, removed. Prints facts.
cd "$(dirname "$0")" || exit 1
# shellcheck source=tests/boot/telling.sh
. ./telling.sh
unpack() { rm -rf "$2" && mkdir "$2" && tar -xzf "$1" -C "$2" --strip-components=1; }
in_its_folder() { (cd "$(dirname "$installer")" && bash -c "$1"); }
enabled() { systemctl --quiet is-enabled "$@" 2>/dev/null; }

begins
rm -f /usr/bin/dpkg* /usr/bin/apt*
must_not 'there is no dpkg' command -v dpkg
# The archive under the name that the page gives it.
others='openEuler, Kylin and others'
archive=$(commands install "$others" 2 | sed -n 's/^tar -xzf //p')
installer=$(commands install "$others" 2 | tail -n 1)
cp newer.tar.gz "$archive"
unpack first.tar.gz first
unpack newer.tar.gz newer

echo '=== refused before anything is changed'
must 'a Python of another version' refuses 'need Python' env PYTHON=/bin/false first/install.sh
cp -r first /tmp/first && chmod -R a+rX /tmp/first
must 'who is not root' refuses 'run it as root' setpriv --reuid nobody --regid nogroup --clear-groups /tmp/first/install.sh
rm -rf /tmp/first
must_not 'nothing is there' test -e /opt/incidentd

echo '=== installed from scratch'
began=$(uptime_now)
page install 'openEuler, Kylin and others' 2
fact 'installation' "$(seconds "$began")"
fact 'version' "$(incidentd --version)"
must 'the user is there' id incidentd
must 'the state directory is its own' test "$(stat -c %U:%a /var/lib/incidentd)" = incidentd:700
must 'all of it is known to systemd' systemctl cat incidentd.service incidentd.socket incidentd-backup.timer
must_not 'nothing of its making is left over' test -e /opt/incidentd/.new
must 'every link of its pages leads to a page' python3 links.py /usr/share/doc/incidentd
must_not 'nothing runs without a configuration' systemctl --quiet is-active incidentd.service incidentd.socket

echo '=== first configuration'
providers
page install 'First configuration' 2
page install 'First configuration' 3
new_token boot
must 'a report is taken' report first

echo '=== upgraded'
# What an earlier version had and this one has not.
mkdir /usr/share/doc/incidentd/docs/old
echo old >/usr/share/doc/incidentd/docs/old/page.md
echo /usr/share/doc/incidentd/docs/old/page.md >>/opt/incidentd/installed-files
sort -o /opt/incidentd/installed-files /opt/incidentd/installed-files
echo mine >/usr/share/doc/incidentd/mine.md
touch /opt/incidentd/.venv/of-the-old-version
reports=$(count_reports)
pid=$(main_pid)
rm newer/wheels/sqlalchemy-*.whl
must 'an archive that lacks something is refused' refuses 'sqlalchemy' newer/install.sh
must 'by then nothing has been stopped' test "$(main_pid)" = "$pid"
must 'and reports are taken' report during
began=$(uptime_now)
page install 'openEuler, Kylin and others' 2
fact 'upgrade' "$(seconds "$began")"
must 'what ran runs again' systemctl --quiet is-active incidentd.service incidentd.socket incidentd-backup.timer
must_not 'as another process' test "$(main_pid)" = "$pid"
must 'a report is taken' report upgraded
must 'no report was lost' test "$(count_reports)" = $((reports + 2))
must 'the audit log verifies' incidentd audit verify --language en
must_not 'nothing of the old program is left' test -e /opt/incidentd/.venv/of-the-old-version
must_not 'nor of its pages' test -e /usr/share/doc/incidentd/docs/old
must "somebody else's file stays" test -e /usr/share/doc/incidentd/mine.md
must 'it starts at the next boot' enabled incidentd.service

echo '=== an upgrade whose store cannot be brought along'
cp /etc/incidentd/incidentd.toml /root/good.toml
echo 'this is no setting' >>/etc/incidentd/incidentd.toml
must 'it says so' refuses 'the store was not upgraded' $installer
must_not 'nothing runs' systemctl --quiet is-active incidentd.service incidentd.socket
cp /root/good.toml /etc/incidentd/incidentd.toml
must 'mended, it is run again' $installer
must 'and what ran before runs again' systemctl --quiet is-active incidentd.service incidentd.socket incidentd-backup.timer
must 'a report is taken' report mended

echo '=== removed'
reports=$(count_reports)
page install 'openEuler, Kylin and others' 3
must 'it says what is left' printed 'kept: /var/lib/incidentd'
must_not 'nothing runs' systemctl --quiet is-active incidentd.service incidentd.socket incidentd-backup.timer
must_not 'nothing starts at the next boot' enabled incidentd.service
must_not 'the program is gone' test -e /opt/incidentd -o -L /usr/bin/incidentd
must_not 'and its units' systemctl cat incidentd.service
must "of its pages nothing but somebody else's is left" test "$(find /usr/share/doc/incidentd -mindepth 1)" = /usr/share/doc/incidentd/mine.md
must 'the store is left' test -s /var/lib/incidentd/incidentd.db
must 'the configuration is left' test -s $config
must 'the secrets are left' test -s /etc/incidentd/credentials/smtp-password
must 'installed again, by a Python that is named' in_its_folder 'PYTHON=/usr/bin/python3.11 ./install.sh'
must 'it knows its reports' test "$(count_reports)" = "$reports"
must 'and runs' systemctl enable --now --quiet incidentd.socket incidentd.service
must 'a report is taken' report again

journalctl -u incidentd.service -p warning --no-pager -o cat | tail -5
ends tarball-story.sh
