"""The foot of the letter dialog: send warning, notice and buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.letter.session import EditedLetter
from desktop.ui.theme import Meaning
from desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.shortcuts import add_keys
from desktop.ui.widgets.text import Quiet, Text

_SIDE = 16


class SendWarningBar(Card):
    """Says why to wait with the letter; disables nothing. Hidden while writing is sensible."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = Text("", parent=self)
        self.why = LinkButton(self.tr("Wh&y"), self)
        self.why.setAccessibleName(self.tr("Why to wait"))
        self.body.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        mark = IconLabel("waiting", self, side=_SIDE, meaning=Meaning.DUE)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        row.addWidget(self.why, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.hide()

    def say(self, sentence: str) -> None:
        self.text.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))


class LetterFoot(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.send_warning = SendWarningBar(self)
        self.notice = Quiet("", self)
        self.notice.hide()
        self.copy = LinkButton(self.tr("&Copy"), self, theme.icon("copy"))
        self.open = LinkButton(self.tr("&Open in mail program"), self, theme.icon("external"))
        self.save = LinkButton(self.tr("Sa&ve as .eml…"), self, theme.icon("mail"))
        self.close_button = QPushButton(self.tr("C&lose"), self)
        self.sent = PrimaryButton(self.tr("I &sent it"), self)
        add_keys(self.sent, "Ctrl+Return", "Ctrl+Enter")
        for button in (self.close_button, self.sent):
            button.setAutoDefault(True)
        self._is_reachable = False
        self._arrange()

    def show_letter(self, letter: EditedLetter) -> None:
        """Show the buttons that apply to this letter."""
        person = letter.addressee.person
        self._is_reachable = person is not None and bool(person.email.strip())
        self.set_gap("")
        self.say("")

    def set_gap(self, gap: str) -> None:
        """Hold the letter back while it has a gap to fill in; empty when it has none."""
        fill = self.tr("Fill in “{gap}” first, or take it out.").format(gap=gap) if gap else ""
        self.save.setEnabled(not gap)
        self.save.setToolTip(fill)
        self.open.setEnabled(self._is_reachable and not gap)
        without_address = self.tr("No address is known for this letter.")
        self.open.setToolTip(fill if self._is_reachable else without_address)

    def say(self, sentence: str) -> None:
        """Show a notice until the next one."""
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))

    def _arrange(self) -> None:
        links = FlowLayout()
        for button in (self.copy, self.open, self.save):
            links.addWidget(button)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addLayout(links, 1)
        row.addWidget(self.close_button)
        row.addWidget(self.sent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(self.send_warning)
        column.addWidget(self.notice)
        column.addLayout(row)
