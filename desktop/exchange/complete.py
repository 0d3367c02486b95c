"""The complete copy of a store: JSON that reads back to the same store.

An object with "format": "callback", the "version" of this form, and a list for each kind of record
in `KINDS`, in an order in which each record follows those that it refers to. The fields of a record
are those of `core.records`, with "place", "created_at" and "updated_at" of `core.stored`. Dates and
times are ISO 8601, other values as in `core.kinds`. A field that is missing has its default, one
that is not known is ignored. The version grows when a program that knows the last one would read a
file wrongly.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from functools import cache
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from desktop.core import records
from desktop.core.stored import Setting, Stored
from desktop.core.validate import is_zone
from desktop.exchange.found import CannotReadError, FileKind, Trouble

FORMAT, VERSION = "callback", 1

#: The kind of record of each list.
KINDS: Mapping[str, type] = {
    "settings": Setting,
    "letter_templates": records.LetterTemplate,
    "people": records.Person,
    "applications": records.Application,
    "state_changes": records.StateChange,
    "involvements": records.Involvement,
    "interviews": records.Interview,
    "attendances": records.Attendance,
    "contacts": records.Contact,
    "participations": records.Participation,
    "problems": records.Problem,
    "asked_questions": records.AskedQuestion,
    "observations": records.Observation,
    "advice_runs": records.AdviceRun,
    "reminders": records.Reminder,
    "interview_reminders": records.InterviewReminder,
    "letter_drafts": records.LetterDraft,
    "page_checks": records.PageCheck,
    "postings": records.Posting,
    "documents": records.SentDocument,
}
#: What the fields with an id refer to.
REFERENCES: Mapping[str, type] = {
    "application_id": records.Application,
    "person_id": records.Person,
    "interview_id": records.Interview,
    "interaction_id": records.Contact,
    "answers_id": records.Contact,
}
#: Times that are instants in UTC; the others are wall times.
_INSTANTS = frozenset({"created_at", "updated_at", "fired_at", "shown_at", "handed_over_at"})
_JSON_SHAPES = {"answers": dict, "ranking": list}
_ID = re.compile(r"[\w.:-]{1,200}", re.ASCII)
#: Years in which nothing can overflow when days are counted from them.
_YEARS = range(1900, 2200)


@dataclass(frozen=True, slots=True)
class Complete:
    """What a complete copy holds: the records of each kind, in their order."""

    of: Mapping[type, Sequence[Stored]]
    unreadable: int = 0
    """Records that could not be read, or refer to one that is not there."""


def dump(all_of: Callable[[type], Iterable[Stored]]) -> Iterator[str]:
    """The copy, piece by piece; `all_of` gives the records of a kind."""
    yield f'{{\n"format": {json.dumps(FORMAT)},\n"version": {VERSION}'
    for name, kind in KINDS.items():
        yield f',\n"{name}": ['
        separator = "\n"
        for one in all_of(kind):
            yield separator + json.dumps(_plain(one), ensure_ascii=False)
            separator = ",\n"
        yield "\n]"
    yield "\n}\n"


def is_complete(values: object) -> bool:
    """Whether a JSON value is a complete copy, of any version."""
    return isinstance(values, dict) and values.get("format") == FORMAT


def load(text: str) -> Complete:
    """What `dump` wrote. Raises `CannotReadError` for a newer version and for anything else."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CannotReadError(Trouble.BROKEN, FileKind.COMPLETE) from error
    if not is_complete(values) or not _is_number(values.get("version")):
        raise CannotReadError(Trouble.BROKEN, FileKind.COMPLETE)
    if values["version"] > VERSION:
        raise CannotReadError(Trouble.NEWER, FileKind.COMPLETE)
    of: dict[type, list[Stored]] = {}
    unreadable = 0
    ids: dict[type, set[str]] = {}
    for name, kind in KINDS.items():
        entries = values.get(name, [])
        of[kind], ids[kind] = [], set()
        for entry in entries if isinstance(entries, list) else [None]:
            one = _read(kind, entry)
            if one is None or one.record.id in ids[kind]:
                unreadable += 1
            else:
                of[kind].append(one)
                ids[kind].add(one.record.id)
        while len(kept := [one for one in of[kind] if _refers(one.record, ids)]) < len(of[kind]):
            unreadable += len(of[kind]) - len(kept)
            of[kind] = kept
            ids[kind] = {one.record.id for one in kept}
    return Complete(of, unreadable)


