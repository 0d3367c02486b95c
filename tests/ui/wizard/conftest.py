"""A wizard on a real store."""

from collections.abc import Callable
from datetime import datetime

import pytest

from desktop.actions import contacts
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind
from desktop.core.records import Contact
from desktop.ops import Ops
from desktop.ui.wizard.dialog import WizardDialog
from tests.support.window import Show
from tests.ui.wizard.steps import Open


@pytest.fixture
def open_wizard(ops: Ops, show_dialog: Show) -> Open:
    def open_(key: str) -> WizardDialog:
        return show_dialog(WizardDialog(ops, key))

    return open_


@pytest.fixture
def log_final_check_in(ops: Ops) -> Callable[[str], None]:
    def log(key: str) -> None:
        at = datetime(2026, 3, 9, 9)
        kind = ContactKind.FINAL_CHECK_IN
        sent = Contact(id=new_id(), application_id=key, at=at, kind=kind)
        assert ops.run("Log", contacts.log, sent, ())

    return log


@pytest.fixture
def advisor_options(ops: Ops) -> list[str]:
    return list(ops.advisor.knowledge.options)
