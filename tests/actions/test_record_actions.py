"""Interviews, people, contacts, problems, questions, observations: added, changed, deleted."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.actions import contacts, interviews, notes, people
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, Part, StepKind
from desktop.core.records import Application, AskedQuestion, Attendance, Person, Problem
from tests.actions.harness import Harness

UNKNOWN = "0" * 32


def person(harness: Harness, name: str) -> Person:
    made = Person(id=new_id(), name=name)
    harness.do(people.add, made)
    return made


def room(harness: Harness, job: Application) -> dict[str, str]:
    record = harness.record(job)
    return {record.person(a.person_id).name: a.detail for a in record.attendances}


def parts(harness: Harness, job: Application) -> dict[str, str]:
    record = harness.record(job)
    return {record.person(i.person_id).name: str(i.part) for i in record.involvements}


def test_an_interview_is_added_with_those_who_were_there(harness: Harness) -> None:
    job = harness.add("Dana")
    first = harness.record(job).interviews[0]
    lee, ada = person(harness, "Lee"), person(harness, "Ada")
    interview = replace(first, id=new_id(), starts=first.starts.replace(day=6))
    detail = Attendance(id=new_id(), interview_id="", person_id=lee.id, detail="sails")
    harness.do(interviews.add, interview, [detail, ada.id, ada.id])
    assert room(harness, job) == {"Dana": "", "Lee": "sails", "Ada": ""}
    assert set(parts(harness, job)) == {"Dana", "Lee", "Ada"}
    assert harness.summary(job).to_thank == 2


def test_an_interview_is_changed_and_with_it_who_was_there(harness: Harness) -> None:
    job = harness.add("Dana", "Kim")
    interview = harness.record(job).interviews[0]
    dana, kim = harness.record(job).people
    lee = person(harness, "Lee")
    known = Attendance(id=new_id(), interview_id=interview.id, person_id=dana.id, detail="climbs")
    later = replace(interview, promise_on=date(2026, 3, 20), notes="went well")
    harness.do(interviews.update, later, [known, lee.id])
    assert room(harness, job) == {"Dana": "climbs", "Lee": ""}
    assert harness.summary(job).promise_on == date(2026, 3, 20)
    harness.do(interviews.update, later, [dana.id, lee.id])
    assert room(harness, job) == {"Dana": "climbs", "Lee": ""}
    assert parts(harness, job)[kim.name] == "interviewer"


def test_notes_are_kept_with_who_was_there(harness: Harness) -> None:
    job = harness.add("Dana")
    (interview,), (seat,) = harness.record(job).interviews, harness.record(job).attendances
    noted = replace(seat, for_letter="sails", private="late")
    harness.do(interviews.update, interview, [noted])
    assert harness.record(job).attendances == (noted,)


@pytest.mark.parametrize(
    ("private", "before", "after"),
    [
        (False, ("old", "", ""), ("", "old", "")),
        (True, ("old", "", ""), ("", "", "old")),
        (False, ("old", "sails", "late"), ("", "sails; old", "late")),
        (True, ("old", "sails", "late"), ("", "sails", "late; old")),
    ],
)
def test_an_old_note_is_moved_to_where_it_belongs(
    harness: Harness, private: bool, before: tuple[str, str, str], after: tuple[str, str, str]
) -> None:
    job = harness.add("Dana")
    (interview,), (seat,) = harness.record(job).interviews, harness.record(job).attendances
    old, for_letter, mine = before
    noted = replace(seat, detail=old, for_letter=for_letter, private=mine)
    harness.do(interviews.update, interview, [noted])
    harness.do(interviews.sort_detail, job.id, seat.id, private=private)
    (kept,) = harness.record(job).attendances
    assert (kept.detail, kept.for_letter, kept.private) == after


def test_a_note_that_is_gone_cannot_be_moved(harness: Harness) -> None:
    job = harness.add("Dana")
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(interviews.sort_detail, job.id, UNKNOWN, private=True)


def test_an_interview_is_deleted(harness: Harness) -> None:
    job = harness.add("Dana")
    harness.do(interviews.delete, harness.record(job).interviews[0].id)
    assert harness.record(job).interviews == ()
    assert harness.summary(job).last_interview_on is None


def test_an_interview_needs_an_application_a_zone_and_people_that_are_there(
    harness: Harness,
) -> None:
    job = harness.add("Dana")
    interview = replace(harness.record(job).interviews[0], id=new_id())
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(interviews.add, replace(interview, application_id=UNKNOWN), [])
    with pytest.raises(UserError, match="time zone"):
        harness.do(interviews.add, replace(interview, zone="Mars/Olympus"), [])
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(interviews.add, interview, [UNKNOWN])
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(interviews.update, interview, [])
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(interviews.delete, interview.id)
    assert len(harness.record(job).interviews) == 1


def test_a_person_gets_a_part_and_another_in_its_place(harness: Harness) -> None:
    job = harness.add("Dana")
    lee = Person(id=new_id(), name="Lee")
    changes = harness.do(people.add, lee, job.id, Part.RECRUITER)
    assert changes.people == {lee.id}
    assert parts(harness, job)["Lee"] == "recruiter"
    for part in (Part.ORGANISER, Part.ORGANISER):
        harness.do(people.involve, job.id, lee.id, part)
    assert parts(harness, job) == {"Dana": "interviewer", "Lee": "organiser"}
    assert len(harness.record(job).involvements) == 2


def test_a_person_taken_out_stays_in_the_contact_history(harness: Harness) -> None:
    job = harness.add("Dana", "Lee")
    dana, lee = harness.record(job).people
    harness.do(contacts.log, harness.contact(job, "2026-03-06T09:00"), [lee.id])
    harness.do(people.uninvolve, job.id, lee.id)
    assert parts(harness, job) == {"Dana": "interviewer"}
    assert room(harness, job) == {"Dana": ""}
    assert harness.record(job).people == (dana, lee)
    assert len(harness.record(job).participations) == 1


def test_a_persons_wish_changes_the_step_of_their_applications(harness: Harness) -> None:
    job = harness.add("Dana")
    (dana,) = harness.record(job).people
    changes = harness.do(people.update, replace(dana, no_contact=True))
    assert changes.applications == {job.id}
    assert harness.summary(job).action is StepKind.NO_CONTACT


def test_a_deleted_person_is_in_no_application_any_more(harness: Harness) -> None:
    job = harness.add("Dana", "Lee")
    dana, lee = harness.record(job).people
    harness.do(people.delete, dana.id)
    assert harness.record(job).people == (lee,)
    assert harness.summary(job).recipient_names == "Lee"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"name": "  "}, "name"),
        ({"email": "dana@"}, "e-mail"),
        ({"profile_url": "file:///etc/passwd"}, "web address"),
    ],
)
def test_a_person_without_what_they_need_is_refused(
    harness: Harness, change: dict[str, str], sentence: str
) -> None:
    good = person(harness, "Dana")
    with pytest.raises(UserError, match=sentence):
        harness.do(people.add, replace(good, id=new_id(), **change))  # type: ignore[arg-type]
    with pytest.raises(UserError, match=sentence):
        harness.do(people.update, replace(good, **change))  # type: ignore[arg-type]
    assert harness.store.queries.person(good.id) == good


def test_invisible_characters_are_no_name(harness: Harness) -> None:
    with pytest.raises(UserError, match="name"):
        harness.do(people.add, Person(id=new_id(), name="\u200b\ufeff"))


def test_what_is_kept_has_single_lines_and_nothing_unseen(harness: Harness) -> None:
    job = harness.add()
    untidy = Person(
        id=new_id(),
        name="\u200bDana\n Reyes",
        email="dana@exam\u00adple.com\ufeff",
        company="Acme\tHolding\u2028GmbH",
        title="Engineer\u202e",
        notes="one\r\ntwo\x00",
    )
    harness.do(people.add, untidy, job.id)
    tidy = replace(
        untidy,
        name="Dana Reyes",
        email="dana@example.com",
        company="Acme Holding GmbH",
        title="Engineer",
        notes="one\ntwo",
    )
    assert harness.store.queries.person(untidy.id) == tidy
    harness.do(people.update, replace(untidy, phone="555\n0100"))
    assert harness.store.queries.person(untidy.id) == replace(tidy, phone="555 0100")


def test_people_that_are_gone_cannot_be_given_a_part(harness: Harness) -> None:
    job = harness.add("Dana")
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(people.involve, job.id, UNKNOWN, Part.RECRUITER)
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(people.involve, UNKNOWN, harness.record(job).people[0].id, Part.RECRUITER)
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(people.delete, UNKNOWN)


def test_a_contact_is_logged_changed_and_deleted(harness: Harness) -> None:
    job = harness.add("Dana", "Lee")
    dana, lee = harness.record(job).people
    letter = harness.contact(job, "2026-03-06T09:00", kind=ContactKind.THANK_YOU)
    changes = harness.do(contacts.log, letter, [dana.id, dana.id])
    assert changes.people == {dana.id}
    assert harness.summary(job).thanked == 1
    assert harness.summary(job).last_contact_on == date(2026, 3, 6)
    harness.do(contacts.update, replace(letter, text="Dear both"), [lee.id, dana.id])
    assert harness.record(job).contacts == (replace(letter, text="Dear both"),)
    assert harness.summary(job).thanked == 2
    harness.do(contacts.update, letter, [lee.id])
    assert harness.summary(job).thanked == 1
    harness.do(contacts.delete, letter.id)
    assert harness.record(job).participations == ()
    assert harness.summary(job).last_contact_on is None


@pytest.mark.parametrize("at", ["2026-03-07T15:01", "2027-03-06T15:00"])
def test_a_contact_more_than_a_day_ahead_has_not_happened(harness: Harness, at: str) -> None:
    job = harness.add("Dana")
    with pytest.raises(UserError, match="in the future"):
        harness.do(contacts.log, harness.contact(job, at), [])
    letter = harness.contact(job, "2026-03-07T15:00")
    harness.do(contacts.log, letter, [])
    with pytest.raises(UserError, match="in the future"):
        harness.do(contacts.update, harness.contact(job, at, id=letter.id), [])
    assert harness.record(job).contacts == (letter,)


def test_a_contact_needs_an_application_and_people_that_are_there(harness: Harness) -> None:
    job = harness.add("Dana")
    letter = harness.contact(job, "2026-03-06T09:00")
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(contacts.log, letter, [UNKNOWN])
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(contacts.log, replace(letter, application_id=UNKNOWN), [])
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(contacts.update, letter, [])
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(contacts.delete, letter.id)
    assert harness.record(job).contacts == ()


def test_a_problem_is_added_changed_and_deleted(harness: Harness) -> None:
    job = harness.add("Dana")
    problem = Problem(id=new_id(), application_id=job.id, problem="slow builds")
    assert harness.do(notes.add_problem, problem).applications == {job.id}
    better = replace(problem, idea="cache the wheels")
    harness.do(notes.update_problem, better)
    assert harness.record(job).problems == (better,)
    harness.do(notes.delete_problem, problem.id)
    assert harness.record(job).problems == ()


def test_a_problem_needs_words_and_an_application(harness: Harness) -> None:
    job = harness.add("Dana")
    problem = Problem(id=new_id(), application_id=job.id, problem="slow builds")
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(notes.add_problem, replace(problem, application_id=UNKNOWN))
    with pytest.raises(UserError, match="what the problem is"):
        harness.do(notes.add_problem, replace(problem, problem=" "))
    with pytest.raises(UserError, match="what the problem is"):
        harness.do(notes.update_problem, replace(problem, problem=""))
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(notes.delete_problem, problem.id)


def test_a_question_is_added_changed_and_deleted(harness: Harness) -> None:
    job = harness.add("Dana")
    question = AskedQuestion(id=new_id(), application_id=job.id, question="Why us?")
    assert harness.do(notes.add_question, question).applications == {job.id}
    better = replace(question, answer="For the boats")
    harness.do(notes.update_question, better)
    assert harness.record(job).asked_questions == (better,)
    harness.do(notes.delete_question, question.id)
    assert harness.record(job).asked_questions == ()


def test_a_question_needs_words_and_an_application(harness: Harness) -> None:
    job = harness.add("Dana")
    question = AskedQuestion(id=new_id(), application_id=job.id, question="Why us?")
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(notes.add_question, replace(question, application_id=UNKNOWN))
    with pytest.raises(UserError, match="what they asked"):
        harness.do(notes.add_question, replace(question, question=" "))
    with pytest.raises(UserError, match="what they asked"):
        harness.do(notes.update_question, replace(question, question=""))
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(notes.delete_question, question.id)


def test_an_observation_is_added_changed_and_deleted(harness: Harness) -> None:
    job = harness.add("Dana")
    observation = harness.observation(job, "vague_close", "2026-03-05")
    harness.do(notes.add_observation, observation)
    dated = replace(observation, note="at the door")
    harness.do(notes.update_observation, dated)
    assert harness.record(job).observations == (dated,)
    harness.do(notes.delete_observation, observation.id)
    assert harness.record(job).observations == ()


def test_an_observation_needs_an_application_and_must_be_there(harness: Harness) -> None:
    observation = harness.observation(harness.add("Dana"), "vague_close", "2026-03-05")
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(notes.add_observation, replace(observation, application_id=UNKNOWN))
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(notes.update_observation, observation)
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(notes.delete_observation, observation.id)
