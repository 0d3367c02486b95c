"""Base class of the dialogs that save a record."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeAlias, TypeGuard

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop import wording
from desktop.actions.context import Context
from desktop.actions.forms import submit
from desktop.core.records import Application
from desktop.models.drafts import Draft
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.forms import field_values
from desktop.ui.forms.autosave import DraftAutosave, DraftOffer
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.date_field import DateTimeField
from desktop.ui.widgets.date_rows import ReadingLine
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.text import FieldLabel, Hint, Text
from desktop.ui.widgets.window_layout import ScrollableBody, largest_size, reserve_label_column

Save: TypeAlias = Callable[[Context], str]

WIDTH = 460
"""Minimum width of a form, in device-independent pixels."""


class TypedField(Protocol):
    """A field whose typed text may be invalid: `fault()` is an error message or empty."""

    def fault(self) -> str: ...

    def isVisibleTo(self, ancestor: QWidget, /) -> bool: ...


class ParsedField(TypedField, Protocol):
    """A field that interprets typed text and shows the result below itself.

    `reading()` is the interpretation in words. An optional attribute `reading_lines` reserves more
    than one line for it.
    """

    def reading(self) -> str: ...


# By their classes: `isinstance` of a protocol tries all attributes, for each row of a form.
def _is_typed(field: object) -> TypeGuard[TypedField]:
    return hasattr(type(field), "fault")


def _is_parsed(field: object) -> TypeGuard[ParsedField]:
    return hasattr(type(field), "reading")


@dataclass(slots=True)
class _Row:
    number: int
    typed: TypedField | None
    focus: QWidget
    line: Hint | None
    hint: str


class RecordDialog(QDialog):
    """A form that writes on OK only; if that fails, it shows the error and stays open.

    Subclasses add their rows, then call `ready()`. They implement `problems` (an error message for
    each row that has one, by row name; empty enables OK) and `submission` (the label for undo, and
    a function of `actions.forms` that saves the input and returns the record's id).
    """

    form_width = WIDTH
    draft_name = ""
    """Name in stored drafts, if it differs from the class name."""
    saved = Signal(str)
    """Emitted after saving, with the id of the record."""

    def __init__(self, ops: Ops, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ops = ops
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rows: dict[str, _Row] = {}
        self._fitted = QSize(0, 0)
        self._baseline: field_values.Values = {}
        self._is_saved = False
        self.offer: DraftOffer | None = None

        body = QWidget()
        self.form = QFormLayout(body)
        self.form.setContentsMargins(theme.L, theme.L, theme.XS, theme.S)
        self.form.setHorizontalSpacing(theme.L)
        self.form.setVerticalSpacing(theme.S)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._area = ScrollableBody(body)

        self.failure = Failure()
        self.foot_note = Hint()
        self.buttons = QDialogButtonBox()
        self.ok = PrimaryButton("")
        self.buttons.addButton(self.ok, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setAutoDefault(True)
        cancel.setIcon(QIcon())  # no other button here has one
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.discard)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.accept).setAutoRepeat(False)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        self._column = column

    def set_title(self, title: str, ok: str) -> None:
        """Sets the window title and the text of the OK button."""
        self.setWindowTitle(title)
        self.ok.setText(ok)

    def append_to_title(self, application: Application) -> None:
        """Adds company and role to the window title."""
        title, company, role = self.windowTitle(), application.company, application.role
        self.setWindowTitle(wording.titled(title, company, role))

    def add_row(
        self,
        words: str,
        field: QWidget,
        name: str = "",
        hint: str = "",
        buddy: QWidget | None = None,
        *,
        has_line: bool = False,
    ) -> None:
        """Adds a labelled field. The label's mnemonic focuses `buddy`, by default the field.

        A message of `problems` for `name` is shown in a line below the field if there is one: with
        `has_line`, with a `hint` (shown while there is no error), or below a `ParsedField`. Else
        it is shown above the buttons.
        """
        label = FieldLabel(words, buddy or field)
        label.setMinimumHeight(theme.TARGET)  # in line with the field
        for named in (field, field.focusProxy(), buddy):
            if named is not None and not named.accessibleName():
                own = named.text() if isinstance(named, QAbstractButton) else ""
                named.setAccessibleName((own or words).replace("&", ""))
        line = None
        if has_line or hint or _is_parsed(field):
            lines = getattr(field, "reading_lines", 1)
            at = field if isinstance(field, DateTimeField) else field.findChild(DateTimeField)
            line = Hint(hint, lines=lines) if at is None else ReadingLine(at, hint)
        if line is None:
            self.form.addRow(label, field)
        else:
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(field)
            column.addWidget(line)
            self.form.addRow(label, column)
        if name:
            typed = field if _is_typed(field) else None
            self._rows[name] = _Row(self.form.rowCount() - 1, typed, buddy or field, line, hint)

    def add_check(self, box: QWidget) -> None:
        """Adds a tick box without a label."""
        self.form.addRow("", box)

    def show_row(self, name: str, on: bool) -> None:
        self.form.setRowVisible(self._rows[name].number, on)

    def show_rows(self, rows: Iterable[int], on: bool) -> None:
        for row in rows:
            self.form.setRowVisible(row, on)

    def hint(self, name: str) -> Hint:
        """The message line below the row `name`, or else the one above the buttons."""
        return self._rows[name].line or self.foot_note

    def set_hint(self, name: str, text: str) -> None:
        """Sets the text below the row `name` that is shown while it has no error."""
        self._rows[name].hint = text
        self.check()

    def ready(self, focus: QWidget, record_id: str = "") -> None:
        """Adds the buttons, last in tab order, and starts saving drafts.

        Called at the end of a subclass's constructor. `record_id` is the id of the record that the
        form is for; drafts are stored under it.
        """
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.L, theme.S, theme.L, theme.L)
        foot.setSpacing(theme.L)
        foot.addWidget(self.failure)
        foot.addWidget(self.foot_note)
        foot.addWidget(self.buttons)
        self._column.addLayout(foot)
        reserve_label_column(self.form)
        self.ok.setDefault(True)  # works only once the button is in the dialog
        self._baseline = field_values.values(self)
        field_values.watch(self, self.check)
        name = self.draft_name or type(self).__name__
        self._autosave = DraftAutosave(self.ops, f"{name}/{record_id}", self)
        if (draft := self._autosave.find()) is not None:
            self._offer(draft)
        for line in self.findChildren(QLineEdit):
            line.home(False)  # show the beginning of a text that is too long
        focus.setFocus()
        self.check()

    def problems(self) -> Mapping[str, str]:
        raise NotImplementedError

    def submission(self) -> tuple[str, Save]:
        raise NotImplementedError

    def check(self) -> None:
        """Shows the message of each row, and enables OK if there is none."""
        wrong = self._wrong()
        without_line = [
            sentence
            for name, sentence in wrong.items()
            if (row := self._rows.get(name)) is None
            or row.line is None
            or not row.line.isVisibleTo(self)
        ]
        for name, row in self._rows.items():
            fault = wrong.get(name, "")
            hint = row.typed.reading() if _is_parsed(row.typed) else row.hint
            row.focus.setAccessibleDescription(fault or hint)
            if row.line is not None:
                row.line.show_text(fault or hint, is_fault=bool(fault))
        self.foot_note.show_text(without_line[0] if without_line else "", is_fault=False)
        self.ok.setEnabled(not wrong)

    def _wrong(self) -> dict[str, str]:
        field_faults = {
            name: fault
            for name, row in self._rows.items()
            if row.typed is not None
            and row.typed.isVisibleTo(self)
            and (fault := row.typed.fault())
        }
        return {**self.problems(), **field_faults}

    def _focus_wrong(self) -> None:
        """Focus the first row with a message, which prevents saving."""
        wrong = self._wrong()
        row = next((row for name, row in self._rows.items() if name in wrong), None)
        if row is not None and row.focus.isVisibleTo(self):
            row.focus.setFocus(Qt.FocusReason.ShortcutFocusReason)
            announce(row.focus, row.focus.accessibleDescription())

    def accept(self) -> None:
        """Saves once; a repeated key or second click after that is ignored."""
        if self._is_saved:
            return
        if self._wrong():
            self.check()
            self._focus_wrong()
            return
        label, save = self.submission()
        failures: list[str] = []
        self.ops.failed.connect(failures.append)
        done = self.ops.run(label, submit, self._autosave.id, save)
        self.ops.failed.disconnect(failures.append)
        self.failure.show_text(" ".join(failures))
        if done is not None:
            self._is_saved = True
            self._autosave.stop()
            self.saved.emit(done.value)
            super().accept()
            if isinstance(label, str):  # the others are announced by the undo bar
                announce(self.parentWidget() or self, self.tr("Saved"))

    def reject(self) -> None:
        """Esc or the window's close button: asks for a second press if input would be lost."""
        values = field_values.values(self)
        if values == self._baseline:
            self.discard()
            return
        self._baseline = values
        warning = self.tr("Press Esc once more to close without keeping what you entered.")
        self.foot_note.show_text(warning, is_fault=True)
        announce(self.foot_note, warning)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ignores key repeats of Return: a key held while the form opened must not save it."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and event.isAutoRepeat():
            return
        if is_return and not self.ok.isEnabled():
            self._focus_wrong()
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not event.spontaneous():  # the program quits
            self._autosave.save()
            super().reject()
        super().closeEvent(event)

    def discard(self) -> None:
        """Closes the form and deletes its draft, without asking."""
        self._autosave.discard()
        super().reject()

    def _offer(self, draft: Draft) -> None:
        """Offers input that was not saved when the program ended."""
        offer = DraftOffer(draft, self.ops.now())
        offer.continued.connect(lambda: self._autosave.restore(draft))
        offer.discarded.connect(lambda: self._autosave.discard_offered(draft))
        for chosen in (offer.continued, offer.discarded):
            chosen.connect(offer.hide)
        self._column.insertWidget(0, offer)
        self.offer = offer

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        """Resizes to what the form needs, unless the user made it larger, or narrower."""
        wanted, now = self.sizeHint(), self.size()
        is_whole = now.height() == self._fitted.height() or wanted.height() > now.height()
        is_too_narrow = self._fitted.width() <= now.width() < wanted.width()
        if self.isVisible() and (is_whole or is_too_narrow):
            width = wanted.width() if is_too_narrow else now.width()
            self.resize(width, wanted.height() if is_whole else now.height())
            self._stay_on_screen()
        self._fitted = wanted

    def _stay_on_screen(self) -> None:
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        below = max(0, frame.bottom() - room.bottom())
        beside = max(0, frame.right() - room.right())
        if below or beside:
            self.move(max(room.left(), self.x() - beside), max(room.top(), self.y() - below))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        width = max(hint.width(), theme.scaled(self.form_width))
        return QSize(width, hint.height()).boundedTo(largest_size(self))


class Failure(QWidget):
    """Error icon and message above the buttons, shown when saving failed."""

    def __init__(self) -> None:
        super().__init__()
        self.label = Text(tone=theme.Meaning.OVERDUE)
        icon = IconLabel("warning", meaning=theme.Meaning.OVERDUE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.hide()

    def show_text(self, sentence: str) -> None:
        self.label.setText(sentence)
        self.setVisible(bool(sentence))
