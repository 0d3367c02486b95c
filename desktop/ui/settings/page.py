"""The parts that every page of the settings is built from."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.theme import Meaning
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.text import Heading, Quiet, Text


class ScrolledPage(QScrollArea):
    """A scrolling column of readable width. `column` is its layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        inner = QWidget(body)
        inner.setMaximumWidth(theme.scaled(theme.READING_WIDTH))
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.L)
        across = QHBoxLayout(body)
        across.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
        across.addWidget(inner, 1)
        across.addStretch(0)
        self.setWidget(body)
        self.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(
            self._show_focused,
            Qt.ConnectionType.QueuedConnection,  # once the fields have their places
        )

    def _show_focused(self) -> None:
        """Scroll to the field with the focus, which may have got it before there was a layout."""
        focused = self.focusWidget()
        if focused is not None and self.window().focusWidget() is focused:
            self.ensureWidgetVisible(focused)


class Group(QWidget):
    """A part of a page with a heading. `body` is the vertical layout below it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, theme.L, 0, 0)
        self.body.setSpacing(theme.S)
        self.body.addWidget(Heading(title, self))

    def add_text(self, text: str = "") -> Text:
        label = Text(text, parent=self)
        self.body.addWidget(label)
        return label

    def add_quiet(self, text: str = "") -> Quiet:
        label = Quiet(text, self)
        self.body.addWidget(label)
        return label

    def add_row(self, *widgets: QWidget) -> FlowLayout:
        """Add widgets side by side; they wrap where there is no room."""
        row = FlowLayout(gap=theme.S)
        for widget in widgets:
            row.addWidget(widget)
        self.body.addLayout(row)
        return row

    def button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(True)  # Return presses it, too
        return button


class StatusLine(QWidget):
    """A sentence on a state, with an icon in the colour of its meaning."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = IconLabel("info", self)
        self._text = Text("", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    def text(self) -> str:
        return self._text.text()

    def show_text(self, text: str, icon: str, meaning: Meaning) -> None:
        self._mark.show_icon(icon, meaning)
        self._text.setText(text)
        self.setVisible(bool(text))
