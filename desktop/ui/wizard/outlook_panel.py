"""What would change the advice, and the advice after further days without an answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import wording
from desktop.advice.knowledge import Words
from desktop.advice.outlook import DayForecast, TurningPoint, TurningPointKind
from desktop.core.kinds import StepKind
from desktop.ui import theme
from desktop.ui.widgets.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What would change the advice, and the days on which further silence changes it."""

    turning_point: TurningPoint | None = None
    milestones: Sequence[TurningPoint] = ()
    is_due: bool = False
    """Whether the milestones assume that a step which is due is not taken."""


class OutlookWords(QObject):
    def __init__(self, words: Words, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._today = today

    def turning_point(self, point: TurningPoint) -> str:
        """A sentence such as "No word by Thu 9 April. Then most likely: …"."""
        if point.kind is TurningPointKind.OBSERVATION:
            seen = self._words.observations[point.observation].says
            text = self.tr("“{observation}”").format(observation=seen)
        else:
            text = (
                self.tr("No word by {day}, after the day they promised.")
                if point.kind is TurningPointKind.PROMISE
                else self.tr("No word by {day}.")
            )
            text = text.format(day=wording.day(point.then.on, self._today))
        then = [self._reason(point.then)] if point.new_reason else []
        if point.new_step:
            then.append(self.tr("What to do then: {step}.").format(step=self._step(point.then)))
        return " ".join([text, *then])

    def milestone(self, point: TurningPoint) -> str:
        """A day and what is new then: "Fri 4 December: ask how it stands. Most likely then: …"."""
        day, then = wording.day(point.then.on, self._today), point.then
        if point.new_step:
            text = self.tr("{day}: {step}.").format(day=day, step=self._step(then))
            return f"{text} {self._reason(then)}" if point.new_reason else text
        if then.flat:
            return self.tr("{day}: the first reasons are about equally likely.").format(day=day)
        return self.tr("{day}: most likely is “{reason}”.").format(
            day=day, reason=self._words.reasons[then.reason].title
        )

    def _reason(self, forecast: DayForecast) -> str:
        if forecast.flat:
            return self.tr("The first reasons are about equally likely then.")
        title = self._words.reasons[forecast.reason].title
        return self.tr("Most likely then: “{reason}”.").format(reason=title)

    def _step(self, forecast: DayForecast) -> str:
        step = forecast.step
        if step is None:
            return self.tr("nothing is left to do")
        kind = wording.continued(wording.step_kind(step.kind))
        if step.kind_today is not StepKind.WAIT:
            return kind
        day = wording.day(step.on, self._today)
        return self.tr("wait on until {day}, then {step}").format(day=day, step=kind)


class OutlookPanel(QWidget):
    """The turning point, then the days of further silence. Hidden if there is neither."""

    def __init__(
        self, outlook: Outlook, words: Words, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        outlook_words = OutlookWords(words, today, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.XS)
        self.setVisible(outlook.turning_point is not None or bool(outlook.milestones))
        if outlook.turning_point is not None:
            self._add_heading(self.tr("What would change this"))
            self._add(self.tr("Any answer from them."))
            self._add(outlook_words.turning_point(outlook.turning_point))
        if outlook.milestones:
            self._add_heading(
                self.tr("If they stay silent and you wait until …")
                if outlook.is_due
                else self.tr("If they stay silent until …")
            )
            for point in outlook.milestones:
                self._add(outlook_words.milestone(point))

    def _add_heading(self, words: str) -> None:
        if self._column.count():
            self._column.addSpacing(theme.S)
        heading = Text(words, parent=self)
        heading.setFont(theme.semibold())
        self._column.addWidget(heading)

    def _add(self, words: str) -> None:
        self._column.addWidget(Text(words, parent=self, selectable=True))
