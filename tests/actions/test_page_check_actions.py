"""Page checks."""

from datetime import date

import pytest

from desktop.actions import applications, contacts, notes, page_checks, planning, reminders, undo
from desktop.actions import bin as the_bin
from desktop.advice.case import case_of
from desktop.core.errors import UserError
from desktop.core.kinds import CheckInterval, ContactKind, PageStatus, State, StepKind
from desktop.core.records import Application
from tests.actions.desk import Desk
from tests.support.moments import noon


def checks(desk: Desk, job: Application) -> list[tuple[date, PageStatus]]:
    return [(check.checked_on, check.status) for check in desk.record(job).page_checks]


def test_a_page_check_is_kept_with_its_day_and_can_be_undone(desk: Desk) -> None:
    job = desk.add("Dana")
    changes = desk.do(page_checks.record, job.id, PageStatus.REPOSTED)
    assert job.id in changes.applications
    assert checks(desk, job) == [(date(2026, 3, 6), PageStatus.REPOSTED)]
    seen = case_of(desk.record(job), desk.now).observed
    assert [one.kind for one in seen] == ["job_reposted"]
    desk.do(undo.undo, desk.edits)
    assert checks(desk, job) == []


def test_of_two_checks_on_one_day_the_later_one_counts(desk: Desk) -> None:
    job = desk.add("Dana")
    for at, status in (
        ("2026-03-06T15:00", PageStatus.STILL_LISTED),
        ("2026-03-09T09:00", PageStatus.STILL_LISTED),
        ("2026-03-09T17:00", PageStatus.GONE),
    ):
        desk.at(at).do(page_checks.record, job.id, status)
    assert checks(desk, job) == [
        (date(2026, 3, 6), PageStatus.STILL_LISTED),
        (date(2026, 3, 9), PageStatus.GONE),
    ]


def test_nothing_is_noted_for_what_is_gone(desk: Desk) -> None:
    with pytest.raises(UserError, match="no longer exists"):
        desk.do(page_checks.record, "0" * 32, PageStatus.GONE)


def test_a_check_without_a_finding_keeps_the_earlier_one(desk: Desk) -> None:
    job = desk.add("Dana")
    desk.do(page_checks.record, job.id, PageStatus.GONE)
    desk.do(page_checks.record, job.id, PageStatus.CHECKED)
    assert checks(desk, job) == [(date(2026, 3, 6), PageStatus.GONE)]
    desk.at("2026-03-09T09:00").do(page_checks.record, job.id, PageStatus.CHECKED)
    assert checks(desk, job)[1:] == [(date(2026, 3, 9), PageStatus.CHECKED)]
    seen = case_of(desk.record(job), desk.now).observed
    assert [one.kind for one in seen] == ["posting_removed"]


def gone(desk: Desk) -> Application:
    """An application after the thanks, probably lost to another candidate: check due on 9 March."""
    job = desk.add("Dana", careers_url="https://northwind.example/jobs")
    desk.do(reminders.done, job.id)
    desk.at("2026-03-09T08:00")
    desk.do(notes.add_observation, desk.observation(job, "new_hire_visible", "2026-03-09"))
    return job


def due(desk: Desk) -> list[str]:
    found = desk.store.queries.due_page_checks(desk.now, 9)
    assert desk.store.queries.count_due_page_checks(desk.now) == len(found)
    return [check.row.id for check in found]


def test_a_page_check_is_planned_where_the_job_is_probably_gone_and_not_before(desk: Desk) -> None:
    job = gone(desk)
    assert desk.checks(job) == [("2026-03-09", "2026-03-09T09:00", "planned")]
    assert desk.summary(job).action is StepKind.SEND_FUTURE_INTEREST
    (check,) = desk.store.queries.due_page_checks(noon(date(2026, 3, 9)), 9)
    assert (check.careers_url, check.due_on) == ("https://northwind.example/jobs", desk.now.today)
    assert check.last_on is None
    assert desk.store.queries.due_page_checks(noon(date(2026, 3, 8)), 9) == []
    assert desk.checks(desk.add("Lee")) == []


def test_it_is_announced_once_and_stays_due_until_it_is_taken(desk: Desk) -> None:
    job = gone(desk)
    (check,) = [r for r in desk.reminders(job) if r.action is StepKind.CHECK_CAREERS_PAGE]
    desk.at("2026-03-09T09:00")
    assert check in desk.store.queries.announcements.due(desk.now, 9)
    desk.fire(check)
    for at in ("2026-03-10T09:00", "2026-03-11T09:00"):
        desk.at(at).do(planning.refresh_stale, 9)
        assert desk.checks(job) == [("2026-03-09", "2026-03-09T09:00", "fired")]
        assert due(desk) == [job.id]


@pytest.mark.parametrize("status", list(PageStatus))
def test_a_check_plans_the_next_and_is_no_contact(desk: Desk, status: PageStatus) -> None:
    job = gone(desk)
    before = desk.summary(job)
    desk.at("2026-03-10T12:00").do(page_checks.record, job.id, status)
    assert desk.checks(job) == [
        ("2026-03-09", "2026-03-09T09:00", "done"),
        ("2026-04-10", "2026-04-10T09:00", "planned"),
    ]
    assert due(desk) == []
    assert desk.summary(job).last_contact_on == before.last_contact_on
    assert desk.summary(job).step_on == before.step_on
    (row,) = desk.store.queries.due_page_checks(noon(date(2026, 4, 10)), 9)
    assert row.last_on == date(2026, 3, 10)
    desk.do(undo.undo, desk.edits)
    assert desk.checks(job) == [("2026-03-09", "2026-03-09T09:00", "planned")]
    assert due(desk) == [job.id]


