"""The rows of `core.insight_rows` for records, made without a database."""

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

from desktop.core import records
from desktop.core.insight_rows import (
    ApplicationRow,
    ChangeRow,
    CheckRow,
    ContactRow,
    InsightRows,
    InterviewRow,
    ObservationRow,
    RunRow,
)
from desktop.core.kinds import (
    Channel,
    ContactKind,
    Direction,
    PageStatus,
    Reason,
    State,
    StepKind,
)
from desktop.core.moment import Moment

#: A Tuesday.
NOW = Moment(datetime(2026, 3, 24, 10, tzinfo=UTC), "UTC")
ENTERED = date(2026, 1, 1)
_OBSERVED = {
    "rejected", "told_on_hold", "reply_still_deciding", "reply_warm_new_date", "job_reposted",
}  # fmt: skip


def at(text: str, zone: str = "UTC") -> Moment:
    """The moment of a wall time in UTC."""
    return Moment(datetime.fromisoformat(text).replace(tzinfo=UTC), zone)


def job(key: str = "a", **more: Any) -> records.Application:
    given: dict[str, Any] = {"id": key, "company": "Northwind", "role": "Engineer", **more}
    return records.Application(**given)


def met(starts: str, of: str = "a", **more: Any) -> records.Interview:
    """An interview; without a time of day at 14:00."""
    wall = datetime.fromisoformat(starts if "T" in starts else f"{starts}T14:00")
    return records.Interview(id=f"{of} {starts}", application_id=of, starts=wall, **more)


def heard(
    when: str, of: str = "a", kind: ContactKind = ContactKind.REPLY, **more: Any
) -> records.Contact:
    return _contact(when, of, kind, direction=Direction.INBOUND, **more)


def wrote(
    when: str, of: str = "a", kind: ContactKind = ContactKind.CHECK_IN, **more: Any
) -> records.Contact:
    return _contact(when, of, kind, direction=Direction.OUTBOUND, **more)


def _contact(when: str, of: str, kind: ContactKind, **more: Any) -> records.Contact:
    wall = datetime.fromisoformat(when if "T" in when else f"{when}T09:00")
    given: dict[str, Any] = {"id": f"{of} {when} {kind}", "channel": Channel.EMAIL, **more}
    return records.Contact(application_id=of, at=wall, kind=kind, **given)


def became(state: State, on: str, of: str = "a") -> records.StateChange:
    return records.StateChange(
        id=f"{of} {state} {on}", application_id=of, state=state, on=date.fromisoformat(on)
    )


def noted(kind: str, on: str, until: str | None = None, of: str = "a") -> records.Observation:
    return records.Observation(
        id=f"{of} {kind} {on}",
        application_id=of,
        kind=kind,
        observed_on=date.fromisoformat(on),
        until=None if until is None else date.fromisoformat(until),
    )


def looked(status: PageStatus, on: str, of: str = "a") -> records.PageCheck:
    return records.PageCheck(
        id=f"{of} {on}", application_id=of, checked_on=date.fromisoformat(on), status=status
    )


def run(*ranking: Reason, of: str = "a") -> records.AdviceRun:
    return records.AdviceRun(
        id=f"{of} {'-'.join(ranking)}",
        application_id=of,
        asked_on=ENTERED,
        answers="{}",
        ranking=json.dumps([[reason, "likely"] for reason in ranking]),
        action=StepKind.WAIT,
        step_on=ENTERED,
    )


def rows_of(
    found: Iterable[Any], entered: date = ENTERED, steps: Iterable[Any] = ()
) -> InsightRows:
    """The rows of these records, all entered on one day, in their order."""
    given = list(found)
    day = entered.toordinal()

    def of(kind: type) -> list[Any]:
        return [one for one in given if isinstance(one, kind)]

    return InsightRows(
        [
            ApplicationRow(
                one.id, one.company, one.role, one.country, one.subdivision, one.role_type,
                one.state, _day(one.applied_on), _day(one.offer_told_on), _day(one.offer_on),
                one.outcome_reason,
            )
            for one in of(records.Application)
        ],
        [
            InterviewRow(
                one.application_id, one.round, one.starts.isoformat(), one.starts.toordinal(),
                one.zone, one.minutes, one.status, _day(one.status_on), _day(one.promise_on), day,
            )
            for one in of(records.Interview)
        ],
        [
            ContactRow(
                one.application_id, one.id, one.at.isoformat(), one.at.toordinal(), one.zone,
                int(one.direction is Direction.INBOUND), one.channel, one.kind,
                _day(one.promise_on), one.answers_id,
            )
            for one in of(records.Contact)
        ],
        [
            ChangeRow(one.application_id, one.state, one.on.toordinal(), day)
            for one in of(records.StateChange)
        ],
        [
            ObservationRow(
                one.application_id, one.kind, one.observed_on.toordinal(), _day(one.until)
            )
            for one in of(records.Observation)
            if one.kind in _OBSERVED
        ],
        [
            CheckRow(one.application_id, one.checked_on.toordinal())
            for one in of(records.PageCheck)
            if one.status is PageStatus.REPOSTED
        ],
        list(steps),
    )  # fmt: skip


def runs_of(found: Iterable[Any]) -> list[RunRow]:
    """The rows of the runs among these records whose application has its true reason."""
    given = list(found)
    reasons = {one.id: one.outcome_reason for one in given if isinstance(one, records.Application)}
    return [
        RunRow(one.application_id, reason, one.ranking)
        for one in given
        if isinstance(one, records.AdviceRun)
        if (reason := reasons[one.application_id]) is not None
    ]


def _day(day: date | None) -> int | None:
    return None if day is None else day.toordinal()
