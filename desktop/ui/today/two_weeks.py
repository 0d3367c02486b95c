"""A strip of two weeks on Today: interviews, promised days and one's own steps."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import Enum
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolTip,
    QWidget,
)

from desktop import wording
from desktop.core.moment import Moment
from desktop.models.queries import ApplicationRow, InterviewRow
from desktop.ui import theme
from desktop.ui.theme import Meaning, Type
from desktop.ui.widgets.shortcuts import latin_key
from desktop.ui.widgets.text import plain_tooltip
from desktop.wording.dates import week_start, weekday_letter
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
    """Something on a day, for an application. `ids`: all that a step settles."""

    kind: MarkKind
    words: str
    application_id: str
    ids: tuple[str, ...] = ()


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
        for one in row.settled:
            if one.promise_on is not None:
                words = promise_of(one.company)
                found.setdefault(one.promise_on, []).append(Mark(MarkKind.PROMISE, words, one.id))
        if row.due_on is not None:
            words = step_at(row, now.today)
            on = max(row.due_on, now.today)
            found.setdefault(on, []).append(Mark(MarkKind.STEP, words, row.id, row.ids))
    order = list(MarkKind)
    return {
        on: sorted(marks, key=lambda mark: order.index(mark.kind)) for on, marks in found.items()
    }


class TwoWeeks(QWidget):
    """This week and the next one. A day opens its application, or a menu where it has several or
    a step of one's own.

    A step is put off by dragging it to another day, by Ctrl with an arrow key, or from the menu of
    its day, which assistive technology opens by pressing it. The strip is one stop of the Tab key;
    Left and Right go from one day with marks to another.
    """

    opened = Signal(str)
    put_off = Signal(object, object)
    """A step is to be put off: the ids of its applications, and the day."""
    refused = Signal(str)
    """Why something cannot be moved, as a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self._target: DayButton | None = None
        self._moved_to: date | None = None
        self.days = [DayButton(self) for _ in range(DAYS)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for number, day in enumerate(self.days):
            if number == _WEEK:
                row.addSpacing(theme.L)
            row.addWidget(day, 1)
            day.opened.connect(self.opened)
            day.moved.connect(partial(self._move, day))
            day.dragged.connect(self._drag)
            day.dropped.connect(partial(self._drop, day))
            day.put_off.connect(partial(self._put_off, day))

    def show_days(self, marks: Mapping[date, Sequence[Mark]], today: date) -> None:
        self._today = today
        first = week_start(today)
        for number, day in enumerate(self.days):
            on = first + timedelta(days=number)
            day.show_day(on, today, marks.get(on, ()))
        for day in self._marked()[:1]:
            day.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for day in self._marked():
            if day.day == self._moved_to:  # the keyboard follows the step that it has moved
                day.setFocus()
                self._moved_to = None

    def _marked(self) -> list["DayButton"]:
        return [day for day in self.days if day.marks]

    def _move(self, day: "DayButton", by: int) -> None:
        marked = self._marked()
        place = marked.index(day) + by
        if 0 <= place < len(marked):
            marked[place].setFocus()

    def _drag(self, mark: Mark, at: QPoint) -> None:
        """Show where `mark` would go if it were dropped at the global position `at`."""
        target = self.childAt(self.mapFromGlobal(at))
        self._show_target(target if isinstance(target, DayButton) else None)
        words = mark.words
        if self._target is not None:
            words = self.tr("{what} → {day}").format(
                what=words, day=wording.day(self._target.day, self._today)
            )
        QToolTip.showText(at, plain_tooltip(words), self)

    def _drop(self, day: "DayButton", mark: Mark | None) -> None:
        """End dragging; without a mark nothing is moved."""
        target = self._target
        self._show_target(None)
        QToolTip.hideText()
        if mark is not None and target is not None and target is not day:
            self._put_off(day, mark, target.day)

    def _show_target(self, day: "DayButton | None") -> None:
        for one in filter(None, (self._target, day)):
            one.set_target(on=one is day)
        self._target = day

    def _put_off(self, day: "DayButton", mark: Mark, to: date) -> None:
        if mark.kind is not MarkKind.STEP:
            self.refused.emit(
                self.tr("Interviews and promises keep their day. Only your own steps can be moved.")
            )
            return
        self._moved_to = to if day.hasFocus() else None
        self.put_off.emit(mark.ids, to)


class DayButton(QAbstractButton):
    """One day: its weekday and number above at most four marks."""

    opened = Signal(str)
    moved = Signal(int)
    """Move the focus by this number of days with marks."""
    dragged = Signal(object, QPoint)
    """A `Mark` is dragged; the position is global."""
    dropped = Signal(object)
    """The `Mark` that was dragged, or None if dragging was given up."""
    put_off = Signal(object, object)
    """A `Mark` is to be moved to a day."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = date.min
        self.marks: tuple[Mark, ...] = ()
        self._is_today = self._is_past = self._is_target = False
        self._pressed_at: QPoint | None = None
        self._dragged: Mark | None = None
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

    @property
    def steps(self) -> list[Mark]:
        return [mark for mark in self.marks if mark.kind is MarkKind.STEP]

    def set_target(self, *, on: bool) -> None:
        """Whether what is dragged would come here."""
        self._is_target = on
        self.update()

    def sizeHint(self) -> QSize:
        height = 2 * self.fontMetrics().height() + round(_MARK) + theme.S
        return QSize(self.fontMetrics().horizontalAdvance("00") + theme.S, theme.target(height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape and self._dragged is not None:
            self._end_drag(None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            ahead = event.key() == Qt.Key.Key_Right
            by = 1 if ahead == self.isLeftToRight() else -1
            if modifiers == Qt.KeyboardModifier.ControlModifier:
                self._move_step(by)
            else:
                self.moved.emit(by)
        elif latin_key(event) == Qt.Key.Key_L and not modifiers and self.steps:
            self._show_menu()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.marks:
            self._show_menu()
            event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.marks:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._dragged is None and self._pressed_at is not None:
            far = (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
            if not far:
                super().mouseMoveEvent(event)
                return
            self._dragged = self._mark_at(self._pressed_at)
            self.setDown(False)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragged is not None:
            self.dragged.emit(self._dragged, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._end_drag(self._dragged)
        else:
            self._pressed_at = None
            super().mouseReleaseEvent(event)

    def _end_drag(self, mark: Mark | None) -> None:
        self._dragged = self._pressed_at = None
        self.unsetCursor()
        self.dropped.emit(mark)

    def _mark_at(self, at: QPoint) -> Mark:
        """The mark at the position; else the first step, which is what most want to move."""
        for mark, middle in self._shown_marks():
            if abs(middle.x() - at.x()) <= _MARK / 2 + 1 and abs(middle.y() - at.y()) <= _MARK:
                return mark
        return (self.steps or self.marks)[0]

    def _move_step(self, by: int) -> None:
        """Move the only step; of several, one is chosen from the menu."""
        if len(self.steps) > 1:
            self._show_menu()
        elif self.marks:
            self.put_off.emit((self.steps or self.marks)[0], self.day + timedelta(days=by))

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.link(palette), 2.0) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self._is_target:
            painter.setPen(QPen(theme.link(palette), 2.0, Qt.PenStyle.DashLine))
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
        for mark, middle in self._shown_marks():
            _paint_mark(painter, mark.kind, middle, self._ink(mark))

    def _shown_marks(self) -> list[tuple[Mark, QPointF]]:
        """The painted marks with their middles, in the direction of the layout."""
        shown = self.marks[:_MOST_MARKS]
        step = (_MARK + 2) * (1 if self.isLeftToRight() else -1)
        x = self.width() / 2 - step * (len(shown) - 1) / 2
        y = 2 * self.fontMetrics().height() + _MARK / 2 + 2
        return [(mark, QPointF(x + number * step, y)) for number, mark in enumerate(shown)]

    def _ink(self, mark: Mark) -> QColor:
        palette = self.palette()
        if mark.kind is MarkKind.INTERVIEW:
            return theme.link(palette)
        if mark.kind is MarkKind.STEP and self._is_today:
            return theme.colour(Meaning.DUE, palette)
        return theme.quiet(palette)

    def _open(self) -> None:
        keys = list(dict.fromkeys(mark.application_id for mark in self.marks))
        if len(keys) == 1 and not self.steps:
            self.opened.emit(keys[0])
        elif keys:
            self._show_menu()

    def _show_menu(self) -> None:
        """What is on this day, to open it, and the days to which its steps can be put off."""
        menu = QMenu(self)
        for mark in self.marks:
            entry = menu.addAction(_escaped(mark.words))
            entry.triggered.connect(partial(self.opened.emit, mark.application_id))
        if self.steps:
            menu.addSeparator()
        for mark in self.steps:
            text = self.tr("Put off until")
            if len(self.steps) > 1:
                text = self.tr("Put off: {step}").format(step=mark.words)
            days = menu.addMenu(_escaped(text))
            for ahead in range(1, _WEEK + 1):
                day = self.day + timedelta(days=ahead)
                entry = days.addAction(wording.day(day, self.day))
                entry.triggered.connect(partial(self.put_off.emit, mark, day))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


def _escaped(text: str) -> str:
    """Text of a menu item: ampersands mark no keys."""
    return text.replace("&", "&&")


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
