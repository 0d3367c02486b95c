"""The tasks in the taskbar's menu, as objects of Windows' shell."""

import sys

import pytest

from desktop.system import jump_list
from desktop.system.jump_list import Task, find_jump_list

_TASKS = (Task("Today…", ("--show", "today")), Task("Hinzufügen", ("--add",)))


def test_from_source_and_on_other_systems_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert find_jump_list() is None
    monkeypatch.setattr(jump_list, "is_packaged", lambda: True)
    assert (find_jump_list() is None) == (sys.platform != "win32")


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    from desktop.system.jump_list import (
        _SET_VALUE,
        ComObject,
        Value,
        WindowsJumpList,
        address,
        create,
    )

    _LINK = "{00021401-0000-0000-C000-000000000046}"
    _GET_ARGUMENTS, _GET_ICON, _GET_PATH = 10, 16, 3

    class Shell:
        """The list and the collection, which Wine lacks; links are the system's own."""

        def __init__(self, refuses: int = -1) -> None:
            self.calls: list[int] = []
            self.links: list[tuple[str, str, str]] = []
            self._refuses = refuses
            self._kept: list[object] = []

        def make(self, kind: str, interface: str) -> ComObject:
            return create(kind, interface) if kind == _LINK else self._object()

        def _object(self) -> ComObject:
            def method(place: int) -> "ctypes._CData":
                def called(_own: int, *arguments: int) -> int:
                    return self._on_call(place, arguments)

                # BeginList has three arguments; those of the others are fewer, and are not read.
                kinds = [ctypes.c_void_p] * (4 if place == 4 else 2 if place in {5, 7} else 1)
                return ctypes.WINFUNCTYPE(ctypes.c_long, *kinds)(called)

            methods = [method(place) for place in range(12)]
            table = (ctypes.c_void_p * 12)(
                *(ctypes.cast(m, ctypes.c_void_p).value for m in methods)
            )
            own = ctypes.c_void_p(ctypes.addressof(table))
            self._kept += [methods, table, own]
            return ComObject(ctypes.c_void_p(ctypes.addressof(own)))

        def _on_call(self, place: int, arguments: tuple[int, ...]) -> int:
            self.calls.append(place)
            if place == self._refuses:
                return -2147467259  # E_FAIL
            if place == 4:
                array = self._object()
                ctypes.c_void_p.from_address(arguments[2]).value = array.pointer.value
            if place == 5:
                self.links.append(_read(ComObject(ctypes.c_void_p(arguments[0]))))
            return 0

    def _read(link: ComObject) -> tuple[str, str, str]:
        """Program, arguments and icon."""
        room, number = ctypes.create_unicode_buffer(1024), ctypes.c_int()
        link.call(_GET_PATH, address(room), ctypes.c_int(1024), ctypes.c_void_p(), wintypes.DWORD())
        program = room.value
        link.call(_GET_ARGUMENTS, address(room), ctypes.c_int(1024))
        arguments = room.value
        link.call(_GET_ICON, address(room), ctypes.c_int(1024), address(number))
        return program, arguments, f"{room.value},{number.value}"

    @pytest.fixture
    def _packaged(monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "frozen", True, raising=False)

    @pytest.fixture
    def titles(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
        """The titles that links were given; Wine's links do not tell them."""
        given: list[str | None] = []
        plain = ComObject.call

        def call(own: ComObject, place: int, *arguments: "ctypes._CData") -> None:
            if place == _SET_VALUE:
                text = arguments[1]
                assert isinstance(text, ctypes.c_void_p)
                given.append(Value.from_address(text.value or 0).text)
            plain(own, place, *arguments)

        monkeypatch.setattr(ComObject, "call", call)
        return given

    @pytest.mark.usefixtures("_packaged")
    def test_each_task_starts_the_program_with_its_option(titles: list[str | None]) -> None:
        shell = Shell()
        WindowsJumpList(shell.make).write(_TASKS)
        icon = f"{sys.executable},0"
        assert shell.links == [
            (sys.executable, "--show today", icon),
            (sys.executable, "--add", icon),
        ]
        assert titles == ["Today…", "Hinzufügen"]
        made = [place for place in shell.calls if place != 2]
        assert made == [4, 5, 5, 7, 8]  # begun, two added, given as tasks, committed
        assert shell.calls.count(2) == 3  # the list, what the user removed, and the collection

    @pytest.mark.usefixtures("_packaged")
    @pytest.mark.parametrize("place", [4, 5, 7, 8])
    def test_a_refusal_is_an_error_of_the_system(place: int) -> None:
        with pytest.raises(OSError, match=r"\d"):
            WindowsJumpList(Shell(refuses=place).make).write(_TASKS)
