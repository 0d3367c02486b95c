"""What a pasted or imported message says, offered for the form *They answered…*."""

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from desktop.advice.calendars import calendar_for
from desktop.core.records import Application
from desktop.ui import theme
from desktop.ui.forms.answer_words import mail_forms, phrases
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.text import Quiet, Text, breakable
from desktop.wording.answers import answers

if TYPE_CHECKING:
    from desktop.advice.answers.reading import AnswerReading

#: Characters of the sentence that are quoted.
_QUOTED = 180
#: Characters of a text that is one message without a greeting, not a posting.
_SHORT = 600
#: Lines above a mail that is copied from a mail program, and the characters that they may take.
_HEAD_LINE = re.compile(
    r"^(?:from|to|sent|subject|von|an|gesendet|betreff|de|à|envoyé|objet|para|enviado|asunto)"
    r"\s?:[ \t]*\S",
    re.IGNORECASE | re.MULTILINE,
)
_HEAD = 500
_BLANK_LINES = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class Proposal:
    reading: "AnswerReading"
    sentence: str
    """The sentence that says so, as the message has it."""


def read_message(text: str, received_on: date, application: Application) -> Proposal | None:
    """What a message says, without the messages that it quotes; None if nothing was recognised."""
    from desktop.advice.answers.languages import read_mail  # noqa: PLC0415  with the first message
    from desktop.advice.answers.sentences import LONGEST  # noqa: PLC0415
    from desktop.exchange.quotes import without_quotes  # noqa: PLC0415

    if not text.strip():
        return None
    own = without_quotes(_BLANK_LINES.sub("\n\n", text[:LONGEST]))
    calendar = calendar_for(application.country, application.subdivision)
    reading = read_mail(
        own,
        received_on,
        calendar,
        mail_forms(),
        phrases,
        country=application.country,
        subdivision=application.subdivision,
    )
    return None if reading is None else Proposal(reading, own[slice(*reading.span)])


def is_answer(text: str, received_on: date) -> bool:
    """Whether a text is a mail, or so short that what was recognised in it is all of it."""
    from desktop.advice.answers.languages import read_mail  # noqa: PLC0415  with the first message

    forms = mail_forms()
    if forms.is_mail(text):
        return True
    short = len(text) <= _SHORT
    calendar = calendar_for("")
    return short and read_mail(text, received_on, calendar, forms, phrases) is not None


def is_whole_mail(text: str) -> bool:
    """Whether a text is a mail of several lines, by its head, its greeting or its closing."""
    text = text.strip()
    if "\n" not in text:
        return False
    from desktop.exchange.mails import is_mail  # noqa: PLC0415  not for what is typed

    heads = len(_HEAD_LINE.findall(text[:_HEAD]))
    return heads > 1 or is_mail(text.encode("utf-8", "replace")) or mail_forms().is_mail(text)


def mark_sentence(field: QPlainTextEdit, sentence: str) -> None:
    """Mark the first place of the sentence in a field; an empty one removes the mark."""
    marks = []
    at = field.toPlainText().find(sentence) if sentence else -1
    if at >= 0:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(field.document())
        mark.cursor.setPosition(_units(field.toPlainText()[:at]))
        mark.cursor.setPosition(
            mark.cursor.position() + _units(sentence), QTextCursor.MoveMode.KeepAnchor
        )
        form = QTextCharFormat()
        form.setBackground(theme.tinted(field.palette(), theme.mark(field.palette())))
        form.setFontUnderline(True)
        mark.format = form
        marks.append(mark)
    field.setExtraSelections(marks)


def _units(text: str) -> int:
    """The length in the units of Qt's documents."""
    return len(text.encode("utf-16-le")) // 2


class ProposalBar(QWidget):
    """Says how a message is read, quotes the sentence, and offers to fill in the form."""

    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.proposal: Proposal | None = None
        self.title = Text()
        self.quote = Quiet()
        self.particulars = Text()
        self.fill = LinkButton(self.tr("&Fill in"))
        self.setAccessibleName(self.tr("What the message says"))
        self.fill.clicked.connect(self._take)
        words = QVBoxLayout()
        words.setSpacing(theme.XS)
        for line in (self.title, self.particulars, self.quote):
            words.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        row.addWidget(IconLabel("idea"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.fill, 0, Qt.AlignmentFlag.AlignTop)

    def show_proposal(self, proposal: Proposal | None, today: date) -> None:
        """Offer a proposal. One that is shown already stays as it is."""
        if proposal == self.proposal:
            return
        self.proposal = proposal
        if proposal is None:
            return
        particulars = answers.particulars(proposal.reading, today)
        sentence = " ".join(proposal.sentence.split())
        cut = sentence if len(sentence) <= _QUOTED else f"{sentence[:_QUOTED].rstrip()}…"
        self.title.setText(answers.proposal(proposal.reading))
        self.particulars.setText(particulars)
        self.particulars.setVisible(bool(particulars))
        self.quote.setText(breakable(self.tr("“{words}”").format(words=cut)))
        self.fill.setEnabled(True)
        announce(self.title, f"{self.title.text()} {particulars}")

    def _take(self) -> None:
        self.fill.setEnabled(False)
        words = self.tr("Filled in above. Check it before you save.")
        self.title.setText(words)
        announce(self.title, words)
        self.taken.emit()
