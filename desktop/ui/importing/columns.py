"""Asks which column of an unknown table is what."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from desktop.core import typed_dates
from desktop.exchange.column_dates import Order
from desktop.exchange.found import FoundApplication, FoundTable
from desktop.exchange.heads import INTERVIEWS
from desktop.exchange.trackers import (
    Guess,
    applications,
    guess,
    likely_order,
    not_taken,
    order_of,
)
from desktop.ui import theme
from desktop.ui.widgets.date_field import order_of as order_of_locale
from desktop.ui.widgets.text import Hint, Text
from desktop.ui.widgets.window_layout import reserve_label_column
from desktop.wording.imports import imports

_FIRST_ROWS = 50


class ColumnChoice(QWidget):
    """A choice for each field, guessed at first; each column shows its name and its first value."""

    changed = Signal()

    def __init__(
        self, name: str, table: FoundTable, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._today = today
        guessed = guess(table)
        self.fields: dict[str, QComboBox] = {}
        heading = self.tr("Which column of “{name}” is what?").format(name=table.name or name)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.L)
        form.setVerticalSpacing(theme.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for field, label in self._labels().items():
            box = QComboBox(self)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(12)
            box.addItem(self.tr("None"), -1)
            for number in range(self._width()):
                box.addItem(self._column(number), number)
            box.setCurrentIndex(box.findData(guessed.columns.get(field, -1)))
            box.currentIndexChanged.connect(self._on_changed)
            form.addRow(label, box)
            self.fields[field] = box
            is_shown = field not in INTERVIEWS[1:] or field in guessed.columns
            form.setRowVisible(box, is_shown)
        self.order = QComboBox(self)
        self.order.addItem(self.tr("Day first: 3/4 is 3 April"), Order.DAY_FIRST)
        self.order.addItem(self.tr("Month first: 3/4 is 4 March"), Order.MONTH_FIRST)
        self._found_order = order_of(table, guessed)
        likely = _order_of_region()
        if self._found_order is Order.UNCLEAR:
            likely = likely_order(table, guessed, today, likely)
        self.order.setCurrentIndex(self.order.findData(likely))
        self.order.currentIndexChanged.connect(self._on_changed)
        form.addRow(self.tr("&Order of dates"), self.order)
        reserve_label_column(form)
        self._form = form
        self.missing = Hint(self.tr("Choose the column with the company."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(Text(heading, parent=self))
        column.addLayout(form)
        column.addWidget(self.missing)
        self.not_taken = Hint("")
        column.addWidget(self.not_taken)
        self._show(guessed)

    def applications(self) -> list[FoundApplication]:
        """The applications of the table, by the columns that are chosen."""
        order = self._found_order
        if order is Order.UNCLEAR:
            order = Order(self.order.currentData())
        return applications(self._table, replace(self._chosen(), order=order), self._today)

    def _labels(self) -> dict[str, str]:
        return {
            "company": self.tr("&Company"),
            "role": self.tr("&Role"),
            "stage": self.tr("&State"),
            "applied": self.tr("&Applied on"),
            **self._interview_labels(),
            "interviewers": self.tr("Intervie&wer"),
            "contact": self.tr("Con&tact"),
            "email": self.tr("E-&mail"),
            "phone": self.tr("P&hone"),
            "answered": self.tr("They answere&d on"),
            "salary": self.tr("Salar&y"),
            "place": self.tr("&Place"),
            "url": self.tr("&Link"),
            "notes": self.tr("&Notes"),
        }

    def _interview_labels(self) -> dict[str, str]:
        first, *others = INTERVIEWS
        labels = {first: self.tr("&Interview")}
        for number, field in enumerate(others, 2):
            labels[field] = self.tr("Interview {number}").format(number=number)
        return labels

    def _chosen(self) -> Guess:
        columns = {field: box.currentData() for field, box in self.fields.items()}
        return Guess({field: number for field, number in columns.items() if number >= 0})

    def _width(self) -> int:
        return max([len(self._table.heads), *map(len, self._table.rows[:_FIRST_ROWS])])

    def _column(self, number: int) -> str:
        heads = self._table.heads
        name = heads[number] if number < len(heads) else ""
        name = name or self.tr("Column {number}").format(number=number + 1)
        values = (row[number] for row in self._table.rows[:_FIRST_ROWS])
        value = next((" ".join(value.split())[:40] for value in values if value), "")
        return self.tr("{name}: {value}").format(name=name, value=value) if value else name

    def _on_changed(self) -> None:
        chosen = self._chosen()
        self._found_order = order_of(self._table, chosen)
        self._show(chosen)
        self.changed.emit()

    def _show(self, chosen: Guess) -> None:
        self._form.setRowVisible(self.order, self._found_order is Order.UNCLEAR)
        self.missing.setVisible("company" not in chosen.columns)
        left = not_taken(self._table, chosen)
        self.not_taken.setText(imports.not_taken(left))
        self.not_taken.setVisible(bool(left))


def _order_of_region() -> Order:
    """The order in which numeric dates are written where the system is."""
    is_month_first = order_of_locale(QLocale.system()) is typed_dates.Order.MONTH_FIRST
    return Order.MONTH_FIRST if is_month_first else Order.DAY_FIRST