def test_a_check_before_its_day_moves_the_next(desk: Desk) -> None:
    job = gone(desk)
    desk.do(page_checks.record, job.id, PageStatus.STILL_LISTED)
    desk.at("2026-03-20T12:00").do(page_checks.record, job.id, PageStatus.STILL_LISTED)
    assert desk.checks(job)[1:] == [
        ("2026-04-09", "2026-04-09T09:00", "superseded"),
        ("2026-04-20", "2026-04-20T09:00", "planned"),
    ]


def test_a_page_check_is_put_off_until_a_day_to_come(desk: Desk) -> None:
    job = gone(desk)
    desk.do(page_checks.put_off, job.id, date(2026, 3, 12))
    assert desk.checks(job) == [("2026-03-09", "2026-03-12T09:00", "snoozed")]
    assert due(desk) == []
    desk.at("2026-03-12T08:00").do(planning.refresh_stale, 9)
    assert desk.checks(job) == [("2026-03-09", "2026-03-12T09:00", "snoozed")]
    assert due(desk) == [job.id]
    with pytest.raises(UserError, match="after today"):
        desk.do(page_checks.put_off, job.id, date(2026, 3, 12))


def test_what_is_not_planned_cannot_be_put_off(desk: Desk) -> None:
    job = desk.add("Dana")
    with pytest.raises(UserError, match="no page check"):
        desk.do(page_checks.put_off, job.id, date(2026, 3, 12))


def test_an_own_interval_moves_the_next_check_and_can_be_undone(desk: Desk) -> None:
    job = gone(desk)
    desk.do(page_checks.record, job.id, PageStatus.STILL_LISTED)
    changes = desk.do(page_checks.set_interval, job.id, CheckInterval.WEEK)
    assert job.id in changes.applications
    assert [check[0::2] for check in desk.checks(job)] == [
        ("2026-03-09", "done"),
        ("2026-03-16", "planned"),
        ("2026-04-09", "superseded"),
    ]
    desk.do(undo.undo, desk.edits)
    assert [check[0::2] for check in desk.checks(job)] == [
        ("2026-03-09", "done"),
        ("2026-04-09", "planned"),
    ]


def test_an_interval_goes_and_comes_back_with_its_application(desk: Desk) -> None:
    job = gone(desk)
    desk.do(page_checks.set_interval, job.id, CheckInterval.WEEK)
    key = f"look_every:{job.id}"
    desk.do(applications.delete, job.id)
    assert desk.store.queries.setting(key, "none") == "none"
    (item,) = desk.store.queries.bin.page(0, 9)
    desk.do(the_bin.restore, item.id)
    assert desk.store.queries.setting(key) == "week"
    desk.do(applications.delete, job.id)
    desk.do(undo.undo, desk.edits)
    assert desk.store.queries.setting(key) == "week"


def test_never_silences_it_until_it_is_wanted_again(desk: Desk) -> None:
    job = gone(desk)
    desk.do(page_checks.set_interval, job.id, CheckInterval.NEVER)
    assert due(desk) == []
    assert desk.checks(job) == [("2026-03-09", "2026-03-09T09:00", "superseded")]
    desk.do(page_checks.set_interval, job.id, CheckInterval.USUAL)
    assert desk.checks(job) == [("2026-03-09", "2026-03-09T09:00", "planned")]


def test_turning_reminders_off_silences_it_too(desk: Desk) -> None:
    job = gone(desk)
    desk.turn_off(job)
    assert due(desk) == []
    assert desk.checks(job) == [("2026-03-09", "2026-03-09T09:00", "superseded")]
    desk.do(reminders.plan, job.id)
    assert desk.checks(job) == [("2026-03-09", "2026-03-09T09:00", "planned")]


def test_a_setting_that_is_no_interval_counts_as_none(desk: Desk) -> None:
    job = gone(desk)
    desk.do(page_checks.record, job.id, PageStatus.GONE)
    with desk.store.writing(desk.now.utc) as writer:
        writer.put_setting(f"look_every:{job.id}", "daily")
    desk.at("2026-03-10T08:00").do(planning.refresh_stale, 9)
    assert desk.checks(job)[-1][0] == "2026-04-09"


@pytest.mark.parametrize("state", [State.REJECTED, State.MOVED_ON])
def test_the_page_of_an_ended_application_is_checked_each_month(desk: Desk, state: State) -> None:
    job = desk.add("Dana")
    desk.do(applications.set_state, job.id, state, date(2026, 3, 6))
    assert desk.checks(job) == [("2026-04-06", "2026-04-06T09:00", "planned")]
    desk.at("2026-04-07T10:00").do(page_checks.record, job.id, PageStatus.CHECKED)
    assert desk.checks(job)[-1] == ("2026-05-07", "2026-05-07T09:00", "planned")
    desk.do(applications.set_state, job.id, State.HIRED, date(2026, 4, 7))
    assert desk.checks(job)[-1][-1] == "superseded"


def test_a_new_opening_after_moving_on_asks_for_a_letter_once(desk: Desk) -> None:
    job = desk.add("Dana")
    desk.do(reminders.done, job.id)
    desk.at("2026-04-06T09:00")
    desk.do(applications.set_state, job.id, State.MOVED_ON, date(2026, 4, 6))
    desk.at("2026-05-06T10:00").do(page_checks.record, job.id, PageStatus.NEW_OPENING)
    assert desk.summary(job).action is StepKind.SEND_FUTURE_INTEREST
    assert desk.summary(job).step_on == date(2026, 5, 6)
    assert '"new_opening"' in desk.summary(job).why
    desk.do(
        contacts.log,
        desk.contact(job, "2026-05-06T09:00", kind=ContactKind.FUTURE_INTEREST),
        [],
    )
    assert desk.summary(job).action is None
