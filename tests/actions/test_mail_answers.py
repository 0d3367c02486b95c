"""Which mails are to be read for their answer, and what taking one over changes."""

from datetime import date, datetime
from typing import Any

import pytest

from desktop.actions import applications, contacts, interviews, notes
from desktop.actions.answers import Answer
from desktop.actions.mail_answers import UnreadMail, answer_of, is_new, save_all, unread_mails
from desktop.advice.answers.reading import AnswerReading, Strength
from desktop.core.ids import new_id
from desktop.core.kinds import AnswerKind, Channel, ContactKind, Direction, InterviewKind, State
from desktop.core.records import Application, Contact, Interview
from tests.actions.harness import Harness
from tests.advice.answers.reader import read

DAY = "2026-03-06T09:00"
SAID = "We have chosen another candidate."


def received(harness: Harness, job: Application, **more: Any) -> Contact:
    """A mail of the employer in the store."""
    told = {"text": SAID, "direction": Direction.INBOUND, "kind": ContactKind.REPLY} | more
    made = harness.contact(job, str(told.pop("at", DAY)), **told)
    harness.do(contacts.log, made, [])
    return made


def unread(harness: Harness, job: Application) -> UnreadMail | None:
    (found,) = unread_mails(harness.store.queries, [job.id], "UTC")
    return found


def reading(text: str) -> AnswerReading:
    found = read(text, "US", date(2026, 3, 6))
    assert found is not None
    return found


def taken(harness: Harness, job: Application, text: str) -> Answer:
    """The answer of a mail with this text, taken over."""
    received(harness, job, text=text, message_key="1@them")
    mail = unread(harness, job)
    assert mail is not None
    answer = answer_of(mail, reading(text), "UTC")
    assert answer is not None
    harness.do(save_all, [answer])
    return answer


@pytest.mark.parametrize("kind", [ContactKind.REPLY, ContactKind.OTHER])
def test_the_last_mail_of_an_employer_is_to_be_read(harness: Harness, kind: ContactKind) -> None:
    job = harness.add()
    received(harness, job, at="2026-03-05T18:00")
    last = received(harness, job, kind=kind)
    mine = harness.contact(job, "2026-03-06T10:00")
    harness.do(contacts.log, mine, [])
    found = unread(harness, job)
    assert found is not None
    assert (found.contact.id, found.on) == (last.id, date(2026, 3, 6))


@pytest.mark.parametrize(
    "more",
    [
        {"kind": ContactKind.INVITATION},
        {"kind": ContactKind.REJECTION},
        {"channel": Channel.PHONE},
        {"direction": Direction.OUTBOUND},
        {"promise_on": date(2026, 3, 20)},
        {"text": ""},
    ],
)
def test_what_is_known_or_no_mail_is_not_to_be_read(harness: Harness, more: dict[str, Any]) -> None:
    job = harness.add()
    received(harness, job, **more)
    assert unread(harness, job) is None


def test_a_call_after_a_mail_is_newer(harness: Harness) -> None:
    job = harness.add()
    received(harness, job)
    received(harness, job, at="2026-03-06T11:00", channel=Channel.PHONE)
    assert unread(harness, job) is None


@pytest.mark.parametrize(("on", "is_read"), [("2026-03-05", True), ("2026-03-06", False)])
def test_an_answer_that_was_noted_later_is_known(harness: Harness, on: str, is_read: bool) -> None:
    job = harness.add()
    received(harness, job)
    harness.do(notes.add_observation, harness.observation(job, "reply_still_deciding", on))
    assert (unread(harness, job) is not None) is is_read


@pytest.mark.parametrize(("on", "is_read"), [("2026-03-05", True), ("2026-03-06", False)])
def test_an_announced_offer_is_known(harness: Harness, on: str, is_read: bool) -> None:
    job = harness.add(offer_told_on=date.fromisoformat(on))
    received(harness, job)
    assert (unread(harness, job) is not None) is is_read


@pytest.mark.parametrize(("on", "is_read"), [("2026-03-05", True), ("2026-03-06", False)])
def test_a_hold_is_known(harness: Harness, on: str, is_read: bool) -> None:
    job = harness.add()
    harness.do(applications.set_state, job.id, State.ON_HOLD, date.fromisoformat(on), "")
    received(harness, job)
    assert (unread(harness, job) is not None) is is_read


def test_an_application_that_has_ended_or_is_gone_has_no_mail_to_read(harness: Harness) -> None:
    job = harness.add()
    received(harness, job)
    harness.do(applications.set_state, job.id, State.WITHDRAWN, date(2026, 3, 1), "")
    assert unread(harness, job) is None
    assert list(unread_mails(harness.store.queries, ["gone"], "UTC")) == [None]


