"""Whether a project lies where other programs move files about: synchronised and network folders."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from storage.notices import Notice, NoticeKind

_MOUNTS = Path("/proc/self/mounts")

_NETWORK_TYPES = frozenset({
    "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afp", "afpfs", "afs", "ncp", "ncpfs", "9p", "ceph",
    "glusterfs", "fuse.sshfs", "fuse.glusterfs", "fuse.ceph", "fuse.davfs2", "davfs", "webdav", "fuse.gvfsd-fuse",
    "fuse.s3fs", "fuse.rclone", "fuse.smbnetfs", "lustre", "gpfs", "beegfs", "ftp",
})  # fmt: skip
"""Types of file systems whose files live on another machine."""

_SYNCHRONISED_NAMES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), service)
    for pattern, service in (
        (r"dropbox( \(.+\))?", "Dropbox"),
        (r"onedrive( - .+)?", "OneDrive"),
        (r"google ?drive( \(.+\))?|googledrive-.+", "Google Drive"),
        (r"icloud ?drive|mobile documents|com~apple~clouddocs", "iCloud Drive"),
        (r"nextcloud\d*", "Nextcloud"),
        (r"owncloud\d*", "ownCloud"),
        (r"pcloud ?drive|pcloudsync", "pCloud"),
        (r"mega ?sync|megasync downloads", "MEGA"),
        (r"box sync|box-box", "Box"),
        (r"yandex\.?disk", "Yandex Disk"),
        (r"seafile", "Seafile"),
        (r"proton ?drive.*", "Proton Drive"),
    )
)
"""Names that the services give their folders; a folder named so by its owner is warned about needlessly, at worst."""

_MARKERS: tuple[tuple[str, str], ...] = (
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".tmp.drivedownload", "Google Drive"),
    (".tmp.driveupload", "Google Drive"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".stfolder", "Syncthing"),
    (".seafile-data", "Seafile"),
    (".resilio-sync", "Resilio Sync"),
)
"""Files that the services keep at the top of what they synchronise."""

_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")

_DRIVE_REMOTE = 4
"""GetDriveTypeW (Windows SDK, fileapi.h)."""

_MNT_LOCAL = 0x00001000
"""statfs f_flags of macOS (sys/mount.h): set where the file system is on this machine."""


@dataclass(frozen=True, slots=True)
class Mount:
    """One line of the system's list of mounted file systems."""

    point: Path
    kind: str


def notices_for(path: Path) -> tuple[Notice, ...]:
    """Return the warnings that the folder of a project deserves; the most telling one, or none."""
    service = synchronised_by(path)
    if service is not None:
        return (
            Notice(
                NoticeKind.SYNCHRONISED_FOLDER,
                f"{path.name} lies in a folder that {service} synchronises. It may copy the file in the middle of an "
                "edit, or bring back an older one. Keep the project in an ordinary folder, and copy it once it is "
                "closed.",
            ),
        )
    if is_on_network(path):
        return (
            Notice(
                NoticeKind.NETWORK_FOLDER,
                f"{path.name} lies on a network drive, where edits are slow and a broken connection can damage the "
                "file. Keep the project on this computer, and copy it once it is closed.",
            ),
        )
    return ()


def synchronised_by(path: Path) -> str | None:
    """Return the service that synchronises the folder of a file, by its name and the marks it leaves, or None."""
    folder = path.absolute().parent
    for variable in _ONEDRIVE_VARIABLES:
        place = os.environ.get(variable)
        if place and folder.is_relative_to(place):
            return "OneDrive"
    for above in (folder, *folder.parents):
        for pattern, service in _SYNCHRONISED_NAMES:
            if pattern.fullmatch(above.name):
                return service
        if above.name == "CloudStorage" and above.parent.name == "Library":
            return "a cloud service"
        for marker, service in _MARKERS:
            if (above / marker).exists() and above != Path.home():
                # Dropbox keeps a folder of this name in the home folder too, which is not synchronised
                return service
    return None


def is_on_network(path: Path) -> bool:
    """Return whether the folder of a file is on another machine; False where the system does not tell."""
    folder = path.absolute().parent
    if sys.platform == "win32":
        return _is_remote_drive(folder)
    if sys.platform == "darwin":
        return _is_remote_on_macos(folder)
    mount = mount_of(folder.resolve(), mounts())
    return mount is not None and mount.kind in _NETWORK_TYPES


def mounts(table: Path = _MOUNTS) -> list[Mount]:
    """Return what is mounted, in the order of mounting; nothing where the system keeps no such list."""
    try:
        lines = table.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []
    return list(_parsed(lines))


def _parsed(lines: list[str]) -> Iterator[Mount]:
    for line in lines:
        fields = line.split(" ")
        if len(fields) >= 3:
            # space, tab, newline and backslash are written as octal escapes there
            point = re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), fields[1])
            yield Mount(Path(point), fields[2])


def mount_of(folder: Path, mounts: list[Mount]) -> Mount | None:
    """Return the innermost mount over a folder; of several at one point the last, which hides the others."""
    over = [mount for mount in mounts if folder.is_relative_to(mount.point)]
    deepest = max((len(mount.point.parts) for mount in over), default=0)
    return next((mount for mount in reversed(over) if len(mount.point.parts) == deepest), None)


def _is_remote_drive(folder: Path) -> bool:
    if str(folder).startswith("\\\\"):
        return True
    import ctypes

    # asked for by name, since the types know it on Windows alone
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009
    return bool(kernel.GetDriveTypeW(folder.anchor) == _DRIVE_REMOTE)


def _is_remote_on_macos(folder: Path) -> bool:
    import ctypes

    class Statfs(ctypes.Structure):
        # struct statfs with 64-bit inodes, as far as f_flags; the rest only has to be there
        _fields_ = [
            ("f_bsize", ctypes.c_uint32), ("f_iosize", ctypes.c_int32), ("f_blocks", ctypes.c_uint64),
            ("f_bfree", ctypes.c_uint64), ("f_bavail", ctypes.c_uint64), ("f_files", ctypes.c_uint64),
            ("f_ffree", ctypes.c_uint64), ("f_fsid", ctypes.c_int32 * 2), ("f_owner", ctypes.c_uint32),
            ("f_type", ctypes.c_uint32), ("f_flags", ctypes.c_uint32), ("rest", ctypes.c_char * 4096),
        ]  # fmt: skip

    status = Statfs()
    library = ctypes.CDLL(None, use_errno=True)
    # on Intel the plain name is the old call with 32-bit inodes
    call = getattr(library, "statfs$INODE64", None) or library.statfs
    if call(os.fsencode(folder), ctypes.byref(status)) != 0:
        return False
    return not status.f_flags & _MNT_LOCAL
