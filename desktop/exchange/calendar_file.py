"""A calendar (RFC 5545) that calendar programs read again and again.

An entry keeps its UID. When it changes, its SEQUENCE grows, and one that is gone stays as cancelled
until its day is over, so that a program that has read it removes it. The sequence is the number of
minutes since 2020 at the change: also a file that was written anew has higher ones than its past.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

from desktop.exchange.lines import escaped, folded

_FIRST = datetime(2020, 1, 1, tzinfo=UTC)
_BLOCK = re.compile(r"BEGIN:VEVENT\r\n(.*?)END:VEVENT\r\n", re.DOTALL)
_FOLD = re.compile(r"\r\n[ \t]")
_STAMPS = ("DTSTAMP:", "SEQUENCE:")
_CANCELLED = "STATUS:CANCELLED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An appointment, or with a day something to do on it."""

    uid: str
    summary: str
    description: str = ""
    starts: datetime | date
    """Aware, or a day."""
    ends: datetime | None = None
    """Aware; None for a day."""


@dataclass(frozen=True, slots=True)
class _Event:
    """An event as it stands in a file: its lines, and the two that change with it."""

    lines: tuple[str, ...]
    stamp: str
    sequence: int

    def value(self, name: str) -> str:
        """The value of the first property of this name; empty if there is none."""
        found = (line for line in self.lines if re.match(rf"{name}[;:]", line))
        return next(found, "").partition(":")[2]


def calendar_file(
    entries: Iterable[Entry], name: str, now: datetime, today: date, before: bytes = b""
) -> bytes:
    """The calendar `name` at `now` (UTC); `before` is the file that it replaces.

    It is the same as before if no entry has changed.
    """
    known = {event.value("UID"): event for event in _events(before)}
    made = {entry.uid: _event(entry, now, known.get(entry.uid)) for entry in entries}
    for uid, event in known.items():
        if uid not in made and event.value("DTSTART")[:8] >= today.strftime("%Y%m%d"):
            made[uid] = _cancelled(event, now)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Callback//Callback//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{escaped(name)}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    ]
    for event in made.values():
        stamps = (f"DTSTAMP:{event.stamp}", f"SEQUENCE:{event.sequence}")
        lines += ["BEGIN:VEVENT", *event.lines, *stamps, "END:VEVENT"]
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in folded(line)).encode()


def _events(data: bytes) -> Iterator[_Event]:
    """The events of a file that this module has written; of another one at least nothing wrong."""
    text = _FOLD.sub("", data.decode("utf-8", "replace"))
    for block in _BLOCK.findall(text):
        lines = block.split("\r\n")[:-1]
        values = {line.partition(":")[0]: line.partition(":")[2] for line in lines}
        sequence = values.get("SEQUENCE", "")
        if values.get("UID") and sequence.isdecimal():
            kept = tuple(line for line in lines if not line.startswith(_STAMPS))
            yield _Event(kept, values.get("DTSTAMP", ""), int(sequence))


def _event(entry: Entry, now: datetime, before: _Event | None) -> _Event:
    lines = [f"UID:{escaped(entry.uid)}", f"SUMMARY:{escaped(entry.summary)}"]
    if entry.description:
        lines.append(f"DESCRIPTION:{escaped(entry.description)}")
    if isinstance(entry.starts, datetime):
        lines.append(f"DTSTART:{_instant(entry.starts)}")
        lines.append(f"DTEND:{_instant(entry.ends or entry.starts)}")
    else:
        lines += [f"DTSTART;VALUE=DATE:{entry.starts:%Y%m%d}", "TRANSP:TRANSPARENT"]
    return _renewed(tuple(lines), now, before)


def _cancelled(event: _Event, now: datetime) -> _Event:
    """What is left of an entry that is gone: no words, which may name a person who was erased."""
    day = next(line for line in event.lines if line.startswith("DTSTART"))
    uid = event.value("UID")
    return _renewed((f"UID:{uid}", "SUMMARY:-", day, _CANCELLED), now, event)


def _renewed(lines: tuple[str, ...], now: datetime, before: _Event | None) -> _Event:
    """An event with a new stamp and a higher sequence, unless it is as before."""
    if before is not None and before.lines == lines:
        return before
    sequence = int((now - _FIRST).total_seconds()) // 60
    if before is not None:
        sequence = max(sequence, before.sequence + 1)
    return _Event(lines, _instant(now), sequence)


def _instant(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
