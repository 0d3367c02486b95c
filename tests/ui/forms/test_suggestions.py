"""Companies, roles and people are offered while they are typed."""

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import people
from desktop.core.ids import new_id
from desktop.core.kinds import Part
from desktop.core.records import ApplicationRecord, Person
from desktop.ops import Ops
from desktop.ui.forms.add_application import AddApplicationDialog
from desktop.ui.forms.application import ApplicationDialog
from desktop.ui.forms.base import RecordDialog
from desktop.ui.forms.contact import ContactDialog
from desktop.ui.forms.person import PersonDialog

Read = Callable[[str], ApplicationRecord]
Open = Callable[[RecordDialog], None]

pytestmark = pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)")


def popup_of(line: QLineEdit) -> QAbstractItemView:
    completer = line.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    return popup


def type_in(line: QLineEdit, text: str) -> list[str]:
    """Type `text` and return what is offered."""
    line.setFocus()
    QTest.keyClicks(line, text)
    popup = popup_of(line)
    model = popup.model()
    offered = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert popup.isVisible() is bool(offered)
    return offered


def take_first(line: QLineEdit) -> None:
    popup = popup_of(line)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)


@pytest.fixture
def form(
    ops: Ops, host: QWidget, opened: Open, add_application: Callable[..., str]
) -> AddApplicationDialog:
    """The form to add an application, beside two that are stored."""
    add_application("Brückner Akustik", "Product manager", people=("Dana Reyes", "Lee Okafor"))
    add_application("Bluefin", "Sales manager", people=("Priya Nair",))
    made = AddApplicationDialog(ops, host)
    opened(made)
    return made


def test_companies_are_offered_whatever_case_and_accents(form: AddApplicationDialog) -> None:
    assert type_in(form.company, "bruc") == ["Brückner Akustik"]
    take_first(form.company)
    assert form.company.text() == "Brückner Akustik"
    assert form.isVisible(), "Return took the suggestion and not the default button"


def test_roles_are_offered_the_last_one_first(form: AddApplicationDialog) -> None:
    assert type_in(form.role, "mana") == ["Sales manager", "Product manager"]
    take_first(form.role)
    assert form.role.text() == "Sales manager"


def test_escape_closes_the_list_and_not_the_form(form: AddApplicationDialog) -> None:
    assert type_in(form.role, "sales") == ["Sales manager"]
    QTest.keyClick(popup_of(form.role), Qt.Key.Key_Escape)
    assert not popup_of(form.role).isVisible()
    assert form.isVisible()
    assert form.role.text() == "sales"


def test_return_without_a_choice_saves_the_form(form: AddApplicationDialog, ops: Ops) -> None:
    type_in(form.company, "Contoso")
    assert type_in(form.role, "sales") == ["Sales manager"]
    QTest.keyClick(popup_of(form.role), Qt.Key.Key_Return)
    assert not form.isVisible()
    assert ops.queries.names.roles()[0] == "sales"


def test_each_name_of_a_list_is_completed_with_what_tells_the_person_apart(
    form: AddApplicationDialog, ops: Ops
) -> None:
    person = Person(id=new_id(), name="Poe, Sam", company="Contoso", email="sam@contoso.example")
    assert ops.run("Add", people.add, person, _first(ops), Part.RECRUITER)
    assert type_in(form.people, "pri") == ["Priya Nair"]
    take_first(form.people)
    assert type_in(form.people, ", dana") == ["Dana Reyes"]
    take_first(form.people)
    assert type_in(form.people, " and poe") == ["Poe, Sam · Contoso"]
    take_first(form.people)
    written = 'Priya Nair, Dana Reyes and "Poe, Sam" <sam@contoso.example>'
    assert form.people.text() == written


def test_the_people_of_a_contact_are_completed_one_after_the_other(
    ops: Ops,
    host: QWidget,
    opened: Open,
    add_application: Callable[..., str],
    *,
    record: Read,
    qtbot: QtBot,
) -> None:
    add_application("Contoso", people=("Sam Poe",))
    one = add_application("Northwind", people=("Dana Reyes",))
    made = ContactDialog(ops, record(one), host)
    opened(made)
    assert type_in(made.people.line, "Tom Berg and sa") == ["Sam Poe"]
    take_first(made.people.line)
    qtbot.waitUntil(lambda: made.people.line.text() == "")
    ticked = [row.person.name for row in made.people.rows if row.box.isChecked()]
    assert {"Tom Berg", "Sam Poe"} <= set(ticked)
    assert type_in(made.people.line, "sam") == [], "already in the list"


def test_the_forms_of_application_and_person_offer_companies(
    ops: Ops, host: QWidget, opened: Open, add_application: Callable[..., str], record: Read
) -> None:
    add_application("Bluefin", "Sales manager")
    one = record(add_application("Northwind", "Engineer"))
    for made in (
        ApplicationDialog(ops, one.application, host),
        PersonDialog(ops, host, application=one.application),
    ):
        opened(made)
        made.company.clear()
        assert type_in(made.company, "blue") == ["Bluefin"]
        QTest.keyClick(popup_of(made.company), Qt.Key.Key_Escape)
        made.reject()


@pytest.mark.parametrize(("added", "count"), [("", 2), (" Junior", 3)])
def test_a_stored_person_gets_a_part_in_another_application(
    ops: Ops, host: QWidget, opened: Open, add_application: Callable[..., str], *,
    record: Read, qtbot: QtBot, added: str, count: int,
) -> None:  # fmt: skip
    other = add_application("Contoso", people=())
    sam = Person(
        id=new_id(), name="Sam Poe", title="Recruiter", company="Agency", phone="555",
        email="sam@agency.example", no_calls=True, notes="Likes boats",
    )  # fmt: skip
    assert ops.run("Add", people.add, sam, other, Part.RECRUITER)
    one = add_application("Northwind", people=("Dana Reyes",))
    made = PersonDialog(ops, host, application=record(one).application)
    opened(made)
    assert type_in(made.person_name, "sam") == ["Sam Poe · Agency"]
    take_first(made.person_name)
    qtbot.waitUntil(lambda: made.email.text() == "sam@agency.example")
    made.person_name.setText(made.person_name.text() + added)
    made.accept()
    assert ops.queries.count_people() == count
    assert (sam in record(one).people) is (not added)
    assert ops.queries.person(sam.id) == sam


def test_nothing_is_read_before_something_is_typed(
    form: AddApplicationDialog, ops: Ops, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: list[str] = []
    names = ops.queries.names.companies

    def companies() -> list[str]:
        asked.append("companies")
        return names()

    monkeypatch.setattr(ops.queries.names, "companies", companies)
    made = AddApplicationDialog(ops, cast("QWidget", form.parent()))
    qtbot.addWidget(made)
    made.company.setText("Blue")
    assert asked == []
    made.company.textEdited.emit("Bluef")
    made.company.textEdited.emit("Bluefi")
    assert asked == ["companies"]


def _first(ops: Ops) -> str:
    return ops.queries.agenda(now=ops.now(), limit=1)[0].id
