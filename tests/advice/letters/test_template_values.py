"""The material of letters that is taken from the record."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from desktop.advice.letters.addressees import Addressee
from desktop.advice.letters.template_values import (
    Sender,
    problem_for,
    template_values,
    thread_subject,
)
from desktop.core.kinds import Channel, InterviewKind, InterviewStatus
from desktop.core.records import Problem
from tests.advice.letters.records import library, occasion, panel
from tests.advice.records import (
    application,
    application_record,
    inbound,
    interview,
    observation,
    outbound,
    part,
    person,
    took_part,
    was_in,
)

WORDS = library().words
DANA = Addressee(person=panel().people[0])


def test_a_full_record_gives_everything_but_those_who_are_reached_through_somebody() -> None:
    found = template_values(occasion(panel()), DANA, WORDS)
    assert dict(found) == {
        "answer_by": "Thursday 2 April",
        "back": "Friday 17 April",
        "company": "Northwind",
        "date": "19 March",
        "day": "Thursday 19 March",
        "deadline": "Friday 3 April",
        "detail": "you sail at weekends",
        "first": "Dana",
        "greeting": "Dear Dana",
        "idea": "Look at dana's part by itself, and start again where it stopped",
        "me": "Sam Hale",
        "met": "Thursday 19 March",
        "phone": "+44 1632 960118",
        "problem": "The nightly load fails once a week",
        "result": "Such a change has halved the nightly failures in my last team",
        "role": "Data engineer",
        "topic": "“The nightly load fails once a week”",
    }


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Prof. Dr. Ana Oliveira", "Prof. Oliveira"),
        ("Dr Reyes", "Dr Reyes"),
        ("Frau Weber", "Frau Weber"),
        ("Reyes, Dana", "Dana"),
        ("田中 太郎", "田中 太郎"),
        ("Dana and Lee", "Dana and Lee"),
        ("dana@example.com", None),
    ],
)
def test_a_letter_greets_nobody_by_a_title_or_an_address_alone(
    name: str, first: str | None
) -> None:
    someone = Addressee(person=replace(panel().people[0], name=name))
    assert template_values(occasion(panel()), someone, WORDS).get("first") == first


def test_what_is_not_known_is_left_out() -> None:
    found = template_values(occasion(application_record(), sender=Sender()), Addressee(), WORDS)
    assert set(found) == {"role", "company", "back"}


def test_those_without_an_address_are_named_with_their_details() -> None:
    through = Addressee(person=person("olga"), forwards_to=panel().people[1:])
    assert template_values(occasion(panel()), through, WORDS)["others"] == [
        {"name": "Lee Okafor", "detail": "you wrote the scheduler"},
        {"name": "Mo Lindqvist", "detail": "A map of every sensor on the wall"},
    ]


def test_the_detail_is_that_of_the_latest_interview_held() -> None:
    interviews = [("one", "2026-03-02"), ("two", "2026-03-12"), ("ahead", "2026-03-30")]
    of = application_record(
        people=(person("dana"),),
        interviews=tuple(interview(name, on) for name, on in interviews),
        attendances=tuple(
            replace(was_in("dana", name), for_letter=f"{'Then' if name == 'one' else 'In'} {name}.")
            for name, _ in interviews
        ),
    )
    dana = Addressee(person=of.people[0])
    assert template_values(occasion(of), dana, WORDS)["detail"] == "In two"


def problem(name: str, *, of: str | None = None, idea: str = "") -> Problem:
    return Problem(id=name, application_id="app", person_id=of, problem=name, idea=idea)


@pytest.mark.parametrize(
    ("problems", "chosen"),
    [
        ((), None),
        ((problem("lee's", of="lee"),), None),
        ((problem("any"), problem("hers", of="dana")), "hers"),
        ((problem("any", idea="so"), problem("hers", of="dana")), "any"),
        ((problem("first"), problem("last")), "last"),
    ],
)
def test_the_problem_is_this_persons_own_or_nobodys_with_an_idea_first(
    problems: tuple[Problem, ...], chosen: str | None
) -> None:
    found = problem_for(occasion(application_record(problems=problems)), panel().people[0])
    assert (found.id if found else None) == chosen


def test_nobodys_problem_is_all_there_is_where_nobody_is_known() -> None:
    problems = (problem("hers", of="dana"), problem("any"))
    found = problem_for(occasion(application_record(problems=problems)), None)
    assert found is not None
    assert found.id == "any"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "One two three four five six seven eight nine.",
            "One two three four five six seven eight…",
        ),
        ("One two three four five six seven eight.", "One two three four five six seven eight"),
    ],
)
def test_a_long_problem_is_cut_for_the_subject(words: str, expected: str) -> None:
    of = application_record(problems=(problem(words),))
    assert template_values(occasion(of), Addressee(), WORDS)["topic"] == f"“{expected}”"


@pytest.mark.parametrize(
    ("until", "back"),
    [
        ("2026-05-01", "Tuesday 5 May"),
        ("2026-03-21", "Tuesday 24 March"),
        ("2026-03-20", "Friday 17 April"),
        ("2026-03-01", "Friday 17 April"),
        (None, "Friday 17 April"),
    ],
)
def test_after_a_hold_one_writes_again_when_it_is_over_or_in_four_weeks(
    until: str | None, back: str
) -> None:
    of = application_record(observations=(observation("told_on_hold", "2026-03-18", until),))
    assert template_values(occasion(of), Addressee(), WORDS)["back"] == back


def test_an_answer_keeps_the_subject_of_the_mails_with_this_person() -> None:
    of = application_record(
        people=(person("dana"), person("lee")),
        contacts=(
            outbound("first", "2026-03-10", subject="Your visit"),
            inbound("second", "2026-03-11", subject="RE: re: Your  visit"),
            inbound("call", "2026-03-12", subject="Called", channel=Channel.PHONE),
            inbound("lee", "2026-03-13", subject="Parking"),
            inbound("empty", "2026-03-14"),
        ),
        participations=(
            *(took_part("dana", name) for name in ("first", "second", "call", "empty")),
            took_part("lee", "lee"),
        ),
    )
    dana, lee = (Addressee(person=p) for p in of.people)
    assert thread_subject(occasion(of), dana, WORDS) == "Re: Your visit"
    assert thread_subject(occasion(of), lee, WORDS) == "Re: Parking"
    assert thread_subject(occasion(panel()), dana, WORDS) == ""
    assert thread_subject(occasion(of), Addressee(), WORDS) == ""


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Collects old clocks.", "you collect old clocks"),
        ("Wrote the scheduler and hates it", "you wrote the scheduler and hates it"),
        ("Plays in his band", "you play in your band"),
        ("Sails", "you sail"),
        ("The viola", "The viola"),
        ("Wait …  what...", "Wait … what..."),
        ("", ""),
    ],
)
def test_a_note_about_somebody_is_said_to_them(note: str, expected: str) -> None:
    assert WORDS.in_second_person(note) == expected


def test_days_are_spelt_in_the_language_of_the_letters() -> None:
    assert WORDS.day(date(2026, 11, 1)) == "Sunday 1 November"


HELD = interview("held", "2026-03-16")
TASK = replace(interview("task", "2026-03-18"), round=InterviewKind.TEST_TASK)
OFF = replace(interview("off", "2026-03-19"), status=InterviewStatus.POSTPONED)
ON_HOLD = observation("told_on_hold", "2026-03-18")


@pytest.mark.parametrize(
    ("record", "known"),
    [
        ({}, {}),
        (
            {"interviews": (HELD,)},
            {"day": "Monday 16 March", "date": "16 March", "met": "Monday 16 March"},
        ),
        ({"interviews": (HELD, TASK)}, {"task": "Wednesday 18 March", "met": "Monday 16 March"}),
        (
            {"interviews": (replace(HELD, round=InterviewKind.RECORDED_VIDEO),)},
            {"day": "Monday 16 March", "date": "16 March"},
        ),
        ({"interviews": (OFF,)}, {"cancelled": "Thursday 19 March", "invited": "our interview"}),
        (
            {"interviews": (replace(OFF, id="b", starts=datetime(2026, 3, 12, 9)), OFF)},
            {"cancelled": "Thursday 19 March", "invited": "our interview"},
        ),
        (
            {"interviews": (replace(OFF, status=InterviewStatus.CANCELLED_BY_ME),)},
            {"invited": "our interview"},
        ),
        ({"contacts": (inbound("a", "2026-03-18", "invitation"),)}, {"invited": "our interview"}),
        ({"observations": (ON_HOLD,)}, {"hold": "on hold"}),
        ({"observations": (observation("rejected", "2026-03-18"),)}, {"rejected": "your decision"}),
        (
            {"application": application(offer_told_on=date(2026, 3, 18))},
            {"offer_told": "Wednesday 18 March"},
        ),
        (
            {"application": application(offer_on=date(2026, 3, 18))},
            {"offered": "Wednesday 18 March"},
        ),
        (
            {"application": application(applied_on=date(2026, 3, 2))},
            {"applied": "Monday 2 March"},
        ),
    ],
)
def test_what_has_happened_is_known_and_nothing_else(
    record: dict[str, Any], known: dict[str, str]
) -> None:
    of = application_record(**record)
    found = template_values(occasion(of, sender=Sender()), Addressee(), WORDS)
    assert {n: v for n, v in found.items() if n not in {"role", "company", "back"}} == known


def test_nobody_is_told_of_a_conversation_with_somebody_else() -> None:
    of = application_record(
        people=(person("dana"), person("lee")),
        involvements=(part("dana", "interviewer"), part("lee", "interviewer")),
        interviews=(interview("first", "2026-03-12"), HELD),
        attendances=(was_in("lee", "first"), was_in("dana", "held")),
    )
    dana, lee = (template_values(occasion(of), Addressee(person=p), WORDS) for p in of.people)
    assert (dana["met"], lee["met"]) == ("Monday 16 March", "Thursday 12 March")
    assert dana["day"] == lee["day"] == "Monday 16 March"
    stranger = template_values(occasion(of), Addressee(person=person("mo")), WORDS)
    assert "met" not in stranger
