"""Advice depends on instants, not on the time zones in which they were entered."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import product
from weakref import ref

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.advice.advisor import Advisor
from desktop.advice.employer_time import EmployerTime
from desktop.advice.model import Step
from desktop.core.instants import instant, zone_info
from desktop.core.kinds import StepKind
from desktop.core.moment import Moment
from desktop.core.records import ApplicationRecord, Contact
from tests.advice.builders import knowledge
from tests.advice.records import (
    application_record,
    inbound,
    interview,
    outbound,
    part,
    person,
    took_part,
)

ADVISOR = Advisor(knowledge)
#: Zones from UTC-11 to UTC+14, with half hours and summer time on both hemispheres.
ZONES = (
    "Pacific/Pago_Pago", "America/Los_Angeles", "America/New_York", "America/St_Johns",
    "America/Sao_Paulo", "UTC", "Europe/Berlin", "Asia/Kolkata", "Asia/Tokyo",
    "Australia/Lord_Howe", "Australia/Sydney", "Pacific/Auckland", "Pacific/Kiritimati",
)  # fmt: skip
#: An ordinary week, and the clock changes of Europe, America and Australia.
DAYS = ("2026-06-16", "2026-03-08", "2026-03-29", "2026-04-05", "2026-10-04", "2026-11-01")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
GRID = [
    pytest.param(here, there, id=f"{here} for {there}") for here, there in product(ZONES, ZONES)
]


def met(starts: str, zone: str, *contacts: Contact) -> ApplicationRecord:
    """An interview with Dana at `starts` in the employer's time."""
    return application_record(
        interviews=(interview("met", starts, zone=zone),),
        people=(person("dana", email="dana@example.com"),),
        involvements=(part("dana", "interviewer"),),
        contacts=contacts,
        participations=tuple(took_part("dana", c.id) for c in contacts),
    )


def contact(name: str, at: datetime, zone: str, kind: str) -> Contact:
    """A contact at the instant `at`, entered in `zone`."""
    return outbound(name, Moment(at, zone).local.isoformat(), kind, zone=zone)


def step(record: ApplicationRecord, at: datetime, here: str) -> Step:
    found = ADVISOR.advise(record, Moment(at, here)).step
    assert found is not None
    return found


def ends(here: str, there: str) -> Iterator[tuple[str, datetime]]:
    """Starts of interviews in the employer's time, and their ends; each pair differs."""
    hour = ZONES.index(here) * 5 + ZONES.index(there) * 7
    for day in DAYS:
        hour = (hour + 11) % 24
        wall = f"{day}T{hour:02d}:30"
        yield wall, instant(datetime.fromisoformat(wall), there) + HOUR


@pytest.mark.parametrize(("here", "there"), GRID)
def test_thanks_are_due_from_the_end_of_the_interview_on_and_not_before(
    here: str, there: str
) -> None:
    for wall, end in ends(here, there):
        record = met(wall, there)
        for before in (MINUTE, 9 * HOUR, DAY):
            ahead = step(record, end - before, here)
            assert (ahead.kind_today, ahead.kind) == (StepKind.WAIT, StepKind.SEND_THANK_YOU)
        due = step(record, end, here)
        assert due.kind_today is StepKind.SEND_THANK_YOU
        for then, of in ((end - MINUTE, ahead), (end, due)):
            assert ADVISOR.due_from(record, of, Moment(then, here)) == end


@pytest.mark.parametrize(("here", "there"), GRID)
def test_thanks_count_from_the_interview_on_and_a_week_lies_after_them(
    here: str, there: str
) -> None:
    time = EmployerTime(there)
    for wall, end in ends(here, there):
        for after in (MINUTE, 5 * HOUR):
            thanked = met(wall, there, contact("t", end + after, here, "thank_you"))
            later = Moment(end + 6 * HOUR, here)
            following = step(thanked, later.utc, here)
            assert (following.kind_today, following.kind) == (StepKind.WAIT, StepKind.SEND_CHECK_IN)
            assert following.on >= time.day_at(end + after) + timedelta(days=7)
            begins = ADVISOR.due_from(thanked, following, later)
            assert begins == time.begins(following.on)
            assert step(thanked, begins - MINUTE, here).kind_today is StepKind.WAIT
            assert step(thanked, begins, here).kind_today is StepKind.SEND_CHECK_IN


