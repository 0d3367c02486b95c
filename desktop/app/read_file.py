"""Reads a file of another program in a process of its own, which can be ended: no Qt, no store."""

import os
from collections.abc import Callable
from pathlib import Path

from desktop.exchange.found import CannotReadError, Reading, Trouble
from desktop.exchange.mailbox_reading import read_mailbox
from desktop.exchange.mails import is_mailbox
from desktop.exchange.places import Known
from desktop.exchange.reader import read_file
from desktop.exchange.transfer import dump, load_known
from desktop.system.limits import limit_process

#: Bytes of a file; larger ones are refused before they are read, unless they are mailboxes.
LARGEST = 200 * 1024 * 1024
#: Bytes of memory and seconds of processor time, with one more second for so many bytes.
_MEMORY, _SECONDS, _BYTES_A_SECOND = 512 * 1024 * 1024, 30, 1024 * 1024
#: Bytes that tell whether a file is a mailbox.
_BEGIN = 4096


def run(source: Path, result: Path, charset: str = "") -> int:
    """Write what is in `source` to `result` as JSON; return the exit status.

    `charset`: how a text is encoded, if one has chosen that.

    Beside `result`, the file with the suffix ".known" says what is stored, for mailboxes; the part
    that is read, in thousandths, is written to the one with ".progress".
    """
    try:
        size = source.stat().st_size
    except OSError:
        size = 0
    limit_process(_MEMORY, _SECONDS + size // _BYTES_A_SECOND)
    result.write_text(outcome_as_json(source, result, charset), encoding="utf-8")
    return 0


def outcome_as_json(source: Path, result: Path, charset: str = "") -> str:
    return dump(_outcome(source, result, charset))


def _outcome(source: Path, result: Path, charset: str) -> Reading | CannotReadError:
    try:
        with source.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            begin = stream.read(_BEGIN)
            if is_mailbox(begin):
                progress = _progress(size, result.with_suffix(".progress"))
                return read_mailbox(stream, _known(result), progress)
            if size > LARGEST:
                return CannotReadError(Trouble.TOO_LARGE)
            return read_file(begin + stream.read(), charset)
    except CannotReadError as error:
        return error
    except MemoryError:
        return CannotReadError(Trouble.TOO_LARGE)
    except OSError:
        return CannotReadError(Trouble.NO_ACCESS)


def _known(result: Path) -> Known | None:
    path = result.with_suffix(".known")
    return load_known(path.read_text(encoding="utf-8")) if path.exists() else None


def _progress(size: int, path: Path) -> Callable[[int], None]:
    """Writes the part that is read to `path`, each time it has grown by a thousandth."""
    last = -1

    def show(offset: int) -> None:
        nonlocal last
        part = offset * 1000 // size
        if part > last:
            last = part
            path.write_text(str(part), encoding="utf-8")

    return show
