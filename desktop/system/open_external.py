"""Opening addresses and folders in the user's own programs."""

import os
import sys
from pathlib import Path
from urllib.parse import urlsplit

from desktop.system.environment import bundle_directory, clean_environment
from desktop.system.permissions import Umask

if sys.platform == "win32":
    from desktop.system.environment import environment_of_other_programs

ALLOWED = frozenset({"https", "http", "mailto", "tel"})
#: Endings of files that are opened: none of them is run as a program.
_DOCUMENTS = frozenset(
    {".pdf", ".doc", ".docx", ".odt", ".rtf", ".txt", ".md", ".pages", ".png", ".jpg", ".jpeg"}
)
#: Addresses of people, without a host.
_PERSONAL = frozenset({"mailto", "tel"})


class NotAllowedError(ValueError):
    """The address may not be opened."""


def checked(address: str) -> str:
    """`address` if it is a web or mail address or a telephone number; else raises
    `NotAllowedError`.

    Control characters and spaces are refused, because they can add headers or arguments.
    """
    if any(ord(character) <= 0x20 or ord(character) == 0x7F for character in address):
        raise NotAllowedError("control character or space")
    parts = urlsplit(address)
    if parts.scheme not in ALLOWED:
        raise NotAllowedError(parts.scheme)
    if not (parts.path if parts.scheme in _PERSONAL else parts.hostname):
        raise NotAllowedError("no recipient and no host")
    return address


def host_of(address: str) -> str:
    """The host of a web address, the recipient or the number of others, to show before opening."""
    parts = urlsplit(address)
    return parts.path if parts.scheme in _PERSONAL else parts.hostname or ""


def open_external(address: str) -> bool:
    """Open `address` with the default program; returns whether one could be started.

    Raises `NotAllowedError` for anything but https, http, mailto and tel.
    """
    return _open(checked(address))


def open_document(path: Path) -> bool:
    """Open a file with its usual program; False if it does not exist or none could be started.

    Raises `NotAllowedError` for what is not a document, which could be a program, and for a file
    on another computer: even a look at it would open a connection.
    """
    is_elsewhere = str(path).replace("\\", "/").startswith("//")
    if path.suffix.lower() not in _DOCUMENTS or is_elsewhere:
        raise NotAllowedError(path.suffix)
    return path.is_file() and _open(str(path.absolute()))


def open_folder(folder: Path) -> bool:
    """Show `folder` in the file manager; False if it does not exist or none could be started."""
    return folder.is_dir() and _open(str(folder.absolute()))


if sys.platform == "win32":

    def _open(address: str) -> bool:
        try:
            with environment_of_other_programs():
                os.startfile(address)  # noqa: S606  the address was checked
        except OSError:  # no program is registered for it
            return False
        return True

else:

    def _open(address: str) -> bool:
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
