"""Shorthands for the record of one application.

Dates without a time mean 10:00 UTC; a day is evaluated at 18:00 UTC.
"""

from datetime import date, datetime
from typing import Any

from desktop.core.kinds import ContactKind, Direction, Part, State
from desktop.core.moment import Moment
from desktop.core.records import (
    Application,
    ApplicationRecord,
    Attendance,
    Contact,
    Interview,
    Involvement,
    Observation,
    Participation,
    Person,
    StateChange,
)
from tests.advice.builders import day
from tests.support import moments

APP = "app"


def at(text: str) -> datetime:
    return datetime.fromisoformat(text if "T" in text else f"{text}T10:00")


def evening(on: date | str) -> Moment:
    """18:00 on the day, when its interviews are over."""
    return moments.evening(day(on) if isinstance(on, str) else on)


def application(**more: Any) -> Application:
    return Application(**{"id": APP, "company": "Northwind", "role": "Data engineer", **more})


def interview(name: str, on: str, **more: Any) -> Interview:
    if isinstance(more.get("promise_on"), str):
        more["promise_on"] = day(more["promise_on"])
    return Interview(id=name, application_id=APP, starts=at(on), **more)


def outbound(name: str, on: str, kind: str = "check_in", **more: Any) -> Contact:
    return Contact(id=name, application_id=APP, at=at(on), kind=ContactKind(kind), **more)


def inbound(name: str, on: str, kind: str = "reply", **more: Any) -> Contact:
    if isinstance(more.get("promise_on"), str):
        more["promise_on"] = day(more["promise_on"])
    return outbound(name, on, kind, direction=Direction.INBOUND, **more)


def person(name: str, **more: Any) -> Person:
    return Person(id=name, name=name.title(), **more)


def part(name: str, what: str) -> Involvement:
    return Involvement(id=f"{name}-{what}", application_id=APP, person_id=name, part=Part(what))


def was_in(name: str, of: str) -> Attendance:
    return Attendance(id=f"{name}-{of}", interview_id=of, person_id=name)


def took_part(name: str, of: str) -> Participation:
    return Participation(id=f"{name}-{of}", interaction_id=of, person_id=name)


def observation(kind: str, on: str, until: str | None = None) -> Observation:
    return Observation(
        id=f"{kind}-{on}",
        application_id=APP,
        kind=kind,
        observed_on=day(on),
        until=day(until) if until else None,
    )


def change(state: str, on: str) -> StateChange:
    return StateChange(id=f"{state}-{on}", application_id=APP, state=State(state), on=day(on))


def application_record(**more: Any) -> ApplicationRecord:
    return ApplicationRecord(**{"application": application(), **more})
