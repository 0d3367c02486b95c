"""The manifest of a backup: a small JSON file beside it.

`callback-20261124T090000Z-start.db` is described by `callback-20261124T090000Z-start.json`. An
encrypted backup ends in `.db.age`; its key, encrypted with the passphrase, is beside it as
`.key.age`.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from desktop.models.backup.errors import BackupError, BackupErrorKind


class Occasion(StrEnum):
    """Why a backup was made; part of its file name."""

    START = "start"
    INTERVAL = "interval"
    QUIT = "quit"
    MIGRATION = "migration"
    IMPORT = "import"
    DELETION = "deletion"
    RESTORE = "restore"
    ASKED = "asked"


@dataclass(frozen=True)
class Manifest:
    """`made_at` is an instant in UTC, to the second; `size` is in bytes.

    `sha256` and `size` are those of the file, encrypted or not. `counts` are rows by table,
    `newest` is the day of the latest contact in its own zone, `program` the version of the program,
    `schema` that of the tables. `key` decrypts an encrypted backup: an age identity, itself
    encrypted with the passphrase.
    """

    made_at: datetime
    schema: int
    program: str
    sha256: str
    size: int
    counts: Mapping[str, int]
    newest: date | None
    occasion: Occasion
    sealed: bool
    """Whether the file is encrypted."""
    key: str = ""

    @property
    def rows(self) -> int:
        """The number of rows in all tables."""
        return sum(self.counts.values())

    def encoded(self) -> bytes:
        """The content of the manifest file, with its checksum."""
        fields = asdict(self) | {
            "made_at": self.made_at.astimezone(UTC).isoformat(),
            "newest": self.newest.isoformat() if self.newest else None,
            "counts": dict(sorted(self.counts.items())),
        }
        return _text(fields | {"checksum": hashlib.sha256(_text(fields)).hexdigest()})


@dataclass(frozen=True)
class Backup:
    """The path of a backup and its manifest."""

    path: Path
    manifest: Manifest


_NAME = re.compile(
    r"callback-\d{8}T\d{6}Z-(?:{})(?:-(\d+))?\.db(?:\.age)?".replace("{}", "|".join(Occasion)),
    re.ASCII,
)


def stem_of(path: Path) -> str:
    return path.name.partition(".")[0]


def manifest_of(path: Path) -> Path:
    """The path of the manifest of the backup at `path`."""
    return path.with_name(stem_of(path) + ".json")


def key_of(path: Path) -> Path:
    """The path of the key of the encrypted backup at `path`, for the `age` command."""
    return path.with_name(stem_of(path) + ".key.age")


def is_ours(path: Path) -> bool:
    return _NAME.fullmatch(path.name) is not None


def new_path(folder: Path, now: datetime, occasion: Occasion, *, sealed: bool) -> Path:
    """A path in `folder` that no backup has."""
    stem = f"callback-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}-{occasion}"
    ending = ".db.age" if sealed else ".db"
    taken = {stem_of(path) for path in folder.glob(f"{stem}*")}
    number = 1
    name = stem
    while name in taken:
        number += 1
        name = f"{stem}-{number}"
    return folder / (name + ending)


def read(path: Path) -> Manifest:
    """The manifest of the backup at `path`. Raises `BackupError` when it is invalid or changed."""
    try:
        content = manifest_of(path).read_bytes()
        manifest = _decoded(json.loads(content))
        is_unchanged = manifest.encoded() == content
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BackupError(BackupErrorKind.CHANGED, path) from error
    if not is_unchanged or manifest.sealed != path.name.endswith(".age"):
        raise BackupError(BackupErrorKind.CHANGED, path)
    return manifest


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """The backups in `folder` with a valid manifest, newest first; none if it does not exist.

    The backups themselves are not read: `verify` does that.
    """
    found = []
    try:
        paths = sorted(path for path in folder.iterdir() if is_ours(path) and path.is_file())
    except OSError:
        return ()
    for path in paths:
        try:
            found.append(Backup(path, read(path)))
        except BackupError:
            continue
    return tuple(sorted(found, key=_age, reverse=True))


def _age(backup: Backup) -> tuple[datetime, int, str]:
    """Sort key by time; backups of the same second are numbered."""
    name = _NAME.fullmatch(backup.path.name)
    number = int(name[1] or 1) if name else 0
    return backup.manifest.made_at, number, backup.path.name


def _text(fields: Mapping[str, object]) -> bytes:
    return json.dumps(fields, indent=1, ensure_ascii=True).encode("ascii") + b"\n"


def _decoded(fields: dict[str, Any]) -> Manifest:
    newest = fields["newest"]
    return Manifest(
        made_at=datetime.fromisoformat(fields["made_at"]).astimezone(UTC),
        schema=fields["schema"],
        program=fields["program"],
        sha256=fields["sha256"],
        size=fields["size"],
        counts=dict(fields["counts"]),
        newest=None if newest is None else date.fromisoformat(newest),
        occasion=Occasion(fields["occasion"]),
        sealed=fields["sealed"],
        key=fields["key"],
    )
