"""The log file, without personal data.

The message of an exception may quote a record, so only its type and stack are logged. The file is
created with the first record.
"""

import logging
import traceback
from io import TextIOWrapper
from pathlib import Path, PurePath

from desktop.system.permissions import private_opener

LOG_NAME = "callback.log"

#: Directories from which on paths are logged: the program's packages, and those of libraries.
_PACKAGES = frozenset({"desktop", "tests", "site-packages", "dist-packages"})

_BYTES = 512 * 1024
_KEPT = 2

#: Libraries whose log records may contain personal data.
_SILENCED = ("desktop_notifier", "dbus_fast", "peewee", "asyncio")


def start_logging(directory: Path) -> logging.Handler:
    """Log to `callback.log` in `directory` (0600, 512 KB, with two older files)."""
    handler = PrivateFile(directory / LOG_NAME)
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for name in _SILENCED:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    return handler


def stop_logging(handler: logging.Handler) -> None:
    logging.getLogger().removeHandler(handler)
    handler.close()


class RedactingFormatter(logging.Formatter):
    """Formats exceptions without messages, and paths without the directories above the packages."""

    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None  # another handler may have cached its own format there
        try:
            return super().format(record)
        finally:
            record.exc_text = None

    def formatException(self, ei: object) -> str:  # noqa: N802  the name is logging's
        error = ei[1] if isinstance(ei, tuple) else None
        return describe(error) if isinstance(error, BaseException) else ""


def describe(error: BaseException) -> str:
    """Types and stacks of `error` and its causes, outermost call first."""
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}")
        lines.extend(
            f"  {_short(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(current.__traceback__)
        )
        current = current.__cause__ or current.__context__
        if current is not None:
            lines.append("caused by")
    return "\n".join(lines)


def machine() -> str:
    """Versions of the system and Python, without host and user name."""
    import platform  # noqa: PLC0415  only reports need it

    return f"{platform.system()} {platform.release()}, Python {platform.python_version()}"


def _short(filename: str) -> str:
    """A path from its package on, or the file name: without the user's home directory."""
    parts = PurePath(filename).parts
    for start in range(len(parts) - 1, -1, -1):
        if parts[start] in _PACKAGES:
            return "/".join(parts[start:])
    return parts[-1] if parts else filename


class PrivateFile(logging.FileHandler):
    """A private log file, created with the first record and rotated when full.

    The rotating handler of the standard library would import its network handlers, too.
    """

    def __init__(self, path: Path, limit: int = _BYTES, kept: int = _KEPT) -> None:
        super().__init__(path, encoding="utf-8", delay=True)
        self._path = path
        self._limit = limit
        self._kept = kept

    def emit(self, record: logging.LogRecord) -> None:
        try:
            super().emit(record)
            if self.stream is not None and self.stream.tell() >= self._limit:
                self._rotate()
        except OSError:
            self.handleError(record)

    def _open(self) -> TextIOWrapper:
        return open(self._path, "a", encoding="utf-8", opener=private_opener)

    def _rotate(self) -> None:
        self.close()  # the next record opens a new file
        for number in range(self._kept, 0, -1):
            older = self._path.with_name(f"{self._path.name}.{number}")
            newer = self._path.with_name(f"{self._path.name}.{number - 1}")
            source = newer if number > 1 else self._path
            if source.exists():
                source.replace(older)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Ignore errors of writing (full disk); there may be no stderr."""
