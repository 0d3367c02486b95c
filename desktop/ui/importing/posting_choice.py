"""Asks to which application a posting of a file belongs."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions.imports import Item
from desktop.actions.posting_imports import (
    application_of,
    new_application_items,
    posting_items,
)
from desktop.exchange.found import FoundPosting
from desktop.models.queries import Queries
from desktop.ui import theme
from desktop.ui.forms.fields import SearchChoice
from desktop.ui.forms.posting_facts import facts_of
from desktop.ui.widgets.text import Hint, Quiet, Text, breakable

_LEFT_OUT, _NEW = "", "new"


class PostingChoice(QWidget):
    """The applications, and a new one where the page names company and job."""

    changed = Signal()

    def __init__(
        self, queries: Queries, found: FoundPosting, file_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._queries = queries
        self._found = found
        self._file_name = file_name
        names = sorted(
            ((key, f"{company} · {role}") for key, company, role in queries.names.applications()),
            key=lambda one: one[1].casefold(),
        )
        first = [(_LEFT_OUT, self.tr("Leave it out"))]
        if found.company:
            new = self.tr("A new application: {company} · {role}")
            first.append((_NEW, new.format(company=found.company, role=found.title)))
        guessed = application_of(queries, found) or (_NEW if found.company else _LEFT_OUT)
        self.choice = SearchChoice([*first, *names], guessed)
        words = self.tr("“{name}” reads like a posting. Which application is it about?")
        self.question = Text(breakable(words.format(name=file_name)), parent=self)
        self.choice.setAccessibleName(words.format(name=file_name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addWidget(self.question)
        column.addWidget(Quiet(breakable(found.title), self))
        column.addWidget(self.choice)
        self.fault = Hint(parent=self)
        column.addWidget(self.fault)
        self.choice.changed.connect(self._check)

    def items(self, today: date, country: str) -> Iterator[Item]:
        """What is to be stored by the present choice."""
        if self.choice.fault():
            return iter(())
        chosen = self.choice.value()
        if chosen == _NEW:
            closing_on = self._closing_on(today, country, "")
            return new_application_items(
                self._found, self._file_name, today, country, closing_on=closing_on
            )
        application = self._queries.application(chosen) if chosen else None
        if application is None:
            return iter(())
        closing_on = self._closing_on(today, application.country, application.subdivision)
        return posting_items(
            self._queries, self._found, chosen, self._file_name, today, closing_on=closing_on
        )

    def _check(self) -> None:
        sentence = self.choice.fault()
        self.fault.show_text(sentence, is_fault=True)
        self.choice.setAccessibleDescription(sentence)
        self.changed.emit()

    def _closing_on(self, today: date, country: str, subdivision: str) -> date | None:
        """The last day to apply that the posting names, if that is still ahead."""
        return facts_of(self._found.text, today, country, subdivision).closing_on
