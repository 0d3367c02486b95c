"""The people who were thanked, and the recipients of a step."""

from dataclasses import replace
from typing import Any

import pytest

from desktop.advice.employer_time import latest_held
from desktop.advice.model import Step, StepReason, StepReasonKind
from desktop.advice.people import recipients_of, thank_progress
from desktop.core.kinds import Channel, Recipients, StepKind
from desktop.core.records import ApplicationRecord, Person
from tests.advice.builders import day
from tests.advice.records import (
    application_record,
    evening,
    interview,
    outbound,
    part,
    person,
    took_part,
    was_in,
)

LATER = evening("2026-04-01").utc
EVERYBODY = ("dana", "lee", "mo", "ren", "olu", "agent")


def record(**more: Any) -> ApplicationRecord:
    people = more.pop("people", tuple(person(name) for name in EVERYBODY))
    return application_record(
        **{
            "people": people,
            "involvements": (
                part("dana", "interviewer"),
                part("lee", "interviewer"),
                part("ren", "recruiter"),
                part("mo", "hiring_manager"),
                part("olu", "organiser"),
                part("agent", "agency_recruiter"),
            ),
            "interviews": (interview("a", "2026-03-02"), interview("b", "2026-03-10")),
            "attendances": (was_in("mo", "a"), was_in("dana", "b"), was_in("lee", "b")),
            **more,
        }
    )


def ids(people: tuple[Person, ...]) -> list[str]:
    return [p.id for p in people]


def ring(given: ApplicationRecord) -> tuple[list[str], list[str]]:
    done, everyone = thank_progress(given, LATER)
    return ids(done), ids(everyone)


def test_the_ring_counts_the_people_of_the_latest_interview() -> None:
    assert ring(record()) == ([], ["dana", "lee"])
    assert ring(application_record()) == ([], [])
    done, everyone = thank_progress(record(), evening("2026-03-09").utc)
    assert (ids(done), ids(everyone)) == ([], ["mo"])


def test_the_ring_fills_with_those_named_in_a_thank_you() -> None:
    sent = (outbound("t", "2026-03-10", "thank_you"),)
    assert ring(record(contacts=sent, participations=(took_part("lee", "t"),))) == (
        ["lee"],
        ["dana", "lee"],
    )


def test_a_thank_you_without_names_was_for_everybody() -> None:
    sent = (outbound("t", "2026-03-11", "thank_you"),)
    assert ring(record(contacts=sent))[0] == ["dana", "lee"]


def test_who_was_written_to_about_something_else_is_not_thanked_by_it() -> None:
    given = record(
        contacts=(
            outbound("t", "2026-03-10", "thank_you"),
            outbound("c", "2026-03-10", "form_returned"),
        ),
        participations=(took_part("dana", "t"), took_part("lee", "c")),
    )
    assert ring(given) == (["dana"], ["dana", "lee"])


def test_only_thanks_since_that_interview_count() -> None:
    sent = (outbound("t", "2026-03-03", "thank_you"), outbound("c", "2026-03-11", "value_add"))
    taken = (took_part("dana", "t"), took_part("dana", "c"))
    assert ring(record(contacts=sent, participations=taken))[0] == []


@pytest.mark.parametrize(
    ("sent", "thanked"),
    [
        ([("lee", "check_in")], ["lee"]),
        ([("lee", "thank_you"), ("dana", "check_in")], ["lee"]),
        ([("lee", "check_in"), ("dana", "check_in")], ["lee"]),
        ([("lee", "check_in"), ("dana", "thank_you")], ["dana", "lee"]),
        ([("lee", "value_add"), ("dana", "check_in")], []),
        ([("lee", "final_check_in")], []),
        ([("lee", "other"), ("dana", "check_in")], ["dana"]),
    ],
)
def test_a_check_in_that_comes_first_carries_the_thanks(
    sent: list[tuple[str, str]], thanked: list[str]
) -> None:
    given = record(
        contacts=tuple(
            outbound(str(n), f"2026-03-1{n + 1}", kind) for n, (_, kind) in enumerate(sent)
        ),
        participations=tuple(took_part(name, str(n)) for n, (name, _) in enumerate(sent)),
    )
    assert ring(given)[0] == thanked


