"""Paths of the program's resources and of the data directory."""

import sys
from pathlib import Path

APP_NAME = "Callback"

#: Application id: the name of the desktop entry on Linux, and of the bundle on macOS.
APP_ID = "io.github.callback_desktop.Callback"

#: Files in the data directory: the store, and the geometry of the window.
DATABASE_NAME = "callback.db"
WINDOW_STATE_NAME = "window.ini"


#: A file of this name beside a packaged program keeps the data in the directory beside it.
PORTABLE_MARK = "portable.txt"
PORTABLE_DATA = "data"


def resources_dir() -> Path:
    """Directory of icons, knowledge and sample: packaged, installed from a wheel, or a checkout."""
    if bundle := getattr(sys, "_MEIPASS", None):
        return Path(bundle) / "resources"
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def build_id() -> str:
    """Commit and day of the build of a packaged program; `source` when it is not packaged."""
    try:
        return (resources_dir() / "build").read_text(encoding="ascii").strip()
    except OSError:
        return "source"


def program_stamp() -> tuple[int, int]:
    """Modification time (ns) and inode of the program on disk; (0, 0) if unknown.

    It changes with an update, except that an AppImage in use keeps its old copy mounted.
    """
    try:
        status = Path(sys.executable if hasattr(sys, "_MEIPASS") else __file__).stat()
    except OSError:
        return (0, 0)
    return (status.st_mtime_ns, status.st_ino)


def is_portable() -> bool:
    """Whether this is a packaged program that keeps its data beside it."""
    beside = Path(sys.executable).absolute().parent
    return bool(getattr(sys, "frozen", False)) and (beside / PORTABLE_MARK).is_file()


def data_dir(chosen: Path | None = None) -> Path:
    """The data directory as an absolute path: `chosen`, or that of a portable program, or the
    platform's default."""
    if chosen is not None:
        return chosen.expanduser().absolute()
    if is_portable():
        return Path(sys.executable).absolute().parent / PORTABLE_DATA
    import platformdirs  # noqa: PLC0415  not needed for a chosen directory

    return platformdirs.user_data_path(APP_NAME, appauthor=False, roaming=False)
