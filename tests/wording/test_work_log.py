"""The work-search log: what was done in a range of days, without private notes."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from desktop.core.kinds import (
    Channel,
    ContactKind,
    Direction,
    Format,
    InterviewKind,
    InterviewStatus,
    Part,
    State,
)
from desktop.core.moment import Moment
from desktop.core.records import (
    Application,
    ApplicationRecord,
    Attendance,
    Contact,
    Interview,
    Involvement,
    Participation,
    Person,
    StateChange,
)
from desktop.exchange.sheets import Cell
from desktop.wording.work_log import Range, work_log
from tests.actions.harness import moment

MARCH = Range(date(2026, 3, 1), date(2026, 3, 31))
NOW = moment("2026-03-24T15:00")
JOB = Application(id="a", company="Bluefin", role="Baker", applied_on=date(2026, 3, 2))
DANA = Person(id="d", name="Dana Reyes", email="dana@bluefin.example", notes="SECRET")
LEE = Person(id="l", name="Lee Park", phone="+49 30 1")
MET = Interview(id="i", application_id="a", starts=datetime(2026, 3, 10, 14), notes="SECRET")
SENT = Contact(
    id="c",
    application_id="a",
    at=datetime(2026, 3, 11, 9),
    kind=ContactKind.THANK_YOU,
    subject="SECRET",
    text="SECRET",
)


def record(job: Application = JOB, **more: object) -> ApplicationRecord:
    return ApplicationRecord(application=job, **more)  # type: ignore[arg-type]


def rows(of: ApplicationRecord, days: Range = MARCH, now: Moment = NOW) -> list[tuple[Cell, ...]]:
    return list(work_log.rows(of, days, now))


def changed(job: Application, **fields: object) -> Application:

    return replace(job, **fields)  # type: ignore[arg-type]


def test_application_interview_and_contact_are_a_row_each() -> None:
    of = record(
        people=(DANA, LEE),
        involvements=(Involvement(id="v", application_id="a", person_id="l", part=Part.RECRUITER),),
        interviews=(MET,),
        attendances=(Attendance(id="t", interview_id="i", person_id="d", private="SECRET"),),
        contacts=(SENT,),
        participations=(Participation(id="p", interaction_id="c", person_id="d"),),
    )
    dana = "Dana Reyes (dana@bluefin.example)"
    assert rows(of) == [
        (
            date(2026, 3, 2),
            "Bluefin",
            "Baker",
            "Application",
            f"{dana}; Lee Park (+49 30 1)",
            "Interview",
        ),
        (date(2026, 3, 10), "Bluefin", "Baker", "Interview", dana, "Took place"),
        (date(2026, 3, 11), "Bluefin", "Baker", "Thank-you, by e-mail", dana, ""),
    ]
    assert "SECRET" not in str(rows(of))


@pytest.mark.parametrize(
    ("first", "last", "count"),
    [
        ("2026-03-02", "2026-03-02", 1),
        ("2026-03-03", "2026-03-31", 0),
        ("2026-02-01", "2026-03-01", 0),
    ],
)
def test_both_days_of_the_range_belong_to_it(first: str, last: str, count: int) -> None:
    days = Range(date.fromisoformat(first), date.fromisoformat(last))
    early = replace(MET, starts=datetime(2026, 1, 10))
    assert len(rows(record(interviews=(early,)), days)) == count


def test_an_application_of_an_unknown_day_is_in_no_log() -> None:
    assert rows(record(changed(JOB, applied_on=None))) == []


@pytest.mark.parametrize(
    ("source", "agency", "words"),
    [
        ("", "", "Application"),
        ("Job board", "", "Application, Job board"),
        ("", "Acme", "Application, through Acme"),
        ("Job board", "Acme", "Application, Job board, through Acme"),
    ],
)
def test_the_way_of_an_application_is_named(source: str, agency: str, words: str) -> None:
    (row,) = rows(record(changed(JOB, source=source, agency=agency)))
    assert row[3] == words


def test_the_result_of_an_application_is_its_state_and_since_when() -> None:
    rejected = changed(JOB, state=State.REJECTED)
    on = StateChange(id="s", application_id="a", state=State.REJECTED, on=date(2026, 3, 20))
    reply = Contact(
        id="r", application_id="a", at=datetime(2026, 3, 5), direction=Direction.INBOUND
    )
    table = [
        (record(), "No answer yet"),
        (record(contacts=(reply,)), "Answered, not decided"),
        (record(rejected), "Rejected"),
        (record(rejected, history=(on,)), "Rejected, 20 March 2026"),
    ]
    for of, words in table:
        assert rows(of)[0][5] == words


@pytest.mark.parametrize(
    ("interview", "what", "result"),
    [
        ({"format": Format.VIDEO}, "Interview, Video call", "Took place"),
        (
            {"round": InterviewKind.PHONE_SCREEN, "format": Format.PHONE},
            "Phone screen",
            "Took place",
        ),
        ({"starts": datetime(2026, 3, 30, 10)}, "Interview", "Planned"),
        ({"status": InterviewStatus.CANCELLED_BY_THEM}, "Interview", "They cancelled"),
    ],
)
def test_an_interview_says_how_it_was_and_what_became_of_it(
    interview: dict[str, object], what: str, result: str
) -> None:

    of = record(
        changed(JOB, applied_on=None),
        interviews=(replace(MET, **interview),),  # type: ignore[arg-type]
    )
    assert [(row[3], row[5]) for row in rows(of)] == [(what, result)]


def test_a_contact_says_when_it_was_answered_and_theirs_are_no_rows() -> None:

    answer = Contact(
        id="r",
        application_id="a",
        at=datetime(2026, 3, 12, 9),
        direction=Direction.INBOUND,
        answers_id="c",
    )
    sent = replace(SENT, channel=Channel.NONE)
    of = record(changed(JOB, applied_on=None), contacts=(sent, answer))
    assert [(row[3], row[5]) for row in rows(of)] == [("Thank-you", "Answered on 12 March 2026")]


def test_the_log_is_in_the_order_of_days_and_says_whose_it_is() -> None:
    sheet = work_log.sheet([(date(2026, 3, 2), "B"), (date(2026, 3, 1), "A")])
    assert [row[1] for row in sheet.rows] == ["A", "B"]
    assert work_log.about(MARCH, "") == "1 March 2026 to 31 March 2026"
    assert work_log.about(MARCH, "Kim") == "Kim · 1 March 2026 to 31 March 2026"
