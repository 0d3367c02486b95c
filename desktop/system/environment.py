"""The environment for other programs, without what leads them to our own libraries."""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

#: What a packaged program sets for its own libraries; other programs must not load those.
_LIBRARY_PATHS = (
    "LD_LIBRARY_PATH",
    "QML2_IMPORT_PATH",
    "QT_PLUGIN_PATH",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
)

#: PyInstaller's notes for its own processes: with them, another start takes itself for a part of
#: this one.
_PYINSTALLER = "_PYI_"


def bundle_directory() -> Path | None:
    """Where a packaged program keeps its libraries; None when it runs from its source."""
    directory = getattr(sys, "_MEIPASS", None)
    return Path(directory) if directory else None


def clean_environment(environ: Mapping[str, str], bundle: Path | None) -> dict[str, str]:
    """`environ` as it was before the program packaged in `bundle` changed it."""
    if bundle is None:
        return dict(environ)
    clean = {name: value for name, value in environ.items() if not name.startswith(_PYINSTALLER)}
    for name in _LIBRARY_PATHS:
        clean.pop(name, None)
        before = clean.pop(f"{name}_ORIG", "")
        if before:
            clean[name] = before
    for name, value in clean.items():
        if name.upper() == "PATH":  # on Windows, PySide puts its directory in front
            places = value.split(os.pathsep)
            clean[name] = os.pathsep.join(p for p in places if not _is_in(p, bundle))
    return clean


def _is_in(place: str, bundle: Path) -> bool:
    return bool(place) and Path(place).is_relative_to(bundle)


if sys.platform == "win32":
    import ctypes

    @contextmanager
    def environment_of_other_programs() -> Iterator[None]:
        """For the shell's own way to start a program, which takes the environment from this one.

        It also inherits the directory in which PyInstaller has Windows look for libraries.
        """
        bundle = bundle_directory()
        if bundle is None:
            yield
            return
        before = dict(os.environ)
        set_library_directory = ctypes.windll.kernel32.SetDllDirectoryW
        clean = clean_environment(before, bundle)
        try:
            set_library_directory(None)
            _replace_environment(clean)
            yield
        finally:
            _replace_environment(before)
            set_library_directory(str(bundle))

    def _replace_environment(environ: Mapping[str, str]) -> None:
        for name in os.environ.keys() - environ.keys():
            del os.environ[name]
        os.environ.update(environ)
