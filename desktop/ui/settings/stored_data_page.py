"""The page *What is stored*: tables and columns read from the schema, and the files beside."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFormLayout, QGridLayout, QVBoxLayout, QWidget

from desktop.models.inventory import StoredTable
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.settings.page import Group, ScrolledPage
from desktop.ui.settings.stored_data_words import TableWords, table_words
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.text import Caption, Quiet, Text, Title
from desktop.wording.counts import counts


class StoredDataPage(ScrolledPage):
    """Lists each table with its number of rows; a table unfolds to its columns."""

    def __init__(self, ops: Ops, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ops = ops
        self.tables: dict[str, TableView] = {}
        self.column.addWidget(Title(self.tr("What Callback stores"), self))
        self.column.addWidget(
            Quiet(
                self.tr(
                    "This list is made from the file itself, so it is complete. Everything in it "
                    "is what you entered, or was computed from it."
                ),
                self,
            )
        )
        self._add_not_stored()
        self._tables_group = Group(self.tr("In the file"))
        self.column.addWidget(self._tables_group)
        self._add_files()
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Read tables and counts from the store again."""
        found = {table.name: table for table in self._ops.queries.stored_tables()}
        described = table_words()
        for name in [*described, *(name for name in found if name not in described)]:
            if name not in found:
                continue
            if name not in self.tables:
                self.tables[name] = TableView(described.get(name) or _undescribed(found[name]))
                self._tables_group.body.addWidget(self.tables[name])
            self.tables[name].show_table(found[name])

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        super().showEvent(event)

    def _add_not_stored(self) -> None:
        not_stored = Group(self.tr("What it never does"))
        for line in (
            self.tr("Your mailbox is not read. A letter is handed to your own mail program."),
            self.tr("No connection is opened: nothing is sent, counted or looked up."),
            self.tr("Nothing is recorded about where you are or what else you do."),
            self.tr("Your passphrase is not stored: only you can open encrypted backups."),
        ):
            not_stored.add_text(line)
        self.column.addWidget(not_stored)

    def _add_files(self) -> None:
        files = Group(self.tr("Files beside it"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        form.setHorizontalSpacing(theme.L)
        form.setVerticalSpacing(theme.S)
        for name, text in (
            ("callback.db", self.tr("All that is listed above.")),
            ("backups/", self.tr("Backups, each with a short description of its content.")),
            (
                "callback-before-restore-….db",
                self.tr("Your data before a restore. Delete it when you no longer need it."),
            ),
            (
                "callback-damaged-….db",
                self.tr("A damaged file. Delete it when you no longer need it."),
            ),
            (
                "backups.json",
                self.tr("Where a second copy goes, and how backups are encrypted."),
            ),
            (
                "callback-state.json",
                self.tr("Whether the file was closed properly, and when it was last checked."),
            ),
            ("window.ini", self.tr("Size and place of windows, and how lists are sorted.")),
            (
                "callback.log",
                self.tr("When something went wrong: where in the program, never what you entered."),
            ),
            ("callback.lock", self.tr("Present while Callback is running.")),
        ):
            form.addRow(Text(name, parent=files, wrap=False), Quiet(text, files))
        files.body.addLayout(form)
        self.column.addWidget(files)


class TableView(QWidget):
    """Title, number of rows and purpose of a table; its columns when unfolded."""

    def __init__(self, described: TableWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._described = described
        self._table: StoredTable | None = None
        self.button = LinkButton("", self, theme.icon("chevron-right"))
        self.button.setCheckable(True)
        self.button.toggled.connect(self._unfold)
        self._columns: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        about = Quiet(described.about, self)
        about.setContentsMargins(theme.XXL, 0, 0, theme.XS)
        self._layout.addWidget(about)

    def show_table(self, table: StoredTable) -> None:
        """Show the number of rows."""
        self._table = table
        self.button.setText(
            QCoreApplication.translate("TableView", "{title} · {rows}").format(
                title=self._described.title, rows=counts.rows(table.rows)
            )
        )

    def _unfold(self, on: bool) -> None:
        self.button.setIcon(theme.icon("chevron-down" if on else "chevron-right"))
        if self._columns is None and self._table is not None:
            self._columns = self._list(self._table)
            self._layout.addWidget(self._columns)
        if self._columns is not None:
            self._columns.setVisible(on)

    def _list(self, table: StoredTable) -> QWidget:
        view = QWidget(self)
        grid = QGridLayout(view)
        grid.setContentsMargins(theme.XXL, 0, 0, theme.L)
        grid.setHorizontalSpacing(theme.L)
        grid.setVerticalSpacing(theme.XS)
        grid.setColumnStretch(0, 1)
        for row, name in enumerate(table.columns):
            grid.addWidget(Text(self._described.columns.get(name, name), parent=view), row, 0)
            grid.addWidget(Caption(name, view), row, 1, _TOP)
        return view


_TOP = Qt.AlignmentFlag.AlignTop


def _undescribed(table: StoredTable) -> TableWords:
    """Words for a table without a description: the names of the schema."""
    return TableWords(table.name, "", {})
