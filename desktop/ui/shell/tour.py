"""The tour: four small panels beside the controls of one's own first application."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.actions import settings
from desktop.models.queries import Filter
from desktop.ui import theme
from desktop.ui.interviews.detail.step_card import NextStepCard
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.pages import TODAY
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop.ui.widgets.text import Caption, Heading, Text

#: Setting key: the tour was shown.
TOUR_SHOWN = "shown_tour"
_WIDTH = 320
_ARROW = 10
_RADIUS = 8.0
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


@dataclass(frozen=True, slots=True)
class Stop:
    """One panel of the tour, and the control it is about."""

    title: str
    text: str
    find: Callable[[MainWindow], QWidget | None]
    is_beside: bool = False
    """Whether the panel is at a side of the control rather than below it."""


def offer_tour(window: MainWindow) -> "TourPanel | None":
    """Begin the tour if there is exactly one application and it was never shown."""
    queries = window.ops.queries
    count = queries.count_applications(filter=Filter.ALL, now=window.ops.now())
    if count != 1 or queries.setting(TOUR_SHOWN):
        return None
    window.ops.run("", settings.put, TOUR_SHOWN, "yes")
    panel = TourPanel(window)
    panel.show_stop(0)
    return panel


class TourPanel(QWidget):
    """A panel with an arrow to a control of `window`; everything else stays usable.

    *Continue* and Return go on. Esc ends it wherever the keyboard is, and so does leaving the page
    of the control; if the panel has the keyboard then, the page gets it back.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._stops = self._make_stops()
        self.index = 0
        self._watched: list[QWidget] = []
        self._tip = QPoint()
        self.title = Heading("", self)
        self.words = Text("", parent=self)
        self.place_of = Caption("", self)
        self.place_of.setWordWrap(False)
        self.end_button = LinkButton(self.tr("End the tour"), self)
        self.next_button = PrimaryButton(self.tr("Continue"), self)
        self.end_button.clicked.connect(self.finish)
        self.next_button.clicked.connect(self._go_on)
        QShortcut(QKeySequence("Escape"), self, self.finish)  # works in the whole window
        self._timer = QTimer(self)  # after the layouts of the window have settled
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._place)
        self._arrange()

    @property
    def target(self) -> QWidget | None:
        """The control that the panel is about, if it is shown."""
        target = self._stops[self.index].find(self._window)
        return target if target is not None and target.isVisible() else None

    def show_stop(self, index: int) -> None:
        """Show the panel `index` beside its control, with the keyboard on *Continue*."""
        self.index = index
        stop, is_last = self._stops[index], index == len(self._stops) - 1
        self.title.setText(stop.title)
        self.words.setText(stop.text)
        count = self.tr("{number} of {count}").format(number=index + 1, count=len(self._stops))
        self.place_of.setText(count)
        self.end_button.setVisible(not is_last)
        self.next_button.setText(self.tr("Close") if is_last else self.tr("Continue"))
        self.setAccessibleName(stop.title)
        self.setAccessibleDescription(stop.text)
        self.next_button.setAccessibleDescription(f"{stop.title}. {stop.text}")
        self._watch()
        self._place()
        if self.isVisible():
            self.next_button.setFocus()
            announce(self, f"{count}. {stop.title}. {stop.text}")

    def finish(self) -> None:
        """End the tour, and give the keyboard back if the panel has it."""
        focus = self._window.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self._unwatch()
        self._timer.stop()
        self.hide()
        self.deleteLater()
        page = self._window.page
        if had_focus and page is not None:
            page.focus_content()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._timer.start()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.link(self.palette()), 1.5))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        box = QRectF(self.rect()).adjusted(_ARROW, _ARROW, -_ARROW, -_ARROW)
        outline = QPainterPath()
        outline.addRoundedRect(box, _RADIUS, _RADIUS)
        painter.drawPath(outline.united(self._arrow(box)))

    def _arrow(self, box: QRectF) -> QPainterPath:
        """A triangle from the box to the tip, on the side where the control is."""
        tip = QPointF(self._tip)
        inside = QPointF(
            min(max(tip.x(), box.left()), box.right()), min(max(tip.y(), box.top()), box.bottom())
        )
        across = QPointF(tip.y() - inside.y(), inside.x() - tip.x())
        arrow = QPainterPath(tip)
        if not box.contains(tip):
            back = inside - (tip - inside) / 2
            for corner in (back + across, back - across):
                arrow.lineTo(corner)
            arrow.closeSubpath()
        return arrow

    def _go_on(self) -> None:
        if self.index + 1 < len(self._stops):
            self.show_stop(self.index + 1)
        else:
            self.finish()

    def _watch(self) -> None:
        """Show the control and follow all that it lies in: scrolling moves a widget around it."""
        self._unwatch()
        target = widget = self.target
        while widget is not None:
            widget.installEventFilter(self)
            self._watched.append(widget)
            if isinstance(widget, QScrollArea) and target is not None:
                widget.ensureWidgetVisible(target)
            widget = None if widget is self._window else widget.parentWidget()

    def _unwatch(self) -> None:
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched.clear()

    def _place(self) -> None:
        """Move beside the control; without it end the tour."""
        target = self.target
        if target is None:
            self.finish()
            return
        room = self._window.rect().adjusted(theme.S, theme.S, -theme.S, -theme.S)
        wanted = max(theme.scaled(_WIDTH) + 2 * _ARROW, self._column.minimumSize().width())
        width = min(wanted, room.width())
        size = QSize(width, self._column.totalHeightForWidth(width))
        at = QRect(target.mapTo(self._window, QPoint()), target.size())
        place = self._beside(at, size, room)
        nearest = QPoint(
            min(max(at.center().x(), place.left() + 3 * _ARROW), place.right() - 3 * _ARROW),
            min(max(at.center().y(), place.top() + 3 * _ARROW), place.bottom() - 3 * _ARROW),
        )
        edge = QPoint(
            min(max(nearest.x(), at.left()), at.right()),
            min(max(nearest.y(), at.top()), at.bottom()),
        )
        self._tip = QPoint(
            min(max(edge.x() - place.left(), 0), place.width()),
            min(max(edge.y() - place.top(), 0), place.height()),
        )
        self.setGeometry(place)
        self.show()
        self.raise_()
        self.update()

    def _beside(self, at: QRect, size: QSize, room: QRect) -> QRect:
        """The first place around the control where there is room; else the bottom of the window."""
        start = at.left() - _ARROW
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start = at.right() + _ARROW - size.width()
        left = max(room.left(), min(start, room.right() + 1 - size.width()))
        top = max(room.top(), min(at.top() - _ARROW, room.bottom() + 1 - size.height()))
        level = [QPoint(left, at.bottom() + 1), QPoint(left, at.top() - size.height())]
        sides = [QPoint(at.right() + 1, top), QPoint(at.left() - size.width(), top)]
        is_beside = self._stops[self.index].is_beside
        for corner in [*sides, *level] if is_beside else [*level, *sides]:
            place = QRect(corner, size)
            if room.contains(place):
                return place
        return QRect(QPoint(left, room.bottom() + 1 - size.height()), size)

    def _make_stops(self) -> tuple[Stop, ...]:
        return (
            Stop(
                self.tr("This is its next step"),
                self.tr(
                    "For each application there is one next step, with its day and the reason "
                    "for that day. You do it here, or put it off."
                ),
                _step_card,
            ),
            Stop(
                self.tr("When they answer"),
                self.tr(
                    "Press this when you hear from them: an invitation, a wait, an offer or a no. "
                    "There is one question, and the next step is planned again."
                ),
                lambda window: _shown(window, "answered_button"),
            ),
            Stop(
                self.tr("When you wonder why they do not call"),
                self.tr(
                    "A few questions, then the most likely reasons for the silence, and what is "
                    "right to do now."
                ),
                lambda window: _shown(window, "ask_button", "ask_link"),
            ),
            Stop(
                self.tr("Today and the reminders"),
                self.tr(
                    "Today shows what is due, with at most three steps at once. On the day of a "
                    "step Callback reminds you, also while its window is closed."
                ),
                lambda window: window.rail.buttons[TODAY],
                is_beside=True,
            ),
        )

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.S)
        buttons.addWidget(self.place_of, 1)
        buttons.addWidget(self.end_button)
        buttons.addWidget(self.next_button)
        column = self._column = QVBoxLayout(self)
        inner = _ARROW + theme.L
        column.setContentsMargins(inner, inner, inner, inner - theme.XS)
        column.setSpacing(theme.S)
        for part in (self.title, self.words):
            column.addWidget(part)
        column.addLayout(buttons)
        self.hide()


def _step_card(window: MainWindow) -> NextStepCard | None:
    return window.findChild(NextStepCard)


def _shown(window: MainWindow, *names: str) -> QWidget | None:
    """The first button of the next step with one of the names that is shown."""
    buttons = [getattr(_step_card(window), name, None) for name in names]
    return next((one for one in buttons if one is not None and one.isVisible()), None)
