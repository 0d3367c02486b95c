"""Autostart: the entries written on each system, and reading their state from the system."""

import os
import plistlib
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.system.autostart import (
    MacAutostart,
    WindowsAutostart,
    XdgAutostart,
    config_home,
    exec_line,
    find_autostart,
    installed_scripts,
    login_command,
)

APP = "io.github.example.App"
WORDS = st.text(
    st.characters(codec="utf-8", exclude_characters="\0\r\n\t", exclude_categories=["C"]),
    max_size=20,
)


@pytest.fixture
def entry(tmp_path: Path) -> Path:
    return tmp_path / "autostart" / f"{APP}.desktop"


def _xdg(entry: Path, *command: str) -> XdgAutostart:
    return XdgAutostart(entry, "Callback", command or (sys.executable, "--background"))


def test_nothing_is_written_before_it_is_asked_for(entry: Path) -> None:
    autostart = _xdg(entry)
    autostart.repair()
    assert not autostart.is_on()
    assert not entry.parent.exists()


def test_an_entry_waits_for_the_panel_and_is_gone_when_turned_off(entry: Path) -> None:
    autostart = _xdg(entry, "/usr/bin/callback", "--background")
    autostart.turn_on()
    assert autostart.is_on()
    lines = entry.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "[Desktop Entry]"
    for line in (
        "Type=Application",
        "Exec=/usr/bin/callback --background",
        "X-GNOME-Autostart-Delay=8",
        "X-KDE-autostart-after=panel",
    ):
        assert line in lines
    autostart.turn_off()
    assert not autostart.is_on()
    assert list(entry.parent.iterdir()) == []
    autostart.turn_off()


def test_an_entry_deleted_by_hand_is_off(entry: Path) -> None:
    autostart = _xdg(entry)
    autostart.turn_on()
    entry.unlink()
    assert not autostart.is_on()


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_an_entry_switched_off_by_the_desktop_is_off_until_turned_on_here(
    entry: Path, line: str
) -> None:
    autostart = _xdg(entry)
    autostart.turn_on()
    key = line.partition("=")[0]
    kept = [
        text for text in entry.read_text(encoding="utf-8").splitlines() if not text.startswith(key)
    ]
    entry.write_text("\n".join([*kept, line]), encoding="utf-8")
    assert not autostart.is_on()
    autostart.turn_on()
    assert autostart.is_on()


def test_what_another_group_of_the_entry_says_does_not_count(entry: Path) -> None:
    autostart = _xdg(entry)
    autostart.turn_on()
    entry.write_text(
        entry.read_text(encoding="utf-8") + "[Desktop Action More]\nHidden=true\n", encoding="utf-8"
    )
    assert autostart.is_on()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[Desktop Entry]\nExec=\n"])
def test_an_entry_that_starts_nothing_is_off(entry: Path, content: bytes) -> None:
    entry.parent.mkdir()
    entry.write_bytes(content)
    assert not _xdg(entry).is_on()


def test_an_entry_whose_program_has_moved_is_mended_and_any_other_left_alone(
    entry: Path, tmp_path: Path
) -> None:
    program = tmp_path / "Callback 50% off.AppImage"
    program.touch()
    _xdg(entry, str(program), "--background").turn_on()
    _xdg(entry, "/elsewhere/callback").repair()
    assert "50%% off" in entry.read_text(encoding="utf-8")
    program.unlink()
    _xdg(entry, "/elsewhere/callback").repair()
    assert "Exec=/elsewhere/callback\n" in entry.read_text(encoding="utf-8")


def test_a_directory_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file in the way", encoding="utf-8")
    with pytest.raises(OSError, match="autostart"):
        _xdg(tmp_path / "autostart" / "x.desktop").turn_on()


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("/usr/bin/callback", "/usr/bin/callback"),
        ("/usr/my apps/callback", '"/usr/my apps/callback"'),
        ("50%", "50%%"),
        ('say "$x"', r'"say \\"\\$x\\""'),
        ("back\\slash", r'"back\\\\slash"'),
        ("`x`", r'"\\`x\\`"'),
        ("", '""'),
    ],
)
def test_the_line_of_an_entry_is_quoted_twice_over(word: str, written: str) -> None:
    assert exec_line([word]) == written


