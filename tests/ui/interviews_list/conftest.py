"""The page with three rows and a plain detail."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.interviews.page import InterviewsPage
from desktop.ui.navigator import Navigator
from desktop.ui.ops import Ops
from tests.ui.conftest import TODAY


class PlainDetail(QWidget):
    """Stands for the detail: notes what it was told to show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []
        QVBoxLayout(self).addWidget(QLineEdit())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_application(self, application_id: str) -> None:
        self.shown.append(application_id)

    def focus_content(self) -> None:
        self.setFocus()


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
    """Overdue, due and waiting, in the order of the list."""
    return [
        put_row(name, due=TODAY + timedelta(days=days))
        for name, days in (("Northwind", -2), ("Contoso", 0), ("Fabrikam", 5))
    ]


def show(page: InterviewsPage) -> None:
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)


def companies(page: InterviewsPage) -> list[str]:
    rows = (page.list.rows.row(n) for n in range(page.list.rows.rowCount()))
    return [row.company for row in rows if row is not None]
