"""What is known about the store beside the store: that there is one, and how it was left.

A small file of its own, because it must be readable when the store is gone or damaged.
"""

import json
import os
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path

STATE_FILE_NAME = "callback-state.json"


@dataclass(frozen=True, slots=True)
class StateFile:
    """`clean`: nobody had the store open. `checked_on`: the day of the last full check.

    `program`: the version that opened it last. `told`: the service a person was told about that
    keeps the directory in step with other computers.
    """

    clean: bool = True
    checked_on: date | None = None
    program: str = ""
    told: str = ""


def read_state_file(directory: Path) -> StateFile | None:
    """The marker in `directory`; None when there is none. One that cannot be read says: unclean."""
    try:
        found = json.loads((directory / STATE_FILE_NAME).read_text("utf-8"))
        day = found["checked_on"]
        return StateFile(
            clean=bool(found["clean"]),
            checked_on=date.fromisoformat(day) if day else None,
            program=str(found["program"]),
            told=str(found["told"]),
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError):
        return StateFile(clean=False)


def write_state_file(directory: Path, marker: StateFile) -> None:
    """Keep `marker` (0600), whole or not at all. Raises OSError.

    Its content is on the disk before it gets its name. The name need not be: the first write to the
    store brings that along, and without a write the former marker is as true.
    """
    path = directory / STATE_FILE_NAME
    part = path.with_suffix(".part")
    day = marker.checked_on.isoformat() if marker.checked_on else ""
    text = json.dumps({**asdict(marker), "checked_on": day}, indent=1) + "\n"
    with open(part, "w", encoding="utf-8", opener=_private) as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def change_state_file(directory: Path, **changes: object) -> None:
    """Keep what is known with `changes`; a disk that takes no more files is not minded."""
    marker = read_state_file(directory) or StateFile()
    try:
        write_state_file(directory, replace(marker, **changes))  # type: ignore[arg-type]
    except OSError:
        return


def store_existed(store: Path) -> bool:
    """Whether something says that there was a store at `store`: the marker, or backups."""
    if (store.parent / STATE_FILE_NAME).exists():
        return True
    try:
        return any((store.parent / "backups").iterdir())
    except OSError:
        return False


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
