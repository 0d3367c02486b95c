"""Environment variables: those for other programs, and the address of the message bus."""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

#: Variables that a packaged program sets for its own libraries, which others must not load.
_LIBRARY_PATHS = (
    "LD_LIBRARY_PATH",
    "QML2_IMPORT_PATH",
    "QT_PLUGIN_PATH",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
)

#: Prefix of PyInstaller's variables, by which a new process would take itself for a child process
#: of this one.
_PYINSTALLER = "_PYI_"


def bundle_directory() -> Path | None:
    """The directory of a packaged program's libraries; None when it runs from source."""
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


def is_local_bus(address: str) -> bool:
    """Whether all parts of a D-Bus address are on this computer; empty means the default one."""
    return all(part.startswith(("unix:", "unixexec:")) for part in address.split(";") if part)


if sys.platform == "win32":
    import ctypes

    @contextmanager
    def environment_of_other_programs() -> Iterator[None]:
        """A clean environment for `os.startfile`, which passes on that of this process.

        Also resets the DLL directory that PyInstaller sets, which is inherited, too.
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
