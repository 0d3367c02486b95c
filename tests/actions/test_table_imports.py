"""The interviews and people that an import takes from the rows of a table."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from desktop.actions import imports, undo
from desktop.actions.context import Batch
from desktop.actions.imports import Finding, Item
from desktop.core.kinds import Format, InterviewKind, Part, State
from desktop.core.records import ApplicationRecord
from desktop.exchange.found import FoundApplication, FoundInterview, FoundPerson
from tests.actions.harness import Harness

DANA = FoundPerson(name="Dana Reyes", role="HR", phone="555-010-4477")
TOM = FoundPerson(name="Tom Berg", email="tom@bluefin.example")
HELD = FoundInterview(starts=datetime(2026, 3, 3, 14), has_time=True, people=[DANA, TOM])
BAKER = FoundApplication(
    company="Bluefin", role="Baker", stage="Interview", applied_on=date(2026, 2, 20),
    interviews=[HELD],
)  # fmt: skip


def compared(harness: Harness, *found: FoundApplication) -> list[Item]:
    return imports.compare(harness.store.queries, found, (), country="DE", unnamed_role="Unknown")


def taken(harness: Harness, *found: FoundApplication) -> Sequence[ApplicationRecord]:
    items = compared(harness, *found)
    harness.do(imports.take, items)
    records = (harness.store.queries.record(item.made.id) for item in items)
    return [record for record in records if record is not None]


def test_an_interview_is_stored_with_its_time_and_its_people(harness: Harness) -> None:
    (record,) = taken(harness, BAKER)
    (interview,) = record.interviews
    assert (interview.starts, interview.zone) == (HELD.starts, harness.now.zone)
    assert (interview.round, interview.format) == (InterviewKind.SINGLE, Format.UNKNOWN)
    met = {one.person_id for one in record.attendances}
    people = sorted(record.people, key=lambda one: one.name)
    assert met == {one.id for one in people}
    assert [(one.name, one.title, one.phone, one.email) for one in people] == [
        ("Dana Reyes", "HR", "555-010-4477", ""), ("Tom Berg", "", "", "tom@bluefin.example"),
    ]  # fmt: skip


def test_what_was_written_is_noted_where_an_interview_has_no_time(harness: Harness) -> None:
    day = replace(HELD, has_time=False, words="3 March (phone)", is_phone=True)
    (record,) = taken(harness, replace(BAKER, interviews=[day]))
    (interview,) = record.interviews
    assert interview.notes == "3 March (phone)"
    assert (interview.round, interview.format) == (InterviewKind.PHONE_SCREEN, Format.PHONE)


def test_a_second_interview_is_a_second_one(harness: Harness) -> None:
    later = replace(HELD, starts=datetime(2026, 3, 30, 10))
    (record,) = taken(harness, replace(BAKER, interviews=[later, HELD]))
    assert [one.round for one in record.interviews] == [InterviewKind.SINGLE, InterviewKind.SECOND]
    assert len(record.people) == 2


def test_rows_of_the_same_job_are_one_application_with_all_its_interviews(
    harness: Harness,
) -> None:
    later = replace(HELD, starts=datetime(2026, 3, 30, 10), people=[TOM])
    records = taken(harness, BAKER, replace(BAKER, interviews=[later]))
    assert [len(one.interviews) for one in records] == [2]


def test_an_interviewer_of_two_applications_at_a_company_is_one_person(harness: Harness) -> None:
    taken(harness, BAKER, replace(BAKER, role="Chef"))
    assert harness.store.queries.count_people() == 2


def test_contacts_and_interviewers_without_an_interview_take_part(harness: Harness) -> None:
    (record,) = taken(harness, replace(BAKER, interviews=[], contacts=[DANA], people=[TOM]))
    names = {one.id: one.name for one in record.people}
    parts = {names[one.person_id]: one.part for one in record.involvements}
    assert parts == {"Dana Reyes": Part.RECRUITER, "Tom Berg": Part.INTERVIEWER}


def test_a_second_import_of_the_same_table_changes_nothing(harness: Harness) -> None:
    row = replace(BAKER, contacts=[FoundPerson(name="Ada Lind")])
    taken(harness, row)
    items = compared(harness, row)
    assert [item.finding for item in items] == [Finding.KNOWN]
    harness.do(imports.take, items)
    assert not harness.edits


def test_a_stored_application_is_given_the_interviews_that_it_lacks(harness: Harness) -> None:
    taken(harness, replace(BAKER, interviews=[]))
    items = compared(harness, BAKER)
    assert [item.finding for item in items] == [Finding.MORE]
    (record,) = taken(harness, BAKER)
    assert [one.starts for one in record.interviews] == [HELD.starts]
    moved = replace(HELD, starts=datetime(2026, 3, 3, 16))
    assert [item.finding for item in compared(harness, replace(BAKER, interviews=[moved]))] == [
        Finding.KNOWN
    ]


def test_a_state_counts_from_the_day_of_the_answer(harness: Harness) -> None:
    answered = date(2026, 2, 27)
    rows = [
        replace(BAKER, interviews=[], stage=stage, role=stage, answered_on=answered)
        for stage in ("Rejected", "Offer", "On hold")
    ]
    records = taken(harness, *rows)
    states = [(one.history[-1].state, one.history[-1].on) for one in records]
    assert states == [
        (State.REJECTED, answered), (State.OFFER, answered), (State.ON_HOLD, answered),
    ]  # fmt: skip
    assert [one.observed_on for one in records[0].observations] == [answered]


def test_undo_takes_all_of_an_import_back(harness: Harness) -> None:
    taken(harness, BAKER)
    harness.do(undo.undo, harness.edits)
    queries = harness.store.queries
    assert (queries.count_people(), queries.names.applications()) == (0, [])
    assert queries.is_empty()


def test_an_interviewer_in_two_parts_of_an_import_is_one_person(harness: Harness) -> None:
    items = compared(harness, BAKER, replace(BAKER, role="Chef"))
    batch = Batch(harness.store, harness.now, harness.advisor)
    for item in items:
        batch.run(imports.take, [item])
    batch.commit()
    assert harness.store.queries.count_people() == 2
