"""Handing an address to the person's own browser or mail program."""

import os
import sys
from pathlib import Path
from urllib.parse import urlsplit

from desktop.system.environment import bundle_directory, clean_environment
from desktop.system.permissions import Umask

if sys.platform == "win32":
    from desktop.system.environment import environment_of_other_programs

ALLOWED = frozenset({"https", "http", "mailto"})


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
        try:
            with environment_of_other_programs():
                os.startfile(address)  # noqa: S606  the address was checked
        except OSError:  # no program is registered for it
            return False
        return True

else:

    def _hand_over(address: str) -> bool:
        import subprocess  # noqa: PLC0415  not at start

        opener = "open" if sys.platform == "darwin" else "xdg-open"
        try:
            subprocess.Popen(  # noqa: S603  one argument, checked; no shell
                [opener, address],
                env=clean_environment(os.environ, bundle_directory()),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
                umask=Umask.before,
            )
        except OSError:
            return False
        return True
