# shellcheck shell=bash
# What every story told by these scripts uses: facts, laws, waiting, the pages' commands, a report by HTTP. Sourced.
set -u
export LANG=C.UTF-8 HOME=/root
failures=0
config=/etc/incidentd/incidentd.toml

fact() { printf 'FACT %s: %s\n' "$1" "$2"; }
must() { # WHAT COMMAND...: it must succeed
    local what=$1 output
    shift
    if output=$("$@" 2>&1); then
        printf 'OK   %s\n' "$what"
    else
        printf 'FAIL %s\n' "$what"
        tail -n 25 <<<"$output"
        failures=$((failures + 1))
    fi
}
commands() { python3 pages.py "$@"; } # PAGE HEADING [NUMBER]: those of a console block of the pages
page() { # PAGE HEADING [NUMBER]: each is run as it stands there; what they print is kept in /root/page.out
    local line listed
    : >/root/page.out
    if ! listed=$(commands "$@"); then
        printf 'FAIL there is no such block: %s\n' "$*"
        failures=$((failures + 1))
    fi
    echo "page $*" >>/root/followed
    while IFS= read -r -u 9 line; do
        [ -z "$line" ] || must "$1.md: $line" kept "$line"
    done 9<<<"$listed"
}
with=() # what the pages' commands are run with: a terminal, where they ask
kept() { (set -o pipefail; "${with[@]}" bash -c "$1" 2>&1 | tee -a /root/page.out); }
printed() { grep -q -- "$1" /root/page.out || { echo "'$1' is not in:"; cat /root/page.out; return 1; }; }
block() { python3 pages.py "$1" "$2" "${4:-1}" "$3"; } # PAGE HEADING LANGUAGE [NUMBER]: what the page shows to be written
settings() { # PAGE HEADING [NUMBER]: its tables stand in the settings instead of those of the same name
    block "$1" "$2" toml "${3:-1}" >/root/tables.toml
    awk 'NR == FNR { if (/^\[/) shown[$1] = 1; next } /^\[/ { out = ($1 in shown) } !out' /root/tables.toml $config >/root/settings.toml
    cat /root/settings.toml /root/tables.toml >$config
}
refuses() { # TEXT COMMAND...: it fails, and says that text
    local text=$1 output
    shift
    if output=$("$@" 2>&1); then echo "it did not fail: $output"; return 1; fi
    says "$text" "$output"
}
must_not() { if "${@:2}" >/dev/null 2>&1; then printf 'FAIL %s\n' "$1"; failures=$((failures + 1)); else printf 'OK   %s\n' "$1"; fi; }
seconds() { awk -v a="$1" -v b="$(cut -d' ' -f1 /proc/uptime)" 'BEGIN { printf "%.2f s", b - a }'; }
uptime_now() { cut -d' ' -f1 /proc/uptime; }
main_pid() { systemctl show -p MainPID --value incidentd.service; }
status_line() { systemctl show -p StatusText --value incidentd.service; }
says() { grep -q -- "$1" <<<"$2" || { echo "'$1' is not in: $2"; return 1; }; }
within() { # SECONDS COMMAND...: succeeds within that time
    local until=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $until ] || { echo "not within the time: $*"; return 1; }
        sleep 0.05
    done
}
report() { # ID [SECONDS [OCCURRED]]: one report by HTTP, answered within the time; fails if not by 200 or 201
    curl -sS --fail --max-time "${2:-90}" -o /root/receipt.json http://127.0.0.1:8170/v1/reports \
        -H "Authorization: Bearer $token" -H "Idempotency-Key: $1" -H 'Content-Type: application/json' \
        -d '{"unit":"unit-1","class":"urgent","title":"山体滑坡","elements":{"location":"东山村","occurred_at":"'"$(date -Iseconds -d "${3:-now}")"'"}}'
}
count_reports() { incidentd incidents list --state all --limit 500 --json --language en | python3 -c 'import json,sys; print(len(json.load(sys.stdin)["incidents"]))'; }
begins() { # what is booted, and that it is alone
    echo
    echo "=== $(. /etc/os-release; echo "$PRETTY_NAME"), systemd $(systemctl --version | head -1 | cut -d' ' -f2), PID 1 is $(cat /proc/1/comm)"
    must_not 'there is no network but loopback' ip route get 192.0.2.1
    : >/root/followed
}
providers() {
    systemd-run --quiet --unit=providers /opt/incidentd/.venv/bin/python -m incidentd.rehearsal.serve \
        --smtp-port 2525 --sms-port 2526 --username duty --password letter --journal /root/told.jsonl
    must 'the loopback providers run' within 20 curl -s -o /dev/null http://127.0.0.1:2526/
}
new_token() { token=$(incidentd keys create "$1" --role office --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["secret"])'); }
ends() { # SCRIPT...: the last line, which tells whether all went well; every page that the scripts name has been followed
    must 'every page that is named has been followed' test "$(cat "$@" | grep -c '^page ')" = "$(wc -l </root/followed)"
    echo "THE STORY ENDS: $failures failures"
}
