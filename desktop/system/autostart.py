"""Autostart at login, always to the tray (`--background`).

The state is read from the system, so that an entry that was deleted or disabled elsewhere is off
here, too.
"""

import os
import plistlib
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePath
from typing import Protocol

from desktop.system.programs import is_packaged

BACKGROUND = "--background"
#: Seconds of delay, so that the panel starts first; without a panel the tray is tried again later.
_DELAY = 8

_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"

#: Reserved characters of `Exec` in a desktop entry.
_RESERVED = re.compile(r"[\s\"'\\><~|&;$*?#()`]")


class Autostart(Protocol):
    """Autostart of this program at login."""

    def is_on(self) -> bool: ...

    def turn_on(self) -> None:
        """Raises OSError if the system refuses."""
        ...

    def turn_off(self) -> None:
        """Delete the entry. Raises OSError if the system refuses."""
        ...

    def repair(self) -> None:
        """If it is on and the program was moved, update the path."""
        ...


class Registry(Protocol):
    """The Windows registry, in HKEY_CURRENT_USER."""

    def read(self, key: str, name: str) -> str | bytes | None: ...

    def write(self, key: str, name: str, value: str) -> None: ...

    def delete(self, key: str, name: str) -> None: ...


def find_autostart(app_id: str, name: str, arguments: Sequence[str] = ()) -> Autostart | None:
    """The implementation for this system; None in a Flatpak, where only its portal may do that.

    `arguments` are passed at each start, after `--background`.
    """
    command = [*login_command(), BACKGROUND, *arguments]
    if sys.platform == "win32":
        return WindowsAutostart(name, command, WindowsRegistry())
    elif sys.platform == "darwin":  # noqa: RET505  one branch for each system's checker
        agents = Path.home() / "Library/LaunchAgents"
        return MacAutostart(agents / f"{app_id}.plist", app_id, command)
    else:
        if os.environ.get("FLATPAK_ID"):
            return None
        return XdgAutostart(config_home() / "autostart" / f"{app_id}.desktop", name, command)


def config_home(environ: Mapping[str, str] = os.environ) -> Path:
    """The XDG configuration directory; a relative path in the variable is ignored."""
    chosen = Path(environ.get("XDG_CONFIG_HOME", ""))
    return chosen if chosen.is_absolute() else Path.home() / ".config"


def login_command(
    environ: Mapping[str, str] = os.environ, installed: Path = Path("/usr/bin/callback")
) -> list[str]:
    """The command that starts this program from any directory, with a path that updates keep."""
    if is_packaged():
        if image := environ.get("APPIMAGE"):
            return [image]
        program = Path(sys.executable)
        return [str(installed if _is_same(installed, program) else program)]
    python = Path(sys.executable)
    for script in installed_scripts(python):
        if script.is_file():
            return [str(script)]
    root = str(Path(__file__).resolve().parents[2])
    start = "from desktop.__main__ import main; sys.exit(main())"
    return [
        str(_without_console(python)),
        "-c",
        f"import sys; sys.path.insert(0, {root!r}); {start}",
    ]


def installed_scripts(python: Path, platform: str = sys.platform) -> tuple[Path, ...]:
    """Paths where pip installs the `callback` command for this `python`."""
    if platform == "win32":
        return python.with_name("callback.exe"), python.parent / "Scripts" / "callback.exe"
    return (python.with_name("callback"),)


def _without_console(python: Path) -> Path:
    """On Windows `pythonw.exe`, which opens no console window, if it exists."""
    silent = python.with_name("pythonw.exe")
    return silent if python.name.lower() == "python.exe" and silent.is_file() else python


class XdgAutostart:
    """An entry in `~/.config/autostart`, which the desktop's settings may disable."""

    def __init__(self, file: Path, name: str, command: Sequence[str]) -> None:
        self._file = file
        self._name = name
        self._command = list(command)

    def is_on(self) -> bool:
        values = self._values()
        return (
            bool(values.get("Exec"))
            and values.get("Hidden", "").lower() != "true"
            and values.get("X-GNOME-Autostart-enabled", "").lower() != "false"
        )

    def turn_on(self) -> None:
        text = "\n".join(
            (
                "[Desktop Entry]",
                "Type=Application",
                f"Name={self._name}",
                f"Exec={exec_line(self._command)}",
                f"Icon={self._file.stem}",
                "Terminal=false",
                "X-GNOME-Autostart-enabled=true",
                f"X-GNOME-Autostart-Delay={_DELAY}",
                "X-KDE-autostart-after=panel",
                "",
            )
        )
        _replace(self._file, text.encode())

    def turn_off(self) -> None:
        self._file.unlink(missing_ok=True)

    def repair(self) -> None:
        if self.is_on() and not Path(_first_word(self._values()["Exec"])).exists():
            self.turn_on()

    def _values(self) -> dict[str, str]:
        """The values of the group [Desktop Entry]."""
        try:
            lines = self._file.read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return {}
        found: dict[str, str] = {}
        group = ""
        for line in lines:
            key, separator, value = line.partition("=")
            if line.startswith("["):
                group = line.strip()
            elif separator and group == "[Desktop Entry]":
                found.setdefault(key.strip(), value.strip())
        return found


