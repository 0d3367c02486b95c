"""Page checks."""

from datetime import date

import pytest

from desktop.actions import applications, contacts, notes, page_checks, planning, reminders, undo
from desktop.actions import bin as the_bin
from desktop.advice.case import case_of
from desktop.core.errors import UserError
from desktop.core.kinds import CheckInterval, ContactKind, PageStatus, State, StepKind
from desktop.core.records import Application
from tests.actions.harness import Harness
from tests.support.moments import noon


def checks(harness: Harness, job: Application) -> list[tuple[date, PageStatus]]:
    return [(check.checked_on, check.status) for check in harness.record(job).page_checks]


def test_a_page_check_is_kept_with_its_day_and_can_be_undone(harness: Harness) -> None:
    job = harness.add("Dana")
    changes = harness.do(page_checks.record, job.id, PageStatus.REPOSTED)
    assert job.id in changes.applications
    assert checks(harness, job) == [(date(2026, 3, 6), PageStatus.REPOSTED)]
    seen = case_of(harness.record(job), harness.now).observed
    assert [one.kind for one in seen] == ["job_reposted"]
    harness.do(undo.undo, harness.edits)
    assert checks(harness, job) == []


def test_of_two_checks_on_one_day_the_later_one_counts(harness: Harness) -> None:
    job = harness.add("Dana")
    for at, status in (
        ("2026-03-06T15:00", PageStatus.STILL_LISTED),
        ("2026-03-09T09:00", PageStatus.STILL_LISTED),
        ("2026-03-09T17:00", PageStatus.GONE),
    ):
        harness.at(at).do(page_checks.record, job.id, status)
    assert checks(harness, job) == [
        (date(2026, 3, 6), PageStatus.STILL_LISTED),
        (date(2026, 3, 9), PageStatus.GONE),
    ]


def test_nothing_is_noted_for_what_is_gone(harness: Harness) -> None:
    with pytest.raises(UserError, match="no longer exists"):
        harness.do(page_checks.record, "0" * 32, PageStatus.GONE)


def test_a_check_without_a_finding_keeps_the_earlier_one(harness: Harness) -> None:
    job = harness.add("Dana")
    harness.do(page_checks.record, job.id, PageStatus.GONE)
    harness.do(page_checks.record, job.id, PageStatus.CHECKED)
    assert checks(harness, job) == [(date(2026, 3, 6), PageStatus.GONE)]
    harness.at("2026-03-09T09:00").do(page_checks.record, job.id, PageStatus.CHECKED)
    assert checks(harness, job)[1:] == [(date(2026, 3, 9), PageStatus.CHECKED)]
    seen = case_of(harness.record(job), harness.now).observed
    assert [one.kind for one in seen] == ["posting_removed"]


def gone(harness: Harness) -> Application:
    """An application after the thanks, probably lost to another candidate: check due on 9 March."""
    job = harness.add("Dana", careers_url="https://northwind.example/jobs")
    harness.do(reminders.done, job.id)
    harness.at("2026-03-09T08:00")
    harness.do(notes.add_observation, harness.observation(job, "new_hire_visible", "2026-03-09"))
    return job


def due(harness: Harness) -> list[str]:
    found = harness.store.queries.due_page_checks(harness.now, 9)
    assert harness.store.queries.count_due_page_checks(harness.now) == len(found)
    return [check.row.id for check in found]


def test_a_page_check_is_planned_where_the_job_is_probably_gone_and_not_before(
    harness: Harness,
) -> None:
    job = gone(harness)
    assert harness.checks(job) == [("2026-03-09", "2026-03-09T09:00", "planned")]
    assert harness.summary(job).action is StepKind.SEND_FUTURE_INTEREST
    (check,) = harness.store.queries.due_page_checks(noon(date(2026, 3, 9)), 9)
    assert (check.careers_url, check.due_on) == (
        "https://northwind.example/jobs",
        harness.now.today,
    )
    assert check.last_on is None
    assert harness.store.queries.due_page_checks(noon(date(2026, 3, 8)), 9) == []
    assert harness.checks(harness.add("Lee")) == []


def test_it_is_announced_once_and_stays_due_until_it_is_taken(harness: Harness) -> None:
    job = gone(harness)
    (check,) = [r for r in harness.reminders(job) if r.action is StepKind.CHECK_CAREERS_PAGE]
    harness.at("2026-03-09T09:00")
    assert check in harness.store.queries.announcements.due(harness.now, 9)
    harness.fire(check)
    for at in ("2026-03-10T09:00", "2026-03-11T09:00"):
        harness.at(at).do(planning.refresh_stale, 9)
        assert harness.checks(job) == [("2026-03-09", "2026-03-09T09:00", "fired")]
        assert due(harness) == [job.id]


@pytest.mark.parametrize("status", list(PageStatus))
def test_a_check_plans_the_next_and_is_no_contact(harness: Harness, status: PageStatus) -> None:
    job = gone(harness)
    before = harness.summary(job)
    harness.at("2026-03-10T12:00").do(page_checks.record, job.id, status)
    assert harness.checks(job) == [
        ("2026-03-09", "2026-03-09T09:00", "done"),
        ("2026-04-10", "2026-04-10T09:00", "planned"),
    ]
    assert due(harness) == []
    assert harness.summary(job).last_contact_on == before.last_contact_on
    assert harness.summary(job).step_on == before.step_on
    (row,) = harness.store.queries.due_page_checks(noon(date(2026, 4, 10)), 9)
    assert row.last_on == date(2026, 3, 10)
    harness.do(undo.undo, harness.edits)
    assert harness.checks(job) == [("2026-03-09", "2026-03-09T09:00", "planned")]
    assert due(harness) == [job.id]


