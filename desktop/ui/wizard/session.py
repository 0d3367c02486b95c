"""The state of one wizard run: questions, replies, and the advice on them. No widgets."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time
from enum import StrEnum

from desktop.advice.advisor import Advisor
from desktop.advice.calendars import calendar_for
from desktop.advice.facts import Fact, FactKind, with_facts
from desktop.advice.model import Advice, Option, Question
from desktop.advice.outlook import DayForecast, TurningPoint
from desktop.advice.questions import MAX_QUESTIONS
from desktop.advice.situation import CalmingFact, Situation, calming_fact, situation
from desktop.core.ids import new_id
from desktop.core.moment import Moment
from desktop.core.records import ApplicationRecord, Observation
from desktop.core.workdays import WorkCalendar


class Answer(StrEnum):
    """The answer to an option, as stored in `AdviceRun.answers`."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass
class Reply:
    """The reply to one question; an empty one means "don't know"."""

    chosen: list[str] = field(default_factory=list)
    until: dict[str, date] = field(default_factory=dict)
    at: dict[str, time] = field(default_factory=dict)
    """The times of the dates `until` that have one."""
    on: dict[str, date] = field(default_factory=dict)
    """The days on which it happened, where that was not today."""
    none: bool = False

    @property
    def unknown(self) -> bool:
        return not self.chosen and not self.none

    def of(self, option: Option) -> Answer:
        if option.kind in self.chosen:
            return Answer.YES
        return Answer.UNKNOWN if self.unknown else Answer.NO


@dataclass
class Page:
    """A question and its reply. `max_questions` is the total expected when it was asked."""

    question: Question
    max_questions: int
    reply: Reply = field(default_factory=Reply)


