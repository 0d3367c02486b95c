"""A strip of two weeks on Today: interviews, promised days and one's own steps."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import Enum
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QWidget

from desktop import wording
from desktop.core.moment import Moment
from desktop.models.queries import ApplicationRow, InterviewRow
from desktop.ui import theme
from desktop.ui.theme import Meaning, Type
from desktop.ui.widgets.text import plain_tooltip
from desktop.wording.dates import weekday_letter
from desktop.wording.today import interview_at, promise_of, step_at

DAYS = 14
_WEEK = 7
_RADIUS = 6.0
_MARK = 6.0
_MOST_MARKS = 4


class MarkKind(Enum):
    """What a mark stands for, in the order in which a day shows them."""

    INTERVIEW = "interview"
    PROMISE = "promise"
    STEP = "step"


class Mark(NamedTuple):
    """Something on a day, for an application."""

    kind: MarkKind
    words: str
    application_id: str


def marks_of(
    rows: Sequence[ApplicationRow], interviews: Sequence[InterviewRow], now: Moment
) -> dict[date, list[Mark]]:
    """The marks of each day in the person's calendar. Steps that are overdue stand on today."""
    found: dict[date, list[Mark]] = {}
    for interview in interviews:
        at = Moment(interview.starts, now.zone).local
        words = interview_at(interview, at.time())
        found.setdefault(at.date(), []).append(
            Mark(MarkKind.INTERVIEW, words, interview.interview.application_id)
        )
    for row in rows:
        if row.promise_on is not None:
            words = promise_of(row.company)
            found.setdefault(row.promise_on, []).append(Mark(MarkKind.PROMISE, words, row.id))
        if row.due_on is not None:
            words = step_at(row, now.today)
            on = max(row.due_on, now.today)
            found.setdefault(on, []).append(Mark(MarkKind.STEP, words, row.id))
    order = list(MarkKind)
    return {
        on: sorted(marks, key=lambda mark: order.index(mark.kind)) for on, marks in found.items()
    }


class TwoWeeks(QWidget):
    """This week and the next one. A day opens its application, or lets one choose among several.

    It is one stop of the Tab key; Left and Right go from one day with marks to another.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = [DayButton(self) for _ in range(DAYS)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for number, day in enumerate(self.days):
            if number == _WEEK:
                row.addSpacing(theme.M)
            row.addWidget(day, 1)
            day.opened.connect(self.opened)
            day.moved.connect(partial(self._move, day))

    def show_days(self, marks: Mapping[date, Sequence[Mark]], today: date) -> None:
        monday = today - timedelta(days=today.weekday())
        for number, day in enumerate(self.days):
            on = monday + timedelta(days=number)
            day.show_day(on, today, marks.get(on, ()))
        for day in self._marked()[:1]:
            day.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _marked(self) -> list["DayButton"]:
        return [day for day in self.days if day.marks]

    def _move(self, day: "DayButton", by: int) -> None:
        marked = self._marked()
        place = marked.index(day) + by
        if 0 <= place < len(marked):
            marked[place].setFocus()


class DayButton(QAbstractButton):
    """One day: its weekday and number above at most four marks."""

    opened = Signal(str)
    moved = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = date.min
        self.marks: tuple[Mark, ...] = ()
        self._is_today = self._is_past = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._open)

    def show_day(self, day: date, today: date, marks: Sequence[Mark]) -> None:
        self.day, self.marks = day, tuple(marks)
        self._is_today, self._is_past = day == today, day < today
        said = "\n".join(mark.words for mark in marks)
        self.setToolTip(plain_tooltip(said))
        self.setAccessibleName(wording.day(day, today))
        self.setAccessibleDescription(said)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus if marks else Qt.FocusPolicy.NoFocus)
        self.update()

    def sizeHint(self) -> QSize:
        height = 2 * self.fontMetrics().height() + round(_MARK) + theme.S
        return QSize(self.fontMetrics().horizontalAdvance("00") + theme.S, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            ahead = event.key() == Qt.Key.Key_Right
            self.moved.emit(1 if ahead == self.isLeftToRight() else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.link(palette), 2.0) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self._is_today:
            painter.setBrush(theme.chosen(palette))
        elif self.underMouse() and self.marks:
            painter.setBrush(theme.selection(palette, focused=False))
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        line = self.fontMetrics().height()
        painter.setFont(theme.font(Type.CAPTION))
        painter.setPen(theme.quiet(palette))
        centre = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRect(0, 2, self.width(), line), centre, weekday_letter(self.day))
        painter.setFont(theme.semibold() if self._is_today else self.font())
        painter.setPen(theme.quiet(palette) if self._is_past else palette.windowText().color())
        painter.drawText(QRect(0, line, self.width(), line), centre, str(self.day.day))
        self._paint_marks(painter, QPointF(self.width() / 2, 2 * line + _MARK / 2 + 2))

    def _paint_marks(self, painter: QPainter, middle: QPointF) -> None:
        shown = self.marks[:_MOST_MARKS]
        step = _MARK + 2
        x = middle.x() - step * (len(shown) - 1) / 2
        for number, mark in enumerate(shown):
            _paint_mark(painter, mark.kind, QPointF(x + number * step, middle.y()), self._ink(mark))

    def _ink(self, mark: Mark) -> QColor:
        palette = self.palette()
        if mark.kind is MarkKind.INTERVIEW:
            return theme.link(palette)
        if mark.kind is MarkKind.STEP and self._is_today:
            return theme.colour(Meaning.DUE, palette)
        return theme.quiet(palette)

    def _open(self) -> None:
        keys = list(dict.fromkeys(mark.application_id for mark in self.marks))
        if len(keys) == 1:
            self.opened.emit(keys[0])
        elif keys:
            menu = QMenu(self)
            for mark in self.marks:
                entry = menu.addAction(mark.words.replace("&", "&&"))
                entry.triggered.connect(
                    lambda _=False, key=mark.application_id: self.opened.emit(key)
                )
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


def _paint_mark(painter: QPainter, kind: MarkKind, middle: QPointF, ink: QColor) -> None:
    """A square for an interview, a ring for a promise, a dot for a step."""
    half = _MARK / 2
    box = QRectF(middle.x() - half, middle.y() - half, _MARK, _MARK)
    painter.setPen(QPen(ink, 1.5) if kind is MarkKind.PROMISE else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if kind is MarkKind.PROMISE else ink)
    if kind is MarkKind.INTERVIEW:
        painter.drawRect(box)
    else:
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
