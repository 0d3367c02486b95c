"""Installs, starts, upgrades and removes the program as a user would, but without questions."""

import json
import re
import shutil
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

from desktop import __version__
from windows.programs import OLD_VERSION, installer, portable
from windows.step import StepError, check, succeed
from windows.wine import LOCAL, Wine

FOLDER = rf"{LOCAL}\Programs\Callback"
PROGRAM = rf"{FOLDER}\Callback.exe"
REMOVER = rf"{FOLDER}\unins000.exe"
DATA = rf"{LOCAL}\Callback"
ENTRY = r"C:\users\root\AppData\Roaming\Microsoft\Windows\Start Menu\Programs\Callback.lnk"

_PORTABLE = r"C:\portable programs"
_SILENT = ("/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART")
_RUN = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
_REMOVE = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall"
_PATIENCE = 60.0
#: Turns start at login on with the program's own code, for the installed program.
_TURN_ON = f"""
from desktop.system.autostart import WindowsAutostart, WindowsRegistry
WindowsAutostart("Callback", [r"{PROGRAM}", "--background"], WindowsRegistry()).turn_on()
"""


def install(wine: Wine) -> str:
    """Install the older version, twice, as over a broken one."""
    for _ in range(2):
        _install(wine, OLD_VERSION)
    check(wine.path(ENTRY).exists(), "there is no entry in the start menu")
    check(_installed_version(wine) == OLD_VERSION, "the system lists another version")
    succeed("self-test", wine.run(PROGRAM, "--self-test", timeout=180))
    return "self-test passed, entry in the start menu"


def start_at_login(wine: Wine) -> str:
    """Start what the registry lists, as Windows does; a second start leaves it running."""
    succeed("the entry", wine.python("-c", _TURN_ON))
    seconds = _log_in(wine)
    first = _running(wine)
    succeed("a second start", wine.run(PROGRAM, timeout=60))
    check(first == _running(wine), "a second start has replaced the first")
    return f"in the tray after {seconds:.1f} s; a second start raised it"


def end_session(wine: Wine) -> str:
    """Sign out while the program runs, and sign in again.

    Without `--shutdown` Wine signs in again by itself, and starts what starts at login.
    """
    check(_running(wine), "the program does not run")
    succeed(
        "the end of the session", wine.run("wineboot", "--end-session", "--shutdown", cwd="C:\\")
    )
    _until(lambda: _running(wine) is None, "its lock is left")
    state = json.loads((wine.path(DATA) / "callback-state.json").read_text(encoding="utf-8"))
    check(state["clean"], "the store was not closed")
    _log_in(wine)
    return "store closed and lock released before the process ended; started again"


def upgrade(wine: Wine) -> str:
    """Install the new version while the old one runs."""
    before = _running(wine)
    check(before, "the program does not run")
    stale = wine.path(rf"{FOLDER}\lib\of-an-older-version.dll")
    stale.touch()
    _install(wine, __version__)
    check(_installed_version(wine) == __version__, "the system lists another version")
    check(not stale.exists(), "a library of the older version is left")
    _until(lambda: _running(wine) not in (before, None), "it does not run after the upgrade")
    _until(lambda: _is_ready(wine.path(DATA)), "it has not opened its data after the upgrade")
    check(wine.path(rf"{DATA}\callback.db").exists(), "the data is gone")
    return "closed, replaced and started again"


def refuse_downgrade(wine: Wine) -> str:
    done = wine.run(installer(OLD_VERSION), *_SILENT, timeout=120)
    check(done.status not in (0, -1), f"the older installer ended with {done.status}")
    check(_installed_version(wine) == __version__, "the older version was installed")
    check(_running(wine), "the program was ended")
    return f"exit status {done.status}, the program runs on"


def uninstall(wine: Wine) -> str:
    """Remove it while it runs."""
    check(_running(wine), "the program does not run")
    _remove(wine)
    check(wine.path(rf"{DATA}\callback.db").exists(), "the data is gone")
    check(not _value(wine, _RUN, "Callback"), "it would still start at login")
    return "program, entries and start at login gone, data kept"


