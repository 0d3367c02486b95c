"""The page Letters: its list, the letter to read, and what can be done with it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.actions import contacts, letters
from desktop.core.ids import new_id
from desktop.core.kinds import ContactKind, LetterKind
from desktop.core.records import Contact, LetterDraft
from desktop.ops import Ops
from desktop.ui.letter.dialog import LetterDialog
from desktop.ui.letters.page import LettersPage
from desktop.ui.letters.rows import first_line
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.navigator import Navigator
from tests.support.announcements import record_announcements
from tests.support.row_cells import cells_of
from tests.support.window import NOW

Add = Callable[..., str]
Key = Qt.Key


@pytest.fixture
def page(ops: Ops, navigator: Navigator, qtbot: QtBot) -> LettersPage:
    made = LettersPage(ops, navigator)
    qtbot.addWidget(made)
    made.resize(900, 500)
    return made


@pytest.fixture
def sent(ops: Ops) -> Callable[..., str]:
    """Logs a letter to all people of an application, and returns its id."""

    def log(application_id: str, text: str, days_ago: int = 1, subject: str = "") -> str:
        record = ops.queries.record(application_id)
        assert record is not None
        contact = Contact(
            id=new_id(),
            application_id=application_id,
            at=(NOW - timedelta(days=days_ago)).replace(tzinfo=None),
            kind=ContactKind.CHECK_IN,
            subject=subject,
            text=text,
        )
        people = [person.id for person in record.people]
        assert ops.run("Log", contacts.log, contact, people)
        return contact.id

    return log


@pytest.fixture
def keep_draft(ops: Ops) -> Callable[..., str]:
    """Saves a draft to the first person of an application, and returns its id."""

    def keep(
        application_id: str,
        body: str = "Hello",
        kind: LetterKind = LetterKind.THANK_YOU,
        handed_over_at: datetime | None = None,
    ) -> str:
        record = ops.queries.record(application_id)
        assert record is not None
        draft = LetterDraft(
            id=new_id(),
            application_id=application_id,
            person_id=record.people[0].id,
            kind=kind,
            subject="About our talk",
            body=body,
            handed_over_at=handed_over_at,
        )
        assert ops.run("", letters.save_draft, draft)
        return draft.id

    return keep


def spoken(page: LettersPage) -> list[str]:
    """What a screen reader says of each row."""
    rows = page.list.rows
    role = Qt.ItemDataRole.AccessibleTextRole
    return [rows.index(number, 0).data(role) for number in range(rows.rowCount())]


def test_without_letters_the_page_says_what_will_be_here(
    page: LettersPage, navigator: Navigator, qtbot: QtBot
) -> None:
    page.show()
    assert page.no_letters.isVisible()
    page.focus_content()
    with qtbot.waitSignal(navigator.show_page) as shown:
        QTest.keyClick(page.today_button, Key.Key_Space)
    assert shown.args == ["today"]


def test_a_row_is_read_as_one_sentence_with_state_people_day_and_first_line(
    page: LettersPage,
    add_application: Add,
    sent: Callable[..., str],
    keep_draft: Callable[..., str],
) -> None:
    job = add_application(people=("Dana Reyes",))
    sent(job, "Dear Dana,\n\nhow do things stand?", days_ago=21)
    keep_draft(job, "Hello Dana,\nit was good to meet you.")
    keep_draft(job, "Hello again", handed_over_at=NOW)
    page.show()
    assert spoken(page) == [
        "Draft, Dana Reyes · Northwind, today, Thank-you note: it was good to meet you.",
        "Not confirmed, Dana Reyes · Northwind, today, Thank-you note: Hello again",
        "Dana Reyes · Northwind, 3 weeks ago, Follow-up: how do things stand?",
    ]
    assert page.count.text() == "3 letters"


@pytest.mark.usefixtures("read_by_cells")
def test_a_row_is_read_cell_by_cell_on_request(
    page: LettersPage, add_application: Add, keep_draft: Callable[..., str]
) -> None:
    keep_draft(add_application(people=("Dana Reyes",)), "Hello Dana,\nit was good to meet you.")
    page.show()
    assert cells_of(page.list.rows, 0) == {
        "To": "Dana Reyes",
        "Company": "Northwind",
        "When": "today",
        "Kind": "Thank-you note",
        "Beginning": "it was good to meet you.",
        "State": "Draft",
    }


def test_the_letter_of_three_weeks_ago_is_read_in_two_presses(
    page: LettersPage, add_application: Add, sent: Callable[..., str]
) -> None:
    job = add_application(people=("Dana Reyes",))
    sent(job, "The new one", days_ago=1)
    sent(job, "Dear Dana,\n\nthe old one.", days_ago=21, subject="Our talk")
    page.show()
    page.focus_content()
    QTest.keyClick(page.list, Key.Key_Down)
    assert page.panel.body.toPlainText() == "Dear Dana,\n\nthe old one."
    assert page.panel.subject.accessibleName() == "Our talk"
    assert "3 weeks ago" in page.panel.about.accessibleName()
    QTest.keyClick(page.list, Key.Key_Return)
    assert page.focusWidget() is page.panel.body


def test_words_of_a_person_or_of_the_text_narrow_the_list(
    page: LettersPage,
    add_application: Add,
    sent: Callable[..., str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    announced = record_announcements(monkeypatch)
    sent(add_application(people=("Dana Reyes",)), "About the orchard")
    sent(add_application("Contoso", people=("Lee Okafor",)), "About the harbour")
    page.show()
    page.search("lee")
    assert page.panel.body.toPlainText() == "About the harbour"
    page.search("orch")
    assert page.panel.body.toPlainText() == "About the orchard"
    assert announced == ["1 letter", "1 letter"]
    page.search("zebra")
    assert page.no_match.heading.text() == "No letter found for “zebra”"
    page.show_all.click()
    assert page.count.text() == "2 letters"


def test_a_search_that_finds_too_many_says_so(
    page: LettersPage,
    add_application: Add,
    sent: Callable[..., str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("desktop.ui.letters.page.MAX_LETTERS", 2)
    job = add_application()
    for text in ("pear one", "pear two"):
        sent(job, text)
    page.show()
    assert page.count.text() == "2 letters"
    page.search("pear")
    assert page.count.text() == "2 letters or more"


def test_the_letter_shown_stays_when_another_is_written(
    page: LettersPage,
    add_application: Add,
    sent: Callable[..., str],
    keep_draft: Callable[..., str],
) -> None:
    job = add_application()
    first = sent(job, "The first")
    page.show()
    assert page.selected == first
    keep_draft(job)
    assert page.list.rows.rowCount() == 2
    assert page.selected == first
    assert page.list.currentIndex().row() == 1
    assert page.current_application() == job


def test_a_draft_is_deleted_and_comes_back_with_undo(
    page: LettersPage, ops: Ops, add_application: Add, keep_draft: Callable[..., str]
) -> None:
    kept = keep_draft(add_application())
    page.show()
    page.panel.delete_button.click()
    assert page.no_letters.isVisible()
    assert ops.undo_label == "Delete draft"
    ops.undo()
    assert page.selected == kept
    assert page.panel.isVisible()


def test_a_draft_of_the_next_step_goes_on_where_it_was(
    page: LettersPage,
    navigator: Navigator,
    add_application: Add,
    keep_draft: Callable[..., str],
    qtbot: QtBot,
) -> None:
    kept = keep_draft(add_application())
    page.show()
    assert page.panel.hint.isHidden()
    with qtbot.waitSignal(navigator.continue_letter) as asked:
        page.panel.continue_button.click()
    assert asked.args == [kept]


def test_a_draft_is_opened_at_its_reader(ops: Ops, add_application: Add, qtbot: QtBot) -> None:
    job = add_application(people=("Dana Reyes", "Lee Okafor"))
    record = ops.queries.record(job)
    assert record is not None
    lee = next(person for person in record.people if person.name == "Lee Okafor")
    draft = LetterDraft(
        id=new_id(), application_id=job, person_id=lee.id, kind=LetterKind.THANK_YOU, body="Hello"
    )
    assert ops.run("", letters.save_draft, draft)
    window = MainWindow(ops)
    qtbot.addWidget(window)
    window.show()
    window.navigator.continue_letter.emit(draft.id)
    dialog = window.findChild(LetterDialog)
    assert isinstance(dialog, LetterDialog)
    assert dialog.letter.draft_id == draft.id
    assert dialog.editor.text()[1] == "Hello"
    assert dialog.head.tabs.currentIndex() == 1
    dialog.close()
    window.navigator.continue_letter.emit("gone")
    assert not any(one.isVisible() for one in window.findChildren(LetterDialog))


def test_a_draft_of_another_step_can_only_be_copied(
    page: LettersPage, add_application: Add, keep_draft: Callable[..., str]
) -> None:
    keep_draft(add_application(), "An old text", LetterKind.OFFER_REPLY)
    page.show()
    assert page.panel.continue_button.isHidden()
    assert page.panel.hint.isVisible()
    page.panel.copy_button.click()
    assert QGuiApplication.clipboard().text() == "An old text"


def test_a_letter_handed_over_is_confirmed_or_becomes_a_draft_again(
    page: LettersPage, ops: Ops, add_application: Add, keep_draft: Callable[..., str]
) -> None:
    kept = keep_draft(add_application(), handed_over_at=NOW)
    page.show()
    page.panel.not_yet_button.click()
    assert spoken(page)[0].startswith("Draft")
    assert page.panel.sent_button.isHidden()
    draft = ops.queries.letter_draft(kept)
    assert draft is not None
    assert ops.run("", letters.save_draft, replace(draft, handed_over_at=NOW))
    page.panel.sent_button.click()
    assert not any(words.startswith(("Draft", "Not")) for words in spoken(page))
    assert page.panel.sent_button.isHidden()
    assert page.list.rows.rowCount() == 1


def test_a_sent_letter_opens_its_place_in_the_application(
    page: LettersPage,
    navigator: Navigator,
    add_application: Add,
    sent: Callable[..., str],
    qtbot: QtBot,
) -> None:
    job = add_application()
    key = sent(job, "Hello")
    page.show()
    with qtbot.waitSignal(navigator.open_entry) as opened:
        page.panel.open_button.click()
    assert opened.args == [job, key]
    assert page.panel.delete_button.isHidden()


def test_one_can_write_again_to_a_reader_when_the_next_letter_is_due(
    page: LettersPage,
    navigator: Navigator,
    add_application: Add,
    sent: Callable[..., str],
    qtbot: QtBot,
) -> None:
    job = add_application(people=("Dana Reyes",), days_ago=40)
    sent(job, "Hello", days_ago=30)
    page.show()
    assert page.panel.again_button.text() == "Write again to Dana"
    with qtbot.waitSignal(navigator.write_letter) as asked:
        page.panel.again_button.click()
    assert asked.args == [job]


def test_nobody_is_written_to_again_before_the_day(
    page: LettersPage, add_application: Add, sent: Callable[..., str]
) -> None:
    sent(add_application(), "Hello", days_ago=1)
    page.show()
    assert page.panel.again_button.isHidden()


def test_a_letter_can_be_asked_for(
    page: LettersPage, add_application: Add, sent: Callable[..., str]
) -> None:
    job = add_application()
    old, _new = sent(job, "Old", 9), sent(job, "New", 2)
    page.show()
    page.search("new")
    page.show_record(old)
    assert page.panel.body.toPlainText() == "Old"
    page.show_record("gone")
    assert page.selected == old


def test_a_letter_typed_in_the_list_starts_a_search(
    page: LettersPage, add_application: Add, sent: Callable[..., str], qtbot: QtBot
) -> None:
    sent(add_application(), "Hello")
    page.show()
    with qtbot.waitSignal(page.typed) as typed:
        QTest.keyClicks(page.list, "d")
    assert typed.args == ["d"]


def test_the_widths_are_kept(
    page: LettersPage, ops: Ops, navigator: Navigator, qtbot: QtBot, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    page.show()
    page.save_state(settings)
    another = LettersPage(ops, navigator)
    qtbot.addWidget(another)
    another.restore_state(settings)
    assert settings.contains("letters/splitter")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Dear Dana,\n\nthank you.", "thank you."),
        ("Thank you.\nYours", "Thank you."),
        ("Dear Dana,", "Dear Dana,"),
        ("", ""),
    ],
)
def test_the_first_line_leaves_out_the_greeting(text: str, line: str) -> None:
    assert first_line(text) == line
