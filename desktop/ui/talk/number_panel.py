"""Whom to call: the number, a code to scan with the phone, and when to call."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop import wording
from desktop.advice.call_hours import CallHours, Span
from desktop.core.records import Person
from desktop.core.text import one_line
from desktop.exchange.tel import phone_numbers, tel
from desktop.ui import theme
from desktop.ui.talk.qr_code import QrCode
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.text import Caption, Elided, FieldLabel, Quiet, Text, breakable
from desktop.wording.cities import city


class NumberPanel(Card):
    """Shows the number of a person, or a field for it where it is not known."""

    copy_requested = Signal(str)
    dial_requested = Signal(str)
    """The `tel:` link to open."""
    number_entered = Signal(str)
    person_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Elided("", parent=self)
        self.name.setFont(theme.semibold())
        self.number = Text("", Type.HEADING, self, selectable=True)
        self.number.is_heading = False
        self.numbers = QComboBox(self)
        self.numbers.setAccessibleName(self.tr("Number"))
        self.copy = LinkButton(self.tr("&Copy number"), self, theme.icon("copy"))
        self.dial = LinkButton(self.tr("&Dial from this computer"), self, theme.icon("phone"))
        self.code = QrCode(self)
        self.code.setAccessibleName(self.tr("QR code of the number"))
        self.scan = Caption(self.tr("Scan it to dial from your phone."), self)
        self.missing = Text("", parent=self)
        self.field = QLineEdit(self)
        self.field_label = FieldLabel(self.tr("Their n&umber"), self.field, self)
        self.save = QPushButton(self.tr("Sa&ve number"), self)
        self.add_person = LinkButton(self.tr("Add &person…"), self, theme.icon("add"))
        self.hours = Quiet("", self)
        self.attempts = Text("", parent=self, tone=theme.Meaning.WAITING)
        self._arrange()
        self.numbers.currentTextChanged.connect(self._show_code)
        self.copy.clicked.connect(lambda: self.copy_requested.emit(self.chosen))
        self.dial.clicked.connect(lambda: self.dial_requested.emit(tel(self.chosen)))
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self.save.click)
        self.save.clicked.connect(lambda: self.number_entered.emit(one_line(self.field.text())))
        self.add_person.clicked.connect(self.person_requested)

    @property
    def chosen(self) -> str:
        """The number to call; empty where none is known."""
        return self.numbers.currentText()

    def show_person(self, person: Person | None) -> None:
        """Show the numbers of `person`, or what is missing."""
        known = phone_numbers(person.phone) if person else ()
        self.numbers.clear()
        self.numbers.addItems(known)
        self.number.setText(breakable(self.chosen))
        self.name.setText(wording.in_sentence(person.name) if person else "")
        self.name.setVisible(person is not None)
        self.number.setVisible(len(known) == 1)
        self.numbers.setVisible(len(known) > 1)
        for widget in (self.copy, self.dial, self.code, self.scan):
            widget.setVisible(bool(known))
        for field in (self.field_label, self.field, self.save):
            field.setVisible(person is not None and not known)
        self.field.setText(person.phone if person else "")
        self.add_person.setVisible(person is None)
        self.missing.setVisible(not known)
        self.missing.setText(
            self.tr("Nobody to call is entered yet.")
            if person is None
            else self.tr("The number is not known. If they have a switchboard, ask there.")
        )

    def show_hours(self, hours: CallHours, zone: str) -> None:
        """Say when to call, at the employer's and, if clocks differ, for the person."""
        there, here = _spans(hours.there), _spans(hours.here)
        if hours.differs:
            words = self.tr(
                "It is {time} in {place} now. Good hours there: {there}; for you {here}."
            )
        else:
            words = self.tr("Good hours: {there}.")
        words = words.format(
            time=wording.clock_time(hours.clock), place=city(zone), there=there, here=here
        )
        if not hours.is_workday:
            words = self.tr("Today is no working day there. {hours}").format(hours=words)
        self.hours.setText(words)

    def show_attempts(self, sentence: str) -> None:
        """Show what came of earlier calls; empty hides it."""
        self.attempts.setText(sentence)
        self.attempts.setVisible(bool(sentence))

    def _show_code(self, number: str) -> None:
        if number:
            self.code.show_text(tel(number))

    def _on_typed(self, text: str) -> None:
        self.save.setEnabled(bool(phone_numbers(text)))

    def _arrange(self) -> None:
        self.field.setAccessibleName(self.tr("Their number"))
        self.save.setAutoDefault(True)
        self.save.setEnabled(False)
        buttons = FlowLayout(gap=theme.XS)
        for button in (self.copy, self.dial, self.add_person):
            buttons.addWidget(button)
        scan = QHBoxLayout()
        scan.setSpacing(theme.L)
        scan.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        scan.addWidget(self.scan, 1)
        above: tuple[QWidget, ...] = (self.name, self.number, self.numbers, self.missing)
        for widget in above:
            self.body.addWidget(widget)
        self.body.addLayout(buttons)
        self.body.addLayout(scan)
        self.body.addWidget(self.field_label)
        self.body.addWidget(self.field)
        self.body.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.hours)
        self.body.addWidget(self.attempts)


def _spans(spans: Sequence[Span]) -> str:
    """ "10:00–12:00, 14:00–16:00"."""
    return ", ".join(
        f"{wording.clock_time(begin)}–{wording.clock_time(end)}" for begin, end in spans
    )
