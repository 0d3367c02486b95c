"""Random stores: records of every kind, with random values in every field."""

from dataclasses import MISSING, fields
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from random import Random
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from desktop.core import records
from desktop.exchange.complete import REFERENCES

#: Texts that are traps for formats: what looks like a formula, quotes, line ends, other scripts.
TEXTS = (
    "", "Northwind", "=1+1", "+49 30 1", "-2", "@SUM(A1)", "\tx", "a,b;c", 'say "hi"',
    "<b>bold</b>", "Zoë Łukasz", "日本語", "مرحبا", "a\nb", "BEGIN:VEVENT", "&amp;", "x" * 300,
    "\\n", "%n", "🙂",
)  # fmt: skip
_ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata")
_INSTANTS = frozenset({"fired_at", "shown_at", "handed_over_at"})
_FIRST = datetime(2025, 9, 1, 8)
#: Kinds that others refer to: they are stored first.
_REFERRED = (records.Person, records.Application, records.Interview, records.Contact)


def random_records(seed: int) -> list[Any]:
    """Records of every kind in an order in which they can be stored."""
    random = Random(seed)  # noqa: S311  not for secrets
    made: dict[type, list[Any]] = {}

    def add(kind: type, most: int, **given: Any) -> None:
        for _ in range(random.randint(0, most)):
            one = _record(random, kind, made, given)
            if one is not None:
                made.setdefault(kind, []).append(one)

    add(records.LetterTemplate, 1)
    add(records.Person, 3)
    add(records.Application, 3)
    for application in made.get(records.Application, []):
        of = {"application_id": application.id}
        add(records.StateChange, 2, **of)
        add(records.Interview, 2, **of)
        add(records.Contact, 3, **of)
        add(records.Involvement, 1, **of)
        for kind in (records.Problem, records.AskedQuestion, records.Observation):
            add(kind, 1, **of)
        add(records.AdviceRun, 1, **of, answers="{}", ranking="[]")
        add(records.Reminder, 1, **of)
        add(records.LetterDraft, 1, **of)
        add(records.PageCheck, 1, **of)
        for interview in _of(made, records.Interview, application):
            add(records.Attendance, 1, interview_id=interview.id)
            add(records.InterviewReminder, 1, interview_id=interview.id)
        for contact in _of(made, records.Contact, application):
            add(records.Participation, 1, interaction_id=contact.id)
    order = [*_REFERRED, *(kind for kind in made if kind not in _REFERRED)]
    return [one for kind in order for one in made.get(kind, [])]


def _record(
    random: Random, kind: Any, made: dict[type, list[Any]], given: dict[str, Any]
) -> Any | None:
    """A record; None if it needs another one that there is not."""
    hints = get_type_hints(kind)
    values: dict[str, Any] = {"id": f"{random.getrandbits(128):032x}"}
    for field in fields(kind):
        name, hint = field.name, hints[field.name]
        if name in values or name in given:
            continue
        if name in REFERENCES:
            others = [
                one.id
                for one in made.get(REFERENCES[name], [])
                if getattr(one, "application_id", None) == given.get("application_id")
                or REFERENCES[name] is records.Person
            ]
            is_needed = field.default is MISSING
            if is_needed and not others:
                return None
            values[name] = random.choice(others if is_needed else [None, *others])
        elif field.default is MISSING or random.random() < 0.5:
            values[name] = _value(random, name, hint)
    return kind(**values | given)


def _value(random: Random, name: str, hint: Any) -> Any:
    if get_origin(hint) is UnionType:
        (inner,) = (one for one in get_args(hint) if one is not type(None))
        return random.choice([None, _value(random, name, inner)])
    if issubclass(hint, StrEnum):
        return random.choice(list(hint))
    moment = _FIRST + timedelta(minutes=random.randint(0, 400 * 24 * 60))
    makers: dict[Any, Any] = {
        bool: lambda: random.random() < 0.5,
        int: lambda: random.randint(0, 500),
        date: moment.date,
        datetime: lambda: moment.replace(tzinfo=UTC) if name in _INSTANTS else moment,
        str: lambda: _text(random, name),
    }
    return makers[hint]()


def _text(random: Random, name: str) -> str:
    special = {
        "zone": _ZONES,
        "country": ("US", "DE", "GB"),
        "subdivision": ("",),
        "kind": ("vague_close", "thank_you"),
        "language": ("en",),
    }
    if name in {"company", "role", "name"}:
        return random.choice([text for text in TEXTS if text.strip()])
    return random.choice(special.get(name, TEXTS))


def _of(made: dict[type, list[Any]], kind: type, application: Any) -> list[Any]:
    return [one for one in made.get(kind, []) if one.application_id == application.id]
