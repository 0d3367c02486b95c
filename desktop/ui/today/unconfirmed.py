"""The question whether a letter that was handed to a mail program was sent."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop import wording
from desktop.core.moment import Moment
from desktop.core.records import LetterDraft, Person
from desktop.core.schedule import ASK_AFTER_HANDING_OVER
from desktop.ops import Ops, UndoLabel
from desktop.ui import theme
from desktop.ui.widgets.text import Text
from desktop.wording.grammar import fill

if TYPE_CHECKING:
    from desktop.ui.letter.words import LetterWords


class UnconfirmedLetter(QWidget):
    """Asks about one letter at a time, some hours later and once: either answer ends it."""

    def __init__(self, ops: Ops, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ops = ops
        self._draft: LetterDraft | None = None
        self.text = Text("", parent=self)
        self.not_yet = QPushButton(self.tr("Not yet"), self)
        self.yes = QPushButton(self.tr("Yes, I sent it"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        row.addWidget(self.text, 1)
        row.addWidget(self.not_yet)
        row.addWidget(self.yes)
        self.yes.clicked.connect(self._confirm)
        self.not_yet.clicked.connect(self._keep)
        self.hide()

    def refresh(self) -> None:
        now = self._ops.now()
        self._draft = self._ops.queries.letters.unconfirmed(now.utc - ASK_AFTER_HANDING_OVER)
        if self._draft is not None:
            question = self._question(self._draft, now)
            self.text.setText(question)
            for button in (self.not_yet, self.yes):
                button.setAccessibleDescription(question)
        self.setVisible(self._draft is not None)

    def _question(self, draft: LetterDraft, now: Moment) -> str:
        queries = self._ops.queries
        application = queries.application(draft.application_id)
        person = queries.person(draft.person_id) if draft.person_id else None
        company = application.company if application else ""
        opened = replace(now, utc=draft.handed_over_at or now.utc).local
        return fill(
            self.tr("You opened the {letter} to {reader} on {day} at {time}. Did it go out?"),
            person.courtesy if person else None,
            letter=wording.letter_kind(draft.kind),
            reader=wording.in_sentence(person.name if person else company),
            day=wording.day(opened.date(), now.today),
            time=wording.clock_time(opened.time()),
        )

    def _confirm(self) -> None:
        from desktop.actions import letters  # noqa: PLC0415  writing needs all of advice
        from desktop.ui.letter.words import LetterWords  # noqa: PLC0415  that too

        draft = self._draft
        if draft is None:
            return  # a second click after the first has answered
        person = self._ops.queries.person(draft.person_id) if draft.person_id else None
        words = LetterWords(self)
        report = words.logged(draft.kind, [person.name] if person else [])
        note = self._note(draft, person, words)
        self._draft = None
        label = UndoLabel(self.tr("Log letter"), report)
        self._ops.run(label, letters.confirm_sent, draft.id, note)

    def _note(self, draft: LetterDraft, person: Person | None, words: "LetterWords") -> str:
        """That it was early when it was handed over, as the letter window notes it."""
        from desktop.advice.letters.send_warning import send_warning  # noqa: PLC0415  as above

        advisor, record = self._ops.advisor, self._ops.queries.record(draft.application_id)
        if record is None:
            return ""
        now = self._ops.now()
        at = replace(now, utc=draft.handed_over_at or now.utc)
        warning = send_warning(
            advisor.case(record, at),
            advisor.advise(record, at),
            person,
            advisor.today(record, at),
            advisor.knowledge.cadence.spacing.days,
        )
        return words.send_warning_note(warning, now.today) if warning else ""

    def _keep(self) -> None:
        from desktop.actions import letters  # noqa: PLC0415  writing needs all of advice

        draft, self._draft = self._draft, None
        if draft is not None:
            self._ops.run("", letters.keep_unsent, draft.id)
