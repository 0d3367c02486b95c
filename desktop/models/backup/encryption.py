"""Encryption of a backup with a passphrase.

The backup is an ordinary age file, made for a key of its own; the key is a second, tiny age file
that the passphrase opens, and lies beside every backup. So backups made by themselves need only
the key's public half: the passphrase is kept nowhere. Without Callback:

    age --decrypt --identity callback-….key.age callback-….db.age > callback.db

A file encrypted with the passphrase directly would have to be held in memory whole, and deriving a
key for each takes a second during which no other thread of Python runs; this way goes through the
file piece by piece.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop.models.backup import files
from desktop.models.backup.errors import BackupError, BackupErrorKind
from desktop.models.backup.work import Work

#: How the library's refusal begins.
_TOO_SLOW = "Excessive work"
_ATTEMPTS = 5


@dataclass(frozen=True)
class KeyPair:
    """`recipient` encrypts and is public; `key` decrypts, and is encrypted with the passphrase."""

    recipient: str
    key: str


def new_key_pair(passphrase: str) -> KeyPair:
    """A new key for backups, encrypted with `passphrase`.

    Takes about a second, on purpose, and no other thread of Python runs meanwhile. Both parts may
    be kept in the settings: without the passphrase they open nothing. Raises `ValueError` when
    the passphrase is empty.
    """
    if not passphrase:
        raise ValueError("an empty passphrase encrypts nothing")
    from pyrage import passphrase as age  # noqa: PLC0415  only for those who encrypt
    from pyrage import x25519  # noqa: PLC0415  as above

    identity = x25519.Identity.generate()
    key: bytes = age.encrypt(f"{identity}\n".encode("ascii"), passphrase, armored=True)
    return KeyPair(str(identity.to_public()), key.decode("ascii"))


class _MonitoredFile:
    """Reads and writes, says how far it is, and keeps what ended it, which age would reword."""

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
    """Write what is in `source` to the new file `target`.

    Raises `BackupError` for a wrong passphrase and for a file that is not as it was encrypted.
    Opening the key takes about a second, during which no other thread of Python runs.
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
    """The key itself, opened with the passphrase.

    The library measures how fast the computer is, and refuses a key whose opening would take it
    too long. A busy computer measures slow, so it gets another chance.
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
    """What was read is not what was encrypted."""


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
            if isinstance(error, OSError):  # how a piece that was changed is reported
                raise _ChangedFileError from error
            raise
