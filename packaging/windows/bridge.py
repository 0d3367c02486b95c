"""What a window tells Windows' screen readers: the answers of Qt's bridge to UI Automation.

Windows asks a window by a message. Qt answers with an object for it, which it hands to a function
of Windows. `Listener` takes the place of that function and asks the object as Windows does. Of
Windows' own side, of which Wine has only a part, nothing is needed.
"""

import ctypes
from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

from windows.step import StepError, check
from windows.uia import CONTROL_TYPES, PATTERNS, Element

_POINTER = ctypes.c_void_p
#: WM_GETOBJECT, and UiaRootObjectId as its parameter.
_GET_OBJECT, _ROOT = 0x003D, -25
_EXECUTE_READ_WRITE = 0x40

#: Places of methods in the tables of the interfaces; the first three are those of IUnknown.
_QUERY, _ADD_REFERENCE, _RELEASE = range(3)
_GET_PATTERN, _GET_PROPERTY = 4, 5
_NAVIGATE, _SET_FOCUS = 3, 7
_NEXT, _FIRST_CHILD = 1, 3
#: IRawElementProviderSimple and IRawElementProviderFragment.
_SIMPLE = UUID("D6DD68D1-86FD-4332-8666-9ABEDEA2D24C")
_FRAGMENT = UUID("F7063DA8-8359-439C-9297-BBC5299A7D87")
#: Numbers of properties.
_TYPE, _NAME, _FOCUSED, _FOCUSABLE = 30003, 30005, 30008, 30009
_FOCUS_CHANGED = 20005
#: VT_BSTR.
_TEXT = 8

_KINDS = {int: ctypes.c_int, str: ctypes.c_wchar_p, bytes: ctypes.c_char_p}


class Com:
    """An object of COM. Its methods are called by their places in its table."""

    def __init__(self, pointer: int) -> None:
        self.pointer = pointer

    def __del__(self) -> None:
        self.call(_RELEASE)

    def call(self, place: int, *arguments: Any) -> int:
        table = ctypes.cast(self.pointer, ctypes.POINTER(ctypes.POINTER(_POINTER))).contents
        kinds = [_KINDS.get(type(argument), _POINTER) for argument in arguments]
        method = ctypes.CFUNCTYPE(ctypes.c_int32, _POINTER, *kinds)
        return int(method(table[place] or 0)(self.pointer, *arguments))

    def number(self, place: int, kind: Any = ctypes.c_int) -> float:
        """What a method returns that takes nothing."""
        result = kind()
        self.call(place, ctypes.byref(result))
        return result.value  # type: ignore[no-any-return]

    def text(self, place: int, *arguments: Any) -> str:
        result = _POINTER()
        self.call(place, *arguments, ctypes.byref(result))
        return _take_text(result.value)

    def object(self, place: int, *arguments: Any) -> "Com | None":
        result = _POINTER()
        self.call(place, *arguments, ctypes.byref(result))
        return Com(result.value) if result.value else None

    def query(self, interface: UUID) -> "Com":
        found = self.object(_QUERY, interface.bytes_le)
        if found is None:
            raise StepError(f"no interface {interface}")
        return found


class _Variant(ctypes.Structure):
    _fields_ = (
        ("kind", ctypes.c_ushort),
        ("reserved", ctypes.c_ushort * 3),
        ("value", ctypes.c_int64),
        ("rest", _POINTER),
    )


