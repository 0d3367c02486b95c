"""Dialogs that make one of two people, or one of two company names."""

from collections.abc import Callable
from dataclasses import replace
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import duplicates as actions
from desktop.actions.context import Context
from desktop.core.likeness import Likeness
from desktop.core.merged_person import field_pairs, merged, not_taken
from desktop.core.records import Person
from desktop.core.same_company import Company, compare_companies
from desktop.core.same_person import Candidate, compare_people
from desktop.ops import Ops, UndoLabel
from desktop.ui import theme
from desktop.ui.duplicates.value_choice import ValueChoice, ValueText
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.controls import TickBox
from desktop.ui.widgets.text import Caption, Heading, Quiet, Text
from desktop.ui.widgets.window_layout import fill_window, fit_to_screen
from desktop.wording.duplicates import duplicates as words
from desktop.wording.names import in_sentence

P = ParamSpec("P")

_WIDTH = 640


def apart_label() -> UndoLabel:
    """The label of telling two apart."""
    name = QCoreApplication.translate("Merge", "Not the same")
    done = QCoreApplication.translate("Merge", "These two are not suggested again")
    return UndoLabel(name, done)


class _MergeDialog(QDialog):
    """Heading, what they have in common, the values side by side; *Merge*, *Cancel*, *Not one*."""

    settled = Signal()
    """They were merged, or told apart."""

    def __init__(self, ops: Ops, heading: str, likeness: Likeness, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Merge"))
        self.ops = ops
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(theme.L)
        self.grid.setVerticalSpacing(theme.S)
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnStretch(2, 1)
        self.merge = PrimaryButton(self.tr("&Merge"))
        self.apart = QPushButton(self.tr("&Not the same"))
        self.apart.setAutoDefault(False)
        self.buttons = QDialogButtonBox(self)
        self.buttons.addButton(self.merge, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.apart, QDialogButtonBox.ButtonRole.DestructiveRole)
        cancel = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setIcon(QIcon())  # no other button here has one
        self.merge.setDefault(True)
        self.body = QWidget(self)
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(theme.L, theme.L, theme.L, theme.S)
        self.column.setSpacing(theme.L)
        self.column.addWidget(Text(heading, Type.TITLE, self.body))
        self.common = Quiet(words.likeness(likeness), self.body)
        self.common.setVisible(bool(likeness))
        self.column.addWidget(self.common)
        self.column.addLayout(self.grid)
        self.failure = Text(tone=theme.Meaning.OVERDUE, parent=self.body)
        self.failure.hide()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.apart.clicked.connect(self.tell_apart)

    def tell_apart(self) -> None:
        """Remember that they are two, and close."""
        raise NotImplementedError

    def add_row(self, label: str, one: QWidget, other: QWidget) -> None:
        row = self.grid.rowCount()
        if label:
            self.grid.addWidget(Quiet(label), row, 0)
        self.grid.addWidget(one, row, 1)
        self.grid.addWidget(other, row, 2)

    def finish(self) -> None:
        """Lay out the window, once everything is in it."""
        self.column.addWidget(self.failure)
        self.column.addStretch(1)
        fill_window(self, self.body, self.buttons)
        fit_to_screen(self, QSize(_WIDTH, 0))
        self.merge.setFocus()

    def run(
        self,
        label: UndoLabel,
        action: Callable[Concatenate[Context, P], None],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Run `action` and close, or say why it could not be done."""
        failures: list[str] = []
        self.ops.failed.connect(failures.append)
        done = self.ops.run(label, action, *args, **kwargs)
        self.ops.failed.disconnect(failures.append)
        if done:
            self.settled.emit()
            super().accept()
        else:
            self.failure.setText(" ".join(failures))
            self.failure.show()


class MergePeopleDialog(_MergeDialog):
    """Asks for the value of each field in which two people differ, and shows what becomes of them.

    `one` stays and gets everything of `other`.
    """

    def __init__(self, ops: Ops, one: Person, other: Person, parent: QWidget | None = None) -> None:
        likeness = compare_people(Candidate(one), Candidate(other))
        super().__init__(ops, self.tr("Are these one person?"), likeness, parent)
        self._one, self._other = one, other
        uses = [ops.queries.names.duplicates.use_of(person.id) for person in (one, other)]
        is_newer = uses[1].updated_at > uses[0].updated_at
        self.pairs = field_pairs(one, other, is_other_newer=is_newer)
        self.choices: dict[str, ValueChoice] = {}
        counts = [
            Caption(words.of_person(use.applications, use.interviews, use.contacts)) for use in uses
        ]
        for pair in self.pairs:
            name = words.field(pair.field)
            if pair.differs:
                choice = ValueChoice(
                    name, pair.one, pair.other, self.body, takes_other=pair.takes_other
                )
                choice.group.buttonToggled.connect(self._show_result)
                self.choices[pair.field] = choice
                self.add_row(name, choice.one, choice.other)
            else:
                self.add_row(name, ValueText(pair.one), ValueText(pair.other))
        self.add_row("", *counts)
        self.keep_rest = TickBox(self.tr("Add to the notes what is not ta&ken"))
        self.keep_rest.setChecked(True)
        self.keep_rest.toggled.connect(self._show_result)
        self.column.addWidget(self.keep_rest)
        self.after_name = Heading(parent=self.body)
        self.after = Text(parent=self.body)
        self.after_notes = Quiet(parent=self.body)
        card = Card(self.body)
        card.body.addWidget(Caption(self.tr("Afterwards")))
        for text in (self.after_name, self.after, self.after_notes):
            card.body.addWidget(text)
        card.body.addWidget(
            Caption(self.tr("Interviews, contacts, letters and problems of both belong to them."))
        )
        self.column.addWidget(card)
        self._show_result()
        self.finish()

    @property
    def person(self) -> Person:
        """The person they become, with the values that are chosen now."""
        taken = self._from_other
        found = merged(self._one, self._other, self.pairs, taken)
        rest = not_taken(self.pairs, taken)
        if not (rest and self.keep_rest.isChecked()):
            return found
        return replace(found, notes="\n\n".join(filter(None, (found.notes, words.also(rest)))))

    def accept(self) -> None:
        person = self.person
        done = self.tr("{name} merged").format(name=in_sentence(person.name))
        label = UndoLabel(self.tr("Merge people"), done)
        self.run(label, actions.merge_people, person, self._other.id)

    def tell_apart(self) -> None:
        self.run(apart_label(), actions.tell_people_apart, self._one.id, self._other.id)

    @property
    def _from_other(self) -> set[str]:
        chosen = {field for field, choice in self.choices.items() if choice.takes_other}
        return chosen | {p.field for p in self.pairs if p.takes_other and not p.differs}

    def _show_result(self) -> None:
        person = self.person
        self.after_name.setText(in_sentence(person.name))
        lines = (words.person(person), person.profile_url, words.limit(person))
        self.after.setText("\n".join(filter(None, lines)))
        self.after_notes.setText(person.notes)
        self.after_notes.setVisible(bool(person.notes))
        self.keep_rest.setVisible(bool(not_taken(self.pairs, self._from_other)))


class MergeCompaniesDialog(_MergeDialog):
    """Asks which of two names a company has; it is given to all applications and people of both."""

    def __init__(
        self,
        ops: Ops,
        one: str,
        other: str,
        counts: tuple[str, str] = ("", ""),
        parent: QWidget | None = None,
    ) -> None:
        """`counts` says what belongs to each."""
        likeness = compare_companies(Company(one), Company(other))
        super().__init__(ops, self.tr("Are these one company?"), likeness, parent)
        self._one, self._other = one, other
        self.choice = ValueChoice(self.tr("Name"), one, other, self.body, takes_other=False)
        self.add_row(self.tr("Name"), self.choice.one, self.choice.other)
        self.add_row("", Caption(counts[0]), Caption(counts[1]))
        self.column.addWidget(
            Quiet(
                self.tr(
                    "All applications and people of both get the chosen name. Two applications "
                    "stay two."
                )
            )
        )
        self.finish()

    def accept(self) -> None:
        former, name = self._other, self._one
        if self.choice.takes_other:
            former, name = name, former
        done = self.tr("{name} merged").format(name=in_sentence(name))
        label = UndoLabel(self.tr("Merge companies"), done)
        self.run(label, actions.merge_companies, former, name)

    def tell_apart(self) -> None:
        self.run(apart_label(), actions.tell_companies_apart, self._one, self._other)
