"""The head of Today: the sentence of the day, and the date."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.theme import Meaning, Type
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.text import Quiet, Text

#: Average characters of the title that must fit beside the date, which else is above it.
_BESIDE = 30
#: The maximum height of a widget without one.
_ANY_HEIGHT = 16777215


class DayHead(QWidget):
    """How much there is to do, with a tick where it is nothing, and the reason below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text("", Type.TITLE, self)
        self.reason = Quiet("", self)
        self.date = Quiet("", self)
        self.date.setWordWrap(False)
        self.tick = IconLabel("done", self, side=theme.XL, meaning=Meaning.DONE)
        words = self._words = QVBoxLayout()
        words.setSpacing(theme.XS)
        words.addWidget(self.title)
        words.addWidget(self.reason)
        words.addStretch(1)
        top = Qt.AlignmentFlag.AlignTop
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.L)
        row.addWidget(self.tick, 0, top)
        row.addLayout(words, 1)
        self._place_date(beside=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = event.size().width() - self.date.sizeHint().width() - self._row.spacing()
        beside = room >= _BESIDE * self.title.fontMetrics().averageCharWidth()
        if beside != (self._row.indexOf(self.date) >= 0):
            self._place_date(beside=beside)
        super().resizeEvent(event)

    def _place_date(self, *, beside: bool) -> None:
        if beside:
            self._row.addWidget(self.date, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self._words.insertWidget(0, self.date)

    def show_day(
        self, title: str, reason: str, date: str, *, is_free: bool, in_place: bool = False
    ) -> None:
        """`is_free`: there is nothing to do.

        `in_place`: keep the height, so that nothing below moves; a reason without room is left out.
        """
        height = self.height()
        self.setMinimumHeight(height if in_place else 0)
        self.setMaximumHeight(height if in_place else _ANY_HEIGHT)
        self.title.setText(title)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.date.setText(date)
        self.tick.setVisible(is_free)
        if in_place and self._row.heightForWidth(self.width()) > height:
            self.reason.hide()
