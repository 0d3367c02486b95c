"""Finds elements on the screen as a screen reader does: by role and name.

with Accessibility(environ) as tree:
    tree.find("Callback", "push button", "Add interview…").place
"""

import asyncio
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from dbus_fast import Message, MessageType
from dbus_fast.aio import MessageBus

from tests.desktop_session.desktop import Place, until

_ROOT = "/org/a11y/atspi/accessible/root"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ON_SCREEN = 0
_SHOWING = 1 << 25
_SECONDS = 5.0

#: Bus name and object path.
Address = tuple[str, str]


@dataclass(frozen=True)
class Element:
    """One element of the interface."""

    role: str
    name: str
    place: Place


class Accessibility:
    """A connection to the accessibility bus of a desktop."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._session = environ["DBUS_SESSION_BUS_ADDRESS"]
        self._loop = asyncio.new_event_loop()
        self._bus: MessageBus | None = None

    def __enter__(self) -> Self:
        self._bus = self._loop.run_until_complete(asyncio.wait_for(self._connect(), _SECONDS))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bus is not None:
            self._bus.disconnect()
            self._loop.run_until_complete(asyncio.sleep(0))
        self._loop.close()

    def find(self, role: str, name: str | re.Pattern[str]) -> Element:
        """Wait until an element with this role and name is visible."""
        found = until(lambda: self.first(role, name), f"a visible {role} called {name!r}")
        assert found is not None
        return found

    def everything(self) -> list[Element]:
        """All visible elements, from the window down."""
        return list(self._visible(("org.a11y.atspi.Registry", _ROOT)))

    def first(self, role: str, name: str | re.Pattern[str]) -> Element | None:
        """The first visible element with this role and name; a pattern matches the beginning."""
        for element in self._visible(("org.a11y.atspi.Registry", _ROOT)):
            named = (
                element.name == name if isinstance(name, str) else bool(name.match(element.name))
            )
            if element.role == role and named:
                return element
        return None

    def _visible(self, path: Address) -> Iterator[Element]:
        children = self._ask(path, _ACCESSIBLE, "GetChildren") or []
        for child in children:
            at = (str(child[0]), str(child[1]))
            role = self._ask(at, _ACCESSIBLE, "GetRoleName")
            states = self._ask(at, _ACCESSIBLE, "GetState")
            if role is None or states is None:
                continue  # it no longer exists
            if role != "application" and not states[0] & _SHOWING:
                continue
            if role != "application":
                yield Element(str(role), self._name(at), self._place(at))
            yield from self._visible(at)

    def _name(self, at: Address) -> str:
        found = self._ask(at, "org.freedesktop.DBus.Properties", "Get", "ss", [_ACCESSIBLE, "Name"])
        return "" if found is None else str(found.value)

    def _place(self, at: Address) -> Place:
        found = self._ask(at, "org.a11y.atspi.Component", "GetExtents", "u", [_ON_SCREEN])
        return Place(*found) if found else Place(0, 0, 0, 0)

    def _ask(
        self,
        at: Address,
        interface: str,
        member: str,
        signature: str = "",
        body: list[Any] | None = None,
    ) -> Any:
        assert self._bus is not None
        reply = self._loop.run_until_complete(
            asyncio.wait_for(
                self._bus.call(
                    Message(
                        destination=at[0],
                        path=at[1],
                        interface=interface,
                        member=member,
                        signature=signature,
                        body=body or [],
                    )
                ),
                _SECONDS,
            )
        )
        if reply is None or reply.message_type is not MessageType.METHOD_RETURN:
            return None
        return reply.body[0] if reply.body else None

    async def _connect(self) -> MessageBus:
        session = await MessageBus(bus_address=self._session).connect()
        reply = await session.call(
            Message(
                destination="org.a11y.Bus",
                path="/org/a11y/bus",
                interface="org.a11y.Bus",
                member="GetAddress",
            )
        )
        session.disconnect()
        assert reply is not None
        return await MessageBus(bus_address=str(reply.body[0])).connect()