def test_a_check_before_its_day_moves_the_next(harness: Harness) -> None:
    job = gone(harness)
    harness.do(page_checks.record, job.id, PageStatus.STILL_LISTED)
    harness.at("2026-03-20T12:00").do(page_checks.record, job.id, PageStatus.STILL_LISTED)
    assert harness.checks(job)[1:] == [
        ("2026-04-09", "2026-04-09T09:00", "superseded"),
        ("2026-04-20", "2026-04-20T09:00", "planned"),
    ]


def test_a_page_check_is_put_off_until_a_day_to_come(harness: Harness) -> None:
    job = gone(harness)
    harness.do(page_checks.put_off, job.id, date(2026, 3, 12))
    assert harness.checks(job) == [("2026-03-09", "2026-03-12T09:00", "snoozed")]
    assert due(harness) == []
    harness.at("2026-03-12T08:00").do(planning.refresh_stale, 9)
    assert harness.checks(job) == [("2026-03-09", "2026-03-12T09:00", "snoozed")]
    assert due(harness) == [job.id]
    with pytest.raises(UserError, match="after today"):
        harness.do(page_checks.put_off, job.id, date(2026, 3, 12))


def test_what_is_not_planned_cannot_be_put_off(harness: Harness) -> None:
    job = harness.add("Dana")
    with pytest.raises(UserError, match="no page check"):
        harness.do(page_checks.put_off, job.id, date(2026, 3, 12))


def test_an_own_interval_moves_the_next_check_and_can_be_undone(harness: Harness) -> None:
    job = gone(harness)
    harness.do(page_checks.record, job.id, PageStatus.STILL_LISTED)
    changes = harness.do(page_checks.set_interval, job.id, CheckInterval.WEEK)
    assert job.id in changes.applications
    assert [check[0::2] for check in harness.checks(job)] == [
        ("2026-03-09", "done"),
        ("2026-03-16", "planned"),
        ("2026-04-09", "superseded"),
    ]
    harness.do(undo.undo, harness.edits)
    assert [check[0::2] for check in harness.checks(job)] == [
        ("2026-03-09", "done"),
        ("2026-04-09", "planned"),
    ]


def test_an_interval_goes_and_comes_back_with_its_application(harness: Harness) -> None:
    job = gone(harness)
    harness.do(page_checks.set_interval, job.id, CheckInterval.WEEK)
    key = f"look_every:{job.id}"
    harness.do(applications.delete, job.id)
    assert harness.store.queries.setting(key, "none") == "none"
    (item,) = harness.store.queries.bin.page(0, 9)
    harness.do(the_bin.restore, item.id)
    assert harness.store.queries.setting(key) == "week"
    harness.do(applications.delete, job.id)
    harness.do(undo.undo, harness.edits)
    assert harness.store.queries.setting(key) == "week"


def test_never_silences_it_until_it_is_wanted_again(harness: Harness) -> None:
    job = gone(harness)
    harness.do(page_checks.set_interval, job.id, CheckInterval.NEVER)
    assert due(harness) == []
    assert harness.checks(job) == [("2026-03-09", "2026-03-09T09:00", "superseded")]
    harness.do(page_checks.set_interval, job.id, CheckInterval.USUAL)
    assert harness.checks(job) == [("2026-03-09", "2026-03-09T09:00", "planned")]


def test_turning_reminders_off_silences_it_too(harness: Harness) -> None:
    job = gone(harness)
    harness.turn_off(job)
    assert due(harness) == []
    assert harness.checks(job) == [("2026-03-09", "2026-03-09T09:00", "superseded")]
    harness.do(reminders.plan, job.id)
    assert harness.checks(job) == [("2026-03-09", "2026-03-09T09:00", "planned")]


def test_a_setting_that_is_no_interval_counts_as_none(harness: Harness) -> None:
    job = gone(harness)
    harness.do(page_checks.record, job.id, PageStatus.GONE)
    with harness.store.writing(harness.now.utc) as writer:
        writer.put_setting(f"look_every:{job.id}", "daily")
    harness.at("2026-03-10T08:00").do(planning.refresh_stale, 9)
    assert harness.checks(job)[-1][0] == "2026-04-09"


@pytest.mark.parametrize("state", [State.REJECTED, State.MOVED_ON])
def test_the_page_of_an_ended_application_is_checked_each_month(
    harness: Harness, state: State
) -> None:
    job = harness.add("Dana")
    harness.do(applications.set_state, job.id, state, date(2026, 3, 6))
    assert harness.checks(job) == [("2026-04-06", "2026-04-06T09:00", "planned")]
    harness.at("2026-04-07T10:00").do(page_checks.record, job.id, PageStatus.CHECKED)
    assert harness.checks(job)[-1] == ("2026-05-07", "2026-05-07T09:00", "planned")
    harness.do(applications.set_state, job.id, State.HIRED, date(2026, 4, 7))
    assert harness.checks(job)[-1][-1] == "superseded"


def test_a_new_opening_after_moving_on_asks_for_a_letter_once(harness: Harness) -> None:
    job = harness.add("Dana")
    harness.do(reminders.done, job.id)
    harness.at("2026-04-06T09:00")
    harness.do(applications.set_state, job.id, State.MOVED_ON, date(2026, 4, 6))
    harness.at("2026-05-06T10:00").do(page_checks.record, job.id, PageStatus.NEW_OPENING)
    assert harness.summary(job).action is StepKind.SEND_FUTURE_INTEREST
    assert harness.summary(job).step_on == date(2026, 5, 6)
    assert '"new_opening"' in harness.summary(job).why
    harness.do(
        contacts.log,
        harness.contact(job, "2026-05-06T09:00", kind=ContactKind.FUTURE_INTEREST),
        [],
    )
    assert harness.summary(job).action is None
