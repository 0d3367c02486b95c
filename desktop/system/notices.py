"""Notices and their events, independent of the notification service (`notify`)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Button:
    key: str
    title: str


@dataclass(frozen=True, slots=True)
class Notice:
    """`key` identifies it in events; a notice replaces an earlier one with the same key."""

    key: str
    title: str
    body: str
    buttons: tuple[Button, ...] = ()


class EventKind(StrEnum):
    SHOWN = "shown"
    FAILED = "failed"
    CLICKED = "clicked"
    PRESSED = "pressed"
    EXPIRED = "expired"
    """The notification service removed the notice by itself; it may not have been seen."""


@dataclass(frozen=True, slots=True)
class Event:
    kind: EventKind
    key: str
    button: str = ""


class Notifier(Protocol):
    """Sends notices, and reports events through a callback passed on creation."""

    def send(self, notice: Notice) -> None: ...

    def withdraw(self, key: str) -> None: ...

    def close(self) -> None: ...
