"""A whole session under strace: no network system call leaves this computer."""

import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from desktop.core.preferences import INTERVIEWS
from tests.desktop_session.accessibility import Accessibility
from tests.desktop_session.desktop import FIRST_NOTICE, Desktop, until
from tests.network_guard import guard
from tests.support.program import Program

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's"),
]

#: Local sockets: the desktop, the bus, and requests to the kernel.
LOCAL = {"AF_UNIX", "AF_NETLINK"}
_FAMILY = re.compile(r"\b(AF_\w+|PF_\w+)")


def can_trace() -> bool:
    """Whether strace may be used here; containers often forbid it."""
    if shutil.which("strace") is None:
        return False
    return (
        subprocess.run(
            ["strace", "-D", "-f", "true"], capture_output=True, check=False, timeout=30
        ).returncode
        == 0
    )


def test_a_whole_session_opens_no_network_connection(
    screen: Desktop, program: Program, tree: Accessibility, tmp_path: Path
) -> None:
    """Without strace the seccomp filter of the network guard would end the process."""
    calls = tmp_path / "calls"
    watched = can_trace()
    if watched:
        program.before = ("strace", "-D", "-f", "-A", "-e", "trace=%network", "-o", str(calls))
    else:
        assert guard.forbid_in_kernel()
    program.shorten_waits()
    running = program.start("--now", "2026-03-24T16:00")
    screen.window("Callback$")

    screen.key("ctrl+n")
    screen.window("^Add application")
    screen.type("Northwind")
    screen.key("Tab")
    screen.type("Data engineer")
    screen.key("Tab")
    screen.type("today 13:00")
    screen.key("alt+o")
    screen.type("Dana Reyes")
    screen.key("Return")
    until(lambda: not screen.windows("^Add application"), "the dialog to close")

    screen.key("ctrl+1", "w")
    screen.window(r"^What should I do\?")
    screen.key("Escape")
    until(lambda: not screen.windows(r"^What should I do\?"), "the wizard to close")
    screen.key("ctrl+1")
    screen.click(tree.find("push button", re.compile("^Write")).place)
    screen.window("^Write it")
    screen.key("Escape")
    screen.key("ctrl+comma")
    screen.window("^Settings")
    screen.click(tree.find("list item", "My data").place)
    screen.click(tree.find("push button", re.compile("^Back up now")).place)
    until(lambda: list((program.data / "backups").glob("*.db")), "a backup")
    screen.key("Escape")
    until(lambda: not screen.windows("^Settings"), "the settings to close")

    screen.key("ctrl+q")
    assert running.ended() == 0

    before = len(screen.shown())
    program.put(INTERVIEWS, "no")
    running = program.start("--background", "--now", "2026-03-24T18:00")
    until(lambda: screen.shown()[before:], "the notification", FIRST_NOTICE)
    screen.press("Done")
    logged = "SELECT kind FROM interaction"
    until(lambda: program.rows(logged) == [("thank_you",)], "the contact in the store")
    running.process.terminate()
    running.ended()

    if not watched:
        pytest.skip("strace may not watch here: the session ran under the kernel's filter alone")
    families = Counter(_FAMILY.findall(calls.read_text(errors="replace", encoding="utf-8")))
    assert families["AF_UNIX"] > 10
    assert set(families) <= LOCAL, families
