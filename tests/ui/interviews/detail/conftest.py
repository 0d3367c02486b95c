"""Fixtures: a visible detail page, and functions that add records."""

from collections.abc import Callable
from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from desktop.actions import contacts
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, Direction
from desktop.core.records import ApplicationRecord, Contact
from desktop.ops import Ops
from desktop.ui.interviews.detail import DetailView
from desktop.ui.shell.navigator import Navigator


@pytest.fixture
def view(ops: Ops, navigator: Navigator, qtbot: QtBot) -> DetailView:
    made = DetailView(ops, navigator)
    qtbot.addWidget(made)
    made.resize(640, 700)
    made.show()
    return made


@pytest.fixture
def record(ops: Ops) -> Callable[[str], ApplicationRecord]:
    def read(application_id: str) -> ApplicationRecord:
        found = ops.queries.record(application_id)
        assert found is not None
        return found

    return read


@pytest.fixture
def log(ops: Ops) -> Callable[..., str]:
    """Logs a contact through the action and returns its id."""

    def write(
        application_id: str,
        at: datetime,
        direction: Direction = Direction.OUTBOUND,
        kind: ContactKind = ContactKind.CHECK_IN,
        people: tuple[str, ...] = (),
        **fields: object,
    ) -> str:
        contact = Contact(
            id=new_id(),
            application_id=application_id,
            at=at,
            direction=direction,
            kind=kind,
            **fields,  # type: ignore[arg-type]
        )
        assert ops.run("Log contact", contacts.log, contact, people)
        return contact.id

    return write
