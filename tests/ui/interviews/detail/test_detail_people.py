"""The chips of the people of an application."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions import people
from desktop.core.ids import new_id
from desktop.core.kinds import Part
from desktop.core.records import ApplicationRecord, Person
from desktop.ops import Ops
from desktop.ui.forms.contact import ContactDialog
from desktop.ui.interviews.detail import DetailView
from desktop.ui.interviews.detail.person_chip import PersonChip
from desktop.ui.shell.navigator import Navigator
from tests.ui.interviews.detail.reading import choose, texts

Add = Callable[..., str]
Read = Callable[[str], ApplicationRecord]


def test_a_person_shows_part_addresses_and_wishes(
    view: DetailView, ops: Ops, add_application: Add
) -> None:
    one = add_application(people=())
    person = Person(
        id=new_id(), name="Lee Okafor", title="Staff engineer", email="lee@example.com",
        phone="+49 40 1", no_calls=True,
    )  # fmt: skip
    ops.run("Add", people.add, person, one, Part.RECRUITER)
    view.show_application(one)
    (chip,) = view.people.findChildren(PersonChip)
    assert texts(chip).splitlines() == ["Lee Okafor", "Recruiter", "Asked for no calls"]
    name = "Lee Okafor, Recruiter, Staff engineer, lee@example.com, +49 40 1, Asked for no calls"
    assert chip.accessibleName() == name
    assert {"Write to lee@example.com", "Copy +49 40 1"} <= {
        action.text() for action in chip.row.menu().actions()
    }


def test_the_menu_of_a_person_writes_to_them_and_copies_their_number(
    view: DetailView, ops: Ops, add_application: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def note(address: str) -> bool:
        opened.append(address)
        return True

    monkeypatch.setattr("desktop.ui.widgets.open_link.open_external", note)
    one = add_application(people=())
    person = Person(id=new_id(), name="Lee Okafor", email="lee@example.com", phone="+49 40 1")
    ops.run("Add", people.add, person, one, Part.RECRUITER)
    view.show_application(one)
    choose(view.people, person.id, "Write to lee@example.com")
    choose(view.people, person.id, "Copy +49 40 1")
    assert opened == ["mailto:lee@example.com"]
    assert QApplication.clipboard().text() == "+49 40 1"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_on_a_chip_opens_the_person(
    view: DetailView, add_application: Add, record: Read, qtbot: QtBot, key: Qt.Key
) -> None:
    one = add_application()
    view.show_application(one)
    (chip,) = view.people.findChildren(PersonChip)
    with qtbot.waitSignal(view.navigator.open_person) as asked:
        QTest.keyClick(chip, key)
    assert asked.args == [record(one).people[0].id]


def test_names_lead_to_the_people_page(
    view: DetailView, navigator: Navigator, add_application: Add, record: Read
) -> None:
    one = add_application()
    asked: list[str] = []
    navigator.open_person.connect(asked.append)
    view.show_application(one)
    person = record(one).people[0]
    choose(view.people, person.id, "Show in People")
    assert asked == [person.id]


def test_logging_thanks_from_a_person_ticks_that_person(
    view: DetailView, add_application: Add, record: Read
) -> None:
    one = add_application(people=("Dana Reyes", "Lee Okafor"))
    view.show_application(one)
    lee = next(p for p in record(one).people if p.name == "Lee Okafor")
    choose(view.people, lee.id, "Log thanks…")
    dialog = view.findChild(ContactDialog)
    assert isinstance(dialog, ContactDialog)
    dialog.accept()
    assert [p.person_id for p in record(one).participations] == [lee.id]
    assert view.people.thanks.text() == "Thanked 1 of 2"
