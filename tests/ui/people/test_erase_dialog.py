"""The erase dialog lists what is deleted, asks about each mention, and clears the undo stack."""

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.actions import contacts
from desktop.actions.people import update
from desktop.core.ids import new_id
from desktop.core.mentions import NameMatcher
from desktop.core.records import Contact, Person
from desktop.models.mentions import PersonData
from desktop.models.store import Store
from desktop.ops import Ops
from desktop.ui.people import erase_dialog, erase_task
from desktop.ui.people.erase_dialog import EraseDialog
from desktop.ui.people.erase_task import EraseCounts
from desktop.ui.people.person_picker import PersonPicker
from desktop.ui.settings.context import SettingsContext
from desktop.ui.settings.data_page import DeleteGroup
from desktop.ui.shell.main_window import MainWindow

Add = Callable[..., str]


@pytest.fixture
def job(ops: Ops, add_application: Add) -> str:
    key = add_application(people=("Dana Reyes", "Lee Wong"), notes="Dana sails")
    contact = Contact(
        id=new_id(),
        application_id=key,
        at=ops.now().local.replace(tzinfo=None),
        text="Reyes called",
    )
    ops.run("Log", contacts.log, contact, [person.id for person in people(ops, key)])
    return key


def people(ops: Ops, key: str) -> tuple[Person, ...]:
    record = ops.queries.record(key)
    assert record is not None
    return record.people


def opened(qtbot: QtBot, ops: Ops, person: Person, backup_scheduler: Any = None) -> EraseDialog:
    dialog = EraseDialog(ops, person, None, backup_scheduler)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_the_preview_tells_what_goes_and_what_stays(qtbot: QtBot, ops: Ops, job: str) -> None:
    dialog = opened(qtbot, ops, people(ops, job)[0])
    assert dialog.counts.text().split("\n") == [
        "Applications they belong to: 1",
        "Interviews they were in: 1",
        "Contacts with others, kept without them: 1",
    ]
    shown = [dialog.mentions.item(row).text() for row in range(dialog.mentions.count())]
    assert shown == ["Application: Dana sails", "Contact: Reyes called"]
    assert not dialog.backups.isVisible()
    dialog.reject()
    assert len(people(ops, job)) == 2


def test_a_company_called_like_them_is_not_ticked(
    qtbot: QtBot, ops: Ops, add_application: Add
) -> None:
    key = add_application("Reyes & Sons", people=("Dana Reyes",))
    dialog = opened(qtbot, ops, people(ops, key)[0])
    assert dialog.mentions.count() == 1
    assert dialog.chosen() == []


def test_a_mention_in_somebody_else_says_in_whom(
    qtbot: QtBot, ops: Ops, add_application: Add
) -> None:
    key = add_application(people=("Dana Reyes", "Lee Wong"))
    dana, lee = people(ops, key)
    ops.run("Edit", update, replace(lee, notes="sails with Dana Reyes"))
    dialog = opened(qtbot, ops, dana)
    shown = [dialog.mentions.item(row).text() for row in range(dialog.mentions.count())]
    assert shown == ["Person Lee Wong: sails with Dana Reyes"]


def test_what_is_ticked_is_replaced_and_nothing_can_be_undone(
    qtbot: QtBot, ops: Ops, job: str
) -> None:
    dialog = opened(qtbot, ops, people(ops, job)[0])
    dialog.mentions.item(1).setCheckState(Qt.CheckState.Unchecked)
    messages: list[str] = []
    ops.reported.connect(messages.append)
    with qtbot.waitSignal(dialog.erased):
        dialog.go.click()
    assert messages == ["Erased Dana Reyes for good: their name in 1 place"]
    record = ops.queries.record(job)
    assert record is not None
    assert record.application.notes == "[deleted] sails"
    assert record.contacts[0].text == "Reyes called"
    assert [person.name for person in record.people] == ["Lee Wong"]
    assert (ops.undo_label, ops.redo_label) == ("", "")


