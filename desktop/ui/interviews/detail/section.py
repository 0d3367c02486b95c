"""Base classes of the sections of the details: heading, rows, menu of a row."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop import wording
from desktop.core.records import ApplicationRecord
from desktop.core.text import one_line
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.interviews.outcome import open_and_ask_outcome
from desktop.ui.shell.navigator import Navigator
from desktop.ui.widgets.buttons import IconButton, LinkButton
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.tab_order import order_tabs
from desktop.ui.widgets.text import Heading

MAX_NAME_LENGTH = 60
"""Maximum of characters of a name in a button."""


@dataclass(frozen=True, slots=True)
class SectionContext:
    """What the sections share. `window` is the parent of their dialogs."""

    ops: Ops
    navigator: Navigator
    window: QWidget

    def open_about(self, application_id: str, dialog: QDialog) -> None:
        """Opens `dialog`, and asks for the outcome if it closes the application."""
        open_and_ask_outcome(dialog, self.ops, self.navigator, application_id, self.window)


@dataclass(frozen=True, slots=True)
class MenuItem:
    """One entry of a row's menu."""

    icon: str
    words: str
    run: Callable[[], object]


class SectionHeading(Heading):
    """Stands in one line where there is room for it, and wraps only where there is none."""

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 1
        if width > theme.READING_WIDTH // 2:
            return super().sizeHint()
        return QSize(width, self.heightForWidth(width))


class Section(QWidget):
    """A heading with a button to add something, and rows below.

    `show_record` rebuilds the rows only if the value of `content` has changed.
    """

    def __init__(self, context: SectionContext) -> None:
        super().__init__()
        self.context = context
        self.heading = SectionHeading()
        self.add_button = LinkButton("", icon=theme.icon("add"))
        self.add_first = ""
        self._content: object = None
        self.record: ApplicationRecord | None = None

        self.head = QHBoxLayout()
        self.head.setSpacing(theme.S)
        self.head.addWidget(self.heading)
        self.head.addStretch()
        self.head.addWidget(self.add_button)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(theme.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addLayout(self.head)
        column.addLayout(self.rows)
        self.add_button.clicked.connect(self.add)

    def set_heading(self, heading: str, add: str, add_first: str = "") -> None:
        """Sets the texts of heading and button; `add_first` is that of the link while it is empty,
        by default the same as that of the button."""
        self.heading.setText(heading)
        self.add_button.setText(add)
        self.add_first = add_first or add

    def content(self, record: ApplicationRecord) -> object:
        """The part of the record that this section shows; compared for equality."""
        raise NotImplementedError

    def build(self, record: ApplicationRecord) -> Sequence[QWidget]:
        """The rows, top to bottom."""
        raise NotImplementedError

    def is_empty(self, record: ApplicationRecord) -> bool:  # noqa: ARG002  for others
        """Whether the details show only a link to add something, instead of the section."""
        return False

    def add(self) -> None:
        """Opens the dialog for something new here."""

    def show_record(self, record: ApplicationRecord) -> None:
        self.record = record
        content = self.content(record)
        if content != self._content:
            self._content = content
            self.rebuild()

    def rebuild(self) -> None:
        record = self.record
        if record is None:
            return
        had_focus = self._has_focus_inside()
        clear_layout(self.rows)
        for row in self.build(record):
            self.rows.addWidget(row)
        self.order_tabs()
        if had_focus:
            self.take_focus()

    def order_tabs(self) -> None:
        """Sets the tab order from the heading's button through the rows, top to bottom."""
        items = [self.rows.itemAt(index) for index in range(self.rows.count())]
        rows = [row for item in items if item is not None and (row := item.widget()) is not None]
        order_tabs([self.add_button, *rows])

    def take_focus(self) -> None:
        """Sets the focus after the focused row was rebuilt."""
        self.add_button.setFocus()

    def _has_focus_inside(self) -> bool:
        focused = self.focusWidget()
        return focused is not None and focused.hasFocus() and focused is not self.add_button


class Row(QWidget):
    """A row with a menu, opened by a button on its right or as context menu.

    `mark` is an icon on the left; `body` is the layout beside it.
    """

    def __init__(
        self, key: str, name: str, menu_items: Sequence[MenuItem], mark: IconLabel | None = None
    ) -> None:
        super().__init__()
        self.setObjectName(key)
        self._menu_items = menu_items
        self.more = IconButton(theme.icon("more"), name)
        self.more.clicked.connect(self._menu_below)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.XS)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.S)
        if mark is not None:
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self.body, 1)
        line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.more.raise_()  # last among its siblings: screen readers read the row first

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._menu_at(event.globalPos())

    def menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for item in self._menu_items:
            menu.addAction(menu_action(menu, item))
        return menu

    def _menu_below(self) -> None:
        self._menu_at(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _menu_at(self, place: QPoint) -> None:
        self.menu().popup(place)


def menu_action(parent: QWidget, item: MenuItem) -> QAction:
    made = QAction(theme.icon(item.icon), item.words, parent)
    made.setMenuRole(QAction.MenuRole.NoRole)
    made.triggered.connect(lambda _checked=False: item.run())
    return made


def clear_layout(layout: QVBoxLayout) -> None:
    """Empties `layout`; its widgets are deleted after the current event."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def shortened(text: str, limit: int = MAX_NAME_LENGTH) -> str:
    """`text` on one line, cut to `limit` characters."""
    line = one_line(text)
    return wording.in_sentence(line if len(line) <= limit else f"{line[: limit - 1].rstrip()}…")
