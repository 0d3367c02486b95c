"""The date that belongs to an answer."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QLabel, QWidget

from desktop.ui import theme, wording

_INDENT = 44


class UntilField(QWidget):
    """A day, which can be left open where it is `optional`."""

    changed = Signal(object)
    """The day, or None while it is left open."""

    def __init__(self, today: date, *, optional: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QDateEdit(self)
        self.edit.setCalendarPopup(True)
        self.edit.setLocale(wording.locale())
        self.edit.setDisplayFormat(wording.editor_format(with_time=False))
        self.edit.setMinimumDate(_qdate(today))
        self.edit.setDate(_qdate(today + timedelta(days=7)))
        label = QLabel(self.tr("Un&til"), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(self.edit)
        self.open_box = QCheckBox(self.tr("No date was na&med"), self)
        self.open_box.setVisible(optional)
        self.open_box.setChecked(optional)
        self.edit.setDisabled(optional)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INDENT, 0, 0, theme.XS)
        row.setSpacing(theme.S)
        row.addWidget(label)
        row.addWidget(self.edit)
        row.addWidget(self.open_box)
        row.addStretch()
        self.edit.dateChanged.connect(self._tell)
        self.open_box.toggled.connect(self._toggle)

    @property
    def day(self) -> date | None:
        """The day; None while it is left open."""
        if self.open_box.isChecked():
            return None
        chosen = self.edit.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def _toggle(self, left_open: bool) -> None:
        self.edit.setDisabled(left_open)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.day)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
