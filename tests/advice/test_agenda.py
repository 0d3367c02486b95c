"""The agenda of all open applications: order, shared people, shared companies."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.advice.calendars import calendar_for
from desktop.advice.employer_time import contacted_at
from desktop.core.kinds import Caution, State, StepKind
from desktop.core.records import ApplicationRecord
from tests.advice.builders import day, knowledge
from tests.advice.records import (
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
)
from tests.support.agenda import Entry, agenda, aware_of_each_other

TODAY = "2026-05-14"
US = calendar_for("US")


def record(name: str, met: str, *who: str, sent: str = "", **more: Any) -> ApplicationRecord:
    """An application with an interview with `who`; `sent` is the day of their thanks."""
    company = more.pop("company", name)
    thanks = (outbound(f"{name}-t", sent, "thank_you"),) if sent else ()
    return application_record(
        application=application(id=name, company=company, **more),
        interviews=(interview(f"{name}-i", met),),
        people=tuple(person(p, email=f"{p}@example.com") for p in who),
        involvements=tuple(part(p, "interviewer") for p in who),
        contacts=thanks,
        participations=tuple(took_part(p, f"{name}-t") for p in who if sent),
    )


def met_on(on: str) -> datetime:
    """The instant of a contact on that day."""
    return contacted_at(outbound("c", on))


def planned(*records: ApplicationRecord, today: str = TODAY) -> dict[str, Entry]:
    entries = agenda(records, evening(today), knowledge())
    return {entry.record.application.id: entry for entry in entries}


def on(entry: Entry) -> date:
    assert entry.advice.step is not None
    return entry.advice.step.on


def test_the_most_urgent_comes_first_and_nothing_to_do_last() -> None:
    later = record("later", "2026-05-11", "ann", sent="2026-05-11")
    asked = record("asked", "2026-05-04", "bob", sent="2026-05-04")
    fresh = record("fresh", "2026-05-14", "cay")
    offer = record(
        "offer", "2026-05-04", "dan", sent="2026-05-04", other_offer_deadline=day("2026-05-15")
    )
    quiet = record("quiet", "2026-05-04", "eve", sent="2026-05-04", no_contact=True)
    new = record("new", "2026-05-14")
    never = application_record(application=application(id="never", company="Never"))
    entries = planned(never, quiet, later, new, asked, fresh, offer)
    assert list(entries) == ["offer", "fresh", "new", "asked", "later", "never", "quiet"]


def test_what_is_closed_is_not_advised_on() -> None:
    closed = record("closed", "2026-05-04", "ann", state=State.WITHDRAWN)
    assert planned(closed) == {}


@pytest.mark.parametrize("kept", [True, False])
def test_somebody_met_twice_is_one_person(kept: bool) -> None:
    """A mail to Ann about one job postpones the mail to Ann about the other."""
    one = record("one", "2026-05-04", "ann", sent="2026-05-04")
    other = record("other", "2026-05-12", "ann" if kept else "bob", sent="2026-05-12")
    entries = planned(one, other)
    assert on(entries["one"]) == day("2026-05-19" if kept else "2026-05-14")


def test_a_closed_application_still_counts_for_the_people_in_it() -> None:
    one = record("one", "2026-05-04", "ann", sent="2026-05-04")
    other = record("other", "2026-05-12", "ann", sent="2026-05-12", state=State.REJECTED)
    closed = replace(other, application=replace(other.application, state=State.WITHDRAWN))
    assert on(planned(one, closed)["one"]) == day("2026-05-19")


def test_thanks_are_not_held_back() -> None:
    one = record("one", "2026-05-14", "ann")
    other = record("other", "2026-05-12", "ann", sent="2026-05-12")
    step = planned(one, other)["one"].advice.step
    assert step is not None
    assert (step.kind_today, step.on) == (StepKind.SEND_THANK_YOU, day(TODAY))


def test_answers_and_what_they_sent_hold_nothing_back() -> None:
    one = record("one", "2026-05-04", "ann", sent="2026-05-04")
    other = replace(
        record("other", "2026-05-04", "ann"),
        contacts=(
            inbound("in", "2026-05-12"),
            outbound("re", "2026-05-12", "other", answers_id="in"),
            outbound("form", "2026-05-13", "form_returned"),
        ),
        participations=tuple(took_part("ann", name) for name in ("in", "re", "form")),
    )
    assert aware_of_each_other([one, other])[0] is one


def test_a_company_written_to_about_another_job_is_warned_about() -> None:
    one = record("one", "2026-05-04", "ann", sent="2026-05-04", company="Northwind")
    other = record("other", "2026-05-12", "bob", sent="2026-05-12", company=" NORTHWIND ")
    entries = planned(one, other)
    warned = Caution.COMPANY_CONTACTED_THIS_WEEK
    assert warned in entries["one"].advice.cautions
    assert on(entries["one"]) == day(TODAY)
    assert warned not in entries["other"].advice.cautions
    assert warned not in planned(one, other, today="2026-05-19")["one"].advice.cautions


def test_what_went_through_an_agency_was_not_written_to_the_company() -> None:
    one = record("one", "2026-05-04", "ann", sent="2026-05-04", company="Northwind")
    other = record(
        "other", "2026-05-12", "bob", sent="2026-05-12", company="Northwind", agency="Hays"
    )
    assert planned(one, other)["one"].record.company_contacted_at is None
    about_agency = planned(
        record("b", "2026-05-12", "bob", sent="2026-05-12", company="X"),
        record("a", "2026-05-04", "cay", company="X", agency="Hays"),
    )
    assert Caution.COMPANY_CONTACTED_THIS_WEEK not in about_agency["a"].advice.cautions


def test_of_several_the_latest_elsewhere_counts() -> None:
    """The latest contact with Ann is about the third job: it counts for the other two."""
    sent = {"one": "2026-05-04", "two": "2026-05-06", "three": "2026-05-12"}
    aware = aware_of_each_other(
        record(name, when, "ann", sent=when, company="Northwind") for name, when in sent.items()
    )
    last = [met_on("2026-05-12"), met_on("2026-05-12"), met_on("2026-05-06")]
    assert [one.people_contacted_at for one in aware] == last
    assert [one.company_contacted_at for one in aware] == last


def test_what_the_record_knows_of_others_is_kept() -> None:
    known = replace(
        record("one", "2026-05-04", "ann", sent="2026-05-04"),
        people_contacted_at=met_on("2026-05-13"),
    )
    other = record("other", "2026-05-12", "ann", sent="2026-05-12")
    assert aware_of_each_other([known])[0].people_contacted_at == met_on("2026-05-13")
    assert aware_of_each_other([known, other])[0].people_contacted_at == met_on("2026-05-13")


def test_what_the_record_knows_of_the_company_is_kept() -> None:
    one = record("one", "2026-05-04", "ann", sent="2026-05-04", company="Northwind")
    known = replace(one, company_contacted_at=met_on("2026-05-13"))
    other = record("other", "2026-05-12", "bob", sent="2026-05-12", company="Northwind")
    assert aware_of_each_other([known])[0].company_contacted_at == met_on("2026-05-13")
    assert aware_of_each_other([known, other])[0].company_contacted_at == met_on("2026-05-13")


def test_of_several_contacts_the_last_counts_in_whatever_order_they_are_kept() -> None:
    one = record("one", "2026-05-04", "ann", sent="2026-05-04")
    twice = replace(
        record("twice", "2026-05-04", "ann"),
        contacts=(
            outbound("later", "2026-05-12", "check_in"),
            outbound("first", "2026-05-05", "thank_you"),
        ),
        participations=(took_part("ann", "later"), took_part("ann", "first")),
    )
    assert aware_of_each_other([one, twice])[0].people_contacted_at == met_on("2026-05-12")


@pytest.mark.parametrize(("subdivision", "due"), [("", "2026-06-09"), ("BY", "2026-06-10")])
def test_each_is_advised_on_by_its_own_calendar(subdivision: str, due: str) -> None:
    one = record(
        "one", "2026-05-26", "ann", sent="2026-05-26", country="DE", subdivision=subdivision
    )
    assert on(planned(one, today="2026-05-28")["one"]) == day(due)


@pytest.mark.parametrize("lasting", [True, False])
def test_lasting_observations_survive_a_new_interview(lasting: bool) -> None:
    one = replace(
        record("one", "2026-05-12", "ann", sent="2026-05-12"),
        observations=(observation("internal_candidate", "2026-05-02"),),
    )
    (entry,) = agenda([one], evening(TODAY), knowledge(), lambda _kind: lasting)
    evidence = {e.kind for ranked in entry.advice.ranking for e in ranked.evidence}
    assert ("internal_candidate" in evidence) is lasting
    forgotten = agenda([one], evening(TODAY), knowledge())[0].advice.ranking
    assert (forgotten == entry.advice.ranking) is not lasting


DAYS = st.integers(0, 40).map(lambda n: day("2026-04-05") + timedelta(days=n))
RECORDS = st.lists(
    st.tuples(DAYS, st.sets(st.sampled_from("abcd")), st.integers(0, 9), st.sampled_from("XYZ")),
    max_size=6,
)


@given(rows=RECORDS, seed=st.randoms(use_true_random=False))
def test_nobody_is_asked_twice_in_a_week_whatever_the_job_and_order_never_matters(
    rows: list[tuple[date, set[str], int, str]], seed: Any
) -> None:
    today = day("2026-05-15")
    records = [
        record(
            f"r{n}", met.isoformat(), *sorted(who), company=company,
            sent=min(today, met + timedelta(days=later)).isoformat(),
        )
        for n, (met, who, later, company) in enumerate(rows)
    ]  # fmt: skip
    entries = agenda(records, evening(today), knowledge())
    assert len(entries) == len(records)
    for entry in entries:
        step = entry.advice.step
        assert step is not None
        if step.kind in {StepKind.SEND_THANK_YOU, StepKind.MOVE_ON}:
            continue
        reached = {p.id for p in entry.record.people}
        for other in records:
            if reached & {p.id for p in other.people}:
                for contact in other.contacts:
                    since = contact.at.date()
                    met = entry.record.interviews[0].starts.date()
                    if other.contacts == entry.record.contacts and since <= US.add(met, 1):
                        since = met  # thanks in time count as of the interview
                    assert (step.on - since).days >= 7
    shuffled = list(records)
    seed.shuffle(shuffled)
    assert agenda(shuffled, evening(today), knowledge()) == entries
