"""A quiet line below a field."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui import theme
from desktop.ui.widgets.text import Caption


class Hint(Caption):
    """Keeps the room of its lines, so that nothing moves when it has something to say."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, lines: int = 1) -> None:
        super().__init__("\n".join("X" * lines), parent)
        self._room = QLabel.sizeHint(self).height()
        self.setText(text)

    def say(self, text: str, *, is_fault: bool) -> None:
        """Show `text`; a fault is not quiet."""
        self.set_tone(None if is_fault else theme.quiet)
        self.setText(text)
        if self.isVisible():  # a sentence of two lines leaves its room to what comes after it
            self._room = max(self._room, super().heightForWidth(self.width()))

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, self._room))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(0, self._room))

    def heightForWidth(self, width: int) -> int:
        return max(super().heightForWidth(width), self._room)
