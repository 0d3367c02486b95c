"""What the program leaves itself when it goes to rest in the tray.

At rest it has the store closed and knows no more than this note: what its icon looks like, and
until when there is nothing to do. The note counts only for the store and the version it was written
for; without one that counts the program starts whole.
"""

import json
import os
from base64 import b64decode, b64encode
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from desktop import __version__
from desktop.paths import DATABASE_NAME, build_id
from desktop.ui.tray_place import TrayLook

NOTE_NAME = "callback-rest.json"

#: A note is a few pictures of at most 64 pixels; whatever is larger is none.
_LARGEST = 1 << 20


class RestNote(NamedTuple):
    """`since` and `until` are instants in UTC; in between nothing falls due.

    `zone` is the computer's, in which that was worked out.
    """

    since: datetime
    until: datetime
    zone: str
    look: TrayLook

    def holds(self, now: datetime, zone: str) -> bool:
        """Whether nothing is to be done at the instant `now` (UTC) in `zone`."""
        return self.since <= now < self.until and self.zone == zone


def write_note(directory: Path, note: RestNote) -> bool:
    """Keep `note` for the closed store in `directory`; whether that could be done."""
    path = directory / NOTE_NAME
    part = path.with_suffix(".part")
    try:
        text = json.dumps(
            {
                "version": _version(),
                "store": _stamp(directory),
                "since": note.since.isoformat(),
                "until": note.until.isoformat(),
                "zone": note.zone,
                "tool_tip": note.look.tool_tip,
                "light": [b64encode(picture).decode("ascii") for picture in note.look.light],
                "dark": [b64encode(picture).decode("ascii") for picture in note.look.dark],
            }
        )
        with open(part, "w", encoding="utf-8", opener=_private) as file:
            file.write(text)
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        return False
    return True


def read_note(directory: Path) -> RestNote | None:
    """The note in `directory`, if it was left by this version for the store as it is now."""
    try:
        with (directory / NOTE_NAME).open("rb") as file:
            fields = json.loads(file.read(_LARGEST))
        if fields["version"] != _version() or fields["store"] != _stamp(directory):
            return None
        return RestNote(
            since=_instant(fields["since"]),
            until=_instant(fields["until"]),
            zone=str(fields["zone"]),
            look=TrayLook(
                str(fields["tool_tip"]),
                tuple(b64decode(picture) for picture in fields["light"]),
                tuple(b64decode(picture) for picture in fields["dark"]),
            ),
        )
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None


def forget_note(directory: Path) -> None:
    """From now on the store may change."""
    with suppress(OSError):
        (directory / NOTE_NAME).unlink(missing_ok=True)


def _stamp(directory: Path) -> list[int]:
    """Says which state of the store this is; raises OSError where there is none at rest."""
    store = directory / DATABASE_NAME
    journal = store.with_name(f"{store.name}-journal")
    if journal.exists() and journal.stat().st_size:
        raise FileExistsError(journal)
    found = store.stat()
    return [found.st_mtime_ns, found.st_size]


def _version() -> str:
    return f"{__version__} {build_id()}"


def _instant(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        raise ValueError("not an instant")
    return found


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
