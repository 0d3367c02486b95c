"""A promise in the employer's words is read as a day, which is shown and can be corrected."""

import subprocess
import sys
from datetime import date

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.ui.forms.promise_edit import Promise, PromiseEdit

TODAY = date(2026, 3, 24)


@pytest.fixture
def edit(qtbot: QtBot) -> PromiseEdit:
    widget = PromiseEdit(TODAY, TODAY, "DE")
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_typed_words_are_shown_back_as_a_day_to_confirm(edit: PromiseEdit) -> None:
    QTest.keyClicks(edit.quote, "by the end of next week")
    assert edit.pick.value() is Promise.IN_WORDS
    assert edit.promise() == ("by the end of next week", date(2026, 4, 2))  # before Good Friday
    assert edit.reading().startswith("By Thu 2 April (in 9 days)")
    assert "Is that right?" in edit.reading()
    assert edit.day.isVisible()
    assert edit.day.day() == date(2026, 4, 2)


def test_the_day_can_be_corrected_and_counts_until_the_words_change(edit: PromiseEdit) -> None:
    QTest.keyClicks(edit.quote, "next Friday")
    assert edit.promise()[1] == date(2026, 4, 3)
    edit.day.set_day(date(2026, 3, 27))
    assert edit.promise() == ("next Friday", date(2026, 3, 27))
    assert "Is that right?" not in edit.reading()
    edit.quote.setText("in two days")
    assert edit.promise()[1] == edit.day.day() == date(2026, 3, 26)


def test_words_without_a_day_promise_nothing_and_say_so(edit: PromiseEdit) -> None:
    QTest.keyClicks(edit.quote, "soon")
    assert edit.promise() == ("soon", None)
    assert edit.reading() == "No day can be read from this."
    assert not edit.day.isVisible()
    edit.quote.clear()
    assert edit.reading() == ""


def test_the_part_that_was_not_understood_is_named(edit: PromiseEdit) -> None:
    QTest.keyClicks(edit.quote, "Two weeks after the board meeting")
    assert edit.promise() == ("Two weeks after the board meeting", None)
    assert edit.reading() == (
        "Callback did not understand “Two weeks after the board meeting”. "
        "Choose “On a date” to pick the day."
    )
    assert not edit.day.isVisible()


def test_words_beside_another_pick_stay_a_quotation(edit: PromiseEdit) -> None:
    edit.pick.set_value(Promise.THIS_WEEK)
    QTest.keyClicks(edit.quote, "tomorrow")
    assert edit.promise() == ("tomorrow", date(2026, 3, 27))


def test_the_words_count_from_the_day_they_were_said_and_by_the_calendar_there(
    edit: PromiseEdit,
) -> None:
    QTest.keyClicks(edit.quote, "end of the week")
    assert edit.promise()[1] == date(2026, 3, 27)
    edit.set_said_on(date(2026, 3, 31))
    assert edit.promise()[1] == date(2026, 4, 2)
    edit.set_place("US")
    assert edit.promise()[1] == date(2026, 4, 3)


def test_where_words_are_not_asked_for_they_can_still_be_picked(qtbot: QtBot) -> None:
    short = PromiseEdit(TODAY, TODAY, "DE", always_quote=False)
    qtbot.addWidget(short)
    short.show()
    assert not short.quote.isVisible()
    short.pick.set_value(Promise.IN_WORDS)
    assert short.quote.isVisible()
    QTest.keyClicks(short.quote, "in three working days")
    assert short.promise()[1] == date(2026, 3, 27)
    short.pick.set_value(Promise.ON_DATE)
    assert not short.quote.isVisible()


def modules_after(statement: str) -> set[str]:
    """The modules that a new process has loaded after `statement`."""
    asked = f"import sys\n{statement}\nprint(*sys.modules)"
    output = subprocess.check_output([sys.executable, "-c", asked], encoding="utf-8", timeout=60)
    return set(output.split())


def test_what_reads_words_is_loaded_with_the_first_words() -> None:
    loaded = modules_after("import desktop.ui.forms.contact")
    assert "desktop.ui.forms.promise_edit" in loaded
    assert "desktop.advice.promise_words" not in loaded


def test_dialogs_and_what_writes_are_loaded_when_they_are_used() -> None:
    loaded = modules_after(
        "import desktop.ui.interviews.page, desktop.ui.interviews.detail\n"
        "from desktop.ui import forms"
    )
    assert "desktop.ui.forms" in loaded
    assert "desktop.ui.forms.base" not in loaded
    assert "peewee" not in loaded
