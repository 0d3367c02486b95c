"""The bar that reports the last action and offers to undo it."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import IconButton, LinkButton
from desktop.ui.widgets.card import Panel
from desktop.ui.widgets.text import Elided

_WIDTH = 520


class Offer(Enum):
    """The action of the bar's button."""

    NOTHING = "nothing"
    UNDO = "undo"
    REDO = "redo"


class UndoBar(Panel):
    """A bar at the bottom of the window: "Interview deleted  Undo", "Undone: …  Redo".

    It stays for `DURATION` milliseconds, and as long as it has the mouse or the keyboard focus.
    A message without an offer tells why an action failed.
    """

    DURATION = 8000

    undo = Signal()
    redo = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer = Offer.NOTHING
        self._area: Callable[[], QRect] = self.geometry
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
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(self.DURATION)
        self.timer.timeout.connect(self._on_timeout)
        self.hide()

    def connect_to(self, ops: Ops, area: Callable[[], QRect]) -> None:
        """Report at the bottom of `area` what `ops` has done, undone or failed to do.

        Of several windows with such a bar, the active one shows it.
        """
        self._area = area
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

    def show_message(self, sentence: str, offer: Offer = Offer.UNDO) -> None:
        """Show `sentence`, and announce it to screen readers."""
        self._offer = offer
        self._text.setText(sentence)
        if offer is not Offer.NOTHING:
            self.button.setText(self.tr("Redo") if offer is Offer.REDO else self.tr("Undo"))
            self.button.setIcon(theme.icon(offer.value))
        self.button.setVisible(offer is not Offer.NOTHING)
        self.setAccessibleName(sentence)
        self.show()
        self.raise_()
        self.timer.start()
        announce(self, sentence)

    def place_in(self, area: QRect) -> None:
        """Move to the bottom centre of `area`."""
        width = min(_WIDTH, area.width() - 2 * theme.L)
        height = self.sizeHint().height()
        left = area.left() + (area.width() - width) // 2
        self.setGeometry(left, area.bottom() + 1 - height - theme.L, width, height)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.timer.start()

    def _on_timeout(self) -> None:
        focus = self.focusWidget()
        if focus is not None and focus.hasFocus():
            self.timer.start()
        else:
            self.hide()

    def _on_done(self, sentence: str) -> None:
        self._show_if_active(sentence, Offer.UNDO)

    def _on_undone(self, what: str) -> None:
        self._show_if_active(self.tr("Undone: {what}").format(what=what), Offer.REDO)

    def _on_redone(self, what: str) -> None:
        self._show_if_active(self.tr("Redone: {what}").format(what=what), Offer.UNDO)

    def _on_reported(self, sentence: str) -> None:
        self._show_if_active(sentence, Offer.NOTHING)

    def _on_failed(self, sentence: str) -> None:
        """Show the failure, unless a modal dialog is open, which shows it itself."""
        if QApplication.activeModalWidget() in (None, self.window()):
            self._show_if_active(sentence, Offer.NOTHING)

    def _show_if_active(self, sentence: str, offer: Offer) -> None:
        """Show the message, unless the active window is another one with such a bar."""
        active = QApplication.activeModalWidget() or QApplication.activeWindow()
        if active is not None and active.findChild(UndoBar) not in (None, self):
            return
        self.place_in(self._area())
        self.show_message(sentence, offer)

    def _on_clicked(self) -> None:
        self.hide()
        (self.redo if self._offer is Offer.REDO else self.undo).emit()
