"""Advice for whoever has a record in hand: knowledge and calendars are loaded at first use."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from datetime import date
from functools import cached_property

from desktop.advice.advise import advise
from desktop.advice.calendars import calendar_for
from desktop.advice.case import case_of
from desktop.advice.knowledge import Knowledge
from desktop.advice.model import Advice, Case, Question
from desktop.advice.outlook import Ahead, Turn, outlook, turning_point
from desktop.advice.questions import at_most, next_question
from desktop.core.records import Dossier, Signal


class Advisor:
    def __init__(self, load_knowledge: Callable[[], Knowledge]) -> None:
        self._load = load_knowledge

    @cached_property
    def knowledge(self) -> Knowledge:
        return self._load()

    def case(self, dossier: Dossier, today: date) -> Case:
        return case_of(dossier, today, self._lasts)

    def advise(self, dossier: Dossier, today: date) -> Advice:
        application = dossier.application
        calendar = calendar_for(application.country, application.subdivision)
        return advise(self.case(dossier, today), today, calendar, self.knowledge)

    def with_signals(self, dossier: Dossier, extra: Iterable[Signal], today: date) -> Advice:
        """The advice as it would be with these signals; nothing is stored."""
        return self.advise(_with(dossier, extra), today)

    def next_question(
        self, dossier: Dossier, extra: Iterable[Signal], asked: Collection[str], today: date
    ) -> Question | None:
        """What to ask next after the answers `extra` to what was `asked`; None: nothing more."""
        application = dossier.application
        calendar = calendar_for(application.country, application.subdivision)
        case = self.case(_with(dossier, extra), today)
        return next_question(case, asked, today, calendar, self.knowledge)

    def at_most(
        self, dossier: Dossier, extra: Iterable[Signal], asked: Collection[str], today: date
    ) -> int:
        """How many more questions there can be."""
        return at_most(self.case(_with(dossier, extra), today), asked, self.knowledge)

    def outlook(self, dossier: Dossier, extra: Iterable[Signal], today: date) -> tuple[Ahead, ...]:
        """The next days without a word, by the number of days from today."""
        application = dossier.application
        calendar = calendar_for(application.country, application.subdivision)
        case = self.case(_with(dossier, extra), today)
        return outlook(case, today, calendar, self.knowledge)

    def turning_point(self, dossier: Dossier, extra: Iterable[Signal], today: date) -> Turn | None:
        """The smallest single observation that would change the reason or the step."""
        application = dossier.application
        calendar = calendar_for(application.country, application.subdivision)
        case = self.case(_with(dossier, extra), today)
        return turning_point(case, today, calendar, self.knowledge)

    def _lasts(self, signal: str) -> bool:
        kind = self.knowledge.kinds.get(signal)
        return kind is not None and kind.lasting


def _with(dossier: Dossier, extra: Iterable[Signal]) -> Dossier:
    return replace(dossier, signals=(*dossier.signals, *extra))
