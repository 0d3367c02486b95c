"""Dialog for one contact of the history."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop import wording
from desktop.actions.forms import save_contact
from desktop.advice.people import recipients_of
from desktop.core.ids import new_id
from desktop.core.kinds import Channel, ContactKind, Direction
from desktop.core.records import ApplicationRecord, Contact
from desktop.core.validate import contact_faults
from desktop.ops import Ops
from desktop.ui.forms.base import RecordDialog, Save
from desktop.ui.forms.faults import by_row
from desktop.ui.forms.fields import Choice
from desktop.ui.forms.people_edit import PeopleEdit
from desktop.ui.forms.promise_edit import PromiseEdit
from desktop.ui.widgets.date_field import DateTimeField
from desktop.ui.widgets.date_rows import RecentDateField
from desktop.ui.widgets.text_edit import MultilineEdit

_KINDS = list(ContactKind)
FROM_YOU = (*_KINDS[: _KINDS.index(ContactKind.REPLY)], ContactKind.REPLY, ContactKind.OTHER)
FROM_THEM = tuple(_KINDS[_KINDS.index(ContactKind.REPLY) :])

_MAX_EARLIER = 30  # earlier contacts offered under "Answer to"


class ContactDialog(RecordDialog):
    """Logs a contact, or edits `contact`.

    `kind` is the purpose of a new contact; the employer's kinds make it inbound. `with_whom` are
    the ids of the people ticked at first, by default the recipients of the next step.
    """

    draft_name = "InteractionDialog"

    def __init__(
        self,
        ops: Ops,
        record: ApplicationRecord,
        parent: QWidget | None = None,
        *,
        contact: Contact | None = None,
        kind: ContactKind | None = None,
        with_whom: Collection[str] = (),
    ) -> None:
        super().__init__(ops, parent)
        self._record = record
        self._before = contact
        if contact is None:
            self.set_title(self.tr("Log contact"), self.tr("Add"))
        else:
            self.set_title(self.tr("Edit contact"), self.tr("Save"))
        self.append_to_title(record.application)
        now = ops.now()
        shown = contact or self._new(kind)
        self._shown = shown
        self._with_whom = defaultdict[str, set[str]](set)
        for participation in record.participations:
            self._with_whom[participation.interaction_id].add(participation.person_id)
        took_part = {p.person_id for p in record.participations if p.interaction_id == shown.id}
        if contact is None:
            took_part |= set(with_whom) or self._expected(kind)

        who = ((Direction.OUTBOUND, self.tr("I did")), (Direction.INBOUND, self.tr("They did")))
        self.direction = Choice(who, shown.direction)
        self.when = DateTimeField(shown.at, now.today, latest=now.today)
        self.kind = Choice(self._kinds(shown.direction), shown.kind)
        self.channel = Choice(
            [
                (c, wording.channel(c))
                for c in Channel
                if c is not Channel.NONE or shown.channel is Channel.NONE
            ],
            shown.channel,
        )
        self.people = PeopleEdit(ops.queries, record.people, took_part, record.application.company)
        self.subject = QLineEdit(shown.subject)
        self.text = MultilineEdit(shown.text, lines=4)
        self.answers: Choice[str | None] = Choice([(None, "")])
        self.promise = PromiseEdit(
            shown.at.date(),
            now.today,
            record.application.country,
            record.application.subdivision,
            words=shown.promise_words,
            promise_on=shown.promise_on,
        )
        self.add_row(self.tr("Who wrote or ca&lled"), self.direction)
        self.add_row(self.tr("&When"), RecentDateField(self.when), "when", buddy=self.when)
        self.add_row(self.tr("W&hat for"), self.kind)
        self.add_row(self.tr("&By"), self.channel)
        self.add_row(self.tr("Wh&o"), self.people, "people", buddy=self.people.first)
        self.add_row(self.tr("&Subject"), self.subject)
        self.add_row(self.tr("&Text"), self.text)
        self.add_row(self.tr("A&nswer to"), self.answers)
        self.add_row(self.tr("New &promise"), self.promise, "promise", buddy=self.promise.pick)
        self._suggested = shown.answers_id if contact else self._unanswered()
        self._offer_answers(self._suggested)

        self.direction.currentIndexChanged.connect(self._direction_changed)
        self.people.changed.connect(self._suggest)
        self.when.changed.connect(self._time_changed)
        self._show_promise()
        self.ready(self.direction, (contact or record.application).id)

    def suggest(self, text: str, subject: str, at: datetime | None, key: str = "") -> None:
        """Fill in a mail that the user sent at this wall time, in the zone of the computer.

        `key` is its Message-ID, kept with the contact.
        """
        self._shown = replace(self._shown, message_key=key)
        self.direction.set_value(Direction.OUTBOUND)
        self.channel.set_value(Channel.EMAIL)
        self.subject.setText(subject)
        self.text.setPlainText(text)
        if at is not None:
            self.when.set_at(min(at, self.ops.now().local))

    def problems(self) -> Mapping[str, str]:
        return by_row(contact_faults(self.when.at(), self._shown.zone, self.ops.now().utc))

    def submission(self) -> tuple[str, Save]:
        with_whom = self.people.chosen()
        inbound = self.direction.value() is Direction.INBOUND
        words, promise_on = self.promise.promise() if inbound else ("", None)
        contact = replace(
            self._shown,
            at=self.when.at(),
            direction=self.direction.value(),
            channel=self.channel.value(),
            kind=self.kind.value(),
            subject=self.subject.text().strip(),
            text=self.text.text(),
            promise_words=words,
            promise_on=promise_on,
            answers_id=self.answers.value(),
        )
        save = partial(
            save_contact,
            contact=contact,
            participants=with_whom,
            is_new=self._before is None,
        )
        return self.windowTitle(), save

    def _new(self, kind: ContactKind | None) -> Contact:
        """A contact of now over the channel used last; inbound if `kind` is one of theirs."""
        now = self.ops.now()
        contacts = self._record.contacts
        is_inbound = kind is not None and kind not in FROM_YOU
        return Contact(
            id=new_id(),
            application_id=self._record.application.id,
            at=now.local.replace(second=0, microsecond=0),
            zone=now.zone,
            direction=Direction.INBOUND if is_inbound else Direction.OUTBOUND,
            channel=contacts[-1].channel if contacts else Channel.EMAIL,
            kind=kind or (ContactKind.CHECK_IN if contacts else ContactKind.THANK_YOU),
        )

    def _expected(self, kind: ContactKind | None) -> set[str]:
        """The ids of the recipients of the next step, if a contact of a kind of yours is logged."""
        if kind is None or kind not in FROM_YOU:
            return set()
        now = self.ops.now()
        step = self.ops.advisor.advise(self._record, now).step
        people = recipients_of(self._record, step, now.utc) if step else ()
        return {person.id for person in people}

    def _kinds(self, direction: Direction) -> list[tuple[ContactKind, str]]:
        kinds = FROM_YOU if direction is Direction.OUTBOUND else FROM_THEM
        return [(kind, wording.contact_kind(kind)) for kind in kinds]

    def _direction_changed(self) -> None:
        direction = self.direction.value()
        self.kind.set_options(self._kinds(direction), self.kind.value())
        self._suggested = self._unanswered()
        self._offer_answers(self._suggested)
        self._show_promise()
        self.check()

    def _time_changed(self) -> None:
        self.promise.set_said_on(self.when.day())
        self._suggest()

    def _suggest(self) -> None:
        """Updates the suggested answered contact until the user chooses another one."""
        answered = self.answers.value()
        if self._before is None and answered == self._suggested:
            answered = self._suggested = self._unanswered()
        self._offer_answers(answered)

    def _show_promise(self) -> None:
        self.show_row("promise", self.direction.value() is Direction.INBOUND)

    def _offer_answers(self, chosen: str | None) -> None:
        """Lists the other side's contacts before this one, newest first."""
        earlier = [
            contact
            for contact in reversed(self._record.contacts)
            if contact.direction is not self.direction.value()
            and contact.id != self._shown.id
            and contact.at <= self.when.at()
        ][:_MAX_EARLIER]
        options: list[tuple[str | None, str]] = [(None, self.tr("Nothing in particular"))]
        options += [(contact.id, self._label(contact)) for contact in earlier]
        self.answers.set_options(options, chosen)
        self.answers.setEnabled(bool(earlier))

    def _unanswered(self) -> str | None:
        """For a message from them: the id of your latest contact without an answer.

        If people are ticked, only a contact with one of them counts, or one with no people.
        """
        if self.direction.value() is Direction.OUTBOUND:
            return None
        answered = {c.answers_id for c in self._record.contacts}
        recipients = self._with_whom
        ticked = self.people.ticked()
        unanswered = [
            contact.id
            for contact in reversed(self._record.contacts)
            if contact.direction is Direction.OUTBOUND
            and contact.id not in answered
            and contact.at <= self.when.at()
        ]
        if not ticked:
            return next(iter(unanswered), None)
        to_ticked = (key for key in unanswered if recipients[key] & ticked)
        return next(to_ticked, next((key for key in unanswered if not recipients[key]), None))

    def _label(self, contact: Contact) -> str:
        names = [p.name for p in self._record.people if p.id in self._with_whom[contact.id]]
        words = self.tr("{kind}, {people}, {day}") if names else self.tr("{kind}, {day}")
        return words.format(
            kind=wording.contact_kind(contact.kind),
            people=", ".join(names),
            day=wording.day(contact.at.date(), self.ops.now().today),
        )
