#!/bin/bash
# Inside the booted Debian: installed, configured, killed, hung, reloaded, upgraded, backed up, removed. Prints facts.
cd "$(dirname "$0")" || exit 1
# shellcheck source=tests/boot/telling.sh
. ./telling.sh
another_process() { [ "$(main_pid)" != 0 ] && [ "$(main_pid)" != "$1" ]; }
audit_has() { incidentd audit query --kind "$1" --format jsonl --language en 2>/dev/null | grep -q "$1"; }

echo
echo "=== $(. /etc/os-release; echo "$PRETTY_NAME"), systemd $(systemctl --version | head -1 | cut -d' ' -f2), PID 1 is $(cat /proc/1/comm)"
must_not 'there is no network but loopback' ip route get 192.0.2.1

echo '=== installed from scratch'
began=$(uptime_now)
must 'dpkg installs the package' dpkg --force-unsafe-io -i first.deb
fact 'installation' "$(seconds "$began")"
fact 'version' "$(incidentd --version)"
must 'the user is there' id incidentd
must 'the state directory is its own' test "$(stat -c %U:%a /var/lib/incidentd)" = incidentd:700
must_not 'nothing runs without a configuration' systemctl --quiet is-active incidentd.service incidentd.socket

echo '=== first configuration'
systemd-run --quiet --unit=providers /opt/incidentd/.venv/bin/python -m incidentd.rehearsal.serve \
    --smtp-port 2525 --sms-port 2526 --username duty --password letter --journal /root/told.jsonl
must 'the loopback providers run' within 20 curl -s -o /dev/null http://127.0.0.1:2526/
must 'incidentd init writes it from answers' incidentd init --answers answers.toml
must_not 'a second time it refuses' incidentd init --answers answers.toml
must 'secrets are for root alone' test "$(stat -c %U:%a /etc/incidentd/credentials /etc/incidentd/credentials/* | sort -u | tr '\n' ' ')" = 'root:600 root:700 '
must_not 'no secret stands in the settings' grep -rE 'letter|rehearsal' $config
# One secret sealed to this machine, as the unit's comments say.
systemd-creds encrypt --name=sealed_twilio-auth-token /etc/incidentd/credentials/twilio-auth-token /etc/incidentd/sealed/twilio-auth-token &&
    rm /etc/incidentd/credentials/twilio-auth-token
must 'a secret can be sealed' test -s /etc/incidentd/sealed/twilio-auth-token
must 'incidentd check finds no error' incidentd check --language en
incidentd check --language en

echo '=== started'
began=$(uptime_now)
must 'systemctl enable --now' systemctl enable --now --quiet incidentd.socket incidentd.service incidentd-backup.timer
fact 'start until READY=1' "$(seconds "$began")"
must 'it is active' systemctl --quiet is-active incidentd.service
fact 'status' "$(status_line)"
fact 'memory' "$(systemctl show -p MemoryCurrent --value incidentd.service | awk '{printf "%.0f MB", $1 / 1e6}')"
fact 'exposure' "$(systemd-analyze security --no-pager incidentd.service | tail -1)"
must 'the system call filter is on' grep -q '^Seccomp:.*2' "/proc/$(main_pid)/status"
must 'no new privileges' grep -q '^NoNewPrivs:.*1' "/proc/$(main_pid)/status"
must_not 'memory cannot be writable and executable within such walls' systemd-run --quiet --wait -p MemoryDenyWriteExecute=yes \
    /opt/incidentd/.venv/bin/python -c 'import mmap; mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)'
token=$(incidentd keys create boot --role office --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["secret"])')
must 'a report is taken' report first
must 'its receipt names an incident' grep -q '"incident"' /root/receipt.json

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
must 'it is back' within 20 report back 5

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
began=$(uptime_now)
must 'systemctl reload' systemctl reload incidentd.service
must 'the log tells of it' within 10 sh -c 'journalctl -u incidentd.service | grep -q policy.reloaded'
fact 'reload' "$(seconds "$began")"
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

echo '=== upgraded'
reports=$(count_reports)
fact 'incidents before' "$reports"
began=$(uptime_now)
must 'dpkg installs a newer package' dpkg --force-unsafe-io -i newer.deb
fact 'upgrade, from the last report answered to the next' "$(must 'a report is taken' report upgraded >/dev/null; seconds "$began")"
must 'what ran runs again' systemctl --quiet is-active incidentd.service incidentd.socket incidentd-backup.timer
must 'no report was lost' test "$(count_reports)" = $((reports + 1))
must 'the audit log verifies' incidentd audit verify --language en

echo '=== backup'
must 'a report whose time is nearly over' report nearly-over 30 '29 minutes ago 40 seconds ago'
number=$(python3 -c 'import json; print(json.load(open("/root/receipt.json"))["incident"])')
must 'the backup unit makes one' systemctl start incidentd-backup.service
backup=$(find /var/lib/incidentd/backups -name 'incidentd-*' -printf '%T@ %p\n' | sort -n | tail -1 | cut -d' ' -f2)
fact 'backup' "$(ls -l "$backup")"
must 'a report after it' report after-the-backup

