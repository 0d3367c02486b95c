"""iCalendar files (RFC 5545) as calendar programs really write them."""

import re
import warnings
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from desktop.core.text import one_line, plain_lines
from desktop.exchange.charset import decode
from desktop.exchange.found import (
    CannotReadError,
    FileKind,
    FoundEvent,
    FoundPerson,
    Reading,
    Trouble,
    ZoneKind,
)
from desktop.exchange.html_text import html_text

if TYPE_CHECKING:
    from icalendar import Component

#: A larger calendar is not an invitation but somebody's whole life.
MOST_EVENTS = 5_000

_LINE_END = re.compile(r"\r+\n?")
_FOLD = re.compile(r"\n+[ \t]")
_BLOCK = re.compile(
    r"^BEGIN:(VEVENT|VTIMEZONE)[ \t]*$.*?^END:\1[ \t]*$", re.MULTILINE | re.DOTALL | re.IGNORECASE
)
_TIME_LINE = re.compile(
    r"^(?P<name>DTSTART|DTEND|RECURRENCE-ID)(?P<params>;[^\n]*)?:"
    r"(?P<day>\d{4}-?\d\d-?\d\d)(?:T(?P<clock>\d\d:?\d\d(?::?\d\d)?)(?P<utc>Z?))?[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_ZONE = re.compile(r";TZID=(?:\"(?P<quoted>[^\"\n]*)\"|(?P<bare>[^;\n]*))", re.IGNORECASE)
_EQUALS_MAILTO = re.compile(
    r"^(ORGANIZER|ATTENDEE)=\"(mailto:[^\"\n]*)\"", re.MULTILINE | re.IGNORECASE
)
_METHOD = re.compile(r"^METHOD:[ \t]*CANCEL", re.MULTILINE | re.IGNORECASE)
_LINK = re.compile(r"https://[^\s<>\"]+")
#: Hosts whose links open a video call.
_CALL_HOSTS = (
    "zoom.us/",
    "teams.microsoft.com/",
    "teams.live.com/",
    "meet.google.com/",
    "webex.com/",
)
#: Properties with the link of a video call, the surest first.
_CALL_LINKS = ("X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-GOOGLE-CONFERENCE", "CONFERENCE", "URL")
#: Places that are none: the call itself is the place.
_NO_PLACE = re.compile(
    r"(microsoft )?teams[ -]?(meeting|besprechung)?|zoom|google meet|online", re.IGNORECASE
)
_THINGS = frozenset({"ROOM", "RESOURCE", "GROUP"})


def read_calendar(data: bytes, charset: str = "") -> Reading:
    """The appointments of a file.

    A broken one costs only itself. Of several versions of one appointment the last counts. Raises
    `CannotReadError` if the file has none.
    """
    text = _repaired(decode(data, charset)[0])
    found: list[FoundEvent] = []
    troubles: list[Trouble] = []
    for event in _events(text):
        made = None if event is None else _found(event, is_cancelled=bool(_METHOD.search(text)))
        if made is None:
            troubles.append(Trouble.BROKEN)
        else:
            found.append(made)
        if len(found) > MOST_EVENTS:
            raise CannotReadError(Trouble.TOO_LARGE, FileKind.CALENDAR)
    if not found:
        trouble = Trouble.BROKEN if troubles else Trouble.NO_CONTENT
        raise CannotReadError(trouble, FileKind.CALENDAR)
    return Reading(kind=FileKind.CALENDAR, events=latest(found), troubles=troubles)


def latest(events: Sequence[FoundEvent]) -> list[FoundEvent]:
    """Without the versions that a later one replaces, in the order in which they first occur."""
    kept: dict[object, FoundEvent] = {}
    for number, event in enumerate(events):
        key = (event.uid, event.occurrence) if event.uid else number
        known = kept.get(key)
        if known is None or not replaces(known, event):
            kept[key] = event
    return list(kept.values())


def replaces(event: FoundEvent, other: FoundEvent) -> bool:
    """Whether `event` is a later version than `other`, by its sequence and then by its stamp."""
    if event.sequence != other.sequence or event.stamp is None or other.stamp is None:
        return event.sequence > other.sequence
    return event.stamp > other.stamp


def _repaired(text: str) -> str:
    """The text unfolded, with times and addresses written as the standard asks for."""
    text = _FOLD.sub("", _LINE_END.sub("\n", text))
    return _EQUALS_MAILTO.sub(r"\1:\2", _TIME_LINE.sub(_time_line, text))


def _time_line(found: re.Match[str]) -> str:
    """A time without separators, with seconds; its zone in quotes, and none for a UTC time."""
    digits, params = found["day"].replace("-", ""), found["params"] or ""
    if found["clock"] is None:
        return f"{found['name']}{_without_zone(params)}:{digits}"
    clock = found["clock"].replace(":", "").ljust(6, "0")
    if clock.startswith("24"):  # the midnight that ends the day
        try:
            day = date.fromisoformat(digits) + timedelta(days=1)
        except ValueError:
            return found[0]
        digits, clock = day.strftime("%Y%m%d"), "00" + clock[2:]
    if found["utc"]:
        params = _without_zone(params)
    elif (zone := _ZONE.search(params)) and zone["bare"]:  # may have commas and colons
        params = f'{params[: zone.start()]};TZID="{zone["bare"]}"{params[zone.end() :]}'
    return f"{found['name']}{params}:{digits}T{clock}{found['utc'].upper()}"


def _without_zone(params: str) -> str:
    return _ZONE.sub("", params)


def _events(text: str) -> "Iterator[Component | None]":
    """The events of the file; None for one that cannot be parsed."""
    import icalendar  # noqa: PLC0415  takes 0.1 s, and only an import needs it

    # Zones that a file defines would be kept, and used for the next file that names them.
    icalendar.use_zoneinfo()  # type: ignore[no-untyped-call]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the library warns of what it repairs
        try:
            calendars = icalendar.Calendar.from_ical(text, multiple=True)
            whole = [event for one in calendars for event in one.walk("VEVENT")]
        except Exception:
            whole = []
        if whole:
            yield from whole
            return
        blocks = list(_BLOCK.finditer(_without_unended(text)))
        zones = [one.group() for one in blocks if one[1].upper() == "VTIMEZONE"]
        sound = "\n".join(zone for zone in zones if _parsed(icalendar, zone) is not None)
        for block in blocks:
            if block[1].upper() == "VEVENT":
                one = _parsed(icalendar, f"{sound}\n{block.group()}")
                yield None if one is None else next(iter(one.walk("VEVENT")), None)


def _without_unended(text: str) -> str:
    """`text` without the begins of parts behind the last end of their kind: the search for the end
    of each would go through the rest of the file."""
    for name in ("VEVENT", "VTIMEZONE"):
        ends = [found.start() for found in re.finditer(rf"(?im)^END:{name}\b", text)]
        last = ends[-1] if ends else 0
        text = text[:last] + re.sub(rf"(?im)^BEGIN:{name}\b", "", text[last:])
    return text


def _parsed(icalendar: Any, part: str) -> Any:
    try:
        return icalendar.Calendar.from_ical(f"BEGIN:VCALENDAR\n{part}\nEND:VCALENDAR\n")
    except Exception:
        return None


def _found(event: "Component", *, is_cancelled: bool) -> FoundEvent | None:
    """What an event says; None without a start that can be read."""
    start = _property(event, "DTSTART")
    if start is None:
        return None
    zone = _parameter(start.params, "TZID")
    starts, kind = _start(start.dt, zone)
    status = _line(event, "STATUS").upper()
    own_method = _line(event, "METHOD").upper()
    place = _line(event, "LOCATION")
    words = _text(event)
    return FoundEvent(
        uid=_line(event, "UID"),
        occurrence=_occurrence(event),
        sequence=_number(event, "SEQUENCE"),
        stamp=_stamp(event),
        summary=_line(event, "SUMMARY"),
        starts=starts,
        zone=zone,
        zone_kind=kind,
        minutes=_minutes(event, start.dt),
        place="" if _NO_PLACE.fullmatch(place) or _LINK.fullmatch(place) else place,
        link=_link(event, place, words),
        description=words,
        organiser=next(iter(_people(event, "ORGANIZER")), None),
        invited=tuple(_people(event, "ATTENDEE")),
        is_cancelled=is_cancelled or status == "CANCELLED" or own_method == "CANCEL",
        is_tentative=status == "TENTATIVE",
        repeats="RRULE" in event or "RDATE" in event,
    )


def _start(at: date, zone: str) -> tuple[datetime, ZoneKind]:
    if not isinstance(at, datetime):
        return datetime.combine(at, time()), ZoneKind.DAY
    if at.tzinfo is not None:
        try:
            return at.astimezone(UTC), ZoneKind.INSTANT
        except OverflowError:  # in the first or the last year of all
            return at.replace(tzinfo=None), ZoneKind.UNDEFINED
    return at, ZoneKind.UNDEFINED if zone else ZoneKind.FLOATING


def _property(event: "Component", name: str) -> Any:
    """A property with a time that can be read, or None; the first if there are several."""
    found = event.get(name)
    if isinstance(found, list):
        found = found[0] if found else None
    try:
        return found if isinstance(getattr(found, "dt", None), date) else None
    except Exception:
        return None


def _occurrence(event: "Component") -> str:
    found = _property(event, "RECURRENCE-ID")
    return "" if found is None else _start(found.dt, "")[0].isoformat()


def _stamp(event: "Component") -> datetime | None:
    """When this version was written; None without a time that is certain."""
    found = _property(event, "DTSTAMP")
    at, kind = (None, None) if found is None else _start(found.dt, "")
    return at if kind is ZoneKind.INSTANT else None


def _minutes(event: "Component", start: date) -> int | None:
    if not isinstance(start, datetime):
        return None
    end = _property(event, "DTEND")
    if end is not None:
        if not isinstance(end.dt, datetime) or (end.dt.tzinfo is None) != (start.tzinfo is None):
            return None
        length = end.dt - start
    else:
        try:
            length = event.get("DURATION").dt
        except Exception:
            return None
    minutes = int(length.total_seconds()) // 60 if isinstance(length, timedelta) else 0
    return minutes if 0 < minutes <= 24 * 60 else None


def _number(event: "Component", name: str) -> int:
    try:
        return int(event.get(name, 0))
    except (TypeError, ValueError):
        return 0


def _raw(event: "Component", name: str) -> str:
    found = event.get(name, "")
    return str(found[0] if isinstance(found, list) and found else found or "")


def _line(event: "Component", name: str) -> str:
    return one_line(_raw(event, name))


def _text(event: "Component") -> str:
    """The description; Teams writes it as HTML only."""
    words = plain_lines(_raw(event, "DESCRIPTION")).strip()
    return words or html_text(_raw(event, "X-ALT-DESC"))


def _link(event: "Component", place: str, words: str) -> str:
    for name in _CALL_LINKS:
        if link := _LINK.search(_raw(event, name)):
            return link.group()
    for link in _LINK.finditer(f"{place}\n{words}"):
        if any(host in link.group() for host in _CALL_HOSTS):
            return link.group().rstrip(".,;)")
    return ""


def _parameter(params: Any, name: str) -> str:
    """A parameter; one with a comma that is not quoted comes as a list."""
    value = params.get(name, "")
    return one_line(", ".join(map(str, value)) if isinstance(value, list) else str(value))


def _people(event: "Component", name: str) -> Iterator[FoundPerson]:
    found = event.get(name, ())
    for one in found if isinstance(found, list | tuple) else (found,):
        params = getattr(one, "params", {})
        if _parameter(params, "CUTYPE").upper() in _THINGS:
            continue
        address = re.sub("^mailto:", "", one_line(str(one)), flags=re.IGNORECASE)
        known = _parameter(params, "EMAIL")
        email = address if "@" in address and "://" not in address else known
        shown = _parameter(params, "CN").strip("'\"")
        if shown or email:
            yield FoundPerson(name="" if "@" in shown else shown, email=email)
