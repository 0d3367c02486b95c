"""A D-Bus daemon of the tests, and stand-ins for services of the system."""

import asyncio
import subprocess
from collections.abc import Awaitable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from dbus_fast import Message, MessageType
from dbus_fast.aio import MessageBus

from tests.desktop_session.desktop import listens, until

T = TypeVar("T")
_SECONDS = 10.0


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """The address of a session bus that ends with the context."""
    path = folder / "private-bus"
    address = f"unix:path={path}"
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={address}"],
        stderr=subprocess.DEVNULL,
    )
    try:
        until(lambda: listens(path), "a bus")
        yield address
    finally:
        daemon.kill()
        daemon.wait()


class Service:
    """A bus connection that owns names, sends signals and calls methods."""

    def __init__(self, address: str, *names: str) -> None:
        self._address = address
        self._names = names
        self._loop = asyncio.new_event_loop()
        self.bus: MessageBus

    def __enter__(self) -> Self:
        self.bus = self.run(self._connect())
        for name in self._names:
            self.run(self.bus.request_name(name))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.bus.disconnect()
        self.run(asyncio.sleep(0))
        self._loop.close()

    async def _connect(self) -> MessageBus:
        return await MessageBus(bus_address=self._address).connect()

    def run(self, work: Awaitable[T]) -> T:
        """Run `work` to its end and answer calls that arrive during it."""
        return self._loop.run_until_complete(asyncio.wait_for(work, _SECONDS))

    def listen(self, seconds: float = 0.05) -> None:
        """Answer incoming calls for `seconds`."""
        self.run(asyncio.sleep(seconds))

    def signal(
        self, path: str, interface: str, member: str, signature: str = "", *body: Any
    ) -> None:
        self.run(self.bus.send(Message.new_signal(path, interface, member, signature, [*body])))

    def call(
        self,
        destination: str,
        path: str,
        interface: str,
        member: str,
        signature: str = "",
        *body: Any,
    ) -> list[Any]:
        reply = self.run(
            self.bus.call(
                Message(
                    destination=destination,
                    path=path,
                    interface=interface,
                    member=member,
                    signature=signature,
                    body=[*body],
                )
            )
        )
        assert reply is not None
        assert reply.message_type is MessageType.METHOD_RETURN, reply.body
        return list(reply.body)
