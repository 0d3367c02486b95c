"""Shorthands for cases and their advice."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from desktop.advice.advise import advise
from desktop.advice.calendars import calendar_for
from desktop.advice.dated_case import DatedCase
from desktop.advice.knowledge import Knowledge, load
from desktop.advice.model import Advice, CaseFacts, ContactFact, ObservedFact, Step
from desktop.core.kinds import Channel, ContactKind

KNOWLEDGE = Path(__file__).parents[2] / "resources" / "knowledge"


@cache
def knowledge() -> Knowledge:
    return load(KNOWLEDGE)


def day(text: str) -> date:
    return date.fromisoformat(text)


def sent(on: str, kind: str, **more: Any) -> ContactFact:
    channel = Channel(more.pop("channel", "email"))
    return ContactFact(on=day(on), kind=ContactKind(kind), channel=channel, **more)


def thanks(on: str, **more: Any) -> ContactFact:
    return sent(on, "thank_you", **more)


def check_in(on: str, **more: Any) -> ContactFact:
    return sent(on, "check_in", **more)


def case(
    interview: str | None, *contacts: ContactFact, observations: str = "", **more: Any
) -> CaseFacts:
    """A case; `observations` are ids with blanks between; dates may be ISO texts."""
    for name, value in more.items():
        if isinstance(value, str) and value[:4].isdigit():
            more[name] = day(value)
    return CaseFacts(
        interview_on=day(interview) if interview else None,
        contacts=contacts,
        observed=tuple(ObservedFact(kind=s) for s in observations.split()),
        **more,
    )


def situation(one: CaseFacts, today: str, subdivision: str = "") -> DatedCase:
    calendar = calendar_for(one.country, subdivision)
    return DatedCase(one, day(today), calendar, knowledge().cadence)


def advice(one: CaseFacts, today: str, subdivision: str = "") -> Advice:
    return advise(one, day(today), calendar_for(one.country, subdivision), knowledge())


def step(one: CaseFacts, today: str, subdivision: str = "") -> Step:
    found = advice(one, today, subdivision).step
    assert found is not None
    return found


def step_and_day(one: CaseFacts, today: str, subdivision: str = "") -> tuple[str, str]:
    """The step and its day: "send_check_in", "2026-03-13"."""
    found = step(one, today, subdivision)
    return str(found.kind), found.on.isoformat()


#: A step, its day, the kind of its letter or "", and its reason with all parameters.
WholeStep = tuple[str, str, str, dict[str, str | int]]


def whole_step(one: CaseFacts, today: str) -> WholeStep:
    found = step(one, today)
    why = {"kind": str(found.why.kind), **found.why.params}
    return str(found.kind), found.on.isoformat(), found.letter_kind or "", why