@pytest.mark.skipif(shutil.which("gio") is None, reason="needs gio, which starts desktop entries")
def test_the_desktop_starts_exactly_the_words_that_were_meant(entry: Path, tmp_path: Path) -> None:
    log = tmp_path / "said"
    program = tmp_path / 'a $HOME `of` "its" own' / "it's \\ done"
    program.parent.mkdir()
    program.write_text(
        f'#!/bin/sh\nprintf "%s\\n" "$@" > "{log}.part"; mv "{log}.part" "{log}"',
        encoding="utf-8",
    )
    program.chmod(0o700)
    words = ["--background", "--data-dir", 'O\'Neill "& sons" $PATH %f \\n (one; two)']
    XdgAutostart(entry, "Callback", [str(program), *words]).turn_on()
    subprocess.run(["gio", "launch", str(entry)], check=True, timeout=20)
    deadline = time.monotonic() + 20
    while not log.exists():
        assert time.monotonic() < deadline
    assert log.read_text(encoding="utf-8").splitlines() == words


@given(program=WORDS, words=st.lists(WORDS, max_size=3))
def test_whatever_the_program_is_called_the_entry_knows_whether_it_is_there(
    tmp_path_factory: pytest.TempPathFactory, program: str, words: list[str]
) -> None:
    entry = tmp_path_factory.mktemp("any") / "x.desktop"
    before = XdgAutostart(entry, "Callback", [f"/{program}/gone", *words])
    before.turn_on()
    assert before.is_on()
    XdgAutostart(entry, "Callback", ["/new"]).repair()
    assert "Exec=/new\n" in entry.read_text(encoding="utf-8")
    XdgAutostart(entry, "Callback", [sys.executable, *words]).turn_on()
    XdgAutostart(entry, "Callback", ["/newer"]).repair()
    assert "Exec=/newer\n" not in entry.read_text(encoding="utf-8")


def test_a_launch_agent_names_the_bundle_and_runs_after_the_login(tmp_path: Path) -> None:
    file = tmp_path / "LaunchAgents" / f"{APP}.plist"
    autostart = MacAutostart(file, APP, ["/Applications/Callback.app/x", "--background"])
    assert not autostart.is_on()
    autostart.turn_on()
    assert autostart.is_on()
    agent = plistlib.loads(file.read_bytes())
    assert agent["ProgramArguments"] == ["/Applications/Callback.app/x", "--background"]
    assert agent["AssociatedBundleIdentifiers"] == [APP]
    assert agent["RunAtLoad"] is True
    assert "KeepAlive" not in agent
    MacAutostart(file, APP, [sys.executable, "--background"]).repair()
    assert plistlib.loads(file.read_bytes())["ProgramArguments"][0] == sys.executable
    file.write_bytes(plistlib.dumps({**agent, "Disabled": True}))
    assert not autostart.is_on()
    file.write_text("<plist", encoding="utf-8")
    assert not autostart.is_on()
    autostart.turn_off()
    assert not file.exists()


