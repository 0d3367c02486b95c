"""The page *Insights*, and applications for it."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop.actions import contacts
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, Direction
from desktop.core.records import Application, Contact, Interview
from desktop.core.summary import Summary
from desktop.models.database import Store
from desktop.ops import Ops
from desktop.ui.insights.page import InsightsPage
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.navigator import Navigator
from tests.support.window import NOW

Add = Callable[..., str]


@pytest.fixture
def page(ops: Ops, navigator: Navigator, qtbot: QtBot) -> InsightsPage:
    made = InsightsPage(ops, navigator)
    qtbot.addWidget(made)
    made.resize(800, 600)
    return made


@pytest.fixture
def answer(ops: Ops) -> Callable[[str, int], None]:
    """Logs a message of the employer so many days ago."""

    def log(application_id: str, days_ago: int) -> None:
        contact = Contact(
            id=new_id(),
            application_id=application_id,
            at=(NOW - timedelta(days=days_ago)).replace(tzinfo=None),
            direction=Direction.INBOUND,
            kind=ContactKind.REPLY,
        )
        assert ops.run("Log", contacts.log, contact, [])

    return log


@pytest.fixture
def answered(store: Store, add_application: Add) -> list[str]:
    """Nine applications: eight answered within 1 to 8 days, and one that waits for 18.

    The eight are written without advice, which would take most of the time of the tests.
    """
    met = (NOW - timedelta(days=30)).replace(tzinfo=None)
    made = []
    with store.writing(NOW) as writer:
        for days in range(1, 9):
            key = new_id()
            writer.insert(Application(id=key, company=f"Company {days}", role="Data engineer"))
            writer.insert(Interview(id=new_id(), application_id=key, starts=met))
            writer.insert(
                Contact(
                    id=new_id(),
                    application_id=key,
                    at=met + timedelta(days=days),
                    direction=Direction.INBOUND,
                    kind=ContactKind.REPLY,
                )
            )
            writer.put_summary(Summary(application_id=key, interviewed=True))
            made.append(key)
    return [*made, add_application("Northwind", days_ago=18)]


@pytest.fixture
def window(ops: Ops, qtbot: QtBot) -> MainWindow:
    made = MainWindow(ops)
    qtbot.addWidget(made)
    made.show()
    return made
