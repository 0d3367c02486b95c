from collections.abc import Callable

from pytestqt.qtbot import QtBot

from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator
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
