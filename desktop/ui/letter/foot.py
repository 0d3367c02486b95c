"""The foot of the letter dialog: send warning, the ways to send, and the question afterwards."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.letter.sending import Way
from desktop.ui.letter.session import EditedLetter
from desktop.ui.theme import Meaning
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.text import Quiet, Text

_SIDE = 16


class SendWarningBar(Card):
    """Says why to wait with the letter; disables nothing. Hidden while writing is sensible."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = Text("", parent=self)
        self.why = LinkButton(self.tr("Wh&y"), self)
        self.why.setAccessibleName(self.tr("Why to wait"))
        self.body.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        mark = IconLabel("waiting", self, side=_SIDE, meaning=Meaning.WAITING)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        row.addWidget(self.why, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.hide()

    def show_text(self, sentence: str) -> None:
        self.text.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))


class SentQuestion(Card):
    """Asks whether a letter that was handed over was sent. Hidden before that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.done = Quiet("", self)
        self.text = Text(self.tr("Did it go out?"), parent=self)
        self.yes = PrimaryButton(self.tr("Yes, I &sent it"), self)
        self.not_yet = QPushButton(self.tr("Not y&et"), self)
        self.not_yet.setAutoDefault(True)
        self.body.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.text)
        words.addWidget(self.done)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addLayout(words, 1)
        row.addWidget(self.not_yet)
        row.addWidget(self.yes)
        self.body.addLayout(row)
        self.hide()

    def ask(self, done: str) -> None:
        """Ask, after a sentence about what was done; empty to stop asking."""
        question = f"{done} {self.text.text()}"
        self.done.setText(done)
        for button in (self.yes, self.not_yet):
            button.setAccessibleDescription(question)
        self.setVisible(bool(done))
        if done:
            announce(self, question)


class LetterFoot(QWidget):
    """Sending has two steps: the letter is handed over, then the person says that it went out."""

    way_chosen = Signal(object)
    """A `Way` by which to hand the letter over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.send_warning = SendWarningBar(self)
        self.question = SentQuestion(self)
        self.notice = Quiet("", self)
        self.notice.hide()
        self.ways = {
            Way.MAIL_PROGRAM: LinkButton(self.tr("&Mail program"), self),
            Way.GMAIL: LinkButton(self.tr("&Gmail"), self),
            Way.OUTLOOK: LinkButton(self.tr("Outloo&k.com"), self),
            Way.OFFICE: LinkButton(self.tr("Outlook at &work"), self),
            Way.COPY: LinkButton(self.tr("&Copy"), self, theme.icon("copy")),
        }
        self.save = LinkButton(self.tr("Sa&ve as .eml…"), self, theme.icon("mail"))
        self.otherwise = LinkButton(self.tr("Alrea&dy sent"), self)
        self.close_button = QPushButton(self.tr("C&lose"), self)
        self.open = PrimaryButton("", self)
        for button in (self.close_button, self.open):
            button.setAutoDefault(True)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._press_primary)
        self.way = Way.MAIL_PROGRAM
        self._gap = ""
        self._is_reachable = False
        self._arrange()
        self.open.clicked.connect(lambda: self.way_chosen.emit(self.way))
        for way, link in self.ways.items():
            link.clicked.connect(partial(self.way_chosen.emit, way))
        self.otherwise.clicked.connect(
            lambda: self.ask(self.tr("If so, it is noted with this text."))
        )

    def show_letter(self, letter: EditedLetter, way: Way) -> None:
        """Show the ways to send this letter, with `way` as the first."""
        self.way = way if letter.addressee.person is not None else Way.COPY
        self.open.setText(self._primary(self.way))
        for one, link in self.ways.items():
            link.setVisible(one is not self.way)
        self.set_gap("")
        self.show_text("")
        self.ask("")

    def ask(self, done: str) -> None:
        """Ask whether the letter was sent, after what was done; empty to stop asking."""
        self.question.ask(done)
        self.open.set_primary(not done)
        self.otherwise.setEnabled(not done)

    def set_gap(self, gap: str) -> None:
        """Hold the letter back while it has a gap to fill in; empty when it has none."""
        self._gap = gap
        self._enable_ways()

    def set_reachable(self, reachable: bool) -> None:
        """Enable the ways that need the reader's address."""
        self._is_reachable = reachable
        self._enable_ways()

    def show_text(self, sentence: str) -> None:
        """Show a notice until the next one."""
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))

    def _enable_ways(self) -> None:
        fill = self.tr("Fill in “{gap}” first, or take it out.").format(gap=self._gap)
        unknown = self.tr("No address is known for this letter.")
        for button, way in (
            (self.open, self.way),
            (self.save, Way.COPY),
            *((link, way) for way, link in self.ways.items()),
        ):
            is_unknown = way is not Way.COPY and not self._is_reachable
            button.setEnabled(not (self._gap or is_unknown))
            button.setToolTip(fill if self._gap else unknown if is_unknown else "")

    def _primary(self, way: Way) -> str:
        return {
            Way.MAIL_PROGRAM: self.tr("&Open in mail program"),
            Way.GMAIL: self.tr("&Open in Gmail"),
            Way.OUTLOOK: self.tr("&Open in Outlook.com"),
            Way.OFFICE: self.tr("&Open in Outlook at work"),
            Way.COPY: self.tr("C&opy the text"),
        }[way]

    def _press_primary(self) -> None:
        (self.question.yes if self.question.isVisible() else self.open).click()

    def _arrange(self) -> None:
        links = FlowLayout()
        for link in (*self.ways.values(), self.save, self.otherwise):
            links.addWidget(link)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addLayout(links, 1)
        row.addWidget(self.close_button)
        row.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(self.send_warning)
        column.addWidget(self.question)
        column.addWidget(self.notice)
        column.addLayout(row)