class Registry:
    """A fake of the registry."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str | bytes] = {}

    def read(self, key: str, name: str) -> str | bytes | None:
        return self.values.get((key.rpartition("\\CurrentVersion\\")[2], name))

    def write(self, key: str, name: str, value: str) -> None:
        self.values[(key.rpartition("\\CurrentVersion\\")[2], name)] = value

    def delete(self, key: str, name: str) -> None:
        self.values.pop((key.rpartition("\\CurrentVersion\\")[2], name), None)


def test_a_run_value_is_quoted_and_leaves_nothing_behind() -> None:
    registry = Registry()
    command = [r"C:\Program Files\Callback\callback.exe", "--background", "--data-dir", "D:\\me\\"]
    autostart = WindowsAutostart("Callback", command, registry)
    assert not autostart.is_on()
    autostart.turn_on()
    assert registry.values == {
        ("Run", "Callback"): r'"C:\Program Files\Callback\callback.exe" "--background" '
        r'"--data-dir" "D:\me\\"'
    }
    assert autostart.is_on()
    autostart.turn_off()
    assert registry.values == {}


def test_a_run_value_switched_off_in_the_task_manager_is_off_until_turned_on_here() -> None:
    registry = Registry()
    approved = (r"Explorer\StartupApproved\Run", "Callback")
    autostart = WindowsAutostart("Callback", ["callback.exe"], registry)
    autostart.turn_on()
    registry.values[approved] = b"\x03\0\0\0"
    assert not autostart.is_on()
    registry.values[approved] = b"\x02\0\0\0"
    assert autostart.is_on()
    registry.values[approved] = b"\x03\0\0\0"
    autostart.turn_on()
    assert autostart.is_on()
    assert approved not in registry.values


def test_a_run_value_whose_program_has_moved_is_mended() -> None:
    registry = Registry()
    WindowsAutostart("Callback", [sys.executable], registry).turn_on()
    WindowsAutostart("Callback", ["new.exe"], registry).repair()
    assert registry.values[("Run", "Callback")] == f'"{sys.executable}"'
    registry.values[("Run", "Callback")] = r"C:\gone\callback.exe --background"
    WindowsAutostart("Callback", ["new.exe"], registry).repair()
    assert registry.values[("Run", "Callback")] == '"new.exe"'


@pytest.mark.parametrize(
    ("environ", "expected"),
    [({}, ".config"), ({"XDG_CONFIG_HOME": "relative"}, ".config")],
)
def test_settings_are_in_the_usual_place_unless_told_otherwise(
    environ: dict[str, str], expected: str, tmp_path: Path
) -> None:
    assert config_home(environ) == Path.home() / expected
    assert config_home({"XDG_CONFIG_HOME": str(tmp_path)}) == tmp_path


@pytest.mark.skipif(
    sys.platform == "win32", reason="the name that stays is a link, or an AppImage: Linux has these"
)
def test_a_packaged_program_is_started_by_the_name_that_stays(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program, link = tmp_path / "callback", tmp_path / "bin-callback"
    program.touch()
    link.symlink_to(program)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert login_command({"APPIMAGE": "/a/Callback.AppImage"}) == ["/a/Callback.AppImage"]
    assert login_command({}, link) == [str(link)]
    assert login_command({}, tmp_path / "other") == [str(program)]


def test_an_installed_command_is_found_where_pip_puts_it() -> None:
    python = Path("/venv/bin/python3")
    assert installed_scripts(python, "linux") == (Path("/venv/bin/callback"),)
    assert installed_scripts(Path("/py/python.exe"), "win32") == (
        Path("/py/callback.exe"),  # in a virtual environment
        Path("/py/Scripts/callback.exe"),
    )


def test_on_windows_no_console_opens_with_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python.exe"))
    assert login_command()[0] == str(tmp_path / "python.exe")
    (tmp_path / "pythonw.exe").touch()
    assert login_command()[0] == str(tmp_path / "pythonw.exe")


def test_from_its_source_the_program_starts_in_any_directory(tmp_path: Path) -> None:
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    ended = subprocess.run(
        [*login_command(), "--version"], cwd=tmp_path, env=environ, capture_output=True, check=True
    )
    assert re.match(rb"callback \d", ended.stdout)


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="a Flatpak is of Linux")
def test_a_flatpak_cannot_write_an_entry_for_its_host(monkeypatch: pytest.MonkeyPatch) -> None:
    assert find_autostart(APP, "Callback") is not None
    monkeypatch.setenv("FLATPAK_ID", APP)
    assert find_autostart(APP, "Callback") is None
