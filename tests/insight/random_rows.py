"""Random records of applications, dense in what digests distinguish."""

from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

from desktop.core import records
from desktop.core.kinds import (
    Channel,
    ContactKind,
    Direction,
    InterviewKind,
    InterviewStatus,
    RoleType,
    State,
)
from desktop.core.moment import Moment

_ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Pacific/Apia", "Pacific/Kiritimati")
_PLACES = (("US", ""), ("de", "BY"), ("CA", "ON"), ("GB", " Isle of Man"))
_OBSERVED = ("rejected", "told_on_hold", "reply_still_deciding", "job_reposted", "vague_close")
#: The records are of these days and the 40 that follow.
_FIRST = datetime(2026, 3, 1)
_DAYS = 40
ENTERED = date(2026, 3, 1)


def random_jobs(random: Random, most: int = 4) -> list[Any]:
    """Applications with what belongs to them."""
    found: list[Any] = []
    for number in range(random.randint(1, most)):
        found += _job(random, f"job {number}")
    return found


def random_moment(random: Random) -> Moment:
    """A moment within the days of the records, or some days around."""
    minutes = random.randint(-3 * 24 * 60, (_DAYS + 5) * 24 * 60)
    at = (_FIRST + timedelta(minutes=minutes)).replace(tzinfo=UTC)
    return Moment(at, random.choice(_ZONES))


def _job(random: Random, key: str) -> list[Any]:
    country, subdivision = random.choice(_PLACES)
    state = random.choice(list(State))
    application = records.Application(
        id=key,
        company="Northwind",
        role="Engineer",
        country=country,
        subdivision=subdivision,
        role_type=random.choice(list(RoleType)[:3]),
        state=state,
        applied_on=_rarely(random, _day),
        offer_told_on=_rarely(random, _day),
        offer_on=_rarely(random, _day),
    )
    found: list[Any] = [application]
    found += [_change(random, key, number, state) for number in range(random.randint(0, 3))]
    found += [_interview(random, key, number) for number in range(random.randint(0, 3))]
    contacts: list[records.Contact] = []
    for number in range(random.randint(0, 5)):
        contacts.append(_contact(random, key, number, contacts))
    found += contacts
    return found + [_observation(random, key, number) for number in range(random.randint(0, 2))]


def _change(random: Random, key: str, number: int, state: State) -> records.StateChange:
    return records.StateChange(
        id=f"{key} change {number}",
        application_id=key,
        state=random.choice([state, State.WAITING, random.choice(list(State))]),
        on=random.choice([ENTERED, _day(random)]),
    )


def _observation(random: Random, key: str, number: int) -> records.Observation:
    return records.Observation(
        id=f"{key} observation {number}",
        application_id=key,
        kind=random.choice(_OBSERVED),
        observed_on=_day(random),
        until=_rarely(random, _day),
    )


def _interview(random: Random, key: str, number: int) -> records.Interview:
    status = random.choice([InterviewStatus.PLANNED, random.choice(list(InterviewStatus))])
    return records.Interview(
        id=f"{key} interview {number}",
        application_id=key,
        round=random.choice(list(InterviewKind)),
        starts=_wall(random),
        zone=random.choice(_ZONES),
        minutes=random.choice([None, None, 0, 45, 3000]),
        status=status,
        status_on=None if status is InterviewStatus.PLANNED else _rarely(random, _day),
        promise_on=_rarely(random, _day),
    )


def _contact(
    random: Random, key: str, number: int, before: list[records.Contact]
) -> records.Contact:
    is_inbound = random.random() < 0.4
    asked = [one.id for one in before if one.direction is Direction.OUTBOUND]
    return records.Contact(
        id=f"{key} contact {number}",
        application_id=key,
        at=_wall(random),
        zone=random.choice(_ZONES[:2] if random.random() < 0.8 else _ZONES),
        direction=Direction.INBOUND if is_inbound else Direction.OUTBOUND,
        channel=random.choice(list(Channel)[:3]),
        kind=random.choice(list(ContactKind)),
        answers_id=random.choice(asked) if is_inbound and asked and random.random() < 0.4 else None,
    )


def _wall(random: Random) -> datetime:
    return _FIRST + timedelta(minutes=30 * random.randint(0, _DAYS * 48))


def _day(random: Random) -> date:
    return _wall(random).date()


def _rarely(random: Random, make: Any) -> Any:
    return make(random) if random.random() < 0.25 else None
