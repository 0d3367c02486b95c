"""Notices through the desktop's own notification service.

Import this when there is a first notice to send: what it needs costs start-up time.

`desktop-notifier` wants an asyncio loop; it gets one in a thread of its own, started with the first
notice. What happens to a notice comes back as an `Event`, *on that thread*: the receiver hands it
over to its own.
"""

import asyncio
import html
import logging
import os
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.system.bus import is_local_bus
from desktop.system.notices import Event, EventKind, Notice

if TYPE_CHECKING:
    import desktop_notifier

log = logging.getLogger(__name__)

#: The reason that the service of a Linux desktop gives for a notification it closes by itself
#: (Desktop Notifications Specification, NotificationClosed).
_EXPIRED = 1

#: Seconds after which a notification service that says nothing counts as absent.
PATIENCE = 5.0


class DesktopNotifier:
    """Notices through the desktop's own notification service."""

    def __init__(self, app_name: str, icon: Path | None, tell: Callable[[Event], None]) -> None:
        self._app_name = app_name
        self._icon = icon
        self._tell = tell
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._center: desktop_notifier.DesktopNotifier | None = None
        self._is_listening = False
        self._shown: dict[int, str] = {}
        """The keys of the notices that a service of D-Bus shows, by its own numbers."""

    def send(self, notice: Notice) -> None:
        """Show `notice`; returns at once, an event says whether it was shown."""
        self._submit(self._send(notice))

    def withdraw(self, key: str) -> None:
        """Take the notice away if it is still shown."""
        if self._loop is not None:
            self._submit(self._withdraw(key))

    def close(self) -> None:
        """Take away what is shown, because nobody will answer its buttons, and end the thread."""
        if self._loop is None or self._thread is None:
            return
        with suppress(TimeoutError):
            asyncio.run_coroutine_threadsafe(self._clear_all(), self._loop).result(1)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE)
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
            async with asyncio.timeout(PATIENCE):
                center = self._ready_center()
                await self._clear(center, notice.key)
                await center.send_notification(await self._translated(center, notice, dispatched))
                self._note_number(center, notice.key)
        except Exception as error:  # whatever it was, the fallback takes over
            log.info("no notification service: %s", type(error).__name__)
        if not shown:
            self._disconnect()
        self._tell(Event(EventKind.SHOWN if shown else EventKind.FAILED, notice.key))

    async def _withdraw(self, key: str) -> None:
        if self._center is not None:
            async with asyncio.timeout(PATIENCE):
                await self._clear(self._center, key)

    async def _clear_all(self) -> None:
        with suppress(Exception):  # the service may have gone before us
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
            self._center = desktop_notifier.DesktopNotifier(self._app_name, icon)
        return self._center

    async def _translated(
        self,
        center: "desktop_notifier.DesktopNotifier",
        notice: Notice,
        dispatched: Callable[[], None],
    ) -> "desktop_notifier.Notification":
        import desktop_notifier  # noqa: PLC0415

        def pressed(button: str) -> Callable[[], None]:
            return lambda: self._tell(Event(EventKind.PRESSED, notice.key, button))

        body = notice.body
        if await self._reads_markup(center):
            body = html.escape(body, quote=False)
        return desktop_notifier.Notification(
            title=notice.title,
            message=body,
            buttons=tuple(
                desktop_notifier.Button(b.title, pressed(b.key), b.key) for b in notice.buttons
            ),
            on_dispatched=dispatched,
            on_clicked=lambda: self._tell(Event(EventKind.CLICKED, notice.key)),
            identifier=notice.key,
        )

    async def _reads_markup(self, center: "desktop_notifier.DesktopNotifier") -> bool:
        """Whether `<` and `&` mean something to the service (Linux; the library hides it)."""
        await center.get_capabilities()  # connects
        ask = getattr(_interface(center), "call_get_capabilities", None)
        return ask is not None and "body-markup" in await ask()

    def _note_number(self, center: "desktop_notifier.DesktopNotifier", key: str) -> None:
        """Listen for the end of this notice (Linux; the library tells of dismissals alone)."""
        backend = getattr(center, "_backend", None)
        numbers = getattr(backend, "_platform_to_interface_notification_identifier", None)
        listen = getattr(_interface(center), "on_notification_closed", None)
        if numbers is None or listen is None:
            return
        if not self._is_listening:
            self._is_listening = True
            listen(self._on_closed)
        if (number := numbers.inverse.get(key)) is not None:
            self._shown[number] = key

    def _on_closed(self, number: int, reason: int) -> None:
        key = self._shown.pop(number, None)
        if key is not None and reason == _EXPIRED:
            self._tell(Event(EventKind.EXPIRED, key))

    def _disconnect(self) -> None:
        """The library keeps its connection for good; a broken one must not be used again."""
        backend = getattr(self._center, "_backend", None)
        bus = getattr(backend, "bus", None)
        if bus is not None:
            bus.disconnect()
        self._center = None
        self._is_listening = False
        self._shown.clear()


def _interface(center: "desktop_notifier.DesktopNotifier") -> object:
    """The library's proxy of a service on D-Bus; None on other systems, and before it connects."""
    return getattr(getattr(center, "_backend", None), "interface", None)
