"""Advice on application records; knowledge and calendars are loaded at first use."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import cached_property

from desktop.advice.advise import advise
from desktop.advice.calendars import calendar_for
from desktop.advice.call_hours import CallHours, call_hours
from desktop.advice.case import case_of
from desktop.advice.employer_time import EmployerTime, employer_time
from desktop.advice.knowledge import Knowledge
from desktop.advice.model import Advice, CaseFacts, Question, Step
from desktop.advice.news import open_news
from desktop.advice.outlook import DayForecast, TurningPoint, outlook, turning_point
from desktop.advice.people import interview_of
from desktop.advice.questions import max_questions_left, next_question
from desktop.core.instants import ends_at, instant
from desktop.core.moment import Moment
from desktop.core.records import ApplicationRecord, Observation
from desktop.core.workdays import WorkCalendar

#: When people are at work, after the start of their day.
_MORNING = timedelta(hours=9)


class Advisor:
    def __init__(self, load_knowledge: Callable[[], Knowledge]) -> None:
        self._load = load_knowledge

    @cached_property
    def knowledge(self) -> Knowledge:
        return self._load()

    def case(self, record: ApplicationRecord, now: Moment) -> CaseFacts:
        return case_of(record, now, self._lasts)

    def time(self, record: ApplicationRecord, now: Moment) -> EmployerTime:
        return employer_time(record, now.zone)

    def today(self, record: ApplicationRecord, now: Moment) -> date:
        """The date at the instant `now` in the employer's zone."""
        return self.time(record, now).day_at(now.utc)

    def advise(self, record: ApplicationRecord, now: Moment) -> Advice:
        case = self.case(record, now)
        return advise(case, self.today(record, now), _calendar(record), self.knowledge)

    def due_from(self, record: ApplicationRecord, step: Step, now: Moment) -> datetime:
        """The instant in UTC from which `step` is due.

        That is the start of its day in the employer's zone or, if later, the end of the interview
        it is about.
        """
        begins = self.time(record, now).begins(step.on)
        interview = interview_of(record, step, now.utc)
        return begins if interview is None else max(begins, ends_at(interview))

    def own_day(
        self, record: ApplicationRecord, on: date, due_from: datetime, now: Moment
    ) -> datetime:
        """The instant in UTC at which the person's day begins on which a step is done.

        The step is due `due_from`. Where its day `on` begins in the evening before, as Friday in
        Paris does in London on Thursday, it is the day on which it is nine in the morning there. A
        step that is due from another instant on, such as the end of an interview, is for its day.
        """
        begins = self.time(record, now).begins(on)
        if due_from != begins:
            return due_from
        morning = replace(now, utc=begins + _MORNING)
        return max(due_from, instant(datetime.combine(morning.today, time()), now.zone))

    def call_hours(self, record: ApplicationRecord, now: Moment) -> CallHours:
        """When to call on the day that it is at the employer's."""
        time, call = self.time(record, now), self.knowledge.cadence.call
        return call_hours(time, _calendar(record), call, now)

    def with_observations(
        self, record: ApplicationRecord, extra: Iterable[Observation], now: Moment
    ) -> Advice:
        """The advice on the record with the `extra` observations; nothing is stored."""
        return self.advise(_with(record, extra), now)

    def open_news(
        self,
        record: ApplicationRecord,
        extra: Iterable[Observation],
        asked: Collection[str],
        chosen: Collection[str],
        now: Moment,
    ) -> tuple[Question, ...]:
        """The pages about what has happened that are still to be asked; see `news.open_news`."""
        case, today = self.case(_with(record, extra), now), self.today(record, now)
        return tuple(open_news(self.knowledge.news, case, today, asked, chosen))

    def next_question(
        self,
        record: ApplicationRecord,
        extra: Iterable[Observation],
        asked: Collection[str],
        now: Moment,
    ) -> Question | None:
        """The next question about the reasons after the answers `extra` to the kinds `asked`.

        None after the last one.
        """
        case, today = self.case(_with(record, extra), now), self.today(record, now)
        return next_question(case, asked, today, _calendar(record), self.knowledge)

    def max_questions_left(
        self,
        record: ApplicationRecord,
        extra: Iterable[Observation],
        asked: Collection[str],
        now: Moment,
    ) -> int:
        """The greatest number of questions about the reasons still to come."""
        return max_questions_left(self.case(_with(record, extra), now), asked, self.knowledge)

    def outlook(
        self, record: ApplicationRecord, extra: Iterable[Observation], now: Moment
    ) -> tuple[DayForecast, ...]:
        """The advice today and after each further day without an answer."""
        case, today = self.case(_with(record, extra), now), self.today(record, now)
        return outlook(case, today, _calendar(record), self.knowledge)

    def turning_point(
        self, record: ApplicationRecord, extra: Iterable[Observation], now: Moment
    ) -> TurningPoint | None:
        """The smallest single change that would change the reason or the step; None if none."""
        case, today = self.case(_with(record, extra), now), self.today(record, now)
        return turning_point(case, today, _calendar(record), self.knowledge)

    def _lasts(self, observation: str) -> bool:
        kind = self.knowledge.kinds.get(observation)
        return kind is not None and kind.lasting


def _calendar(record: ApplicationRecord) -> WorkCalendar:
    return calendar_for(record.application.country, record.application.subdivision)


def _with(record: ApplicationRecord, extra: Iterable[Observation]) -> ApplicationRecord:
    return replace(record, observations=(*record.observations, *extra))
