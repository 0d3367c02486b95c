"""Sealing a backup, so that only the passphrase opens it.

The backup is an ordinary age file, made for a key of its own; the key is a second, tiny age file
that the passphrase opens, and lies beside every backup. So backups made by themselves need only
the key's public half: the passphrase is kept nowhere. Without Callback:

    age --decrypt --identity callback-….key.age callback-….db.age > callback.db

A file sealed with the passphrase directly would have to be held in memory whole, and deriving a
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
class Seal:
    """`recipient` seals and is no secret; `key` is what opens, itself sealed by the passphrase."""

    recipient: str
    key: str


def new_seal(passphrase: str) -> Seal:
    """A new key for backups, sealed with `passphrase`.

    Takes about a second, on purpose, and no other thread of Python runs meanwhile. Both parts may
    be kept in the settings: without the passphrase they open nothing. Raises `ValueError` when
    the passphrase is empty.
    """
    if not passphrase:
        raise ValueError("an empty passphrase seals nothing")
    from pyrage import passphrase as age  # noqa: PLC0415  only for those who seal
    from pyrage import x25519  # noqa: PLC0415  as above

    identity = x25519.Identity.generate()
    key: bytes = age.encrypt(f"{identity}\n".encode("ascii"), passphrase, armored=True)
    return Seal(str(identity.to_public()), key.decode("ascii"))


class _Watched:
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


def seal(source: Path, target: Path, recipient: str, work: Work) -> None:
    """Write `source`, sealed, to the new file `target`."""
    import pyrage  # noqa: PLC0415  only for those who seal

    to = pyrage.x25519.Recipient.from_str(recipient)
    _through(source, target, work, lambda both: pyrage.encrypt_io(both, both, [to]))


def unseal(source: Path, target: Path, key: str, passphrase: str, work: Work) -> None:
    """Write what is in `source` to the new file `target`.

    Raises `BackupError` for a wrong passphrase and for a file that is not as it was sealed. Opening
    the key takes about a second, during which no other thread of Python runs.
    """
    import pyrage  # noqa: PLC0415  only for those who seal

    if not passphrase:
        raise BackupError(BackupErrorKind.SEALED, source)
    identity = pyrage.x25519.Identity.from_str(_opened(key, passphrase, source))
    try:
        _through(source, target, work, lambda both: pyrage.decrypt_io(both, both, [identity]))
    except (pyrage.DecryptError, _BrokenSealError) as error:
        raise BackupError(BackupErrorKind.CHANGED, source) from error


def _opened(key: str, passphrase: str, source: Path) -> str:
    """The key itself, opened with the passphrase.

    The library measures how fast the computer is, and refuses a key whose opening would take it
    too long. A busy computer measures slow, so it gets another chance.
    """
    import pyrage  # noqa: PLC0415  only for those who seal

    for _ in range(_ATTEMPTS):
        try:
            opened: bytes = pyrage.passphrase.decrypt(key.encode("ascii"), passphrase)
        except pyrage.DecryptError as error:
            if _TOO_SLOW not in str(error):
                raise BackupError(BackupErrorKind.NOT_OPENED, source) from error
        else:
            return opened.decode("ascii").strip()
    raise BackupError(BackupErrorKind.TOO_SLOW, source)


class _BrokenSealError(Exception):
    """What was read is not what was sealed."""


def _through(source: Path, target: Path, work: Work, run: Callable[[_Watched], object]) -> None:
    files.create(target)
    with source.open("rb") as read, target.open("r+b") as written:
        both = _Watched(read, written, source.stat().st_size, work)
        try:
            run(both)
        except Exception as error:
            if both.error is not None:
                raise both.error from error
            if isinstance(error, OSError):  # how a piece that was changed is reported
                raise _BrokenSealError from error
            raise