def uninstall_with_data(wine: Wine) -> str:
    _install(wine, __version__)
    succeed("self-test", wine.run(PROGRAM, "--self-test", timeout=180))
    _remove(wine, "/DELETEDATA")
    check(not wine.path(DATA).exists(), "the data is left")
    return "program and data gone"


def run_portable(wine: Wine) -> str:
    """Unpack the archive to a path with spaces and start it: its data must be beside it."""
    folder = wine.path(_PORTABLE)
    shutil.rmtree(folder, ignore_errors=True)
    with zipfile.ZipFile(wine.path(portable())) as archive:
        archive.extractall(folder)
    program = rf"{_PORTABLE}\Callback\Callback.exe"
    succeed("self-test", wine.run(program, "--self-test", timeout=180))
    data = folder / "Callback/data"
    wine.start(program, "--background")
    _until(lambda: _is_ready(data), "the program has not started")
    check(_running(wine) is None, "it uses the data in the user's folder")
    succeed("quitting", wine.run(program, "--quit", timeout=60))
    check((data / "callback.db").exists(), "the data is not beside the program")
    shutil.rmtree(folder)
    return "self-test passed, data beside the program"


def _log_in(wine: Wine) -> float:
    """Start what the registry lists for a login; return after how many seconds it was ready."""
    line = re.findall(r'"([^"]*)"', _value(wine, _RUN, "Callback"))
    check(line[:1] == [PROGRAM], f"the registry starts {line}")
    check(_running(wine) is None, "the program runs already")
    wine.start(*line)
    begun = time.monotonic()
    _until(lambda: _is_ready(wine.path(DATA)), "the program has not started")
    return time.monotonic() - begun


def _install(wine: Wine, version: str) -> None:
    done = wine.run(installer(version), *_SILENT, r"/LOG=C:\install.txt", timeout=240)
    if done.status:
        log = wine.path(r"C:\install.txt").read_text(encoding="utf-8-sig", errors="replace")
        raise StepError(f"installing {version}: exit status {done.status}", log)


def _remove(wine: Wine, *options: str) -> None:
    succeed("removing", wine.run(REMOVER, *_SILENT, *options, timeout=120))
    # The remover ends before its copy in the temporary directory does.
    _until(lambda: not wine.path(FOLDER).exists(), "files of the program are left")
    _until(lambda: not wine.path(ENTRY).exists(), "the entry in the start menu is left")
    _until(lambda: _installed_version(wine) == "", "the system still lists the program")


def _installed_version(wine: Wine) -> str:
    """The version that the system's list of programs shows; empty if it is not there."""
    output = wine.run("reg", "query", _REMOVE, "/s", "/f", "DisplayVersion").output
    for key in re.findall(r"^(HKEY.*Callback.*|HKEY.*6C4E1C1B.*)$", output, re.MULTILINE):
        return _value(wine, key.strip(), "DisplayVersion")
    return _value(
        wine, rf"{_REMOVE}\{{6C4E1C1B-3C39-4A55-9C52-8E4E6B0E7A31}}_is1", "DisplayVersion"
    )


def _value(wine: Wine, key: str, name: str) -> str:
    done = wine.run("reg", "query", key, "/v", name)
    found = re.search(r"REG_SZ\s+(.*)", done.output)
    return found[1].strip() if done.status == 0 and found else ""


def _running(wine: Wine) -> str | None:
    """The id of the running program's process, from its lock."""
    try:
        lines = wine.path(rf"{DATA}\callback.lock").read_text(encoding="utf-8").splitlines()
    except OSError:
        return None
    return lines[0] if lines else None


def _is_ready(data: Path) -> bool:
    """Whether the program that runs with this data has opened it and answers other starts."""
    try:
        state = json.loads((data / "callback-state.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return (data / "callback.lock").exists() and not state["clean"]


def _until(condition: Callable[[], object], sentence: str) -> None:
    """Wait for `condition`. Raises `StepError` after a minute."""
    deadline = time.monotonic() + _PATIENCE
    while not condition():
        check(time.monotonic() < deadline, sentence)
        time.sleep(0.5)
