"""A week's review: what was done, what comes, and one thing that went well.

On a Monday it looks back at the week before, on other days at the present week so far; it looks
ahead seven days. In calm mode rejections are left out, and what comes of rejected applications.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta

from desktop.core.insight_rows import ApplicationRow, InsightRows, StepRow, by_application
from desktop.core.instants import instant, zone_info
from desktop.core.kinds import (
    CLOSED_STATES,
    SPOKEN_CHANNELS,
    ContactKind,
    InterviewKind,
    State,
    StepKind,
)
from desktop.core.moment import Moment
from desktop.insight.results import Coming, ComingKind, Done, DoneKind, WeekReview
from desktop.insight.timeline import Timeline, timelines

_AHEAD = timedelta(days=7)
_HEARD = {
    ContactKind.OFFER: DoneKind.OFFER,
    ContactKind.INVITATION: DoneKind.INVITATION,
    ContactKind.REJECTION: DoneKind.REJECTED,
}
_ENDED = {
    State.HIRED: DoneKind.HIRED,
    State.OFFER: DoneKind.OFFER,
    State.REJECTED: DoneKind.REJECTED,
    State.WITHDRAWN: DoneKind.LET_GO,
    State.MOVED_ON: DoneKind.LET_GO,
}
#: Kinds that an application can have once a week: noted as a state and as a message.
_ONCE = frozenset({*_ENDED.values()})
_ORDER = {kind: number for number, kind in enumerate(DoneKind)}
_IDLE = frozenset({StepKind.WAIT, StepKind.NO_CONTACT})


def days_of_week(today: date) -> tuple[date, date]:
    """The first and last day that a review on `today` looks back at."""
    monday = today - timedelta(days=today.weekday())
    if monday == today:
        return today - _AHEAD, today - timedelta(days=1)
    return monday, today


def week_review(rows: InsightRows, now: Moment, *, is_calm: bool) -> WeekReview:
    """The review at `now`; `rows` are at least those with something from the first day on that it
    looks back at, to the last that it looks ahead to."""
    first, last = days_of_week(now.today)
    until = now.today + _AHEAD
    span = range(first.toordinal(), last.toordinal() + 1)
    changes = by_application(rows.changes)
    done: list[Done] = []
    known: dict[str, ApplicationRow] = {}
    coming: list[Coming] = []
    for timeline in timelines(rows, now):
        application = timeline.application
        found = _done(timeline, changes.get(application.id, []), span)
        done += _once(one for one in found if not (is_calm and one.kind is DoneKind.REJECTED))
        if _goes_on(application, is_calm=is_calm):
            known[application.id] = application
            coming += _interviews(timeline, now, until)
    coming += _steps(rows.steps, known, now, until)
    done.sort(key=lambda one: (one.on, _ORDER[one.kind]))
    coming.sort(key=lambda one: one.on)
    return WeekReview(first, last, until, tuple(done), tuple(coming), _went_well(done), is_calm)


def _done(
    timeline: Timeline, changes: Iterable[tuple[str, str, int, int]], span: range
) -> Iterator[Done]:
    application = timeline.application

    def done(
        kind: DoneKind,
        day: int,
        contact: ContactKind | None = None,
        kind_of_interview: InterviewKind | None = None,
    ) -> Done:
        return Done(
            kind,
            date.fromordinal(day),
            application.id,
            application.company,
            application.role,
            contact,
            kind_of_interview,
        )

    if application.applied in span:
        yield done(DoneKind.APPLIED, application.applied or 0)
    for meeting in timeline.meetings:
        if meeting.day in span:
            yield done(DoneKind.INTERVIEW, meeting.day, kind_of_interview=meeting.round)
    for day, one in timeline.contacts:
        if day in span:
            kind = ContactKind(one.kind)
            yield done(_kind_of(kind, one.channel, is_inbound=bool(one.inbound)), day, kind)
    for _, state, day, _ in changes:
        if day in span and state in _ENDED:
            yield done(_ENDED[State(state)], day)


def _kind_of(kind: ContactKind, channel: str, *, is_inbound: bool) -> DoneKind:
    if is_inbound:
        return _HEARD.get(kind, DoneKind.ANSWER)
    if kind is ContactKind.THANK_YOU:
        return DoneKind.THANKED
    return DoneKind.SPOKE if channel in SPOKEN_CHANNELS else DoneKind.WROTE


def _once(found: Iterable[Done]) -> Iterator[Done]:
    seen = set()
    for one in found:
        if one.kind not in _ONCE or one.kind not in seen:
            seen.add(one.kind)
            yield one


def _went_well(done: Iterable[Done]) -> Done | None:
    """The best one, of several the latest."""
    good = [one for one in done if one.kind is not DoneKind.REJECTED]
    return min(good, key=lambda one: (_ORDER[one.kind], -one.on.toordinal()), default=None)


def _interviews(timeline: Timeline, now: Moment, until: date) -> Iterator[Coming]:
    own, application = zone_info(now.zone), timeline.application
    for one in timeline.ahead:
        starts = instant(datetime.fromisoformat(one.starts), one.zone).astimezone(own)
        at = starts.replace(tzinfo=None)
        if at.date() <= until:
            yield Coming(
                ComingKind.INTERVIEW,
                at.date(),
                application.id,
                application.company,
                application.role,
                at,
                InterviewKind(one.round),
            )


def _steps(
    steps: Iterable[StepRow], known: Mapping[str, ApplicationRow], now: Moment, until: date
) -> Iterator[Coming]:
    """The steps and promised days of the applications that go on."""
    own = zone_info(now.zone)
    for key, action, due_at, promise in steps:
        found = known.get(key)
        if found is None:
            continue
        if promise is not None and now.today <= (on := date.fromordinal(promise)) <= until:
            yield Coming(ComingKind.PROMISE, on, key, found.company, found.role)
        if action is not None and due_at is not None and StepKind(action) not in _IDLE:
            due = datetime.fromisoformat(due_at).astimezone(own).date()
            if due <= until:
                day = max(due, now.today)
                step = StepKind(action)
                yield Coming(ComingKind.STEP, day, key, found.company, found.role, step=step)


def _goes_on(application: ApplicationRow, *, is_calm: bool) -> bool:
    state = State(application.state)
    return state not in CLOSED_STATES and not (is_calm and state is State.REJECTED)
