#!/bin/bash
# Inside the booted Debian: installed, configured, killed, hung, reloaded, upgraded, backed up, removed. Prints facts.
cd "$(dirname "$0")" || exit 1
# shellcheck source=tests/boot/telling.sh
. ./telling.sh
another_process() { [ "$(main_pid)" != 0 ] && [ "$(main_pid)" != "$1" ]; }
since_start() { # how long the start took that was the last one, as systemd counted
    systemctl show -p InactiveExitTimestampMonotonic -p ActiveEnterTimestampMonotonic incidentd.service |
        awk -F= '{ at[$1] = $2 } END { printf "%.2f s", (at["ActiveEnterTimestampMonotonic"] - at["InactiveExitTimestampMonotonic"]) / 1e6 }'
}
ends_with() { # STATUS COMMAND...
    local status=0
    "${@:2}" || status=$?
    [ $status = "$1" ]
}
audit_has() { incidentd audit query --kind "$1" --format jsonl --language en 2>/dev/null | grep -q "$1"; }
# The packages under the names that the page gives them.
mv first.deb "$(commands install Install | cut -d' ' -f3)"
mv newer.deb "$(commands install Upgrade | cut -d' ' -f3)"

begins
echo '=== installed from scratch'
began=$(uptime_now)
page install Install
fact 'installation' "$(seconds "$began")"
fact 'version' "$(incidentd --version)"
must 'the user is there' id incidentd
must 'the state directory is its own' test "$(stat -c %U:%a /var/lib/incidentd)" = incidentd:700
must_not 'nothing runs without a configuration' systemctl --quiet is-active incidentd.service incidentd.socket
must 'every link of its pages leads to a page' python3 links.py /usr/share/doc/incidentd

