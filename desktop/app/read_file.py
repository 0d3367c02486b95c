"""Reads a file of another program in a process of its own, which can be ended: no Qt, no store."""

from pathlib import Path

from desktop.exchange.found import CannotReadError, Reading, Trouble
from desktop.exchange.reader import read_file
from desktop.exchange.transfer import dump
from desktop.system.limits import limit_process

#: Bytes of a file; larger ones are refused before they are read.
LARGEST = 200 * 1024 * 1024
#: Bytes of memory and seconds of processor time.
_MEMORY, _SECONDS = 512 * 1024 * 1024, 30


def run(source: Path, result: Path) -> int:
    """Write what is in `source` to `result` as JSON; return the exit status."""
    limit_process(_MEMORY, _SECONDS)
    result.write_text(outcome_as_json(source), encoding="utf-8")
    return 0


def outcome_as_json(source: Path) -> str:
    return dump(_outcome(source))


def _outcome(source: Path) -> Reading | CannotReadError:
    try:
        if source.stat().st_size > LARGEST:
            return CannotReadError(Trouble.TOO_LARGE)
        return read_file(source.read_bytes())
    except CannotReadError as error:
        return error
    except MemoryError:
        return CannotReadError(Trouble.TOO_LARGE)
    except OSError:
        return CannotReadError(Trouble.NO_ACCESS)
