"""Fixtures: applications whose step is a call, may be a call, or is a talk in person."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from desktop.actions import notes, people, settings
from desktop.core.ids import new_id
from desktop.core.records import Observation
from desktop.ops import Ops
from desktop.ui.talk.dialog import TalkDialog
from tests.support.letter_pages import Read
from tests.support.window import Show

Add = Callable[..., str]


@pytest.fixture
def open_talk(ops: Ops, show_dialog: Show) -> Callable[[str], TalkDialog]:
    def open_(key: str) -> TalkDialog:
        return show_dialog(TalkDialog(ops, key))

    return open_


@pytest.fixture
def add_known(ops: Ops, add_application: Add, record_of: Read) -> Add:
    """Adds an application of 16 March whose people have this number; the sender is known."""

    def add(*names: str, phone: str = "555 0100", **fields: object) -> str:
        key = add_application(people=names or ("Dana Reyes",), days_ago=8, **fields)
        for person in record_of(key).people:
            ops.run("", people.update, replace(person, phone=phone))
        ops.run("", settings.put, "letter_name", "Sam Hale")
        ops.run("", settings.put, "letter_phone", "555 0199")
        return key

    return add


@pytest.fixture
def add_call(ops: Ops, add_known: Add) -> Add:
    """Adds an application whose employer invited a call: the step of today is to call."""

    def add(*names: str, **fields: object) -> str:
        key = add_known(*names, **fields)
        invited = Observation(
            id=new_id(),
            application_id=key,
            kind="invited_to_follow_up",
            observed_on=date(2026, 3, 16),
        )
        assert ops.run("", notes.add_observation, invited)
        return key

    return add


@pytest.fixture
def clipboard() -> Callable[[], str]:
    QApplication.clipboard().clear()
    return QApplication.clipboard().text
