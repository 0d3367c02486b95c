"""Notices are sent from a thread of their own, and their answers arrive as events."""

import queue
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import desktop_notifier
import pytest
from desktop_notifier.backends.dummy import DummyNotificationCenter

from desktop.system.environment import is_local_bus
from desktop.system.notices import Button, Event, EventKind, Notice
from desktop.system.notify import DesktopNotifier

NOTICE = Notice("n1", "Thank Dana", "Smith & Sons", (Button("done", "Done"),))


class Service:
    """A notification service that records what it is sent."""

    def __init__(self) -> None:
        self.shown: dict[str, desktop_notifier.Notification] = {}
        self.threads: set[str] = set()
        self.broken = False
        self.center: DummyNotificationCenter | None = None


class Events:
    def __init__(self) -> None:
        self._queue: queue.Queue[Event] = queue.Queue()

    def tell(self, event: Event) -> None:
        self._queue.put(event)

    def next(self) -> Event:
        return self._queue.get(timeout=5)


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Service:
    made = Service()

    class Backend(DummyNotificationCenter):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            made.center = self

        async def _send(self, notification: desktop_notifier.Notification) -> None:
            made.threads.add(threading.current_thread().name)
            if made.broken:
                raise ConnectionError("the service is gone")
            made.shown[notification.identifier] = notification

        async def _clear(self, identifier: str) -> None:
            del made.shown[identifier]

    monkeypatch.setattr(desktop_notifier.main, "get_backend_class", lambda: Backend)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    return made


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def notifier(events: Events) -> Iterator[DesktopNotifier]:
    made = DesktopNotifier("Callback", None, events.tell)
    yield made
    made.close()


def test_a_notice_is_shown_from_its_own_thread_and_reported(
    service: Service, events: Events, notifier: DesktopNotifier
) -> None:
    notifier.send(NOTICE)
    assert events.next() == Event(EventKind.SHOWN, "n1")
    shown = service.shown["n1"]
    assert (shown.title, shown.message) == ("Thank Dana", "Smith & Sons")
    assert [(b.identifier, b.title) for b in shown.buttons] == [("done", "Done")]
    assert service.threads == {"notifications"}


def test_a_click_and_a_pressed_button_say_on_which_notice(
    service: Service, events: Events, notifier: DesktopNotifier
) -> None:
    notifier.send(NOTICE)
    events.next()
    assert service.center is not None
    shown = service.shown["n1"]
    service.center.handle_clicked("n1", shown)
    assert events.next() == Event(EventKind.CLICKED, "n1")
    service.center.handle_button("n1", "done", shown)
    assert events.next() == Event(EventKind.PRESSED, "n1", "done")


def test_a_notice_that_left_the_screen_of_windows_can_still_be_answered(
    service: Service, events: Events, notifier: DesktopNotifier
) -> None:
    notifier.send(NOTICE)
    events.next()
    assert service.center is not None
    service.center.handle_button("n1", "done")  # without the notification, which it has forgotten
    assert events.next() == Event(EventKind.PRESSED, "n1", "done")
    service.center.handle_clicked("n1")
    assert events.next() == Event(EventKind.CLICKED, "n1")


def test_a_notice_with_the_same_key_replaces_the_old_one(
    service: Service, events: Events, notifier: DesktopNotifier
) -> None:
    notifier.send(NOTICE)
    events.next()
    notifier.send(Notice("n1", "Thank Dana and Lee", ""))
    assert events.next() == Event(EventKind.SHOWN, "n1")
    assert [n.title for n in service.shown.values()] == ["Thank Dana and Lee"]


def test_a_notice_can_be_taken_away(
    service: Service, events: Events, notifier: DesktopNotifier
) -> None:
    notifier.send(NOTICE)
    events.next()
    notifier.withdraw("n1")
    notifier.withdraw("never shown")
    notifier.send(Notice("n2", "", ""))  # comes after the withdrawal on the same thread
    events.next()
    assert list(service.shown) == ["n2"]


def test_a_service_that_fails_is_reported_and_tried_anew_the_next_time(
    service: Service, events: Events, notifier: DesktopNotifier
) -> None:
    service.broken = True
    notifier.send(NOTICE)
    assert events.next() == Event(EventKind.FAILED, "n1")
    service.broken = False
    notifier.send(NOTICE)
    assert events.next() == Event(EventKind.SHOWN, "n1")


def test_a_desktop_without_a_notification_service_is_reported(
    events: Events, notifier: DesktopNotifier, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    notifier.send(NOTICE)
    assert events.next() == Event(EventKind.FAILED, "n1")


def test_a_session_bus_on_another_computer_is_not_talked_to(
    events: Events, notifier: DesktopNotifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "tcp:host=192.0.2.1,port=1234")
    notifier.send(NOTICE)
    assert events.next() == Event(EventKind.FAILED, "n1")


@pytest.mark.parametrize(
    ("address", "local"),
    [
        ("", True),
        ("unix:path=/run/user/1000/bus", True),
        ("unix:path=/a;unixexec:path=ssh", True),
        ("unix:path=/a;tcp:host=h,port=1", False),
        ("nonce-tcp:host=h", False),
    ],
)
def test_whether_a_bus_is_on_this_computer(address: str, local: bool) -> None:
    assert is_local_bus(address) is local


def test_the_thread_begins_with_the_first_notice_and_ends_with_close(
    service: Service, events: Events
) -> None:
    def running() -> bool:
        return any(thread.name == "notifications" for thread in threading.enumerate())

    notifier = DesktopNotifier("Callback", Path("icon.png"), events.tell)
    notifier.withdraw("n1")
    assert not running()
    notifier.send(NOTICE)
    events.next()
    assert running()
    notifier.close()
    notifier.close()
    assert not running()
