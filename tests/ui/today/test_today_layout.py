from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator
from desktop.ui.today.head import DayHead
from desktop.ui.today.page import TodayPage


def test_a_single_card_is_no_higher_than_its_text(
    qtbot: QtBot, ops: Ops, navigator: Navigator, add_application: Callable[..., str]
) -> None:
    page = TodayPage(ops, navigator)
    qtbot.addWidget(page)
    page.resize(900, 720)
    with qtbot.waitExposed(page):
        page.show()
    add_application(people=("Dana Reyes",), days_ago=1)
    (card,) = page.cards
    qtbot.waitUntil(lambda: card.height() == card.heightForWidth(card.width()))


@pytest.mark.parametrize(("width", "is_beside"), [(720, True), (400, False)])
def test_the_date_leaves_the_sentence_of_the_day_its_room(
    qtbot: QtBot, width: int, *, is_beside: bool
) -> None:
    head = DayHead()
    qtbot.addWidget(head)
    head.resize(400, 200)
    head.show_day("Your interview is tomorrow at 14:00", "", "Tuesday 24 March", is_free=False)
    with qtbot.waitExposed(head):
        head.show()
    head.resize(width, 200)
    QApplication.processEvents()
    title, date = head.title.geometry(), head.date.geometry()
    assert (date.left() >= title.right()) is is_beside
    assert (date.bottom() <= title.top()) is not is_beside
    assert (title.width() == head.width()) is not is_beside
