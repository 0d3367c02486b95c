"""The settings page *You*: the person, the country, and how the windows look."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.actions import settings
from desktop.core.profile import parse_profile
from desktop.ops import Ops
from desktop.ui.forms.add_application import AddApplicationDialog
from desktop.ui.forms.people_edit import PeopleEdit
from desktop.ui.letter.steps import stored_sender
from desktop.ui.settings.context import SettingsContext
from desktop.ui.settings.sections import sections
from desktop.ui.settings.you_page import YouPage
from tests.support.window import Show


@pytest.fixture
def page(qtbot: QtBot, context: SettingsContext) -> YouPage:
    made = YouPage(context)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def type_in(line: QLineEdit, text: str) -> None:
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_it_is_the_first_page_of_the_settings(ops: Ops) -> None:
    assert sections()[0].key == "you"


def test_name_and_number_are_those_of_the_letters(page: YouPage, ops: Ops) -> None:
    type_in(page.name, "  Sam   Hale ")
    type_in(page.phone, "555 0199")
    sender = stored_sender(ops)
    assert (sender.name, sender.phone) == ("Sam Hale", "555 0199")


def test_what_was_typed_is_kept_when_the_page_closes(page: YouPage, ops: Ops) -> None:
    QTest.keyClicks(page.name, "Sam Hale")
    page.hide()
    assert stored_sender(ops).name == "Sam Hale"


def test_a_change_can_be_taken_back(page: YouPage, ops: Ops) -> None:
    type_in(page.name, "Sam Hale")
    assert ops.undo_label == "Change your name"
    ops.undo()
    assert stored_sender(ops).name == ""
    assert page.name.text() == ""


def test_a_word_that_is_no_address_is_named_and_not_stored(page: YouPage, ops: Ops) -> None:
    type_in(page.addresses, "sam@example.com, sam@")
    assert page.fault.isVisible()
    assert page.fault.text() == "“sam@” is not an e-mail address."
    assert page.addresses.accessibleDescription() == page.fault.text()
    assert parse_profile(ops.queries.setting).addresses == ()
    type_in(page.addresses, "sam@example.com; hale@example.org")
    assert not page.fault.isVisible()
    addresses = ("sam@example.com", "hale@example.org")
    assert parse_profile(ops.queries.setting).addresses == addresses
    assert page.addresses.text() == "sam@example.com, hale@example.org"


def test_the_own_country_is_the_first_choice_for_a_new_application(
    page: YouPage, ops: Ops, show_dialog: Show
) -> None:
    page.country.set_value("IE")
    assert show_dialog(AddApplicationDialog(ops)).country.value() == "IE"
    page.country.set_value("")
    assert parse_profile(ops.queries.setting).country == ""


def test_an_emptied_country_is_that_of_the_system(page: YouPage, ops: Ops) -> None:
    page.country.set_value("IE")
    page.country.setFocus()
    page.country.setEditText("")
    QTest.keyClick(page.country, Qt.Key.Key_Tab)
    assert page.country.currentText().startswith("As the system")
    assert parse_profile(ops.queries.setting).country == ""


def test_a_text_that_is_no_country_is_named_and_not_stored(page: YouPage, ops: Ops) -> None:
    page.country.set_value("IE")
    page.country.setFocus()
    page.country.setEditText("Atlantis")
    QTest.keyClick(page.country, Qt.Key.Key_Tab)
    assert page.country.currentText() == "Atlantis"
    assert page.country_fault.text() == "“Atlantis” is not known. Choose one from the list."
    assert parse_profile(ops.queries.setting).country == "IE"
    page.country.set_value("NZ")
    assert not page.country_fault.isVisible()
    assert parse_profile(ops.queries.setting).country == "NZ"


def test_a_pasted_list_of_people_leaves_out_the_own_address(
    ops: Ops, show_dialog: Show, store_people: Callable[[], list[str]]
) -> None:
    ops.run("", settings.put, "own_addresses", "sam@example.com")
    dialog = show_dialog(AddApplicationDialog(ops))
    dialog.company.setText("Northwind")
    dialog.role.setText("Chef")
    dialog.people.setText("Dana Reyes <dana@example.com>, Sam Hale <SAM@example.com>")
    dialog.accept()
    assert store_people() == ["Dana Reyes"]


def test_people_typed_for_a_contact_leave_out_the_own_address(qtbot: QtBot, ops: Ops) -> None:
    ops.run("", settings.put, "own_addresses", "sam@example.com")
    edit = PeopleEdit(ops.queries, [], [], "Northwind")
    qtbot.addWidget(edit)
    edit.line.setText("Sam Hale <sam@example.com>, Lee Okafor <lee@example.com>")
    edit.add_typed()
    assert [row.person.name for row in edit.rows] == ["Lee Okafor"]


@pytest.fixture
def store_people(ops: Ops) -> Callable[[], list[str]]:
    return lambda: [row.name for row in ops.queries.people(search="", offset=0, limit=9)]


def test_the_density_is_stored_and_shown_again(page: YouPage, ops: Ops) -> None:
    page.density.set_value("compact")
    assert ops.queries.setting("density") == "compact"
    ops.undo()
    assert page.density.value() == "normal"


@pytest.mark.parametrize("field", ["appearance", "text_size", "row_reading"])
def test_a_choice_is_stored_and_shown_again(page: YouPage, ops: Ops, field: str) -> None:
    box = getattr(page, field)
    box.setCurrentIndex(box.count() - 1)
    assert ops.queries.setting(field) == box.value()
    ops.undo()
    assert box.currentIndex() == 0


def test_every_field_has_a_name(page: YouPage) -> None:
    fields = (
        page.name, page.phone, page.country, page.addresses, page.appearance, page.text_size,
        page.language, page.density, page.row_reading,
    )  # fmt: skip
    assert len({field.accessibleName() for field in fields} - {""}) == len(fields)
