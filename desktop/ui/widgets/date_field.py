"""Fields for a day, or a day and a time, that parse free text."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from desktop.core.typed_dates import Expectation, Order, Reading, UnreadableReason, read
from desktop.ui import theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.calendar import CalendarPopup
from desktop.ui.widgets.typed_parts import typed_over
from desktop.ui.widgets.unfocused import on_unfocused_text
from desktop.wording import dates
from desktop.wording.typed_dates import in_english

_QUARTER, _HOUR = timedelta(minutes=15), timedelta(hours=1)
_DAY, _WEEK = timedelta(days=1), timedelta(weeks=1)
_ICON_ROOM = 32
_PAGE_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
#: The day with the widest text in the field.
_WIDEST = datetime(2026, 9, 30)  # noqa: DTZ001  only its text is measured
#: Reasons of losing the focus for a while only.
_FOCUS_RETURNS = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}


def order_of(locale: QLocale) -> Order:
    """Whether a numeric date of this locale begins with the day, the month or the year."""
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat).lower()
    first = min(pattern.find(letter) % 1000 for letter in "dmy")
    return {"y": Order.YEAR_FIRST, "m": Order.MONTH_FIRST}.get(pattern[first], Order.DAY_FIRST)


class DateField(QLineEdit):
    """A day. The text is parsed while it is typed (see `core.typed_dates`), never corrected.

    `earliest` and `latest` are the range expected if no year, month or week is typed; only days
    from `minimum` on are valid. Arrows step by a day, page keys by a week, with Ctrl by a month.
    Text that is not understood is kept; `fault` explains it, and `day` is the last valid one.
    """

    changed = Signal()
    """The parsed value or the fault has changed."""
    committed = Signal()
    """A new day was picked, or typed and confirmed by Return or by leaving the field."""

    _with_time = False
    _afternoon = False

    def __init__(
        self,
        day: date,
        today: date,
        *,
        earliest: date | None = None,
        latest: date | None = None,
        minimum: date | None = None,
        order: Order | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.today = today
        self.earliest, self.latest, self.minimum = earliest, latest, minimum
        self._order = order or order_of(QLocale.system())
        self._value = self._shown = datetime.combine(day, time())
        self._reading: Reading = self._value
        self._committed = self._value
        self._popup: CalendarPopup | None = None
        self._is_first_click = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # no focus by the wheel
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        calendar = QAction(theme.icon("calendar"), self.tr("Choose from a calendar"), self)
        calendar.triggered.connect(self.open_calendar)
        self.addAction(calendar, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._read)
        self.returnPressed.connect(self._commit)
        on_unfocused_text(self, lambda: self._commit(is_set=self._value == self._shown))
        self.setText(self._written(self._shown))

    def day(self) -> date:
        """The day of the text; the last valid one if the text is not understood."""
        return self._value.date()

    def set_day(self, day: date) -> None:
        self._set(datetime.combine(day, self._value.time()))
        self._committed = self._value

    def set_today(self, today: date, *, minimum: date) -> None:
        """Change today's date and `minimum`, for a field that stays open past midnight."""
        self.today, self.minimum = today, minimum

    def fault(self) -> str:
        """Why the text is invalid, and what to type instead; empty if it is valid."""
        reading = self._reading
        if isinstance(reading, datetime):
            return self._too_early(reading)
        if reading.reason is UnreadableReason.OTHER_WEEKDAY:
            return self.tr("{day} is a {weekday}. Change one of the two.").format(
                day=dates.full_date(reading.readings[0].date()),
                weekday=dates.weekday(reading.readings[0].date()),
            )
        if reading.reason is UnreadableReason.AMBIGUOUS:
            (one, _), (other, _) = self.choices()
            return self.tr("Is it {one} or {other}?").format(one=one, other=other)
        if reading.reason is UnreadableReason.NO_SUCH_DAY:
            return self.tr("There is no such day.")
        if reading.reason is UnreadableReason.NO_SUCH_TIME:
            return self.tr("There is no such time. Type it as 14:30 or 2:30pm.")
        return self._example()

    def choices(self) -> list[tuple[str, datetime]]:
        """The readings of a text that can be read in two ways, each with its words."""
        reading = self._reading
        if isinstance(reading, datetime) or reading.reason is not UnreadableReason.AMBIGUOUS:
            return []
        return [(self._both_parts(at), at) for at in reading.readings]

    def choose(self, at: datetime) -> None:
        self._set(at)
        self._commit()

    def reading(self) -> str:
        """The parsed day in words, as far as the text does not show it; empty with a fault."""
        day = self.day()
        relative = dates.relative(day, self.today)
        if self.fault():
            return ""
        if self.text() == self._written(self._value):
            return dates.at_start(relative)
        return self.tr("{day} · {relative}").format(day=self._in_full(), relative=relative)

    def draft_value(self) -> str:
        """The value for a draft: the day in ISO format, or the text if it is not understood."""
        is_read = isinstance(self._reading, datetime)
        return self._value.isoformat() if is_read else self.text()

    def restore(self, stored: object) -> None:
        """Restores a value of `draft_value`."""
        text = str(stored)
        try:
            self._set(datetime.fromisoformat(text).replace(tzinfo=None))
        except ValueError:
            self.setText(text)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        width = self.fontMetrics().horizontalAdvance(self._written(_WIDEST))
        return QSize(width + _ICON_ROOM + 2 * theme.S, hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def open_calendar(self) -> None:
        if self._popup is None:
            self._popup = CalendarPopup(self)
            self._popup.picked.connect(self._pick)
        self._popup.open_below(self.day(), self.minimum)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alt_down = key == Qt.Key.Key_Down and modifiers == Qt.KeyboardModifier.AltModifier
        if alt_down or key == Qt.Key.Key_F4:
            self.open_calendar()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not modifiers:
            self._step(1 if key == Qt.Key.Key_Up else -1)
        elif key in _PAGE_KEYS and not modifiers:
            self._step(1 if key == Qt.Key.Key_PageUp else -1, by_page=True)
        elif key in _PAGE_KEYS and modifiers == Qt.KeyboardModifier.ControlModifier:
            self._step_month(1 if key == Qt.Key.Key_PageUp else -1)
        else:
            super().keyPressEvent(event)
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.choices():
                event.accept()  # it leads to the choices, not to a button of the dialog

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.hasFocus() or not event.angleDelta().y():
            event.ignore()
            return
        self._step(1 if event.angleDelta().y() > 0 else -1)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._is_first_click and not self.hasSelectedText():
            self._select_part()
        self._is_first_click = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self._select_part()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        ):
            self.selectAll()
        self._is_first_click = event.reason() == Qt.FocusReason.MouseFocusReason

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in _FOCUS_RETURNS:
            return
        if self.fault():
            announce(self, self.fault())
        elif self.text() != self._written(self._value):
            announce(self, self.reading())
            self._set(self._value)
        self._commit()

    def hideEvent(self, event: QHideEvent) -> None:
        self._commit()
        super().hideEvent(event)

    def _commit(self, *, is_set: bool = False) -> None:
        if not is_set and not self.fault() and self._value != self._committed:
            self._committed = self._value
            self.committed.emit()

    def _set(self, at: datetime) -> None:
        """Show `at`, and parse further text relative to it."""
        self._shown = at
        self.setText(self._written(at))
        self._read()  # setText does not emit textChanged while signals are blocked

    def _read(self) -> None:
        before = self._value, self.fault(), self.reading()
        if self.text() == self._written(self._shown):
            self._reading = self._shown
        else:
            self._reading = self._parse(self.text(), self._shown)
        self._value = self._reading if isinstance(self._reading, datetime) else self._shown
        self.setAccessibleDescription(self.fault() or self.reading())
        if before != (self._value, self.fault(), self.reading()):
            self.changed.emit()

    def _parse(self, text: str, shown: datetime) -> Reading:
        """Read `text`, which leaves out what it has in common with `shown`."""
        return read(
            in_english(text),
            Expectation(
                today=self.today,
                shown=shown,
                order=self._order,
                earliest=self.earliest,
                latest=self.latest,
                with_time=self._with_time,
                afternoon=self._afternoon,
            ),
        )

    def _too_early(self, at: datetime) -> str:
        if self.minimum is None or at.date() >= self.minimum:
            return ""
        return self.tr("This is too early. Type {day} or later.").format(
            day=dates.day(self.minimum, self.today)
        )

    def _example(self) -> str:
        return self.tr("Type a day, such as 24 Mar, tue or tomorrow.")

    def _in_full(self) -> str:
        return dates.full_day(self.day())

    def _written(self, at: datetime) -> str:
        """The text of `at` in the field, which `read` parses back to it."""
        return dates.short_day(at.date())

    def _both_parts(self, at: datetime) -> str:
        """All that the field asks for, in words of a sentence."""
        return dates.day(at.date(), self.today)

    def _pick(self, day: date) -> None:
        self._set(datetime.combine(day, self._value.time()))
        self._commit()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _step(self, steps: int, *, by_page: bool = False) -> None:
        if not self.fault():
            self._step_to(self._value + steps * (_WEEK if by_page else _DAY))

    def _step_month(self, steps: int) -> None:
        if not self.fault():
            day = QDate(self._value.year, self._value.month, self._value.day).addMonths(steps)
            self._step_to(self._value.replace(day.year(), day.month(), day.day()))

    def _step_to(self, at: datetime) -> None:
        if not self._too_early(at):
            self._set(at)
            self.selectAll()

    def _select_part(self) -> None:
        """Select the part that the next key replaces."""
        self.selectAll()


