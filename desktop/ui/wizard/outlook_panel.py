"""What would change the advice, and the advice after further days without an answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop import wording
from desktop.advice.knowledge import Words
from desktop.advice.outlook import DayForecast, TurningPoint, TurningPointKind
from desktop.core.kinds import StepKind
from desktop.ui import theme
from desktop.ui.widgets.controls import Slider
from desktop.ui.widgets.text import Quiet

_WEEK = 7
_SLIDER_WIDTH = 220


class OutlookWords(QObject):
    def __init__(self, words: Words, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._today = today

    def turning_point(self, point: TurningPoint) -> str:
        """A sentence such as "What would change this: no word by Thu 9 April. Then …"."""
        if point.kind is TurningPointKind.OBSERVATION:
            seen = self._words.observations[point.observation].says
            text = self.tr("What would change this: “{observation}”").format(observation=seen)
        else:
            text = (
                self.tr("What would change this: no word by {day}, after the day they promised.")
                if point.kind is TurningPointKind.PROMISE
                else self.tr("What would change this: no word by {day}.")
            )
            text = text.format(day=wording.day(point.then.on, self._today))
        then = []
        if point.new_reason:
            title = self._words.reasons[point.then.reason].title
            then.append(self.tr("Then most likely: “{reason}”.").format(reason=title))
        if point.new_step:
            then.append(self.tr("What to do then: {step}.").format(step=self._step(point.then)))
        return " ".join([text, *then])

    def forecast(self, days: int, forecast: DayForecast) -> str:
        """The advice after `days` more days without an answer; for 0, an instruction."""
        if days == 0:
            return self.tr("Move the slider to see the advice after more days without an answer.")
        if days == 1:
            text = self.tr("One more day, until {day}: {step}.")
        else:
            text = self.tr("%n more days, until {day}: {step}.", "", days)
        step = text.format(day=wording.day(forecast.on, self._today), step=self._step(forecast))
        if forecast.flat:
            return self.tr("{step} The reasons are about equally likely then.").format(step=step)
        title = self._words.reasons[forecast.reason].title
        return self.tr("{step} Most likely then: “{reason}”.").format(step=step, reason=title)

    def _step(self, forecast: DayForecast) -> str:
        step = forecast.step
        if step is None:
            return self.tr("nothing is left to do")
        kind = wording.step_kind(step.kind).lower()
        if step.kind_today is not StepKind.WAIT:
            return kind
        day = wording.day(step.on, self._today)
        return self.tr("wait on until {day}, then {step}").format(day=day, step=kind)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What would change the advice, and the advice on the next days, from today on."""

    turning_point: TurningPoint | None = None
    forecasts: Sequence[DayForecast] = ()


class OutlookPanel(QWidget):
    """The turning point, and a slider over the next days. Hidden if there is neither."""

    def __init__(
        self, outlook: Outlook, words: Words, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._forecasts = outlook.forecasts
        self._words = OutlookWords(words, today, self)
        self.turning_point = Quiet("", self)
        if outlook.turning_point is not None:
            self.turning_point.setText(self._words.turning_point(outlook.turning_point))
        self.turning_point.setVisible(outlook.turning_point is not None)
        self.slider = Slider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, max(0, len(self._forecasts) - 1))
        self.slider.setPageStep(_WEEK)
        self.slider.setFixedWidth(_SLIDER_WIDTH)
        self.slider.setAccessibleName(self.tr("Days to wait longer"))
        self.sentence = Quiet("", self)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._arrange()
        self.slider.valueChanged.connect(self._show)
        self._show(0)

    def _arrange(self) -> None:
        label = QLabel(self.tr("Wait &longer"), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(self.slider)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(label)
        row.addWidget(self.slider)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(self.turning_point)
        column.addLayout(row)
        column.addWidget(self.sentence)
        movable = len(self._forecasts) > 1
        for widget in (label, self.slider, self.sentence):
            widget.setVisible(movable)
        self.setVisible(movable or not self.turning_point.isHidden())
        self.sentence.setMinimumHeight(2 * self.sentence.fontMetrics().lineSpacing())

    def _show(self, days: int) -> None:
        if days < len(self._forecasts):
            sentence = self._words.forecast(days, self._forecasts[days])
            self.sentence.setText(sentence)
            self.slider.setAccessibleDescription(sentence)
