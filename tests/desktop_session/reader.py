"""Uses the program as assistive technology does: by accessible actions and texts, without keys.

with ScreenReader(environ) as reader:
    reader.write("text", "Company", "Northwind")
    reader.press("push button", "Add")
    reader.heard("Added")
"""

import re
from typing import Any, Self

from dbus_fast import Message, MessageType

from tests.desktop_session.accessibility import Accessibility, Element
from tests.desktop_session.desktop import until

_ACTION = "org.a11y.atspi.Action"
_TEXT = "org.a11y.atspi.Text"
_EDITABLE = "org.a11y.atspi.EditableText"
_REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
_CELL = "org.a11y.atspi.TableCell"
_EVENTS = "org.a11y.atspi.Event.Object"
#: The actions that use an element, the best first; the others only move the focus to it. ShowMenu
#: is answered only when the menu has been closed.
USES = ("Toggle", "Press", "ShowMenu")

Name = str | re.Pattern[str]


class ScreenReader(Accessibility):
    """Presses, ticks, reads and writes, and hears what the program announces."""

    def __enter__(self) -> Self:
        super().__enter__()
        self.said: list[str] = []
        """All announcements so far, oldest first."""
        assert self._bus is not None
        self._bus.add_message_handler(self._hear)
        rule = f"type='signal',interface='{_EVENTS}',member='Announcement'"
        bus = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
        self.ask(bus, "org.freedesktop.DBus", "AddMatch", "s", [rule])
        self.ask(_REGISTRY, _REGISTRY[0], "RegisterEvent", "s", ["object:announcement"])
        return self

    def actions(self, element: Element) -> list[str]:
        """The names of its actions, such as "Press"."""
        found = self.ask(element.at, _ACTION, "GetActions") or []
        return [str(action[0]) for action in found]

    def use(self, element: Element) -> None:
        """Press or tick an element, or open its menu."""
        offered = self.actions(element)
        use = next((name for name in USES if name in offered), None)
        assert use is not None, f"{element} has only {offered}"
        assert element.is_enabled, f"{element} is disabled"
        self.ask(element.at, _ACTION, "DoAction", "i", [offered.index(use)])

    def press(self, role: str, name: Name) -> None:
        """Wait for an element and use it."""
        self.use(self.find(role, name))

    def read(self, element: Element) -> str:
        """The text in a field."""
        return str(self.ask(element.at, _TEXT, "GetText", "ii", [0, -1]))

    def column(self, cell: Element) -> str:
        """The name of the column of a cell."""
        ((name, path),) = self.ask(cell.at, _CELL, "GetColumnHeaderCells")
        return self.name((str(name), str(path)))

    def write(self, role: str, name: Name, text: str) -> None:
        """Replace the text of a field."""
        element = self.find(role, name)
        self.ask(element.at, _EDITABLE, "SetTextContents", "s", [text])
        assert self.read(element) == text

    def replace(self, element: Element, old: str, new: str) -> None:
        """Replace the first `old` in the text of a field."""
        start = self.read(element).index(old)
        self.ask(element.at, _EDITABLE, "DeleteText", "ii", [start, start + len(old)])
        self.ask(element.at, _EDITABLE, "InsertText", "isi", [start, new, len(new)])

    def heard(self, pattern: str) -> str:
        """Wait for an announcement that the pattern matches from its beginning."""

        def found() -> str:
            self.ask(_REGISTRY, "org.freedesktop.DBus.Peer", "Ping")  # takes in what has arrived
            return next((said for said in self.said if re.match(pattern, said)), "")

        return until(found, f"an announcement like {pattern!r}")

    def gone(self, role: str, name: Name) -> None:
        """Wait until no such element is visible."""
        until(lambda: self.first(role, name) is None, f"no {role} called {name!r}")

    def _hear(self, message: Message) -> Any:
        if message.message_type is MessageType.SIGNAL and message.member == "Announcement":
            self.said.append(str(message.body[3].value))
