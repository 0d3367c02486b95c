"""The entries of the calendar that is exported: interviews, next steps and promised days."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject

from desktop.core.instants import ends_at, starts_at
from desktop.core.kinds import Format, StepKind
from desktop.core.moment import Moment
from desktop.exchange.calendar_file import Entry
from desktop.models.dated import DatedInterview, DatedStep
from desktop.wording.kinds import format_name, interview_name, step_kind
from desktop.wording.names import split_names

#: Steps without anything to do.
_IDLE = frozenset({StepKind.WAIT, StepKind.NO_CONTACT, StepKind.MOVE_ON})
_HOST = "callback.invalid"


class CalendarWords(QObject):
    def name(self) -> str:
        """The name of the calendar."""
        return self.tr("Callback")

    def entries(
        self, interviews: Iterable[DatedInterview], steps: Iterable[DatedStep], now: Moment
    ) -> Iterator[Entry]:
        for dated in interviews:
            yield self._interview(dated)
        for step in steps:
            if step.action is not None and step.action not in _IDLE and step.due_at is not None:
                yield self._step(step, step.action, step.due_at, now)
            if step.promise_on is not None:
                yield Entry(
                    uid=f"promise-{step.application_id}@{_HOST}",
                    summary=self.tr("{company}: answer promised").format(company=step.company),
                    description=step.role,
                    starts=step.promise_on,
                )

    def _interview(self, dated: DatedInterview) -> Entry:
        interview = dated.interview
        how = "" if interview.format is Format.UNKNOWN else format_name(interview.format)
        return Entry(
            uid=f"{interview.id}@{_HOST}",
            summary=self.tr("{company}: {what}").format(
                company=dated.company, what=interview_name(interview.round)
            ),
            description="\n".join(filter(None, (dated.role, dated.names, how))),
            starts=starts_at(interview),
            ends=ends_at(interview),
        )

    def _step(self, step: DatedStep, action: StepKind, due_at: datetime, now: Moment) -> Entry:
        names = ", ".join(split_names(step.names))
        return Entry(
            uid=f"step-{step.application_id}@{_HOST}",
            summary=self.tr("{company}: {what}").format(
                company=step.company, what=step_kind(action)
            ),
            description="\n".join(filter(None, (step.role, names))),
            starts=replace(now, utc=due_at).today,
        )


calendar_words = CalendarWords()
