"""Says what has just been done and offers to take it back."""

from PySide6.QtCore import QEvent, QRect, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.widgets.buttons import IconButton, LinkButton
from desktop.ui.widgets.text import Elided

_WIDTH = 520


class UndoBar(QFrame):
    """A bar at the foot of the window: "Interview deleted  Undo".

    It stays for `STAYS` milliseconds, and for as long as the mouse or the keyboard focus is on it.
    A message without undo (`can_undo=False`) says why something could not be done.
    """

    STAYS = 8000

    undo = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._text = Elided("", parent=self)
        self._undo = LinkButton(self.tr("Undo"), self, theme.icon("undo"))
        self._undo.clicked.connect(self._take_back)
        close = IconButton(theme.icon("close"), self.tr("Close this message"), self)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.L, theme.XS, theme.S, theme.XS)
        row.setSpacing(theme.S)
        row.addWidget(self._text, 1)
        row.addWidget(self._undo)
        row.addWidget(close)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(self.STAYS)
        self._clock.timeout.connect(self._leave)
        self.hide()

    def text(self) -> str:
        return self._text.text()

    def say(self, sentence: str, *, can_undo: bool = True) -> None:
        """Show `sentence`, and tell it to screen readers."""
        self._text.setText(sentence)
        self._undo.setVisible(can_undo)
        self.setAccessibleName(sentence)
        self.show()
        self.raise_()
        self._clock.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def settle(self, room: QRect) -> None:
        """Take the place at the foot of `room`, in the middle."""
        width = min(_WIDTH, room.width() - 2 * theme.L)
        height = self.sizeHint().height()
        left = room.left() + (room.width() - width) // 2
        self.setGeometry(left, room.bottom() + 1 - height - theme.L, width, height)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._clock.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._clock.start()

    def _leave(self) -> None:
        focus = self.focusWidget()
        if focus is not None and focus.hasFocus():
            self._clock.start()
        else:
            self.hide()

    def _take_back(self) -> None:
        self.hide()
        self.undo.emit()
