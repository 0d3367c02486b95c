"""What every dialog that keeps a record shares."""

from collections.abc import Callable, Iterable, Mapping
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.actions.context import Context
from desktop.core.changes import Changes
from desktop.core.records import Application
from desktop.models.drafts import Draft
from desktop.ui import theme, wording
from desktop.ui.interviews.dialogs.drafting import Drafting, DraftOffer
from desktop.ui.ops import Ops, Said
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.mark import Mark
from desktop.ui.widgets.scrollable_body import ScrollableBody
from desktop.ui.widgets.sizes import room_of
from desktop.ui.widgets.text import Caption, Text

P = ParamSpec("P")

WIDTH = 460
"""Of a form, in device-independent pixels, where its fields do not ask for more."""


class RecordDialog(QDialog):
    """A form. Nothing is written before OK; when writing fails, it says why and stays open.

    Subclasses add their rows, then call `ready()`. They implement `problems` (what is missing or
    wrong, by the name of its row; empty enables OK) and `save` (True when the record is kept).
    """

    form_width = WIDTH
    kept = Signal(str)
    """The id of the record that was just saved."""

    def __init__(self, ops: Ops, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ops = ops
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rows: dict[str, tuple[QVBoxLayout, Hint]] = {}
        self._standing: dict[str, str] = {}
        self._fitted = 0
        self._texts: tuple[str, ...] = ()
        self.offer: DraftOffer | None = None

        body = QWidget()
        self.form = QFormLayout(body)
        self.form.setContentsMargins(theme.L, theme.L, theme.L, theme.S)
        self.form.setHorizontalSpacing(theme.M)
        self.form.setVerticalSpacing(theme.S)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._area = ScrollableBody(body)

        self.failure = Failure()
        self.warning = Hint("")
        self.buttons = QDialogButtonBox()
        self.ok = PrimaryButton("")
        self.ok.setDefault(True)
        self.buttons.addButton(self.ok, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setAutoDefault(True)
        cancel.setIcon(QIcon())  # no other button here has one
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self._leave)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.accept)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        self._column = column

    def name(self, title: str, ok: str) -> None:
        """What the dialog is for, and the verb on its button."""
        self.setWindowTitle(title)
        self.ok.setText(ok)

    def name_application(self, application: Application) -> None:
        """Say in the title which application the form is about."""
        title, company, role = self.windowTitle(), application.company, application.role
        self.setWindowTitle(wording.titled(title, company, role))

    def add_row(
        self,
        words: str,
        field: QWidget,
        name: str = "",
        hint: str = "",
        buddy: QWidget | None = None,
    ) -> None:
        """A labelled field. With `name`, what `problems` says of it stands below it.

        `hint` stands there as long as nothing is wrong. The label's letter leads to `buddy`, or
        else to the field.
        """
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(buddy or field)
        if not field.accessibleName():
            field.setAccessibleName(words.replace("&", ""))
        if not name:
            self.form.addRow(label, field)
            return
        shown = Hint(hint)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(field)
        column.addWidget(shown)
        self._rows[name] = column, shown
        self._standing[name] = hint
        self.form.addRow(label, column)

    def add_check(self, box: QWidget) -> None:
        """A box to tick, below the fields."""
        self.form.addRow("", box)

    def show_row(self, name: str, on: bool) -> None:
        self._set_visible(self._rows[name][0], on)

    def show_rows(self, rows: Iterable[int], on: bool) -> None:
        for row in rows:
            self._set_visible(row, on)

    def _set_visible(self, row: QVBoxLayout | int, on: bool) -> None:
        if isinstance(row, int):
            self.form.setRowVisible(row, on)
        else:
            self.form.setRowVisible(row, on)
        for _, hint in self._rows.values():
            if not hint.text():  # a row that appears shows all that is in it
                hint.hide()

    def hint(self, name: str) -> "Hint":
        """The line below the row `name`."""
        return self._rows[name][1]

    def set_hint(self, name: str, text: str) -> None:
        """What stands below the row `name` as long as nothing is wrong with it."""
        self._standing[name] = text
        self.check()

    def watch(self, *signals: object) -> None:
        """Looks again at what is missing whenever one of `signals` comes."""
        for signal in signals:
            signal.connect(self.check)  # type: ignore[attr-defined]

    def ready(self, focus: QWidget, about: str = "") -> None:
        """Called at the end of a subclass's constructor: the buttons come last in tab order.

        `about` is the id of what the form is for: what is typed is kept as a draft under it.
        """
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.L, theme.S, theme.L, theme.L)
        foot.setSpacing(theme.M)
        foot.addWidget(self.failure)
        foot.addWidget(self.warning)
        foot.addWidget(self.buttons)
        self._column.addLayout(foot)
        self._texts = self._typed()
        self._drafting = Drafting(self.ops, f"{type(self).__name__}/{about}", self._fields(), self)
        if (draft := self._drafting.found()) is not None:
            self._offer(draft)
        for field in self._fields():
            if isinstance(field, QLineEdit):
                field.home(False)  # a text too long for its field is read from its beginning
        focus.setFocus()
        self.check()

    def problems(self) -> Mapping[str, str]:
        raise NotImplementedError

    def save(self) -> bool:
        raise NotImplementedError

    def check(self) -> None:
        wrong = self.problems()
        for name, (_, hint) in self._rows.items():
            hint.say(wrong.get(name) or self._standing[name])
        self.ok.setEnabled(not wrong)

    def accept(self) -> None:
        if self.problems():
            self.check()
            return
        if self.save():
            self._drafting.drop()
            super().accept()

    def reject(self) -> None:
        """Esc or the window's own button: asks for a second time where text would be lost."""
        texts = self._typed()
        if texts == self._texts:
            self._leave()
            return
        self._texts = texts
        self.warning.say(self.tr("Press Esc once more to close without keeping what you typed."))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not event.spontaneous():  # the program ends, and nothing holds it back
            self._drafting.keep()
            super().reject()
        super().closeEvent(event)

    def _leave(self) -> None:
        self._drafting.drop()
        super().reject()

    def _offer(self, draft: Draft) -> None:
        """What was being written here when the program ended."""
        offer = DraftOffer(draft, self.ops.now())
        offer.continued.connect(lambda: self._drafting.go_on(draft))
        offer.discarded.connect(lambda: self._drafting.discard(draft))
        for chosen in (offer.continued, offer.discarded):
            chosen.connect(offer.hide)
        self._column.insertWidget(0, offer)
        self.offer = offer

    def _fields(self) -> list[QLineEdit | QPlainTextEdit]:
        lines = (
            line
            for line in self.findChildren(QLineEdit)
            if not isinstance(line.parent(), QAbstractSpinBox | QComboBox)
        )
        return [*lines, *self.findChildren(QPlainTextEdit)]

    def _typed(self) -> tuple[str, ...]:
        return tuple(
            field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            for field in self._fields()
        )

    def run(
        self,
        label: str | Said,
        action: Callable[Concatenate[Context, P], Changes],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> bool:
        """`ops.run`, with the sentence of a failure shown here; what is kept is no draft more."""
        said: list[str] = []

        def kept(ctx: Context) -> Changes:
            changes = action(ctx, *args, **kwargs)
            ctx.writer.drafts.drop(self._drafting.id)
            return changes

        self.ops.failed.connect(said.append)
        try:
            done = self.ops.run(label, kept)
        finally:
            self.ops.failed.disconnect(said.append)
        if done:
            self._drafting.end()
        self.failure.say("" if done else " ".join(said))
        return done

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        """Takes the height that the form needs now, unless it was given a larger one by hand."""
        wanted = self.sizeHint().height()
        if self.isVisible() and (self.height() == self._fitted or wanted > self.height()):
            self.resize(self.width(), wanted)
        self._fitted = wanted

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        width = max(hint.width(), theme.scaled(self.form_width))
        return QSize(width, hint.height()).boundedTo(room_of(self))


class Hint(Caption):
    """A quiet line below a field; it takes its room only when it says something."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        if not text:
            self.hide()

    def say(self, text: str) -> None:
        if text != self.text():
            self.setText(text)
            self.setVisible(bool(text))


class Failure(QWidget):
    """Why it could not be saved: icon and sentence, above the buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.label = Text(tone=theme.Meaning.OVERDUE)
        icon = Mark("warning", meaning=theme.Meaning.OVERDUE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.hide()

    def say(self, sentence: str) -> None:
        self.label.setText(sentence)
        self.setVisible(bool(sentence))