echo '=== first configuration'
providers
with=(python3 at_terminal.py typed.txt)
page install 'First configuration' 1
with=()
must 'it has been asked, and is written' grep -q '127.0.0.1' $config
must 'each server has been tried' printed 'lets us in'
# And once more, from a file, for what only a file can say (another address of the SMS provider).
rm -r /etc/incidentd/*.toml /etc/incidentd/credentials/* /var/lib/incidentd/*
install -d -o incidentd -g incidentd -m 700 /var/lib/incidentd/backups
page install 'First configuration' 2
must_not 'a second time it refuses' incidentd init --answers answers.toml
must 'secrets are for root alone' test "$(stat -c %U:%a /etc/incidentd/credentials /etc/incidentd/credentials/* | sort -u | tr '\n' ' ')" = 'root:600 root:700 '
must_not 'no secret stands in the settings' grep -rE 'letter|rehearsal' $config
page first-configuration 'First configuration' 1
must 'where there are but warnings, a strict check ends with 3' ends_with 3 incidentd check --strict
must 'it may look less far ahead' incidentd check --days 14
page first-configuration 'First configuration' 2
must 'the made-up fire is told of' printed 'forest\|森林火'
page first-configuration 'First configuration' 3
page first-configuration 'First configuration' 4
must 'the key is listed' printed 'county platform'

echo '=== started'
page install 'First configuration' 3
fact 'start until READY=1' "$(since_start)"
must 'it is active' systemctl --quiet is-active incidentd.service
must_not 'no unit of ours has failed' sh -c 'systemctl --failed --plain --no-legend | grep incidentd'
cat /root/page.out
fact 'status' "$(status_line)"
fact 'memory' "$(systemctl show -p MemoryCurrent --value incidentd.service | awk '{printf "%.0f MB", $1 / 1e6}')"
fact 'exposure' "$(systemd-analyze security --no-pager incidentd.service | tail -1)"
must 'the system call filter is on' grep -q '^Seccomp:.*2' "/proc/$(main_pid)/status"
must 'no new privileges' grep -q '^NoNewPrivs:.*1' "/proc/$(main_pid)/status"
must_not 'memory cannot be writable and executable within such walls' systemd-run --quiet --wait -p MemoryDenyWriteExecute=yes \
    /opt/incidentd/.venv/bin/python -c 'import mmap; mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)'
new_token boot
must 'a report is taken' report first
must 'its receipt names an incident' grep -q '"incident"' /root/receipt.json
page install 'What is where'
must 'the secret is sealed' test -s /etc/incidentd/sealed/smtp-password -a ! -e /etc/incidentd/credentials/smtp-password

echo '=== killed'
for round in 1 2; do
    pid=$(main_pid)
    began=$(uptime_now)
    kill -KILL "$pid"
    must "a report sent at that moment is taken" report "killed-$round"
    fact "SIGKILL until the next report is answered" "$(seconds "$began")"
    must 'by another process' another_process "$pid"
    sleep 1
done
must_not 'two deaths wake nobody' test -s /root/told-operators
before=$(grep -c 'keeps failing\|反复' /root/told.jsonl)
kill -KILL "$(main_pid)"
must 'the third death within ten minutes is told to the operators' within 60 grep -q '反复' /root/told.jsonl
fact 'messages of it' "$(grep -c '反复' /root/told.jsonl) (before: $before): $(grep -o '"body": "[^"]*反复[^"]*' /root/told.jsonl | head -1)"
must 'also by mail, whose password is sealed' within 10 grep -q '"channel": "email"' /root/told.jsonl
must 'it is back' within 20 report back 5
: >/root/told.jsonl
page install 'When it dies' 1
must 'the operators are told when one tries it' within 10 grep -q incidentd.service /root/told.jsonl

echo '=== hung'
pid=$(main_pid)
began=$(uptime_now)
kill -STOP "$pid"
must 'a report sent meanwhile is taken' report hung 120
fact 'SIGSTOP until the next report is answered' "$(seconds "$began")"
must 'by another process' another_process "$pid"
must 'the journal says why' sh -c 'journalctl -u incidentd.service | grep -qi watchdog'

echo '=== reloaded'
pid=$(main_pid)
sed -i 's/^name = .*/name = { zh = "改过的规定", en = "changed policy" }/;' /etc/incidentd/policy.toml
page install 'Change policy or directory'
must 'the log tells of it' within 10 sh -c 'journalctl -u incidentd.service | grep -q policy.reloaded'
must 'the same process' test "$(main_pid)" = "$pid"
must 'the unit is active again' within 10 systemctl --quiet is-active incidentd.service
cp /etc/incidentd/policy.toml /root/good.toml
echo 'this is no policy' >>/etc/incidentd/policy.toml
systemctl reload incidentd.service
must 'a bad policy is refused' within 10 sh -c 'journalctl -u incidentd.service | grep -q policy.refused'
must 'systemctl status says so' within 5 sh -c 'systemctl show -p StatusText incidentd.service | grep -q policy.toml'
fact 'status' "$(status_line)"
must 'reports are taken by the old one' report bad-policy
kill -KILL "$(main_pid)"
must 'it comes back by night with the policy that was good' report still-bad-policy 20
fact 'status' "$(status_line)"
cp /root/good.toml /etc/incidentd/policy.toml
must 'a good one is taken' systemctl reload incidentd.service
must 'the audit log says that one was refused' within 10 audit_has policy.refused
must 'and all is well again' within 10 sh -c '! systemctl show -p StatusText incidentd.service | grep -q policy.toml'

echo '=== at 3 a.m.'
page at-3-am 'At 3 a.m.' 1
page at-3-am 'At 3 a.m.' 2
must 'the status, the log and the check are shown' sh -c 'grep -q "active (running)" /root/page.out && grep -q "\"event\"" /root/page.out'
page at-3-am 'At 3 a.m.' 3
page at-3-am 'At 3 a.m.' 4
page at-3-am 'At 3 a.m.' 5
page at-3-am 'At 3 a.m.' 6
page at-3-am 'At 3 a.m.' 7
must 'what is open is shown' printed '20[0-9][0-9]-000001'
page at-3-am 'At 3 a.m.' 8
must 'and reports are taken' report at-3-am

echo '=== upgraded'
reports=$(count_reports)
fact 'incidents before' "$reports"
began=$(uptime_now)
page install Upgrade 1
fact 'upgrade, from the last report answered to the next' "$(must 'a report is taken' report upgraded >/dev/null; seconds "$began")"
must 'what ran runs again' systemctl --quiet is-active incidentd.service incidentd.socket incidentd-backup.timer
must 'no report was lost' test "$(count_reports)" = $((reports + 1))
must 'the audit log verifies' incidentd audit verify --language en
cp $config /root/good.toml
echo 'this is no setting' >>$config
must_not 'a store that cannot be brought along is not upgraded' bash -c "$(commands install Upgrade 1)"
must_not 'and nothing runs' systemctl --quiet is-active incidentd.service incidentd.socket
cp /root/good.toml $config
page install Upgrade 2
must 'what ran before runs again' systemctl --quiet is-active incidentd.service incidentd.socket incidentd-backup.timer
must 'a report is taken' report configured

