"""The details of a person: next steps, and what was talked about."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import contacts
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind
from desktop.core.records import Contact
from desktop.ops import Ops
from desktop.ui.people.page import PeoplePage
from desktop.ui.shell.navigator import Navigator

Add = Callable[..., str]


@pytest.fixture
def page(ops: Ops, navigator: Navigator, qtbot: QtBot) -> PeoplePage:
    made = PeoplePage(ops, navigator)
    qtbot.addWidget(made)
    made.resize(800, 500)
    return made


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def person(ops: Ops, name: str) -> str:
    return ops.queries.people(search=name, offset=0, limit=1)[0].id


def test_an_application_of_somebody_shows_its_next_step_and_logs_a_contact(
    page: PeoplePage, navigator: Navigator, add_application: Add
) -> None:
    asked: list[tuple[str, str]] = []
    navigator.log_contact.connect(lambda key, kind: asked.append((key, kind)))
    one = add_application("Northwind", "Data engineer", days_ago=1)
    page.show()
    (step,) = [words for words in texts(page.panel).splitlines() if words.startswith("Next: ")]
    assert step == "Next: Send thanks · Due today"
    (log,) = [b for b in page.panel.findChildren(QAbstractButton) if b.text() == "Log a contact…"]
    assert log.accessibleName() == "Log a contact: Northwind, Data engineer"
    log.click()
    assert asked == [(one, "")]


def test_what_was_talked_about_names_the_company_where_there_are_two(
    page: PeoplePage, ops: Ops, add_application: Add
) -> None:
    add_application("Northwind", days_ago=5, people=("Dana Reyes",))
    second = add_application("Contoso", days_ago=4, people=())
    page.show()
    assert "· Northwind" not in texts(page.panel)
    contact = Contact(
        id=new_id(),
        application_id=second,
        at=datetime(2026, 3, 23, 9, 0),
        kind=ContactKind.THANK_YOU,
    )
    ops.run("Log", contacts.log, contact, [person(ops, "Dana")])
    assert "Thank-you, from you · Contoso" in texts(page.panel)
    assert "Interview · Northwind" in texts(page.panel)