@pytest.mark.parametrize(
    ("text", "kind", "state"),
    [
        (SAID, ContactKind.REJECTION, State.REJECTED),
        ("The role is on hold until May.", ContactKind.REPLY, State.ON_HOLD),
        ("We will let you know by Friday 20 March.", ContactKind.REPLY, State.WAITING),
        ("We are pleased to offer you the position.", ContactKind.OFFER, State.WAITING),
    ],
)
def test_taking_over_completes_the_mail_and_does_what_follows(
    harness: Harness, text: str, kind: ContactKind, state: State
) -> None:
    job = harness.add("Dana")
    answer = taken(harness, job, text)
    record = harness.record(job)
    (contact,) = record.contacts
    assert (contact.id, contact.kind) == (answer.contact.id, kind)
    assert (contact.text, contact.message_key) == (text, "1@them")
    assert record.application.state is state


def test_the_promised_day_is_kept_with_the_mail(harness: Harness) -> None:
    job = harness.add()
    taken(harness, job, "We are still deciding and will let you know by Friday 20 March.")
    record = harness.record(job)
    assert [one.promise_on for one in record.contacts] == [date(2026, 3, 20)]
    assert [one.kind for one in record.observations] == ["reply_still_deciding"]


def test_the_people_of_the_mail_stay(harness: Harness) -> None:
    job = harness.add("Dana")
    dana = harness.record(job).people[0].id
    told = {"text": SAID, "direction": Direction.INBOUND, "kind": ContactKind.REPLY}
    harness.do(contacts.log, harness.contact(job, DAY, **told), [dana])
    mail = unread(harness, job)
    assert mail is not None
    answer = answer_of(mail, reading(SAID), "UTC")
    assert answer is not None
    harness.do(save_all, [answer])
    assert [one.person_id for one in harness.record(job).participations] == [dana]


def test_an_invitation_adds_its_interview_in_the_zone_of_the_employer(harness: Harness) -> None:
    job = harness.add()
    first = harness.record(job).interviews[0]
    moved = Interview(id=first.id, application_id=job.id, starts=first.starts, zone="Asia/Tokyo")
    harness.do(interviews.update, moved, [])
    taken(harness, job, "We would like to invite you to an interview on 20 March at 14:00.")
    added = harness.record(job).interviews[-1]
    assert (added.starts, added.zone) == (datetime(2026, 3, 20, 14), "Asia/Tokyo")
    assert added.round is InterviewKind.SECOND


def test_a_zone_that_the_mail_names_is_that_of_the_interview(harness: Harness) -> None:
    job = harness.add()
    taken(harness, job, "We would like to invite you to an interview on 20 March at 10am PT.")
    added = harness.record(job).interviews[-1]
    assert (added.starts, added.zone) == (datetime(2026, 3, 20, 10), "America/Los_Angeles")


def test_a_zone_that_is_not_clear_is_left_to_the_form(harness: Harness) -> None:
    text = "We would like to invite you to an interview on 20 March at 3 pm IST."
    assert answer_of(*mail_and(harness, text), "UTC") is None


def test_an_invitation_without_a_day_adds_no_interview(harness: Harness) -> None:
    job = harness.add()
    taken(harness, job, "We would like to invite you to an interview.")
    record = harness.record(job)
    assert (len(record.interviews), record.contacts[0].kind) == (1, ContactKind.INVITATION)


def mail_and(harness: Harness, text: str) -> tuple[UnreadMail, AnswerReading]:
    job = harness.add()
    received(harness, job, text=text)
    mail = unread(harness, job)
    assert mail is not None
    return mail, reading(text)


def test_a_day_without_a_time_is_left_to_the_form(harness: Harness) -> None:
    text = "We would like to invite you to an interview on 20 March."
    assert answer_of(*mail_and(harness, text), "UTC") is None


@pytest.mark.parametrize(
    ("text", "is_news_then"),
    [
        ("We would like to invite you to an interview on 20 March at 14:00.", False),
        ("We would like to invite you to an interview.", True),
    ],
)
def test_an_interview_that_is_planned_is_no_news(
    harness: Harness, text: str, is_news_then: bool
) -> None:
    mail, said = mail_and(harness, text)
    assert is_new(mail, said)
    key = mail.record.application.id
    planned = Interview(id=new_id(), application_id=key, starts=datetime(2026, 3, 20, 10))
    harness.do(interviews.add, planned, [])
    again = unread(harness, mail.record.application)
    assert again is not None
    assert is_new(again, said) is is_news_then


def test_an_answer_whose_mail_is_gone_is_left_out(harness: Harness) -> None:
    mail, said = mail_and(harness, SAID)
    answer = answer_of(mail, said, "UTC")
    assert answer is not None
    harness.do(contacts.delete, mail.contact.id)
    harness.do(save_all, [answer])
    assert harness.record(mail.record.application).contacts == ()


def test_only_invitations_have_an_interview(harness: Harness) -> None:
    mail, _ = mail_and(harness, SAID)
    odd = AnswerReading(
        kind=AnswerKind.OTHER,
        span=(0, 1),
        strength=Strength.CLEAR,
        starts=datetime(2026, 3, 20, 14),
        starts_on=date(2026, 3, 20),
    )
    answer = answer_of(mail, odd, "UTC")
    assert answer is not None
    assert answer.interview is None