class Session:
    """Questions, replies and the advice on them.

    `now` is the time of the answers, `today` its date in the employer's time zone.
    """

    def __init__(self, advisor: Advisor, record: ApplicationRecord, now: Moment) -> None:
        self.record = record
        self.now = now
        self.today = advisor.today(record, now)
        self.place = 0
        self._advisor = advisor
        self._pages: list[Page] = []
        self._ids: dict[str, str] = {}
        self._exclusive = advisor.knowledge.weighing.exclusive
        self.before = advisor.advise(record, now)
        self._add(self._next_page())

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions asked so far; further ones depend on the answers."""
        return tuple(page.question for page in self._pages)

    @property
    def max_questions(self) -> int:
        """The greatest total number of questions, as of the present one. It never grows."""
        return self._pages[self.place].max_questions

    @property
    def finished(self) -> bool:
        """Whether all questions are answered, so that the result is shown."""
        return self.place >= len(self._pages)

    @property
    def last(self) -> bool:
        """Whether the present question is the last one with its present reply."""
        return self._next_page() is None

    def reply(self, place: int | None = None) -> Reply:
        """The reply to the question at index `place`, by default the present one."""
        return self._pages[self.place if place is None else place].reply

    @property
    def answered(self) -> bool:
        """Whether any reply is not "don't know"."""
        return any(not page.reply.unknown for page in self._pages)

    @property
    def calendar(self) -> WorkCalendar:
        """The employer's calendar."""
        application = self.record.application
        return calendar_for(application.country, application.subdivision)

    def update_record(self, record: ApplicationRecord) -> None:
        """Replace the record after a change; questions and replies stay."""
        self.record = record
        self.before = self._advisor.advise(record, self.now)

    def go_back(self) -> None:
        self.place = max(0, self.place - 1)

    def go_forward(self) -> None:
        """Move to the next question or to the result.

        Later replies are kept if the next question is still the same.
        """
        if self.finished:
            return
        following, ahead = self._next_page(), self._pages[self.place + 1 :]
        if following is None or not ahead or ahead[0].question != following.question:
            del self._pages[self.place + 1 :]
            self._add(following)
        self.place += 1

    def _add(self, page: Page | None) -> None:
        if page is not None:
            self._pages.append(page)

    def _next_page(self) -> Page | None:
        """The page after the present question, or the first one; None if there is none."""
        done = self._pages[: self.place + 1]
        asked = {option.kind for page in done for option in page.question.options}
        chosen = {name for page in done for name in page.reply.chosen}
        record, extra = self._told(done), self._observations(done)
        news = self._advisor.open_news(record, extra, asked, chosen, self.now)
        left = self._advisor.max_questions_left(record, extra, asked, self.now) + len(news)
        if news and not done:
            left = MAX_QUESTIONS
        max_questions = min(
            MAX_QUESTIONS, len(done) + left, *(page.max_questions for page in done[-1:])
        )
        if max_questions <= len(done):
            return None
        question = news[0] if news else None
        question = question or self._advisor.next_question(record, extra, asked, self.now)
        return None if question is None else Page(question, max_questions)

    def choose(self, observation: str, *, on: bool) -> None:
        """Add an answer to the present reply, or remove it.

        Answers that exclude it are removed, and so is "none of these".
        """
        reply, question = self.reply(), self.questions[self.place]
        reply.none = False
        dropped = {observation}
        if on:
            for group in self._exclusive:
                if observation in group:
                    dropped |= group
            if question.single:
                dropped |= {option.kind for option in question.options}
        reply.chosen = [name for name in reply.chosen if name not in dropped]
        if on:
            reply.chosen.append(observation)

    def set_until(self, observation: str, day: date | None, at: time | None = None) -> None:
        """Set or clear the date of an answer of the present question, with its time if any."""
        reply = self.reply()
        reply.until.pop(observation, None)
        reply.at.pop(observation, None)
        if day is not None:
            reply.until[observation] = day
            if at is not None:
                reply.at[observation] = at

    def set_on(self, observation: str, day: date) -> None:
        """Set the day on which it happened."""
        self.reply().on[observation] = day

    def answer_none(self) -> None:
        self.reply().chosen.clear()
        self.reply().none = True

    def answer_unknown(self) -> None:
        self.reply().chosen.clear()
        self.reply().none = False

    def answers(self) -> Mapping[str, str]:
        """The answer to every option that was asked about."""
        return {
            option.kind: page.reply.of(option).value
            for page in self._pages
            for option in page.question.options
        }

    def observations(self) -> tuple[Observation, ...]:
        """The chosen observations; each keeps its id between calls."""
        return self._observations(self._pages)

    def facts(self) -> tuple[Fact, ...]:
        """The chosen facts, which are written into the record."""
        return self._facts(self._pages)

    @property
    def told(self) -> ApplicationRecord:
        """The record after the chosen facts."""
        return self._told(self._pages)

    def _told(self, pages: list[Page]) -> ApplicationRecord:
        return with_facts(self.record, self._facts(pages), self.now)

    def _observations(self, pages: list[Page]) -> tuple[Observation, ...]:
        kinds = self._advisor.knowledge.options
        return tuple(
            Observation(
                id=self._ids.setdefault(name, new_id()),
                application_id=self.record.application.id,
                kind=name,
                observed_on=page.reply.on.get(name, self.today),
                until=page.reply.until.get(name),
            )
            for page in pages
            for name in page.reply.chosen
            if name in kinds
        )

    def _facts(self, pages: list[Page]) -> tuple[Fact, ...]:
        return tuple(
            Fact(
                id=self._ids.setdefault(name, new_id()),
                kind=FactKind(name),
                on=page.reply.on.get(name, self.today),
                until=page.reply.until.get(name),
                at=page.reply.at.get(name),
            )
            for page in pages
            for name in page.reply.chosen
            if name in set(FactKind)
        )

    def outlook(self) -> tuple[DayForecast, ...]:
        """The advice today and after each further day without an answer."""
        return self._advisor.outlook(self.told, self.observations(), self.now)

    def turning_point(self) -> TurningPoint | None:
        """The smallest single change that would change the answer; None if there is none."""
        return self._advisor.turning_point(self.told, self.observations(), self.now)

    def situation(self, advice: Advice) -> tuple[Situation, CalmingFact | None]:
        """The situation that `advice` speaks to, and the fact that calms in it."""
        record = self.told
        record = replace(record, observations=(*record.observations, *self.observations()))
        case = self._advisor.case(record, self.now)
        current = situation(record.application.state, case, advice)
        return current, calming_fact(current, case, advice, self.today)

    def advice(self) -> Advice:
        """The advice on the record and the replies so far."""
        return self._advisor.with_observations(self.told, self.observations(), self.now)