class DateTimeField(DateField):
    """A day and a local wall-clock time.

    In the time, arrows step by a quarter of an hour and page keys by an hour. `afternoon`: 1:00 to
    6:59 without am or pm is in the afternoon, as of an interview.
    """

    _with_time = True

    def __init__(
        self,
        at: datetime,
        today: date,
        *,
        earliest: date | None = None,
        latest: date | None = None,
        minimum: date | None = None,
        order: Order | None = None,
        afternoon: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            at.date(),
            today,
            earliest=earliest,
            latest=latest,
            minimum=minimum,
            order=order,
            parent=parent,
        )
        self._afternoon = afternoon
        self.set_at(at)

    def at(self) -> datetime:
        """The day and time of the text; the last valid ones if it is not understood."""
        return self._value

    def set_at(self, at: datetime) -> None:
        self._set(at.replace(second=0, microsecond=0))

    def _parse(self, text: str, shown: datetime) -> Reading:
        parse = super()._parse
        reading = parse(text, shown)
        if isinstance(reading, datetime):
            return reading
        return typed_over(text, shown, parse) or reading

    def _example(self) -> str:
        return self.tr("Type a day and a time, such as 24 Mar 14:30.")

    def _in_full(self) -> str:
        return self._and_time(dates.full_day(self.day()), self._value.time())

    def _written(self, at: datetime) -> str:
        return self._and_time(dates.short_day(at.date()), at.time())

    def _and_time(self, day: str, at: time) -> str:
        return self.tr("{day}, {time}").format(day=day, time=dates.clock_time(at))

    def _both_parts(self, at: datetime) -> str:
        return self._and_time(super()._both_parts(at), at.time())

    def _step(self, steps: int, *, by_page: bool = False) -> None:
        if not self._is_at_time():
            super()._step(steps, by_page=by_page)
        elif by_page:
            self._step_to(self._value + steps * _HOUR)
        else:
            over = timedelta(minutes=self._value.minute % 15)
            gap = _QUARTER if steps > 0 or not over else timedelta()
            self._step_to(self._value - over + steps * gap)

    def _step_to(self, at: datetime) -> None:
        is_time = self._is_at_time()
        super()._step_to(at)
        self._select(is_time=is_time)

    def _is_at_time(self) -> bool:
        """Whether the cursor or the selection is in the time; False for text in another format."""
        at = self.selectionStart() if self.hasSelectedText() else self.cursorPosition()
        is_ours = self.text() == self._written(self._value)
        return is_ours and at > len(dates.short_day(self.day()))

    def _select_part(self) -> None:
        if self.text() == self._written(self._value):
            self._select(is_time=self._is_at_time())

    def _select(self, *, is_time: bool) -> None:
        digits = len(dates.clock_time(self._value.time()))
        if is_time:
            self.setSelection(len(self.text()) - digits, digits)
        else:
            self.setSelection(0, len(dates.short_day(self.day())))
