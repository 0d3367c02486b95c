"""Compares the counts of a backup with those of the store, kind by kind."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.models.backup import Manifest
from desktop.models.queries import Queries
from desktop.ui import theme
from desktop.ui.settings import words
from desktop.ui.theme import Type
from desktop.ui.widgets.text import Text


class Comparison(QWidget):
    """Four columns: kind, in the backup, now, and the difference in words."""

    def __init__(self, queries: Queries, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = _Kinds().titles()
        self._now = dict(zip(self._kinds, queries.count_rows(*self._kinds), strict=True))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.XL)
        self._grid.setVerticalSpacing(theme.XS)
        self._grid.setColumnStretch(3, 1)
        headings = ("", self.tr("Backup"), self.tr("Now"), "")
        for column, text in enumerate(headings):
            self._put(0, column, text, quiet=True)
        self._cells = {
            kind: [self._put(row, column, "") for column in range(4)]
            for row, kind in enumerate(self._kinds, 1)
        }
        for kind, title in self._kinds.items():
            self._cells[kind][0].setText(title)
            self._cells[kind][2].setText(words.number(self._now[kind]))

    def show_backup(self, manifest: Manifest) -> None:
        """Compare the store with the backup of `manifest`."""
        for kind, (_, in_backup, _now, differs) in self._cells.items():
            count = manifest.counts.get(kind, 0)
            in_backup.setText(words.number(count))
            differs.setText(_difference.words(count - self._now[kind]))

    def lines(self) -> list[tuple[str, ...]]:
        """The texts shown, row by row."""
        return [tuple(cell.text() for cell in row) for row in self._cells.values()]

    def _put(self, row: int, column: int, text: str, *, quiet: bool = False) -> Text:
        number = column in {1, 2}
        cell = Text(
            text,
            Type.CAPTION if quiet else Type.BODY,
            self,
            tone=theme.quiet if quiet or column == 3 else None,
            wrap=False,
        )
        side = Qt.AlignmentFlag.AlignTrailing if number else Qt.AlignmentFlag.AlignLeading
        cell.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(cell, row, column)
        return cell


class _Difference(QObject):
    """The difference between backup and store in words."""

    def words(self, difference: int) -> str:
        if difference == 0:
            return self.tr("the same")
        if difference > 0:
            return self.tr("%n more in the backup", "", difference)
        return self.tr("%n fewer in the backup", "", -difference)


_difference = _Difference()


class _Kinds(QObject):
    def titles(self) -> dict[str, str]:
        return {
            "application": self.tr("Applications"),
            "interview": self.tr("Interviews"),
            "person": self.tr("People"),
            "interaction": self.tr("Contacts"),
            "problem": self.tr("Problems and ideas"),
            "asked_question": self.tr("Questions they asked"),
            "posting": self.tr("Postings"),
            "sent_document": self.tr("Documents you sent"),
            "signal": self.tr("Observations"),
            "letter_draft": self.tr("Letter drafts"),
        }
