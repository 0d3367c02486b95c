"""The tasks in the menu of the program's button in the taskbar and of its start menu entry.

Windows calls that menu the jump list. It is written by COM (`ICustomDestinationList`) for the
process's AppUserModelID and stays until it is written again, also while the program is not running.
"""

import sys
from collections.abc import Sequence
from typing import NamedTuple, Protocol

from desktop.system.programs import is_packaged, own_command


class Task(NamedTuple):
    title: str
    arguments: tuple[str, ...]
    """Of a start of this program."""


class JumpList(Protocol):
    def write(self, tasks: Sequence[Task]) -> None:
        """Replace the tasks. Raises OSError if the system refuses."""
        ...


def find_jump_list() -> JumpList | None:
    """That of this system; None where there is none, and from source, whose start needs a
    working directory."""
    if sys.platform == "win32" and is_packaged():
        return WindowsJumpList()
    return None


if sys.platform == "win32":
    import ctypes
    from collections.abc import Callable
    from contextlib import ExitStack
    from ctypes import wintypes
    from subprocess import list2cmdline

    #: Classes and interfaces of shobjidl_core.h and propsys.h.
    _LIST = ("{77F10CF0-3DB5-4966-B520-B7C54FD35ED6}", "{6332DEBF-87B5-4670-90C0-5E57B408A49E}")
    _COLLECTION = (
        "{2D3468C1-36A7-43B6-AC24-D3F02FD9607A}",
        "{5632B1A4-E38A-400A-928A-D4CD63230295}",
    )
    _LINK = ("{00021401-0000-0000-C000-000000000046}", "{000214F9-0000-0000-C000-000000000046}")
    _OBJECT_ARRAY = "{92CA9DCD-5622-4BBA-A805-5E9F541BD8C9}"
    _PROPERTY_STORE = "{886D8EEB-8CF2-4446-8D02-CDBA1DBDCF99}"
    #: PKEY_Title of propkey.h.
    _TITLE = ("{F29F85E0-4FF9-1068-AB91-08002B27B3D9}", 2)

    #: Places of methods in the tables of these interfaces; the first three are those of IUnknown.
    _QUERY, _RELEASE = 0, 2
    _BEGIN_LIST, _ADD_USER_TASKS, _COMMIT_LIST = 4, 7, 8
    _ADD_OBJECT = 5
    _SET_ARGUMENTS, _SET_ICON, _SET_PATH = 11, 17, 20
    _SET_VALUE, _COMMIT = 6, 7

    _IN_PROCESS = 1
    _APARTMENT_THREADED = 2
    _STRING = 31  # VT_LPWSTR

    class Guid(ctypes.Structure):
        _fields_ = (("bytes", ctypes.c_ubyte * 16),)

    class PropertyKey(ctypes.Structure):
        _fields_ = (("kind", Guid), ("number", wintypes.DWORD))

    class Value(ctypes.Structure):
        """A PROPVARIANT that holds a text."""

        _fields_ = (
            ("kind", ctypes.c_ushort),
            ("reserved", ctypes.c_ushort * 3),
            ("text", wintypes.LPCWSTR),
            ("rest", ctypes.c_void_p),
        )

    class ComObject:
        """An object of COM, whose methods are called by their places in its table."""

        def __init__(self, pointer: ctypes.c_void_p) -> None:
            self.pointer = pointer

        def call(self, place: int, *arguments: "ctypes._CData") -> None:
            """Call a method. Raises OSError for a result that means failure."""
            kinds = [type(argument) for argument in arguments]
            method = ctypes.WINFUNCTYPE(ctypes.HRESULT, *kinds)(place, "method")
            method(self.pointer, *arguments)

        def query(self, interface: str) -> "ComObject":
            found = ctypes.c_void_p()
            self.call(_QUERY, address(guid(interface)), address(found))
            return ComObject(found)

        def release(self) -> None:
            ctypes.WINFUNCTYPE(wintypes.ULONG)(_RELEASE, "Release")(self.pointer)

    def address(value: "ctypes._CData") -> ctypes.c_void_p:
        return ctypes.cast(ctypes.pointer(value), ctypes.c_void_p)

    def guid(text: str) -> Guid:
        made = Guid()
        ctypes.OleDLL("ole32").CLSIDFromString(text, ctypes.byref(made))
        return made

    def create(kind: str, interface: str) -> ComObject:
        made = ctypes.c_void_p()
        ctypes.OleDLL("ole32").CoCreateInstance(
            ctypes.byref(guid(kind)),
            None,
            _IN_PROCESS,
            ctypes.byref(guid(interface)),
            ctypes.byref(made),
        )
        return ComObject(made)

    class WindowsJumpList:
        """`make` creates an object of a class with an interface, both by their ids."""

        def __init__(self, make: Callable[[str, str], ComObject] = create) -> None:
            self._make = make

        def write(self, tasks: Sequence[Task]) -> None:
            ole = ctypes.OleDLL("ole32")
            ole.CoInitializeEx(None, _APARTMENT_THREADED)
            with ExitStack() as stack:
                stack.callback(ole.CoUninitialize)
                whole = self._create(stack, _LIST)
                slots, removed = wintypes.UINT(), ctypes.c_void_p()
                array = guid(_OBJECT_ARRAY)
                whole.call(_BEGIN_LIST, address(slots), address(array), address(removed))
                stack.callback(ComObject(removed).release)
                found = self._create(stack, _COLLECTION)
                for task in tasks:
                    found.call(_ADD_OBJECT, self._link(stack, task).pointer)
                whole.call(_ADD_USER_TASKS, found.pointer)
                whole.call(_COMMIT_LIST)

        def _link(self, stack: ExitStack, task: Task) -> ComObject:
            program, *arguments = own_command(*task.arguments)
            link = self._create(stack, _LINK)
            link.call(_SET_PATH, wintypes.LPCWSTR(program))
            link.call(_SET_ARGUMENTS, wintypes.LPCWSTR(list2cmdline(arguments)))
            link.call(_SET_ICON, wintypes.LPCWSTR(program), ctypes.c_int(0))
            properties = link.query(_PROPERTY_STORE)
            stack.callback(properties.release)
            key = PropertyKey(guid(_TITLE[0]), _TITLE[1])
            value = Value(kind=_STRING, text=task.title)
            properties.call(_SET_VALUE, address(key), address(value))
            properties.call(_COMMIT)
            return link

        def _create(self, stack: ExitStack, kind: tuple[str, str]) -> ComObject:
            made = self._make(*kind)
            stack.callback(made.release)
            return made
