# shellcheck shell=bash
# The other servers on the same machine, set up with the service as their pages say; a chapter of story.sh. Sourced.
# apt's cache has the packages (base.sh). What a person types into a file is in /root/typed, and the editor that Debian's
# alternatives choose puts it there.
# shellcheck disable=SC2154,SC2034 # from and for telling.sh
export DEBIAN_FRONTEND=noninteractive
printf '#!/bin/sh\nfor file; do :; done\ncat /root/typed >"$file"\n' >/usr/local/bin/typist
chmod 755 /usr/local/bin/typist
must 'there is an editor' update-alternatives --install /usr/bin/editor editor /usr/local/bin/typist 1
installed() { apt-get -y --no-install-recommends install "$@"; }
answers() { [ "$(curl -s -o /dev/null -w '%{http_code}' "$2")" = "$1" ]; } # STATUS URL
taken() { incidentd mail list --json --language en | grep -q "$1"; }
well_configured() { incidentd check --language en; }
anew() { cat /root/settings.good >$config && systemctl start incidentd.socket && systemctl restart incidentd.service; }
cp $config /root/settings.good
must 'the service runs' anew

echo '=== secrets typed by hand'
mv /etc/incidentd/credentials/twilio-auth-token /root/token
printf rehearsal >/root/typed
while IFS= read -r line; do
    must "the settings have: $line" grep -qxF "$line" $config
done < <(block twilio 'SMS by Twilio' toml | sed 's/ *#.*//')
page twilio 'SMS by Twilio' 1
must 'the token is for root alone' test "$(stat -c %U:%a /etc/incidentd/credentials/twilio-auth-token)" = root:600
page twilio 'SMS by Twilio' 2
must 'the account is let in' printed '^正常  短信'
printf 'no real code' >/root/typed

echo '=== 163.com, by a server with its manners under its name'
mkdir /root/163
openssl req -x509 -newkey rsa:2048 -nodes -days 300 -subj '/CN=authority of the boot tests' \
    -keyout /root/163/authority.key -out /usr/local/share/ca-certificates/authority.crt 2>/dev/null
openssl req -newkey rsa:2048 -nodes -subj /CN=imap.163.com -addext subjectAltName=DNS:imap.163.com,DNS:smtp.163.com \
    -keyout /root/163/key.pem -out /root/163/asked 2>/dev/null
openssl x509 -req -in /root/163/asked -copy_extensions copy -days 200 -CAcreateserial -CA /usr/local/share/ca-certificates/authority.crt \
    -CAkey /root/163/authority.key -out /root/163/certificate.pem 2>/dev/null
must 'its authority is trusted here' update-ca-certificates
echo '127.0.0.1 imap.163.com smtp.163.com' >>/etc/hosts
cat >/root/163/mail <<END
Return-Path: <dongshan-duty@example.org>
From: dongshan-duty@example.org
To: duty@example.org
Subject: in-the-mailbox
Message-ID: <in-the-mailbox@example.org>
Date: $(date -R)
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

东山镇东山村发生山体滑坡。
END
settings mail-163 'A mailbox at 163.com'
printf 'no real code' >/root/typed
systemd-run --quiet --unit=provider-163 -p "WorkingDirectory=$PWD" /opt/incidentd/.venv/bin/python -m provider_163 \
    /root/163/certificate.pem /root/163/key.pem duty@example.org 'no real code' /root/163/mail /root/163/journal
must 'it runs' within 20 openssl s_client -connect smtp.163.com:465 -verify_return_error -brief </dev/null
page mail-163 'A mailbox at 163.com' 1
must 'the code is for root alone' test "$(stat -c %U:%a /etc/incidentd/credentials/mailbox-duty)" = root:600
must 'the mailbox lets it in' printed '^正常.*imap\.163\.com'
must 'once it has named itself' grep -q '^ID (' /root/163/journal
must 'a mail in the mailbox is taken' within 30 taken in-the-mailbox
must 'and answered by the provider' within 30 grep -q '^sent to dongshan-duty@example.org' /root/163/journal
page mail-163 'A mailbox at 163.com' 2
printf 'not the code' >/etc/incidentd/credentials/mailbox-duty
must 'of a wrong code the check says that it is the login' refuses '[Ll]ogin' well_configured
systemctl stop provider-163
must 'it runs, though the provider cannot be reached' report without-a-mailbox
must_not 'and the check says that' well_configured
rm /etc/incidentd/credentials/mailbox-duty
must 'as before' anew