def _refers(record: Any, ids: Mapping[type, set[str]]) -> bool:
    """Whether everything that a record refers to is there."""
    return all(
        key is None or key in ids[REFERENCES[name]]
        for name in _readers(record.__class__)
        if name in REFERENCES
        for key in [getattr(record, name)]
    )


def _plain(one: Stored) -> dict[str, Any]:
    record = one.record
    values = {name: _plain_value(getattr(record, name)) for name in _readers(record.__class__)}
    return values | {
        "place": one.place,
        "created_at": one.created_at.isoformat(),
        "updated_at": one.updated_at.isoformat(),
    }


def _plain_value(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _read(kind: type, entry: object) -> Stored | None:
    """A record with its place and times; None if a value is not as it must be."""
    if not isinstance(entry, dict):
        return None
    try:
        given = {name: read(entry[name]) for name, read in _readers(kind).items() if name in entry}
        if not _is_number(entry["place"]):
            return None
        times = [_instant(entry[name]) for name in ("created_at", "updated_at")]
        return Stored(kind(**given), entry["place"], *times)
    except (KeyError, TypeError, ValueError, RecursionError):
        return None


def _is_number(value: Any) -> bool:
    return type(value) is int and 0 < value < 1 << 62


@cache
def _readers(kind: Any) -> Mapping[str, Callable[[Any], Any]]:
    """What makes the value of each field of its JSON; raises ValueError or TypeError."""
    hints = get_type_hints(kind)
    return {field.name: _reader(field.name, hints[field.name]) for field in fields(kind)}


def _reader(name: str, hint: Any) -> Callable[[Any], Any]:
    if get_origin(hint) is UnionType:
        (inner,) = (one for one in get_args(hint) if one is not type(None))
        read = _reader(name, inner)
        return lambda value: None if value is None else read(value)
    if name in _JSON_SHAPES:
        return lambda value: _json(value, _JSON_SHAPES[name])
    special: dict[Any, Callable[[Any], Any]] = {
        datetime: _instant if name in _INSTANTS else _wall_time,
        date: lambda value: _in_range(date.fromisoformat(value)),
        str: _zone if name == "zone" else _key if name in {"id", *REFERENCES} else _text,
        bool: lambda value: _of(bool, value),
        int: _count,
    }
    made: Callable[[Any], Any] = special.get(hint, hint)  # an enumeration reads its values
    return made


def _of(kind: type, value: Any) -> Any:
    if type(value) is not kind:
        raise TypeError("not of this kind")
    return value


def _text(value: Any) -> Any:
    return _of(str, value)


def _count(value: Any) -> Any:
    if not 0 <= _of(int, value) < 1 << 31:
        raise ValueError("out of range")
    return value


def _in_range(value: date) -> Any:
    if value.year not in _YEARS:
        raise ValueError("out of range")
    return value


def _instant(value: Any) -> datetime:
    read: datetime = _in_range(datetime.fromisoformat(value))
    if read.utcoffset() is None or read.utcoffset():
        raise ValueError("not in UTC")
    return read


def _wall_time(value: Any) -> datetime:
    read: datetime = _in_range(datetime.fromisoformat(value))
    if read.tzinfo is not None:
        raise ValueError("not a wall time")
    return read


def _key(value: Any) -> str:
    if not _ID.fullmatch(value):
        raise ValueError("not an id")
    return str(value)


def _zone(value: Any) -> str:
    if not isinstance(value, str) or not is_zone(value):
        raise ValueError("not a zone")
    return value


def _json(value: Any, shape: type) -> str:
    if not isinstance(json.loads(value), shape):
        raise TypeError("not of this shape")
    return str(value)