def test_the_words_in_place_of_a_name_are_in_the_language_of_the_interface(
    qtbot: QtBot, ops: Ops, job: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (erase_dialog, erase_task):
        monkeypatch.setattr(module, "erased_name", lambda: "[gelöscht]")
    dialog = opened(qtbot, ops, people(ops, job)[0])
    assert any("“[gelöscht]” replaces it" in label.text() for label in dialog.findChildren(QLabel))
    dialog.go.click()
    record = ops.queries.record(job)
    assert record is not None
    assert record.application.notes == "[gelöscht] sails"


def test_what_cannot_be_written_is_said_and_keeps_the_dialog(
    qtbot: QtBot, ops: Ops, job: str, store: Store
) -> None:
    dialog = opened(qtbot, ops, people(ops, job)[0])
    store._db.run("PRAGMA query_only = 1")
    dialog.go.click()
    store._db.run("PRAGMA query_only = 0")
    assert dialog.isVisible()
    assert dialog.failure.isVisible()
    assert ops.undo_label == "Log"
    dialog.reject()


def test_the_person_is_found_by_typing(qtbot: QtBot, ops: Ops, job: str) -> None:
    group = DeleteGroup(SettingsContext(ops, SimpleNamespace()))  # type: ignore[arg-type]
    qtbot.addWidget(group)
    group.show()
    assert not group.everything.isVisible()
    group.person.click()
    picker = group.findChildren(PersonPicker)[0]
    picker.search.setText("nobody")
    assert not picker.go.isEnabled()
    picker.search.setText("wong")
    picker.go.click()
    QApplication.processEvents()
    dialog = group.findChildren(EraseDialog)[0]
    assert not group.state.isVisible()
    dialog.go.click()
    assert [person.name for person in people(ops, job)] == ["Dana Reyes"]
    assert group.state.isVisible()
    assert group.state.text() == "Erased Lee Wong for good"


def test_everything_is_deleted_only_after_the_word(qtbot: QtBot, ops: Ops) -> None:
    from desktop.background.store_tasks import wipe_store  # noqa: PLC0415
    from desktop.ui.widgets.confirm import Confirm  # noqa: PLC0415

    works: list[object] = []
    backup_scheduler = SimpleNamespace(prefs=SimpleNamespace(second="/media/stick"), last=None)
    store_work = SimpleNamespace(replace_store=works.append)
    group = DeleteGroup(SettingsContext(ops, SimpleNamespace(), backup_scheduler, store_work))  # type: ignore[arg-type]
    qtbot.addWidget(group)
    group.show()
    group.everything.click()
    ask = group.findChildren(Confirm)[0]
    assert "/media/stick" in ask.words.text()
    assert not ask.go.isEnabled()
    ask.typed.setText("delete")
    ask.go.click()
    assert works == [wipe_store]


@pytest.mark.parametrize(
    ("contacts", "letters", "places", "what"),
    [
        (0, 0, 0, ""),
        (1, 0, 0, ": 1 contact"),
        (3, 2, 4, ": 3 contacts, 2 letters, their name in 4 places"),
        (0, 1, 1, ": 1 letter, their name in 1 place"),
    ],
)
def test_it_says_what_was_deleted(contacts: int, letters: int, places: int, what: str) -> None:
    person = Person(id="d", name="Dana\nReyes")
    data = PersonData(
        person=person,
        matcher=NameMatcher(person),
        applications=1,
        interviews=0,
        sole_contacts=("c",) * contacts,
        shared_contacts=0,
        letters=("l",) * letters,
        mentions=(),
    )
    assert EraseCounts().sentence(data, places) == f"Erased Dana Reyes for good{what}"


def test_a_near_hit_is_shown_and_not_ticked(qtbot: QtBot, ops: Ops, add_application: Add) -> None:
    key = add_application(people=("Hans Müller",), notes="Hans and Müllers team")
    dialog = opened(qtbot, ops, people(ops, key)[0])
    shown = [dialog.mentions.item(row) for row in range(dialog.mentions.count())]
    assert [item.checkState() for item in shown] == [Qt.CheckState.Checked, Qt.CheckState.Unchecked]
    assert [item.text() for item in shown] == [
        "Application: Hans and Müllers team",
        "Application, perhaps “Müllers”: Hans and Müllers team",
    ]
    dialog.go.click()
    record = ops.queries.record(key)
    assert record is not None
    assert record.application.notes == "[deleted] and Müllers team"


def test_the_window_says_what_was_deleted(qtbot: QtBot, ops: Ops, job: str) -> None:
    window = MainWindow(ops)
    qtbot.addWidget(window)
    window.show()
    window.dialogs.erase_person(people(ops, job)[0].id)
    (dialog,) = window.findChildren(EraseDialog)
    dialog.go.click()
    assert window.undo_bar.isVisible()
    assert window.undo_bar.text() == "Erased Dana Reyes for good: their name in 2 places"
    assert not window.undo_bar.button.isVisible()
