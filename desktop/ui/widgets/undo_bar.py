"""Says what has just been done and offers to take it back."""

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.widgets.announce import announce
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
        self._text = Elided("", parent=self, mode=Qt.TextElideMode.ElideMiddle)
        self.undo_button = LinkButton(self.tr("Undo"), self, theme.icon("undo"))
        self.undo_button.clicked.connect(self._take_back)
        close = IconButton(theme.icon("close"), self.tr("Close this message"), self)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.L, theme.XS, theme.S, theme.XS)
        row.setSpacing(theme.S)
        row.addWidget(self._text, 1)
        row.addWidget(self.undo_button)
        row.addWidget(close)
        self.clock = QTimer(self)
        self.clock.setSingleShot(True)
        self.clock.setInterval(self.STAYS)
        self.clock.timeout.connect(self._leave)
        self.hide()

    @property
    def is_leaving(self) -> bool:
        """Whether its time runs."""
        return self.clock.isActive()

    def text(self) -> str:
        return self._text.text()

    def say(self, sentence: str, *, can_undo: bool = True) -> None:
        """Show `sentence`, and tell it to screen readers."""
        self._text.setText(sentence)
        self.undo_button.setVisible(can_undo)
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

    def _take_back(self) -> None:
        self.hide()
        self.undo.emit()
