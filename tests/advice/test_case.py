"""The facts of a case, derived from the record."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop.advice.case import case_of, completed
from desktop.advice.model import ObservedFact
from desktop.core.kinds import (
    Channel,
    ContactKind,
    InterviewKind,
    InterviewStatus,
    PageStatus,
    RoleType,
    State,
)
from desktop.core.records import ApplicationRecord, PageCheck, Problem
from tests.advice.builders import case, day
from tests.advice.records import (
    APP,
    application,
    application_record,
    evening,
    inbound,
    interview,
    observation,
    outbound,
    part,
    person,
    took_part,
    was_in,
)

TODAY = day("2026-03-16")
NOW = evening(TODAY)


def test_a_record_without_interviews_has_none_that_counts() -> None:
    facts = case_of(application_record(), NOW)
    assert facts.interview_on is None
    assert (facts.interviewers, facts.earlier_interviews, facts.thanks_left) == (1, 0, 0)
    assert facts.next_interview_on is None


def test_the_latest_interview_held_is_the_one_that_counts() -> None:
    facts = case_of(
        application_record(
            interviews=(
                interview("c", "2026-03-24"),
                interview("b", "2026-03-16T16:30", round=InterviewKind.PANEL),
                interview("a", "2026-03-02", round=InterviewKind.PHONE_SCREEN),
                interview("d", "2026-03-20"),
            )
        ),
        NOW,
    )
    assert facts.interview_on == TODAY
    assert (facts.interview_kind, facts.earlier_interviews) == (InterviewKind.PANEL, 1)
    assert facts.next_interview_on == day("2026-03-20")


def test_what_the_application_says_is_taken_over() -> None:
    facts = case_of(
        application_record(
            application=application(
                country="de",
                role_type=RoleType.SALES,
                agency="Contoso Staff",
                no_calls=True,
                no_contact=True,
                other_offer_deadline=day("2026-03-20"),
            )
        ),
        NOW,
    )
    assert (facts.country, facts.role_type, facts.via_agency) == ("DE", RoleType.SALES, True)
    assert (facts.no_calls, facts.no_contact) == (True, True)
    assert facts.offer_deadline == day("2026-03-20")


@pytest.mark.parametrize(
    ("state", "closed"),
    [
        (State.WAITING, False),
        (State.ON_HOLD, False),
        (State.REJECTED, False),
        (State.OFFER, False),
        (State.HIRED, True),
        (State.WITHDRAWN, True),
        (State.MOVED_ON, True),
    ],
)
def test_only_a_settled_application_is_closed(state: State, closed: bool) -> None:
    assert case_of(application_record(application=application(state=state)), NOW).closed is closed


@pytest.mark.parametrize(
    ("wishes", "calls_off", "contact_off"),
    [
        ([{}, {}], False, False),
        ([{"no_calls": True}, {}], True, False),
        ([{"no_contact": True}, {}], False, False),
        ([{"no_contact": True}, {"no_contact": True}], False, True),
        ([], False, False),
    ],
)
def test_the_wishes_of_people_are_kept(
    wishes: list[dict[str, Any]], calls_off: bool, contact_off: bool
) -> None:
    people = tuple(person(f"p{n}", **wish) for n, wish in enumerate(wishes))
    facts = case_of(
        application_record(
            people=people, involvements=tuple(part(p.id, "interviewer") for p in people)
        ),
        NOW,
    )
    assert (facts.no_calls, facts.no_contact) == (calls_off, contact_off)


def contacts(**more: Any) -> dict[ContactKind, tuple[bool, bool, bool]]:
    """Contacts of each kind: answered, an answer itself, to the agency."""
    facts = case_of(application_record(**more), NOW)
    return {c.kind: (c.answered, c.answers_them, c.to_agency) for c in facts.contacts}


def test_contacts_know_whether_they_were_answered_or_are_answers() -> None:
    found = contacts(
        contacts=(
            outbound("1", "2026-03-03", "thank_you"),
            outbound("2", "2026-03-10", "check_in"),
            inbound("3", "2026-03-11", "reply", answers_id="2"),
            outbound("4", "2026-03-11", "other", answers_id="3"),
        )
    )
    assert found == {
        ContactKind.THANK_YOU: (False, False, False),
        ContactKind.CHECK_IN: (True, False, False),
        ContactKind.OTHER: (False, True, False),
    }


def test_with_an_agency_a_contact_without_names_was_with_the_agency() -> None:
    record: dict[str, Any] = {
        "people": (person("agent"), person("dana")),
        "involvements": (part("agent", "agency_recruiter"), part("dana", "interviewer")),
        "contacts": (
            outbound("1", "2026-03-03", "recruiter_debrief"),
            outbound("2", "2026-03-04", "thank_you"),
            outbound("3", "2026-03-05", "check_in"),
        ),
        "participations": (took_part("dana", "2"), took_part("agent", "3")),
    }
    found = contacts(application=application(agency="Contoso Staff"), **record)
    assert {kind: to_agency for kind, (_, _, to_agency) in found.items()} == {
        ContactKind.RECRUITER_DEBRIEF: True,
        ContactKind.THANK_YOU: False,
        ContactKind.CHECK_IN: True,
    }
    assert not any(to_agency for _, _, to_agency in contacts(**record).values())


def test_they_were_last_heard_of_since_the_interview_by_message_or_noted_answer() -> None:
    record: dict[str, Any] = {
        "interviews": (interview("a", "2026-03-02"),),
        "contacts": (
            inbound("1", "2026-02-27"),
            inbound("2", "2026-03-06"),
            outbound("3", "2026-03-12"),
        ),
    }
    assert case_of(application_record(**record), NOW).last_inbound_on == day("2026-03-06")
    noted = application_record(
        observations=(observation("reply_still_deciding", "2026-03-13"),), **record
    )
    assert case_of(noted, NOW).last_inbound_on == day("2026-03-13")
    record["contacts"] = record["contacts"][:1]
    assert case_of(application_record(**record), NOW).last_inbound_on is None


def names(record: ApplicationRecord, *, lasts: bool = False) -> list[str]:
    return [o.kind for o in case_of(record, NOW, lambda _name: lasts).observed]


def test_observations_before_the_interview_are_forgotten_unless_they_last() -> None:
    record = application_record(
        interviews=(interview("a", "2026-02-10"), interview("b", "2026-03-10")),
        observations=(
            observation("vague_close", "2026-02-10"),
            observation("early_in_order", "2026-03-10"),
        ),
    )
    assert names(record) == ["early_in_order"]
    assert names(record, lasts=True) == ["vague_close", "early_in_order"]


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        ([PageStatus.REPOSTED], ["job_reposted"]),
        ([PageStatus.REPOSTED, PageStatus.GONE], ["posting_removed"]),
        ([PageStatus.GONE, PageStatus.STILL_LISTED], []),
        ([PageStatus.NEW_OPENING], []),
    ],
)
def test_the_latest_page_check_counts(statuses: list[PageStatus], expected: list[str]) -> None:
    checks = tuple(
        PageCheck(id=str(n), application_id=APP, checked_on=day(f"2026-03-1{n}"), status=status)
        for n, status in enumerate(statuses)
    )
    assert names(application_record(page_checks=checks)) == expected


def test_who_can_be_written_to() -> None:
    record: dict[str, Any] = {
        "interviews": (interview("a", "2026-03-10"),),
        "attendances": (was_in("dana", "a"), was_in("lee", "a")),
        "involvements": (
            part("dana", "interviewer"),
            part("lee", "interviewer"),
            part("olu", "organiser"),
            part("ren", "recruiter"),
        ),
    }

    def reach(*people: Any) -> tuple[int, int, bool, bool]:
        facts = case_of(application_record(people=people, **record), NOW)
        return (
            facts.interviewers,
            facts.addresses_known,
            facts.contact_known,
            facts.organiser_known,
        )

    nobody = (person("dana"), person("lee"), person("olu"), person("ren"))
    assert reach(*nobody) == (2, 2, False, True)  # no addresses kept at all
    some = (person("dana", email="d@x.test"), person("lee"), person("olu"), person("ren"))
    assert reach(*some) == (2, 1, False, False)
    others = (
        person("dana"), person("lee"), person("olu", email="o@x.test"),
        person("ren", email="r@x.test"),
    )  # fmt: skip
    assert reach(*others) == (2, 0, True, True)


@pytest.mark.parametrize(
    ("named", "left"), [([], 0), (["dana"], 1), (["dana", "lee"], 0), (["olu"], 0)]
)
def test_thanks_are_left_only_where_somebody_was_thanked_already(
    named: list[str], left: int
) -> None:
    record = application_record(
        interviews=(interview("a", "2026-03-10"),),
        people=(person("dana"), person("lee"), person("olu")),
        attendances=(was_in("dana", "a"), was_in("lee", "a")),
        contacts=(outbound("t", "2026-03-10", "thank_you"),) if named else (),
        participations=tuple(took_part(name, "t") for name in named),
    )
    assert case_of(record, NOW).thanks_left == left


def test_observations_complete_the_facts_they_stand_for() -> None:
    one = completed(case("2026-03-10", observations="told_on_hold rejected decision_maker_away"))
    assert (one.hold, one.rejected, one.away_until) == (True, True, None)
    given = case(
        "2026-03-10", observations="told_on_hold rejected", hold=True, rejected=True,
        hold_told_on="2026-03-11",
    )  # fmt: skip
    assert completed(given) == given
    assert completed(case("2026-03-10")) == case("2026-03-10")


def test_of_an_observation_noted_twice_the_latest_completes_the_facts() -> None:
    early = ObservedFact(kind="decision_maker_away", on=day("2026-03-02"), until=day("2026-03-20"))
    late = ObservedFact(kind="decision_maker_away", on=day("2026-03-09"), until=day("2026-03-12"))
    for both in ((early, late), (late, early)):
        assert completed(replace(case("2026-03-02"), observed=both)).away_until == late.until


def test_the_dates_of_an_observation_complete_the_facts_but_never_replace_them() -> None:
    hold = ObservedFact(kind="told_on_hold", on=day("2026-03-12"), until=day("2026-05-04"))
    no = ObservedFact(kind="rejected", on=day("2026-03-20"))
    held = completed(replace(case("2026-03-10"), observed=(hold,)))
    assert (held.hold_told_on, held.hold_until) == (day("2026-03-12"), day("2026-05-04"))
    known = replace(case("2026-03-10"), observed=(hold,), hold_until=day("2026-06-01"))
    assert completed(known).hold_until == day("2026-06-01")
    turned_down = completed(replace(case("2026-03-10"), observed=(no,)))
    assert turned_down.rejected_on == day("2026-03-20")


def test_a_contact_keeps_its_channel() -> None:
    record = application_record(
        contacts=(
            outbound("c", "2026-03-16", channel=Channel.PHONE),
            outbound("m", "2026-03-23"),
        )
    )
    assert [c.channel for c in case_of(record, NOW).contacts] == [Channel.PHONE, Channel.EMAIL]


def test_a_page_check_counts_from_its_day() -> None:
    check = PageCheck(
        id="k", application_id=APP, checked_on=day("2026-03-18"), status=PageStatus.GONE
    )
    (seen,) = case_of(application_record(page_checks=(check,)), NOW).observed
    assert seen == ObservedFact(kind="posting_removed", on=day("2026-03-18"))


def test_what_came_on_the_day_of_the_interview_counts_for_it() -> None:
    record = application_record(
        interviews=(interview("a", "2026-03-10"),),
        contacts=(inbound("i", "2026-03-10", promise_on="2026-03-27"),),
    )
    assert case_of(record, NOW).last_inbound_on == day("2026-03-10")
    assert case_of(record, NOW).promised_on == day("2026-03-27")


def test_it_is_asked_of_each_observation_whether_it_lasts() -> None:
    record = application_record(
        interviews=(interview("a", "2026-03-10"),),
        observations=(
            observation("internal_candidate", "2026-03-02"),
            observation("vague_close", "2026-03-02"),
        ),
    )
    kept = case_of(record, NOW, lambda name: name == "internal_candidate")
    assert [o.kind for o in kept.observed] == ["internal_candidate"]


@pytest.mark.parametrize(
    ("at", "before"),
    [
        ("2026-03-15T23:00", True),
        ("2026-03-16T09:59", True),
        ("2026-03-16T10:00", False),
        ("2026-03-17T08:00", False),
    ],
)
def test_a_contact_counts_for_an_interview_from_its_start(at: str, before: bool) -> None:
    record = application_record(
        interviews=(interview("a", "2026-03-16"),), contacts=(outbound("t", at),)
    )
    facts = case_of(record, evening("2026-03-17"))
    assert [c.before_interview for c in facts.contacts] == [before]


def test_the_employers_zone_is_that_of_the_latest_interview_or_else_ones_own() -> None:
    interviews = (
        interview("a", "2026-03-02", zone="Asia/Tokyo"),
        interview("b", "2026-03-12T20:00", zone="America/New_York"),
    )
    sent = (outbound("t", "2026-03-13T02:00", zone="Europe/Berlin"),)
    (contact,) = case_of(application_record(interviews=interviews, contacts=sent), NOW).contacts
    assert contact.on == day("2026-03-12")
    (contact,) = case_of(application_record(contacts=sent), NOW).contacts
    assert contact.on == day("2026-03-13")


def test_a_problem_is_known_once_one_is_noted() -> None:
    assert not case_of(application_record(), NOW).problem_raised
    raised = Problem(id="p", application_id=APP, problem="The nightly import")
    assert case_of(application_record(problems=(raised,)), NOW).problem_raised


def test_an_interview_marked_as_not_held_without_a_day_counts_from_its_own() -> None:
    missed = interview("a", "2026-03-10", status=InterviewStatus.MISSED_BY_THEM)
    found = case_of(application_record(interviews=(missed,)), evening("2026-03-12"))
    assert (found.not_held, found.not_held_on) == (
        InterviewStatus.MISSED_BY_THEM,
        date(2026, 3, 10),
    )
    assert found.interview_on is None
