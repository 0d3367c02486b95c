from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import contacts, notes, people
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind
from desktop.core.records import ApplicationRecord, Contact, Person, Problem
from desktop.models.database import Store
from desktop.ops import Ops
from desktop.ui.duplicates.merge_dialog import MergePeopleDialog
from desktop.ui.forms.person import PersonDialog
from desktop.ui.people.page import PeoplePage
from desktop.ui.people.person_picker import PersonPicker
from desktop.ui.shell.navigator import Navigator
from tests.support.announcements import record_announcements
from tests.support.window import NOW

Add = Callable[..., str]


@pytest.fixture
def page(ops: Ops, navigator: Navigator, qtbot: QtBot) -> PeoplePage:
    made = PeoplePage(ops, navigator)
    qtbot.addWidget(made)
    made.resize(800, 500)
    return made


@pytest.fixture
def record(ops: Ops) -> Callable[[str], ApplicationRecord]:
    def read(application_id: str) -> ApplicationRecord:
        found = ops.queries.record(application_id)
        assert found is not None
        return found

    return read


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def names(page: PeoplePage) -> list[str]:
    rows = page.list.rows
    found = [rows.row(number) for number in range(rows.rowCount())]
    return [row.name for row in found if row is not None]


def person(ops: Ops, name: str) -> str:
    return ops.queries.people(search=name, offset=0, limit=1)[0].id


def test_an_empty_people_page_explains_where_people_come_from(page: PeoplePage) -> None:
    page.show()
    assert page.no_people.isVisible()
    assert "interview" in page.no_people.sentence.text()


def test_the_first_person_can_be_added_here(page: PeoplePage, ops: Ops) -> None:
    page.show()
    page.no_people.findChildren(QAbstractButton)[0].click()
    dialog = page.findChild(PersonDialog)
    assert isinstance(dialog, PersonDialog)
    dialog.person_name.setText("Dana Reyes")
    dialog.accept()
    assert names(page) == ["Dana Reyes"]
    assert page.panel.name.text() == "Dana Reyes"
    assert page.selected == person(ops, "Dana")


def test_the_list_contains_all_people_by_name(page: PeoplePage, add_application: Add) -> None:
    add_application(people=("Lee Okafor", "Dana Reyes"))
    add_application("Contoso", people=("Ann Lee",))
    page.show()
    assert names(page) == ["Ann Lee", "Dana Reyes", "Lee Okafor"]
    assert page.count.text() == "3 people"
    assert page.panel.name.text() == "Ann Lee"


def test_a_row_is_read_aloud_as_one_sentence(
    page: PeoplePage, ops: Ops, add_application: Add, record: Callable[[str], ApplicationRecord]
) -> None:
    one = add_application(people=())
    dana = Person(
        id=new_id(), name="Dana Reyes", title="Head of data", company="Northwind", no_calls=True
    )
    ops.run("Add", people.add, dana, one)
    contact = Contact(id=new_id(), application_id=one, at=datetime(2026, 3, 23, 9, 0))
    ops.run("Log", contacts.log, contact, [dana.id])
    page.show()
    words = page.list.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert (
        words == "Dana Reyes, Head of data · Northwind, Asked for no calls, last contact yesterday"
    )


