"""Where the program's own files and the person's files are."""

import sys
from pathlib import Path

APP_NAME = "Callback"

#: How desktops know the program: the name of its menu entry, and of its bundle on macOS.
APP_ID = "io.github.callback_desktop.Callback"

#: In the data directory: all that is kept, and how the window stood.
DATABASE_NAME = "callback.db"
WINDOW_STATE_NAME = "window.ini"


def resources_dir() -> Path:
    """Icons, knowledge, sample: in a packaged program, an installed wheel, or a source checkout."""
    if bundle := getattr(sys, "_MEIPASS", None):
        return Path(bundle) / "resources"
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def build_id() -> str:
    """Which commit and day the packaged program was built from; `source` when it is not packed."""
    try:
        return (resources_dir() / "build").read_text(encoding="ascii").strip()
    except OSError:
        return "source"


def program_stamp() -> tuple[int, int]:
    """Another one once the program on the disk was brought up to date; zeros if nobody can tell.

    An AppImage that is replaced stays there, unpacked, for those it has started.
    """
    try:
        found = Path(sys.executable if hasattr(sys, "_MEIPASS") else __file__).stat()
    except OSError:
        return (0, 0)
    return (found.st_mtime_ns, found.st_ino)


def data_dir(chosen: Path | None = None) -> Path:
    """Where the person's data is, absolute: `chosen`, or the usual place of the system."""
    if chosen is not None:
        return chosen.expanduser().absolute()
    import platformdirs  # noqa: PLC0415  not needed when the place is given

    return platformdirs.user_data_path(APP_NAME, appauthor=False, roaming=False)
