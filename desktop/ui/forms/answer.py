"""Dialog *They answered…*: what the employer answered, with the one question that belongs to it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop import wording
from desktop.actions.answers import Answer, save_answer
from desktop.advice.calendars import calendar_for
from desktop.core.ids import new_id
from desktop.core.kinds import AnswerKind, Channel, Direction, InterviewKind
from desktop.core.records import ApplicationRecord, Contact, Interview
from desktop.core.validate import contact_faults
from desktop.models.drafts import Value
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.forms.answer_proposal import ProposalBar, mark_sentence, read_message
from desktop.ui.forms.base import RecordDialog, Save
from desktop.ui.forms.faults import by_row
from desktop.ui.forms.fields import Choice, OptionalDay, SearchChoice, start_ahead, zones
from desktop.ui.forms.promise_edit import PromiseEdit
from desktop.ui.widgets.buttons import Chip
from desktop.ui.widgets.controls import TickBox
from desktop.ui.widgets.date_field import DateField, DateTimeField
from desktop.ui.widgets.date_rows import RecentDateField
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.shortcuts import digit
from desktop.ui.widgets.text_edit import MultilineEdit
from desktop.wording.answers import answers

if TYPE_CHECKING:
    from desktop.advice.answers.zones import NamedZone

#: The rows that belong to each kind of answer.
_ROWS = {
    AnswerKind.INVITED: ("round", "no_date", "starts", "zone"),
    AnswerKind.STILL_DECIDING: ("promise", "others", "no_calls"),
    AnswerKind.ON_HOLD: ("until",),
    AnswerKind.OFFER: ("in_writing", "answer_by", "promise"),
    AnswerKind.NO: ("write_again",),
    AnswerKind.OTHER: ("promise", "no_calls"),
}


class AnswerChoice(QWidget):
    """One chip for each kind of answer; the arrow keys or their numbers choose among them.

    One is preselected as long as no message is read otherwise.
    """

    changed = Signal()

    def __init__(self, preselected: AnswerKind) -> None:
        super().__init__()
        self.buttons: dict[AnswerKind, Chip] = {}
        self._preselected = preselected
        self._is_own = False
        self._group = group = QButtonGroup(self)
        row = FlowLayout(self, gap=theme.XS)
        for number, kind in enumerate(AnswerKind, start=1):
            button = Chip(wording.answer_kind(kind), self)
            button.setToolTip(self.tr("Key {number}").format(number=number))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[kind] = button
        self.buttons[preselected].setChecked(True)
        group.buttonToggled.connect(lambda _button, on: self.changed.emit() if on else None)
        group.buttonClicked.connect(self._on_clicked)
        self.setFocusProxy(self.buttons[preselected])

    def value(self) -> AnswerKind | None:
        """The kind that is chosen; None while a message is read otherwise than preselected."""
        return next((kind for kind, button in self.buttons.items() if button.isChecked()), None)

    def set_value(self, kind: AnswerKind) -> None:
        self._is_own = False
        self.buttons[kind].setChecked(True)
        self.setFocusProxy(self.buttons[kind])

    def follow(self, read: AnswerKind | None) -> None:
        """Choose nothing that a message contradicts, except what the user has chosen."""
        chosen = self.value()
        if self._is_own or (chosen is not None and read in {None, chosen}):
            return
        if read in {None, self._preselected}:
            self.set_value(self._preselected)
        else:
            self._clear()

    def _clear(self) -> None:
        self._group.setExclusive(False)
        for button in self.buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)
        self.changed.emit()

    def _on_clicked(self) -> None:
        self._is_own = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number, buttons = digit(event), list(self.buttons.values())
        if number is not None and 1 <= number <= len(buttons) and not event.modifiers():
            buttons[number - 1].click()
            buttons[number - 1].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def draft_value(self) -> Value:
        """The kind that was chosen or filled in; empty for the preselected one."""
        chosen = self.value()
        if chosen is None or (chosen is self._preselected and not self._is_own):
            return ""
        return chosen.value

    def restore(self, stored: Value) -> None:
        if stored in set(AnswerKind):
            self.set_value(AnswerKind(str(stored)))
            self._is_own = True


class AnswerDialog(RecordDialog):
    """Logs an answer and does what follows: a new interview, a hold, an offer, a rejection."""

    form_width = 640

    def __init__(
        self,
        ops: Ops,
        record: ApplicationRecord,
        parent: QWidget | None = None,
        *,
        kind: AnswerKind = AnswerKind.STILL_DECIDING,
    ) -> None:
        super().__init__(ops, parent)
        self._record = record
        self.set_title(self.tr("They answered"), self.tr("Save"))
        self.append_to_title(record.application)
        now = ops.now()
        today = now.today
        self._contact = self._new_contact()

        self.kind = AnswerChoice(kind)
        self.when = DateTimeField(self._contact.at, today, latest=today)
        self.round = Choice([(r, wording.interview_name(r)) for r in InterviewKind], self._next())
        self.no_date = TickBox(self.tr("They have not named a day &yet"))
        application = record.application
        calendar = calendar_for(application.country, application.subdivision)
        self.starts = DateTimeField(
            start_ahead(today, calendar.roll), today, earliest=today, afternoon=True
        )
        interviews = record.interviews
        self._zone_of_record = interviews[-1].zone if interviews else now.zone
        self._named: NamedZone | None = None
        self.zone = SearchChoice(self._zone_choices(), self._zone_of_record)
        self.promise = PromiseEdit(today, today, application.country, application.subdivision)
        self.until = OptionalDay(
            self.tr("U&ntil"), None, DateField(today + timedelta(days=28), today, earliest=today)
        )
        self.in_writing = TickBox(self.tr("I ha&ve it in writing"))
        self.answer_by = OptionalDay(
            self.tr("They want an answer &by"),
            None,
            DateField(today + timedelta(days=7), today, earliest=today),
        )
        self.write_again = TickBox(self.tr("They asked me to write a&gain"))
        self.others = TickBox(self.tr("&Others are still to be interviewed"))
        self.no_calls = TickBox(self.tr("They asked me &to wait until they get in touch"))
        self.text = MultilineEdit("", lines=4)
        self.text.setPlaceholderText(
            self.tr("Paste what they wrote, and Callback suggests what it says.")
        )
        self.proposal = ProposalBar()

        self._add_rows(kind)
        self.kind.changed.connect(self._show_rows)
        self.no_date.toggled.connect(self._show_rows)
        self.in_writing.toggled.connect(self._on_in_writing)
        self.answer_by.box.toggled.connect(self._on_answer_by)
        self.when.changed.connect(self._on_said)
        self.text.textChanged.connect(self._read)
        self.when.changed.connect(self._read)
        self.proposal.taken.connect(self._fill_in)
        self.show_row("proposal", on=False)
        self._show_rows()
        self.ready(self.kind, record.application.id)

    def _add_rows(self, kind: AnswerKind) -> None:
        self.add_row(self.tr("&What they said"), self.kind, "kind", buddy=self.kind.buttons[kind])
        self.add_row(self.tr("K&ind"), self.round, "round")
        self.add_row("", self.no_date, "no_date")
        self.add_row(self.tr("W&hen is it?"), self.starts, "starts")
        self.add_row(self.tr("Time &zone"), self.zone, "zone", has_line=True)
        self.add_row("", self.until, "until")
        self.add_row("", self.in_writing, "in_writing")
        self.add_row("", self.answer_by, "answer_by")
        self.add_row(
            self.tr("Until when? (&promise)"), self.promise, "promise", buddy=self.promise.quote
        )
        self.add_row("", self.write_again, "write_again")
        self.add_row("", self.others, "others")
        self.add_row("", self.no_calls, "no_calls")
        self.add_row(self.tr("Their &message"), self.text)
        self.add_row("", self.proposal, "proposal")
        self.add_row(self.tr("They &said so"), RecentDateField(self.when), "when", buddy=self.when)

    def suggest(self, text: str, subject: str, at: datetime | None, key: str = "") -> None:
        """Fill in a mail; `at` is the wall time at which it came, in the zone of the computer.

        `key` is its Message-ID, kept with the contact.
        """
        self._contact = replace(
            self._contact, channel=Channel.EMAIL, subject=subject, message_key=key
        )
        self.text.setPlainText(text)
        if at is not None:
            self.when.set_at(min(at, self.ops.now().local))
        if self.kind.value() is None:
            self.proposal.fill.setFocus()

    def suggest_stored(self, contact: Contact) -> None:
        """Fill in what a mail says that was imported; saving completes its contact."""
        self._contact = contact
        self.text.setPlainText(contact.text)
        self.when.set_at(contact.at)
        self._fill_in()

    def problems(self) -> Mapping[str, str]:
        found = dict(by_row(contact_faults(self.when.at(), self._contact.zone, self.ops.now().utc)))
        if self.kind.value() is None:
            found["kind"] = self.tr("Choose what they said, or press “Fill in”.")
        until = self.until.day()
        if self.kind.value() is AnswerKind.ON_HOLD and until and until < self.when.day():
            found["until"] = self.tr("This lies before the day they said so.")
        if self._shows("zone") and not self.zone.value():
            found["zone"] = answers.zone_hint(self._named)
        return found

    def submission(self) -> tuple[str, Save]:
        kind = self.kind.value() or AnswerKind.OTHER  # nothing is saved before one is chosen
        words, promise_on = self.promise.promise() if self._shows("promise") else ("", None)
        answer = Answer(
            kind=kind,
            contact=replace(
                self._contact,
                at=self.when.at(),
                text=self.text.text(),
                promise_words=words,
                promise_on=promise_on,
            ),
            interview=self._interview() if self._shows("starts") else None,
            until=self.until.day(),
            in_writing=self.in_writing.isChecked(),
            answer_by=self.answer_by.day(),
            write_again=self.write_again.isChecked(),
            others=self.others.isChecked(),
            no_calls=self.no_calls.isChecked(),
        )
        label = self.tr("They answered: {answer}").format(answer=wording.answer_kind(kind))
        return label, partial(save_answer, answer=answer)

    def _read(self) -> None:
        """Offer what the message says, mark the sentence that says so, and preselect no other."""
        found = read_message(self.text.text(), self.when.day(), self._record.application)
        self.proposal.show_proposal(found, self.ops.now().today)
        mark_sentence(self.text, found.sentence if found else "")
        self.show_row("proposal", found is not None)
        self.kind.follow(found.reading.kind if found else None)

    def _fill_in(self) -> None:
        """Fill in the kind that the message was read as, with its particulars."""
        if self.proposal.proposal is None:
            return
        reading = self.proposal.proposal.reading
        self.kind.set_value(reading.kind)
        self.kind.setFocus()
        self.promise.set_words(reading.promise)
        self.until.set_day(reading.until)
        self.in_writing.setChecked(reading.in_writing)
        self.answer_by.set_day(reading.answer_by)
        self.write_again.setChecked(reading.write_again)
        self.others.setChecked(reading.others)
        self.no_calls.setChecked(reading.no_calls)
        self.no_date.setChecked(reading.starts_on is None)
        self._named = reading.zone
        zone = self._zone_of_record if reading.zone is None else reading.zone.zone
        self.zone.set_options(self._zone_choices(), zone)
        if reading.starts is not None:
            self.starts.set_at(reading.starts)
        elif reading.starts_on is not None:
            self.starts.set_day(reading.starts_on)

        self._show_rows()

    def _zone_choices(self) -> list[tuple[str, str]]:
        """All zones; where the message leaves it open, those that it may mean, after an empty
        one."""
        named = self._named
        known = zones(self._zone_of_record, *([named.zone] if named and named.zone else []))
        if named is None or named.zone:
            return known
        first = [one for one in known if one[0] in named.choices]
        return [("", self.tr("Choose…")), *first, *(one for one in known if one not in first)]

    def _interview(self) -> Interview:
        return Interview(
            id=new_id(),
            application_id=self._record.application.id,
            round=self.round.value(),
            starts=self.starts.at(),
            zone=self.zone.value(),
        )

    def _new_contact(self) -> Contact:
        now, contacts = self.ops.now(), self._record.contacts
        return Contact(
            id=new_id(),
            application_id=self._record.application.id,
            at=now.local.replace(second=0, microsecond=0),
            zone=now.zone,
            direction=Direction.INBOUND,
            channel=contacts[-1].channel if contacts else Channel.EMAIL,
        )

    def _next(self) -> InterviewKind:
        return InterviewKind.SECOND if self._record.interviews else InterviewKind.SINGLE

    def _shows(self, row: str) -> bool:
        """Whether `row` belongs to the chosen answer as it is filled in."""
        if row in {"starts", "zone"} and self.no_date.isChecked():
            return False
        if row == "zone" and self._named is None and self.zone.value() == self._zone_of_record:
            return False
        if self.kind.value() is AnswerKind.OFFER and row == "promise":
            return not self.in_writing.isChecked()
        kind = self.kind.value()
        return kind is not None and row in _ROWS[kind]

    def _on_said(self) -> None:
        """Expect what they named after the day on which they said it."""
        day = self.when.day()
        self.promise.set_said_on(day)
        self.starts.earliest = self.until.edit.earliest = self.answer_by.edit.earliest = day

    def _on_answer_by(self, wanted: bool) -> None:
        """An offer that is to be answered by a day has come."""
        if wanted:
            self.in_writing.setChecked(True)

    def _on_in_writing(self, has_come: bool) -> None:
        if not has_come:
            self.answer_by.box.setChecked(False)
        self._show_rows()

    def _show_rows(self) -> None:
        for row in {row for rows in _ROWS.values() for row in rows}:
            self.show_row(row, self._shows(row))
        self.check()