echo '=== backup'
must 'a report whose time is nearly over' report nearly-over 30 '29 minutes ago 40 seconds ago'
number=$(python3 -c 'import json; print(json.load(open("/root/receipt.json"))["incident"])')
page backup 'Make one' 1
page backup 'Make one' 2
must 'the timer will make one' printed incidentd-backup.service
sleep 1 # a backup is named for its second, and no second one takes that name
must 'the backup unit makes one' systemctl start incidentd-backup.service
backup=$(find /var/lib/incidentd/backups -name 'incidentd-*' -printf '%T@ %p\n' | sort -n | tail -1 | cut -d' ' -f2)
fact 'backup' "$(ls -l "$backup")"
must 'a report after it' report after-the-backup

echo '=== restored on another machine'
in_backup=$(($(count_reports) - 1))
must_not 'nothing is restored while the service runs' incidentd restore "$backup" --replace
systemctl stop incidentd.socket incidentd.service 2>/dev/null
sleep 20
: >/root/told.jsonl
# The new machine: installed, with the secrets, which are in no backup, and the backups fetched from elsewhere.
mkdir -p /root/gone/state /root/gone/etc
mv /etc/incidentd/*.toml /root/gone/etc/
find /var/lib/incidentd -mindepth 1 -maxdepth 1 ! -name backups -exec mv -t /root/gone/state {} +
page backup 'Restore it' 1
must 'settings, policy and directory are as they were' sh -c 'for one in /root/gone/etc/*.toml; do cmp "$one" "/etc/incidentd/${one##*/}" || exit 1; done'
began=$(uptime_now)
page backup 'Restore it' 2
fact 'restore' "$(seconds "$began")"
cp /root/page.out /root/restored
cat /root/restored
must 'it shows what fell due meanwhile' grep -q "$number" /root/restored
must 'the store is that of the backup' test "$(count_reports)" = "$in_backup"
must 'the audit log verifies' incidentd audit verify --language en
page backup 'Restore it' 3
must 'what is held is shown' printed "$number"
fact 'status' "$(status_line)"
sleep 3
must_not 'nothing stale is sent without asking' grep -q "$number" /root/told.jsonl
must 'reports are taken meanwhile' report after-the-restore
page backup 'Restore it' 4
must 'now people are told' within 20 grep -q "$number" /root/told.jsonl
must 'and all is well again' within 30 sh -c '! systemctl show -p StatusText incidentd.service | grep -q resume'
must 'what has long been closed is closed' incidentd incidents close "$number" --reason 'closed before the machine was gone'

