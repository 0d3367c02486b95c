"""Finds elements on the screen as a screen reader does: by role and name.

with Accessibility(environ) as tree:
    tree.find("Callback", "push button", "Add interview…").place
"""

import asyncio
import re
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from dbus_fast import Message, MessageType
from dbus_fast.aio import MessageBus

from tests.desktop_session.desktop import Place, until

_ROOT = "/org/a11y/atspi/accessible/root"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ON_SCREEN = 0
#: Numbers of bits in the set of states, of the AT-SPI protocol (`AtspiStateType`).
_CHECKED, _ENABLED, _FOCUSABLE, _FOCUSED, _SHOWING = (1 << bit for bit in (4, 8, 11, 12, 25))
_SECONDS = 15.0

#: Bus name and object path.
Address = tuple[str, str]


@dataclass(frozen=True)
class Element:
    """One element of the interface."""

    role: str
    name: str
    place: Place
    at: Address = ("", "")
    states: int = 0

    @property
    def is_enabled(self) -> bool:
        return bool(self.states & _ENABLED)

    @property
    def is_checked(self) -> bool:
        return bool(self.states & _CHECKED)

    @property
    def has_focus(self) -> bool:
        return bool(self.states & _FOCUSED)

    @property
    def is_interactive(self) -> bool:
        """Whether the keyboard can reach it."""
        return bool(self.states & _FOCUSABLE)


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
        return self._visible()

    def first(self, role: str, name: str | re.Pattern[str]) -> Element | None:
        """The first visible element with this role and name; a pattern matches the beginning."""
        for element in self._visible():
            named = (
                element.name == name if isinstance(name, str) else bool(name.match(element.name))
            )
            if element.role == role and named:
                return element
        return None

    def ask(
        self,
        at: Address,
        interface: str,
        member: str,
        signature: str = "",
        body: list[Any] | None = None,
    ) -> Any:
        """Call a method of an object; the first value it returns, or None if it cannot."""
        return self._wait(self._ask(at, interface, member, signature, body))

    def name(self, at: Address) -> str:
        """The name of an element."""
        name = self.ask(at, "org.freedesktop.DBus.Properties", "Get", "ss", [_ACCESSIBLE, "Name"])
        return str(name.value)

    def _visible(self) -> list[Element]:
        """The visible elements, in order.

        Siblings are asked at once: waiting for each answer takes far longer on a busy machine.
        """
        found: list[Element] = self._wait(self._below(("org.a11y.atspi.Registry", _ROOT)))
        return found

    def _wait(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self._loop.run_until_complete(asyncio.wait_for(work, _SECONDS))

    async def _below(self, at: Address) -> list[Element]:
        children = await self._ask(at, _ACCESSIBLE, "GetChildren") or []
        branches = await asyncio.gather(*(self._branch((str(c[0]), str(c[1]))) for c in children))
        return [element for branch in branches for element in branch]

    async def _branch(self, at: Address) -> list[Element]:
        """An element and what is below it; empty if it is not visible or no longer exists."""
        role, states = await asyncio.gather(
            self._ask(at, _ACCESSIBLE, "GetRoleName"), self._ask(at, _ACCESSIBLE, "GetState")
        )
        if role is None or states is None:
            return []
        if role == "application":
            return await self._below(at)
        if not states[0] & _SHOWING:
            return []
        name, extents, below = await asyncio.gather(
            self._ask(at, "org.freedesktop.DBus.Properties", "Get", "ss", [_ACCESSIBLE, "Name"]),
            self._ask(at, "org.a11y.atspi.Component", "GetExtents", "u", [_ON_SCREEN]),
            self._below(at),
        )
        called = "" if name is None else str(name.value)
        place = Place(*extents) if extents else Place(0, 0, 0, 0)
        bits = states[0] | states[1] << 32
        return [Element(str(role), called, place, at, bits), *below]

    async def _ask(
        self,
        at: Address,
        interface: str,
        member: str,
        signature: str = "",
        body: list[Any] | None = None,
    ) -> Any:
        assert self._bus is not None
        reply = await self._bus.call(
            Message(
                destination=at[0],
                path=at[1],
                interface=interface,
                member=member,
                signature=signature,
                body=body or [],
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
