"""Looks at the careers page."""

from datetime import date

import pytest

from desktop.actions import careers, undo
from desktop.advice.case import case_of
from desktop.core.errors import UserError
from desktop.core.kinds import PageStatus
from desktop.core.records import Application
from tests.actions.desk import Desk


def looks(desk: Desk, job: Application) -> list[tuple[date, PageStatus]]:
    return [(check.checked_on, check.status) for check in desk.dossier(job).checks]


def test_a_look_is_kept_with_its_day_and_can_be_taken_back(desk: Desk) -> None:
    job = desk.add("Dana")
    changes = desk.do(careers.note_look, job.id, PageStatus.REPOSTED)
    assert job.id in changes.applications
    assert looks(desk, job) == [(date(2026, 3, 6), PageStatus.REPOSTED)]
    seen = case_of(desk.dossier(job), desk.now.today).observed
    assert [one.signal for one in seen] == ["job_reposted"]
    desk.do(undo.undo, desk.edits)
    assert looks(desk, job) == []


def test_of_two_looks_on_one_day_the_later_one_counts(desk: Desk) -> None:
    job = desk.add("Dana")
    for at, status in (
        ("2026-03-06T15:00", PageStatus.STILL_LISTED),
        ("2026-03-09T09:00", PageStatus.STILL_LISTED),
        ("2026-03-09T17:00", PageStatus.GONE),
    ):
        desk.at(at).do(careers.note_look, job.id, status)
    assert looks(desk, job) == [
        (date(2026, 3, 6), PageStatus.STILL_LISTED),
        (date(2026, 3, 9), PageStatus.GONE),
    ]


def test_nothing_is_noted_for_what_is_gone(desk: Desk) -> None:
    with pytest.raises(UserError, match="no longer exists"):
        desk.do(careers.note_look, "0" * 32, PageStatus.GONE)
