"""Preferences for backups on this computer, in a file beside the store.

They are not part of the store, so that a backup restored elsewhere does not bring the places of
another computer with it.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.system.permissions import private_opener

if TYPE_CHECKING:
    from desktop.models.backup import KeyPair

PREFS_NAME = "backups.json"


@dataclass(frozen=True, slots=True)
class BackupPrefs:
    """`second`: another folder for copies. `key_pair`: what backups are encrypted with (the
    passphrase is not stored). `stamp`: modification time (ns) and size (bytes) of the store at its
    last backup. `former_store`: the file that the last restore replaced, until the person has read
    of it."""

    second: Path | None = None
    key_pair: KeyPair | None = None
    stamp: tuple[int, int] = (0, 0)
    former_store: str = ""


def read_prefs(file: Path) -> BackupPrefs:
    """The content of `file`; the defaults when it is missing or unreadable."""
    try:
        found = json.loads(file.read_text("utf-8"))
        changed, size = found["stamp"]
        return BackupPrefs(
            second=Path(found["second"]) if found["second"] else None,
            key_pair=_key_pair(found["seal"]),
            stamp=(int(changed), int(size)),
            former_store=str(found["aside"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return BackupPrefs()


def write_prefs(file: Path, prefs: BackupPrefs) -> None:
    """Write all of it, or leave the file unchanged. Raises OSError."""
    key_pair = prefs.key_pair
    text = json.dumps(
        {
            "second": str(prefs.second or ""),
            "seal": {"recipient": key_pair.recipient, "key": key_pair.key} if key_pair else None,
            "stamp": list(prefs.stamp),
            "aside": prefs.former_store,
        }
    )
    part = file.with_name(file.name + ".part")
    try:
        with open(part, "w", encoding="utf-8", opener=private_opener) as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def _key_pair(found: dict[str, str] | None) -> KeyPair | None:
    if found is None:
        return None
    from desktop.models.backup import KeyPair  # noqa: PLC0415  only for those who encrypt

    return KeyPair(str(found["recipient"]), str(found["key"]))
