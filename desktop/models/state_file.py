"""The state file beside the store: records that a store exists, and how it was closed.

It is a separate file, so that it can be read when the store is missing or damaged.
"""

import json
import os
from dataclasses import replace
from datetime import date
from pathlib import Path

from desktop.core.lazy_dataclass import dataclass

STATE_FILE_NAME = "callback-state.json"


@dataclass(frozen=True, slots=True)
class StateFile:
    """`clean`: the store was closed properly. `checked_on`: day of the last thorough check.

    `program`: version of the program that opened the store last. `warned_of`: the
    synchronisation service of the directory of which the user was warned.
    """

    clean: bool = True
    checked_on: date | None = None
    program: str = ""
    warned_of: str = ""


def read_state_file(directory: Path) -> StateFile | None:
    """Read the state file in `directory`; None when there is none, *unclean* when it is invalid."""
    try:
        found = json.loads((directory / STATE_FILE_NAME).read_text("utf-8"))
        day = found["checked_on"]
        return StateFile(
            clean=bool(found["clean"]),
            checked_on=date.fromisoformat(day) if day else None,
            program=str(found["program"]),
            warned_of=str(found["told"]),
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError):
        return StateFile(clean=False)


def write_state_file(directory: Path, state: StateFile) -> None:
    """Write the state file (0600) atomically. Raises OSError.

    The content is synced before the rename. The directory is not: the next write to the store does
    that, and without one the old state file is still true.
    """
    path = directory / STATE_FILE_NAME
    part = path.with_suffix(".part")
    day = state.checked_on.isoformat() if state.checked_on else ""
    content = {
        "clean": state.clean,
        "checked_on": day,
        "program": state.program,
        "told": state.warned_of,
    }
    text = json.dumps(content, indent=1) + "\n"
    with open(part, "w", encoding="utf-8", opener=_private) as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def change_state_file(directory: Path, **changes: object) -> None:
    """Change fields of the state file; errors of writing it are ignored."""
    state = read_state_file(directory) or StateFile()
    try:
        write_state_file(directory, replace(state, **changes))  # type: ignore[arg-type]
    except OSError:
        return


def store_existed(store: Path) -> bool:
    """Whether a state file or a backup shows that there was a store at `store`."""
    if (store.parent / STATE_FILE_NAME).exists():
        return True
    try:
        return any((store.parent / "backups").iterdir())
    except OSError:
        return False


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
