#!/bin/sh
# The Debian 12 that is booted, and in apt's cache what the administrator's pages have installed: there is no network later.
#
# usage: base.sh TREE PACKAGE,...      those beside what every story needs; as root
set -eu
tree=$1
debootstrap --variant=minbase --include="systemd,systemd-sysv,systemd-timesyncd,dbus,udev,python3,curl,ca-certificates,tzdata,procps,$2" \
    bookworm "$tree" "${DEBIAN_MIRROR:-http://deb.debian.org/debian}"
# shellcheck disable=SC2016 # for the shell inside
DEBIAN_FRONTEND=noninteractive chroot "$tree" sh -ec '
    apt-get clean
    apt-get -qq update
    # As the page has it installed: with what it recommends.
    apt-get -qq -y --download-only install postgresql
    apt-get -qq -y --download-only --no-install-recommends install postfix nginx caddy prometheus age'
# Nothing of it has to outlive a power cut.
echo force-unsafe-io >"$tree/etc/dpkg/dpkg.cfg.d/boot-test"
