"""What can be told to a desktop, and what comes back. Sent by `notify.DesktopNotifier`."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Button:
    key: str
    title: str


@dataclass(frozen=True, slots=True)
class Notice:
    """`key` names it in events; a new notice with the same key replaces the old one."""

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
    """The notification service took the notice away by itself: it may not have been seen."""


@dataclass(frozen=True, slots=True)
class Event:
    kind: EventKind
    key: str
    button: str = ""


class Notifier(Protocol):
    """Sends notices; tells of them through the callable it was made with."""

    def send(self, notice: Notice) -> None: ...

    def withdraw(self, key: str) -> None: ...

    def close(self) -> None: ...
