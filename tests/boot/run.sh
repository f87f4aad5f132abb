#!/bin/sh
# Boots a Debian 12 in qemu, installs the package in it without a network, and lives through a service's life: see story.sh.
#
# usage: run.sh PACKAGE NEWER-PACKAGE FOLDER
# FOLDER keeps the image (made once, by debootstrap as root) and gets transcript.txt. Needs qemu-system-x86, debootstrap and
# e2fsprogs; with /dev/kvm it takes five minutes, without it (software emulation) half an hour.
set -eu
package=$1
newer=$2
folder=$3
here=$(cd "$(dirname "$0")" && pwd)
export PATH="$PATH:/usr/sbin:/sbin"

for program in qemu-system-x86_64 debootstrap mkfs.ext4; do
    command -v "$program" >/dev/null || { echo "missing: $program (apt-get install qemu-system-x86 debootstrap e2fsprogs)" >&2; exit 1; }
done
mkdir -p "$folder"

image=$folder/debian.img
if [ ! -f "$image" ]; then
    tree=$folder/tree
    rm -rf "$tree"
    "$here/base.sh" "$tree" linux-image-cloud-amd64,initramfs-tools,kmod >"$folder/debootstrap.log"
    cp "$here/boot-test.service" "$tree/etc/systemd/system/"
    mkdir -p "$tree/etc/systemd/system/multi-user.target.wants"
    ln -s ../boot-test.service "$tree/etc/systemd/system/multi-user.target.wants/boot-test.service"
    echo incidentd-boot >"$tree/etc/hostname"
    echo '127.0.0.1 localhost incidentd-boot' >"$tree/etc/hosts"
    cp "$tree"/boot/vmlinuz-* "$folder/vmlinuz"
    cp "$tree"/boot/initrd.img-* "$folder/initrd"
    mkfs.ext4 -q -d "$tree" "$folder/debian.new" 3G
    mv "$folder/debian.new" "$image"
    rm -rf "$tree"
fi

# What the guest works with comes as a disk that is a tar archive.
load=$folder/load
rm -rf "$load"
"$here/load.sh" "$load" "$package" "$newer" deb
tar -C "$load" -cf "$folder/load.tar" .
rm -rf "$load"

speed='-accel tcg,thread=multi -cpu max'
if [ "${BOOT_ACCEL:-}" = kvm ]; then speed='-accel kvm -cpu host'; fi
# shellcheck disable=SC2086 # two words each
timeout "${BOOT_TIMEOUT:-2400}" qemu-system-x86_64 $speed -smp 2 -m 1536 -nic none -nographic -no-reboot -snapshot \
    -kernel "$folder/vmlinuz" -initrd "$folder/initrd" \
    -append 'root=/dev/vda rw console=ttyS0 quiet systemd.show_status=no systemd.mask=serial-getty@ttyS0.service' \
    -drive "file=$image,format=raw,if=virtio" \
    -drive "file=$folder/load.tar,format=raw,if=virtio" </dev/null 2>&1 | sed -u 's|\r||g' | tee "$folder/transcript.txt"
grep -q '^THE STORY ENDS: 0 failures' "$folder/transcript.txt"
