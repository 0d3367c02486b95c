"""The contact history, newest first."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.actions import contacts
from desktop.core.records import ApplicationRecord, Contact
from desktop.ops import UndoLabel
from desktop.ui.forms.contact import ContactDialog
from desktop.ui.interviews.detail.entry import Entry, History
from desktop.ui.interviews.detail.section import Choice, Desk, Section
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.text import Quiet

#: Contacts shown at first, and added by each press of "Show older".
PAGE = 30
#: Contacts built at once; the page is painted in between.
AT_ONCE = 6


class TimelineSection(Section):
    """The contacts of the application, built in batches so that a long history opens at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.name(self.tr("Contact history"), self.tr("Log contact…"))
        self._wanted = PAGE
        self._whose = ""
        self._history: History | None = None
        self._built = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._build_rest)
        self.older: LinkButton | None = None

    def content(self, record: ApplicationRecord) -> object:
        if record.application.id != self._whose:
            self._whose = record.application.id
            self._wanted = PAGE
            self._built = 0
        return (
            record.application.id,
            record.contacts,
            record.participations,
            record.people,
            self.desk.ops.now().today,
        )

    def build(self, record: ApplicationRecord) -> Sequence[QWidget]:
        self._history = History(record, self.desk.ops.now())
        seen, self._built = self._built, 0
        self.older = None
        self._rest.stop()
        if not self._history.contacts:
            return [Quiet(self.tr("Nothing yet. Log what you sent and what they answered."))]
        return self._next_rows(record, self._history, max(seen, AT_ONCE))

    def add(self) -> None:
        if self.record is not None:
            dialog = ContactDialog(self.desk.ops, self.record, self.desk.window)
            self.desk.open_about(self.record.application.id, dialog)

    def _next_rows(
        self, record: ApplicationRecord, history: History, count: int = AT_ONCE
    ) -> list[QWidget]:
        """Builds the next `count` entries; further ones follow after the page was painted."""
        end = min(self._built + count, self._wanted, len(history.contacts))
        rows: list[QWidget] = [
            Entry(
                contact,
                history,
                self._choices(record, contact),
                self.tr("More about {contact}").format(contact=history.name(contact)),
            )
            for contact in history.contacts[self._built : end]
        ]
        self._built = end
        left = len(history.contacts) - end
        if left and end < self._wanted:
            self._rest.start(0)
        elif left:
            older = LinkButton(self.tr("Show %n older", "", left))
            older.clicked.connect(self._show_older)
            self.older = older
            rows.append(older)
        return rows

    def _build_rest(self) -> None:
        if self.record is not None and self._history is not None:
            for row in self._next_rows(self.record, self._history):
                self.rows.addWidget(row)
            self.order_tabs()

    def _show_older(self) -> None:
        self._wanted += PAGE
        if self.older is not None:
            self.rows.removeWidget(self.older)
            self.older.hide()
            self.older.deleteLater()
            self.older = None
        first = self.rows.count()
        self._build_rest()
        row = self.rows.itemAt(first)
        entry = row.widget() if row is not None else None
        if isinstance(entry, Entry):
            entry.row.more.setFocus()

    def _choices(self, record: ApplicationRecord, contact: Contact) -> list[Choice]:
        def edit() -> None:
            dialog = ContactDialog(self.desk.ops, record, self.desk.window, contact=contact)
            self.desk.open_about(record.application.id, dialog)

        def delete() -> None:
            self.desk.ops.run(
                UndoLabel(self.tr("Delete contact"), self.tr("Contact deleted")),
                contacts.delete,
                contact.id,
            )

        def copy() -> None:
            QGuiApplication.clipboard().setText(contact.text or contact.subject)

        choices = [
            Choice("edit", self.tr("Edit contact…"), edit),
            Choice("delete", self.tr("Delete contact"), delete),
        ]
        if contact.text or contact.subject:
            choices.insert(1, Choice("copy", self.tr("Copy text"), copy))
        return choices
