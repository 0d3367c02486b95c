"""The head of the letter dialog: recipient, tone and sender."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
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
from desktop.core.kinds import LetterKind, LetterLanguage, Tone
from desktop.core.text import one_line
from desktop.core.validate import Fault, is_email
from desktop.ui import theme
from desktop.ui.forms import faults
from desktop.ui.letter.session import EditedLetter
from desktop.ui.letter.texts import letter_languages
from desktop.ui.letter.words import LetterWords
from desktop.ui.theme import Meaning, Type
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.text import Caption, Elided, FieldLabel, Text
from desktop.ui.widgets.unfocused import on_unfocused_text
from desktop.wording.grammar import fill

if TYPE_CHECKING:
    from desktop.core.records import Person


#: Characters of an address that are visible while it is entered.
_ADDRESS_LENGTH = 32


class LetterHead(QWidget):
    tone_chosen = Signal(object)
    language_chosen = Signal(object)
    sender_changed = Signal(object)
    result_changed = Signal(str)
    """The person's own result that the letter mentions."""
    address_changed = Signal(str)
    """The reader's e-mail address."""
    reachable_changed = Signal(bool)
    """Whether what is typed as the reader's address is one."""

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
        self.language = QComboBox(self)
        for language in letter_languages():
            self.language.addItem(wording.letter_language(language), language)
        self.result = QLineEdit(self)
        self.address = QLineEdit(self)
        self.address_fault = Caption("", self, tone=Meaning.OVERDUE)
        self.address_hint = Caption(self.tr("Without an address, you can copy the text."), self)
        self.template = LinkButton(self.tr("Edit t&his template…"), self, theme.icon("edit"))
        self.about_letters = LinkButton(self.tr("&About letters"), self, theme.icon("info"))
        self._words = words
        self._without_address: set[str] = set()
        self._reader: Person | None = None
        self._arrange()
        self.tone.activated.connect(lambda at: self.tone_chosen.emit(Tone(self.tone.itemData(at))))
        self.language.activated.connect(self._emit_language)
        for field, emit in (
            (self.name, self._emit_sender),
            (self.phone, self._emit_sender),
            (self.result, self._emit_result),
        ):
            field.editingFinished.connect(emit)
            on_unfocused_text(field, emit)
        self.address.editingFinished.connect(self._emit_address)
        self.address.textChanged.connect(self._on_address_edited)  # by assistive technology, too

    def commit_fields(self) -> None:
        """Emit the content of the fields, as if the focus had left them."""
        self._emit_sender()
        if self.result.isVisible():
            self._emit_result()
        self._emit_address()

    def show_record(self, kind: LetterKind, company: str, role: str) -> None:
        self.title.setText(wording.at_start(wording.letter_kind(kind)))
        self.about.setText(
            self.tr("{company} · {role}").format(
                company=wording.in_sentence(company), role=wording.in_sentence(role)
            )
        )

    def show_letters(self, letters: Sequence[EditedLetter]) -> None:
        """Show a tab for each letter, and no tabs for a single one."""
        for letter in letters:
            person = letter.addressee.person
            name = wording.in_sentence(person.name) if person else self.tr("No recipient yet")
            self.tabs.addTab(name.replace("&", "&&"))
        self.tabs.setVisible(len(letters) > 1)

    def show_sender(self, sender: Sender) -> None:
        with QSignalBlocker(self.name), QSignalBlocker(self.phone):
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

    def show_language(self, language: LetterLanguage) -> None:
        """Show the language that the letter is meant to be in."""
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        for widget in (self.language, self._language_label):
            widget.setVisible(self.language.count() > 1)

    def show_result(self, result: str | None) -> None:
        """Show the field for a result; None hides it."""
        for widget in (self.result, self._result_label):
            widget.setVisible(result is not None)
        if result is not None and not self.result.hasFocus():
            with QSignalBlocker(self.result):
                self.result.setText(result)

    def mark_sent(self, place: int) -> None:
        self.tabs.setTabIcon(place, theme.icon("check", theme.Meaning.DONE))
        self.tabs.setTabToolTip(place, self.tr("Sent"))

    def show_addressee(self, letter: EditedLetter) -> None:
        self._show_address(letter)
        person = letter.addressee.person
        if person is None:
            self.to.setText(self.tr("No recipient yet"))
            self.to.show()
            return
        name = wording.in_sentence(person.name)
        address = person.email.strip()
        text = fill(self.tr("To {name}"), person.courtesy, name=name)
        if address:
            text = fill(
                self.tr("To {name}, {reach}"),
                person.courtesy,
                name=name,
                reach=wording.in_sentence(address),
            )
        if letter.addressee.forwards_to:
            names = wording.people([p.name for p in letter.addressee.forwards_to])
            text = fill(self.tr("{to}, to be passed on to {names}"), to=text, names=names)
        self.to.setText(text)
        self.to.setVisible(self._reader is None or bool(letter.addressee.forwards_to))

    def _show_address(self, letter: EditedLetter) -> None:
        """Show the field for an address that is not known, and keep it once it was entered."""
        person = letter.addressee.person
        if person is not None and not person.email.strip():
            self._without_address.add(person.id)
        is_asked = person is not None and person.id in self._without_address
        before, self._reader = self._reader, person if is_asked else None
        for widget in (self._address_label, self.address):
            widget.setVisible(is_asked)
        if person is None or not is_asked:
            self.address_fault.hide()
            self.address_hint.hide()
            return
        name = wording.in_sentence(person.form_of_address) or wording.people([person.name])
        courtesy = person.courtesy
        label = fill(self.tr("E-ma&il of {name}"), courtesy, name=name.replace("&", "&&"))
        self._address_label.setText(label)
        _fit(self._address_label)
        self.address.setAccessibleName(fill(self.tr("E-mail of {name}"), courtesy, name=name))
        if before is None or before.id != person.id:
            self.address.setText(person.email)
            self.address_fault.hide()
        self._show_hint()

    def _show_hint(self) -> None:
        """Say what an address is needed for, where there is none and no mistake in it."""
        is_empty = self._reader is not None and not self.address.text().strip()
        self.address_hint.setVisible(is_empty and self.address_fault.isHidden())

    def _emit_sender(self) -> None:
        self.sender_changed.emit(
            Sender(name=one_line(self.name.text()), phone=one_line(self.phone.text()))
        )

    def _emit_language(self, at: int) -> None:
        self.language_chosen.emit(LetterLanguage(self.language.itemData(at)))

    def _emit_result(self) -> None:
        self.result_changed.emit(one_line(self.result.text()))

    def _on_address_edited(self, text: str) -> None:
        is_address = is_email(text)
        if is_address:
            self.address_fault.hide()
        self._show_hint()
        self.reachable_changed.emit(is_address and bool(text.strip()))

    def _emit_address(self) -> None:
        """Emit what was typed where it is an address; else say how one looks."""
        text = one_line(self.address.text())
        if self._reader is None or text == self._reader.email:
            return
        if is_email(text):
            self.address_changed.emit(text)
            return
        sentence = faults.sentence(Fault.EMAIL_MALFORMED)
        self.address_fault.setText(sentence)
        self.address_fault.show()
        self.address.setAccessibleDescription(sentence)

    def _label(self, text: str, field: QWidget) -> FieldLabel:
        label = FieldLabel(text, field, self)
        _fit(label)
        field.setAccessibleName(text.replace("&", ""))
        return label

    def _arrange(self) -> None:
        self._name_label = self._label(self.tr("Your &name"), self.name)
        self._phone_label = self._label(self.tr("Your num&ber"), self.phone)
        self._tone_label = self._label(self.tr("&Tone"), self.tone)
        self._language_label = self._label(self.tr("Language"), self.language)
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
        self._address_label = self._label("", self.address)
        self.address.setPlaceholderText("name@example.com")
        self.address.setMinimumWidth(self.fontMetrics().averageCharWidth() * _ADDRESS_LENGTH)
        for widget in (self._address_label, self.address, self.address_fault, self.address_hint):
            widget.hide()
        reader = QHBoxLayout()
        reader.setSpacing(theme.S)
        reader.addWidget(self._address_label)
        reader.addWidget(self.address)
        reader.addWidget(self.address_fault, 3)
        reader.addWidget(self.address_hint, 3)
        reader.addStretch(1)
        column.addWidget(self.tabs)
        to = QHBoxLayout()
        to.setSpacing(theme.S)
        to.addWidget(self.to, 1)
        to.addStretch()
        to.addWidget(self._language_label)
        to.addWidget(self.language)
        column.addLayout(to)
        column.addLayout(reader)


def _fit(label: QLabel) -> None:
    """Make room for the mnemonic's underline, which the size hint ignores."""
    label.setMinimumWidth(label.sizeHint().width() + theme.scaled(theme.XS))
