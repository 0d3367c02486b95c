"""Shortcuts on the keyboards of six layouts, by the physical keys that a person presses."""

import sys
from collections.abc import Iterator

import pytest

from tests.desktop_session.accessibility import Accessibility
from tests.desktop_session.desktop import Desktop, Running, until

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

#: Codes of keys on X11, which are positions. The letters are those of the US layout.
CTRL, SHIFT, ALT = "37", "50", "64"
ONE, TWO, A, C, V, K, N = "10", "11", "38", "54", "55", "45", "57"
H, M, R = "43", "58", "27"
ESCAPE, DOWN, MENU = "Escape", "Down", "Menu"
#: The keys that type "/" on each layout, besides Ctrl.
SLASH = {
    "us": ("61",), "de": (SHIFT, "16"), "fr": (SHIFT, "60"), "es": (SHIFT, "16"),
    "ru": (SHIFT, "51"), "gr": ("61",),
}  # fmt: skip


def press(screen: Desktop, *keys: str) -> None:
    """Press keys together: hold all, then let them go in the opposite order."""
    held = [step for key in keys for step in ("keydown", key)]
    screen.ask("xdotool", *held, *[step for key in reversed(keys) for step in ("keyup", key)])


@pytest.fixture
def example(screen: Desktop) -> Iterator[Running]:
    running = screen.start(sys.executable, "-m", "desktop", "--demo", "--now", "2026-03-24T16:00")
    screen.window("^Today")
    yield running
    screen.ask("setxkbmap", "us")
    running.process.kill()
    running.process.wait()


@pytest.mark.parametrize("layout", SLASH)
def test_the_shortcuts_work_on_the_layout(screen: Desktop, example: Running, layout: str) -> None:
    screen.ask("setxkbmap", layout)
    press(screen, CTRL, TWO)
    screen.window("^Interviews")
    press(screen, CTRL, ONE)
    screen.window("^Today")
    press(screen, CTRL, K)
    screen.window("^Search everything")
    press(screen, ESCAPE)
    press(screen, CTRL, N)
    screen.window("^Add application")
    press(screen, ESCAPE)
    press(screen, CTRL, *SLASH[layout])
    screen.window("^Help")


@pytest.mark.parametrize("layout", ["us", "ru", "gr"])
def test_the_letters_of_menus_labels_and_buttons_work_on_the_layout(
    screen: Desktop, example: Running, tree: Accessibility, layout: str
) -> None:
    screen.ask("setxkbmap", layout)
    press(screen, CTRL, TWO)
    screen.window("^Interviews")
    press(screen, SHIFT, DOWN)
    press(screen, MENU)
    tree.find("menu item", "On hold")
    press(screen, H)
    until(lambda: tree.first("menu item", "On hold") is None, "the menu to close")
    press(screen, CTRL, N)
    screen.window("^Add application")
    press(screen, ALT, R)
    until(lambda: tree.find("text", "Role").has_focus, "the focus on the role")
    press(screen, ALT, M)
    tree.find("push button", "Less")
