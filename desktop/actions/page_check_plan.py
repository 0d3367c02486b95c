"""Page checks, planned beside the next step.

A standing reminder exists exactly when a check is worth it, its interval is not "never" and the
application wants reminders. One occurrence is the check of one day. Somebody's own interval is kept
as a setting by the application's id: most applications have none.
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
#: An occurrence in one of these still stands for a step that has not been taken.
STANDING = frozenset({ReminderState.PLANNED, ReminderState.SNOOZED, ReminderState.FIRED})


def interval_setting(application_id: str) -> str:
    """The key of the setting that holds how often this application's page is checked."""
    return _SETTING.format(id=application_id)


def check_interval(queries: Queries, application_id: str) -> CheckInterval:
    value = queries.setting(interval_setting(application_id))
    return CheckInterval(value) if value in set(CheckInterval) else CheckInterval.USUAL


def standing_check(queries: Queries, application_id: str) -> Reminder | None:
    """The check that is planned, put off or announced, and not taken yet."""
    return next(iter(_standing(queries.reminders(application_id))), None)


def plan_page_check(
    writer: Writer,
    now: Moment,
    record: ApplicationRecord,
    *,
    advice: Advice,
    usual: PageChecks,
    reminders: list[Reminder],
) -> None:
    """Bring the reminder for the next check in step with the record and the advice on it."""
    on = None
    if record.application.remind:
        every = check_interval(writer.queries, record.application.id)
        on = next_check(record, advice, every, usual, now.today)
    if on == now.today:  # what is due already keeps the day on which it fell due
        on = min((r.step_on for r in _standing(reminders) if r.step_on <= on), default=on)
    current = next((r for r in reminders if r.action is PAGE_CHECK and r.step_on == on), None)
    for reminder in _standing(reminders):
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
        writer.update(replace(current, state=ReminderState.FIRED))  # once said, it stays said
    elif current.state is ReminderState.SUPERSEDED:
        writer.update(replace(current, state=ReminderState.PLANNED, due=due, zone=now.zone))


def _standing(reminders: list[Reminder]) -> list[Reminder]:
    return [r for r in reminders if r.action is PAGE_CHECK and r.state in STANDING]
