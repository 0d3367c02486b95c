"""The contact history, newest first."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop import wording
from desktop.actions import contacts
from desktop.core.kinds import Direction
from desktop.core.moment import Moment
from desktop.core.records import ApplicationRecord, Contact
from desktop.ops import UndoLabel
from desktop.ui import theme
from desktop.ui.forms.contact import ContactDialog
from desktop.ui.interviews.detail.long_text import CollapsibleText, WrappedText, small_text
from desktop.ui.interviews.detail.section import MenuItem, Row, Section, SectionContext
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.text import Quiet, Text

#: Contacts shown at first, and added by each press of "Show older".
PAGE_SIZE = 30
#: Contacts built at once; the page is painted in between.
BATCH_SIZE = 6

_INDENT = theme.XXL + theme.XL


class ContactTexts(QObject):
    """The contacts of a record, newest first, and the texts of each."""

    def __init__(self, record: ApplicationRecord, now: Moment) -> None:
        super().__init__()
        self._record = record
        self._now = now
        self.contacts = sorted(record.contacts, key=lambda one: one.at, reverse=True)

    def about(self, contact: Contact) -> str:
        """Channel and people: "by e-mail · to Dana Reyes"."""
        names = ", ".join(self._names.get(contact.id, ()))
        if names:
            outbound = contact.direction is Direction.OUTBOUND
            words = self.tr("to {names}") if outbound else self.tr("from {names}")
            names = words.format(names=names)
        return " · ".join(part for part in (wording.by_channel(contact.channel), names) if part)

    def when(self, contact: Contact) -> str:
        """Day and time, with the zone if it is not the local one."""
        when = wording.when_at(contact.at, self._now.today)
        if contact.zone == self._now.zone:
            return when
        return self.tr("{when} in {zone}").format(when=when, zone=contact.zone.replace("_", " "))

    def name(self, contact: Contact) -> str:
        """Kind and day: "Check-in, Tue 31 March"."""
        return self.tr("{kind}, {day}").format(
            kind=wording.contact_kind(contact.kind),
            day=wording.day(contact.at.date(), self._now.today),
        )

    def promise(self, contact: Contact) -> str:
        if contact.promise_on is None:
            return ""
        day = wording.when(contact.promise_on, self._now.today)
        return self.tr("New promise: {day}").format(day=day)

    def link(self, contact: Contact) -> str:
        """The contact it answers, or when it was answered."""
        earlier = self._by_id.get(contact.answers_id or "")
        if earlier is not None:
            return self.tr("Answer to: {contact}").format(contact=self.name(earlier))
        answer = self._answers.get(contact.id)
        if answer is None:
            return ""
        day = wording.day(answer.at.date(), self._now.today)
        return self.tr("Answered {day}").format(day=day)

    @cached_property
    def _names(self) -> dict[str, list[str]]:
        names_by_id = {
            person.id: wording.in_sentence(person.name) for person in self._record.people
        }
        names: dict[str, list[str]] = {}
        for participation in self._record.participations:
            name = names_by_id[participation.person_id]
            names.setdefault(participation.interaction_id, []).append(name)
        return names

    @cached_property
    def _by_id(self) -> dict[str, Contact]:
        return {contact.id: contact for contact in self.contacts}

    @cached_property
    def _answers(self) -> dict[str, Contact]:
        return {contact.answers_id: contact for contact in self.contacts if contact.answers_id}


class ContactCard(QWidget):
    """One contact as a card; inbound ones are indented on the right, outbound ones on the left."""

    def __init__(
        self, contact: Contact, texts: ContactTexts, menu_items: Sequence[MenuItem], more: str
    ) -> None:
        super().__init__()
        self.contact = contact
        outbound = contact.direction is Direction.OUTBOUND
        mark = IconLabel("mail-out" if outbound else "mail-in")
        mark.setAccessibleName(wording.direction(contact.direction))
        self.row = Row(contact.id, more, menu_items, mark)
        body = self.row.body
        title = Text(wording.contact_kind(contact.kind), wrap=False)
        title.setFont(theme.semibold())
        top = QHBoxLayout()
        top.setSpacing(theme.S)
        top.addWidget(title)
        top.addWidget(small_text(texts.about(contact)), 1)
        body.addLayout(top)
        body.addWidget(small_text(wording.at_start(texts.when(contact))))
        if contact.subject:
            subject = WrappedText(contact.subject)
            subject.setFont(theme.semibold())
            body.addWidget(subject)
        if contact.text:
            body.addWidget(CollapsibleText(contact.text))
        promise, link = texts.promise(contact), texts.link(contact)
        if promise:
            body.addWidget(Text(promise))
        if link:
            body.addWidget(small_text(link))

        card = Card()
        card.body.setContentsMargins(theme.M, theme.S, theme.S, theme.S)
        card.body.addWidget(self.row)
        side = QVBoxLayout(self)
        side.setContentsMargins(_INDENT if outbound else 0, 0, 0 if outbound else _INDENT, 0)
        side.addWidget(card)


class TimelineSection(Section):
    """The contacts of the application, built in batches so that a long history opens at once."""

    def __init__(self, context: SectionContext) -> None:
        super().__init__(context)
        self.set_heading(self.tr("Contact history"), self.tr("Log contact…"))
        self._limit = PAGE_SIZE
        self._application_id = ""
        self._texts: ContactTexts | None = None
        self._built = 0
        self._rest_timer = QTimer(self)
        self._rest_timer.setSingleShot(True)
        self._rest_timer.timeout.connect(self._build_rest)
        self.older: LinkButton | None = None

    def content(self, record: ApplicationRecord) -> object:
        if record.application.id != self._application_id:
            self._application_id = record.application.id
            self._limit = PAGE_SIZE
            self._built = 0
        return (
            record.application.id,
            record.contacts,
            record.participations,
            record.people,
            self.context.ops.now().today,
        )

    def build(self, record: ApplicationRecord) -> Sequence[QWidget]:
        self._texts = ContactTexts(record, self.context.ops.now())
        built, self._built = self._built, 0
        self.older = None
        self._rest_timer.stop()
        if not self._texts.contacts:
            return [Quiet(self.tr("Nothing yet. Log what you sent and what they answered."))]
        return self._next_rows(record, self._texts, max(built, BATCH_SIZE))

    def add(self) -> None:
        if self.record is not None:
            dialog = ContactDialog(self.context.ops, self.record, self.context.window)
            self.context.open_about(self.record.application.id, dialog)

    def _next_rows(
        self, record: ApplicationRecord, texts: ContactTexts, count: int = BATCH_SIZE
    ) -> list[QWidget]:
        """Builds the next `count` entries; further ones follow after the page was painted."""
        end = min(self._built + count, self._limit, len(texts.contacts))
        rows: list[QWidget] = [
            ContactCard(
                contact,
                texts,
                self._menu_items(record, contact),
                self.tr("More about {contact}").format(contact=texts.name(contact)),
            )
            for contact in texts.contacts[self._built : end]
        ]
        self._built = end
        left = len(texts.contacts) - end
        if left and end < self._limit:
            self._rest_timer.start(0)
        elif left:
            older = LinkButton(self.tr("Show %n older", "", left))
            older.clicked.connect(self._show_older)
            self.older = older
            rows.append(older)
        return rows

    def _build_rest(self) -> None:
        if self.record is not None and self._texts is not None:
            for row in self._next_rows(self.record, self._texts):
                self.rows.addWidget(row)
            self.order_tabs()

    def _show_older(self) -> None:
        self._limit += PAGE_SIZE
        if self.older is not None:
            self.rows.removeWidget(self.older)
            self.older.hide()
            self.older.deleteLater()
            self.older = None
        first = self.rows.count()
        self._build_rest()
        row = self.rows.itemAt(first)
        entry = row.widget() if row is not None else None
        if isinstance(entry, ContactCard):
            entry.row.more.setFocus()

    def _menu_items(self, record: ApplicationRecord, contact: Contact) -> list[MenuItem]:
        def edit() -> None:
            dialog = ContactDialog(self.context.ops, record, self.context.window, contact=contact)
            self.context.open_about(record.application.id, dialog)

        def delete() -> None:
            self.context.ops.run(
                UndoLabel(self.tr("Delete contact"), self.tr("Contact deleted")),
                contacts.delete,
                contact.id,
            )

        def copy() -> None:
            QGuiApplication.clipboard().setText(contact.text or contact.subject)

        menu_items = [
            MenuItem("edit", self.tr("Edit contact…"), edit),
            MenuItem("delete", self.tr("Delete contact"), delete),
        ]
        if contact.text or contact.subject:
            menu_items.insert(1, MenuItem("copy", self.tr("Copy text"), copy))
        return menu_items
