"""Digests of applications, and the instants from which they are complete."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from desktop.core.insight_rows import ChangeRow
from desktop.core.kinds import InterviewKind, InterviewStatus, RoleType, State
from desktop.core.records import ApplicationRecord
from desktop.insight.digest import complete_digest
from desktop.insight.facts import count
from desktop.insight.record_rows import rows_of as rows_of_record
from tests.insight.rows import ENTERED, became, heard, job, met, noted, rows_of, wrote

BERLIN = "Europe/Berlin"
#: The instant of what has no day.
ALWAYS = datetime(1900, 1, 1, tzinfo=UTC)


def _digest(found: list[Any]) -> list[str]:
    digest, _ = complete_digest(rows_of(found))
    return digest.replace("\t", " ").split("\n")


def test_a_digest_has_the_path_and_what_is_counted() -> None:
    found = [
        job(country=" de ", subdivision="BY", role_type=RoleType.SALES),
        met("2026-03-02", round=InterviewKind.FINAL, zone=BERLIN),
        wrote("2026-03-09", zone=BERLIN),
        heard("2026-03-11", zone=BERLIN),
    ]
    assert _digest(found) == [
        "final waiting",
        "reached applied 1:final 739677",
        "wait word final sales DE 9",
        f"wait decision - sales DE 739677@{BERLIN}",
        f"wait decision final - - 739677@{BERLIN}",
        "asked check_in email 2",
        "contacts 105669:1",
        "met de BY 739677 7",
    ]
    assert date.fromordinal(739677) == date(2026, 3, 2)


def test_a_silence_keeps_its_first_day_and_a_closed_wait_its_days() -> None:
    assert "silent 739677 UTC" in _digest([job(), met("2026-03-02")])
    left = [became(State.WAITING, "2026-01-01"), became(State.MOVED_ON, "2026-03-20")]
    found = _digest([job(state=State.MOVED_ON), met("2026-03-02"), *left])
    assert "wait word single other US 18+" in found
    assert not any(one.startswith("silent") for one in found)


def test_an_application_without_interviews_and_contacts_has_its_path_alone() -> None:
    digest, at = complete_digest(rows_of([job()]))
    assert (digest, at) == ("waiting", ALWAYS)
    counted = count([("a", digest)])
    assert counted is not None
    assert dict(counted.paths) == {"waiting": ["a"]}
    assert counted.of("wait") == ()


@pytest.mark.parametrize(
    ("found", "at"),
    [
        # the end of an interview, of the usual length and of its own
        ([met("2026-03-02")], "2026-03-02T15:00"),
        ([met("2026-03-02", minutes=90)], "2026-03-02T15:30"),
        # one that was called off counts with the day on which that was told
        (
            [met("2026-03-09", status=InterviewStatus.POSTPONED, status_on=date(2026, 3, 3))],
            "2026-03-03T00:00",
        ),
        # days begin where the employer is; without interview and contact, everywhere
        ([met("2026-03-02", zone=BERLIN), heard("2026-03-04", zone=BERLIN)], "2026-03-03T23:00"),
        ([wrote("2026-03-04", zone="America/New_York")], "2026-03-04T05:00"),
        ([became(State.WAITING, "2026-03-04")], "2026-03-04T12:00"),
        ([met("2026-03-02"), noted("rejected", "2026-03-05")], "2026-03-05T00:00"),
    ],
)
def test_a_digest_is_complete_once_the_last_of_it_has_happened(found: list[Any], at: str) -> None:
    _, complete = complete_digest(rows_of([job(), *found]))
    assert complete == datetime.fromisoformat(at).replace(tzinfo=UTC)


def test_the_day_of_an_application_is_complete_everywhere() -> None:
    _, complete = complete_digest(rows_of([job(applied_on=date(2026, 3, 2))]))
    assert complete == datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_a_record_has_the_digest_of_its_rows() -> None:
    found: list[Any] = [
        job(state=State.REJECTED, offer_told_on=date(2026, 3, 3)),
        met("2026-03-02", zone=BERLIN),
        wrote("2026-03-09", zone=BERLIN),
        noted("rejected", "2026-03-12"),
        became(State.WAITING, "2026-01-01"),
        became(State.REJECTED, "2026-03-12"),
    ]
    application, interview, contact, observation, *changes = found
    record = ApplicationRecord(
        application=application,
        interviews=(interview,),
        contacts=(contact,),
        observations=(observation,),
        history=tuple(changes),
        entries=tuple(
            ChangeRow("a", one.state, one.on.toordinal(), ENTERED.toordinal()) for one in changes
        ),
    )
    assert complete_digest(rows_of_record(record)) == complete_digest(rows_of(found))
