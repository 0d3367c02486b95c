"""The digests of applications; see `facts`."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

from desktop.core.insight_rows import InsightRows
from desktop.core.instants import instant
from desktop.core.kinds import InterviewStatus
from desktop.core.moment import Moment
from desktop.insight.facts import Digested, as_digest
from desktop.insight.flow import flow_facts, path_of
from desktop.insight.follow_ups import follow_up_facts
from desktop.insight.timeline import Timeline, over_at, timelines
from desktop.insight.waits import wait_facts

#: Everything that is stored has happened by then.
_END = Moment(datetime(9000, 1, 1, tzinfo=UTC), "UTC")
#: The instant of what has no day.
_ALWAYS = datetime(1900, 1, 1, tzinfo=UTC)
#: From this time in UTC on a day has begun everywhere.
_BEGUN_EVERYWHERE = time(12, tzinfo=UTC)


def digests(rows: InsightRows, now: Moment) -> Iterator[Digested]:
    """The digests of all applications of `rows`, without what lies ahead."""
    for timeline in timelines(rows, now):
        yield timeline.application[0], _digest(timeline)


def complete_digest(rows: InsightRows) -> tuple[str, datetime]:
    """The digest of the one application of `rows`, and the instant from which it is complete."""
    (timeline,) = timelines(rows, _END)
    return _digest(timeline), _complete_at(timeline, rows)


def _digest(timeline: Timeline) -> str:
    facts = (
        *flow_facts(timeline),
        *wait_facts(timeline),
        *follow_up_facts(timeline),
    )
    return as_digest(path_of(timeline), facts)


def _complete_at(timeline: Timeline, rows: InsightRows) -> datetime:
    """The instant at which the last of all has happened."""
    days = [
        timeline.application.applied,
        *(day for day, _ in timeline.contacts),
        *(note.day for note in timeline.notes),
        *(change.day for change in rows.changes),
    ]
    last = max((day for day in days if day is not None), default=None)
    found = [over_at(one) for one in rows.interviews if one.status == InterviewStatus.PLANNED]
    if last is not None:
        found.append(_begins(date.fromordinal(last), rows, timeline.zone))
    return max(found, default=_ALWAYS)


def _begins(day: date, rows: InsightRows, zone: str) -> datetime:
    """The instant at which a day has begun at the employer; anywhere, if the zone is not known."""
    if rows.interviews or rows.contacts:
        return instant(datetime.combine(day, time()), zone)
    return datetime.combine(day, _BEGUN_EVERYWHERE)
