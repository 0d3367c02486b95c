"""The next step that the foot of Today names."""

from collections.abc import Callable
from datetime import timedelta

from pytestqt.qtbot import QtBot

from desktop.core.kinds import State
from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today.page import CARDS, TodayPage
from tests.support.window import TODAY

Add = Callable[..., str]


def test_a_letter_months_after_moving_on_is_not_what_comes_next(
    qtbot: QtBot, ops: Ops, navigator: Navigator, put_row: Add
) -> None:
    for _ in range(CARDS + 2):
        put_row(due=TODAY)
    put_row("Fabrikam", state=State.MOVED_ON, due=TODAY + timedelta(days=80))
    page = TodayPage(ops, navigator)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    assert page.footer.text() == "One application closed."


def test_the_next_step_is_found_beyond_the_cards(
    qtbot: QtBot, ops: Ops, navigator: Navigator, put_row: Add
) -> None:
    for _ in range(CARDS + 2):
        put_row(due=TODAY)
    put_row("Fabrikam", due=TODAY + timedelta(days=1))
    put_row(state=State.WITHDRAWN)
    page = TodayPage(ops, navigator)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    assert page.footer.text() == "Next: Fabrikam, tomorrow. One application closed."
