"""Encryption of backups with a passphrase.

A backup is an age file for a key pair. Its secret key is a second, small age file beside each
backup, encrypted with the passphrase. So automatic backups need only the public key, and the
passphrase is not stored. To decrypt without Callback:

    age --decrypt --identity callback-….key.age callback-….db.age > callback.db

Encryption with the passphrase directly would hold the whole file in memory, and derive a key for
each backup, which takes a second and blocks all Python threads; a key pair allows streaming.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop.models.backup import files
from desktop.models.backup.errors import BackupError, BackupErrorKind
from desktop.models.backup.files import Work

#: Prefix of the library's error message.
_TOO_SLOW = "Excessive work"
_ATTEMPTS = 5


@dataclass(frozen=True)
class KeyPair:
    """`recipient` encrypts and is public; `key` decrypts, and is encrypted with the passphrase."""

    recipient: str
    key: str


def new_key_pair(passphrase: str) -> KeyPair:
    """Create a key pair for backups, with its secret key encrypted with `passphrase`.

    Takes about a second, on purpose, and blocks all Python threads. Both parts may be stored in the
    settings, as they decrypt nothing without the passphrase. Raises `ValueError` when the
    passphrase is empty.
    """
    if not passphrase:
        raise ValueError("an empty passphrase encrypts nothing")
    from pyrage import passphrase as age  # noqa: PLC0415  only for those who encrypt
    from pyrage import x25519  # noqa: PLC0415  as above

    identity = x25519.Identity.generate()
    key: bytes = age.encrypt(f"{identity}\n".encode("ascii"), passphrase, armored=True)
    return KeyPair(str(identity.to_public()), key.decode("ascii"))


class _MonitoredFile:
    """A source and a target in one, with progress; keeps its exception, which age replaces."""

    def __init__(self, source: BinaryIO, target: BinaryIO, size: int, work: Work) -> None:
        self._source, self._target = source, target
        self._size, self._work = max(1, size), work
        self.error: BaseException | None = None

    def read(self, size: int) -> bytes:
        with self._kept():
            self._work.done(self._source.tell() / self._size)
            return self._source.read(size)

    def write(self, content: bytes) -> int:
        with self._kept():
            return self._target.write(content)

    @contextmanager
    def _kept(self) -> Iterator[None]:
        try:
            yield
        except BaseException as error:
            self.error = error
            raise


def encrypt(source: Path, target: Path, recipient: str, work: Work) -> None:
    """Write `source`, encrypted, to the new file `target`."""
    import pyrage  # noqa: PLC0415  only for those who encrypt

    to = pyrage.x25519.Recipient.from_str(recipient)
    _through(source, target, work, lambda both: pyrage.encrypt_io(both, both, [to]))


def decrypt(source: Path, target: Path, key: str, passphrase: str, work: Work) -> None:
    """Write `source`, decrypted, to the new file `target`.

    Raises `BackupError` for a wrong passphrase and for a changed file. Decrypting the key takes
    about a second and blocks all Python threads.
    """
    import pyrage  # noqa: PLC0415  only for those who encrypt

    if not passphrase:
        raise BackupError(BackupErrorKind.ENCRYPTED, source)
    identity = pyrage.x25519.Identity.from_str(_opened(key, passphrase, source))
    try:
        _through(source, target, work, lambda both: pyrage.decrypt_io(both, both, [identity]))
    except (pyrage.DecryptError, _ChangedFileError) as error:
        raise BackupError(BackupErrorKind.CHANGED, source) from error


def _opened(key: str, passphrase: str, source: Path) -> str:
    """The secret key, decrypted with the passphrase. Raises `BackupError`.

    The library measures the computer's speed and refuses keys that would take too long. On a busy
    computer the measurement is too low, so it is repeated.
    """
    import pyrage  # noqa: PLC0415  only for those who encrypt

    for _ in range(_ATTEMPTS):
        try:
            opened: bytes = pyrage.passphrase.decrypt(key.encode("ascii"), passphrase)
        except pyrage.DecryptError as error:
            if _TOO_SLOW not in str(error):
                raise BackupError(BackupErrorKind.NOT_OPENED, source) from error
        else:
            return opened.decode("ascii").strip()
    raise BackupError(BackupErrorKind.TOO_SLOW, source)


class _ChangedFileError(Exception):
    """The encrypted file was changed."""


def _through(
    source: Path, target: Path, work: Work, run: Callable[[_MonitoredFile], object]
) -> None:
    files.create(target)
    with source.open("rb") as read, target.open("r+b") as written:
        both = _MonitoredFile(read, written, source.stat().st_size, work)
        try:
            run(both)
        except Exception as error:
            if both.error is not None:
                raise both.error from error
            if isinstance(error, OSError):  # raised by age for a changed chunk
                raise _ChangedFileError from error
            raise
