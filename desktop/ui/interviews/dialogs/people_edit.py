"""Who took part: those already known as boxes to tick, a line for everybody else."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.records import Person
from desktop.models.queries import PersonRow, Queries
from desktop.ui import theme
from desktop.ui.interviews.dialogs.matching import known_person, new_person, same
from desktop.ui.interviews.dialogs.names import NamedPerson, parse_names
from desktop.ui.widgets.text import plain_tooltip
from desktop.ui.widgets.tick_box import TickBox

_NAME_WIDTH = 28  # characters
_DETAIL_WIDTH = 24
_OFFERED = 8


@dataclass(frozen=True, slots=True)
class Chosen:
    """Who was ticked. `new` are not kept yet, `joining` are kept but new to this application."""

    people: tuple[Person, ...]
    details: Mapping[str, str]
    new: tuple[Person, ...]
    joining: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    person: Person
    box: TickBox
    detail: QLineEdit | None

    def text(self) -> str:
        return self.detail.text().strip() if self.detail else ""


class PeopleEdit(QWidget):
    """`known` are the people of the application; `ticked` the ids of those who took part.

    With `details` there is a line for each person for what only that conversation had.
    """

    changed = Signal()

    def __init__(
        self,
        queries: Queries,
        known: Sequence[Person],
        ticked: Collection[str],
        company: str,
        details: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__()
        self._queries = queries
        self._company = company
        self._with_details = details is not None
        self._involved = frozenset(person.id for person in known)
        self._kept: set[str] = set(self._involved)
        self.rows: list[_Row] = []
        self._found: dict[str, str] = {}

        self._grid = QGridLayout()
        self._grid.setSpacing(theme.XS)
        self._grid.setColumnStretch(1 if self._with_details else 0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addLayout(self._grid)
        for person in known:
            self._add_row(person, person.id in ticked, (details or {}).get(person.id, ""))
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Somebody else's name"))
        self.line.setAccessibleName(self.tr("Somebody else"))
        self.line.installEventFilter(self)
        self.add_button = QPushButton(self.tr("A&dd person"))
        self.add_button.setAutoDefault(True)
        self.add_button.setEnabled(False)
        last = QHBoxLayout()
        last.setSpacing(theme.S)
        last.addWidget(self.line, 1)
        last.addWidget(self.add_button)
        column.addLayout(last)

        self._offers = QStringListModel(self)
        completer = QCompleter(self._offers, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(self._take_offer)
        self.line.setCompleter(completer)

        self.line.textEdited.connect(self._offer)
        self.line.textChanged.connect(self._typed)
        self.add_button.clicked.connect(self.add_typed)

    @property
    def first(self) -> QWidget:
        """Where the keyboard enters."""
        return self.rows[0].box if self.rows else self.line

    def chosen(self) -> Chosen:
        """Who is ticked; a name still in the line counts as added."""
        self.add_typed()
        people = tuple(row.person for row in self.rows if row.box.isChecked())
        return Chosen(
            people,
            {row.person.id: row.text() for row in self.rows if row.box.isChecked()},
            tuple(p for p in people if p.id not in self._kept),
            tuple(p for p in people if p.id in self._kept and p.id not in self._involved),
        )

    def add_typed(self) -> None:
        """Turns the names in the line into ticked rows."""
        for named in parse_names(self.line.text()):
            self._tick(self._person_for(named))
        self.line.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        enter = (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        if watched is self.line and enter and self.line.text().strip():
            self.add_typed()
            return True
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        self.add_button.setEnabled(bool(text.strip()))
        self.changed.emit()

    def _offer(self, text: str) -> None:
        wanted = text.strip()
        rows: list[PersonRow] = []
        if len(wanted) > 1:
            rows = self._queries.people(search=wanted, offset=0, limit=_OFFERED)
        shown = {row.person.id for row in self.rows}
        self._found = {_words(row): row.id for row in rows if row.id not in shown}
        self._offers.setStringList(list(self._found))

    def _take_offer(self, words: str) -> None:
        person = self._queries.person(self._found.get(words, ""))
        if person is not None:
            self._kept.add(person.id)
            self._tick(person)
            self.line.clear()

    def _person_for(self, named: NamedPerson) -> Person:
        """Somebody known by that address, or by that name here or at that company; else new."""
        for row in self.rows:
            if same(row.person.name, row.person.email, named):
                return row.person
        person = known_person(self._queries, named, self._company)
        if person is None:
            return new_person(named, self._company)
        self._kept.add(person.id)
        return person

    def _tick(self, person: Person) -> None:
        for row in self.rows:
            if row.person.id == person.id:
                row.box.setChecked(True)
                return
        before = self.line.previousInFocusChain()
        added = self._add_row(person, True, "")
        if before is not None:
            QWidget.setTabOrder(before, added.box)
        if added.detail is not None:
            QWidget.setTabOrder(added.box, added.detail)
        self.changed.emit()

    def _add_row(self, person: Person, ticked: bool, detail: str) -> _Row:
        box = TickBox()
        width = box.fontMetrics().averageCharWidth() * _NAME_WIDTH
        shown = box.fontMetrics().elidedText(person.name, Qt.TextElideMode.ElideRight, width)
        box.setText(shown.replace("&", "&&"))
        box.setAccessibleName(person.name)
        if shown != person.name:
            box.setToolTip(plain_tooltip(person.name))
        box.setChecked(ticked)
        self._grid.addWidget(box, len(self.rows), 0)
        row = _Row(person, box, self._detail_line(person, box, detail))
        self.rows.append(row)
        box.toggled.connect(self.changed)
        return row

    def _detail_line(self, person: Person, box: TickBox, text: str) -> QLineEdit | None:
        if not self._with_details:
            return None
        line = QLineEdit(text)
        line.setPlaceholderText(self.tr("What only this conversation had"))
        line.setAccessibleName(
            self.tr("What only the conversation with {name} had").format(name=person.name)
        )
        line.setMinimumWidth(line.fontMetrics().averageCharWidth() * _DETAIL_WIDTH)
        line.setEnabled(box.isChecked())
        box.toggled.connect(line.setEnabled)
        self._grid.addWidget(line, len(self.rows), 1)
        return line


def _words(row: PersonRow) -> str:
    return f"{row.name} · {row.company}" if row.company else row.name
