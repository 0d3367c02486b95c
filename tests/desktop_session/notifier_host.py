"""A host of StatusNotifierItems, as KDE's panel is: reads items and presses their entries."""

from collections.abc import Callable, Iterator
from typing import Any

from dbus_fast import Message, MessageType, Variant

from tests.desktop_session.buses import Service
from tests.desktop_session.desktop import until

WATCHER = "org.kde.StatusNotifierWatcher"
_ITEM = "org.kde.StatusNotifierItem"
_MENU = "com.canonical.dbusmenu"
_PROPERTIES = "org.freedesktop.DBus.Properties"


class NotifierHost:
    """Answers the calls of items on the bus of `service`, which must own the watcher's name."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self.items: list[str] = []
        service.bus.add_message_handler(self._answer)

    def item(self) -> str:
        """Wait for the first item and return the bus name of its owner."""
        return str(self._until(lambda: self.items[:1], "an item in the tray")[0])

    def read(self, item: str, name: str) -> Any:
        """A property of the item."""
        (value,) = self._service.call(
            item, "/StatusNotifierItem", _PROPERTIES, "Get", "ss", _ITEM, name
        )
        return value.value

    def activate(self, item: str) -> None:
        """Click on it."""
        self._service.call(item, "/StatusNotifierItem", _ITEM, "Activate", "ii", 0, 0)

    def open_menu(self, item: str) -> dict[str, int]:
        """Open the menu and return its visible entries with their ids."""
        path = self.read(item, "Menu")
        self._service.call(item, path, _MENU, "AboutToShow", "i", 0)
        return self.menu(item)

    def menu(self, item: str) -> dict[str, int]:
        """The visible entries of the menu with their ids; those of a submenu follow its own."""
        path = self.read(item, "Menu")
        _, layout = self._service.call(
            item, path, _MENU, "GetLayout", "iias", 0, -1, ["label", "visible"]
        )
        return dict(_entries(layout))

    def press(self, item: str, entry: str) -> None:
        number = self.menu(item)[entry]
        path = self.read(item, "Menu")
        self._service.call(
            item, path, _MENU, "Event", "isvu", number, "clicked", Variant("s", ""), 0
        )

    def wait(self, condition: Callable[[], Any], what: str) -> Any:
        """Wait for the condition and answer calls that arrive during it."""
        return self._until(condition, what)

    def _until(self, condition: Callable[[], Any], what: str) -> Any:
        def listened() -> Any:
            self._service.listen()
            return condition()

        return until(listened, what)

    def _answer(self, message: Message) -> Message | bool:
        if message.message_type is not MessageType.METHOD_CALL or message.path != (
            "/StatusNotifierWatcher"
        ):
            return False
        if message.member == "RegisterStatusNotifierItem":
            named = str(message.body[0])
            self.items.append(str(message.sender) if named.startswith("/") else named)
            return Message.new_method_return(message)
        properties = {
            "IsStatusNotifierHostRegistered": Variant("b", True),
            "ProtocolVersion": Variant("i", 0),
            "RegisteredStatusNotifierItems": Variant("as", self.items),
        }
        if message.member == "Get":
            return Message.new_method_return(message, "v", [properties[message.body[1]]])
        if message.member == "GetAll":
            return Message.new_method_return(message, "a{sv}", [properties])
        return False


def _entries(layout: Any) -> Iterator[tuple[str, int]]:
    for child in layout[2]:
        number, values, _ = child.value
        if "label" in values:
            yield values["label"].value.replace("_", ""), number
            yield from _entries(child.value)
