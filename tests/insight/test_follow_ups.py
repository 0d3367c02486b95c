"""What follow-ups brought, contacts a week, and thanks in time."""

from datetime import date
from typing import Any

import pytest

from desktop.advice.calendars import calendar_for
from desktop.core.kinds import Channel, ContactKind, InterviewKind, State
from desktop.core.workdays import WorkCalendar
from desktop.insight.follow_ups import WEEKS, follow_up_report
from desktop.insight.results import Answered, FollowUpReport, Thanks, Week
from tests.insight.rows import NOW, heard, job, met, wrote
from tests.insight.stores import RULE, counted

CHECK_IN, IDEA, THANKS = ContactKind.CHECK_IN, ContactKind.VALUE_ADD, ContactKind.THANK_YOU


def _report(*found: Any) -> FollowUpReport:
    return follow_up_report(counted(found), RULE, calendar_for, NOW)


def _kinds(*found: Any) -> list[tuple[ContactKind | None, int, tuple[int, ...], int]]:
    return [(one.kind, one.sent, one.days, one.waiting) for one in _report(*found).kinds]


def test_nothing_was_sent() -> None:
    report = _report(job())
    assert (report.kinds, report.channels, report.weeks, report.sent) == ((), (), (), 0)
    assert report.thanks == Thanks(0, 0, 0)


def test_a_message_answers_the_latest_follow_up_before_it() -> None:
    assert _kinds(
        job(), wrote("2026-03-02"), wrote("2026-03-10", kind=IDEA), heard("2026-03-12")
    ) == [
        (CHECK_IN, 1, (), 1),
        (IDEA, 1, (2,), 0),
    ]


def test_a_message_that_was_saved_as_an_answer_answers_that_one() -> None:
    first = wrote("2026-03-02")
    reply = heard("2026-03-12", answers_id=first.id)
    assert _kinds(job(), first, wrote("2026-03-10", kind=IDEA), reply) == [
        (CHECK_IN, 1, (10,), 0),
        (IDEA, 1, (), 1),
    ]


def test_a_message_before_the_first_follow_up_answers_nothing() -> None:
    assert _kinds(job(), heard("2026-03-01"), wrote("2026-03-02")) == [(CHECK_IN, 1, (), 1)]


def test_one_message_answers_one_follow_up_and_one_follow_up_has_one_answer() -> None:
    found = [wrote("2026-03-02"), heard("2026-03-03"), heard("2026-03-05")]
    assert _kinds(job(), *found) == [(CHECK_IN, 1, (1,), 0)]


def test_of_several_answers_the_first_counts() -> None:
    first = wrote("2026-03-02")
    replies = [heard(day, answers_id=first.id) for day in ("2026-03-12", "2026-03-04")]
    assert _kinds(job(), first, *replies) == [(CHECK_IN, 1, (2,), 0)]


def test_an_answer_to_an_earlier_follow_up_leaves_the_later_one_open() -> None:
    first = wrote("2026-03-02")
    reply = heard("2026-03-12", answers_id=first.id)
    found = [first, wrote("2026-03-10", kind=IDEA), reply, heard("2026-03-14")]
    assert _kinds(job(), *found) == [(CHECK_IN, 1, (10,), 0), (IDEA, 1, (4,), 0)]


def test_thanks_and_other_letters_are_no_follow_ups() -> None:
    others = (THANKS, ContactKind.FORM_RETURNED, ContactKind.CALL_ATTEMPT, ContactKind.OTHER)
    assert _kinds(job(), *(wrote("2026-03-02", kind=kind) for kind in others)) == []


def test_an_ended_application_waits_for_no_answer() -> None:
    assert _kinds(job(state=State.REJECTED), wrote("2026-03-02")) == [(CHECK_IN, 1, (), 0)]


def test_follow_ups_by_channel() -> None:
    report = _report(
        job(),
        wrote("2026-02-02"),
        heard("2026-02-09"),
        wrote("2026-03-02", kind=IDEA),
        heard("2026-03-03"),
        wrote("2026-03-10", channel=Channel.PHONE),
    )
    assert report.channels == (
        Answered(None, Channel.EMAIL, 2, (1, 7), 0),
        Answered(None, Channel.PHONE, 1, (), 1),
    )
    assert report.sent == 3
    assert report.channels[0].answered == 2


def test_contacts_a_week_with_the_most_about_one_application() -> None:
    report = _report(
        job("a"),
        wrote("2026-03-09", "a"),
        wrote("2026-03-15", "a", kind=IDEA),
        job("b"),
        wrote("2026-03-10", "b"),
        wrote("2026-03-23", "b", kind=IDEA),
        heard("2026-03-11", "b"),
    )
    assert report.weeks == (
        Week(date(2026, 3, 9), 3, 2),
        Week(date(2026, 3, 16), 0, 0),
        Week(date(2026, 3, 23), 1, 1),
    )


