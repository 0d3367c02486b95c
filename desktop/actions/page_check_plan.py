"""Plans the page checks, beside the next step.

An open reminder exists exactly when a check is useful, its interval is not "never" and the
application has reminders on. One occurrence is the check of one day. An interval that differs from
the usual one is a setting under the application's id.
"""

from dataclasses import replace

from desktop.advice.cadence import PageChecks
from desktop.advice.model import Advice
from desktop.advice.page_checks import next_check
from desktop.core.ids import new_id
from desktop.core.kinds import CheckInterval, ReminderState, StepKind
from desktop.core.moment import Moment
from desktop.core.records import ApplicationRecord, Reminder
from desktop.core.schedule import reminder_due
from desktop.models.queries import Queries
from desktop.models.writer import Writer

PAGE_CHECK = StepKind.CHECK_CAREERS_PAGE

_SETTING = "look_every:{id}"
#: States of a reminder whose step has not been taken yet.
OPEN = frozenset({ReminderState.PLANNED, ReminderState.SNOOZED, ReminderState.FIRED})


def interval_setting(application_id: str) -> str:
    """The key of the setting with the interval of this application's page checks."""
    return _SETTING.format(id=application_id)


def check_interval(queries: Queries, application_id: str) -> CheckInterval:
    value = queries.setting(interval_setting(application_id))
    return CheckInterval(value) if value in set(CheckInterval) else CheckInterval.USUAL


def open_check(queries: Queries, application_id: str) -> Reminder | None:
    """The check that is planned, put off or announced, and not taken yet."""
    return next(iter(_open(queries.reminders(application_id))), None)


def plan_page_check(
    writer: Writer,
    now: Moment,
    record: ApplicationRecord,
    *,
    advice: Advice,
    usual: PageChecks,
    reminders: list[Reminder],
) -> None:
    """Update the reminder of the next check from the record and its advice."""
    on = None
    if record.application.remind:
        every = check_interval(writer.queries, record.application.id)
        on = next_check(record, advice, every, usual, now.today)
    if on == now.today:  # an overdue check keeps the day on which it fell due
        on = min((r.step_on for r in _open(reminders) if r.step_on <= on), default=on)
    current = next((r for r in reminders if r.action is PAGE_CHECK and r.step_on == on), None)
    for reminder in _open(reminders):
        if reminder is not current:
            writer.update(replace(reminder, state=ReminderState.SUPERSEDED))
    if on is None:
        return
    due = reminder_due(writer.queries.preferences, now, on)
    if current is None:
        writer.insert(
            Reminder(
                id=new_id(),
                application_id=record.application.id,
                action=PAGE_CHECK,
                step_on=on,
                due=due,
                zone=now.zone,
            )
        )
    elif current.state is ReminderState.SUPERSEDED and current.fired_at is not None:
        writer.update(replace(current, state=ReminderState.FIRED))  # announced already
    elif current.state is ReminderState.SUPERSEDED:
        writer.update(replace(current, state=ReminderState.PLANNED, due=due, zone=now.zone))


def _open(reminders: list[Reminder]) -> list[Reminder]:
    return [r for r in reminders if r.action is PAGE_CHECK and r.state in OPEN]
