from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop.actions import applications, contacts, notes, people, wizard
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, Direction, Part, State, StepKind
from desktop.core.records import Application, Person
from tests.actions.harness import Harness

DAY = date(2026, 3, 9)
UNKNOWN = "0" * 32


def states(harness: Harness, job: Application) -> list[tuple[str, str, str]]:
    return [(str(h.state), h.on.isoformat(), h.note) for h in harness.record(job).history]


def observations(harness: Harness, job: Application) -> list[tuple[str, str]]:
    return [(s.kind, s.observed_on.isoformat()) for s in harness.record(job).observations]


def test_an_application_comes_with_its_first_interview_and_the_people_met(harness: Harness) -> None:
    known = Person(id=new_id(), name="Dana", notes="met before")
    harness.do(people.add, known)
    job = Application(id=new_id(), company="Northwind", role="Engineer")
    interview = replace(harness.record(harness.add("Ada")).interviews[0], id=new_id())
    interview = replace(interview, application_id=job.id)
    changes = harness.do(
        applications.add,
        application=job,
        interview=interview,
        people=[
            (replace(known, notes="typed anew"), Part.HIRING_MANAGER),
            (Person(id=new_id(), name="Lee"), Part.INTERVIEWER),
            (Person(id=new_id(), name="Kim"), Part.RECRUITER),
        ],
    )
    record = harness.record(job)
    assert job.id in changes.applications
    assert changes.agenda
    assert [p.name for p in record.people] == ["Dana", "Lee", "Kim"]
    assert record.people[0] == known
    assert [str(i.part) for i in record.involvements] == [
        "hiring_manager",
        "interviewer",
        "recruiter",
    ]
    room = {a.person_id for a in record.attendances}
    assert room == {record.people[0].id, record.people[1].id}
    assert record.interviews == (interview,)
    assert states(harness, job) == [("waiting", "2026-03-06", "")]


def test_an_application_can_do_without_an_interview_and_people(harness: Harness) -> None:
    job = harness.add(met=None)
    assert harness.record(job).application == job
    assert harness.record(job).interviews == ()


def test_an_application_that_enters_rejected_holds_the_observation_too(harness: Harness) -> None:
    job = harness.add("Dana", state=State.REJECTED)
    assert states(harness, job) == [("rejected", "2026-03-06", "")]
    assert observations(harness, job) == [("rejected", "2026-03-06")]


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"company": " "}, "which company"),
        ({"role": ""}, "which role"),
        ({"posting_url": "javascript:alert(1)"}, "web address"),
        ({"careers_url": "example.com"}, "web address"),
    ],
)
def test_an_application_without_what_it_needs_is_refused(
    harness: Harness, more: dict[str, Any], sentence: str
) -> None:
    good = harness.add("Dana")
    with pytest.raises(UserError, match=sentence):
        harness.add(**more)
    with pytest.raises(UserError, match=sentence):
        harness.do(applications.update, replace(good, **more))
    assert harness.record(good).application == good


def test_a_new_person_of_an_application_needs_a_name(harness: Harness) -> None:
    with pytest.raises(UserError, match="name"):
        harness.add("")
    assert harness.store.queries.is_empty()


def test_changing_a_wish_changes_the_step(harness: Harness) -> None:
    job = harness.add("Dana")
    harness.do(applications.update, replace(job, no_contact=True, salary_note="60,000"))
    assert harness.record(job).application.salary_note == "60,000"
    assert harness.summary(job).action is StepKind.NO_CONTACT
    assert states(harness, job) == [("waiting", "2026-03-06", "")]


def test_a_state_changed_with_the_rest_is_dated_today(harness: Harness) -> None:
    job = harness.add("Dana")
    harness.at("2026-03-09T10:00")
    harness.do(applications.update, replace(job, state=State.OFFER, notes="they rang"))
    assert harness.record(job).application == replace(job, state=State.OFFER, notes="they rang")
    assert states(harness, job)[1:] == [("offer", "2026-03-09", "")]


