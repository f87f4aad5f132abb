"""Whose the state directory is: the user that runs the service."""

from __future__ import annotations

import os
import pwd
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def as_owner_of(state_directory: Path) -> Iterator[None]:
    """Root acts as the owner of the state directory: it would leave files behind that the service cannot open."""
    owner = state_directory.stat() if os.geteuid() == 0 and state_directory.is_dir() else None
    if owner is None or owner.st_uid == 0:
        yield
        return
    groups, group = os.getgroups(), os.getegid()
    os.setgroups(_groups_of(owner.st_uid, owner.st_gid))
    os.setegid(owner.st_gid)
    os.seteuid(owner.st_uid)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(group)
        os.setgroups(groups)


def _groups_of(user: int, group: int) -> list[int]:
    """The groups that the user is of, as a service manager gives them."""
    try:
        return os.getgrouplist(pwd.getpwuid(user).pw_name, group)
    except KeyError:  # a user without a name, such as a container's
        return [group]