def test_where_nobody_was_noted_the_known_interviewers_were_there() -> None:
    assert ring(record(attendances=()))[1] == ["dana", "lee", "mo"]


def test_the_latest_interview_may_be_limited_to_those_held() -> None:
    later = latest_held(record(), LATER)
    held = latest_held(record(), evening("2026-03-09").utc)
    assert later is not None
    assert held is not None
    assert (later.id, held.id) == ("b", "a")
    assert latest_held(record(), evening("2026-03-01").utc) is None


def step(recipients: Recipients, **more: Any) -> Step:
    return Step(
        **{
            "kind_today": StepKind.SEND_CHECK_IN,
            "kind": StepKind.SEND_CHECK_IN,
            "on": day("2026-03-17"),
            "channel": Channel.EMAIL,
            "recipients": recipients,
            "letter_kind": None,
            "why": StepReason(StepReasonKind.NO_PROMISE),
            **more,
        }
    )


@pytest.mark.parametrize(
    ("recipients", "expected"),
    [
        (Recipients.NONE, []),
        (Recipients.EACH_INTERVIEWER, ["dana", "lee"]),
        (Recipients.EACH_INTERVIEWER_AND_ORGANISER, ["dana", "lee", "olu"]),
        (Recipients.ORGANISER, ["olu"]),
        (Recipients.SCREENER, ["dana", "lee"]),
        (Recipients.HIRING_CONTACT, ["mo"]),
        (Recipients.AGENCY_RECRUITER, ["agent"]),
    ],
)
def test_each_kind_of_recipient_has_its_people(recipients: Recipients, expected: list[str]) -> None:
    assert ids(recipients_of(record(), step(recipients), LATER)) == expected


def test_a_thank_you_is_meant_for_those_without_one() -> None:
    given = record(
        contacts=(outbound("t", "2026-03-10", "thank_you"),),
        participations=(took_part("lee", "t"),),
    )
    thank = step(Recipients.EACH_INTERVIEWER, kind=StepKind.SEND_THANK_YOU)
    assert ids(recipients_of(given, thank, LATER)) == ["dana"]


def test_thanks_for_an_interview_ahead_are_for_its_people() -> None:
    given = record(interviews=(interview("a", "2026-03-02"), interview("b", "2026-04-10")))
    thank = step(Recipients.EACH_INTERVIEWER, kind=StepKind.SEND_THANK_YOU, on=day("2026-04-10"))
    ahead = replace(thank, why=StepReason(StepReasonKind.INTERVIEW_AHEAD))
    assert ids(recipients_of(given, ahead, LATER)) == ["dana", "lee"]
    assert ids(recipients_of(given, thank, LATER)) == ["mo"]


def test_who_asked_not_to_be_contacted_is_left_out() -> None:
    people = tuple(person(name, no_contact=name in {"dana", "mo"}) for name in EVERYBODY)
    given = record(people=people)
    assert ids(recipients_of(given, step(Recipients.EACH_INTERVIEWER), LATER)) == ["lee"]
    assert ids(recipients_of(given, step(Recipients.HIRING_CONTACT), LATER)) == ["ren"]


@pytest.mark.parametrize(
    ("channel", "expected"),
    [(Channel.EMAIL, ["ren"]), (Channel.PHONE, ["lee"]), (Channel.IN_PERSON, ["mo"])],
)
def test_the_hiring_contact_is_somebody_who_can_be_reached(
    channel: Channel, expected: list[str]
) -> None:
    people = (
        person("mo"), person("ren", email="r@x.test"), person("dana"),
        person("lee", phone="555"),
    )  # fmt: skip
    given = record(people=people)
    assert (
        ids(recipients_of(given, step(Recipients.HIRING_CONTACT, channel=channel), LATER))
        == expected
    )


def test_a_record_without_people_has_no_recipients() -> None:
    for recipients in Recipients:
        assert recipients_of(application_record(), step(recipients), LATER) == ()
