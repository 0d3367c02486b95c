"""The head of the letter dialog: recipient, tone and sender."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop import wording
from desktop.advice.letters.template_values import Sender
from desktop.core.kinds import LetterKind, Tone
from desktop.core.text import one_line
from desktop.ui import theme
from desktop.ui.letter.session import EditedLetter
from desktop.ui.letter.words import LetterWords
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.text import Elided, Text


class LetterHead(QWidget):
    tone_chosen = Signal(object)
    sender_changed = Signal(object)
    result_changed = Signal(str)
    """The person's own result that the letter mentions."""

    def __init__(self, words: LetterWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text("", Type.TITLE, self)
        self.about = Elided("", parent=self, tone=theme.quiet)
        self.tabs = QTabBar(self)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setAccessibleName(self.tr("Letters"))
        self.to = Elided("", parent=self, tone=theme.quiet)
        self.name = QLineEdit(self)
        self.phone = QLineEdit(self)
        self.tone = QComboBox(self)
        self.result = QLineEdit(self)
        self.template = LinkButton(self.tr("&Edit this template…"), self, theme.icon("edit"))
        self.about_letters = LinkButton(self.tr("&About letters"), self, theme.icon("info"))
        self._words = words
        self._arrange()
        self.tone.activated.connect(lambda at: self.tone_chosen.emit(Tone(self.tone.itemData(at))))
        for field in (self.name, self.phone):
            field.editingFinished.connect(self._emit_sender)
        self.result.editingFinished.connect(self._emit_result)

    def commit_fields(self) -> None:
        """Emit the content of the fields, as if the focus had left them."""
        self._emit_sender()
        if self.result.isVisible():
            self._emit_result()

    def show_record(self, kind: LetterKind, company: str, role: str) -> None:
        self.title.setText(wording.at_start(wording.letter_kind(kind)))
        self.about.setText(
            self.tr("{company} · {role}").format(
                company=wording.within(company), role=wording.within(role)
            )
        )

    def show_letters(self, letters: Sequence[EditedLetter]) -> None:
        """Show a tab for each letter, and no tabs for a single one."""
        for letter in letters:
            person = letter.addressee.person
            name = wording.within(person.name) if person else self.tr("No recipient yet")
            if len({s.kind for s in letters}) > 1:
                name = wording.at_start(wording.letter_kind(letter.kind))
            self.tabs.addTab(name.replace("&", "&&"))
        self.tabs.setVisible(len(letters) > 1)

    def show_sender(self, sender: Sender) -> None:
        self.name.setText(sender.name)
        self.phone.setText(sender.phone)

    def show_sender_fields(self, *, name: bool, phone: bool) -> None:
        """Show the fields for the sender's name and, for a call, their number."""
        for widget in (self.name, self._name_label):
            widget.setVisible(name)
        for widget in (self.phone, self._phone_label):
            widget.setVisible(phone)

    def show_tones(self, tones: Sequence[Tone], chosen: Tone) -> None:
        self.tone.clear()
        for tone in tones:
            self.tone.addItem(self._words.tone(tone), tone)
        self.show_tone(chosen)
        for widget in (self.tone, self._tone_label):
            widget.setVisible(len(tones) > 1)

    def show_tone(self, tone: Tone) -> None:
        """Show the tone of the text, which is another one where the chosen one has been used."""
        self.tone.setCurrentIndex(max(0, self.tone.findData(tone)))

    def show_result(self, result: str | None) -> None:
        """Show the field for a result; None hides it."""
        for widget in (self.result, self._result_label):
            widget.setVisible(result is not None)
        if result is not None and not self.result.hasFocus():
            self.result.setText(result)

    def mark_sent(self, place: int) -> None:
        self.tabs.setTabIcon(place, theme.icon("check", theme.Meaning.DONE))
        self.tabs.setTabToolTip(place, self.tr("Sent"))

    def show_addressee(self, letter: EditedLetter) -> None:
        person = letter.addressee.person
        if person is None:
            self.to.setText(self.tr("No recipient yet"))
            return
        address = person.email.strip()
        if not address:
            text = self.tr("{name}, whose address is not known: better none than a guess")
            self.to.setText(text.format(name=wording.within(person.name)))
            return
        text = self.tr("To {name}, {reach}").format(
            name=wording.within(person.name), reach=wording.within(address)
        )
        if letter.addressee.forwards_to:
            names = wording.people([p.name for p in letter.addressee.forwards_to])
            text = self.tr("{to}, to be passed on to {names}").format(to=text, names=names)
        self.to.setText(text)

    def _emit_sender(self) -> None:
        self.sender_changed.emit(
            Sender(name=one_line(self.name.text()), phone=one_line(self.phone.text()))
        )

    def _emit_result(self) -> None:
        self.result_changed.emit(one_line(self.result.text()))

    def _label(self, text: str, field: QWidget) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(field)
        # A mnemonic underline makes the text wider than its size hint.
        label.setMinimumWidth(label.sizeHint().width() + theme.scaled(theme.XS))
        field.setAccessibleName(text.replace("&", ""))
        return label

    def _arrange(self) -> None:
        self._name_label = self._label(self.tr("Your &name"), self.name)
        self._phone_label = self._label(self.tr("Your num&ber"), self.phone)
        self._tone_label = self._label(self.tr("&Tone"), self.tone)
        top = QHBoxLayout()
        top.setSpacing(theme.S)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.about)
        top.addLayout(words, 1)
        top.addWidget(self.template, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.about_letters, 0, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        for label, field in (
            (self._name_label, self.name),
            (self._phone_label, self.phone),
            (self._tone_label, self.tone),
        ):
            row.addWidget(label)
            row.addWidget(field)
        row.addStretch(1)
        self._result_label = self._label(self.tr("A &result of yours"), self.result)
        self.result.setPlaceholderText(self.tr("Where something like your idea has worked"))
        outcome = QHBoxLayout()
        outcome.setSpacing(theme.S)
        outcome.addWidget(self._result_label)
        outcome.addWidget(self.result, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addLayout(top)
        column.addLayout(row)
        column.addLayout(outcome)
        column.addWidget(self.tabs)
        column.addWidget(self.to)