@pytest.mark.parametrize(
    ("state", "stays"),
    [
        (State.WAITING, False),
        (State.ON_HOLD, False),
        (State.REJECTED, False),
        (State.HIRED, True),
        (State.WITHDRAWN, True),
    ],
)
def test_an_offer_in_hand_ends_with_a_state_that_knows_of_none(
    harness: Harness, state: State, stays: bool
) -> None:
    day = date(2026, 3, 6)
    job = harness.add("Dana")
    offered = replace(job, offer_on=day, offer_answer_by=day)
    harness.do(applications.update, offered)
    harness.do(applications.set_state, job.id, State.OFFER, day)
    harness.do(applications.set_state, job.id, state, day)
    kept = harness.record(job).application
    assert (kept.offer_on, kept.offer_answer_by) == ((day, day) if stays else (None, None))


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (State.WAITING, True),
        (State.ON_HOLD, True),
        (State.OFFER, True),
        (State.WITHDRAWN, True),
        (State.REJECTED, False),
    ],
)
def test_after_a_no_an_announced_offer_is_not_expected(
    harness: Harness, state: State, expected: bool
) -> None:
    day = date(2026, 3, 6)
    job = harness.add("Dana")
    harness.do(applications.update, replace(job, offer_told_on=day))
    harness.do(applications.set_state, job.id, state, day)
    assert (harness.record(job).application.offer_told_on == day) is expected


def test_deleting_an_application_leaves_its_people(harness: Harness) -> None:
    job = harness.add("Dana")
    changes = harness.do(applications.delete, job.id)
    assert changes.applications == {job.id}
    assert harness.store.queries.record(job.id) is None
    assert harness.store.queries.count_people() == 1


@pytest.mark.parametrize(
    ("path", "expected_states", "expected_observations"),
    [
        ([State.REJECTED], ["rejected"], ["rejected"]),
        ([State.ON_HOLD], ["on_hold"], ["told_on_hold"]),
        ([State.ON_HOLD, State.WAITING], ["on_hold", "waiting"], []),
        ([State.REJECTED, State.WAITING], ["rejected", "waiting"], []),
        ([State.REJECTED, State.ON_HOLD], ["rejected", "on_hold"], ["told_on_hold"]),
        ([State.ON_HOLD, State.REJECTED], ["on_hold", "rejected"], ["told_on_hold", "rejected"]),
        ([State.OFFER, State.HIRED], ["offer", "hired"], []),
        ([State.REJECTED, State.MOVED_ON], ["rejected", "moved_on"], ["rejected"]),
    ],
)
def test_state_history_and_observations_say_the_same(
    harness: Harness,
    path: list[State],
    expected_states: list[str],
    expected_observations: list[str],
) -> None:
    job = harness.add("Dana")
    for state in path:
        harness.do(applications.set_state, job.id, state, DAY, "by phone")
    assert [name for name, _, _ in states(harness, job)[1:]] == expected_states
    assert [kind for kind, _ in observations(harness, job)] == expected_observations
    assert harness.record(job).application.state is path[-1]
    assert {(on, note) for _, on, note in states(harness, job)[1:]} == {("2026-03-09", "by phone")}


def test_the_same_state_again_betters_its_date_and_note(harness: Harness) -> None:
    job = harness.add("Dana")
    harness.do(applications.set_state, job.id, State.REJECTED, DAY)
    harness.do(applications.set_state, job.id, State.REJECTED, date(2026, 3, 10), "by letter")
    harness.do(applications.set_state, job.id, State.REJECTED, date(2026, 3, 11))
    assert states(harness, job)[1:] == [("rejected", "2026-03-11", "by letter")]
    assert observations(harness, job) == [("rejected", "2026-03-09")]


def test_a_state_without_a_history_gets_one(harness: Harness) -> None:
    job = harness.add("Dana")
    with harness.store.writing(harness.now.utc) as writer:
        for change in harness.record(job).history:
            writer.delete(change)
    harness.do(applications.set_state, job.id, State.WAITING, DAY)
    assert states(harness, job) == [("waiting", "2026-03-09", "")]


