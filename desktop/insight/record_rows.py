"""The rows of `core.insight_rows` of one application, from its records."""

from datetime import date

from desktop.core.insight_rows import (
    ApplicationRow,
    ContactRow,
    InsightRows,
    InterviewRow,
    ObservationRow,
)
from desktop.core.kinds import Direction
from desktop.core.records import Application, ApplicationRecord, Contact, Interview


def rows_of(record: ApplicationRecord) -> InsightRows:
    """What a digest is made of: no page checks, runs and steps, and no days of entry of interviews,
    which count only while these lie ahead."""
    return InsightRows(
        [_application(record.application)],
        [_interview(one) for one in record.interviews],
        [_contact(one) for one in record.contacts],
        record.entries,
        [
            ObservationRow(
                one.application_id, one.kind, one.observed_on.toordinal(), _day(one.until)
            )
            for one in record.observations
        ],
    )


def _application(one: Application) -> ApplicationRow:
    return ApplicationRow(
        one.id,
        one.company,
        one.role,
        one.country,
        one.subdivision,
        one.role_type,
        one.state,
        _day(one.applied_on),
        _day(one.offer_told_on),
        _day(one.offer_on),
        one.outcome_reason,
    )


def _interview(one: Interview) -> InterviewRow:
    return InterviewRow(
        one.application_id,
        one.round,
        one.starts.isoformat(),
        one.starts.toordinal(),
        one.zone,
        one.minutes,
        one.status,
        _day(one.status_on),
        _day(one.promise_on),
        entered=0,
    )


def _contact(one: Contact) -> ContactRow:
    return ContactRow(
        one.application_id,
        one.id,
        one.at.isoformat(),
        one.at.toordinal(),
        one.zone,
        int(one.direction is Direction.INBOUND),
        one.channel,
        one.kind,
        _day(one.promise_on),
        one.answers_id,
    )


def _day(day: date | None) -> int | None:
    return None if day is None else day.toordinal()