def test_what_the_rule_of_once_a_week_does_not_count() -> None:
    asked = heard("2026-03-09")
    uncounted = (THANKS, ContactKind.FORM_RETURNED, ContactKind.CALL_ATTEMPT)
    found = [wrote("2026-03-10", kind=kind) for kind in uncounted]
    reply = wrote("2026-03-10T12:00", kind=ContactKind.OTHER, answers_id=asked.id)
    assert _report(job(), asked, *found, reply).weeks == ()


@pytest.mark.parametrize(
    ("day", "weeks"), [("2025-09-28", 0), ("2025-09-29", WEEKS), ("2026-03-30", 0)]
)
def test_half_a_year_of_weeks_is_shown(day: str, weeks: int) -> None:
    assert len(_report(job(), wrote(day)).weeks) == weeks


@pytest.mark.parametrize(
    ("interview", "thanked", "expected"),
    [
        # a Thursday
        ("2026-03-05", "2026-03-05T18:00", Thanks(1, 1, 0)),
        ("2026-03-05", "2026-03-06", Thanks(1, 1, 0)),
        ("2026-03-05", "2026-03-09", Thanks(1, 0, 1)),
        ("2026-03-05", "2026-03-05T09:00", Thanks(1, 0, 0)),
        ("2026-03-05", None, Thanks(1, 0, 0)),
        # a Friday: the next working day is Monday
        ("2026-03-06", "2026-03-09", Thanks(1, 1, 0)),
        ("2026-03-06", "2026-03-10", Thanks(1, 0, 1)),
        # the day before Christmas: the next working day is the 29th
        ("2025-12-24", "2025-12-29", Thanks(1, 1, 0)),
        # yesterday, so thanks are in time today
        ("2026-03-23", None, Thanks(0, 0, 0)),
        ("2026-03-20", None, Thanks(1, 0, 0)),
        ("2025-03-20", None, Thanks(1, 0, 0)),
    ],
)
def test_thanks_are_in_time_by_the_next_working_day(
    interview: str, thanked: str | None, expected: Thanks
) -> None:
    letter = [] if thanked is None else [wrote(thanked, kind=THANKS)]
    assert _report(job(country="DE"), met(interview), *letter).thanks == expected
    assert expected.none == expected.interviews - expected.on_time - expected.late


@pytest.mark.parametrize(
    ("letters", "on_time"),
    [
        ([wrote("2026-03-06")], 1),
        ([wrote("2026-03-06", kind=IDEA)], 0),
        ([wrote("2026-03-05T20:00", kind=IDEA), wrote("2026-03-06")], 0),
        ([wrote("2026-03-05T20:00", kind=IDEA), wrote("2026-03-06", kind=THANKS)], 1),
    ],
)
def test_a_follow_up_that_is_the_first_letter_counts_as_thanks(
    letters: list[Any], on_time: int
) -> None:
    assert _report(job(), met("2026-03-05"), *letters).thanks.on_time == on_time


def test_each_interview_has_thanks_of_its_own() -> None:
    thanks = _report(
        job(), met("2026-03-05"), met("2026-03-12"), wrote("2026-03-13", kind=THANKS)
    ).thanks
    assert thanks == Thanks(2, 1, 0)


def test_working_days_are_those_of_the_employers_country() -> None:
    found: list[Any] = []
    for key, country, thanked in (
        # from Friday to Monday: the working days differ by country
        ("a", "DE", "2026-03-09"),
        ("b", "DE", "2026-03-07"),
        ("c", "IL", "2026-03-09"),
    ):
        thanks = wrote(thanked, key, kind=THANKS)
        found += [job(key, country=country), met("2026-03-06", key), thanks]
    assert _report(*found).thanks == Thanks(3, 2, 1)


def test_nobody_is_thanked_for_a_recorded_interview() -> None:
    found = [met("2026-03-05", round=InterviewKind.RECORDED_VIDEO)]
    assert _report(job(), *found).thanks == Thanks(0, 0, 0)


def test_where_no_day_is_a_working_day_thanks_are_in_time_for_a_month() -> None:
    def never(_country: str, _subdivision: str) -> WorkCalendar:
        return WorkCalendar("XX", frozenset(range(7)), lambda _day: False)

    for thanked, expected in (("2026-01-31", Thanks(1, 1, 0)), ("2026-02-01", Thanks(1, 0, 1))):
        found = [job(), met("2026-01-01"), wrote(thanked, kind=THANKS)]
        assert follow_up_report(counted(found), RULE, never, NOW).thanks == expected


def test_interviews_on_one_day_have_one_last_day_for_thanks() -> None:
    found = [
        *(job("a"), met("2026-03-05", "a"), wrote("2026-03-06", "a", kind=THANKS)),
        *(job("b"), met("2026-03-05", "b"), wrote("2026-03-10", "b", kind=THANKS)),
    ]
    assert _report(*found).thanks == Thanks(2, 1, 1)