@pytest.mark.parametrize(
    ("state", "kind", "expected"),
    [
        (State.WAITING, "rejected", State.REJECTED),
        (State.ON_HOLD, "rejected", State.REJECTED),
        (State.OFFER, "rejected", State.REJECTED),
        (State.MOVED_ON, "rejected", State.REJECTED),
        (State.WITHDRAWN, "rejected", State.WITHDRAWN),
        (State.HIRED, "rejected", State.HIRED),
        (State.WAITING, "told_on_hold", State.ON_HOLD),
        (State.MOVED_ON, "told_on_hold", State.ON_HOLD),
        (State.REJECTED, "told_on_hold", State.REJECTED),
        (State.OFFER, "told_on_hold", State.OFFER),
        (State.WAITING, "vague_close", State.WAITING),
    ],
)
def test_the_state_follows_a_observation(
    harness: Harness, state: State, kind: str, expected: State
) -> None:
    job = harness.add("Dana", state=state)
    harness.do(
        notes.add_observation,
        harness.observation(job, kind, "2026-03-08", note="said on the phone"),
    )
    assert harness.record(job).application.state is expected
    moved = [] if expected is state else [(str(expected), "2026-03-08", "said on the phone")]
    assert states(harness, job)[1:] == moved


def test_the_state_goes_back_with_the_last_observation_that_said_so(harness: Harness) -> None:
    job = harness.add("Dana")
    first, second = (harness.observation(job, "rejected", f"2026-03-0{n}") for n in (7, 8))
    harness.do(notes.add_observation, first)
    harness.do(notes.add_observation, second)
    harness.do(notes.delete_observation, first.id)
    assert harness.record(job).application.state is State.REJECTED
    harness.at("2026-03-09T10:00").do(notes.delete_observation, second.id)
    assert harness.record(job).application.state is State.WAITING
    assert [name for name, _, _ in states(harness, job)] == ["waiting", "rejected", "waiting"]


def test_another_observation_taken_away_leaves_the_state(harness: Harness) -> None:
    job = harness.add("Dana", state=State.ON_HOLD)
    observation = harness.observation(job, "vague_close", "2026-03-05")
    harness.do(notes.add_observation, observation)
    harness.do(notes.delete_observation, observation.id)
    assert harness.record(job).application.state is State.ON_HOLD


def test_an_observation_corrected_to_another_takes_the_state_along(harness: Harness) -> None:
    job = harness.add("Dana")
    observation = harness.observation(job, "rejected", "2026-03-07")
    harness.do(notes.add_observation, observation)
    harness.do(notes.update_observation, replace(observation, note="by mail"))
    assert harness.record(job).application.state is State.REJECTED
    harness.do(notes.update_observation, replace(observation, kind="told_on_hold"))
    assert harness.record(job).application.state is State.ON_HOLD
    assert observations(harness, job) == [("told_on_hold", "2026-03-07")]


def test_a_rejection_in_the_contact_history_sets_the_state(harness: Harness) -> None:
    job, other = harness.add("Dana"), harness.add("Lee")
    letter = harness.contact(
        job, "2026-03-06T09:00", kind=ContactKind.REJECTION, direction=Direction.INBOUND
    )
    harness.do(contacts.log, letter, [])
    assert harness.record(job).application.state is State.REJECTED
    assert observations(harness, job) == [("rejected", "2026-03-06")]
    own = harness.contact(other, "2026-03-06T09:00", kind=ContactKind.REJECTION)
    harness.do(contacts.log, own, [])
    assert harness.record(other).application.state is State.WAITING


def test_the_outcome_is_held_against_the_old_runs_of_the_wizard(harness: Harness) -> None:
    job = harness.add("Dana")
    advice = harness.advisor.advise(harness.record(job), harness.now)
    harness.do(wizard.finish, job.id, {}, [], advice)
    outcomes = []
    for state in (State.MOVED_ON, State.WAITING, State.REJECTED, State.WITHDRAWN, State.HIRED):
        harness.do(applications.set_state, job.id, state, DAY)
        outcomes += [run.outcome for run in harness.store.queries.advice_runs(job.id)]
    assert outcomes == [State.MOVED_ON, None, State.REJECTED, State.WITHDRAWN, State.HIRED]


def test_what_is_unknown_cannot_be_acted_on(harness: Harness) -> None:
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(applications.delete, UNKNOWN)
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(applications.set_state, UNKNOWN, State.OFFER, DAY)