echo '=== a store that was copied by hand'
systemctl stop incidentd.socket incidentd.service 2>/dev/null
mkdir /root/older && cp -p /var/lib/incidentd/incidentd.db* /root/older/
# Not by the unit, whose command line has no answer, but with its user and its secrets.
by_hand() { # UNIT COMMAND...
    rm -f /var/lib/incidentd/incidentd.db* && cp -p /root/older/* /var/lib/incidentd/
    systemd-run --quiet --collect --unit="$1" -p User=incidentd -p Group=incidentd -p LoadCredential=plain:/etc/incidentd/credentials \
        -p LoadCredentialEncrypted=sealed:/etc/incidentd/sealed "${@:2}"
}
asks() { journalctl -u "$1" -o cat | grep -q store.older_than_last_run; }
nothing_held() { incidentd resume --language en | grep -q 'Nothing is held'; }
must 'it starts' systemctl start incidentd.socket incidentd.service
must 'a report that the copy does not have' report after-the-copy
systemctl stop incidentd.socket incidentd.service 2>/dev/null
must 'it is started with an answer' by_hand sends incidentd serve --resume send
must 'it sees that the store is older' within 20 asks sends
must 'and holds nothing' within 20 nothing_held
must 'a report is taken' report after-the-copy
systemctl stop sends
must 'or with the other answer' by_hand drops incidentd serve --resume drop
must 'it sees that the store is older' within 20 asks drops
must 'and holds nothing' within 20 nothing_held
systemctl stop drops
must 'the unit starts again' systemctl start incidentd.socket incidentd.service
must 'and takes the report' report after-the-copy

echo '=== stopped'
began=$(uptime_now)
page install 'When it dies' 2
fact 'SIGTERM until it has ended' "$(seconds "$began")"
must 'it ended well' test "$(systemctl show -p Result --value incidentd.service)" = success
must 'the log says so' audit_has service.stopped
must 'and starts again' systemctl start incidentd.socket incidentd.service
# A folder of secrets that somebody has removed because it was empty keeps nothing from starting.
rm -rf /root/sealed; mv /etc/incidentd/sealed /root/sealed
printf letter >/etc/incidentd/credentials/smtp-password
must 'without the folder of sealed secrets it starts' systemctl restart incidentd.service
must 'the folder is there again, for nobody else' test "$(stat -c %a /etc/incidentd/sealed)" = 700
rm -f /etc/incidentd/credentials/smtp-password; rm -rf /etc/incidentd/sealed; mv /root/sealed /etc/incidentd/sealed
# Nobody reads its secrets any more: it cannot start at all.
rm -rf /etc/incidentd/credentials.away; mv /etc/incidentd/credentials /etc/incidentd/credentials.away
rm -f /run/incidentd-failure/*; : >/root/told.jsonl
systemctl restart incidentd.service
failed='incidentd-failure@incidentd.service.service'
must 'who cannot start for want of secrets is tried to be told of' within 60 sh -c "journalctl -u '$failed' | grep -q secret"
must 'and said on every terminal, for nobody could be reached' within 60 sh -c "systemctl show -p ExecStopPost '$failed' | grep -q 'code=exited ; status=0'"
journalctl -u "$failed" -n 12 --no-pager -o cat
rmdir /etc/incidentd/credentials; mv /etc/incidentd/credentials.away /etc/incidentd/credentials
must 'and comes back by itself once they are there' report secrets-again 30

echo '=== upgraded from a store of the version before'
systemctl stop incidentd.socket incidentd.service 2>/dev/null
mkdir /root/present && mv /var/lib/incidentd/incidentd.db* /root/present/
must 'a store as the program of schema 0004 left it' /opt/incidentd/.venv/bin/python earlier_store.py 0004 0004.sql sqlite:////var/lib/incidentd/incidentd.db
chown incidentd: /var/lib/incidentd/incidentd.db*
before=$(python3 -c 'import sqlite3; print(sqlite3.connect("/var/lib/incidentd/incidentd.db").execute("SELECT count(*) FROM incident").fetchone()[0])')
fact 'incidents in it' "$before"
backups=$(find /var/lib/incidentd/backups -name 'incidentd-*' | wc -l)
must_not 'no program starts on it as it is' incidentd audit verify
began=$(uptime_now)
page install Upgrade 1
fact 'upgrade with a migration' "$(seconds "$began")"
must 'with a backup made first' test "$(find /var/lib/incidentd/backups -name 'incidentd-*' | wc -l)" = $((backups + 1))
must 'every incident is there' test "$(count_reports)" = "$before"
must 'the audit log verifies' incidentd audit verify --language en
must 'it starts' systemctl start incidentd.socket incidentd.service
of_before=$token
new_token boot2
must 'and takes reports' report after-the-migration
systemctl stop incidentd.socket incidentd.service 2>/dev/null
rm /var/lib/incidentd/incidentd.db*; mv /root/present/* /var/lib/incidentd/; rm -f /var/lib/incidentd/newest-line.json
token=$of_before

# shellcheck source=tests/boot/servers.sh
. ./servers.sh

echo '=== removed'
page install Remove
must_not 'nothing runs' systemctl --quiet is-active incidentd.service
must 'the store is left' test -s /var/lib/incidentd/incidentd.db
must 'the configuration is left' test -s $config
must 'purge says what is left' sh -c 'dpkg -P incidentd | grep -q /var/lib/incidentd'
must 'and leaves it' test -s /var/lib/incidentd/incidentd.db
must 'installed again, it knows its reports' sh -c "$(commands install Upgrade 1) && incidentd incidents list --language en | grep -q '20[0-9][0-9]-000001'"

page first-configuration 'First configuration' 5
must 'and runs' systemctl --quiet is-active incidentd.service

echo "=== log of the service, warnings and errors"
journalctl -u incidentd.service -p warning --no-pager -o cat | tail -15
journalctl -u incidentd.service --no-pager -o cat | grep -E '"level": "(warning|error)"' | cut -c1-300 | sort | uniq -c | sort -rn | head -20
ends story.sh servers.sh
