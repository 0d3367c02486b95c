"""The main tasks by what a screen reader has: names, actions, texts and announcements, no keys."""

import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial

import pytest

from tests.desktop_session.desktop import Desktop, until
from tests.desktop_session.reader import ScreenReader
from tests.support.program import Program

pytestmark = pytest.mark.desktop

#: A Tuesday without a holiday in any country; the interview was an hour before.
AFTERNOON = "2026-03-24T16:00"
ADD, WIZARD, LETTER = (re.compile(f"{title} —") for title in ("Add application", "What", "Write"))
CONTACTS = "SELECT direction, kind FROM interaction ORDER BY at, kind"
GAP = "[one thing you talked about]"


@pytest.fixture
def reader(screen: Desktop) -> Iterator[ScreenReader]:
    with ScreenReader(screen.environ) as made:
        yield made


@pytest.fixture
def filled(program: Program, reader: ScreenReader) -> Program:
    """The program with one application, which the reader has added."""
    program.start_only("--now", AFTERNOON)
    reader.press("push button", "Add application…")
    reader.write("text", "Company", "Northwind")
    reader.write("text", "Role", "Data engineer")
    reader.write("text", "With whom", "Dana Reyes, Lee Okafor")
    reader.press("push button", "Add")
    reader.gone("dialog", ADD)
    reader.press("push button", "End the tour")
    return program


@pytest.fixture
def example(screen: Desktop, reader: ScreenReader) -> Iterator[ScreenReader]:
    """The reader, with the example data on the page *Interviews*."""
    running = screen.start(sys.executable, "-m", "desktop", "--demo", "--now", AFTERNOON)
    reader.press("radio button", "Interviews")
    reader.find("table", "Interviews")
    yield reader
    running.process.kill()
    running.process.wait()


def _has_focus(reader: ScreenReader, cell: tuple[str, str]) -> bool:
    """Whether the cell with this column and text has the focus."""
    cells = [one for one in reader.everything() if one.role == "cell" and one.has_focus]
    return [(reader.column(one), one.name) for one in cells] == [cell]


def test_a_row_is_read_cell_by_cell_where_the_settings_ask_for_it(
    screen: Desktop, program: Program, reader: ScreenReader
) -> None:
    program.put_interview("Northwind", datetime(2026, 3, 24, 14, tzinfo=UTC))
    program.put("row_reading", "cells")
    program.start_only("--now", AFTERNOON)
    screen.window("^Callback$|^Today")
    screen.key("ctrl+2")
    for cell in (("Company", "Northwind"), ("Role", "Data engineer"), ("State", "Waiting")):
        until(partial(_has_focus, reader, cell), f"the focus on {cell}")
        screen.key("Right")


def _open_today(reader: ScreenReader) -> None:
    reader.press("radio button", "Today, 1 due")
    reader.find("heading", "One thing for today")


def test_an_application_is_added_and_its_step_done(filled: Program, reader: ScreenReader) -> None:
    reader.heard("Saved")
    reader.find("cell", "Northwind, Data engineer, Send thanks, Due today, Thanked 0 of 2")
    reader.find("heading", "Thank Dana and Lee")
    reader.find("push button", "Dana Reyes, Interviewer · No thank-you yet")
    _open_today(reader)
    reader.heard("Today$")
    reader.press("push button", "Done")
    reader.heard("Done: ")
    assert filled.rows(CONTACTS) == [("outbound", "thank_you")]
    reader.press("radio button", re.compile("Interviews"))
    reader.heard("Interviews$")
    reader.find("cell", re.compile("Northwind, Data engineer, Ask how it .*, Thanked 2 of 2"))


def test_the_wizard_is_answered_up_to_its_step(filled: Program, reader: ScreenReader) -> None:
    _open_today(reader)
    reader.press("push button", "What should I do?")
    reader.heard("Question 1 of at most 6. What has happened that is not in your record yet")
    none = "None of these"
    reader.press("check box", none)
    until(lambda: reader.find("check box", none).is_checked, "the answer to be ticked")
    reader.press("push button", "Next")
    reader.heard("Question 2 of at most 5")
    reader.press("check box", re.compile("They asked for my references"))
    _go_to_the_answer(reader, 3)
    reader.heard("Today, thank Dana and Lee")
    assert filled.rows("SELECT id FROM advice_run") == []
    reader.press("push button", "Remind me")
    reader.gone("dialog", WIZARD)
    reader.heard("Reminder set: today · Tue 24 March, 16:15")
    assert filled.rows("SELECT action, step_on FROM advice_run") == [
        ("send_thank_you", "2026-03-24")
    ]