@pytest.mark.parametrize(("here", "there"), GRID)
def test_what_was_sent_before_the_interview_began_does_not_thank_for_it(
    here: str, there: str
) -> None:
    for wall, end in ends(here, there):
        early = contact("t", end - HOUR - MINUTE, here, "thank_you")
        assert step(met(wall, there, early), end, here).kind_today is StepKind.SEND_THANK_YOU


@pytest.mark.parametrize(
    ("here", "sent", "there", "starting", "asked"),
    [
        pytest.param(
            "America/Los_Angeles", "2026-03-24T18:00",
            "Australia/Sydney", "2026-03-25T10:00", "2026-03-25T03:00", id="across the date line",
        ),
        pytest.param(
            "Pacific/Auckland", "2026-12-02T09:30",
            "America/Los_Angeles", "2026-11-30T16:00", "2026-12-01T21:00", id="and back",
        ),
    ],
)  # fmt: skip
def test_thanks_are_asked_for_once(
    here: str, sent: str, there: str, starting: str, asked: str
) -> None:
    at = instant(datetime.fromisoformat(sent), here)
    record = met(starting, there, contact("t", at, here, "thank_you"))
    now = datetime.fromisoformat(asked).replace(tzinfo=UTC)
    assert step(record, max(now, at), here).kind is StepKind.SEND_CHECK_IN


#: Events: hours after the start of the interview, and kind.
KINDS = st.sampled_from(
    ["thank_you", "check_in", "value_add", "form_returned", "other", "reply", "invitation"]
)
EVENTS = st.lists(st.tuples(st.integers(-72, 1000), KINDS), max_size=5)


def told_from(
    zone: str, there: str, start: datetime, events: list[tuple[int, str]], interviews: list[int]
) -> ApplicationRecord:
    """The record of the same events, entered in `zone`."""
    contacts = []
    for number, (hours, kind) in enumerate(sorted(events)):
        at = Moment(start + hours * HOUR, zone)
        assume(instant(at.local, zone) == at.utc)  # not in the hour that comes twice in autumn
        write = inbound if kind in {"reply", "invitation"} else outbound
        contacts.append(write(str(number), at.local.isoformat(), kind, zone=zone))
    record = met(Moment(start, there).local.isoformat(), there, *contacts)
    later = tuple(
        interview(
            f"later-{hours}", Moment(start + hours * HOUR, there).local.isoformat(), zone=there
        )
        for hours in interviews
    )
    return application_record(
        interviews=(*record.interviews, *later),
        people=record.people,
        involvements=record.involvements,
        contacts=record.contacts,
        participations=record.participations,
    )


@given(
    one=st.sampled_from(ZONES),
    other=st.sampled_from(ZONES),
    there=st.sampled_from(ZONES),
    day=st.sampled_from(DAYS),
    hour=st.integers(0, 23),
    events=EVENTS,
    interviews=st.lists(st.integers(30, 900), max_size=2, unique=True),
    asked=st.integers(-30, 1200),
)
def test_the_same_life_told_from_two_zones_has_the_same_step_at_the_same_instant(
    *,
    one: str,
    other: str,
    there: str,
    day: str,
    hour: int,
    events: list[tuple[int, str]],
    interviews: list[int],
    asked: int,
) -> None:
    start = datetime.fromisoformat(f"{day}T{hour:02d}:00").replace(tzinfo=UTC)
    at = start + asked * HOUR
    found = []
    for zone in (one, other):
        record = told_from(zone, there, start, events, interviews)
        advice = ADVISOR.advise(record, Moment(at, zone))
        due = advice.step and ADVISOR.due_from(record, advice.step, Moment(at, zone))
        found.append((advice, due))
    assert found[0] == found[1]


def test_a_zone_is_read_once_however_many_there_are() -> None:
    first = ref(zone_info(ZONES[0]))
    for zone in ZONES:
        zone_info(zone)
    assert first() is not None