class Answer:
    """An element of a window, as Qt describes it."""

    def __init__(self, provider: Com) -> None:
        self._provider = provider.query(_SIMPLE)
        self._fragment = provider.query(_FRAGMENT)

    @property
    def kind(self) -> str:
        return type_of(self._property(_TYPE))

    @property
    def name(self) -> str:
        return str(self._property(_NAME))

    @property
    def is_focusable(self) -> bool:
        return bool(self._property(_FOCUSABLE))

    @property
    def has_focus(self) -> bool:
        return bool(self._property(_FOCUSED))

    @property
    def is_ticked(self) -> bool:
        return self["Toggle"].number(4) == 1

    @property
    def is_selected(self) -> bool:
        return bool(self["SelectionItem"].number(6))

    @property
    def value(self) -> str:
        return self["Value"].text(4)

    def describe(self) -> Element:
        patterns = frozenset(pattern for pattern in PATTERNS if self._pattern(pattern))
        return Element(self.kind, self.name, self.is_focusable, patterns)

    def __getitem__(self, pattern: str) -> Com:
        """The object with the methods of a pattern."""
        found = self._pattern(pattern)
        if found is None:
            raise StepError(f"{self.kind} “{self.name}” lacks the pattern {pattern}")
        return found

    def walk(self) -> Iterator["Answer"]:
        """This element and all below it, in reading order."""
        yield self
        child = self._fragment.object(_NAVIGATE, _FIRST_CHILD)
        while child is not None:
            yield from Answer(child).walk()
            child = child.object(_NAVIGATE, _NEXT)

    def first(self, kind: str, beginning: str) -> "Answer | None":
        """The first element of a type whose name begins so."""
        for element in self.walk():
            if element.kind == kind and element.name.startswith(beginning):
                return element
        return None

    def find(self, kind: str, beginning: str) -> "Answer":
        found = self.first(kind, beginning)
        if found is None:
            raise StepError(f"no {kind} “{beginning}” in {self.kind} “{self.name}”")
        return found

    def focus(self) -> None:
        self._fragment.call(_SET_FOCUS)

    def _pattern(self, pattern: str) -> Com | None:
        return self._provider.object(_GET_PATTERN, 10000 + PATTERNS.index(pattern))

    def _property(self, number: int) -> str | int:
        return property_of(self._provider, _GET_PROPERTY, number)


class Listener:
    """Stands in for Windows: gets the objects of windows, what is announced, and the focus."""

    def __init__(self) -> None:
        self.said: list[str] = []
        """The announcements so far."""
        self.focused: list[str] = []
        """The names of the elements that got the keyboard."""
        self._roots: list[Com] = []
        self._functions: list[Any] = []
        self._replace("UiaClientsAreListening", lambda: 1)
        self._replace("UiaReturnRawElementProvider", self._take_root, 4)
        self._replace("UiaRaiseNotificationEvent", self._hear, 5)
        self._replace("UiaRaiseAutomationEvent", self._notice, 2)

    def ask(self, window: int) -> Answer:
        """The element of a window, by its handle."""
        library("user32").SendMessageW(_POINTER(window), _GET_OBJECT, None, _POINTER(_ROOT))
        check(self._roots, "the window has not answered")
        return Answer(self._roots.pop())

    def _take_root(self, _window: int, _word: int, _long: int, provider: int) -> int:
        self._roots.append(_lent(provider))
        return 0

    def _hear(self, _provider: int, _kind: int, _how: int, text: int, _activity: int) -> int:
        self.said.append(ctypes.wstring_at(text))
        return 0

    def _notice(self, provider: int, event: int) -> int:
        if event & 0xFFFFFFFF == _FOCUS_CHANGED:
            self.focused.append(Answer(_lent(provider)).name)
        return 0

    def _replace(self, name: str, function: Callable[..., int], count: int = 0) -> None:
        """Overwrite the beginning of a function of Windows with a jump to `function`."""
        callback = ctypes.CFUNCTYPE(_POINTER, *[_POINTER] * count)(function)
        self._functions.append(callback)
        place, target = (
            ctypes.cast(entry, _POINTER).value or 0
            for entry in (getattr(library("uiautomationcore"), name), callback)
        )
        code = b"\x48\xb8" + target.to_bytes(8, "little") + b"\xff\xe0"  # mov rax, …; jmp rax
        before = ctypes.c_ulong()
        library("kernel32").VirtualProtect(
            _POINTER(place), ctypes.c_size_t(len(code)), _EXECUTE_READ_WRITE, ctypes.byref(before)
        )
        ctypes.memmove(place, code, len(code))


def property_of(thing: Com, place: int, *arguments: int) -> str | int:
    """What a method returns as a VARIANT with a text, a number or a truth value."""
    result = _Variant()
    thing.call(place, *arguments, ctypes.byref(result))
    if result.kind == _TEXT:
        return _take_text(result.value)
    return ctypes.c_int32(result.value & 0xFFFFFFFF).value


def type_of(number: str | int) -> str:
    return CONTROL_TYPES[int(number) - 50000]


def _lent(pointer: int) -> Com:
    """An object whose owner releases it, too."""
    made = Com(pointer)
    made.call(_ADD_REFERENCE)
    return made


def library(name: str) -> Any:
    return ctypes.WinDLL(name)  # type: ignore[attr-defined,unused-ignore]


def _take_text(address: int | None) -> str:
    """The text of a BSTR, which is then freed."""
    if not address:
        return ""
    text = ctypes.wstring_at(address)
    library("oleaut32").SysFreeString(_POINTER(address))
    return text
