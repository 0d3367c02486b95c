"""One employer: all applications there, what they answered, and what they promised."""

from datetime import date

from desktop.advice.statements import REPLIES
from desktop.core.insight_rows import InsightRows, ObservationRow, by_application
from desktop.core.kinds import State
from desktop.core.moment import Moment
from desktop.insight.results import ApplicationThere, EmployerHistory, PromiseEnd, PromiseKept
from desktop.insight.timeline import Timeline, timelines
from desktop.insight.waits import silence, words

_REPOSTED = "job_reposted"


def employer_history(rows: InsightRows, application_id: str, now: Moment) -> EmployerHistory | None:
    """The history of the employer of an application; `rows` are of all applications there.

    None if the application is not among them.
    """
    observations = by_application(rows.observations)
    reposted = by_application(rows.reposted)
    there = {
        timeline.application[0]: _there(
            timeline,
            observations.get(timeline.application[0], []),
            [day for _, day in reposted.get(timeline.application[0], [])],
        )
        for timeline in timelines(rows, now)
    }
    this = there.pop(application_id, None)
    if this is None:
        return None
    company = next(one.company for one in rows.applications if one.id == application_id)
    return EmployerHistory(company, this, tuple(reversed(there.values())))


def _there(
    timeline: Timeline, observations: list[ObservationRow], reposted: list[int]
) -> ApplicationThere:
    application = timeline.application
    seen = {*reposted, *(one.day for one in observations if one.kind == _REPOSTED)}
    return ApplicationThere(
        id=application.id,
        role=application.role,
        state=State(application.state),
        applied_on=None if application.applied is None else date.fromordinal(application.applied),
        interviews=len(timeline.meetings),
        answers=tuple(wait.days for _, wait in words(timeline) if wait and wait.is_over),
        silent=silence(timeline),
        promises=tuple(_promises(timeline, observations)),
        reposted=tuple(date.fromordinal(day) for day in sorted(seen)),
    )


def _promises(timeline: Timeline, observations: list[ObservationRow]) -> list[PromiseKept]:
    """What was promised in interviews, messages and noted answers."""
    heard: dict[tuple[int, int], int | None] = {}
    inbound = timeline.inbound
    for meeting in timeline.meetings:
        if meeting.promise is not None:
            after = (one[0] for one in inbound if timeline.is_after(one, meeting))
            heard[meeting.day, meeting.promise] = next(after, None)
    for number, (day, one) in enumerate(inbound, 1):
        if one.promise is not None:
            heard.setdefault((day, one.promise), next((d for d, _ in inbound[number:]), None))
    for noted in observations:
        if noted.kind in REPLIES and noted.until is not None:
            after = (day for day, _ in inbound if day > noted.day)
            heard.setdefault((noted.day, noted.until), next(after, None))
    others = [note.day for note in timeline.notes] + [one.day for one in timeline.meetings]
    return [
        _promise(timeline, made, on, first, [day for day in others if day > made])
        for (made, on), first in sorted(heard.items())
    ]


def _promise(
    timeline: Timeline, made: int, on: int, heard: int | None, noted: list[int]
) -> PromiseKept:
    first = min(noted if heard is None else [heard, *noted], default=None)
    return PromiseKept(
        date.fromordinal(made),
        date.fromordinal(on),
        _end(timeline, on, first),
        None if first is None else date.fromordinal(first),
    )


def _end(timeline: Timeline, on: int, heard: int | None) -> PromiseEnd:
    left = timeline.left
    if heard is not None and heard <= on:
        return PromiseEnd.KEPT
    if timeline.undated or (left is not None and left <= on):
        return PromiseEnd.UNKNOWN
    return PromiseEnd.OPEN if timeline.today <= on else PromiseEnd.MISSED
