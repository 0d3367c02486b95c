"""One run of the questions: what was answered, and what follows from it so far. No widgets."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop.advice.advisor import Advisor
from desktop.advice.model import Advice, Option, Question
from desktop.core.ids import new_id
from desktop.core.records import Dossier, Signal


class Answer(StrEnum):
    """How an option was answered, as `AdviceRun.answers` keeps it."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass
class Reply:
    """What was said to one question. Nothing said counts as "don't know"."""

    chosen: list[str] = field(default_factory=list)
    until: dict[str, date] = field(default_factory=dict)
    none: bool = False

    @property
    def unknown(self) -> bool:
        return not self.chosen and not self.none

    def of(self, option: Option) -> Answer:
        if option.signal in self.chosen:
            return Answer.YES
        return Answer.UNKNOWN if self.unknown else Answer.NO


class Session:
    """Questions, replies and the advice on both. `today` is the day of the answers."""

    def __init__(self, advisor: Advisor, dossier: Dossier, today: date) -> None:
        self.dossier = dossier
        self.today = today
        self.questions: tuple[Question, ...] = advisor.questions(dossier)
        self.place = 0
        self._advisor = advisor
        self._replies = [Reply() for _ in self.questions]
        self._ids: dict[str, str] = {}
        self._exclusive = advisor.knowledge.weighing.exclusive
        self.before = advisor.advise(dossier, today)

    @property
    def finished(self) -> bool:
        """Whether all questions have been passed and the result is to be shown."""
        return self.place >= len(self.questions)

    def reply(self, place: int | None = None) -> Reply:
        """The reply to the question at `place`, by default the present one."""
        return self._replies[self.place if place is None else place]

    @property
    def answered(self) -> bool:
        """Whether anything but "don't know" has been said."""
        return any(not reply.unknown for reply in self._replies)

    def look_again(self, dossier: Dossier) -> None:
        """Go on with a record that has changed meanwhile; questions and replies stay."""
        self.dossier = dossier
        self.before = self._advisor.advise(dossier, self.today)

    def go(self, by: int) -> None:
        self.place = max(0, min(self.place + by, len(self.questions)))

    def choose(self, signal: str, *, on: bool) -> None:
        """Add a signal to the present reply or take it back.

        Signals that exclude it are taken back, and so is "none of these".
        """
        reply = self.reply()
        reply.none = False
        dropped = {signal}
        if on:
            for group in self._exclusive:
                if signal in group:
                    dropped |= group
        reply.chosen = [name for name in reply.chosen if name not in dropped]
        if on:
            reply.chosen.append(signal)

    def set_until(self, signal: str, day: date | None) -> None:
        """The date that belongs to a signal of the present question."""
        if day is None:
            self.reply().until.pop(signal, None)
        else:
            self.reply().until[signal] = day

    def say_none(self) -> None:
        self.reply().chosen.clear()
        self.reply().none = True

    def say_unknown(self) -> None:
        self.reply().chosen.clear()
        self.reply().none = False

    def answers(self) -> Mapping[str, str]:
        """Every option that was asked about with its answer."""
        return {
            option.signal: reply.of(option).value
            for question, reply in zip(self.questions, self._replies, strict=True)
            for option in question.options
        }

    def signals(self) -> tuple[Signal, ...]:
        """What was said yes to, as observations of today. The same one keeps its id."""
        return tuple(
            Signal(
                id=self._ids.setdefault(name, new_id()),
                application_id=self.dossier.application.id,
                kind=name,
                observed_on=self.today,
                until=reply.until.get(name),
            )
            for reply in self._replies
            for name in reply.chosen
        )

    def advice(self) -> Advice:
        """What follows from the record and the replies so far."""
        return self._advisor.with_signals(self.dossier, self.signals(), self.today)
