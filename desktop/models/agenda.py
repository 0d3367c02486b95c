"""The next steps of all applications, and the number of things to do.

Steps that one message settles count as one: those that are due, of the same kind, by the same
channel and to the same people, who are the same where the names and the company are, or with an
agency the names and the agency. Each answer is about something of its own and stands alone.
"""

import json
from dataclasses import replace

from desktop.core.kinds import Recipients, StepKind
from desktop.core.moment import Moment
from desktop.models.connection import Connection
from desktop.models.listing import (
    COLUMNS,
    ONLY_APPLIED,
    ApplicationRow,
    SharedStep,
    application_rows,
)

#: The steps that one message can settle for several applications.
SHARED_KINDS = (
    StepKind.SEND_THANK_YOU,
    StepKind.SEND_CHECK_IN,
    StepKind.CALL,
    StepKind.SEND_VALUE_ADD,
    StepKind.SEND_FINAL_CHECK_IN,
    StepKind.SEND_FUTURE_INTEREST,
    StepKind.ACKNOWLEDGE_HOLD,
    StepKind.ASK_RECRUITER,
    StepKind.NOTIFY_COMPETING_OFFER,
    StepKind.ASK_FOR_DATE,
    StepKind.ASK_FOR_OFFER,
)
_KINDS = ", ".join(f"'{kind.value}'" for kind in SHARED_KINDS)
_AGENCY = f"s.recipients = '{Recipients.AGENCY_RECRUITER.value}'"
#: Between the parts of a key; no stored text contains it.
_UNIT = "'\x1f'"
#: Quick to find on an index, and true of few.
_HAS_SIBLING = (
    "EXISTS (SELECT 1 FROM summary b WHERE b.company_key = s.company_key AND b.seq <> s.seq)"
)
#: Equal for the steps that one message settles; NULL for a step of its own. On `summary s`.
MESSAGE = (
    f"CASE WHEN s.recipient_names <> '' AND s.action IN ({_KINDS}) AND NOT {ONLY_APPLIED} "
    f"AND ({_AGENCY} OR {_HAS_SIBLING}) THEN s.action || {_UNIT} || s.channel || {_UNIT} "
    f"|| s.recipient_names || {_UNIT} || "
    f"CASE WHEN {_AGENCY} THEN 'agency' || {_UNIT} || "
    "(SELECT sort_key(b.agency) FROM application b WHERE b.seq = s.seq) ELSE s.company_key END END"
)
#: The due steps that share a message, each with the one that stands for all with its message.
_SHARED = (
    f"WITH due AS MATERIALIZED (SELECT s.seq, s.due_key, {MESSAGE} AS message FROM summary s "
    "WHERE s.due_key <= ?1 {only}), several AS (SELECT message FROM due "
    "WHERE message IS NOT NULL GROUP BY message HAVING count(*) > 1), "
    "shared AS MATERIALIZED (SELECT seq, first_value(seq) OVER "
    "(PARTITION BY message ORDER BY due_key, seq) AS first "
    "FROM due WHERE message IN (SELECT message FROM several)) "
)
_OTHERS = (
    "(SELECT json_group_array(json_array(o.id, o.company, o.role, os.promise_on)) "
    "FROM shared own JOIN shared other ON other.first = own.first AND other.seq <> own.seq "
    "JOIN application o ON o.seq = other.seq JOIN summary os ON os.seq = other.seq "
    "WHERE own.seq = s.seq)"
)


class Agenda:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def page(
        self, now: Moment, limit: int, offset: int, *, rejected: bool, only_applied: bool | None
    ) -> list[ApplicationRow]:
        """See `Queries.agenda`."""
        kept = ""
        if only_applied is not None:
            due = f"SELECT count(*) FROM summary s WHERE s.due_key <= ?1 AND {ONLY_APPLIED}"
            shares = f"{ONLY_APPLIED} AND (s.due_key > ?1 OR ({due} {only(rejected)}) > 1)"
            kept = f"AND {'' if only_applied else 'NOT'} ({shares}) "
        tail = (
            "WHERE s.due_key < '9999-12-31' AND (s.state <> 'moved_on' OR s.due_key <= ?1) "
            "AND s.seq NOT IN (SELECT seq FROM shared WHERE seq <> first) "
            f"{only(rejected)}{kept}ORDER BY s.due_key, s.seq LIMIT ?2 OFFSET ?3"
        )
        return self._rows(now, tail, limit, offset, rejected=rejected)

    def row(self, application_id: str, now: Moment, *, rejected: bool) -> ApplicationRow | None:
        """One application, with those that share its message."""
        tail = "WHERE s.application_id = ?2"
        return next(iter(self._rows(now, tail, application_id, rejected=rejected)), None)

    def due(self, now: Moment, *, rejected: bool) -> tuple[int, int]:
        """The number of things that are due, and of those of them without an interview.

        What shares a message is one thing.
        """
        sql = (
            f"WITH due AS MATERIALIZED (SELECT {MESSAGE} AS message, {ONLY_APPLIED} AS alike "
            f"FROM summary s WHERE s.due_key <= ? {only(rejected)}) "
            "SELECT count(*) - count(message) + count(DISTINCT message), "
            "coalesce(sum(alike), 0) FROM due"
        )
        ((count, sharing),) = self._db.rows(sql, (now.utc.isoformat(),))
        return count, sharing

    def _rows(
        self, now: Moment, tail: str, *params: str | int, rejected: bool
    ) -> list[ApplicationRow]:
        found = self._db.rows(
            f"{_SHARED.format(only=only(rejected))} SELECT {COLUMNS}, {_OTHERS} "
            f"FROM summary s JOIN application a USING (seq) {tail}",
            (now.utc.isoformat(), *params),
        )
        rows = application_rows([values[:-1] for values in found], now)
        return [
            replace(row, also=tuple(SharedStep.read(*one) for one in others)) if others else row
            for row, others in zip(rows, (json.loads(values[-1]) for values in found), strict=True)
        ]


def only(rejected: bool) -> str:
    return "" if rejected else "AND s.state <> 'rejected' "
