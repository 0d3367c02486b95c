"""What is kept here is nobody else's business: directories 0700, files 0600."""

import os
from pathlib import Path


class Umask:
    """What this process keeps from others in the files it makes."""

    before = -1
    """As it was at the start, for the programs that are started from here; -1: as it is."""

    @classmethod
    def keep_out_others(cls) -> None:
        """From now on new files are for their owner alone, those that libraries make as well."""
        cls.before = os.umask(0o077)


def private_directory(path: Path) -> None:
    """Make `path` with its parents; `path` itself is for its owner alone. Raises OSError.

    A directory that is there already keeps the permissions its owner gave it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.mkdir(mode=0o700, exist_ok=True)


def private_opener(path: str, flags: int) -> int:
    """An opener for `open()` that creates files as 0600 whatever the umask says."""
    return os.open(path, flags, 0o600)
