"""What an import makes of mails: their application, direction, people and thread."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from desktop.actions import applications, contacts, mails, people, settings
from desktop.actions.context import unit_of_work
from desktop.actions.invitations import Finding
from desktop.actions.mails import Comparison, MailboxItem, MailItem
from desktop.core.ids import new_id
from desktop.core.kinds import Channel, ContactKind, Direction
from desktop.core.profile import ADDRESSES
from desktop.core.records import Person
from desktop.exchange.found import FoundEvent, FoundMessage, FoundPerson, LeftOut, ZoneKind
from tests.actions.harness import Harness

if TYPE_CHECKING:
    from collections.abc import Sequence

DANA = FoundPerson(name="Dana Reyes", email="dana@bluefin.example")
LEE = FoundPerson(name="Lee Park", email="lee@bluefin.example")
ME = FoundPerson(name="Me", email="me@home.example")
OWN = (ME.email,)
AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
THEIRS = FoundMessage(
    key="1@bluefin", at=AT, sender=DANA, to=[ME, LEE], subject="Friday?", text="At ten?"
)
MINE = FoundMessage(
    key="2@home",
    at=AT + timedelta(hours=2),
    sender=ME,
    to=[DANA],
    subject="Re: Friday?",
    text="Yes.",
    answers=["0@bluefin", "1@bluefin"],
)


def compared(
    harness: Harness,
    *found: FoundMessage,
    events: "Sequence[FoundEvent]" = (),
    own: "Sequence[str]" = OWN,
) -> Comparison:
    return mails.compare(harness.store.queries, found, events, own=own, now=harness.now)


def take(harness: Harness, items: "Sequence[MailboxItem]") -> int:
    with unit_of_work(harness.store, harness.now, harness.advisor) as ctx:
        return mails.take(ctx, items)


def only(comparison: Comparison) -> MailItem:
    (item,) = comparison.items
    assert isinstance(item, MailItem)
    return item


def test_mails_become_the_contact_history_of_their_application(harness: Harness) -> None:
    job, _ = harness.add(company="Bluefin", role="Baker"), harness.add(company="Acme")
    found = compared(harness, MINE, THEIRS)
    assert [item.finding for item in found.items] == [Finding.NEW] * 2
    assert take(harness, found.items) == 2
    record = harness.record(job)
    theirs, mine = record.contacts
    assert (theirs.at, theirs.direction, theirs.channel) == (
        datetime(2026, 3, 2, 9), Direction.INBOUND, Channel.EMAIL,
    )  # fmt: skip
    assert (theirs.kind, theirs.subject, theirs.text) == (ContactKind.REPLY, "Friday?", "At ten?")
    assert (mine.direction, mine.kind) == (Direction.OUTBOUND, ContactKind.REPLY)
    assert (theirs.answers_id, mine.answers_id) == (None, theirs.id)
    assert [(p.name, p.email, p.company) for p in record.people] == [
        ("Dana Reyes", "dana@bluefin.example", "Bluefin")
    ]
    taking_part = {(p.interaction_id, p.person_id) for p in record.participations}
    assert taking_part == {(one.id, record.people[0].id) for one in (theirs, mine)}


def test_a_second_import_of_the_same_mails_changes_nothing(harness: Harness) -> None:
    harness.add(company="Bluefin")
    without_key = replace(MINE, key="", subject="Thank you", answers=())
    messages = (THEIRS, MINE, without_key, without_key, THEIRS)
    assert take(harness, compared(harness, *messages).items) == 3
    again = compared(harness, *messages)
    assert [item.finding for item in again.items] == [Finding.KNOWN] * 3
    assert take(harness, again.items) == 0


def test_a_mail_that_was_logged_by_hand_is_there_already(harness: Harness) -> None:
    job = harness.add(company="Bluefin")
    by_hand = {"channel": Channel.EMAIL, "direction": Direction.INBOUND, "subject": "friday? "}
    harness.do(contacts.log, harness.contact(job, "2026-03-02T17:00", **by_hand), [])
    assert only(compared(harness, THEIRS)).finding is Finding.KNOWN
    assert only(compared(harness, replace(THEIRS, subject="Monday?"))).finding is Finding.NEW
    later = replace(THEIRS, at=AT + timedelta(days=1))
    assert only(compared(harness, later)).finding is Finding.NEW
    assert only(compared(harness, replace(MINE, subject="Friday?"))).finding is Finding.NEW


def test_one_mail_finds_its_application_and_is_known_once_it_is_imported(
    harness: Harness,
) -> None:
    job, queries = harness.add(company="Bluefin"), harness.store.queries
    assert mails.likely_jobs(queries, THEIRS, OWN) == (job.id,)
    assert not mails.is_stored(queries, THEIRS)
    take(harness, compared(harness, THEIRS).items)
    assert mails.is_stored(queries, THEIRS)
    assert not mails.is_stored(queries, MINE)


def test_an_answer_finds_the_thread_of_an_earlier_import(harness: Harness) -> None:
    job = harness.add(company="Bluefin")
    take(harness, compared(harness, THEIRS).items)
    elsewhere = replace(MINE, to=[FoundPerson(email="x@other.example")])
    assert take(harness, compared(harness, elsewhere).items) == 1
    first, second = harness.record(job).contacts
    assert second.answers_id == first.id


def test_an_answer_in_another_application_answers_nothing_there(harness: Harness) -> None:
    harness.add(company="Bluefin")
    other = harness.add(company="Acme")
    first, second = compared(harness, MINE, THEIRS).items
    take(harness, [second, replace(first, jobs=(other.id,))])
    (contact,) = harness.record(other).contacts
    assert contact.answers_id is None


def test_a_known_person_is_not_added_twice_and_gets_the_missing_address(harness: Harness) -> None:
    job = harness.add(company="Bluefin")
    harness.do(people.add, Person(id=new_id(), name="Dana Reyes", company="Bluefin"), job.id)
    take(harness, compared(harness, THEIRS, MINE).items)
    (person,) = harness.record(job).people
    assert (person.name, person.email) == ("Dana Reyes", "dana@bluefin.example")


def test_two_people_who_write_from_one_shared_mailbox_stay_two(harness: Harness) -> None:
    job = harness.add(company="Bluefin", met=None)
    jobs = "jobs@bluefin.example"
    for number, name in enumerate(["Dana Reyes", "Lee Park", "Dana Reyes"]):
        sender = FoundPerson(name=name, email=jobs)
        mail = replace(THEIRS, key=f"{number}@bluefin", sender=sender, to=[ME])
        take(harness, compared(harness, mail).items)
    assert sorted(one.name for one in harness.record(job).people) == ["Dana Reyes", "Lee Park"]


@pytest.mark.parametrize(
    "sender",
    [
        FoundPerson(name="Bluefin Jobs", email="no-reply@bluefin.example"),
        FoundPerson(name="Bluefin", email="x@us.greenhouse-mail.io"),
        FoundPerson(),
        None,
    ],
)
def test_a_portal_is_no_person_and_its_mail_no_reply(
    harness: Harness, sender: FoundPerson | None
) -> None:
    job = harness.add(company="Bluefin")
    message = replace(THEIRS, sender=sender, to=[ME], subject="Your application at Bluefin")
    take(harness, compared(harness, message).items)
    record = harness.record(job)
    assert (record.people, record.contacts[0].kind) == ((), ContactKind.OTHER)


@pytest.mark.parametrize(
    ("subject", "answers", "kind"),
    [
        ("Thank you for your time", (), ContactKind.THANK_YOU),
        ("Following up on my interview", (), ContactKind.CHECK_IN),
        ("My documents", (), ContactKind.OTHER),
        ("Re: My documents", ("9@x",), ContactKind.REPLY),
    ],
)
def test_the_subject_tells_the_purpose_of_ones_own_mail(
    harness: Harness, subject: str, answers: tuple[str, ...], kind: ContactKind
) -> None:
    harness.add(company="Bluefin")
    message = replace(MINE, subject=subject, answers=answers)
    assert only(compared(harness, message)).contact.kind is kind


def test_it_is_asked_which_of_several_applications_a_mail_is_about(harness: Harness) -> None:
    jobs = [harness.add(company="Bluefin", role=role) for role in ("Baker", "Clerk")]
    found = compared(harness, THEIRS, replace(MINE, key="3", answers=(), subject="As a clerk"))
    asked, sure = found.items
    assert (asked.finding, set(asked.jobs)) == (Finding.ASK, {job.id for job in jobs})
    assert (sure.finding, sure.jobs) == (Finding.NEW, (jobs[1].id,))
    take(harness, [replace(asked, jobs=(jobs[0].id,))])
    assert [len(harness.record(job).contacts) for job in jobs] == [1, 0]


def test_what_is_about_no_application_is_counted(harness: Harness) -> None:
    harness.add(company="Bluefin")
    aunt = FoundPerson(email="aunt@family.example")
    found = compared(
        harness,
        replace(THEIRS, key="1", sender=aunt, to=[ME]),
        replace(THEIRS, key="2", is_list=True),
        replace(THEIRS, key="3", subject="Bluefin is hiring"),
        replace(THEIRS, key="4", at=None),
    )
    assert found.items == []
    assert found.left_out == LeftOut(unrelated=1, newsletters=1, alerts=1)
    assert found.undated == 1


def test_a_mail_from_the_future_was_sent_by_a_wrong_clock(harness: Harness) -> None:
    harness.add(company="Bluefin")
    late = replace(THEIRS, at=datetime(2031, 1, 1, tzinfo=UTC))
    found = compared(harness, late)
    assert only(found).contact.at == harness.now.local.replace(microsecond=0)
    assert take(harness, found.items) == 1


def test_mails_of_an_application_that_is_gone_are_left_out(harness: Harness) -> None:
    job = harness.add(company="Bluefin")
    found = compared(harness, THEIRS)
    harness.do(applications.delete, job.id)
    assert take(harness, found.items) == 0


def test_the_invitation_inside_a_mail_comes_with_it(harness: Harness) -> None:
    job = harness.add(company="Bluefin", met=None)
    event = FoundEvent(
        uid="u",
        starts=datetime(2026, 3, 20, 14, tzinfo=UTC),
        zone="Europe/Berlin",
        zone_kind=ZoneKind.INSTANT,
        organiser=DANA,
        invited=[ME, LEE],
    )
    harness.do(settings.put, ADDRESSES, ME.email)
    found = compared(
        harness, replace(THEIRS, events=[event, replace(event, uid="v", is_cancelled=True)])
    )
    assert take(harness, found.items) == 2
    record = harness.record(job)
    assert [one.kind for one in record.contacts] == [ContactKind.INVITATION]
    (interview,) = record.interviews
    assert (interview.starts, interview.zone) == (datetime(2026, 3, 20, 15), "Europe/Berlin")
    assert "Dana Reyes" in {p.name for p in record.people}


@pytest.mark.parametrize(
    ("messages", "own"),
    [
        ([THEIRS, MINE, replace(THEIRS, sender=LEE)], "me@home.example"),
        ([THEIRS, MINE], ""),
        ([], ""),
        ([THEIRS, MINE, replace(THEIRS, to=[LEE], sender=None)], ""),
    ],
)
def test_the_address_that_is_in_all_mails_is_ones_own(
    messages: list[FoundMessage], own: str
) -> None:
    assert mails.likely_own(messages) == own
