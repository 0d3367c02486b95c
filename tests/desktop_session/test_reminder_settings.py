"""Settings → Reminders on a real desktop."""

import re
from pathlib import Path

import pytest

from tests.desktop_session.accessibility import Accessibility
from tests.desktop_session.desktop import Desktop, until
from tests.support.program import Program

pytestmark = pytest.mark.desktop


def test_a_test_notification_is_seen_and_said_to_be(
    screen: Desktop, program: Program, tree: Accessibility
) -> None:
    program.start("--now", "2026-03-24T16:00")
    screen.window("Callback$")
    before = len(screen.shown())
    screen.key("ctrl+comma")
    screen.window("^Settings")
    screen.key("ctrl+2")
    screen.click(tree.find("push button", "Send a test notification").place)
    (shown,) = until(lambda: screen.shown()[before:], "the notification")
    assert shown.title == "A test from Callback"
    tree.find("label", re.compile("Your desktop's notification service showed it"))


def test_starting_with_the_computer_writes_an_entry_that_starts_it(
    screen: Desktop, program: Program, tree: Accessibility
) -> None:
    program.start("--now", "2026-03-24T16:00")
    screen.window("Callback$")
    entries = Path(screen.environ["XDG_CONFIG_HOME"], "autostart")
    screen.key("ctrl+comma")
    screen.window("^Settings")
    screen.key("ctrl+2")
    box = tree.find("check box", "Start with your computer, in the background").place
    screen.click(box)
    (entry,) = until(lambda: list(entries.glob("*.desktop")), "the entry")
    assert "--background" in entry.read_text(encoding="utf-8")
    assert str(program.data) in entry.read_text(encoding="utf-8")
    screen.click(box)
    until(lambda: not list(entries.iterdir()), "the entry to go")
