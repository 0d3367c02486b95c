"""Shows what files contain, and imports what is ticked."""

from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions import imports as actions
from desktop.core.profile import parse_profile
from desktop.core.records import Application, Person
from desktop.exchange.complete import load
from desktop.exchange.found import CannotReadError, Reading
from desktop.exchange.stages import unclear_stages
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.forms.fields import system_country
from desktop.ui.importing.charset_choice import CharsetChoice
from desktop.ui.importing.columns import ColumnChoice
from desktop.ui.importing.item_list import ItemList
from desktop.ui.importing.posting_choice import PostingChoice
from desktop.ui.importing.reading import ReadFile
from desktop.ui.importing.slices import Slices
from desktop.ui.importing.storing import Storing
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop.ui.widgets.text import Hint, Quiet, Text
from desktop.ui.widgets.window_layout import ScrollableBody, fit_to_screen
from desktop.wording.imports import imports

_SIZE = QSize(760, 560)
_LIST_HEIGHT = 200
#: Entries that are compared between two events, which takes some 20 ms.
_COMPARED = 500
#: States that are told where they are not understood; one more says that there are others.
_MOST_STAGES = 6
#: Files that are told one by one.
_MOST_LINES = 8


class ImportDialog(QDialog):
    """Nothing is written before *Import*; then it is one step to undo."""

    imported = Signal(object)
    """The ids of the people and the names of the companies that were imported, a frozenset."""

    def __init__(self, ops: Ops, files: Sequence[ReadFile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ops = ops
        self._files = list(files)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Import"))
        self.heading = Text("", Type.TITLE, self)
        self._choices = QVBoxLayout()
        self._columns_of = {one.path: self._ask_columns(one) for one in files}
        self.charsets = {
            one.path: CharsetChoice(one)
            for one in files
            if isinstance(one.outcome, Reading) and one.outcome.read_as is not None
        }
        self._copies = [
            one.copy or load(one.outcome.complete)
            for one in files
            if not isinstance(one.outcome, CannotReadError) and one.outcome.complete
        ]
        self.postings = [
            PostingChoice(ops.queries, found, one.path.name)
            for one in files
            if not isinstance(one.outcome, CannotReadError)
            for found in one.outcome.postings
        ]
        self.files = Quiet("\n".join(self._read()), self)
        self.not_taken = Hint("\n".join(self._not_taken()), parent=self)
        self.list = ItemList(ops.now().today, self)
        self.list.setMinimumHeight(_LIST_HEIGHT)
        self.all = LinkButton(self.tr("Tick all"))
        self.none = LinkButton(self.tr("Tick none"))
        self.unclear = Hint("", parent=self)
        self.troubles = Quiet("\n".join(self._not_read()), self)
        self.buttons = QDialogButtonBox(self)
        self.ok = PrimaryButton("")
        self.buttons.addButton(self.ok, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setIcon(QIcon())  # no other button here has one
        self._work = Storing(ops, self)
        self._found: list[actions.Item] = []
        self._items: list[actions.Item | actions.CopyItem] = []
        self._taken: Sequence[actions.Item | actions.CopyItem] = ()
        self._stages: list[str] = []
        self._comparing = Slices(_COMPARED, self)
        self._comparing.finished.connect(self._show_items)
        self._arrange()
        self.all.clicked.connect(lambda: self.list.items.tick_all(on=True))
        self.none.clicked.connect(lambda: self.list.items.tick_all(on=False))
        self.list.items.ticked.connect(self._show_count)
        self.buttons.accepted.connect(self._import)
        self.buttons.rejected.connect(self.reject)
        self._work.finished.connect(self._finish)
        self._work.cancelled.connect(self._show_count)
        for one in self.charsets.values():
            one.changed.connect(self._on_read_again)
            one.busy_changed.connect(self._show_count)
        for choice in self.postings:
            choice.changed.connect(self._compare)
        self._compare()
        self.ok.setDefault(True)
        self.list.setFocus()
        fit_to_screen(self, _SIZE)

    def _arrange(self) -> None:
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(theme.L, theme.L, theme.L, theme.S)
        inside.setSpacing(theme.L)
        inside.addWidget(self.heading)
        self.files.setVisible(bool(self.files.text()))
        inside.addWidget(self.files)
        self._choices.setSpacing(theme.L)
        self._arrange_choices()
        inside.addLayout(self._choices)
        self.not_taken.setVisible(bool(self.not_taken.text()))
        inside.addWidget(self.not_taken)
        inside.addWidget(self.unclear)
        inside.addWidget(self.list, 1)
        links = QHBoxLayout()
        links.setSpacing(theme.L)
        links.addWidget(self.all)
        links.addWidget(self.none)
        links.addStretch(1)
        inside.addLayout(links)
        self.troubles.setVisible(bool(self.troubles.text()))
        inside.addWidget(self.troubles)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.L, theme.S, theme.L, theme.L)
        foot.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ScrollableBody(body), 1)
        column.addLayout(foot)

    @property
    def columns(self) -> list[ColumnChoice]:
        return [choice for choices in self._columns_of.values() for choice in choices]

    def _ask_columns(self, file: ReadFile) -> list[ColumnChoice]:
        tables = file.outcome.tables if isinstance(file.outcome, Reading) else ()
        choices = [ColumnChoice(file.path.name, table, self._ops.now().today) for table in tables]
        for one in choices:
            one.changed.connect(self._compare)
        return choices

    def _arrange_choices(self) -> None:
        for path, columns in self._columns_of.items():
            if path in self.charsets:
                self._choices.addWidget(self.charsets[path])
            for one in columns:
                self._choices.addWidget(one)
        for choice in self.postings:
            self._choices.addWidget(choice)

    def _on_read_again(self, file: ReadFile) -> None:
        """Show a file that was read with another encoding; its columns are guessed again."""
        self._files = [file if one.path == file.path else one for one in self._files]
        for one in self._columns_of[file.path]:
            one.hide()
            one.deleteLater()
        self._columns_of[file.path] = self._ask_columns(file)
        self._arrange_choices()
        self._compare()

    def _compare(self) -> None:
        """Show the entries of all files, as their columns are chosen now."""
        readings = [
            one.outcome for one in self._files if not isinstance(one.outcome, CannotReadError)
        ]
        found = [entry for reading in readings for entry in reading.applications]
        found += [entry for one in self.columns for entry in one.applications()]
        self._stages = list(islice(unclear_stages(found), _MOST_STAGES))
        people = [person for reading in readings for person in reading.people]
        country = parse_profile(self._ops.queries.setting).country or system_country()
        self._items = []
        self._found = []
        steps = actions.comparing(
            self._found,
            self._ops.queries,
            found,
            people,
            country=country,
            unnamed_role=self.tr("Role not named"),
        )
        self._comparing.run(steps)
        if self._comparing.is_running:
            self.heading.setText(self.tr("Comparing with what you have…"))
            self.ok.setEnabled(False)

    def _show_items(self) -> None:
        self._items = [*self._found]
        country = parse_profile(self._ops.queries.setting).country or system_country()
        for choice in self.postings:
            self._items += choice.items(self._ops.now().today, country)
        for copy in self._copies:
            self._items += actions.compare_copy(self._ops.queries, copy)
        self.heading.setText(imports.found(self._items, len(self.postings)))
        self.unclear.setText("\n".join(imports.unclear(self._items, self._stages)))
        self.unclear.setVisible(bool(self.unclear.text()))
        self.list.items.show_items(self._items)
        self.list.selectRow(0)

    def _read(self) -> Iterator[str]:
        """What is in each file, where there are several."""
        read = [one for one in self._files if not isinstance(one.outcome, CannotReadError)]
        if len(self._files) > 1:
            for one in read[:_MOST_LINES]:
                if not isinstance(one.outcome, CannotReadError):
                    yield imports.read(one.path.name, one.outcome)
            if len(read) > _MOST_LINES:
                yield imports.more_files(len(read) - _MOST_LINES)

    def _not_taken(self) -> Iterator[str]:
        """The columns of known tables that hold what cannot be imported."""
        for one in self._files:
            if isinstance(one.outcome, Reading) and one.outcome.not_taken:
                name = one.path.name if len(self._files) > 1 else ""
                yield imports.not_taken(one.outcome.not_taken, name)

    def _not_read(self) -> Iterator[str]:
        for one in self._files:
            yield from imports.troubles(one.path.name, one.outcome)

    def _show_count(self) -> None:
        count = len(self.list.items.chosen())
        self.ok.setText(imports.button(count))
        is_busy = self._comparing.is_running or any(
            one.is_reading for one in self.charsets.values()
        )
        self.ok.setEnabled(bool(count) and not is_busy)

    def _finish(self) -> None:
        made = [item.made for item in self._taken if isinstance(item.made, Application | Person)]
        self.accept()
        people = {one.id for one in made if isinstance(one, Person)}
        self.imported.emit(frozenset(people | {one.company for one in made}))

    def _import(self) -> None:
        self.ok.setEnabled(False)
        self._taken = self.list.items.chosen()
        self._work.run(
            self._taken,
            self.tr("Import"),
            imports.done,
            self.tr("All of it is there already."),
            actions.take,
        )
