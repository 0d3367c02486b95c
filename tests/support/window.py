"""Helpers for tests with a window."""

from datetime import UTC, datetime, timedelta
from typing import Protocol, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

from desktop.core.moment import Moment

#: The time at which the tests of windows run: a Tuesday afternoon.
NOW = datetime(2026, 3, 24, 15, 0, tzinfo=UTC)


TODAY = NOW.date()


D = TypeVar("D", bound=QDialog)


class Show(Protocol):
    def __call__(self, dialog: D, size: QSize | None = None) -> D: ...


class Clock:
    """The clock of the interface, which a test may set."""

    def __init__(self, utc: datetime = NOW, zone: str = "UTC") -> None:
        self.moment = Moment(utc, zone)

    def __call__(self) -> Moment:
        return self.moment

    def pass_days(self, count: int) -> None:
        self.moment = Moment(self.moment.utc + timedelta(days=count), self.moment.zone)
