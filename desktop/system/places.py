"""Detects directories on network drives, and directories that a service synchronises.

Locks and flushes to the disk are unreliable there, so that a database may be damaged.
"""

import os
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

_MOUNTS = Path("/proc/self/mountinfo")

#: Types of network file systems on Linux and macOS.
_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "afpfs", "coda", "ceph"}
    | {"glusterfs", "lustre", "beegfs", "gfs2", "ocfs2", "davfs", "webdav", "ftp"}
)
#: FUSE programs for remote storage (`fuse.sshfs`); others are local, such as encryption.
_REMOTE_FUSE = frozenset(
    {"sshfs", "rclone", "davfs", "davfs2", "gvfsd-fuse", "kio-fuse", "s3fs", "gcsfuse", "ceph"}
    | {"glusterfs", "smbnetfs", "curlftpfs", "afpfs", "google-drive-ocamlfuse", "onedriver"}
    | {"moosefs", "juicefs", "seadrive"}
)

#: Services by the name of the directory that they synchronise, and by files that they leave in it.
_BY_NAME: tuple[tuple[str, str], ...] = (
    (r"OneDrive( ?-.*)?", "OneDrive"),
    (r"Dropbox( ?\(.*\)|-.*)?", "Dropbox"),
    (r"Google ?Drive(-.*)?|DriveFS", "Google Drive"),
    (r"Mobile Documents|com~apple~CloudDocs|iCloud ?Drive", "iCloud Drive"),
    (r"Nextcloud\d*", "Nextcloud"),
    (r"ownCloud", "ownCloud"),
    (r"Box( Sync|-Box)?", "Box"),
    (r"pCloud ?Drive", "pCloud"),
    (r"MEGA( ?sync)?", "MEGA"),
    (r"Seafile", "Seafile"),
    (r"Yandex\.Disk", "Yandex Disk"),
)
_BY_FILE: tuple[tuple[str, str], ...] = (
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".stfolder", "Syncthing"),
    (".tmp.driveupload", "Google Drive"),
    (".tmp.drivedownload", "Google Drive"),
)
_ONEDRIVE = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


def network_kind(directory: Path) -> str:
    """The type of the network file system of `directory` (`nfs4`); empty if local or unknown."""
    place = _existing(directory)
    kind = _kind(place)
    return kind if kind in _NETWORK or kind.removeprefix("fuse.") in _REMOTE_FUSE else ""


def synced_by(directory: Path, environ: Mapping[str, str] = os.environ) -> str:
    """The service that synchronises `directory` with other computers; empty if none is known."""
    place = _existing(directory)
    roots = [Path(environ[name]) for name in _ONEDRIVE if environ.get(name)]
    for folder in (place, *place.parents):
        if folder in roots:
            return "OneDrive"
        for pattern, service in _BY_NAME:
            if re.fullmatch(pattern, folder.name, re.IGNORECASE):
                return service
        for name, service in _BY_FILE:
            if folder != Path.home() and (folder / name).exists():
                return service
    return ""


def mounted_as(place: Path, mountinfo: str) -> str:
    """The type of the file system of `place` (absolute) in the text of `/proc/self/mountinfo`."""
    longest, kind = -1, ""
    for point, found in _mounts(mountinfo):
        if place.is_relative_to(point) and len(point.parts) >= longest:
            longest, kind = len(point.parts), found
    return kind


def _mounts(mountinfo: str) -> Iterator[tuple[Path, str]]:
    """Mount points and types; a later mount on the same point hides the earlier one."""
    for line in mountinfo.splitlines():
        left, _, right = line.partition(" - ")
        fields, kinds = left.split(), right.split()
        if len(fields) > 4 and kinds:
            yield Path(re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), fields[4])), kinds[0]


def _existing(directory: Path) -> Path:
    """`directory` or its nearest existing ancestor, with links resolved."""
    place = Path(os.path.realpath(directory))
    while not place.exists() and place != place.parent:
        place = place.parent
    return place


if sys.platform == "win32":

    def _kind(place: Path) -> str:
        """ "smb" for a UNC path or a mapped network drive."""
        import ctypes  # noqa: PLC0415  this system alone

        remote = 4
        kind = ctypes.windll.kernel32.GetDriveTypeW(place.anchor)
        return "smb" if place.drive.startswith("\\\\") or kind == remote else ""

elif sys.platform == "darwin":

    def _kind(place: Path) -> str:
        """`f_fstypename` of statfs(2): 16 bytes at offset 72, in the 64-bit layout."""
        import ctypes  # noqa: PLC0415  this system alone

        room = ctypes.create_string_buffer(4096)
        library = ctypes.CDLL(None)
        statfs = getattr(library, "statfs$INODE64", None) or library.statfs
        if statfs(os.fsencode(place), room) != 0:
            return ""
        return room.raw[72:88].split(b"\0", 1)[0].decode("ascii", "replace")

else:

    def _kind(place: Path) -> str:
        try:
            return mounted_as(place, os.fsdecode(_MOUNTS.read_bytes()))
        except OSError:
            return ""
