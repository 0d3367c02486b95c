"""A wizard on a real store."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.actions import interactions
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind
from desktop.core.records import Dossier, Interaction
from desktop.models.store import Store
from desktop.ui.ops import Ops
from desktop.ui.wizard.dialog import WizardDialog
from tests.ui.wizard.steps import Open

TODAY = date(2026, 3, 24)


@pytest.fixture
def open_wizard(qtbot: QtBot, ops: Ops) -> Open:
    opened: list[WizardDialog] = []

    def open_(key: str) -> WizardDialog:
        dialog = WizardDialog(ops, key)
        opened.append(dialog)  # Python's side of it would take the window away
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.open()
        return dialog

    return open_


@pytest.fixture
def dossier_of(store: Store) -> Callable[[str], Dossier]:
    def find(key: str) -> Dossier:
        found = store.queries.dossier(key)
        assert found is not None
        return found

    return find


@pytest.fixture
def log_final_check_in(ops: Ops) -> Callable[[str], None]:
    def log(key: str) -> None:
        at = datetime(2026, 3, 9, 9)
        kind = ContactKind.FINAL_CHECK_IN
        sent = Interaction(id=new_id(), application_id=key, at=at, kind=kind)
        assert ops.run("Log", interactions.log, sent, ())

    return log


@pytest.fixture
def advisor_options(ops: Ops) -> list[str]:
    return [o.signal for q in ops.advisor.knowledge.questions for o in q.options]