def _go_to_the_answer(reader: ScreenReader, number: int) -> None:
    """Leave the questions from `number` on unanswered."""
    onwards = re.compile("Next|Show the answer")
    while reader.find("push button", onwards).name == "Next":
        reader.press("push button", "Next")
        reader.heard(f"Question {number} of")
        number += 1
    reader.press("push button", "Show the answer")


def test_a_letter_is_read_filled_in_copied_and_logged(
    filled: Program, reader: ScreenReader
) -> None:
    _open_today(reader)
    reader.press("push button", "Write it")
    reader.write("text", "Your name", "Noa Lind")
    reader.write("text", "E-mail of Dana", "dana@northwind.example")
    body = reader.find("text", "Text of the letter")
    assert reader.read(body).startswith("Hello Dana,\n\nThank you for the time")
    reader.find("label", f"“{GAP}” is still to be filled in.")
    assert not reader.find("push button", "Copy").is_enabled
    reader.replace(body, GAP, "how you test on the night train")
    until(lambda: reader.find("push button", "Copy").is_enabled, "the letter to be complete")
    reader.press("push button", "Copy")
    reader.heard(".*Did it go out?")
    reader.press("push button", "Yes, I sent it")
    reader.heard(".*Next: the letter to Lee Okafor")
    assert filled.rows(CONTACTS) == [("outbound", "thank_you")]
    ((text,),) = filled.rows("SELECT text FROM interaction")
    assert "how you test on the night train" in text
    assert "Noa Lind" in text
    reader.press("push button", "Close")
    reader.gone("dialog", LETTER)


def _nameless(reader: ScreenReader, where: str) -> list[tuple[str, str]]:
    """Place and role of the visible interactive elements that have no name."""
    seen = [element for element in reader.everything() if element.is_interactive]
    assert len(seen) > 5, where
    return [(where, element.role) for element in seen if not element.name.strip()]


@pytest.mark.slow
def test_everything_interactive_on_the_pages_has_a_name(example: ScreenReader) -> None:
    nameless = _nameless(example, "Interviews")
    for page in ("People", "Letters", "Insights", "Deleted", "Today"):
        example.press("radio button", re.compile(page))
        example.heard(f"{page}$")
        example.find("frame", re.compile(f"{page} — "))
        nameless += _nameless(example, page)
    assert nameless == []


#: Buttons of the page *Interviews*, with the beginning of the title of the dialog each opens.
DIALOGS = {
    "Add application…": "Add application",
    "They answered…": "They answered",
    "Log contact…": "Log contact",
    "Add interview…": "Add interview",
    "Add observation…": "Add observation",
    "Add person…": "Add person",
    "Edit notes…": "Edit application",
    "Add problem…": "Add problem",
    "Add question…": "Add question",
    "Keep posting…": "Keep posting",
    "Add document you sent…": "Add document you sent",
    "Write it": "Write it",
    "What should I do?": "What should I do",  # the last: its first question has no button to close
}


@pytest.mark.slow
def test_everything_interactive_in_the_dialogs_has_a_name(example: ScreenReader) -> None:
    nameless = []
    for button, title in DIALOGS.items():
        example.press("push button", button)
        dialog = re.compile(re.escape(title))
        example.find("dialog", dialog)
        nameless += _nameless(example, title)
        close = example.first("push button", "Cancel") or example.first("push button", "Close")
        if close is not None:
            example.use(close)
            example.gone("dialog", dialog)
    assert nameless == []


@pytest.mark.slow
def test_the_number_of_rows_found_is_announced(example: ScreenReader) -> None:
    for page, found in (("Interviews", "1 "), ("People", "[0-9]+ "), ("Letters", "No|[0-9]+ ")):
        example.press("radio button", re.compile(page))
        example.find("frame", re.compile(f"{page} — "))
        example.said.clear()
        example.write("text", "Search", "Larkspur")
        example.heard(found)
        example.write("text", "Search", "")


def test_an_open_menu_is_found_and_its_items_are_pressed(example: ScreenReader) -> None:
    example.press("button with drop down", "Menu")
    example.find("menu item", re.compile("Settings"))
    example.press("menu item", re.compile("About"))
    example.find("dialog", re.compile("About"))
    example.gone("menu item", re.compile("Settings"))
