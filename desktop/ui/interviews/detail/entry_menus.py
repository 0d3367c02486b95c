"""What can be done with an entry of the timeline."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop import wording
from desktop.actions import answers, contacts, interviews, notes
from desktop.core.instants import is_ahead, was_held
from desktop.core.kinds import InterviewKind, InterviewStatus, State
from desktop.core.records import (
    Application,
    ApplicationRecord,
    Contact,
    Interview,
    Observation,
    SentDocument,
    StateChange,
)
from desktop.ops import UndoLabel
from desktop.ui import forms
from desktop.ui.interviews.detail.documents import document_menu
from desktop.ui.interviews.detail.entries import DayMark, Entry, MarkKind
from desktop.ui.interviews.detail.section import MenuItem, SectionContext
from desktop.ui.interviews.outcome import open_state

_STATUS_ICONS = {
    InterviewStatus.PLANNED: "calendar",
    InterviewStatus.CANCELLED_BY_THEM: "close",
    InterviewStatus.POSTPONED: "later",
    InterviewStatus.MISSED_BY_THEM: "warning",
    InterviewStatus.CANCELLED_BY_ME: "close",
}


class EntryMenus(QObject):
    """The menus of the entries of one record."""

    def __init__(self, context: SectionContext, record: ApplicationRecord) -> None:
        super().__init__()
        self._context = context
        self._record = record

    def of(self, entry: Entry) -> list[MenuItem]:
        match entry.item:
            case Contact():
                return list(self._contact(entry.item))
            case Interview():
                return list(self._interview(entry.item))
            case Observation():
                return self._observation(entry.item)
            case SentDocument():
                return document_menu(self._context, self._record, entry.item)
            case StateChange():
                return self._state(entry.item)
            case DayMark():
                return self._mark(entry.item)

    def _contact(self, contact: Contact) -> Iterator[MenuItem]:
        def delete() -> None:
            label = UndoLabel(self.tr("Delete contact"), self.tr("Contact deleted"))
            self._context.ops.run(label, contacts.delete, contact.id)

        def copy() -> None:
            QGuiApplication.clipboard().setText(contact.text or contact.subject)

        edit = partial(self._edit_contact, contact)
        yield MenuItem("edit", self.tr("Edit contact…"), edit)
        if contact.text or contact.subject:
            yield MenuItem("copy", self.tr("Copy text"), copy)
        yield MenuItem("delete", self.tr("Delete contact"), delete)

    def _interview(self, interview: Interview) -> Iterator[MenuItem]:
        def delete() -> None:
            label = UndoLabel(self.tr("Delete interview"), self.tr("Interview deleted"))
            self._context.ops.run(label, interviews.delete, interview.id)

        yield from self._around(interview)
        edit = partial(self._edit_interview, interview)
        yield MenuItem("edit", self.tr("Edit interview…"), edit)
        yield from self._statuses(interview)
        yield MenuItem("delete", self.tr("Delete interview"), delete)

    def _around(self, interview: Interview) -> Iterator[MenuItem]:
        """To prepare the interview, or to note how it went."""
        now, navigator = self._context.ops.now().utc, self._context.navigator
        if is_ahead(interview, now):
            prepare = partial(navigator.prepare.emit, interview.id)
            yield MenuItem("notes", self.tr("Prepare…"), prepare)
        elif was_held(interview, now):
            debrief = partial(navigator.debrief.emit, interview.id)
            yield MenuItem("notes", self.tr("How did it go?…"), debrief)

    def _statuses(self, interview: Interview) -> Iterator[MenuItem]:
        """What became of the interview, one entry for each other status."""
        ops = self._context.ops
        if interview.round is InterviewKind.TEST_TASK:
            words = self.tr("I handed it in")
            yield MenuItem("check", words, partial(ops.run, words, answers.hand_in, interview.id))
        for status in InterviewStatus:
            if status is not interview.status:
                words = wording.interview_status(status)
                run = partial(ops.run, words, answers.set_interview_status, interview.id, status)
                yield MenuItem(_STATUS_ICONS[status], words, run)

    def _observation(self, observation: Observation) -> list[MenuItem]:
        def edit() -> None:
            dialog = forms.ObservationDialog(
                self._context.ops, self._record, self._context.window, observation=observation
            )
            self._context.open_about(self._record.application.id, dialog)

        def delete() -> None:
            label = UndoLabel(self.tr("Delete observation"), self.tr("Observation deleted"))
            self._context.ops.run(label, notes.delete_observation, observation.id)

        return [
            MenuItem("edit", self.tr("Edit observation…"), edit),
            MenuItem("delete", self.tr("Delete observation"), delete),
        ]

    def _state(self, change: StateChange) -> list[MenuItem]:
        """The present state can be corrected; earlier changes are only shown."""
        state = self._record.application.state
        last = next((one for one in reversed(self._record.history) if one.state is state), None)
        if change is not last or state is State.WAITING:
            return []
        correct = partial(self._open_state, change.state)
        return [MenuItem("edit", self.tr("Correct day or reason…"), correct)]

    def _mark(self, mark: DayMark) -> list[MenuItem]:
        """The dialog of the record that names the day."""
        source = mark.source
        if isinstance(source, Contact):
            return [MenuItem("edit", self.tr("Edit contact…"), partial(self._edit_contact, source))]
        if isinstance(source, Interview):
            edit = partial(self._edit_interview, source)
            return [MenuItem("edit", self.tr("Edit interview…"), edit)]
        if mark.kind is MarkKind.OFFER_ANSWER:
            change = partial(self._open_state, State.OFFER)
            return [MenuItem("edit", self.tr("Change the dates…"), change)]
        return [MenuItem("edit", self.tr("Edit application…"), self._edit_application)]

    def _edit_contact(self, contact: Contact) -> None:
        ops, window = self._context.ops, self._context.window
        dialog = forms.ContactDialog(ops, self._record, window, contact=contact)
        self._context.open_about(self._record.application.id, dialog)

    def _edit_interview(self, interview: Interview) -> None:
        ops, window = self._context.ops, self._context.window
        forms.InterviewDialog(ops, self._record, window, interview=interview).open()

    def _edit_application(self) -> None:
        if (application := self._application()) is not None:
            forms.ApplicationDialog(self._context.ops, application, self._context.window).open()

    def _open_state(self, state: State) -> None:
        context = self._context
        if (application := self._application()) is not None:
            open_state(context.ops, context.navigator, application, state, context.window)

    def _application(self) -> Application | None:
        """The application as it is now: the timeline shows only a part of it."""
        return self._context.ops.queries.application(self._record.application.id)
