"""Fixtures: a parent window for dialogs, and forms with a record."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, Direction
from desktop.core.records import ApplicationRecord, Contact
from desktop.models.database import Store
from desktop.ops import Ops
from desktop.ui.forms.base import RecordDialog
from tests.support.forms import Forms


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(300, 200)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[RecordDialog], None]:
    """Opens a dialog and waits until it is active."""

    def show(dialog: RecordDialog) -> None:
        dialog.open()
        qtbot.waitUntil(lambda: dialog.focusWidget() is not None and dialog.isActiveWindow())

    return show


@pytest.fixture
def record(ops: Ops) -> Callable[[str], ApplicationRecord]:
    """Reads the present record of an application."""

    def read(application_id: str) -> ApplicationRecord:
        found = ops.queries.record(application_id)
        assert found is not None
        return found

    return read


@pytest.fixture
def forms(ops: Ops, store: Store, host: QWidget, add_application: Callable[..., str]) -> Forms:
    """Opens forms of an application with two people and one message to them."""
    key = add_application(country="DE", people=("Dana Reyes", "Lee Okafor"))
    with store.writing(datetime(2026, 3, 24, 15, tzinfo=UTC)) as writer:
        writer.insert(
            Contact(
                id=new_id(),
                application_id=key,
                at=datetime(2026, 3, 24, 9, 0),
                zone="UTC",
                direction=Direction.OUTBOUND,
                kind=ContactKind.THANK_YOU,
            )
        )
    return Forms(ops, host, key)
