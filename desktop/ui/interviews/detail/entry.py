"""One contact of the history: what it was for, when, with whom, and what was written."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop import wording
from desktop.core.kinds import Direction
from desktop.core.moment import Moment
from desktop.core.records import ApplicationRecord, Contact
from desktop.ui import theme
from desktop.ui.interviews.detail.flowing import Flowing, small
from desktop.ui.interviews.detail.folded import Folded
from desktop.ui.interviews.detail.section import Choice, Row
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.mark import Mark
from desktop.ui.widgets.text import Text

_INDENT = theme.XXL + theme.XL


class History(QObject):
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
        known = {person.id: wording.within(person.name) for person in self._record.people}
        names: dict[str, list[str]] = {}
        for taken in self._record.participations:
            names.setdefault(taken.interaction_id, []).append(known[taken.person_id])
        return names

    @cached_property
    def _by_id(self) -> dict[str, Contact]:
        return {contact.id: contact for contact in self.contacts}

    @cached_property
    def _answers(self) -> dict[str, Contact]:
        return {contact.answers_id: contact for contact in self.contacts if contact.answers_id}


class Entry(QWidget):
    """One contact as a card; inbound ones are indented on the right, outbound ones on the left."""

    def __init__(
        self, contact: Contact, history: History, choices: Sequence[Choice], more: str
    ) -> None:
        super().__init__()
        self.contact = contact
        outbound = contact.direction is Direction.OUTBOUND
        mark = Mark("mail-out" if outbound else "mail-in")
        mark.setAccessibleName(wording.direction(contact.direction))
        self.row = Row(contact.id, more, choices, mark)
        body = self.row.body
        title = Text(wording.contact_kind(contact.kind), wrap=False)
        title.setFont(theme.semibold())
        top = QHBoxLayout()
        top.setSpacing(theme.S)
        top.addWidget(title)
        top.addWidget(small(history.about(contact)), 1)
        body.addLayout(top)
        body.addWidget(small(wording.at_start(history.when(contact))))
        if contact.subject:
            subject = Flowing(contact.subject)
            subject.setFont(theme.semibold())
            body.addWidget(subject)
        if contact.text:
            body.addWidget(Folded(contact.text))
        promise, link = history.promise(contact), history.link(contact)
        if promise:
            body.addWidget(Text(promise))
        if link:
            body.addWidget(small(link))

        card = Card()
        card.body.setContentsMargins(theme.M, theme.S, theme.S, theme.S)
        card.body.addWidget(self.row)
        side = QVBoxLayout(self)
        side.setContentsMargins(_INDENT if outbound else 0, 0, 0 if outbound else _INDENT, 0)
        side.addWidget(card)
