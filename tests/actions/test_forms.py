"""What a form submits is saved as a whole; its draft is deleted with it."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from desktop.actions import drafts, forms, undo
from desktop.actions.forms import Participant
from desktop.core.ids import new_id
from desktop.core.kinds import OutcomeReason, Part, State
from desktop.core.records import (
    Application,
    AskedQuestion,
    Attendance,
    Interview,
    Observation,
    Person,
    Problem,
)
from desktop.core.typed_names import NamedPerson
from tests.actions.harness import Harness

LEE = Person(id=new_id(), name="Lee Chen")
TODAY = date(2026, 3, 6)


def parts(harness: Harness, job: Application) -> dict[str, Part]:
    record = harness.record(job)
    return {record.person(held.person_id).name: held.part for held in record.involvements}


def interview(job: Application, at: str = "2026-03-05T14:00") -> Interview:
    return Interview(id=new_id(), application_id=job.id, starts=datetime.fromisoformat(at))


@pytest.mark.parametrize(
    ("met", "part"), [(None, Part.RECRUITER), ("2026-03-05T14:00", Part.INTERVIEWER)]
)
def test_who_is_named_with_an_application_was_met_or_is_its_recruiter(
    harness: Harness, met: str | None, part: Part
) -> None:
    job = Application(id=new_id(), company="Northwind", role="Engineer")
    first = interview(job, met) if met else None
    harness.do(forms.add_application, job, first, [NamedPerson("Dana Reyes")])
    assert parts(harness, job) == {"Dana Reyes": part}
    assert len(harness.record(job).interviews) == (1 if met else 0)


def test_a_person_who_is_stored_is_not_stored_again_with_another_application(
    harness: Harness,
) -> None:
    first = harness.add("Dana")
    other = Application(id=new_id(), company="Northwind", role="Designer")
    harness.do(forms.add_application, other, None, [NamedPerson("dana")])
    assert harness.record(other).people == harness.record(first).people


def test_a_stored_person_gets_the_title_and_number_that_they_have_not_yet(harness: Harness) -> None:
    first = harness.add("Dana")
    typed = NamedPerson("Dana", title="HR", phone="555-0104")
    other = Application(id=new_id(), company="Northwind", role="Designer")
    harness.do(forms.add_application, other, None, [typed])
    (dana,) = harness.record(first).people
    assert (dana.title, dana.phone) == ("HR", "555-0104")
    again = Application(id=new_id(), company="Northwind", role="Editor")
    harness.do(forms.add_application, again, None, [replace(typed, title="CEO", phone="1")])
    assert harness.record(first).people == (dana,)


def test_an_application_is_changed(harness: Harness) -> None:
    job = harness.add("Dana")
    harness.do(forms.update_application, replace(job, role="Designer"))
    assert harness.record(job).application.role == "Designer"


def test_a_draft_is_deleted_with_what_was_made_of_it(harness: Harness) -> None:
    job = harness.add("Dana")
    harness.do(drafts.keep, "draft", "application", {"role": "Designer"})
    designer = replace(job, role="Designer")
    harness.do(forms.submit, "draft", lambda ctx: forms.update_application(ctx, designer))
    assert harness.record(job).application.role == "Designer"
    assert harness.store.queries.drafts.latest("application", harness.now.utc) is None


def test_an_interview_is_saved_with_people_who_are_new_and_notes_about_them(
    harness: Harness,
) -> None:
    job = harness.add("Dana")
    second = interview(job, "2026-03-06T10:00")
    (dana,) = harness.record(job).people
    notes = Attendance(id=new_id(), interview_id=second.id, person_id=LEE.id, detail="sails")
    harness.do(
        forms.save_interview, second, [Participant(dana), Participant(LEE, notes)], is_new=True
    )
    record = harness.record(job)
    assert [(record.person(a.person_id).name, a.detail) for a in record.attendances] == [
        ("Dana", ""),
        ("Dana", ""),
        ("Lee Chen", "sails"),
    ]
    harness.do(forms.save_interview, replace(second, notes="went well"), [], is_new=False)
    assert harness.record(job).interviews[-1].notes == "went well"


def test_how_it_went_is_one_undo_and_counts_as_told_without_notes(harness: Harness) -> None:
    job = harness.add("Dana")
    (held,) = harness.record(job).interviews
    before = harness.record(job)
    harness.do(
        forms.save_debrief, held, [Participant(LEE)], [("Slow builds", "Cache")], [("Why?", "So")]
    )
    record = harness.record(job)
    assert [(p.problem, p.idea, p.interview_id) for p in record.problems] == [
        ("Slow builds", "Cache", held.id)
    ]
    assert [(q.question, q.answer) for q in record.asked_questions] == [("Why?", "So")]
    assert "Lee Chen" in parts(harness, job)
    harness.do(undo.undo, harness.edits)
    assert harness.record(job) == before


def test_a_contact_is_logged_and_changed_with_those_who_took_part(harness: Harness) -> None:
    job = harness.add("Dana")
    made = harness.contact(job, "2026-03-06T11:00")
    harness.do(forms.save_contact, made, [Participant(LEE)], is_new=True)
    record = harness.record(job)
    assert [record.person(p.person_id).name for p in record.participations] == ["Lee Chen"]
    assert parts(harness, job)["Lee Chen"] is Part.INTERVIEWER
    harness.do(forms.save_contact, replace(made, subject="Thanks"), [], is_new=False)
    assert [c.subject for c in harness.record(job).contacts] == ["Thanks"]
    assert not harness.record(job).participations


def test_notes_are_added_and_changed(harness: Harness) -> None:
    job = harness.add("Dana")
    problem = Problem(id=new_id(), application_id=job.id, problem="Slow builds")
    question = AskedQuestion(id=new_id(), application_id=job.id, question="Why us?")
    seen: Observation = harness.observation(job, "vague_close", "2026-03-05")
    for is_new, word in ((True, ""), (False, "changed")):
        harness.do(forms.save_problem, replace(problem, idea=word), is_new=is_new)
        harness.do(forms.save_question, replace(question, answer=word), is_new=is_new)
        harness.do(forms.save_observation, replace(seen, note=word), is_new=is_new)
        record = harness.record(job)
        assert [p.idea for p in record.problems] == [word]
        assert [q.answer for q in record.asked_questions] == [word]
        assert [o.note for o in record.observations] == [word]


def test_a_person_is_added_changed_and_given_a_part(harness: Harness) -> None:
    job = harness.add("Dana")
    harness.do(forms.save_person, LEE, job.id, Part.RECRUITER, is_new=True)
    assert parts(harness, job)["Lee Chen"] is Part.RECRUITER
    renamed = replace(LEE, name="Lee Cheng")
    harness.do(forms.save_person, renamed, job.id, Part.HIRING_MANAGER, is_new=False)
    assert parts(harness, job)["Lee Cheng"] is Part.HIRING_MANAGER
    harness.do(forms.save_person, LEE, None, Part.RECRUITER, is_new=False)
    assert parts(harness, job)["Lee Chen"] is Part.HIRING_MANAGER


def test_on_hold_is_observed_once_however_often_it_is_told(harness: Harness) -> None:
    job = harness.add("Dana")
    until = date(2026, 4, 1)
    harness.do(forms.change_state, job, State.ON_HOLD, TODAY, note="budget")
    harness.do(forms.change_state, job, State.ON_HOLD, TODAY, until=until)
    record = harness.record(job)
    assert record.application.state is State.ON_HOLD
    assert [(o.kind, o.until, o.note) for o in record.observations] == [
        (forms.HOLD_OBSERVATION, until, "")
    ]


def test_an_offer_in_writing_has_its_dates(harness: Harness) -> None:
    job = harness.add("Dana")
    harness.do(forms.change_state, job, State.OFFER, TODAY, answer_by=date(2026, 3, 13))
    now = harness.record(job).application
    assert (now.state, now.offer_on, now.offer_answer_by) == (
        State.OFFER,
        TODAY,
        date(2026, 3, 13),
    )


@pytest.mark.parametrize("state", [State.WAITING, State.ON_HOLD])
def test_an_offer_that_was_only_announced_is_waited_for(harness: Harness, state: State) -> None:
    job = harness.add("Dana", state=state)
    harness.do(forms.change_state, job, State.OFFER, TODAY, in_writing=False)
    now = harness.record(job).application
    assert (now.state, now.offer_told_on, now.offer_on) == (State.WAITING, TODAY, None)


@pytest.mark.parametrize("reason", [None, *OutcomeReason])
def test_an_ending_keeps_its_reason(harness: Harness, reason: OutcomeReason | None) -> None:
    job = harness.add("Dana")
    harness.do(forms.change_state, job, State.REJECTED, TODAY, reason=reason)
    now = harness.record(job).application
    assert (now.state, now.outcome_reason) == (State.REJECTED, reason)
