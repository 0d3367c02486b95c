"""Starting with the login, always into the tray: `--background`.

What the system itself says is the truth: an entry that the person has deleted or switched off
elsewhere is off here, too.
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
#: Seconds for the panel to be there first; without one the icon is looked for again later.
_DELAY = 8

_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"

#: What the shell-like line of a desktop entry gives a meaning to.
_RESERVED = re.compile(r"[\s\"'\\><~|&;$*?#()`]")


class Autostart(Protocol):
    """Whether the system starts this program after the login."""

    def is_on(self) -> bool: ...

    def turn_on(self) -> None:
        """Raises OSError where the system refuses."""
        ...

    def turn_off(self) -> None:
        """Leaves nothing behind. Raises OSError where the system refuses."""
        ...

    def mend(self) -> None:
        """Where it is on, and what would be started has moved: name its new place."""
        ...


class Registry(Protocol):
    """The person's own part of the registry of Windows."""

    def read(self, key: str, name: str) -> str | bytes | None: ...

    def write(self, key: str, name: str, value: str) -> None: ...

    def delete(self, key: str, name: str) -> None: ...


def find_autostart(app_id: str, name: str, arguments: Sequence[str] = ()) -> Autostart | None:
    """The one of this system; None in a Flatpak, where only its own portal may do that.

    `arguments` are given at each start, after `--background`.
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
    """Where desktops look for the person's own settings; a relative path counts as none."""
    chosen = Path(environ.get("XDG_CONFIG_HOME", ""))
    return chosen if chosen.is_absolute() else Path.home() / ".config"


def login_command(
    environ: Mapping[str, str] = os.environ, installed: Path = Path("/usr/bin/callback")
) -> list[str]:
    """What starts this program from any directory, by the name that the next version has, too."""
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
    """Where pip puts the `callback` command for this `python`, in a virtual environment or not."""
    if platform == "win32":
        return python.with_name("callback.exe"), python.parent / "Scripts" / "callback.exe"
    return (python.with_name("callback"),)


def _without_console(python: Path) -> Path:
    """On Windows the interpreter that opens no console window, where there is one."""
    silent = python.with_name("pythonw.exe")
    return silent if python.name.lower() == "python.exe" and silent.is_file() else python


class XdgAutostart:
    """An entry in `~/.config/autostart`. A desktop's own settings may switch it off."""

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

    def mend(self) -> None:
        if self.is_on() and not Path(_first_word(self._values()["Exec"])).exists():
            self.turn_on()

    def _values(self) -> dict[str, str]:
        """Those of the entry's own group."""
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
    """A launch agent that names the bundle it belongs to, so that the system's settings can."""

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

    def mend(self) -> None:
        arguments = self._agent().get("ProgramArguments")
        if self.is_on() and isinstance(arguments, list) and not Path(str(arguments[0])).exists():
            self.turn_on()

    def _agent(self) -> dict[str, object]:
        try:
            found = plistlib.loads(self._file.read_bytes())
        except Exception:  # whatever it is, it starts nothing; the parser has errors of its own
            return {}
        return found if isinstance(found, dict) and found.get("ProgramArguments") else {}


class WindowsAutostart:
    """A value of the person's own `Run` key. The task manager keeps its switch apart from it."""

    def __init__(self, name: str, command: Sequence[str], registry: Registry) -> None:
        self._name = name
        self._line = " ".join(_quoted(word) for word in command)
        self._registry = registry

    def is_on(self) -> bool:
        switch = self._registry.read(_APPROVED, self._name)
        switched_off = isinstance(switch, bytes) and bool(switch) and bool(switch[0] & 1)
        return bool(self._registry.read(_RUN, self._name)) and not switched_off

    def turn_on(self) -> None:
        self._registry.write(_RUN, self._name, self._line)
        self._registry.delete(_APPROVED, self._name)

    def turn_off(self) -> None:
        self._registry.delete(_RUN, self._name)
        self._registry.delete(_APPROVED, self._name)

    def mend(self) -> None:
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
    """`command` as the `Exec` value of a desktop entry, with both of its layers of escapes."""
    return " ".join(_exec_word(word) for word in command)


def _exec_word(word: str) -> str:
    word = word.replace("%", "%%")
    if not word or _RESERVED.search(word):
        word = '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"'
    return word.replace("\\", "\\\\").replace("\n", r"\n").replace("\t", r"\t")


def _first_word(line: str) -> str:
    """The program that an `Exec` value names."""
    escapes = {"n": "\n", "t": "\t", "s": " "}
    plain = re.sub(r"\\(.)", lambda m: escapes.get(m[1], m[1]), line)
    quoted = re.match(r'"((?:[^"\\]|\\.)*)"', plain, re.DOTALL)
    word = re.sub(r"\\(.)", r"\1", quoted[1]) if quoted else plain.split(" ", 1)[0]
    return word.replace("%%", "%")


def _quoted(word: str) -> str:
    """One word of a Windows command line, always in quotes, as its C library takes it apart."""
    word = re.sub(r'(\\*)"', r'\1\1\\"', word)
    return '"' + re.sub(r"(\\+)$", r"\1\1", word) + '"'


def _is_same(one: PurePath, other: PurePath) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)


def _replace(file: Path, content: bytes) -> None:
    """Write all of it, or leave the file as it was."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f".{file.name}.part")
    try:
        part.write_bytes(content)
        part.replace(file)
    except OSError:
        part.unlink(missing_ok=True)
        raise
