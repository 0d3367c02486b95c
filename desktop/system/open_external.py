"""Handing an address to the person's own browser or mail program."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from desktop.system.permissions import Umask

ALLOWED = frozenset({"https", "http", "mailto"})

#: What a packaged program sets for its own libraries; other programs must not load those.
_BORROWED = (
    "LD_LIBRARY_PATH",
    "QML2_IMPORT_PATH",
    "QT_PLUGIN_PATH",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
)

#: Notes of a packaged program to itself, by which another start would take itself for a part of it.
_OWN = "_PYI_"


class NotAllowedError(ValueError):
    """The address is none that may be opened."""


def checked(address: str) -> str:
    """`address` if it is a web or mail address, else `NotAllowedError`.

    Control characters and spaces are refused: they smuggle further headers or arguments.
    """
    if any(ord(character) <= 0x20 or ord(character) == 0x7F for character in address):
        raise NotAllowedError("control character or space")
    parts = urlsplit(address)
    if parts.scheme not in ALLOWED:
        raise NotAllowedError(parts.scheme)
    if not (parts.path if parts.scheme == "mailto" else parts.hostname):
        raise NotAllowedError("nobody and nowhere")
    return address


def host_of(address: str) -> str:
    """What to show before opening: the host of a web address, the recipient of a mail address."""
    parts = urlsplit(address)
    return parts.path if parts.scheme == "mailto" else parts.hostname or ""


def clean_environment(environ: Mapping[str, str], *, packaged: bool) -> dict[str, str]:
    """The environment for other programs: as it was before a packaged program changed it."""
    if not packaged:
        return dict(environ)
    clean = {name: value for name, value in environ.items() if not name.startswith(_OWN)}
    for name in _BORROWED:
        clean.pop(name, None)
        before = clean.pop(f"{name}_ORIG", "")
        if before:
            clean[name] = before
    return clean


def open_external(address: str) -> bool:
    """Open `address` with the program the person chose for it; whether one could be started.

    Raises `NotAllowedError` for anything but https, http and mailto.
    """
    return _hand_over(checked(address))


def open_folder(folder: Path) -> bool:
    """Show `folder` in the file manager; whether it is one and a program could be started."""
    return folder.is_dir() and _hand_over(str(folder.absolute()))


if sys.platform == "win32":

    def _hand_over(address: str) -> bool:
        os.startfile(address)  # noqa: S606  the address was checked
        return True

else:

    def _hand_over(address: str) -> bool:
        opener = "open" if sys.platform == "darwin" else "xdg-open"
        packaged = bool(getattr(sys, "frozen", False))
        try:
            subprocess.Popen(  # noqa: S603  one argument, checked; no shell
                [opener, address],
                env=clean_environment(os.environ, packaged=packaged),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
                umask=Umask.before,
            )
        except OSError:
            return False
        return True
