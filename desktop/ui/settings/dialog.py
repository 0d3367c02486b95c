"""The settings dialog: the list of sections at the left, a page at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import theme
from desktop.ui.settings.context import SettingsContext
from desktop.ui.settings.sections import Section, sections
from desktop.ui.widgets.card import ContentStack, Hairline
from desktop.ui.widgets.choice import ChoiceDelegate
from desktop.ui.widgets.shortcuts import add_close_key, add_context_menu_key, digit
from desktop.ui.widgets.undo_bar import UndoBar
from desktop.ui.widgets.window_layout import fit_to_screen

FIRST_SIZE = QSize(900, 640)
_LIST_WIDTH = 176
_GEOMETRY_KEY = "settings/geometry"


class SettingsDialog(QDialog):
    """Not modal. Changes can be undone here, too (Ctrl+Z, or the bar at the foot).

    `settings` stores size and position; with None they are not kept.
    """

    def __init__(
        self,
        context: SettingsContext,
        parent: QWidget | None = None,
        *,
        settings: QSettings | None = None,
        shown: Sequence[Section] = (),
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(self.tr("Settings"))
        self._context = context
        self._settings = settings
        self._sections = tuple(shown) or sections()
        self._pages: dict[str, QWidget] = {}
        self.contents = QListWidget(self)
        self.stack = ContentStack(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        self.buttons.rejected.connect(self.reject)
        self._arrange()
        self.undo_bar = UndoBar(self)
        self._fill()
        self._connect()
        self._restore_geometry()
        self.contents.setCurrentRow(0)
        self.contents.setFocus()

    @property
    def section(self) -> str:
        """Key of the section shown."""
        return self._sections[self.contents.currentRow()].key

    @property
    def page(self) -> QWidget | None:
        return self.stack.currentWidget()

    def show_section(self, key: str) -> None:
        """Show the page of a section; an unknown key is ignored."""
        for row, section in enumerate(self._sections):
            if section.key == key:
                self.contents.setCurrentRow(row)

    def done(self, result: int) -> None:
        if self._settings is not None:
            self._settings.setValue(_GEOMETRY_KEY, self.saveGeometry())
            self._settings.sync()  # a later write would restore a file deleted meanwhile
        super().done(result)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  the name is Qt's
        """Keep the Close button last in the tab order: new pages are added after it."""
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        last = self.previousInFocusChain()
        while last is not None and last.focusPolicy() == Qt.FocusPolicy.NoFocus:
            last = last.previousInFocusChain()
        if last is not None and last is not close:
            self.setTabOrder(last, close)
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return clicks the focused button alone, never a default button elsewhere on the page.

        Ctrl and a digit arrive here on keyboard layouts where digits need Shift.
        """
        number = digit(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            if isinstance(focus, QPushButton):
                focus.click()
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier and number:
            self.contents.setCurrentRow(min(number, len(self._sections)) - 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.undo_bar.place_in(self._undo_room())

    def _fill(self) -> None:
        metrics = self.contents.fontMetrics()
        for section in self._sections:
            item = QListWidgetItem(section.title)
            item.setSizeHint(QSize(0, theme.target(metrics.height() + theme.L)))
            self.contents.addItem(item)
        widest = max(metrics.horizontalAdvance(section.title) for section in self._sections)
        needed = max(_LIST_WIDTH, widest + 2 * theme.XL)
        self.contents.setFixedWidth(min(theme.scaled(_LIST_WIDTH), needed))

    def _arrange(self) -> None:
        self.contents.setAccessibleName(self.tr("Sections"))
        self.contents.setFrameShape(QFrame.Shape.NoFrame)
        self.contents.viewport().setAutoFillBackground(False)
        self.contents.setItemDelegate(ChoiceDelegate(self.contents))
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        left = QVBoxLayout()
        left.setContentsMargins(theme.S, theme.S, theme.S, theme.S)
        left.addWidget(self.contents)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addLayout(left)
        across.addWidget(Hairline(self, Qt.Orientation.Vertical))
        across.addWidget(self.stack, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        foot.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(across, 1)
        column.addWidget(Hairline(self))
        column.addLayout(foot)

    def _connect(self) -> None:
        ops = self._context.ops
        self.contents.currentRowChanged.connect(self._show)
        for row in range(min(9, len(self._sections))):
            keys = QShortcut(QKeySequence(f"Ctrl+{row + 1}"), self)
            keys.activated.connect(lambda row=row: self.contents.setCurrentRow(row))
        add_close_key(self)
        add_context_menu_key(self)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(ops.undo)
        self.undo_bar.connect_to(ops, self._undo_room)

    def _show(self, row: int) -> None:
        section = self._sections[row]
        page = self._pages.get(section.key)
        if page is None:
            page = section.make_page(self._context)
            self._pages[section.key] = page
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    def _undo_room(self) -> QRect:
        return self.stack.rect().translated(self.stack.mapTo(self, QPoint()))

    def _restore_geometry(self) -> None:
        geometry = self._settings.value(_GEOMETRY_KEY) if self._settings is not None else None
        if not isinstance(geometry, QByteArray) or not self.restoreGeometry(geometry):
            fit_to_screen(self, FIRST_SIZE)
