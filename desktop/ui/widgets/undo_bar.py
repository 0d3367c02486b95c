"""Says what has just been done and offers to take it back."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import IconButton, LinkButton
from desktop.ui.widgets.text import Elided

_WIDTH = 520


class Offer(Enum):
    """What the bar's button does."""

    NOTHING = "nothing"
    UNDO = "undo"
    REDO = "redo"


class UndoBar(QFrame):
    """A bar at the foot of the window: "Interview deleted  Undo", "Undone: …  Redo".

    It stays for `STAYS` milliseconds, and for as long as the mouse or the keyboard focus is on it.
    A message without an offer says why something could not be done.
    """

    STAYS = 8000

    undo = Signal()
    redo = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._offer = Offer.NOTHING
        self._room: Callable[[], QRect] = self.geometry
        self._text = Elided("", parent=self, mode=Qt.TextElideMode.ElideMiddle)
        self.button = LinkButton("", self)
        self.button.clicked.connect(self._on_clicked)
        close = IconButton(theme.icon("close"), self.tr("Close this message"), self)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.L, theme.XS, theme.S, theme.XS)
        row.setSpacing(theme.S)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        row.addWidget(close)
        self.clock = QTimer(self)
        self.clock.setSingleShot(True)
        self.clock.setInterval(self.STAYS)
        self.clock.timeout.connect(self._leave)
        self.hide()

    def follow(self, ops: Ops, room: Callable[[], QRect]) -> None:
        """Say at the foot of `room` what `ops` did, took back or could not do.

        Of the windows that have such a bar, the active one says it.
        """
        self._room = room
        self.undo.connect(ops.undo)
        self.redo.connect(ops.redo)
        ops.history_changed.connect(self.hide)
        ops.undo_offered.connect(self._on_done)
        ops.undone.connect(self._on_undone)
        ops.redone.connect(self._on_redone)
        ops.reported.connect(self._on_reported)
        ops.failed.connect(self._on_failed)

    def text(self) -> str:
        return self._text.text()

    def say(self, sentence: str, offer: Offer = Offer.UNDO) -> None:
        """Show `sentence`, and tell it to screen readers."""
        self._offer = offer
        self._text.setText(sentence)
        if offer is not Offer.NOTHING:
            self.button.setText(self.tr("Redo") if offer is Offer.REDO else self.tr("Undo"))
            self.button.setIcon(theme.icon(offer.value))
        self.button.setVisible(offer is not Offer.NOTHING)
        self.setAccessibleName(sentence)
        self.show()
        self.raise_()
        self.clock.start()
        announce(self, sentence)

    def settle(self, room: QRect) -> None:
        """Take the place at the foot of `room`, in the middle."""
        width = min(_WIDTH, room.width() - 2 * theme.L)
        height = self.sizeHint().height()
        left = room.left() + (room.width() - width) // 2
        self.setGeometry(left, room.bottom() + 1 - height - theme.L, width, height)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.clock.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.clock.start()

    def _leave(self) -> None:
        focus = self.focusWidget()
        if focus is not None and focus.hasFocus():
            self.clock.start()
        else:
            self.hide()

    def _on_done(self, sentence: str) -> None:
        self._say_here(sentence, Offer.UNDO)

    def _on_undone(self, what: str) -> None:
        self._say_here(self.tr("Undone: {what}").format(what=what), Offer.REDO)

    def _on_redone(self, what: str) -> None:
        self._say_here(self.tr("Done again: {what}").format(what=what), Offer.UNDO)

    def _on_reported(self, sentence: str) -> None:
        self._say_here(sentence, Offer.NOTHING)

    def _on_failed(self, sentence: str) -> None:
        """A dialog says itself what it could not do."""
        if QApplication.activeModalWidget() in (None, self.window()):
            self._say_here(sentence, Offer.NOTHING)

    def _say_here(self, sentence: str, offer: Offer) -> None:
        """Unless the active window is another one that has such a bar."""
        active = QApplication.activeModalWidget() or QApplication.activeWindow()
        if active is not None and active.findChild(UndoBar) not in (None, self):
            return
        self.settle(self._room())
        self.say(sentence, offer)

    def _on_clicked(self) -> None:
        self.hide()
        (self.redo if self._offer is Offer.REDO else self.undo).emit()
