"""The next step that the head of Today names where nothing is due."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop.core.kinds import State, StepKind
from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today.page import TodayPage
from tests.support.today import open_page
from tests.support.window import TODAY

Add = Callable[..., str]


@pytest.fixture
def page(qtbot: QtBot, ops: Ops, navigator: Navigator) -> TodayPage:
    made = TodayPage(ops, navigator)
    qtbot.addWidget(made)
    return made


def test_a_letter_months_after_moving_on_is_not_what_comes_next(
    qtbot: QtBot, page: TodayPage, put_row: Add
) -> None:
    put_row("Fabrikam", state=State.MOVED_ON, due=TODAY + timedelta(days=80))
    open_page(qtbot, page)
    assert page.head.reason.text() == ""
    put_row("Contoso", due=TODAY + timedelta(days=90))
    page.refresh()
    assert page.head.reason.text().startswith("Next: Ask them how it stands at Contoso")


@pytest.mark.parametrize(
    ("promised", "words"),
    [
        (0, "Northwind promised Tue 24 March; silence until then is normal."),
        (3, "Northwind promised Fri 27 March; silence until then is normal."),
        (-1, "Next: Ask them how it stands at Northwind, in 5 days · Sun 29 March."),
    ],
)
def test_a_promise_that_holds_is_the_reason_to_wait(
    qtbot: QtBot, page: TodayPage, put_row: Add, promised: int, words: str
) -> None:
    promise_on = TODAY + timedelta(days=promised)
    put_row("Northwind", due=TODAY + timedelta(days=5), promise_on=promise_on)
    open_page(qtbot, page)
    assert page.head.reason.text() == words


def test_an_agreed_interview_is_what_comes_next(
    qtbot: QtBot, page: TodayPage, put_row: Add
) -> None:
    on = TODAY + timedelta(days=5)
    why = f'{{"interview": "{on}", "kind": "interview_ahead"}}'
    put_row("Northwind", due=on, action=StepKind.SEND_THANK_YOU, why=why, promise_on=on)
    open_page(qtbot, page)
    words = "Next: your interview at Northwind, in 5 days · Sun 29 March."
    assert page.head.reason.text() == words


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ((0,), ("One thing for today", "Nothing is late.")),
        ((0, 0), ("2 things for today", "Nothing is late.")),
        ((0, -3), ("2 things for today", "")),
    ],
)
def test_the_head_counts_what_is_due(
    qtbot: QtBot, page: TodayPage, put_row: Add, days: tuple[int, ...], words: tuple[str, str]
) -> None:
    for ahead in days:
        put_row(due=TODAY + timedelta(days=ahead))
    open_page(qtbot, page)
    assert (page.head.title.text(), page.head.reason.text()) == words
    assert page.head.tick.isHidden()
