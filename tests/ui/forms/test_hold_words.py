"""The end of a hold in the employer's words."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.core.kinds import State
from desktop.core.records import ApplicationRecord
from desktop.core.workdays import WorkCalendar
from desktop.ops import Ops
from desktop.ui.forms.hold_words import HoldWords
from desktop.ui.forms.state import StateDialog

Add = Callable[..., str]
Read = Callable[[str], ApplicationRecord]
NEVER_OFF = WorkCalendar("XX", frozenset({5, 6}), lambda _day: False)


@pytest.mark.parametrize(
    ("words", "day", "hint"),
    [
        ("until May", date(2026, 5, 1), ""),
        ("until the end of May", date(2026, 5, 29), ""),
        ("", None, ""),
        ("until further notice", None, "No day can be read from this."),
        (
            "until the Budget is approved",
            None,
            "Callback did not understand “until the Budget is approved”. Pick the day.",
        ),
    ],
)
def test_words_are_read_as_the_day_on_which_a_hold_ends(
    qtbot: QtBot, words: str, day: date | None, hint: str
) -> None:
    widget = HoldWords(date(2026, 3, 24), NEVER_OFF)
    qtbot.addWidget(widget)
    found: list[date] = []
    widget.day_read.connect(found.append)
    widget.line.setText(words)
    widget.line.textEdited.emit(words)
    assert (found[-1] if found else None, widget.hint.text()) == (day, hint)


def test_a_hold_takes_its_day_from_the_words_and_the_day_they_were_said(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    one = add_application()
    dialog = StateDialog(ops, record(one).application, State.ON_HOLD, host)
    dialog.open()
    dialog.on.set_day(date(2026, 3, 16))
    QTest.keyClicks(dialog.words.line, "for two weeks")
    assert dialog.until.day() == date(2026, 3, 30)
    dialog.on.set_day(date(2026, 3, 20))
    assert dialog.until.day() == date(2026, 4, 3)
    dialog.accept()
    assert [observation.until for observation in record(one).observations] == [date(2026, 4, 3)]


def test_only_a_hold_is_asked_for_words(
    ops: Ops, host: QWidget, add_application: Add, record: Read
) -> None:
    dialog = StateDialog(ops, record(add_application()).application, State.REJECTED, host)
    dialog.open()
    assert not dialog.words.isVisible()
