"""The header names the next event."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from desktop.actions import applications, contacts, interviews
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, Direction, InterviewKind, InterviewStatus, State
from desktop.core.records import ApplicationRecord
from desktop.ops import Ops
from desktop.ui.interviews.detail import DetailView
from tests.ui.interviews.detail.reading import entry

Add = Callable[..., str]
Read = Callable[[str], ApplicationRecord]
FRIDAY = date(2026, 3, 27)


def event(view: DetailView) -> str:
    header = view.header
    return header.event_text.accessibleName() if header.next_event.isVisible() else ""


@pytest.mark.parametrize(
    ("starts", "status", "words"),
    [
        (datetime(2026, 3, 25, 14, 0), InterviewStatus.PLANNED, "Second interview tomorrow 14:00"),
        (datetime(2026, 3, 28, 9, 30), InterviewStatus.PLANNED, "Second interview Saturday 09:30"),
        (datetime(2026, 3, 24, 14, 30), InterviewStatus.PLANNED, "Second interview since 14:30"),
        (datetime(2026, 3, 25, 14, 0), InterviewStatus.POSTPONED, ""),
        (datetime(2026, 3, 23, 14, 0), InterviewStatus.PLANNED, ""),
    ],
)
def test_an_interview_ahead_is_the_next_event(
    view: DetailView, ops: Ops, add_application: Add, record: Read, *,
    starts: datetime, status: InterviewStatus, words: str,
) -> None:  # fmt: skip
    one = add_application(days_ago=10)
    second = replace(
        record(one).interviews[0],
        id=new_id(),
        round=InterviewKind.SECOND,
        starts=starts,
        status=status,
    )
    ops.run("Add", interviews.add, second, [])
    view.show_application(one)
    assert event(view) == words


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"other_offer_deadline": FRIDAY}, "Answer the other offer by Fri 27 March"),
        ({"closing_on": FRIDAY}, "Applications close on Fri 27 March"),
        (
            {"state": State.OFFER, "offer_on": date(2026, 3, 20), "offer_answer_by": FRIDAY},
            "Answer their offer by Fri 27 March",
        ),
        ({"closing_on": date(2026, 3, 23)}, ""),
        ({"applied_on": date(2026, 3, 24)}, ""),
    ],
)
def test_a_day_to_answer_by_is_the_next_event(
    view: DetailView,
    ops: Ops,
    add_application: Add,
    record: Read,
    *,
    change: dict[str, Any],
    words: str,
) -> None:
    one = add_application(days_ago=10)
    ops.run("Edit", applications.update, replace(record(one).application, **change))
    view.show_application(one)
    assert event(view) == words


def test_the_nearest_day_is_named_and_a_promise_only_until_its_day(
    view: DetailView, ops: Ops, add_application: Add, log: Add, record: Read
) -> None:
    one = add_application(days_ago=10)
    edited = replace(record(one).application, closing_on=FRIDAY + timedelta(days=1))
    ops.run("Edit", applications.update, edited)
    said = log(
        one,
        datetime(2026, 3, 20, 9),
        Direction.INBOUND,
        ContactKind.REPLY,
        promise_on=FRIDAY,
    )
    view.show_application(one)
    assert event(view) == "They promised an answer by Fri 27 March"
    contact = next(each for each in record(one).contacts if each.id == said)
    past = replace(contact, promise_on=date(2026, 3, 23))
    ops.run("Edit", contacts.update, past, [])
    assert event(view) == "Applications close on Sat 28 March"
    assert not entry(view.timeline, f"promise:{said}").entry.is_ahead


def test_entries_of_other_zones_stand_in_the_order_of_their_instants(
    view: DetailView, add_application: Add, log: Add
) -> None:
    one = add_application(days_ago=10)
    early = log(one, datetime(2026, 3, 20, 12), zone="Asia/Tokyo")
    late = log(one, datetime(2026, 3, 20, 9), zone="America/New_York")
    between = log(one, datetime(2026, 3, 20, 11))
    view.show_application(one)
    keys = [row.entry.key for row in view.timeline.entry_rows()]
    assert keys[:3] == [late, between, early]
