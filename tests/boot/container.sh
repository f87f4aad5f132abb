#!/bin/bash
# The same story under systemd as PID 1 of namespaces of its own: minutes instead of half an hour. As root, where the kernel
# has cgroup v2; nothing of it reaches this machine's network or files.
#
# usage: container.sh PACKAGE NEWER-PACKAGE FOLDER
set -eu
package=$1
newer=$2
folder=$(mkdir -p "$3" && cd "$3" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
export PATH="$PATH:/usr/sbin:/sbin"

tree=$folder/base-$(sha256sum "$here/base.sh" | cut -c1-12)
if [ ! -d "$tree" ]; then
    rm -rf "$folder"/base*
    "$here/base.sh" "$tree.new" python3-venv,iproute2 >"$folder/debootstrap.log"
    mv "$tree.new" "$tree"
fi
root=$folder/root
rm -rf "$root"
cp -a "$tree" "$root"
echo incidentd-boot >"$root/etc/hostname"
echo '127.0.0.1 localhost incidentd-boot' >"$root/etc/hosts"
case $package in
*.tar.gz) kind=tar.gz story=tarball-story.sh ;;
*) kind=deb story=story.sh ;;
esac
"$here/load.sh" "$root/root/load" "$package" "$newer" $kind

group=$(awk '$3 == "cgroup2" { print $2; exit }' /proc/mounts)/incidentd-boot-test-$$
mkdir -p "$group"
first() { head -n 1 "$group/init.scope/cgroup.procs" 2>/dev/null || true; }
finish() {
    pid=$(first)
    [ -z "$pid" ] || kill -KILL "$pid"
    for _ in $(seq 50); do
        find "$group" -depth -type d -exec rmdir {} + 2>/dev/null && break
        sleep 0.1
    done
}
trap finish EXIT

(
    echo "$BASHPID" >"$group/cgroup.procs"
    ROOT=$root exec unshare --cgroup --fork --pid --mount --net --uts --ipc bash -ec '
        hostname incidentd-boot
        mount --make-rprivate /
        mount --bind "$ROOT" "$ROOT"
        cd "$ROOT"
        mount -t proc proc proc
        mount -t sysfs -o ro sysfs sys
        mount -t cgroup2 cgroup2 sys/fs/cgroup
        mount -t tmpfs tmpfs run
        mount -t tmpfs tmpfs dev
        # Nodes of its own: systemd sets owner and mode of its console, and /dev/null outside is to stay as it is.
        for node in null:3 zero:5 full:7 random:8 urandom:9; do mknod -m 666 "dev/${node%:*}" c 1 "${node#*:}"; done
        mknod -m 666 dev/tty c 5 0
        mkdir dev/pts dev/shm
        mount -t devpts -o newinstance,ptmxmode=0666,mode=620,gid=5 devpts dev/pts
        ln -s pts/ptmx dev/ptmx
        ln -s /proc/self/fd dev/fd
        mknod -m 600 dev/console c 1 3
        mkdir -p old
        pivot_root . old
        umount -l /old
        # systemd hands credentials over through mounts that must reach the services.
        mount --make-rshared /
        exec env -i container=lxc PATH=/usr/sbin:/usr/bin:/sbin:/bin /lib/systemd/systemd --show-status=no'
) </dev/null >/dev/null 2>&1 &

for _ in $(seq 120); do
    pid=$(first)
    [ -n "$pid" ] && nsenter -t "$pid" -a /bin/systemctl is-system-running 2>/dev/null | grep -qE 'running|degraded' && break
    sleep 0.5
done
nsenter -t "$pid" -a /bin/bash "/root/load/$story" 2>&1 | tee "$folder/transcript.txt"
grep -q '^THE STORY ENDS: 0 failures' "$folder/transcript.txt"
