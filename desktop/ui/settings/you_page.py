"""The page *You*: who writes the letters, where, and how the windows look."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from desktop.core import profile as keys
from desktop.core.changes import Changes
from desktop.core.profile import (
    TEXT_SIZES,
    Appearance,
    Density,
    RowReading,
    parse_profile,
    read_addresses,
)
from desktop.core.text import one_line
from desktop.ui import theme
from desktop.ui.forms.faults import invalid_email
from desktop.ui.forms.fields import Choice, SearchChoice, system_country
from desktop.ui.settings.context import SettingsContext
from desktop.ui.settings.page import Group, ScrolledPage
from desktop.ui.theme import Meaning
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.text import Caption, FieldLabel, Quiet, Title
from desktop.ui.widgets.unfocused import on_unfocused_text
from desktop.wording import languages
from desktop.wording.countries import countries

_SETTLE_MS = 600
"""Delay after the last change of a text without the focus."""
_LENGTH = 32
"""Characters that are visible in a text field."""


class YouPage(ScrolledPage):
    """Each change applies at once, and can be undone."""

    def __init__(self, context: SettingsContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ops = context.ops
        self._settle_timer = QTimer(self)
        self._settle_timer.setSingleShot(True)
        self._settle_timer.setInterval(_SETTLE_MS)
        self._settle_timer.timeout.connect(self._put_texts)
        self.column.addWidget(Title(self.tr("You"), self))
        self.column.addWidget(Quiet(self.tr("All of it stays on this computer."), self))
        self._add_person()
        self._add_look()
        self._add_reading()
        self.column.addStretch(1)
        _align([row for group in self.findChildren(Group) for row in group.findChildren(RowLabel)])
        self._connect()
        self._ops.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Show what is stored; a text that is being typed stays."""
        profile = parse_profile(self._ops.queries.setting)
        for line, text in (
            (self.name, profile.name),
            (self.phone, profile.phone),
            (self.addresses, ", ".join(profile.addresses)),
        ):
            if not line.isModified():
                with QSignalBlocker(line):
                    line.setText(text)
        self._check_addresses()
        boxes: tuple[tuple[Choice[str], str], ...] = (
            (self.country, profile.country),
            (self.appearance, profile.appearance),
            (self.text_size, str(profile.text_size)),
            (self.density, profile.density),
            (self.row_reading, profile.row_reading),
            (self.language, profile.language if profile.language in languages.shares() else ""),
        )
        for box, value in boxes:
            with QSignalBlocker(box):
                box.restore(value)

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._put_texts()
        super().hideEvent(event)

    def _add_person(self) -> None:
        group = Group(self.tr("For your letters"), self)
        form = _form(group)
        self.name = _line()
        _add_row(form, self.tr("Your &name"), self.name)
        self.phone = _line()
        _add_row(form, self.tr("Your &phone number"), self.phone)
        group.add_quiet(self.tr("Your letters end with this name; a call offers this number."))
        self.column.addWidget(group)

        group = Group(self.tr("When you add an application"), self)
        form = _form(group)
        system = dict(countries()).get(system_country(), system_country())
        as_system = self.tr("As the system: {country}").format(country=system)
        self.country: SearchChoice[str] = SearchChoice([("", as_system), *countries()])
        _add_row(form, self.tr("Your &country"), self.country)
        self.country_fault = Caption("", group, tone=Meaning.OVERDUE)
        self.country_fault.hide()
        self.addresses = _line()
        self.addresses.setPlaceholderText("name@example.com")
        _add_row(form, self.tr("Your &e-mail addresses"), self.addresses)
        self.fault = Caption("", group, tone=Meaning.OVERDUE)
        self.fault.hide()
        group.body.addWidget(self.country_fault)
        group.body.addWidget(self.fault)
        group.add_quiet(
            self.tr(
                "The country is the first choice for a new employer, whose public holidays count. "
                "Your addresses tell which mails you sent, and leave you out of lists you paste."
            )
        )
        self.column.addWidget(group)

    def _add_look(self) -> None:
        group = Group(self.tr("How it looks"), self)
        form = _form(group)
        self.appearance: Choice[str] = Choice(
            [
                (Appearance.SYSTEM, self.tr("As the system")),
                (Appearance.LIGHT, self.tr("Light")),
                (Appearance.DARK, self.tr("Dark")),
            ]
        )
        _add_row(form, self.tr("&Appearance"), self.appearance)
        words = (
            self.tr("As the system"), self.tr("Large"), self.tr("Larger"), self.tr("Largest"),
        )  # fmt: skip
        self.text_size: Choice[str] = Choice(list(zip(map(str, TEXT_SIZES), words, strict=True)))
        _add_row(form, self.tr("&Text size"), self.text_size)
        self.density: Choice[str] = Choice(
            [
                (Density.COMPACT, self.tr("Compact")),
                (Density.NORMAL, self.tr("Normal")),
                (Density.ROOMY, self.tr("Roomy")),
            ],
            Density.NORMAL,
        )
        _add_row(form, self.tr("&Spacing"), self.density)
        self.language: Choice[str] = Choice(self._languages())
        _add_row(form, self.tr("&Language"), self.language)
        group.add_quiet(
            self.tr(
                "Roomy has larger buttons and rows, for touch screens and unsteady hands. With "
                "another text size, spacing or language the window opens anew."
            )
        )
        self.column.addWidget(group)

    def _add_reading(self) -> None:
        group = Group(self.tr("With a screen reader"), self)
        form = _form(group)
        self.row_reading: Choice[str] = Choice(
            [
                (RowReading.SENTENCE, self.tr("As one sentence")),
                (RowReading.CELLS, self.tr("Cell by cell")),
            ]
        )
        _add_row(form, self.tr("&Rows of lists are read"), self.row_reading)
        group.add_quiet(
            self.tr(
                "Cell by cell, the left and right arrow keys move between the parts of a row, each "
                "with the name of its column. Cards and the board stay sentences. The window opens "
                "anew with another choice."
            )
        )
        self.column.addWidget(group)

    def _languages(self) -> list[tuple[str, str]]:
        """The languages by their own names; one that is not complete says so."""
        system = languages.name_of(languages.system_language())
        found = [("", self.tr("As the system: {language}").format(language=system))]
        for language, share in sorted(languages.shares().items()):
            name = languages.name_of(language)
            if share < 1:
                percent = int(share * 100)
                name = self.tr("{language} ({percent} % translated, the rest is English)").format(
                    language=name, percent=percent
                )
            found.append((language, name))
        return found

    def _connect(self) -> None:
        for line in (self.name, self.phone, self.addresses):
            line.editingFinished.connect(self._put_texts)
            on_unfocused_text(line, partial(self._put_later, line))
        self.addresses.textChanged.connect(self._check_addresses)
        self.country.changed.connect(self._put_country)
        self.appearance.changed.connect(
            lambda: self._put(
                self.tr("Change the appearance"), keys.APPEARANCE, self.appearance.value()
            )
        )
        self.text_size.changed.connect(
            lambda: self._put(
                self.tr("Change the text size"), keys.TEXT_SIZE, self.text_size.value()
            )
        )
        self.density.changed.connect(
            lambda: self._put(self.tr("Change the spacing"), keys.DENSITY, self.density.value())
        )
        self.row_reading.changed.connect(
            lambda: self._put(
                self.tr("Change the reading of rows"), keys.ROW_READING, self.row_reading.value()
            )
        )
        self.language.changed.connect(
            lambda: self._put(self.tr("Change the language"), keys.LANGUAGE, self.language.value())
        )

    def _put_texts(self) -> None:
        """Store the texts that were entered; not a list with a word that is no address."""
        for line, label, key in (
            (self.name, self.tr("Change your name"), keys.NAME),
            (self.phone, self.tr("Change your number"), keys.PHONE),
        ):
            if line.isModified():
                line.setModified(False)
                self._put(label, key, one_line(line.text()))
        if self.addresses.isModified():
            valid, others = read_addresses(self.addresses.text())
            if others:
                announce(self.addresses, self.fault.text())
            else:
                self.addresses.setModified(False)
                self._put(self.tr("Change your addresses"), keys.ADDRESSES, ", ".join(valid))

    def _put_country(self) -> None:
        """Store the country, unless a text was typed that is none."""
        sentence = self.country.fault()
        self.country_fault.setText(sentence)
        self.country_fault.setVisible(bool(sentence))
        self.country.setAccessibleDescription(sentence)
        if sentence:
            announce(self.country, sentence)
        else:
            self._put(self.tr("Change your country"), keys.COUNTRY, self.country.value())

    def _put_later(self, line: QLineEdit) -> None:
        """Store a text soon that is set without the focus, which may come in several pieces."""
        line.setModified(True)
        self._settle_timer.start()

    def _check_addresses(self) -> None:
        others = read_addresses(self.addresses.text())[1]
        sentence = invalid_email(others[0]) if others else ""
        self.fault.setText(sentence)
        self.fault.setVisible(bool(others))
        self.addresses.setAccessibleDescription(sentence)

    def _put(self, label: str, key: str, value: str) -> None:
        from desktop.actions import settings  # noqa: PLC0415  loaded with the first write

        if value != self._ops.queries.setting(key) and not self._ops.run(
            label, settings.put, key, value
        ):
            self.refresh()

    def _on_changed(self, changes: Changes) -> None:
        if changes.settings:
            self.refresh()


def _line() -> QLineEdit:
    line = QLineEdit()
    line.setMaximumWidth(line.fontMetrics().averageCharWidth() * _LENGTH)
    return line


def _form(group: Group) -> QFormLayout:
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
    form.setHorizontalSpacing(theme.L)
    form.setVerticalSpacing(theme.S)
    group.body.addLayout(form)
    return form


class RowLabel(FieldLabel):
    """The label of a row."""

    def __init__(self, text: str, field: QWidget) -> None:
        super().__init__(text, field)
        self.setMinimumHeight(theme.TARGET)  # in line with the field
        field.setAccessibleName(text.replace("&", ""))


def _add_row(form: QFormLayout, text: str, field: QWidget) -> None:
    form.addRow(RowLabel(text, field), field)


def _align(labels: Sequence[QLabel]) -> None:
    """Begin all fields in one column; the size hint ignores the mnemonic's underline."""
    width = max(label.sizeHint().width() for label in labels) + theme.XS
    for label in labels:
        label.setMinimumWidth(width)
