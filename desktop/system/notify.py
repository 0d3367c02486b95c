"""Notices through the desktop's notification service.

Import this module with the first notice, as its imports cost start-up time.

`desktop-notifier` needs an asyncio loop, which runs on a thread of its own from the first notice
on. Events are reported *on that thread*; the receiver passes them to its own.
"""

import asyncio
import html
import logging
import os
import sys
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.system.environment import is_local_bus
from desktop.system.notices import Event, EventKind, Notice

if TYPE_CHECKING:
    import desktop_notifier

log = logging.getLogger(__name__)

#: The reason "expired" of the signal NotificationClosed (Desktop Notifications Specification).
_EXPIRED = 1

#: The picture of a notice; Windows draws no SVG. Packing makes the other one.
_ICON = "callback-128.png" if sys.platform == "win32" else "callback.svg"

#: Seconds without a reply after which the notification service counts as absent.
TIMEOUT = 5.0


class DesktopNotifier:
    """A `Notifier` that uses the desktop's notification service.

    `icons`: the folder of the program's icons; None shows none.
    """

    def __init__(self, app_name: str, icons: Path | None, report: Callable[[Event], None]) -> None:
        self._app_name = app_name
        self._icon = icons / _ICON if icons is not None else None
        self._report = report
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._center: desktop_notifier.DesktopNotifier | None = None
        self._is_listening = False
        self._shown: dict[int, str] = {}
        """Keys of the shown notices by their D-Bus ids."""

    def send(self, notice: Notice) -> None:
        """Show `notice`; returns at once, an event reports whether it was shown."""
        self._submit(self._send(notice))

    def withdraw(self, key: str) -> None:
        """Remove the notice if it is still shown."""
        if self._loop is not None:
            self._submit(self._withdraw(key))

    def close(self) -> None:
        """Remove all notices, as their buttons no longer work, and end the thread."""
        if self._loop is None or self._thread is None:
            return
        with suppress(TimeoutError):
            asyncio.run_coroutine_threadsafe(self._clear_all(), self._loop).result(1)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(TIMEOUT)
        self._loop = self._thread = None

    def _submit(self, work: Coroutine[Any, Any, None]) -> None:
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            self._thread = threading.Thread(
                target=self._run, args=(self._loop,), name="notifications", daemon=True
            )
            self._thread.start()
        asyncio.run_coroutine_threadsafe(work, self._loop)

    def _run(self, loop: asyncio.AbstractEventLoop) -> None:
        asyncio.set_event_loop(loop)
        loop.run_forever()
        self._disconnect()
        for task in asyncio.all_tasks(loop):
            task.cancel()
        loop.run_until_complete(asyncio.sleep(0))
        loop.close()

    async def _send(self, notice: Notice) -> None:
        shown = False

        def dispatched() -> None:
            nonlocal shown
            shown = True

        try:
            async with asyncio.timeout(TIMEOUT):
                center = self._ready_center()
                await self._clear(center, notice.key)
                await center.send_notification(await self._notification(center, notice, dispatched))
                self._note_id(center, notice.key)
        except Exception as error:  # any error leads to the fallback of the receiver
            log.info("no notification service: %s", type(error).__name__)
        if not shown:
            self._disconnect()
        self._report(Event(EventKind.SHOWN if shown else EventKind.FAILED, notice.key))

    async def _withdraw(self, key: str) -> None:
        if self._center is not None:
            async with asyncio.timeout(TIMEOUT):
                await self._clear(self._center, key)

    async def _clear_all(self) -> None:
        with suppress(Exception):  # the service may have ended already
            if self._center is not None:
                await self._center.clear_all()

    @staticmethod
    async def _clear(center: "desktop_notifier.DesktopNotifier", key: str) -> None:
        if key in await center.get_current_notifications():
            await center.clear(key)

    def _ready_center(self) -> "desktop_notifier.DesktopNotifier":
        if self._center is None:
            if not is_local_bus(os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")):
                raise ConnectionRefusedError("the session bus is not on this computer")
            import desktop_notifier  # noqa: PLC0415  costs start-up time, few starts need it

            icon = desktop_notifier.Icon(path=self._icon) if self._icon else None
            self._center = center = desktop_notifier.DesktopNotifier(self._app_name, icon)
            # Not those of each notification: on Windows the library forgets it when it leaves the
            # screen, although its buttons stay in the notification centre.
            center.on_clicked = self._on_clicked
            center.on_button_pressed = self._on_pressed
        return self._center

    async def _notification(
        self,
        center: "desktop_notifier.DesktopNotifier",
        notice: Notice,
        dispatched: Callable[[], None],
    ) -> "desktop_notifier.Notification":
        import desktop_notifier  # noqa: PLC0415

        body = notice.body
        if await self._supports_markup(center):
            body = html.escape(body, quote=False)
        return desktop_notifier.Notification(
            title=notice.title,
            message=body,
            buttons=tuple(
                desktop_notifier.Button(b.title, identifier=b.key) for b in notice.buttons
            ),
            on_dispatched=dispatched,
            identifier=notice.key,
        )

    def _on_clicked(self, key: str) -> None:
        self._report(Event(EventKind.CLICKED, key))

    def _on_pressed(self, key: str, button: str) -> None:
        self._report(Event(EventKind.PRESSED, key, button))

    async def _supports_markup(self, center: "desktop_notifier.DesktopNotifier") -> bool:
        """Whether the service interprets `<` and `&` (Linux; not exposed by the library)."""
        await center.get_capabilities()  # connects
        ask = getattr(_interface(center), "call_get_capabilities", None)
        return ask is not None and "body-markup" in await ask()

    def _note_id(self, center: "desktop_notifier.DesktopNotifier", key: str) -> None:
        """Note the D-Bus id of this notice, to detect its expiry (Linux; not in the library)."""
        backend = getattr(center, "_backend", None)
        ids = getattr(backend, "_platform_to_interface_notification_identifier", None)
        listen = getattr(_interface(center), "on_notification_closed", None)
        if ids is None or listen is None:
            return
        if not self._is_listening:
            self._is_listening = True
            listen(self._on_closed)
        if (bus_id := ids.inverse.get(key)) is not None:
            self._shown[bus_id] = key

    def _on_closed(self, bus_id: int, reason: int) -> None:
        key = self._shown.pop(bus_id, None)
        if key is not None and reason == _EXPIRED:
            self._report(Event(EventKind.EXPIRED, key))

    def _disconnect(self) -> None:
        """Close the library's connection, which it would keep even when it is broken."""
        backend = getattr(self._center, "_backend", None)
        bus = getattr(backend, "bus", None)
        if bus is not None:
            bus.disconnect()
        self._center = None
        self._is_listening = False
        self._shown.clear()


def _interface(center: "desktop_notifier.DesktopNotifier") -> object:
    """The library's D-Bus proxy; None on other systems, and before it is connected."""
    return getattr(getattr(center, "_backend", None), "interface", None)
