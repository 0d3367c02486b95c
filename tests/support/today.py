"""The page Today, as tests open and read it."""

from pytestqt.qtbot import QtBot

from desktop.ui.today.card import StepCard
from desktop.ui.today.line import StepLine
from desktop.ui.today.page import TodayPage


def open_page(qtbot: QtBot, page: TodayPage) -> None:
    with qtbot.waitExposed(page):
        page.show()


def shown(page: TodayPage) -> list[StepCard | StepLine]:
    """The cards and lines of steps, from top to bottom."""
    return [item for item in page.steps.items if item.isVisible()]


def open_steps(page: TodayPage) -> list[StepCard]:
    """Open every line to its card; all cards, from top to bottom. The first one has the focus."""
    for key in [item.application_id for item in page.steps.items]:
        line = next(item for item in page.steps.items if item.application_id == key)
        if isinstance(line, StepLine):
            line.click()
    if page.cards:
        page.cards[0].setFocus()
    return page.cards
