"""Permissions of the program's data: directories 0700, files 0600."""

import os
from pathlib import Path


class Umask:
    """The umask of this process."""

    before = -1
    """The original umask, for programs that are started from here; -1 if it was not changed."""

    @classmethod
    def set_private(cls) -> None:
        """Make new files private to their owner, including those that libraries create."""
        cls.before = os.umask(0o077)


def private_directory(path: Path) -> None:
    """Create `path`, private to its owner, with its parents. Raises OSError.

    An existing directory keeps its permissions.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.mkdir(mode=0o700, exist_ok=True)


def private_opener(path: str, flags: int) -> int:
    """An opener for `open()` that creates files as 0600 whatever the umask says."""
    return os.open(path, flags, 0o600)
