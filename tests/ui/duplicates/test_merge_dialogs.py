"""The values of two records beside each other, what becomes of them, and merging."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from desktop.actions import duplicates, people
from desktop.core.records import Person
from desktop.models.database import Store
from desktop.ops import Ops
from desktop.ui.duplicates.merge_dialog import MergeCompaniesDialog, MergePeopleDialog
from desktop.ui.duplicates.value_choice import ValueButton, ValueText
from tests.support.window import Show

DANA = Person(id="a", name="Dana Reyes", title="Head", email="dana@a.example", notes="sails")
SHORT = Person(id="b", name="D. Reyes", email="dr@a.example", phone="030 1234567")


@pytest.fixture
def stored(ops: Ops) -> Ops:
    for person in (DANA, SHORT):
        ops.run("", people.add, person)
    return ops


def names(ops: Ops) -> list[str]:
    return [row.name for row in ops.queries.people(offset=0, limit=9)]


def test_only_fields_that_differ_are_asked(stored: Ops, show_dialog: Show) -> None:
    dialog = show_dialog(MergePeopleDialog(stored, DANA, SHORT))
    assert set(dialog.choices) == {"name", "email"}
    assert [choice.takes_other for choice in dialog.choices.values()] == [False, False]
    shown = [text.text() for text in dialog.findChildren(ValueText)]
    assert shown == ["Head", "", "", "030 1234567"]
    assert not dialog.common.isVisible()  # nothing in common but a form of the name


def test_what_becomes_of_them_is_shown_while_one_chooses(stored: Ops, show_dialog: Show) -> None:
    dialog = show_dialog(MergePeopleDialog(stored, DANA, SHORT))
    assert dialog.after_name.text() == "Dana Reyes"
    assert dialog.after.text() == "Head · dana@a.example · 030 1234567"
    assert dialog.after_notes.text() == "sails\n\nAlso: D. Reyes · dr@a.example"
    dialog.choices["name"].other.click()
    assert dialog.after_name.text() == "D. Reyes"
    assert dialog.after_notes.text() == "sails\n\nAlso: Dana Reyes · dr@a.example"
    dialog.keep_rest.click()
    assert dialog.after_notes.text() == "sails"


def test_merging_is_one_step_that_is_offered_to_undo(stored: Ops, show_dialog: Show) -> None:
    dialog = show_dialog(MergePeopleDialog(stored, DANA, SHORT))
    settled, offered = list[bool](), list[str]()
    dialog.settled.connect(lambda: settled.append(True))
    stored.undo_offered.connect(offered.append)
    dialog.choices["email"].other.click()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert (settled, offered) == ([True], ["Dana Reyes merged"])
    merged = stored.queries.person("a")
    assert merged is not None
    assert (merged.email, merged.phone) == ("dr@a.example", "030 1234567")
    assert merged.notes == "sails\n\nAlso: D. Reyes · dana@a.example"
    assert stored.undo_label == "Merge people"
    stored.undo()
    assert (stored.queries.person("a"), stored.queries.person("b")) == (DANA, SHORT)


def test_records_without_a_difference_have_nothing_to_add_to_the_notes(
    ops: Ops, show_dialog: Show
) -> None:
    one, other = replace(DANA, notes=""), replace(DANA, id="b", notes="", no_calls=True)
    for person in (one, other):
        ops.run("", people.add, person)
    dialog = show_dialog(MergePeopleDialog(ops, one, other))
    assert dialog.common.text() == "Same name, same address"
    assert not dialog.keep_rest.isVisible()
    assert not dialog.after_notes.isVisible()
    assert dialog.after.text() == "Head · dana@a.example\nAsked for no calls"


def test_people_that_are_two_are_remembered(stored: Ops, show_dialog: Show) -> None:
    dialog = show_dialog(MergePeopleDialog(stored, DANA, SHORT))
    dialog.apart.click()
    assert not dialog.isVisible()
    assert names(stored) == ["D. Reyes", "Dana Reyes"]
    assert stored.queries.names.duplicates.settings("told_apart_person:") == ["a:b"]
    assert stored.undo_label == "Not the same"


def test_cancel_changes_nothing(stored: Ops, show_dialog: Show) -> None:
    QTest.keyClick(show_dialog(MergePeopleDialog(stored, DANA, SHORT)), Qt.Key.Key_Escape)
    assert stored.undo_label == ""
    assert len(names(stored)) == 2


def test_what_cannot_be_written_is_said_and_keeps_the_dialog(
    stored: Ops, store: Store, show_dialog: Show
) -> None:
    dialog = show_dialog(MergePeopleDialog(stored, DANA, SHORT))
    store._db.run("PRAGMA query_only = 1")
    dialog.merge.click()
    store._db.run("PRAGMA query_only = 0")
    assert dialog.isVisible()
    assert dialog.failure.isVisible()
    assert dialog.failure.text()


@pytest.mark.parametrize(("takes_other", "name"), [(False, "Northwind"), (True, "Northwind Ltd")])
def test_a_company_gets_the_chosen_name(
    ops: Ops,
    add_application: Callable[..., str],
    show_dialog: Show,
    takes_other: bool,
    name: str,
) -> None:
    keys = [add_application("Northwind"), add_application("Northwind Ltd")]
    dialog = show_dialog(MergeCompaniesDialog(ops, "Northwind", "Northwind Ltd", ("1", "2")))
    assert dialog.common.text() == "Only legal form or punctuation differ"
    (dialog.choice.other if takes_other else dialog.choice.one).click()
    dialog.merge.click()
    assert [app.company for key in keys if (app := ops.queries.application(key))] == [name, name]
    assert ops.undo_label == "Merge companies"


def test_companies_that_are_two_are_remembered(ops: Ops, show_dialog: Show) -> None:
    show_dialog(MergeCompaniesDialog(ops, "Northwind", "Northwind Ltd")).apart.click()
    (key,) = ops.queries.names.duplicates.settings("told_apart_company:")
    assert "orthwind" not in key
    assert duplicates.find(ops.queries).companies == []


LONG = "https://www.linkedin.com/in/" + "dana-reyes-" * 20


def test_a_long_value_is_elided_and_whole_in_the_tooltip(stored: Ops, show_dialog: Show) -> None:
    one, other = (replace(person, profile_url=LONG + person.id) for person in (DANA, SHORT))
    for person in (one, other):
        stored.run("", people.update, person)
    dialog = show_dialog(MergePeopleDialog(stored, one, other), QSize(500, 400))
    button = dialog.choices["profile_url"].one
    assert button.text().endswith("…")
    assert button.toolTip() == f"{LONG}a"
    assert dialog.choices["name"].one.toolTip() == ""
    assert button.accessibleName() == f"Profile: {LONG}a"


def test_a_value_is_plain_text(qtbot: Any) -> None:
    button = ValueButton("R&D <b>bold</b>", "")
    qtbot.addWidget(button)
    assert button.text() == "R&&D <b>bold</b>"
    assert button.accessibleName() == "R&D <b>bold</b>"


def test_a_choice_has_a_frame_in_dark_schemes(qtbot: Any, set_dark: Callable[[bool], None]) -> None:
    def picture() -> QImage:
        button = ValueButton("x", "")
        qtbot.addWidget(button)
        button.resize(100, 30)
        return button.grab().toImage()

    light = picture()
    set_dark(True)
    dark = picture()
    assert dark != light
    colours = {dark.pixelColor(x, 15).lightness() for x in range(4)}
    assert max(colours) - min(colours) > 60
