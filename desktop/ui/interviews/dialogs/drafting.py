"""Keeps what is typed into a form within two seconds, and offers it again after a crash."""

import logging
from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop.actions import drafts
from desktop.core.ids import new_id
from desktop.core.moment import Moment
from desktop.models.drafts import Draft
from desktop.ui import theme, wording
from desktop.ui.ops import Ops
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.text import Quiet

Field: TypeAlias = QLineEdit | QPlainTextEdit

#: After the first key that is not kept yet, in milliseconds: with the write, two seconds at most.
PAUSE = 1_500


class Drafting(QObject):
    """Watches the fields of one form. `form` names the form and the record it is for."""

    _said_failure = False

    def __init__(self, ops: Ops, form: str, fields: Sequence[Field], parent: QObject) -> None:
        super().__init__(parent)
        self._ops = ops
        self._form = form
        self._fields = fields
        self._id = new_id()
        self._kept = self._texts()
        self._is_stored = False
        self._is_over = False
        self.timer = QTimer(self, singleShot=True)
        self.timer.setInterval(PAUSE)
        self.timer.timeout.connect(self.keep)
        for field in fields:
            field.textChanged.connect(self._typed)

    @property
    def id(self) -> str:
        """Of the draft, stored or not."""
        return self._id

    def found(self) -> Draft | None:
        """What was being written here when the program ended, if it is something else."""
        draft = self._ops.queries.drafts.latest(self._form, self._ops.now().utc)
        if draft is None or len(draft.texts) != len(self._fields) or draft.texts == self._kept:
            return None
        return draft

    def go_on(self, draft: Draft) -> None:
        """Put the texts of a draft into the fields; it is this form's own from now on."""
        self.drop()
        self._id, self._kept, self._is_stored, self._is_over = draft.id, draft.texts, True, False
        for field, text in zip(self._fields, draft.texts, strict=True):
            if isinstance(field, QLineEdit):
                field.setText(text)
            else:
                field.setPlainText(text)

    def keep(self) -> None:
        """Keep what is there now, unless it is kept already. A failure is for the log alone."""
        self.timer.stop()
        texts = self._texts()
        if self._is_over or texts == self._kept:
            return
        if self._ops.attempt(drafts.keep, self._id, self._form, texts):
            self._kept, self._is_stored = texts, True
        elif not Drafting._said_failure:
            Drafting._said_failure = True
            logging.getLogger("callback").warning("a draft could not be kept")

    def drop(self) -> None:
        """What was typed is not wanted."""
        if self._is_stored and not self._is_over:
            self._ops.attempt(drafts.drop, self._id)
        self.end()

    def end(self) -> None:
        """Nothing is kept from now on: the record is."""
        self.timer.stop()
        self._is_over = True

    def discard(self, draft: Draft) -> None:
        self._ops.attempt(drafts.drop, draft.id)

    def _typed(self) -> None:
        if not self.timer.isActive() and not self._is_over:
            self.timer.start()

    def _texts(self) -> tuple[str, ...]:
        return tuple(
            field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            for field in self._fields
        )


class DraftOffer(QWidget):
    """Says that something was being written here, and asks whether to go on with it."""

    continued = Signal()
    discarded = Signal()

    def __init__(self, draft: Draft, now: Moment) -> None:
        super().__init__()
        at = Moment(draft.saved_at, now.zone).local
        words = self.tr("You were writing this: {when}, {time}.").format(
            when=wording.when(at.date(), now.today), time=at.strftime("%H:%M")
        )
        self.words = Quiet(words)
        self.go_on = LinkButton(self.tr("Continue"))
        self.leave = LinkButton(self.tr("Discard"))
        self.go_on.clicked.connect(self.continued)
        self.leave.clicked.connect(self.discarded)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.L, theme.M, theme.L, 0)
        row.setSpacing(theme.S)
        row.addWidget(self.words, 1)
        row.addWidget(self.go_on)
        row.addWidget(self.leave)