echo '=== another port'
block install 'Another port' ini >/root/typed
sed -i 's/^port = 8170/port = 9000/' $config
with=(python3 at_terminal.py /dev/null)
page install 'Another port' 1
with=()
page install 'Another port' 2
must 'it answers there' answers 200 http://127.0.0.1:9000/healthz
must_not 'and no longer here' answers 200 http://127.0.0.1:8170/healthz
systemctl revert --quiet incidentd.socket
systemctl stop incidentd.socket incidentd.service 2>/dev/null
must 'as before' anew

echo '=== Postfix'
debconf-set-selections <<<'postfix postfix/main_mailer_type select Local only'
must 'Postfix is installed' installed postfix
settings postfix "The site's own Postfix"
echo 'report@example.org lmtp:unix:incidentd/lmtp.sock' >/root/typed
page postfix "The site's own Postfix" 1
send() { printf 'From: dongshan-duty@example.org\nTo: report@example.org\nSubject: %s\n\n东山镇东山村发生山体滑坡。\n' "$1" | sendmail -f dongshan-duty@example.org report@example.org; }
send by-postfix
must 'a mail that Postfix takes is handed over' within 20 taken by-postfix
page postfix "The site's own Postfix" 2
must 'its queue is empty' within 10 sh -c 'postqueue -p | grep -q empty'
systemctl stop incidentd.service 2>/dev/null
must 'a mail is sent meanwhile' send while-it-is-stopped
must 'a mail for a stopped service is taken by the socket that systemd holds' within 30 taken while-it-is-stopped
systemctl disable --now --quiet incidentd-mail.socket
systemctl stop postfix
must 'as before' anew

echo '=== nginx and Caddy'
must 'nginx is installed' installed nginx
mkdir -p /etc/ssl/incidentd
openssl req -x509 -newkey rsa:2048 -nodes -days 10 -subj /CN=incidentd.example.org -addext subjectAltName=DNS:incidentd.example.org \
    -keyout /etc/ssl/incidentd/privkey.pem -out /etc/ssl/incidentd/fullchain.pem 2>/dev/null
cp /etc/ssl/incidentd/fullchain.pem /usr/local/share/ca-certificates/incidentd.crt
must 'its certificate is trusted here' update-ca-certificates
echo '127.0.0.1 incidentd.example.org' >>/etc/hosts
must 'it has a certificate' test -s /etc/ssl/incidentd/fullchain.pem
block tls 'TLS by nginx or Caddy' nginx >/etc/nginx/sites-available/incidentd
page tls 'TLS by nginx or Caddy' 1
must 'by TLS it answers' within 10 answers 200 https://incidentd.example.org/healthz
must 'the figures stay inside' answers 404 https://incidentd.example.org/metrics
settings tls 'TLS by nginx or Caddy'
must 'the check warns before the certificate ends' sh -c 'incidentd check --language en | grep "certificate ends on"'
must 'as before' anew
systemctl stop nginx
must 'Caddy is installed' installed caddy
block tls 'TLS by nginx or Caddy' caddy >/etc/caddy/Caddyfile
page tls 'TLS by nginx or Caddy' 2
must 'it sends who comes without TLS to TLS' within 10 answers 308 http://incidentd.example.org/healthz
systemctl stop caddy

