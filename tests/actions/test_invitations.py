"""Invitations: the interview they become, and what later versions change of it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.actions import answers, interviews, mails, states
from desktop.actions.context import unit_of_work
from desktop.actions.invitations import (
    EventItem,
    Finding,
    interview_of,
    may_have_user,
    people_of,
    wall_time,
)
from desktop.core.kinds import Format, InterviewKind, InterviewStatus, State
from desktop.core.records import Application, Interview
from desktop.exchange.found import FoundEvent, FoundPerson, ZoneKind
from tests.actions.harness import Harness, moment

START = datetime(2026, 3, 20, 14, tzinfo=UTC)
STAMP = datetime(2026, 3, 1, tzinfo=UTC)
FIRST = FoundEvent(
    uid="u",
    sequence=1,
    stamp=STAMP,
    summary="Interview",
    starts=START,
    zone="Europe/Berlin",
    zone_kind=ZoneKind.INSTANT,
    minutes=45,
    link="https://zoom.us/j/1",
    organiser=FoundPerson(name="Dana Reyes", email="dana@bluefin.example"),
    invited=[
        FoundPerson(name="Tom Berg", email="tom@bluefin.example"),
        FoundPerson(name="Dana", email="DANA@bluefin.example"),
        FoundPerson(name="Room"),
    ],
)
NEXT_DAY = START + timedelta(days=1)


def compared(harness: Harness, *events: FoundEvent) -> mails.Comparison:
    return mails.compare(harness.store.queries, [], events, own=(), now=harness.now)


def item_of(harness: Harness, event: FoundEvent) -> EventItem:
    (item,) = compared(harness, event).items
    assert isinstance(item, EventItem)
    return item


def take(harness: Harness, *events: FoundEvent) -> int:
    items = compared(harness, *events).items
    with unit_of_work(harness.store, harness.now, harness.advisor) as ctx:
        return mails.take(ctx, items)


def only_interview(harness: Harness, job: Application) -> Interview:
    (found,) = harness.record(job).interviews
    return found


@pytest.fixture
def job(harness: Harness) -> Application:
    return harness.add(company="Bluefin", met=None)


def test_an_invitation_becomes_an_interview_with_its_people(
    harness: Harness, job: Application
) -> None:
    assert take(harness, FIRST) == 1
    record = harness.record(job)
    found = only_interview(harness, job)
    assert (found.starts, found.zone, found.minutes) == (
        datetime(2026, 3, 20, 15), "Europe/Berlin", 45,
    )  # fmt: skip
    assert (found.format, found.round) == (Format.VIDEO, InterviewKind.SINGLE)
    assert found.notes == "Interview\nhttps://zoom.us/j/1"
    assert (found.invitation_uid, found.invitation_sequence) == ("u", 1)
    assert {p.name for p in record.people} == {"Dana Reyes", "Tom Berg", "Room"}
    assert len(record.attendances) == 3


@pytest.mark.parametrize(
    ("organiser", "guests", "own", "left"),
    [
        # The only one who is not of the organiser's company.
        ("dana@bluefin.example", ["tom@mail.bluefin.example", "alex@own.example"], "", "dana tom"),
        ("dana@bluefin.example", ["dana@bluefin.example", "alex@gmail.com"], "", "dana"),
        # Of several the one at a host where anybody has an address.
        ("eva@agency.example", ["tom@bluefin.example", "alex@gmail.com"], "", "eva tom"),
        ("eva@gmail.com", ["eva@gmail.com", "alex@web.de"], "", "eva"),
        # Of others the one whom the title names.
        ("eva@agency.example", ["tom@bluefin.example", "alex@own.example"], "", "eva tom"),
        # Nobody, where it is not clear or where the user is known to be invited.
        ("eva@agency.example", ["tom@bluefin.example", "sam@own.example"], "", "eva tom sam"),
        ("dana@bluefin.example", ["tom@bluefin.example"], "", "dana tom"),
        ("eva@gmail.com", ["tom@bluefin.example"], "", "eva tom"),
        ("", ["tom@bluefin.example", "alex@gmail.com"], "", "tom alex"),
        ("dana@bluefin.example", ["me@bluefin.example", "alex@own.example"],
         "me@bluefin.example", "dana alex"),
    ],
)  # fmt: skip
def test_who_is_likely_the_user_is_no_interviewer(
    organiser: str, guests: list[str], own: str, left: str
) -> None:
    def person(email: str) -> FoundPerson:
        names = {"alex": "Alex Kim", "eva": "Eva Wolf"}
        name = email.partition("@")[0]
        return FoundPerson(name=names.get(name, name), email=email)

    event = replace(
        FIRST,
        summary="Bluefin <> Alex Kim: Interview",
        organiser=person(organiser) if organiser else None,
        invited=[person(email) for email in guests],
    )
    found = people_of(event, lambda email: bool(own) and email == own)
    assert [one.email.partition("@")[0] for one in found] == left.split()
    is_unclear = organiser == "eva@gmail.com" and len(found) == len(guests) + 1
    is_unclear = is_unclear or "sam@own.example" in guests
    assert may_have_user(event, lambda email: bool(own) and email == own) == is_unclear


NEW_YORK = "America/New_York"


@pytest.mark.parametrize(
    ("starts", "kind", "zone", "expected"),
    [
        (START, ZoneKind.INSTANT, "Europe/Berlin", ("2026-03-20T15:00", "Europe/Berlin")),
        (START, ZoneKind.INSTANT, "Nowhere", ("2026-03-20T10:00", NEW_YORK)),
        (datetime(2026, 3, 20), ZoneKind.DAY, "", ("2026-03-20T09:00", NEW_YORK)),
        (
            datetime(2026, 3, 20, 14),
            ZoneKind.FLOATING,
            "",
            ("2026-03-20T14:00", "America/New_York"),
        ),
    ],
)
def test_an_invitation_is_at_the_time_of_the_zone_it_names(
    starts: datetime, kind: ZoneKind, zone: str, expected: tuple[str, str]
) -> None:
    event = replace(FIRST, starts=starts, zone_kind=kind, zone=zone)
    at, named = wall_time(event, moment("2026-03-06T15:00", NEW_YORK))
    assert (at.isoformat(timespec="minutes"), named) == expected


@pytest.mark.parametrize(
    ("place", "link", "kind"),
    [
        ("Harbour Road", "https://zoom.us/j/1", Format.VIDEO),
        ("Harbour Road", "", Format.ON_SITE),
        ("", "", Format.UNKNOWN),
    ],
)
def test_place_and_link_tell_how_one_meets(
    harness: Harness, place: str, link: str, kind: Format
) -> None:
    event = replace(FIRST, place=place, link=link)
    assert interview_of(event, harness.now).format is kind


def test_an_invitation_that_names_the_company_is_about_it(
    harness: Harness, job: Application
) -> None:
    bare = replace(FIRST, organiser=None, invited=(), summary="Talk at Bluefin")
    assert item_of(harness, bare).jobs == (job.id,)


def test_the_kind_is_the_one_that_usually_follows(harness: Harness, job: Application) -> None:
    take(harness, FIRST)
    take(harness, replace(FIRST, uid="v", starts=NEXT_DAY))
    kinds = [one.round for one in harness.record(job).interviews]
    assert kinds == [InterviewKind.SINGLE, InterviewKind.SECOND]


@pytest.mark.parametrize(
    ("event", "finding"),
    [
        (FIRST, Finding.KNOWN),
        (replace(FIRST, sequence=0, starts=NEXT_DAY), Finding.KNOWN),
        (replace(FIRST, stamp=STAMP - timedelta(1), starts=NEXT_DAY), Finding.KNOWN),
        (replace(FIRST, stamp=None, starts=NEXT_DAY), Finding.KNOWN),
        (replace(FIRST, sequence=2), Finding.KNOWN),
        (replace(FIRST, sequence=2, starts=NEXT_DAY, zone_kind=ZoneKind.DAY), Finding.KNOWN),
        (replace(FIRST, sequence=2, starts=NEXT_DAY), Finding.MOVED),
        (replace(FIRST, stamp=STAMP + timedelta(1), starts=NEXT_DAY), Finding.MOVED),
        (replace(FIRST, sequence=2, minutes=60), Finding.MORE),
        (replace(FIRST, sequence=2, link="https://zoom.us/j/2"), Finding.MORE),
        (replace(FIRST, sequence=2, is_cancelled=True), Finding.CANCELLED),
        (replace(FIRST, is_cancelled=True), Finding.CANCELLED),
        (replace(FIRST, sequence=0, is_cancelled=True), Finding.KNOWN),
    ],
)
def test_a_later_version_changes_the_interview_and_an_older_one_nothing(
    harness: Harness, job: Application, event: FoundEvent, finding: Finding
) -> None:
    take(harness, FIRST)
    before = only_interview(harness, job)
    assert item_of(harness, event).finding is finding
    assert take(harness, event) == (finding is not Finding.KNOWN)
    assert (only_interview(harness, job) == before) is (finding is Finding.KNOWN)
    assert take(harness, event) == 0  # once is enough


def test_a_moved_interview_keeps_its_people_and_notes(harness: Harness, job: Application) -> None:
    take(harness, FIRST)
    own = replace(only_interview(harness, job), notes="Bring photos", minutes=50)
    people = [one.person_id for one in harness.record(job).attendances]
    harness.do(interviews.update, own, people)
    take(harness, replace(FIRST, sequence=2, starts=NEXT_DAY, minutes=None, place="Harbour Road"))
    found = only_interview(harness, job)
    assert (found.starts, found.minutes) == (datetime(2026, 3, 21, 15), 50)
    assert found.notes == "Bring photos\nHarbour Road\nhttps://zoom.us/j/1"
    assert len(harness.record(job).attendances) == 3


def test_a_cancellation_is_what_they_did_today(harness: Harness, job: Application) -> None:
    take(harness, FIRST)
    assert take(harness, replace(FIRST, sequence=2, is_cancelled=True)) == 1
    found = only_interview(harness, job)
    assert (found.status, found.status_on) == (
        InterviewStatus.CANCELLED_BY_THEM, date(2026, 3, 6),
    )  # fmt: skip
    later = replace(FIRST, sequence=3, starts=NEXT_DAY)
    assert item_of(harness, later).finding is Finding.MOVED
    take(harness, later)
    found = only_interview(harness, job)
    assert (found.status, found.status_on) == (InterviewStatus.PLANNED, None)


def test_a_cancellation_of_an_interview_that_i_cancelled_changes_nothing(
    harness: Harness, job: Application
) -> None:
    take(harness, FIRST)
    mine = InterviewStatus.CANCELLED_BY_ME
    harness.do(answers.set_interview_status, only_interview(harness, job).id, mine)
    assert take(harness, replace(FIRST, sequence=2, is_cancelled=True)) == 0


def test_a_moved_interview_ends_a_hold(harness: Harness, job: Application) -> None:
    take(harness, FIRST)
    harness.do(states.change, harness.record(job).application, State.ON_HOLD, date(2026, 3, 21))
    take(harness, replace(FIRST, sequence=2, starts=START + timedelta(days=9)))
    assert harness.record(job).application.state is State.WAITING


def test_one_meeting_of_a_series_is_found_by_the_time_that_it_had(
    harness: Harness, job: Application
) -> None:
    take(harness, FIRST)
    other = replace(FIRST, occurrence=NEXT_DAY.isoformat(), sequence=2, starts=NEXT_DAY)
    assert item_of(harness, other).finding is Finding.NEW
    moved = replace(other, occurrence=START.isoformat())
    assert item_of(harness, moved).finding is Finding.MOVED
    take(harness, moved)
    assert only_interview(harness, job).invitation_occurrence == START.isoformat()
    assert item_of(harness, replace(moved, sequence=3, starts=START)).finding is Finding.MOVED


def test_an_interview_entered_by_hand_takes_the_invitation_of_that_time(
    harness: Harness, job: Application
) -> None:
    by_hand = Interview(id="1" * 32, application_id=job.id, starts=START.replace(tzinfo=None))
    harness.do(interviews.add, by_hand, [])
    assert item_of(harness, FIRST).finding is Finding.MORE
    assert take(harness, FIRST) == 1
    assert only_interview(harness, job).invitation_uid == "u"
    assert item_of(harness, replace(FIRST, sequence=2, starts=NEXT_DAY)).finding is Finding.MOVED


def test_an_invitation_without_identity_is_known_by_its_time(
    harness: Harness, job: Application
) -> None:
    anonymous = replace(FIRST, uid="", sequence=0, stamp=None)
    assert take(harness, anonymous) == 1
    assert item_of(harness, anonymous).finding is Finding.KNOWN


def test_of_the_versions_in_one_import_the_last_counts(harness: Harness, job: Application) -> None:
    take(harness, replace(FIRST, sequence=2, starts=NEXT_DAY), FIRST)
    assert only_interview(harness, job).starts == datetime(2026, 3, 21, 15)


def test_what_is_about_no_application_or_was_never_agreed_is_counted(
    harness: Harness, job: Application
) -> None:
    elsewhere = FoundPerson(name="Aunt", email="aunt@family.example")
    found = compared(
        harness,
        replace(FIRST, uid="1", organiser=elsewhere, invited=()),
        replace(FIRST, uid="2", is_cancelled=True),
        replace(FIRST, uid="3", zone_kind=ZoneKind.UNDEFINED, starts=datetime(2026, 3, 20, 14)),
    )
    assert (list(found.items), found.left_out.unrelated, found.uncertain) == ([], 2, 1)


def test_it_is_asked_which_of_several_applications_an_invitation_is_about(
    harness: Harness, job: Application
) -> None:
    other = harness.add(company="Bluefin", role="Clerk", met=None)
    item = item_of(harness, FIRST)
    assert (item.finding, set(item.jobs)) == (Finding.ASK, {job.id, other.id})
    with unit_of_work(harness.store, harness.now, harness.advisor) as ctx:
        assert mails.take(ctx, [replace(item, jobs=(other.id,))]) == 1
    assert only_interview(harness, other).application_id == other.id
