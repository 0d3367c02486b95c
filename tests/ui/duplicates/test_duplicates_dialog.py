"""The list of pairs that may be one: compared, told apart, undone."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop.actions import people
from desktop.core.changes import Changes
from desktop.core.records import Person
from desktop.models.database import Store
from desktop.ops import Ops
from desktop.ui.duplicates import dialog as dialogs
from desktop.ui.duplicates import offer as offers
from desktop.ui.duplicates.dialog import DuplicatesDialog, PairRow
from desktop.ui.duplicates.merge_dialog import MergeCompaniesDialog, MergePeopleDialog
from tests.support.window import Show

Add = Callable[..., str]


@pytest.fixture
def twice(ops: Ops, add_application: Add) -> Ops:
    """A person and a company that are there twice."""
    add_application("Northwind", people=("Dana Reyes",))
    add_application("Northwind Ltd", people=("Dana Reyes",))
    return ops


def lines(row: PairRow) -> list[str]:
    return [label.text() for label in row.findChildren(QLabel)]


def test_pairs_are_listed_with_what_they_have_in_common(twice: Ops, show_dialog: Show) -> None:
    dialog = show_dialog(DuplicatesDialog(twice))
    assert [lines(row) for row in dialog.rows] == [
        ["Dana Reyes", "", "Dana Reyes", "", "Same name, same company"],
        [
            "Northwind",
            "1 application",
            "Northwind Ltd",
            "1 application",
            "Only legal form or punctuation differ",
        ],
    ]
    assert dialog.rows[1].apart.accessibleName() == "Not the same Northwind / Northwind Ltd"
    assert not dialog.nothing.isVisible()
    assert not dialog.undo.isVisible()


def child(dialog: DuplicatesDialog, kind: type[Any]) -> Any:
    (found,) = dialog.findChildren(kind)
    return found


def test_people_are_merged_and_the_list_has_the_rest(twice: Ops, show_dialog: Show) -> None:
    dialog = show_dialog(DuplicatesDialog(twice))
    dialog.rows[0].compare.click()
    child(dialog, MergePeopleDialog).merge.click()
    assert len(dialog.rows) == 1
    assert dialog.done_text.text() == "Dana Reyes merged"
    dialog.undo.click()
    assert len(dialog.rows) == 2
    assert (dialog.done_text.text(), dialog.undo.isVisible()) == ("", False)
    assert twice.queries.count_people() == 2


def test_companies_are_merged_until_nothing_is_there_twice(twice: Ops, show_dialog: Show) -> None:
    dialog = show_dialog(DuplicatesDialog(twice))
    dialog.rows[0].apart.click()
    assert dialog.done_text.text() == "These two are not suggested again"
    assert len(dialog.rows) == 1
    dialog.rows[0].compare.click()
    child(dialog, MergeCompaniesDialog).merge.click()
    assert dialog.rows == []
    assert dialog.nothing.isVisible()
    assert dialog.close_button.hasFocus()
    dialog.close_button.click()
    assert not dialog.isVisible()


def test_two_companies_are_told_apart_and_undo_takes_it_back(twice: Ops, show_dialog: Show) -> None:
    dialog = show_dialog(DuplicatesDialog(twice))
    dialog.rows[1].apart.click()
    assert len(dialog.rows) == 1
    dialog.undo.click()
    assert len(dialog.rows) == 2
    dialog.undo.clicked.emit()
    assert len(dialog.rows) == 2


def test_what_was_undone_elsewhere_is_not_offered_to_undo(twice: Ops, show_dialog: Show) -> None:
    dialog = show_dialog(DuplicatesDialog(twice))
    dialog.rows[0].apart.click()
    assert dialog.undo.isVisible()
    twice.undo()
    assert not dialog.undo.isVisible()


def test_the_keyboard_compares_and_closes(twice: Ops, show_dialog: Show) -> None:
    dialog = show_dialog(DuplicatesDialog(twice))
    assert dialog.rows[0].compare.hasFocus()
    QTest.keyClick(dialog.rows[0].compare, Qt.Key.Key_Return)
    child(dialog, MergePeopleDialog).reject()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("most", "sentence"),
    [
        (2, "One more pair follows when these are settled."),
        (1, "2 more pairs follow when these are settled."),
    ],
)
def test_of_many_pairs_the_first_are_shown(
    ops: Ops, show_dialog: Show, monkeypatch: pytest.MonkeyPatch, most: int, sentence: str
) -> None:
    monkeypatch.setattr(dialogs, "MOST", most)
    for number in range(4):
        person = Person(id=f"{number}", name="Dana Reyes", email="dana@a.example")
        ops.run("", people.add, person)
    dialog = show_dialog(DuplicatesDialog(ops))
    assert len(dialog.rows) == most
    assert sentence in [label.text() for label in dialog.findChildren(QLabel)]


def test_a_change_of_nothing_that_is_compared_keeps_the_rows(twice: Ops, show_dialog: Show) -> None:
    dialog = show_dialog(DuplicatesDialog(twice))
    rows = dialog.rows
    twice.emit_changed(Changes(bin=True))
    assert dialog.rows is rows


def test_telling_apart_that_fails_is_not_offered_to_undo(
    twice: Ops, store: Store, show_dialog: Show
) -> None:
    dialog = show_dialog(DuplicatesDialog(twice))
    store._db.run("PRAGMA query_only = 1")
    dialog.rows[0].apart.click()
    store._db.run("PRAGMA query_only = 0")
    assert not dialog.undo.isVisible()
    assert len(dialog.rows) == 2


# The notice after an import


def offered(ops: Ops, imported: set[str]) -> list[str]:
    found: list[str] = []
    offers.offer(
        ops.queries,
        frozenset(imported),
        lambda *args, **_more: found.append(args[2]),
        lambda: None,
    )
    return found


@pytest.mark.parametrize(
    ("imported", "sentence"),
    [
        (
            {"Northwind Ltd", "Contoso"},
            ["One person or company of the import may be here twice now."],
        ),
        ({"Contoso"}, []),
        (set(), []),
    ],
)
def test_duplicates_of_an_import_are_offered(
    twice: Ops, imported: set[str], sentence: list[str]
) -> None:
    assert offered(twice, imported) == sentence


def test_people_and_companies_of_an_import_are_counted(twice: Ops) -> None:
    ids = {row.id for row in twice.queries.people(offset=0, limit=9)}
    assert offered(twice, {*ids, "Northwind"}) == [
        "2 people or companies of the import may be here twice now."
    ]


def test_very_many_people_are_not_compared_unasked(
    twice: Ops, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(offers, "MOST_PEOPLE", 1)
    assert offered(twice, {"Northwind"}) == []