echo '=== Prometheus'
must 'Prometheus is installed' installed prometheus
block monitoring Monitoring yaml >/etc/prometheus/prometheus.yml
page monitoring Monitoring 1
page monitoring Monitoring 2
rules() { curl -s http://127.0.0.1:9090/api/v1/rules | grep -q incidentd; }
watched() { curl -s 'http://127.0.0.1:9090/api/v1/query?query=up%7Bjob=%22incidentd%22%7D' | grep -q '"1"'; }
must 'it knows the rules' within 20 rules
must 'and asks the service' within 90 watched
page monitoring Monitoring 3
must 'the log is shown' printed '"event"'
correlation=$(curl -s -D - -o /root/refused.json http://127.0.0.1:8170/v1/reports -d '{}' | sed -n 's/^x-correlation-id: \([0-9a-f]*\).*/\1/p')
must 'and all that is said of the last request in it' printed '"correlation"'
must 'what one request was is found by its correlation' within 10 sh -c "journalctl -u incidentd -o cat -g '$correlation' | grep -q event"
page monitoring Monitoring 4
systemctl stop prometheus

echo '=== backups that only the owner of a key can read'
page backup 'Encrypt it' 1
settings backup 'Encrypt it'
sed -i "s/age1[a-z0-9]*/$(age-keygen -y incidentd-backup-key.txt)/" $config
page backup 'Encrypt it' 2
page backup 'Look into one'
must 'the store is in it' printed '^store.sqlite3'
systemctl stop incidentd.socket incidentd.service 2>/dev/null
install -o incidentd -m 600 incidentd-backup-key.txt /var/lib/incidentd/
encrypted=$(ls -t /var/lib/incidentd/backups/*.age | head -n 1)
must 'without the key nothing is restored' refuses '--identity' incidentd restore "$encrypted" --replace
must_not 'nor over a store that has something in it' incidentd restore "$encrypted" --identity /var/lib/incidentd/incidentd-backup-key.txt
must 'with both said it is' incidentd restore "$encrypted" --identity /var/lib/incidentd/incidentd-backup-key.txt --replace
must 'the store that was there is kept' ls -d /var/lib/incidentd/replaced-*
must 'what fell due meanwhile is let go' incidentd resume --drop
rm /var/lib/incidentd/incidentd-backup-key.txt
must 'as before' anew

echo '=== PostgreSQL'
in_database() { (cd / && runuser -u postgres -- psql -At -d "$1" -c 'SELECT count(*) FROM incident'); }
page postgresql PostgreSQL 1 <<<Y
settings postgresql PostgreSQL 1
page postgresql PostgreSQL 2
of_sqlite=$token
new_token in-postgresql
must 'a report is taken' report in-postgresql
must 'PostgreSQL has it' test "$(in_database incidentd)" = 1
must 'it is backed up' systemctl start incidentd-backup.service
page backup PostgreSQL
sed -i 's|@/incidentd?|@/incidentd_restored?|' $config
page backup 'Restore it' 2
page backup 'Restore it' 3
must 'the restored database has the report' test "$(in_database incidentd_restored)" = 1
must 'and takes another' report in-postgresql-restored
systemctl stop incidentd.socket incidentd.service 2>/dev/null
rm -f /var/lib/incidentd/newest-line.json

echo '=== a store of the version before in PostgreSQL, and no pg_dump'
must 'there is a database' runuser -u postgres -- createdb --owner incidentd --encoding UTF8 --template template0 incidentd_earlier
sed -i 's|@/incidentd_restored?|@/incidentd_earlier?|' $config
install -m 644 earlier_store.py 0004.sql -t /tmp
must 'it is as the program of schema 0004 left it' setpriv --reuid incidentd --regid incidentd --clear-groups \
    /opt/incidentd/.venv/bin/python /tmp/earlier_store.py 0004 /tmp/0004.sql 'postgresql://incidentd@/incidentd_earlier?host=/var/run/postgresql'
mkdir /root/programs && mv /usr/bin/pg_dump /root/programs/ && mv /usr/lib/postgresql/15/bin/pg_dump /root/programs/of-15
must 'it asks for a backup by other means' refuses 'without-backup' incidentd migrate
must 'told of one it goes on' incidentd migrate --without-backup
must 'the audit log verifies' incidentd audit verify --language en
mv /root/programs/pg_dump /usr/bin/ && mv /root/programs/of-15 /usr/lib/postgresql/15/bin/pg_dump
token=$of_sqlite
must 'as before' anew
must 'a report is taken' report back-in-sqlite
