"""Interviews, people, contacts, problems and observations: added, changed, deleted."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.actions import contacts, interviews, notes, people
from desktop.core.errors import UserError
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, Part, StepKind
from desktop.core.records import Application, Attendance, Person, Problem
from tests.actions.desk import Desk

UNKNOWN = "0" * 32


def person(desk: Desk, name: str) -> Person:
    made = Person(id=new_id(), name=name)
    desk.do(people.add, made)
    return made


def room(desk: Desk, job: Application) -> dict[str, str]:
    record = desk.record(job)
    return {record.person(a.person_id).name: a.detail for a in record.attendances}


def parts(desk: Desk, job: Application) -> dict[str, str]:
    record = desk.record(job)
    return {record.person(i.person_id).name: str(i.part) for i in record.involvements}


def test_an_interview_is_added_with_those_who_were_there(desk: Desk) -> None:
    job = desk.add("Dana")
    first = desk.record(job).interviews[0]
    lee, ada = person(desk, "Lee"), person(desk, "Ada")
    interview = replace(first, id=new_id(), starts=first.starts.replace(day=6))
    detail = Attendance(id=new_id(), interview_id="", person_id=lee.id, detail="sails")
    desk.do(interviews.add, interview, [detail, ada.id, ada.id])
    assert room(desk, job) == {"Dana": "", "Lee": "sails", "Ada": ""}
    assert set(parts(desk, job)) == {"Dana", "Lee", "Ada"}
    assert desk.summary(job).to_thank == 2


def test_an_interview_is_changed_and_with_it_who_was_there(desk: Desk) -> None:
    job = desk.add("Dana", "Kim")
    interview = desk.record(job).interviews[0]
    dana, kim = desk.record(job).people
    lee = person(desk, "Lee")
    known = Attendance(id=new_id(), interview_id=interview.id, person_id=dana.id, detail="climbs")
    later = replace(interview, promise_on=date(2026, 3, 20), notes="went well")
    desk.do(interviews.update, later, [known, lee.id])
    assert room(desk, job) == {"Dana": "climbs", "Lee": ""}
    assert desk.summary(job).promise_on == date(2026, 3, 20)
    desk.do(interviews.update, later, [dana.id, lee.id])
    assert room(desk, job) == {"Dana": "climbs", "Lee": ""}
    assert parts(desk, job)[kim.name] == "interviewer"


def test_notes_are_kept_with_who_was_there(desk: Desk) -> None:
    job = desk.add("Dana")
    (interview,), (seat,) = desk.record(job).interviews, desk.record(job).attendances
    noted = replace(seat, for_letter="sails", private="late")
    desk.do(interviews.update, interview, [noted])
    assert desk.record(job).attendances == (noted,)


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
    desk: Desk, private: bool, before: tuple[str, str, str], after: tuple[str, str, str]
) -> None:
    job = desk.add("Dana")
    (interview,), (seat,) = desk.record(job).interviews, desk.record(job).attendances
    old, for_letter, mine = before
    noted = replace(seat, detail=old, for_letter=for_letter, private=mine)
    desk.do(interviews.update, interview, [noted])
    desk.do(interviews.sort_detail, job.id, seat.id, private=private)
    (kept,) = desk.record(job).attendances
    assert (kept.detail, kept.for_letter, kept.private) == after


def test_a_note_that_is_gone_cannot_be_moved(desk: Desk) -> None:
    job = desk.add("Dana")
    with pytest.raises(UserError, match="no longer exists"):
        desk.do(interviews.sort_detail, job.id, UNKNOWN, private=True)


def test_an_interview_is_deleted(desk: Desk) -> None:
    job = desk.add("Dana")
    desk.do(interviews.delete, desk.record(job).interviews[0].id)
    assert desk.record(job).interviews == ()
    assert desk.summary(job).last_interview_on is None


def test_an_interview_needs_an_application_a_zone_and_people_that_are_there(desk: Desk) -> None:
    job = desk.add("Dana")
    interview = replace(desk.record(job).interviews[0], id=new_id())
    with pytest.raises(UserError, match="no longer exists"):
        desk.do(interviews.add, replace(interview, application_id=UNKNOWN), [])
    with pytest.raises(UserError, match="time zone"):
        desk.do(interviews.add, replace(interview, zone="Mars/Olympus"), [])
    with pytest.raises(UserError, match="no longer exists"):
        desk.do(interviews.add, interview, [UNKNOWN])
    with pytest.raises(UserError, match="no longer exists"):
        desk.do(interviews.update, interview, [])
    with pytest.raises(UserError, match="no longer exists"):
        desk.do(interviews.delete, interview.id)
    assert len(desk.record(job).interviews) == 1


def test_a_person_gets_a_part_and_another_in_its_place(desk: Desk) -> None:
    job = desk.add("Dana")
    lee = Person(id=new_id(), name="Lee")
    changes = desk.do(people.add, lee, job.id, Part.RECRUITER)
    assert changes.people == {lee.id}
    assert parts(desk, job)["Lee"] == "recruiter"
    for part in (Part.ORGANISER, Part.ORGANISER):
        desk.do(people.involve, job.id, lee.id, part)
    assert parts(desk, job) == {"Dana": "interviewer", "Lee": "organiser"}
    assert len(desk.record(job).involvements) == 2


def test_a_person_taken_out_stays_in_the_contact_history(desk: Desk) -> None:
    job = desk.add("Dana", "Lee")
    dana, lee = desk.record(job).people
    desk.do(contacts.log, desk.contact(job, "2026-03-06T09:00"), [lee.id])
    desk.do(people.uninvolve, job.id, lee.id)
    assert parts(desk, job) == {"Dana": "interviewer"}
    assert room(desk, job) == {"Dana": ""}
    assert desk.record(job).people == (dana, lee)
    assert len(desk.record(job).participations) == 1


def test_a_persons_wish_changes_the_step_of_their_applications(desk: Desk) -> None:
    job = desk.add("Dana")
    (dana,) = desk.record(job).people
    changes = desk.do(people.update, replace(dana, no_contact=True))
    assert changes.applications == {job.id}
    assert desk.summary(job).action is StepKind.NO_CONTACT


def test_a_deleted_person_is_in_no_application_any_more(desk: Desk) -> None:
    job = desk.add("Dana", "Lee")
    dana, lee = desk.record(job).people
    desk.do(people.delete, dana.id)
    assert desk.record(job).people == (lee,)
    assert desk.summary(job).recipient_names == "Lee"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"name": "  "}, "name"),
        ({"email": "dana@"}, "e-mail"),
        ({"profile_url": "file:///etc/passwd"}, "web address"),
    ],
)
def test_a_person_without_what_they_need_is_refused(
    desk: Desk, change: dict[str, str], sentence: str
) -> None:
    good = person(desk, "Dana")
    with pytest.raises(UserError, match=sentence):
        desk.do(people.add, replace(good, id=new_id(), **change))  # type: ignore[arg-type]
    with pytest.raises(UserError, match=sentence):
        desk.do(people.update, replace(good, **change))  # type: ignore[arg-type]
    assert desk.store.queries.person(good.id) == good


def test_invisible_characters_are_no_name(desk: Desk) -> None:
    with pytest.raises(UserError, match="name"):
        desk.do(people.add, Person(id=new_id(), name="\u200b\ufeff"))


def test_what_is_kept_has_single_lines_and_nothing_unseen(desk: Desk) -> None:
    job = desk.add()
    untidy = Person(
        id=new_id(),
        name="\u200bDana\n Reyes",
        email="dana@exam\u00adple.com\ufeff",
        company="Acme\tHolding\u2028GmbH",
        title="Engineer\u202e",
        notes="one\r\ntwo\x00",
    )
    desk.do(people.add, untidy, job.id)
    tidy = replace(
        untidy,
        name="Dana Reyes",
        email="dana@example.com",
        company="Acme Holding GmbH",
        title="Engineer",
        notes="one\ntwo",
    )
    assert desk.store.queries.person(untidy.id) == tidy
    desk.do(people.update, replace(untidy, phone="555\n0100"))
    assert desk.store.queries.person(untidy.id) == replace(tidy, phone="555 0100")


def test_people_that_are_gone_cannot_be_given_a_part(desk: Desk) -> None:
    job = desk.add("Dana")
    with pytest.raises(UserError, match="no longer exists"):
        desk.do(people.involve, job.id, UNKNOWN, Part.RECRUITER)
    with pytest.raises(UserError, match="no longer exists"):
        desk.do(people.involve, UNKNOWN, desk.record(job).people[0].id, Part.RECRUITER)
    with pytest.raises(UserError, match="no longer exists"):
        desk.do(people.delete, UNKNOWN)


def test_a_contact_is_logged_changed_and_deleted(desk: Desk) -> None:
    job = desk.add("Dana", "Lee")
    dana, lee = desk.record(job).people
    letter = desk.contact(job, "2026-03-06T09:00", kind=ContactKind.THANK_YOU)
    changes = desk.do(contacts.log, letter, [dana.id, dana.id])
    assert changes.people == {dana.id}
    assert desk.summary(job).thanked == 1
    assert desk.summary(job).last_contact_on == date(2026, 3, 6)
    desk.do(contacts.update, replace(letter, text="Dear both"), [lee.id, dana.id])
    assert desk.record(job).contacts == (replace(letter, text="Dear both"),)
    assert desk.summary(job).thanked == 2
    desk.do(contacts.update, letter, [lee.id])
    assert desk.summary(job).thanked == 1
    desk.do(contacts.delete, letter.id)
    assert desk.record(job).participations == ()
    assert desk.summary(job).last_contact_on is None


@pytest.mark.parametrize("at", ["2026-03-07T15:01", "2027-03-06T15:00"])
def test_a_contact_more_than_a_day_ahead_has_not_happened(desk: Desk, at: str) -> None:
    job = desk.add("Dana")
    with pytest.raises(UserError, match="in the future"):
        desk.do(contacts.log, desk.contact(job, at), [])
    letter = desk.contact(job, "2026-03-07T15:00")
    desk.do(contacts.log, letter, [])
    with pytest.raises(UserError, match="in the future"):
        desk.do(contacts.update, desk.contact(job, at, id=letter.id), [])
    assert desk.record(job).contacts == (letter,)


def test_a_contact_needs_an_application_and_people_that_are_there(desk: Desk) -> None:
    job = desk.add("Dana")
    letter = desk.contact(job, "2026-03-06T09:00")
    with pytest.raises(UserError, match="no longer exists"):
        desk.do(contacts.log, letter, [UNKNOWN])
    with pytest.raises(UserError, match="no longer exists"):
        desk.do(contacts.log, replace(letter, application_id=UNKNOWN), [])
    with pytest.raises(UserError, match="no longer exists"):
        desk.do(contacts.update, letter, [])
    with pytest.raises(UserError, match="no longer exists"):
        desk.do(contacts.delete, letter.id)
    assert desk.record(job).contacts == ()


def test_a_problem_is_added_changed_and_deleted(desk: Desk) -> None:
    job = desk.add("Dana")
    problem = Problem(id=new_id(), application_id=job.id, problem="slow builds")
    assert desk.do(notes.add_problem, problem).applications == {job.id}
    better = replace(problem, idea="cache the wheels")
    desk.do(notes.update_problem, better)
    assert desk.record(job).problems == (better,)
    desk.do(notes.delete_problem, problem.id)
    assert desk.record(job).problems == ()


def test_a_problem_needs_words_and_an_application(desk: Desk) -> None:
    job = desk.add("Dana")
    problem = Problem(id=new_id(), application_id=job.id, problem="slow builds")
    with pytest.raises(UserError, match="no longer exists"):
        desk.do(notes.add_problem, replace(problem, application_id=UNKNOWN))
    with pytest.raises(UserError, match="what the problem is"):
        desk.do(notes.add_problem, replace(problem, problem=" "))
    with pytest.raises(UserError, match="what the problem is"):
        desk.do(notes.update_problem, replace(problem, problem=""))
    with pytest.raises(UserError, match="no longer exists"):
        desk.do(notes.delete_problem, problem.id)


def test_an_observation_is_added_changed_and_deleted(desk: Desk) -> None:
    job = desk.add("Dana")
    observation = desk.observation(job, "vague_close", "2026-03-05")
    desk.do(notes.add_observation, observation)
    dated = replace(observation, note="at the door")
    desk.do(notes.update_observation, dated)
    assert desk.record(job).observations == (dated,)
    desk.do(notes.delete_observation, observation.id)
    assert desk.record(job).observations == ()


def test_an_observation_needs_an_application_and_must_be_there(desk: Desk) -> None:
    observation = desk.observation(desk.add("Dana"), "vague_close", "2026-03-05")
    with pytest.raises(UserError, match="no longer exists"):
        desk.do(notes.add_observation, replace(observation, application_id=UNKNOWN))
    with pytest.raises(UserError, match="no longer exists"):
        desk.do(notes.update_observation, observation)
    with pytest.raises(UserError, match="no longer exists"):
        desk.do(notes.delete_observation, observation.id)
