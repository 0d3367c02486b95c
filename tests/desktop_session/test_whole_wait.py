"""One wait from the application to the job on a real desktop, by mouse; only texts are typed."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.desktop_session.accessibility import Accessibility, Element
from tests.desktop_session.desktop import Desktop, until
from tests.support.program import Program

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

BUTTON, CHECK, TEXT = "push button", "check box", "text"
TALKED_ABOUT = "{}. For the letter: what you talked about"


class Person:
    """Somebody who uses the program by mouse, at the times of `day`."""

    def __init__(self, screen: Desktop, program: Program, tree: Accessibility, shots: Path) -> None:
        self.program = program
        self._screen, self._tree, self._shots = screen, tree, shots
        self._taken = 0

    def day(self, now: str) -> None:
        """Start the program at the local time `now`; it shows Today."""
        self.program.end()
        self.program.start("--now", now)
        self._screen.window("Callback$")

    def click(self, role: str, name: str | re.Pattern[str]) -> None:
        self._screen.click(self._tree.find(role, name).place)

    def press(self, *buttons: str | re.Pattern[str]) -> None:
        for button in buttons:
            self.click(BUTTON, button)

    def write(self, field: str, text: str) -> None:
        self.click(TEXT, field)
        self._screen.type(text)

    def sees(self, *texts: str) -> None:
        """Wait until the texts are on the screen, and take a picture."""
        for text in texts:
            until(partial(self._shown, re.compile(re.escape(text))), f"{text!r} to be seen")
        self._taken += 1
        self._screen.picture(self._shots / f"{self._taken:02}.png")

    def _shown(self, text: re.Pattern[str]) -> Element | None:
        return self._tree.first("heading", text) or self._tree.first("label", text)

    def has_left(self, window: str) -> None:
        until(lambda: not self._screen.windows(window), f"the window {window!r} to close")

    def answered(self, answer: str, fill: Callable[[], None]) -> None:
        """Log an answer: what they said, its question, their message."""
        self.press("They answered…")
        self._screen.window("^They answered")
        self.click("radio button", answer)
        fill()
        self.press("Save")
        self.has_left("^They answered")


def test_from_the_application_to_the_job_by_mouse(
    screen: Desktop, program: Program, tree: Accessibility, tmp_path: Path
) -> None:
    me = Person(screen, program, tree, tmp_path)

    me.day("2026-03-23T09:00")  # a Monday
    me.press("Add your application")
    me.write("Company", "Northwind")
    me.write("Role", "Data engineer")
    me.click(CHECK, "No interview yet, I have only applied")
    me.write("With whom", "Dana Reyes")
    me.press("Add")
    me.sees("Wait until Mon 6 April")

    def for_thursday() -> None:
        me.write("When is it?", "thu 14:00")
        me.write("Their message", "Would Thursday at 2 pm suit you? Tom Ode will join.")

    me.answered("They invited me", for_thursday)
    me.sees("Wait until Thu 26 March", "In 3 days · Thu 26 March, 14:00")

    me.day("2026-03-25T18:00")
    me.sees("Interview tomorrow 14:00 · Northwind")
    me.press("Prepare", "Add people…")
    me.click(CHECK, "Dana Reyes")
    me.write("Somebody else", "Tom Ode")
    me.press("Add person", "Save")
    me.sees("Tom Ode")

    me.day("2026-03-26T15:30")
    me.sees("How did it go at Northwind?", "Thank Dana and Tom")
    me.press("Note how it went")
    me.write(TALKED_ABOUT.format("Dana Reyes"), "one place for all reports")
    me.write(TALKED_ABOUT.format("Tom Ode"), "the weeks on call")
    me.write("What troubles them", "Reports arrive a day late")
    me.write("Your idea about it", "load them as they come")
    me.write("What they asked", "Why do you want to leave?")
    me.press("Save")
    me.has_left("^How did it go")
    me.press("Write it")
    me.write("Your name", "Alex Kim")
    me.press("Copy", "Yes, I sent it")
    me.sees("Logged: thank-you note to Dana. Next: the letter to Tom Ode.")
    me.press("Copy the text", "Yes, I sent it")
    me.has_left("^Write it")
    me.sees("Wait until Thu 2 April", "Thanked")

    def with_a_month() -> None:
        me.click(CHECK, "Until")
        me.write("Their message", "Budget freeze. Please bear with us until the end of April.")

    me.day("2026-03-31T10:00")
    me.answered("It is on hold", with_a_month)
    me.sees("Answer Dana about the hold")
    me.press("Done")

    me.day("2026-04-20T10:00")
    me.sees("Nothing to do today")
    me.click("radio button", "Interviews")
    me.answered("They invited me", lambda: me.write("When is it?", "friday 10:00"))
    me.sees("Second interview", "In 4 days · Fri 24 April, 10:00")

    me.day("2026-04-24T12:00")
    me.sees("How did it go at Northwind?")
    me.press("Note how it went")
    me.click(CHECK, "Tom Ode")
    me.press("Save")
    me.has_left("^How did it go")
    me.sees("Thank Tom")
    me.press("Done")

    me.day("2026-04-28T09:00")
    me.click("radio button", "Interviews")
    me.answered("An offer", lambda: me.click(CHECK, "I have it in writing"))
    me.sees("An offer. Congratulations!")
    me.press("I accepted…", "Save")
    me.sees("You got the job. Congratulations!")

    assert program.rows("SELECT state FROM application") == [("hired",)]
    assert program.rows("SELECT round, date(starts) FROM interview") == [
        ("single", "2026-03-26"),
        ("second", "2026-04-24"),
    ]
    assert program.rows("SELECT kind FROM interaction ORDER BY at, seq") == [
        ("invitation",),
        ("thank_you",),
        ("thank_you",),
        ("reply",),
        ("hold_acknowledgement",),
        ("invitation",),
        ("thank_you",),
        ("offer",),
    ]
