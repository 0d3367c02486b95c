"""Dialog to choose a person: to delete with all traces, or to merge with another."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.models.queries import PersonRow
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.people.delegate import PersonDelegate, person_cells, title_and_company
from desktop.ui.widgets.clear_button import add_clear_button
from desktop.ui.widgets.paged import PagedList, PagedModel
from desktop.ui.widgets.text import Heading
from desktop.ui.widgets.window_layout import fit_to_screen

_WIDTH, _HEIGHT = 460, 420


class PersonPicker(QDialog):
    """A search field above a list of people."""

    chosen = Signal(str)
    """Id of the person."""

    def __init__(
        self, ops: Ops, title: str, question: str, parent: QWidget | None = None, *, but: str = ""
    ) -> None:
        """`question` is above the list; the person with the id `but` cannot be chosen."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(title)
        self._ops = ops
        self._but = but
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search by name, company or address"))
        self.search.setAccessibleName(self.tr("Search"))
        add_clear_button(self.search)
        self.list: PagedList[PersonRow] = PagedList(
            PagedModel(_row_words, self, cells=person_cells), self
        )
        self.list.setItemDelegate(PersonDelegate(self.list))
        self.list.setAccessibleName(self.tr("People"))
        self.go = QPushButton(self.tr("Continue…"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setAutoDefault(False)
        cancel.setIcon(QIcon())
        self.go.setDefault(True)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        self.list.opened.connect(self._choose)
        self.list.moved.connect(self._update)
        self.search.textChanged.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.L)
        column.addWidget(Heading(question))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self._show()
        fit_to_screen(self, QSize(_WIDTH, _HEIGHT))
        self.search.setFocus()

    def _show(self) -> None:
        queries, words = self._ops.queries, self.search.text()
        count = queries.count_people(words)
        self.list.show_rows(
            count,
            lambda offset, limit: queries.people(search=words, offset=offset, limit=limit),
            self._ops.now().today,
            current=0 if count else None,
            keep_place=False,
        )
        self._update()

    def _update(self) -> None:
        row = self.list.current()
        self.go.setEnabled(row is not None and row.id != self._but)

    def _choose(self) -> None:
        row = self.list.current()
        if row is not None and row.id != self._but:
            self.accept()
            self.chosen.emit(row.id)


def _row_words(row: PersonRow, _today: object) -> str:
    return ", ".join(part for part in (row.name, title_and_company(row)) if part)
