"""Reads a mailbox, and keeps only the mails that may be about an application."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import BinaryIO

from desktop.exchange.found import (
    CannotReadError,
    FileKind,
    FoundMessage,
    LeftOut,
    Reading,
    Trouble,
)
from desktop.exchange.mailbox import Place, content, head, mails_in
from desktop.exchange.mails import message
from desktop.exchange.places import Known, PlaceKind, Places

#: Mails that are kept, and their characters: of one, and in all.
MOST_MESSAGES = 20_000
_LONGEST, _LONGEST_IN_ALL = 100_000, 50_000_000


def _nowhere(_offset: int) -> None:
    """Progress that nobody asks for."""


def read_mailbox(
    stream: BinaryIO, known: Known | None = None, progress: Callable[[int], None] = _nowhere
) -> Reading:
    """The mails of a mailbox of any size, in memory that does not grow with it.

    Those about no application in `known` are counted only; without it all are kept. `progress` is
    called with the number of bytes read. Raises `CannotReadError` without any mail.
    """
    kept = _Kept()
    passed = None if known is None else _Passed()
    places = Places(known or Known())
    count = 0
    for count, place in enumerate(mails_in(stream), 1):  # noqa: B007  the number is used below
        progress(place.start)
        _look_at(stream, place, places if known is not None else None, kept, passed)
    if not count:
        raise CannotReadError(Trouble.NO_CONTENT, FileKind.MAILBOX)
    if passed is not None:
        for place in passed.of_threads(kept.messages):
            kept.left_out = replace(kept.left_out, unrelated=kept.left_out.unrelated - 1)
            if (found := _whole(stream, place, kept)) is not None:
                kept.add(found)
    return Reading(
        kind=FileKind.MAILBOX,
        messages=kept.messages,
        troubles=kept.troubles,
        left_out=kept.left_out,
    )


@dataclass(slots=True)
class _Kept:
    messages: list[FoundMessage] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    left_out: LeftOut = field(default_factory=LeftOut)
    _length: int = 0

    def add(self, found: FoundMessage) -> None:
        self._length += min(_LONGEST, len(found.text))
        if len(self.messages) >= MOST_MESSAGES or self._length > _LONGEST_IN_ALL:
            self.troubles.append(Trouble.TOO_LARGE)
        else:
            self.messages.append(replace(found, text=found.text[:_LONGEST]))
            self.troubles += found.troubles


@dataclass(slots=True)
class _Passed:
    """Mails that were left out at first, as numbers: they may still answer one that is kept."""

    _starts: "array[int]" = field(default_factory=lambda: array("q"))
    _ends: "array[int]" = field(default_factory=lambda: array("q"))
    _owners: "array[int]" = field(default_factory=lambda: array("q"))
    _keys: "array[int]" = field(default_factory=lambda: array("q"))

    def add(self, place: Place, found: FoundMessage) -> None:
        for key in _thread(found):
            self._owners.append(len(self._starts))
            self._keys.append(hash(key))
        self._starts.append(place.start)
        self._ends.append(place.end)

    def of_threads(self, kept: Iterable[FoundMessage]) -> list[Place]:
        """The mails in the threads of those that are kept."""
        wanted = {hash(key) for one in kept for key in _thread(one)}
        found: set[int] = set()
        while True:
            links = zip(self._owners, self._keys, strict=True)
            more = {owner for owner, key in links if key in wanted} - found
            if not more:
                return [Place(self._starts[one], self._ends[one]) for one in sorted(found)]
            found |= more
            links = zip(self._owners, self._keys, strict=True)
            wanted |= {key for owner, key in links if owner in more}


def _look_at(
    stream: BinaryIO, place: Place, places: Places | None, kept: _Kept, passed: _Passed | None
) -> None:
    """Keep a mail, or count why it is left out."""
    seen = message(head(stream, place), only_head=True)
    left_out = kept.left_out
    if seen.is_unsent:
        kept.left_out = replace(left_out, unsent=left_out.unsent + 1)
        return
    if places is None or passed is None:
        if (found := _whole(stream, place, kept)) is not None:
            kept.add(found)
        return
    kind = PlaceKind.UNRELATED
    if places.may_belong(seen):
        found = _whole(stream, place, kept)
        if found is None:
            return
        kind = places.place(found).kind
        if kind in {PlaceKind.SURE, PlaceKind.UNCLEAR}:
            kept.add(found)
    match kind:
        case PlaceKind.UNRELATED:
            kept.left_out = replace(left_out, unrelated=left_out.unrelated + 1)
            passed.add(place, seen)
        case PlaceKind.NEWSLETTER:
            kept.left_out = replace(left_out, newsletters=left_out.newsletters + 1)
        case PlaceKind.ALERT:
            kept.left_out = replace(left_out, alerts=left_out.alerts + 1)


def _whole(stream: BinaryIO, place: Place, kept: _Kept) -> FoundMessage | None:
    """A mail with its text; None for one of so many parts in parts that it cannot be read."""
    try:
        return message(content(stream, place))
    except RecursionError:
        kept.troubles.append(Trouble.BROKEN)
        return None


def _thread(found: FoundMessage) -> Sequence[str]:
    return [key for key in (found.key, *found.answers) if key]