class MacAutostart:
    """A launch agent with the id of its bundle, which the system's settings show."""

    def __init__(self, file: Path, app_id: str, command: Sequence[str]) -> None:
        self._file = file
        self._id = app_id
        self._command = list(command)

    def is_on(self) -> bool:
        agent = self._agent()
        return bool(agent.get("RunAtLoad")) and not agent.get("Disabled")

    def turn_on(self) -> None:
        agent = {
            "Label": self._id,
            "ProgramArguments": self._command,
            "RunAtLoad": True,
            "LimitLoadToSessionType": "Aqua",
            "ProcessType": "Interactive",
            "AssociatedBundleIdentifiers": [self._id],
        }
        _replace(self._file, plistlib.dumps(agent))

    def turn_off(self) -> None:
        self._file.unlink(missing_ok=True)

    def repair(self) -> None:
        arguments = self._agent().get("ProgramArguments")
        if self.is_on() and isinstance(arguments, list) and not Path(str(arguments[0])).exists():
            self.turn_on()

    def _agent(self) -> dict[str, object]:
        try:
            found = plistlib.loads(self._file.read_bytes())
        except Exception:  # an invalid file starts nothing; the parser raises various errors
            return {}
        return found if isinstance(found, dict) and found.get("ProgramArguments") else {}


class WindowsAutostart:
    """A value of the user's `Run` key; the task manager disables it by another key."""

    def __init__(self, name: str, command: Sequence[str], registry: Registry) -> None:
        self._name = name
        self._line = " ".join(_quoted(word) for word in command)
        self._registry = registry

    def is_on(self) -> bool:
        approval = self._registry.read(_APPROVED, self._name)
        is_disabled = isinstance(approval, bytes) and bool(approval) and bool(approval[0] & 1)
        return bool(self._registry.read(_RUN, self._name)) and not is_disabled

    def turn_on(self) -> None:
        self._registry.write(_RUN, self._name, self._line)
        self._registry.delete(_APPROVED, self._name)

    def turn_off(self) -> None:
        self._registry.delete(_RUN, self._name)
        self._registry.delete(_APPROVED, self._name)

    def repair(self) -> None:
        line = self._registry.read(_RUN, self._name)
        if self.is_on() and isinstance(line, str):
            program = re.match(r'"([^"]*)"|(\S+)', line)
            if program and not Path(program[1] or program[2]).exists():
                self._registry.write(_RUN, self._name, self._line)


if sys.platform == "win32":
    import winreg

    class WindowsRegistry:
        def read(self, key: str, name: str) -> str | bytes | None:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    value = winreg.QueryValueEx(opened, name)[0]
            except FileNotFoundError:
                return None
            return value if isinstance(value, (str, bytes)) else None

        def write(self, key: str, name: str, value: str) -> None:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)

        def delete(self, key: str, name: str) -> None:
            try:
                with winreg.OpenKey(
                    winreg.HKEY_CURRENT_USER, key, access=winreg.KEY_SET_VALUE
                ) as opened:
                    winreg.DeleteValue(opened, name)
            except FileNotFoundError:
                return


def exec_line(command: Sequence[str]) -> str:
    """`command` as the `Exec` value of a desktop entry, with both levels of escapes."""
    return " ".join(_exec_word(word) for word in command)


def _exec_word(word: str) -> str:
    word = word.replace("%", "%%")
    if not word or _RESERVED.search(word):
        word = '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"'
    return word.replace("\\", "\\\\").replace("\n", r"\n").replace("\t", r"\t")


def _first_word(line: str) -> str:
    """The program in an `Exec` value."""
    escapes = {"n": "\n", "t": "\t", "s": " "}
    plain = re.sub(r"\\(.)", lambda m: escapes.get(m[1], m[1]), line)
    quoted = re.match(r'"((?:[^"\\]|\\.)*)"', plain, re.DOTALL)
    word = re.sub(r"\\(.)", r"\1", quoted[1]) if quoted else plain.split(" ", 1)[0]
    return word.replace("%%", "%")


def _quoted(word: str) -> str:
    """A quoted word of a Windows command line, as the C library parses it."""
    word = re.sub(r'(\\*)"', r'\1\1\\"', word)
    return '"' + re.sub(r"(\\+)$", r"\1\1", word) + '"'


def _is_same(one: PurePath, other: PurePath) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)


def _replace(file: Path, content: bytes) -> None:
    """Write the file atomically. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f".{file.name}.part")
    try:
        part.write_bytes(content)
        part.replace(file)
    except OSError:
        part.unlink(missing_ok=True)
        raise
