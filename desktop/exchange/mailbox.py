"""Mailboxes of any size (mbox, with any quoting of "From " lines), read mail by mail."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from desktop.exchange.mails import LARGEST, MARK, is_mailbox

#: Bytes that are searched at once.
_BLOCK = 4 * 1024 * 1024
#: Bytes around the begin of a line "From …" that tell whether a mail begins there.
_BEFORE, _AFTER = 128, 2048
#: Bytes that are read for the headers of a mail: few have more.
_HEAD = 64 * 1024

_FROM = b"\nFrom "
_END_OF_HEAD = re.compile(rb"\r?\n[ \t]*\r?\n")
_ESCAPED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mail is in its mailbox: the bytes after its line "From …"."""

    start: int
    end: int


def mails_in(stream: BinaryIO, block: int = _BLOCK) -> Iterator[Place]:
    """The places of the mails, in order.

    A line "From …" begins a mail only after an empty line, with a time, before a header: other
    programs do not quote each line of a text that begins so. Lengths that headers name are not
    used, because programs that change mails leave them as they were.
    """
    start = -1
    for begin in _begins(stream, block):
        if start >= 0:
            yield Place(start, begin)
        start = begin
    if start >= 0:
        yield Place(start, stream.seek(0, 2))


def head(stream: BinaryIO, place: Place) -> bytes:
    """The headers of a mail, at most 64 KB of them."""
    data = _read(stream, place, _HEAD)
    end = _END_OF_HEAD.search(data)
    return data[: end.end()] if end else data


def content(stream: BinaryIO, place: Place) -> bytes:
    """A mail without the quoting of its lines "From …"; of one that is too large the begin."""
    return _ESCAPED_FROM.sub(rb"\1", _read(stream, place, LARGEST))


def _read(stream: BinaryIO, place: Place, most: int) -> bytes:
    stream.seek(place.start)
    data = stream.read(min(most, place.end - place.start))
    return data[data.find(b"\n") + 1 :]


def _begins(stream: BinaryIO, block: int) -> Iterator[int]:
    """Offsets of the lines "From …" that begin a mail."""
    stream.seek(0)
    base = len(MARK) if stream.read(len(MARK)) == MARK else 0
    at, held, base, searched = base, b"\n\n", base - 2, 0  # as after an empty line
    while True:
        stream.seek(at)
        more = stream.read(block)
        at += len(more)
        held += more
        end = max(searched, len(held) - _AFTER) if more else len(held)
        found = held.find(_FROM, searched, end + len(_FROM) - 1)
        while found >= 0:
            if _is_begin(held, found):
                yield base + found + 1
            found = held.find(_FROM, found + 1, end + len(_FROM) - 1)
        if not more:
            return
        cut = max(0, end - _BEFORE)
        held, base, searched = held[cut:], base + cut, end - cut


def _is_begin(held: bytes, at: int) -> bool:
    """Whether a mail begins after the line end at `at`."""
    before = held.rfind(b"\n", max(0, at - _BEFORE), at)
    is_after_blank = before >= 0 and not held[before + 1 : at].strip()
    return is_after_blank and is_mailbox(held[at + 1 : at + _AFTER])
