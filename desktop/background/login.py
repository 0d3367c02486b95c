"""The entry that starts the program at login, one for each data directory."""

from pathlib import Path

from desktop import paths
from desktop.system.autostart import Autostart, find_autostart


def login_start(directory: Path) -> Autostart | None:
    """The entry for `directory`; None where only the system's settings can change it."""
    if directory == paths.data_dir():
        return find_autostart(paths.APP_ID, paths.APP_NAME)
    import hashlib  # noqa: PLC0415  loads OpenSSL

    digest = hashlib.blake2s(bytes(directory), digest_size=4).hexdigest()
    arguments = ("--data-dir", str(directory))
    return find_autostart(f"{paths.APP_ID}-{digest}", f"{paths.APP_NAME} {digest}", arguments)


def forget_login(directory: Path) -> None:
    """Remove the entry, if there is one. Raises OSError where the system refuses."""
    if found := login_start(directory):
        found.turn_off()
