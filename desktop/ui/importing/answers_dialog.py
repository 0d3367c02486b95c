"""Shows what imported mails say, and takes over what is ticked."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions.mail_answers import save_all
from desktop.ops import Ops
from desktop.ui import theme
from desktop.ui.forms.answer_proposal import mark_sentence
from desktop.ui.importing.answer_list import AnswerList
from desktop.ui.importing.answer_search import FoundAnswer
from desktop.ui.interviews.bulk import BulkActions
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop.ui.widgets.text import Quiet, Text
from desktop.ui.widgets.text_edit import MultilineEdit
from desktop.ui.widgets.window_layout import ScrollableBody, fit_to_screen
from desktop.wording.answers import answers

_SIZE = QSize(820, 640)
_LIST_HEIGHT = 160
#: Lines of a mail that are shown at least.
_LINES = 8


class AnswersDialog(QDialog):
    """Nothing is taken over before *Take over*; then it is one step to undo."""

    def __init__(
        self, ops: Ops, found: Sequence[FoundAnswer], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ops = ops
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("What they answered"))
        self.heading = Text(answers.found(len(found)), Type.TITLE, self)
        self.about = Quiet(
            self.tr("The last mail of each application. Tick what was read rightly."), self
        )
        self.list = AnswerList(found, ops.now().today, self)
        self.list.setMinimumHeight(_LIST_HEIGHT)
        self.all = LinkButton(self.tr("Tick all"))
        self.none = LinkButton(self.tr("Tick none"))
        self.fill = LinkButton(self.tr("Fill in the &form…"))
        self.subject = Quiet("", self)
        self.text = MultilineEdit("", _LINES, self)
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(self.tr("The mail"))
        self.buttons = QDialogButtonBox(self)
        self.ok = PrimaryButton("")
        self.buttons.addButton(self.ok, QDialogButtonBox.ButtonRole.AcceptRole)
        later = self.buttons.addButton(self.tr("Not now"), QDialogButtonBox.ButtonRole.RejectRole)
        later.setIcon(QIcon())  # no other button here has one
        self._work = BulkActions(ops, self)
        self._arrange()
        self.all.clicked.connect(lambda: self.list.items.tick_all(on=True))
        self.none.clicked.connect(lambda: self.list.items.tick_all(on=False))
        self.fill.clicked.connect(self._open_form)
        self.list.items.ticked.connect(self._show_count)
        self.list.selectionModel().currentRowChanged.connect(self._show_mail)
        self.buttons.accepted.connect(self._take_over)
        self.buttons.rejected.connect(self.reject)
        self._work.finished.connect(self.accept)
        self._show_count()
        self.list.selectRow(0)
        self.list.setFocus()
        fit_to_screen(self, _SIZE)

    def _arrange(self) -> None:
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(theme.L, theme.L, theme.L, theme.S)
        inside.setSpacing(theme.L)
        inside.addWidget(self.heading)
        inside.addWidget(self.about)
        inside.addWidget(self.list, 1)
        links = QHBoxLayout()
        links.setSpacing(theme.L)
        links.addWidget(self.all)
        links.addWidget(self.none)
        links.addStretch(1)
        links.addWidget(self.fill)
        inside.addLayout(links)
        inside.addWidget(self.subject)
        inside.addWidget(self.text, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.L, theme.S, theme.L, theme.L)
        foot.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ScrollableBody(body), 1)
        column.addLayout(foot)

    def _show_count(self) -> None:
        count = len(self.list.items.chosen())
        self.ok.setText(answers.button(count))
        self.ok.setEnabled(bool(count))

    def _show_mail(self, current: QModelIndex) -> None:
        """Show the mail of a row with its sentence marked, and scroll to it."""
        if not current.isValid():
            return
        found = self.list.items.found(current.row())
        contact = found.mail.contact
        says = answers.says(found.proposal.reading, self._ops.now().today)
        subject = contact.subject or self.tr("No subject")
        self.subject.setText(f"{says}\n{subject}")
        self.text.setPlainText(contact.text)
        mark_sentence(self.text, found.proposal.sentence)
        for mark in self.text.extraSelections():
            cursor = mark.cursor
            cursor.clearSelection()
            self.text.setTextCursor(cursor)
            self.text.ensureCursorVisible()

    def _open_form(self) -> None:
        """Open *They answered…* for the mail of the row, filled with what was read."""
        from desktop.ui.forms.answer import AnswerDialog  # noqa: PLC0415  when opened

        found = self.list.items.found(self.list.currentIndex().row())
        record = self._ops.queries.record(found.mail.record.application.id)
        if record is None:
            return
        form = AnswerDialog(self._ops, record, self)
        form.suggest_stored(found.mail.contact)
        form.saved.connect(self._on_filled_in)
        form.open()

    def _on_filled_in(self, contact_id: str) -> None:
        self.list.items.remove(contact_id)
        if not self.list.items.rowCount():
            self.accept()

    def _take_over(self) -> None:
        self.ok.setEnabled(False)
        self._work.run(
            self.list.items.chosen(),
            self.tr("Take over answers"),
            answers.taken_over,
            self.tr("These mails are gone."),
            save_all,
        )