echo '=== restored'
in_backup=$(($(count_reports) - 1))
must_not 'nothing is restored while the service runs' incidentd restore "$backup" --replace
systemctl stop incidentd.socket incidentd.service 2>/dev/null
sleep 20
: >/root/told.jsonl
began=$(uptime_now)
must 'restore' sh -c "incidentd restore '$backup' --replace --language en >/root/restored"
fact 'restore' "$(seconds "$began")"
cat /root/restored
must 'it shows what fell due meanwhile' grep -q "$number" /root/restored
must 'the store is that of the backup' test "$(count_reports)" = "$in_backup"
must 'the audit log verifies' incidentd audit verify --language en
must 'the service starts with it' systemctl start incidentd.socket incidentd.service
fact 'status' "$(status_line)"
sleep 3
must_not 'nothing stale is sent without asking' grep -q "$number" /root/told.jsonl
must 'reports are taken meanwhile' report after-the-restore
must 'the office has it sent' incidentd resume --send
must 'now people are told' within 20 grep -q "$number" /root/told.jsonl
must 'and all is well again' within 30 sh -c '! systemctl show -p StatusText incidentd.service | grep -q resume'

echo '=== stopped'
began=$(uptime_now)
systemctl stop incidentd.socket incidentd.service 2>/dev/null
fact 'SIGTERM until it has ended' "$(seconds "$began")"
must 'it ended well' test "$(systemctl show -p Result --value incidentd.service)" = success
must 'the log says so' audit_has service.stopped
must 'and starts again' systemctl start incidentd.socket incidentd.service
# A folder of secrets that somebody has removed because it was empty keeps nothing from starting.
rm -rf /root/sealed; mv /etc/incidentd/sealed /root/sealed
cp /etc/incidentd/credentials/* /root/; printf rehearsal >/etc/incidentd/credentials/twilio-auth-token
must 'without the folder of sealed secrets it starts' systemctl restart incidentd.service
must 'the folder is there again, for nobody else' test "$(stat -c %a /etc/incidentd/sealed)" = 700
rm -f /etc/incidentd/credentials/twilio-auth-token; rm -rf /etc/incidentd/sealed; mv /root/sealed /etc/incidentd/sealed
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
must 'a store as the program of schema 0004 left it' /opt/incidentd/.venv/bin/python earlier_store.py 0004 0004.sql /var/lib/incidentd/incidentd.db
chown incidentd: /var/lib/incidentd/incidentd.db*
before=$(python3 -c 'import sqlite3; print(sqlite3.connect("/var/lib/incidentd/incidentd.db").execute("SELECT count(*) FROM incident").fetchone()[0])')
fact 'incidents in it' "$before"
backups=$(find /var/lib/incidentd/backups -name 'incidentd-*' | wc -l)
must_not 'no program starts on it as it is' incidentd audit verify
began=$(uptime_now)
must 'dpkg brings it along' dpkg --force-unsafe-io -i newer.deb
fact 'upgrade with a migration' "$(seconds "$began")"
must 'with a backup made first' test "$(find /var/lib/incidentd/backups -name 'incidentd-*' | wc -l)" = $((backups + 1))
must 'every incident is there' test "$(count_reports)" = "$before"
must 'the audit log verifies' incidentd audit verify --language en
must 'it starts' systemctl start incidentd.socket incidentd.service
token=$(incidentd keys create boot2 --role office --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["secret"])')
must 'and takes reports' report after-the-migration
systemctl stop incidentd.socket incidentd.service 2>/dev/null
rm /var/lib/incidentd/incidentd.db*; mv /root/present/* /var/lib/incidentd/; rm -f /var/lib/incidentd/newest-line.json

echo '=== removed'
must 'dpkg removes the package' dpkg -r incidentd
must_not 'nothing runs' systemctl --quiet is-active incidentd.service
must 'the store is left' test -s /var/lib/incidentd/incidentd.db
must 'the configuration is left' test -s $config
must 'purge says what is left' sh -c 'dpkg -P incidentd | grep -q /var/lib/incidentd'
must 'and leaves it' test -s /var/lib/incidentd/incidentd.db
must 'installed again, it knows its reports' sh -c "dpkg --force-unsafe-io -i newer.deb && incidentd incidents list --language en | grep -q '20[0-9][0-9]-000001'"

echo "=== log of the service, warnings and errors"
journalctl -u incidentd.service -p warning --no-pager -o cat | tail -15
journalctl -u incidentd.service --no-pager -o cat | grep -E '"level": "(warning|error)"' | cut -c1-300 | sort | uniq -c | sort -rn | head -20
echo "THE STORY ENDS: $failures failures"
