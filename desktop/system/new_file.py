"""A file that is written beside its place and takes it when it is complete."""

import os
from contextlib import suppress
from pathlib import Path


class NewFile:
    """Until `finish`, what stands at `path` stays as it is. Raises OSError, as `write` does."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._part = path.with_name(f"{path.name}.part")
        self._part.unlink(missing_ok=True)  # left by a crash
        self._file = self._part.open("xb")

    def write(self, data: bytes) -> None:
        self._file.write(data)

    def finish(self) -> None:
        """Put the file in its place, once it is on the disk. Raises OSError."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._part.replace(self._path)

    def discard(self) -> None:
        """Delete what was written."""
        with suppress(OSError):  # the disk is full or gone
            self._file.close()
        with suppress(OSError):
            self._part.unlink(missing_ok=True)


def replace_file(path: Path, data: bytes) -> None:
    """Write `data` to `path` at once. Raises OSError; then what was there is still there."""
    file = NewFile(path)
    try:
        file.write(data)
        file.finish()
    except OSError:
        file.discard()
        raise
