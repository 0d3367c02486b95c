"""Sentences about what would change the answer, and about the days to come."""

from datetime import date

from PySide6.QtCore import QObject

from desktop import wording
from desktop.advice.knowledge import Words
from desktop.advice.outlook import DayForecast, TurningPoint, TurningPointKind
from desktop.core.kinds import StepKind


class LaterWords(QObject):
    def __init__(self, words: Words, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._today = today

    def turn(self, turn: TurningPoint) -> str:
        """ "What would change this: no word by Thu 9 April. Then most likely: “…”."."""
        if turn.kind is TurningPointKind.OBSERVATION:
            seen = self._words.observations[turn.observation].says
            text = self.tr("What would change this: “{observation}”").format(observation=seen)
        else:
            text = (
                self.tr("What would change this: no word by {day}, after the day they promised.")
                if turn.kind is TurningPointKind.PROMISE
                else self.tr("What would change this: no word by {day}.")
            )
            text = text.format(day=wording.day(turn.then.on, self._today))
        then = []
        if turn.new_reason:
            title = self._words.reasons[turn.then.reason].title
            then.append(self.tr("Then most likely: “{reason}”.").format(reason=title))
        if turn.new_step:
            then.append(self.tr("What to do then: {step}.").format(step=self._step(turn.then)))
        return " ".join([text, *then])

    def ahead(self, days: int, ahead: DayForecast) -> str:
        """What holds after `days` more days without a word; for 0, what the slider is for."""
        if days == 0:
            return self.tr("Move it to see what holds after more days without a word.")
        if days == 1:
            text = self.tr("One more day, until {day}: {step}.")
        else:
            text = self.tr("%n more days, until {day}: {step}.", "", days)
        said = text.format(day=wording.day(ahead.on, self._today), step=self._step(ahead))
        if ahead.flat:
            return self.tr("{step} The reasons cannot be told apart then.").format(step=said)
        title = self._words.reasons[ahead.reason].title
        return self.tr("{step} Most likely then: “{reason}”.").format(step=said, reason=title)

    def _step(self, ahead: DayForecast) -> str:
        step = ahead.step
        if step is None:
            return self.tr("nothing is left to do")
        kind = wording.step_kind(step.kind).lower()
        if step.kind_today is not StepKind.WAIT:
            return kind
        day = wording.day(step.on, self._today)
        return self.tr("wait on until {day}, then {step}").format(day=day, step=kind)
