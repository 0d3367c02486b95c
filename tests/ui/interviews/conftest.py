"""Fixtures: the page with three rows and a plain detail."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import applications
from desktop.core.ids import new_id
from desktop.core.kinds import State
from desktop.core.records import Application
from desktop.models.queries import Filter, Sort
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
        return detail[-1]

    made = InterviewsPage(ops, navigator, make_detail=make)
    qtbot.addWidget(made)
    made.filters.choose(sort=Sort.DUE)  # without groups, unless a test is about them
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


@pytest.fixture
def six(ops: Ops, add_application: Callable[..., str]) -> dict[Filter, str]:
    """An application for each column of the board, whose company is named after the column."""
    sent = Application(id=new_id(), company="applied", role="Data engineer")
    ops.run("Add", applications.add, application=sent)
    made = {
        Filter.APPLIED: sent.id,
        Filter.INTERVIEWING: add_application("interviewing", days_ago=-3),
        Filter.WAITING: add_application("waiting", days_ago=3),
    }
    for kind, state in (
        (Filter.ON_HOLD, State.ON_HOLD),
        (Filter.OFFERS, State.OFFER),
        (Filter.CLOSED, State.WITHDRAWN),
    ):
        made[kind] = add_application(kind.value, days_ago=3)
        ops.run("Set state", applications.set_state, made[kind], state, TODAY)
    return made
