"""Field for participants: tick boxes for known people, a line for new names."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop import wording
from desktop.actions.forms import Participant
from desktop.actions.interviews import sorted_detail
from desktop.actions.matching import is_same_person, known_person, new_person, others_in
from desktop.core.ids import new_id
from desktop.core.records import Attendance, Person
from desktop.core.typed_names import NamedPerson
from desktop.models.drafts import Value
from desktop.models.queries import Queries
from desktop.ui import theme
from desktop.ui.forms.suggest import Suggester, people_like
from desktop.ui.widgets.controls import TickBox
from desktop.ui.widgets.note_question import NoteQuestion
from desktop.ui.widgets.text import Caption, plain_tooltip

# What is stored in a draft of a person who is not in the store.
_TYPED = ("name", "email", "title", "phone")
_NAME_WIDTH = 28  # characters
_NOTE_WIDTH = 24
_INDENT = 24


@dataclass(frozen=True, slots=True)
class _Row:
    person: Person
    box: TickBox
    notes: "NotesEdit | None"


class NotesEdit(QWidget):
    """Notes on one person at an interview: one for letters, one private."""

    def __init__(self, name: str, attendance: Attendance) -> None:
        super().__init__()
        self._attendance = attendance
        self.for_letter = QLineEdit(attendance.for_letter)
        self.private = QLineEdit(attendance.private)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INDENT, 0, 0, theme.S)
        column.setSpacing(theme.XS)
        self.question = NoteQuestion(name, attendance.detail, self)
        self.question.setVisible(bool(attendance.detail))
        self.question.answered.connect(self._assign_note)
        column.addWidget(self.question)
        for label, line in (
            (self.tr("For the letter: what you talked about"), self.for_letter),
            (self.tr("Private, never in a letter"), self.private),
        ):
            line.setAccessibleName(
                self.tr("{name}. {label}").format(name=wording.in_sentence(name), label=label)
            )
            line.setMinimumWidth(line.fontMetrics().averageCharWidth() * _NOTE_WIDTH)
            column.addWidget(Caption(label))
            column.addWidget(line)

    def attendance(self) -> Attendance:
        return replace(
            self._attendance,
            for_letter=self.for_letter.text().strip(),
            private=self.private.text().strip(),
        )

    def _assign_note(self, private: bool) -> None:
        """Move an undivided note of an older version into one of the lines."""
        self._attendance = sorted_detail(self.attendance(), private=private)
        self.for_letter.setText(self._attendance.for_letter)
        self.private.setText(self._attendance.private)
        self.question.hide()
        (self.private if private else self.for_letter).setFocus()


class PeopleEdit(QWidget):
    """`known` are the people of the application, `ticked` the ids of those who took part.

    With `interview` (an id) each ticked person has lines for notes.
    """

    changed = Signal()

    def __init__(
        self,
        queries: Queries,
        known: Sequence[Person],
        ticked: Collection[str],
        company: str,
        *,
        interview: str | None = None,
        attendances: Collection[Attendance] = (),
    ) -> None:
        super().__init__()
        self._interview = interview
        self._attendances = {
            a.person_id: a for a in attendances if a.interview_id == self._interview
        }
        self._queries = queries
        self._company = company
        self._stored_ids = {person.id for person in known}
        self.rows: list[_Row] = []
        self._offered_ids: dict[str, str] = {}

        self._grid = QGridLayout()
        self._grid.setSpacing(theme.XS)
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addLayout(self._grid)
        for person in known:
            self._add_row(person, person.id in ticked)
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

        self.suggester = Suggester(self.line, self._offer, several=True)
        self.suggester.chosen.connect(  # queued, as the line takes the words over first
            self._add_offered, Qt.ConnectionType.QueuedConnection
        )
        self.line.textChanged.connect(self._typed)
        self.add_button.clicked.connect(self.add_typed)

    @property
    def first(self) -> QWidget:
        """The first widget in tab order."""
        return self.rows[0].box if self.rows else self.line

    def ticked(self) -> set[str]:
        """The ids of the ticked people."""
        return {row.person.id for row in self.rows if row.box.isChecked()}

    def chosen(self) -> list[Participant]:
        """The ticked people. Adds names still in the line first."""
        self.add_typed()
        return [
            Participant(row.person, row.notes.attendance() if row.notes else None)
            for row in self.rows
            if row.box.isChecked()
        ]

    def draft_value(self) -> Value:
        """Ticks and texts; a person who is not in the store has name and address, too."""
        return {"line": self.line.text(), "people": [self._row_value(row) for row in self.rows]}

    def restore(self, stored: Value) -> None:
        """Restores a value of `draft_value`. Skips people who have been deleted since."""
        if not isinstance(stored, Mapping):
            return
        people = stored.get("people")
        for entry in people if isinstance(people, list) else []:
            row = self._draft_row(entry)
            if row is not None:
                row.box.setChecked(entry.get("ticked") is True)
                if row.notes is not None:
                    row.notes.for_letter.setText(str(entry.get("for_letter", "")))
                    row.notes.private.setText(str(entry.get("private", "")))
        self.line.setText(str(stored.get("line", "")))

    def _row_value(self, row: _Row) -> Value:
        shown: dict[str, Value] = {"id": row.person.id, "ticked": row.box.isChecked()}
        if row.notes is not None:
            shown["for_letter"] = row.notes.for_letter.text()
            shown["private"] = row.notes.private.text()
        if row.person.id not in self._stored_ids:
            person = row.person
            shown |= {"name": person.name, "email": person.email}
            shown |= {"title": person.title, "phone": person.phone}
        return shown

    def _draft_row(self, entry: Mapping[str, Value]) -> _Row | None:
        """The row of a person in a draft, added if missing; None if the person was deleted."""
        key, *typed = (str(entry.get(part, "")) for part in ("id", *_TYPED))
        if not any(row.person.id == key for row in self.rows):
            stored = self._queries.person(key)
            if stored is not None:
                self._stored_ids.add(key)
                self._tick(stored)
            elif typed[0]:
                key = self._tick(self._person_for(NamedPerson(*typed))).person.id
        return next((row for row in self.rows if row.person.id == key), None)

    def add_typed(self) -> None:
        """Turns the names in the line into ticked rows."""
        for named in others_in(self._queries, self.line.text()):
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

    def _offer(self, typed: str) -> dict[str, str]:
        shown = {row.person.id for row in self.rows}
        found = people_like(self._queries, typed)
        self._offered_ids = {label: row.id for label, row in found.items() if row.id not in shown}
        return {label: found[label].name for label in self._offered_ids}

    def _add_offered(self, label: str) -> None:
        """Turns the names typed before into rows, too."""
        before = self.suggester.before
        person = self._queries.person(self._offered_ids.get(label, ""))
        if person is None:
            return
        self.line.setText(before)
        self.add_typed()
        self._stored_ids.add(person.id)
        self._tick(person)

    def _person_for(self, named: NamedPerson) -> Person:
        """A known person with that address, or that name here or at the company; else a new one."""
        for row in self.rows:
            if is_same_person(row.person.name, row.person.email, named):
                return row.person
        person = known_person(self._queries, named, self._company)
        if person is None:
            return new_person(named, self._company)
        self._stored_ids.add(person.id)
        return person

    def _tick(self, person: Person) -> _Row:
        for row in self.rows:
            if row.person.id == person.id:
                row.box.setChecked(True)
                return row
        before = self.line.previousInFocusChain()
        added = self._add_row(person, True)
        if before is not None:
            QWidget.setTabOrder(before, added.box)
        if added.notes is not None:
            QWidget.setTabOrder(added.box, added.notes.for_letter)
            QWidget.setTabOrder(added.notes.for_letter, added.notes.private)
        self.changed.emit()
        return added

    def _add_row(self, person: Person, ticked: bool) -> _Row:
        box = TickBox()
        width = box.fontMetrics().averageCharWidth() * _NAME_WIDTH
        shown = box.fontMetrics().elidedText(person.name, Qt.TextElideMode.ElideRight, width)
        box.setText(shown.replace("&", "&&"))
        box.setAccessibleName(person.name)
        if shown != person.name:
            box.setToolTip(plain_tooltip(person.name))
        box.setChecked(ticked)
        self._grid.addWidget(box, 2 * len(self.rows), 0)
        row = _Row(person, box, self._notes(person, box))
        self.rows.append(row)
        box.toggled.connect(self.changed)
        return row

    def _notes(self, person: Person, box: TickBox) -> NotesEdit | None:
        if self._interview is None:
            return None
        new = Attendance(id=new_id(), interview_id=self._interview, person_id=person.id)
        notes = NotesEdit(person.name, self._attendances.get(person.id, new))
        notes.setVisible(box.isChecked())
        box.toggled.connect(notes.setVisible)
        for line in (notes.for_letter, notes.private):
            line.textChanged.connect(self.changed)
        self._grid.addWidget(notes, 2 * len(self.rows) + 1, 0)
        return notes
