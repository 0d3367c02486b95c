"""One letter to read, with what can be done with it."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop import wording
from desktop.models.letters import LetterRow, LetterState
from desktop.ops import Ops, UndoLabel
from desktop.ui import theme
from desktop.ui.interviews.detail.long_text import WrappedText, small_text
from desktop.ui.letters.rows import local_at, title_text
from desktop.ui.shell.navigator import Navigator
from desktop.ui.theme import Type
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.text import Quiet
from desktop.ui.widgets.text_edit import PlainEdit
from desktop.wording.grammar import fill


class LetterPanel(QWidget):
    """Shows the letter of a row with its whole text."""

    def __init__(self, ops: Ops, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ops = ops
        self._navigator = navigator
        self._row: LetterRow | None = None
        self._text = ""
        self.title = WrappedText("", Type.TITLE)
        self.title.align_leading()
        self.about = small_text("")
        self.about.align_leading()
        self.continue_button = PrimaryButton(self.tr("Continue"), self)
        self.sent_button = PrimaryButton(self.tr("Yes, I sent it"), self)
        self.not_yet_button = self._button(self.tr("Not yet"))
        self.again_button = self._button("")
        self.open_button = self._button(self.tr("Open application"))
        self.copy_button = self._button(self.tr("Copy"))
        self.delete_button = LinkButton(self.tr("Delete draft"), self, theme.icon("delete"))
        self.hint = Quiet(
            self.tr("The next step is a different one by now. You can still copy this draft."), self
        )
        self.subject = WrappedText("")
        self.subject.setFont(theme.semibold())
        self.subject.align_leading()
        self.body = PlainEdit(self)
        self.body.setReadOnly(True)
        self.body.setFrameShape(QFrame.Shape.NoFrame)
        self.body.document().setDocumentMargin(theme.L)
        self.body.setTabChangesFocus(True)
        self.body.setAccessibleName(self.tr("Text of the letter"))
        self._arrange()
        self.continue_button.clicked.connect(self._continue)
        self.sent_button.clicked.connect(self._confirm)
        self.not_yet_button.clicked.connect(self._keep)
        self.again_button.clicked.connect(self._write_again)
        self.open_button.clicked.connect(self._open)
        self.copy_button.clicked.connect(self._copy)
        self.delete_button.clicked.connect(self._delete)

    def show_letter(self, row: LetterRow) -> None:
        top = self._row is None or self._row.id != row.id
        self._row = row
        now = self._ops.now()
        subject, self._text = self._content(row)
        self.title.setText(title_text(row))
        when = wording.when_at(local_at(row, now), now.today)
        state = {
            LetterState.DRAFT: self.tr("Draft, last changed {when}"),
            LetterState.HANDED_OVER: self.tr("Opened to send {when}. Did it go out?"),
            LetterState.SENT: self.tr("Sent {when}"),
        }[row.state].format(when=when)
        application = (wording.in_sentence(row.company), wording.in_sentence(row.role), state)
        self.about.setText(" · ".join(part for part in application if part))
        self.subject.setText(subject)
        self.subject.setVisible(bool(subject))
        if top or self.body.toPlainText() != self._text:
            self.body.setPlainText(self._text)
        self._show_buttons(row)
        self._column.activate()  # at once: a line more or less is not painted in the old place

    def focus_text(self) -> None:
        self.body.setFocus()

    def _show_buttons(self, row: LetterRow) -> None:
        is_draft, is_sent = row.state is LetterState.DRAFT, row.state is LetterState.SENT
        can_continue = not is_sent and self._can_continue(row)
        again = self._names_again(row) if is_sent else ""
        self.continue_button.setVisible(can_continue)
        self.continue_button.set_primary(is_draft)
        self.hint.setVisible(is_draft and not can_continue)
        for button in (self.sent_button, self.not_yet_button):
            button.setVisible(row.state is LetterState.HANDED_OVER)
        self.again_button.setVisible(bool(again))
        self.again_button.setText(fill(self.tr("Write again to {names}"), names=again))
        self.delete_button.setVisible(not is_sent)

    def _can_continue(self, row: LetterRow) -> bool:
        from desktop.ui.letter.steps import can_continue  # noqa: PLC0415  needs all of advice

        draft = self._ops.queries.letter_draft(row.id)
        return draft is not None and can_continue(self._ops, draft)

    def _names_again(self, row: LetterRow) -> str:
        """Its readers who are those of the next step, if that is a letter for now."""
        current = self._ops.queries.row(row.application_id, self._ops.now())
        if current is None or not current.can_be_done or current.letter_kind is None:
            return ""
        readers = set(wording.split_names(row.names))
        due = wording.split_names(current.recipient_names)
        return wording.people([name for name in due if name in readers]).replace("&", "&&")

    def _content(self, row: LetterRow) -> tuple[str, str]:
        """Subject and whole text."""
        if row.state is LetterState.SENT:
            contact = self._ops.queries.contact(row.id)
            return ("", "") if contact is None else (contact.subject, contact.text)
        draft = self._ops.queries.letter_draft(row.id)
        return ("", "") if draft is None else (draft.subject, draft.body)

    def _continue(self) -> None:
        if self._row is not None:
            self._navigator.continue_letter.emit(self._row.id)

    def _write_again(self) -> None:
        if self._row is not None:
            self._navigator.write_letter.emit(self._row.application_id)

    def _open(self) -> None:
        if self._row is not None:
            self._navigator.open_entry.emit(self._row.application_id, self._row.id)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        announce(self.copy_button, self.tr("Copied"))
        self._ops.reported.emit(self.tr("Copied"))

    def _confirm(self) -> None:
        from desktop.actions import letters  # noqa: PLC0415  writing needs all of advice

        if self._row is not None:
            report = self.tr("Logged: {letter}").format(letter=title_text(self._row))
            label = UndoLabel(self.tr("Log letter"), report)
            self._ops.run(label, letters.confirm_sent, self._row.id)

    def _keep(self) -> None:
        from desktop.actions import letters  # noqa: PLC0415  writing needs all of advice

        if self._row is not None:
            self._ops.run("", letters.keep_unsent, self._row.id)

    def _delete(self) -> None:
        from desktop.actions import letters  # noqa: PLC0415  writing needs all of advice

        if self._row is not None:
            label = UndoLabel(self.tr("Delete draft"), self.tr("Draft deleted"))
            self._ops.run(label, letters.delete_draft, self._row.id)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(True)  # Return presses it, too
        return button

    def _arrange(self) -> None:
        buttons = QWidget(self)
        flow = FlowLayout(buttons)
        for button in (
            self.continue_button,
            self.sent_button,
            self.not_yet_button,
            self.again_button,
            self.open_button,
            self.copy_button,
            self.delete_button,
        ):
            flow.addWidget(button)
        column = QWidget(self)
        column.setMaximumWidth(theme.scaled(theme.READING_WIDTH))
        inside = self._column = QVBoxLayout(column)
        inside.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        inside.setSpacing(theme.S)
        inside.addWidget(self.title)
        inside.addWidget(self.about)
        inside.addWidget(buttons)
        inside.addWidget(self.hint)
        inside.addSpacing(theme.S)
        inside.addWidget(self.subject)
        inside.addWidget(self.body, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)
