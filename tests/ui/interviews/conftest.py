"""Fixtures: the page with three rows and a plain detail."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ops import Ops
from desktop.ui.interviews.page import InterviewsPage
from desktop.ui.shell.navigator import Navigator
from tests.support.interviews_list import PlainDetail
from tests.support.window import TODAY


@pytest.fixture
def detail() -> list[PlainDetail]:
    return []


@pytest.fixture
def page(
    qtbot: QtBot, ops: Ops, navigator: Navigator, detail: list[PlainDetail]
) -> Iterator[InterviewsPage]:
    def make(_ops: Ops, _navigator: Navigator) -> QWidget:
        detail.append(PlainDetail())
        return detail[0]

    made = InterviewsPage(ops, navigator, make_detail=make)
    qtbot.addWidget(made)
    made.resize(900, 600)
    yield made
    made.close()


@pytest.fixture
def three(put_row: Callable[..., str]) -> list[str]:
    """Applications overdue, due and waiting, in the order of the list."""
    return [
        put_row(name, due=TODAY + timedelta(days=days))
        for name, days in (("Northwind", -2), ("Contoso", 0), ("Fabrikam", 5))
    ]