def test_searching_narrows_the_list_and_says_when_nobody_is_found(
    page: PeoplePage, add_application: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced = record_announcements(monkeypatch)
    add_application(people=("Lee Okafor", "Dana Reyes"))
    page.show()
    page.search("oka")
    assert announced == ["1 person"]
    assert names(page) == ["Lee Okafor"]
    page.search("zzz")
    assert page.no_match.isVisible()
    assert page.no_match.heading.text() == "Nobody found for “zzz”"
    left: list[bool] = []
    page.leave_search.connect(lambda: left.append(True))
    page.no_match.findChildren(QAbstractButton)[0].click()
    assert left == [True]
    assert names(page) == ["Dana Reyes", "Lee Okafor"]


def test_the_panel_tells_what_was_talked_about_newest_first(
    page: PeoplePage,
    ops: Ops,
    add_application: Add,
    record: Callable[[str], ApplicationRecord],
    qtbot: QtBot,
) -> None:
    one = add_application(people=("Dana Reyes", "Lee Okafor"), days_ago=5)
    dana = next(p for p in record(one).people if p.name == "Dana Reyes")
    contact = Contact(
        id=new_id(),
        application_id=one,
        at=datetime(2026, 3, 23, 9, 0),
        kind=ContactKind.THANK_YOU,
        subject="Thank you for the talk",
    )
    ops.run("Log", contacts.log, contact, [dana.id])
    problem = Problem(
        id=new_id(), application_id=one, person_id=dana.id, problem="Slow loads", idea="Partition"
    )
    ops.run("Add", notes.add_problem, problem)
    page.show_record(dana.id)
    page.show()
    shown = texts(page.panel).splitlines()
    order = [
        "Thank-you, from you",
        "Yesterday · Mon 23 March",
        "Thank you for the talk",
        "Interview",
        "5 days ago · Thu 19 March",
        "A problem of theirs",
        "Slow loads",
        "Partition",
    ]
    places = [shown.index(words) for words in order]
    assert places == sorted(places)
    page.show_record(person(ops, "Lee"))
    qtbot.waitUntil(lambda: "Slow loads" not in texts(page.panel))


def test_an_application_leads_to_its_page(
    page: PeoplePage, navigator: Navigator, add_application: Add
) -> None:
    asked: list[str] = []
    navigator.open_application.connect(asked.append)
    one = add_application("Northwind & Sons", "Data engineer")
    page.show()
    links = [b for b in page.panel.findChildren(QAbstractButton) if "Northwind" in b.text()]
    assert len(links) == 1
    links[0].click()
    assert asked == [one]


def test_deleting_somebody_can_be_undone(
    page: PeoplePage, ops: Ops, add_application: Add, record: Callable[[str], ApplicationRecord]
) -> None:
    one = add_application(people=("Dana Reyes", "Lee Okafor"))
    before = record(one)
    page.show()
    messages: list[str] = []
    ops.undo_offered.connect(messages.append)
    page.panel.delete()
    assert messages == ["Dana Reyes deleted"]
    assert names(page) == ["Lee Okafor"]
    assert page.panel.name.text() == "Lee Okafor"
    ops.undo()
    assert names(page) == ["Dana Reyes", "Lee Okafor"]
    assert record(one) == before
    assert page.panel.name.text() == "Dana Reyes"
    row = page.list.current()
    assert row is not None
    assert row.name == "Dana Reyes"


def entry(page: PeoplePage, words: str) -> QAction:
    return next(one for one in page.panel.more_menu.actions() if one.text().startswith(words))


def test_two_records_are_merged_from_the_menu_of_one(
    page: PeoplePage, ops: Ops, add_application: Add
) -> None:
    add_application(people=("Dana Reyes", "D. Reyes", "Lee Okafor"))
    page.show()
    kept = person(ops, "Dana Reyes")
    page.show_record(kept)
    entry(page, "Merge").trigger()
    picker = page.findChild(PersonPicker)
    assert isinstance(picker, PersonPicker)
    picker.list.go_to(1)
    assert not picker.go.isEnabled()  # nobody is merged with themselves
    picker.list.opened.emit(1)
    assert picker.isVisible()
    picker.list.go_to(0)
    picker.go.click()
    dialog = page.findChild(MergePeopleDialog)
    assert isinstance(dialog, MergePeopleDialog)
    dialog.merge.click()
    assert names(page) == ["Dana Reyes", "Lee Okafor"]
    assert page.selected == kept


def test_a_row_has_the_menu_of_its_person(
    page: PeoplePage, add_application: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: opened.append(menu))
    add_application(people=("Dana Reyes", "Lee Okafor"))
    page.show()
    second = page.list.visualRect(page.list.rows.index(1, 0)).center()
    page.list.customContextMenuRequested.emit(second)
    assert opened == [page.panel.more_menu]
    assert page.panel.name.text() == "Lee Okafor"
    page.list.customContextMenuRequested.emit(page.list.viewport().rect().bottomLeft())
    assert len(opened) == 1


def test_a_person_that_is_gone_is_not_merged(
    page: PeoplePage, ops: Ops, add_application: Add
) -> None:
    page.panel.merge()  # shows nobody
    add_application(people=("Dana Reyes", "Lee Okafor"))
    page.show()
    page.panel.merge()
    picker = page.findChild(PersonPicker)
    assert isinstance(picker, PersonPicker)
    picker.chosen.emit("gone")
    assert page.findChild(MergePeopleDialog) is None
    picker.close()


def test_deleting_the_last_one_leaves_nobody(
    page: PeoplePage, ops: Ops, add_application: Add
) -> None:
    add_application(people=("Dana Reyes",))
    page.show()
    page.panel.delete()
    assert page.no_people.isVisible()
    assert page.selected == ""


def test_editing_shows_at_once(page: PeoplePage, add_application: Add) -> None:
    add_application(people=("Dana Reyes",))
    page.show()
    page.panel.edit_button.click()
    dialog = page.findChild(PersonDialog)
    assert isinstance(dialog, PersonDialog)
    dialog.person_name.setText("Dana Reyes-Okafor")
    dialog.no_contact.setChecked(True)
    dialog.accept()
    assert page.panel.name.text() == "Dana Reyes-Okafor"
    assert names(page) == ["Dana Reyes-Okafor"]
    assert "Asked for no contact" in texts(page.panel)


def test_the_keyboard_moves_through_the_list_and_on_to_the_person(
    page: PeoplePage, add_application: Add
) -> None:
    add_application(people=("Ann Lee", "Dana Reyes", "Lee Okafor"))
    page.show()
    page.focus_content()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.panel.name.text() == "Dana Reyes"
    QTest.keyClick(page.list, Qt.Key.Key_End)
    assert page.panel.name.text() == "Lee Okafor"
    QTest.keyClick(page.list, Qt.Key.Key_Home)
    assert page.panel.name.text() == "Ann Lee"
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.focusWidget() is page.panel.edit_button


def test_who_is_shown_beside_a_search_is_among_who_was_found(
    page: PeoplePage, ops: Ops, add_application: Add
) -> None:
    def name() -> str:
        person = ops.queries.person(page.selected)
        return "" if person is None else person.name

    add_application(people=("Ann Lee", "Dana Reyes", "Lee Okafor"))
    page.show()
    assert name() == "Ann Lee"
    page.search("lee")
    assert name() == "Ann Lee"
    page.search("dana")
    assert name() == "Dana Reyes"
    page.search("zzz")
    assert page.selected == ""
    page.search("")
    assert name() == "Ann Lee"


def test_letters_go_to_the_search_field(page: PeoplePage, add_application: Add) -> None:
    add_application()
    page.show()
    typed: list[str] = []
    page.typed.connect(typed.append)
    QTest.keyClicks(page.list, "da")
    assert typed == ["d", "a"]


def test_somebody_opened_from_elsewhere_is_selected_in_the_list(
    page: PeoplePage, ops: Ops, add_application: Add
) -> None:
    add_application(people=("Ann Lee", "Dana Reyes", "Lee Okafor"))
    page.show()
    page.search("ann")
    page.show_record(person(ops, "Lee Okafor"))
    assert page.panel.name.text() == "Lee Okafor"
    assert page.list.currentIndex().row() == 2
    page.show_record("gone")
    assert page.panel.name.text() == "Lee Okafor"


def test_only_visible_list_pages_are_loaded(
    page: PeoplePage, store: Store, ops: Ops, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    with store.writing(NOW) as writer:
        for number in range(2000):
            writer.insert(Person(id=f"{number:032x}", name=f"Person {number:04}"))
    asked: list[int] = []
    real = ops.queries.people

    def counting(*, search: str = "", offset: int, limit: int) -> object:
        asked.append(offset)
        return real(search=search, offset=offset, limit=limit)

    monkeypatch.setattr(ops.queries, "people", counting)
    page.show()
    page.grab()
    assert page.list.rows.rowCount() == 2000
    assert set(asked) <= {0, 50}
    page.focus_content()
    QTest.keyClick(page.list, Qt.Key.Key_End)
    assert page.panel.name.text() == "Person 1999"
    assert len(set(asked)) < 6


def test_a_change_while_hidden_is_seen_when_shown(
    page: PeoplePage, ops: Ops, add_application: Add
) -> None:
    add_application(people=("Dana Reyes",))
    page.show()
    page.hide()
    add_application("Contoso", people=("Ann Lee",))
    assert names(page) == ["Dana Reyes"]
    page.show()
    assert names(page) == ["Ann Lee", "Dana Reyes"]
    assert page.panel.name.text() == "Dana Reyes"
    assert page.list.currentIndex().row() == 1


def test_foreign_text_is_never_markup_and_never_widens_the_panel(
    page: PeoplePage, add_application: Add, qtbot: QtBot
) -> None:
    hostile = "<b>" + "x" * 300 + "</b>"
    add_application(hostile, hostile, people=(hostile,))
    page.resize(600, 500)
    page.show()
    labels = [label for label in page.panel.findChildren(QLabel) if "<b>" in label.text()]
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    inside = page.panel.widget()
    assert inside is not None
    qtbot.waitUntil(lambda: inside.width() <= page.panel.viewport().width())


def test_last_contact_in_the_list_is_that_of_all_applications(
    page: PeoplePage, ops: Ops, add_application: Add, record: Callable[[str], ApplicationRecord]
) -> None:
    one = add_application(days_ago=30)
    dana = record(one).people[0].id
    for day in (2, 20):
        contact = Contact(id=new_id(), application_id=one, at=datetime(2026, 3, day, 9, 0))
        ops.run("Log", contacts.log, contact, [dana])
    page.show()
    row = page.list.rows.row(0)
    assert row is not None
    assert row.last_contact_on == date(2026, 3, 20)
