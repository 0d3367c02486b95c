"""The events that a real notification daemon sends about its notifications."""

import queue
from collections.abc import Iterator

import pytest

from desktop.system.notices import Event, EventKind, Notice
from desktop.system.notify import DesktopNotifier
from tests.desktop_session.desktop import PATIENCE, Desktop, until

pytestmark = pytest.mark.desktop


class Events:
    def __init__(self) -> None:
        self._queue: queue.Queue[Event] = queue.Queue()

    def put(self, event: Event) -> None:
        self._queue.put(event)

    def next(self) -> Event:
        return self._queue.get(timeout=PATIENCE)

    def is_empty(self) -> bool:
        return self._queue.empty()


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def notifier(
    screen: Desktop, events: Events, monkeypatch: pytest.MonkeyPatch
) -> Iterator[DesktopNotifier]:
    bus = "DBUS_SESSION_BUS_ADDRESS"
    monkeypatch.setenv(bus, screen.environ[bus])
    made = DesktopNotifier("Callback", None, events.put)
    yield made
    made.close()


def test_a_notice_that_fades_by_itself_is_reported(
    notifier: DesktopNotifier, events: Events
) -> None:
    """dunst's configuration in `desktop` expires a notice of this title after a second."""
    notifier.send(Notice("n1", "Expires", ""))
    assert events.next() == Event(EventKind.SHOWN, "n1")
    assert events.next() == Event(EventKind.EXPIRED, "n1")


def test_a_notice_that_was_closed_by_hand_has_been_seen(
    screen: Desktop, notifier: DesktopNotifier, events: Events
) -> None:
    notifier.send(Notice("n1", "Thank Dana", ""))
    assert events.next() == Event(EventKind.SHOWN, "n1")
    screen.ask("dunstctl", "close")
    until(lambda: screen.displayed() == 0, "the notice to close")
    notifier.send(Notice("n2", "Expires", ""))
    assert [events.next(), events.next()] == [
        Event(EventKind.SHOWN, "n2"),
        Event(EventKind.EXPIRED, "n2"),
    ]
