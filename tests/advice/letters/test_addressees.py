"""One letter for each person, and lines to the organiser for people without an address."""

from dataclasses import replace
from datetime import date
from typing import Any

from desktop.advice.letters.addressees import addressees
from desktop.advice.model import Step, StepReason, StepReasonKind
from desktop.core.kinds import Channel, Recipients, StepKind
from desktop.core.records import ApplicationRecord
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


def step(recipients: Recipients, kind: StepKind = StepKind.SEND_THANK_YOU) -> Step:
    return Step(
        kind_today=kind,
        kind=kind,
        on=date(2026, 3, 20),
        channel=Channel.EMAIL,
        recipients=recipients,
        letter_kind=None,
        why=StepReason(StepReasonKind.THANK_AT_ONCE),
    )


def room(*with_address: str, **more: Any) -> ApplicationRecord:
    names = ("dana", "lee", "olga")
    return application_record(
        interviews=(interview("round", "2026-03-19"),),
        people=tuple(
            person(name, email=f"{name}@example.com" if name in with_address else "")
            for name in names
        ),
        involvements=(
            part("dana", "interviewer"),
            part("lee", "interviewer"),
            part("olga", "organiser"),
        ),
        attendances=(was_in("dana", "round"), was_in("lee", "round")),
        **more,
    )


def letters(of: ApplicationRecord, at: Step) -> list[tuple[str, ...]]:
    """The people that each letter reaches, its addressee first."""
    return [
        tuple(p.id for p in each.recipients)
        for each in addressees(of, at, evening("2026-03-20").utc)
    ]


def test_everybody_who_can_be_written_to_gets_a_letter_of_their_own() -> None:
    of = room("dana", "lee", "olga")
    assert letters(of, step(Recipients.EACH_INTERVIEWER)) == [("dana",), ("lee",)]


def test_the_organiser_hands_on_the_thanks_to_those_without_an_address() -> None:
    of = room("dana", "olga")
    both = step(Recipients.EACH_INTERVIEWER_AND_ORGANISER)
    assert letters(of, both) == [("dana",), ("olga", "lee")]
    assert letters(room("olga"), step(Recipients.ORGANISER)) == [("olga", "dana", "lee")]


def test_nobody_is_thanked_twice_through_the_organiser() -> None:
    of = room(
        "olga",
        contacts=(outbound("thanks", "2026-03-19", "thank_you"),),
        participations=(took_part("dana", "thanks"),),
    )
    assert letters(of, step(Recipients.ORGANISER)) == [("olga", "lee")]


def test_an_organiser_with_nothing_to_hand_on_is_written_to_only_when_alone() -> None:
    of = room("dana", "lee", "olga")
    both = step(Recipients.EACH_INTERVIEWER_AND_ORGANISER)
    assert letters(of, both) == [("dana",), ("lee",)]
    assert letters(of, step(Recipients.ORGANISER)) == [("olga",)]


def test_other_letters_go_to_the_one_who_is_asked() -> None:
    of = room("dana", "lee")
    at = step(Recipients.HIRING_CONTACT, StepKind.SEND_CHECK_IN)
    assert letters(of, at) == [("dana",)]


def test_with_nobody_known_there_is_a_letter_without_a_name() -> None:
    assert letters(application_record(), step(Recipients.EACH_INTERVIEWER)) == [()]
    assert letters(replace(room(), involvements=()), step(Recipients.ORGANISER)) == [()]
