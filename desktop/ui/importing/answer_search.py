"""Finds what the mails of an import answer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.actions.answers import Answer
from desktop.actions.mail_answers import UnreadMail, answer_of, is_new, unread_mails
from desktop.ops import Ops
from desktop.ui.forms.answer_proposal import Proposal, read_message
from desktop.ui.importing.slices import Slices

#: Applications between two events: a mail takes some 10 ms.
_AT_ONCE = 3


@dataclass(frozen=True, slots=True)
class FoundAnswer:
    """What a mail says."""

    mail: UnreadMail
    proposal: Proposal
    answer: Answer | None
    """As it would be stored; None if the form must ask for more."""


class AnswerSearch(QObject):
    """Reads the last mail of each application, so that windows react meanwhile."""

    found = Signal(object)
    """A list of `FoundAnswer`, the newest first; not emitted without any."""

    def __init__(self, ops: Ops, parent: QObject) -> None:
        super().__init__(parent)
        self._ops = ops
        self._answers: list[FoundAnswer] = []
        self._slices = Slices(_AT_ONCE, self)
        self._slices.finished.connect(self._finish)

    @property
    def is_running(self) -> bool:
        return self._slices.is_running

    def run(self, ids: Sequence[str]) -> None:
        """Read the mails of these applications."""
        self._answers = []
        self._slices.run(self._steps(ids))

    def _steps(self, ids: Sequence[str]) -> Iterator[None]:
        zone = self._ops.now().zone
        for mail in unread_mails(self._ops.queries, ids, zone):
            if mail is not None:
                application = mail.record.application
                proposal = read_message(mail.contact.text, mail.on, application)
                if proposal is not None and is_new(mail, proposal.reading):
                    answer = answer_of(mail, proposal.reading, zone)
                    self._answers.append(FoundAnswer(mail, proposal, answer))
            yield

    def _finish(self) -> None:
        if self._answers:
            self.found.emit(sorted(self._answers, key=lambda one: one.mail.on, reverse=True))
