"""Field for the end of a hold in the employer's words ("until March"), parsed as it is typed."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop import wording
from desktop.core.workdays import WorkCalendar
from desktop.models.drafts import Value
from desktop.ui import theme
from desktop.ui.widgets.text import Hint


class HoldWords(QWidget):
    """Belongs to a date field, which takes the day of `day_read`; without `hold`, of a promise."""

    day_read = Signal(object)
    """The parsed day, each time the words name one."""
    changed = Signal()

    def __init__(
        self,
        said_on: date,
        calendar: WorkCalendar,
        parent: QWidget | None = None,
        *,
        hold: bool = True,
    ) -> None:
        super().__init__(parent)
        self._hold = hold
        self._said_on = said_on
        self._calendar = calendar
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(
            self.tr("In their words: “until March”")
            if hold
            else self.tr("In their words: “by the end of next week”")
        )
        self.line.setAccessibleName(self.tr("Until when, in their words"))
        self.hint = Hint(lines=2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addWidget(self.line)
        column.addWidget(self.hint)
        self.line.textChanged.connect(self._read)  # by assistive technology, too
        self.line.textChanged.connect(self.changed)

    def draft_value(self) -> Value:
        return self.line.text()

    def restore(self, stored: Value) -> None:
        with QSignalBlocker(self.line):  # the day is restored by its own field
            self.line.setText(str(stored))
        self.changed.emit()

    def set_said_on(self, day: date) -> None:
        """Set the day from which relative dates count, and parse the words again."""
        self._said_on = day
        self._read()

    def _read(self) -> None:
        from desktop.advice.promise_words import read_promise  # noqa: PLC0415  slow to import

        words = self.line.text().strip()
        reading = read_promise(words, self._said_on, self._calendar, hold=self._hold)
        if reading.day is not None:
            self.hint.show_text("", is_fault=False)
            self.day_read.emit(reading.day)
        elif reading.unread:
            self.hint.show_text(
                self.tr("Callback did not understand “{words}”. Pick the day.").format(
                    words=wording.in_sentence(reading.unread)
                ),
                is_fault=True,
            )
        else:
            message = self.tr("No day can be read from this.") if words else ""
            self.hint.show_text(message, is_fault=bool(words))
