"""Suggestions below a line of text while it is typed: names that are stored already."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit

from desktop.core.name_index import LEAST, NameIndex
from desktop.core.typed_names import last_part
from desktop.models.queries import PersonRow, Queries

_OFFERED = 8


class Suggester(QCompleter):
    """Offers what `find` returns for the typed text: labels, each with the text to insert.

    The arrow keys go through the list, Return takes a suggestion, Esc closes the list. With
    `several`, the line takes several names, and the last one is completed.
    """

    chosen = Signal(str)
    """The label of the suggestion that was taken."""

    def __init__(
        self, line: QLineEdit, find: Callable[[str], Mapping[str, str]], *, several: bool = False
    ) -> None:
        super().__init__(line)
        self.before = ""
        """What stands before the name that is completed."""
        self.offers: Mapping[str, str] = {}
        self._find = find
        self._several = several
        self._labels = QStringListModel(self)
        self.setModel(self._labels)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.activated[QModelIndex].connect(  # type: ignore[index]
            lambda index: self.chosen.emit(index.data())
        )
        line.setCompleter(self)
        line.textEdited.connect(self._offer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return that takes no suggestion closes the list and is meant for the form."""
        popup = self.popup()
        if (
            watched is popup
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and not popup.currentIndex().isValid()
        ):
            popup.hide()
            QApplication.sendEvent(self.widget(), event)
            return True
        return super().eventFilter(watched, event)

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """The text of the line with this suggestion."""
        label = str(index.data(Qt.ItemDataRole.DisplayRole))
        return self.before + self.offers.get(label, label)

    def _offer(self, text: str) -> None:
        self.before, typed = last_part(text) if self._several else ("", text)
        self.offers = self._find(typed)
        self._labels.setStringList(list(self.offers))


def suggest(line: QLineEdit, names: Callable[[], Iterable[str]]) -> None:
    """Let `line` offer those of `names` that fit what is typed; they are read at the first key."""
    index: list[NameIndex] = []

    def find(typed: str) -> Mapping[str, str]:
        if not index:
            index.append(NameIndex(names()))
        return {name: name for name in index[0].find(typed, _OFFERED)}

    Suggester(line, find)


def suggest_application(company: QLineEdit, role: QLineEdit, queries: Queries) -> None:
    """Let both lines offer the companies and roles of the store."""
    suggest(company, queries.names.companies)
    suggest(role, queries.names.roles)


def suggest_people(line: QLineEdit, queries: Queries) -> None:
    """Let `line`, which takes several names, offer stored people with their addresses."""
    Suggester(line, partial(_people, queries), several=True)


def people_like(queries: Queries, typed: str) -> dict[str, PersonRow]:
    """Stored people for what is typed, by label; none for a single character."""
    search = typed.strip()
    if len(search) < LEAST:
        return {}
    return {_label(row): row for row in queries.people(search=search, offset=0, limit=_OFFERED)}


def _people(queries: Queries, typed: str) -> dict[str, str]:
    found = people_like(queries, typed)
    return {label: _address(row) for label, row in found.items()}


def _label(row: PersonRow) -> str:
    return f"{row.name} · {row.company}" if row.company else row.name


def _address(row: PersonRow) -> str:
    """The person as text that `parse_names` reads as one person."""
    name = f'"{row.name}"' if set(row.name) & set(",;") else row.name
    return f"{name} <{row.email}>" if row.email else name
