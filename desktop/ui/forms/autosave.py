"""Saves the input of a form as a draft within two seconds, and offers it after a crash."""

import logging
from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop import wording
from desktop.actions import drafts
from desktop.core.ids import new_id
from desktop.core.moment import Moment
from desktop.models.drafts import Draft
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.forms import field_values
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.text import Quiet

#: From the first unsaved change to saving, in ms. With the write itself it is under two seconds.
DELAY = 1_500


class DraftAutosave(QObject):
    """Saves the drafts of one form under `name`: the name of the form and the id of its record."""

    _failure_logged = False

    def __init__(self, ops: Ops, name: str, form: QWidget) -> None:
        super().__init__(form)
        self._ops = ops
        self._name = name
        self._id = new_id()
        self._saved_values = field_values.values(form)
        self._is_stored = False
        self._is_stopped = False
        self.timer = QTimer(self, singleShot=True)
        self.timer.setInterval(DELAY)
        self.timer.timeout.connect(self.save)
        field_values.watch(form, self._changed)

    @property
    def id(self) -> str:
        """The id of the draft, stored or not."""
        return self._id

    def find(self) -> Draft | None:
        """The draft left by an earlier run, if it differs from what the form shows."""
        draft = self._ops.queries.drafts.latest(self._name, self._ops.now().utc)
        if draft is None or draft.values == self._saved_values:
            return None
        if isinstance(draft.values, Mapping):
            return draft
        return draft if len(_texts(draft)) == len(_text_fields(self._form())) else None

    def restore(self, draft: Draft) -> None:
        """Fill the fields from `draft`; later saves update it."""
        self.discard()
        self._id, self._is_stored, self._is_stopped = draft.id, True, False
        if isinstance(draft.values, Mapping):
            field_values.restore(self._form(), draft.values)
        else:
            for field, text in zip(_text_fields(self._form()), _texts(draft), strict=True):
                if isinstance(field, QLineEdit):
                    field.setText(text)
                else:
                    field.setPlainText(text)
        self._saved_values = field_values.values(self._form())

    def save(self) -> None:
        """Store the values if they have changed. A failure is logged once, not shown."""
        self.timer.stop()
        values = field_values.values(self._form())
        if self._is_stopped or values == self._saved_values:
            return
        if self._ops.attempt(drafts.keep, self._id, self._name, values):
            self._saved_values, self._is_stored = values, True
        elif not DraftAutosave._failure_logged:
            DraftAutosave._failure_logged = True
            logging.getLogger("callback").warning("a draft could not be kept")

    def discard(self) -> None:
        """Delete this form's draft and stop saving."""
        if self._is_stored and not self._is_stopped:
            self._ops.attempt(drafts.drop, self._id)
        self.stop()

    def stop(self) -> None:
        """Stop saving: the record itself has been saved."""
        self.timer.stop()
        self._is_stopped = True

    def discard_offered(self, draft: Draft) -> None:
        self._ops.attempt(drafts.drop, draft.id)

    def _form(self) -> QWidget:
        """The parent. An attribute of its own would be a reference cycle."""
        return cast("QWidget", self.parent())

    def _changed(self) -> None:
        if not self.timer.isActive() and not self._is_stopped:
            self.timer.start()


def _text_fields(form: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    """The text fields in the order in which drafts of version 0.1.0 list their texts."""
    lines = [
        line
        for line in form.findChildren(QLineEdit)
        if not isinstance(line, DateField) and not isinstance(line.parent(), QComboBox)
    ]
    return [*lines, *form.findChildren(QPlainTextEdit)]


def _texts(draft: Draft) -> list[str]:
    return [str(text) for text in draft.values] if isinstance(draft.values, list) else []


class DraftOffer(QWidget):
    """Offers an unsaved draft to continue or discard.

    It keeps its space when hidden, so that no field moves under the pointer.
    """

    continued = Signal()
    discarded = Signal()

    def __init__(self, draft: Draft, now: Moment) -> None:
        super().__init__()
        at = Moment(draft.saved_at, now.zone).local
        words = self.tr("You were writing this: {when}, {time}.").format(
            when=wording.when(at.date(), now.today), time=wording.clock_time(at.time())
        )
        self.label = Quiet(words)
        self.continue_button = LinkButton(self.tr("Continue"))
        self.discard_button = LinkButton(self.tr("Discard"))
        self.continue_button.clicked.connect(self.continued)
        self.discard_button.clicked.connect(self.discarded)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.L, theme.S, theme.L, 0)
        row.setSpacing(theme.S)
        row.addWidget(self.label, 1)
        row.addWidget(self.continue_button)
        row.addWidget(self.discard_button)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
