# shellcheck shell=bash
# What every story told by these scripts uses: facts, laws, waiting, a report by HTTP. Sourced.
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
        printf 'FAIL %s\n%s\n' "$what" "$output" | tail -n 25
        failures=$((failures + 1))
    fi
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
