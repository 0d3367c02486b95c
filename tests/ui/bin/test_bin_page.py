"""The bin lists deleted records, restores them, and deletes them for good after a question."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions import applications, notes, people, templates
from desktop.advice.letters.template import TemplateKey
from desktop.core.ids import new_id
from desktop.core.kinds import Tone
from desktop.core.records import AskedQuestion, LetterTemplate, Problem
from desktop.ops import Ops, UndoLabel
from desktop.ui import theme
from desktop.ui.bin import words as bin_words
from desktop.ui.bin.page import BinPage
from desktop.ui.shell.navigator import Navigator
from desktop.ui.widgets.confirm import Confirm
from tests.support.row_cells import cells_of
from tests.support.window import Clock

Add = Callable[..., str]


@pytest.fixture
def page(qtbot: QtBot, ops: Ops, navigator: Navigator) -> BinPage:
    made = BinPage(ops, navigator)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    QTest.qWaitForWindowActive(made)
    made.list.setFocus()
    return made


def lines(page: BinPage) -> list[str]:
    rows = page.list.rows
    return [str(rows.index(i, 0).data()) for i in range(rows.rowCount())]


def asked(page: BinPage) -> Confirm:
    return page.findChildren(Confirm)[-1]


def test_an_empty_bin_says_what_it_is_for(page: BinPage) -> None:
    assert page.empty.isVisible()
    assert "30 days" in page.empty.sentence.text()
    assert not page.restore.isVisible()


def test_what_is_deleted_appears_and_says_how_long_it_stays(
    page: BinPage, ops: Ops, add_application: Add, clock: Clock
) -> None:
    job = add_application("Zenith", "Engineer")
    problem = Problem(id=new_id(), application_id=job, problem="slow\nbuilds")
    ops.run("", notes.add_problem, problem)
    ops.run("Delete problem", notes.delete_problem, problem.id)
    assert lines(page) == [
        "Problem: slow builds. Zenith, Engineer. Deleted today · Tue 24 March. 30 days left"
    ]
    clock.pass_days(2)
    page.refresh()
    assert lines(page)[0].endswith("Deleted 2 days ago · Tue 24 March. 28 days left")
    question = AskedQuestion(id=new_id(), application_id=job, question="Why us?", answer="Boats")
    ops.run("", notes.add_question, question)
    ops.run("Delete question", notes.delete_question, question.id)
    assert lines(page)[0].startswith("Question they asked: Why us?. Zenith, Engineer.")


@pytest.mark.usefixtures("read_by_cells")
def test_an_item_is_read_cell_by_cell_on_request(
    page: BinPage, ops: Ops, add_application: Add
) -> None:
    job = add_application("Zenith", "Engineer")
    problem = Problem(id=new_id(), application_id=job, problem="slow builds")
    ops.run("", notes.add_problem, problem)
    ops.run("Delete problem", notes.delete_problem, problem.id)
    assert cells_of(page.list.rows, 0) == {
        "What": "Problem: slow builds",
        "Application": "Zenith, Engineer",
        "When": "Deleted today · Tue 24 March",
        "Time left": "30 days left",
    }


def test_return_restores_and_can_be_undone(
    page: BinPage, ops: Ops, add_application: Add, qtbot: QtBot
) -> None:
    job = add_application("Zenith")
    ops.run("Delete", applications.delete, job)
    messages: list[str] = []
    ops.undo_offered.connect(messages.append)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert ops.queries.application(job) is not None
    assert page.empty.isVisible()
    assert messages == ["Restored: Zenith, Data engineer"]
    ops.undo()
    assert len(lines(page)) == 1


@pytest.mark.parametrize("by_mouse", [True, False])
def test_the_focus_stays_on_the_page_after_a_restore(
    page: BinPage, ops: Ops, add_application: Add, qtbot: QtBot, by_mouse: bool
) -> None:
    for name in ("Zenith", "Acme"):
        ops.run("Delete", applications.delete, add_application(name))
    for expected in (page.list, page.jump):
        page.restore.setFocus()
        if by_mouse:
            QTest.mouseClick(page.restore, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(page.restore, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(expected.hasFocus)
    assert page.jump.isVisible()


def test_what_cannot_be_restored_says_why(page: BinPage, ops: Ops, add_application: Add) -> None:
    job = add_application("Zenith")
    problem = Problem(id=new_id(), application_id=job, problem="slow")
    ops.run("", notes.add_problem, problem)
    ops.run("", notes.delete_problem, problem.id)
    ops.run("", applications.delete, job)
    messages: list[str] = []
    ops.failed.connect(messages.append)
    page.list.go_to(next(i for i, line in enumerate(lines(page)) if "slow" in line))
    page.restore.click()
    assert "Restore that first" in messages[0]
    assert len(lines(page)) == 2


def test_deleting_for_good_asks_and_leaves_nothing_to_undo(
    page: BinPage, ops: Ops, add_application: Add, qtbot: QtBot
) -> None:
    job = add_application("Zenith")
    ops.run(UndoLabel("Delete", "Deleted"), applications.delete, job)
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert "cannot be undone" in asked(page).words.text()
    QTest.keyClick(asked(page), Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(lines(page)) == 1
    page.delete.click()
    asked(page).go.click()
    assert page.empty.isVisible()
    assert ops.undo_label == ""


def test_emptying_takes_all_of_it(page: BinPage, ops: Ops, add_application: Add) -> None:
    for name in ("Zenith", "Acme"):
        ops.run("Delete", applications.delete, add_application(name))
    page.clear.click()
    assert ": 2." in asked(page).words.text()
    asked(page).go.click()
    assert page.empty.isVisible()
    assert ops.queries.bin.count() == 0


def test_a_hidden_page_asks_again_when_it_is_shown(
    page: BinPage, ops: Ops, add_application: Add
) -> None:
    page.hide()
    ops.run("Delete", applications.delete, add_application("Zenith"))
    assert lines(page) == []
    page.show()
    assert len(lines(page)) == 1


def test_a_word_must_be_typed_where_one_is_asked_for(qtbot: QtBot) -> None:
    ask = Confirm("Heading", "Words", "Do it", word="delete")
    qtbot.addWidget(ask)
    ask.open()
    assert not ask.go.isEnabled()
    ask.typed.setText("Delete ")
    assert ask.go.isEnabled()
    with qtbot.waitSignal(ask.accepted):
        ask.go.click()
    QApplication.processEvents()


def test_what_another_version_kept_is_shown_by_its_title(
    page: BinPage, ops: Ops, add_application: Add
) -> None:
    job = add_application("Zenith")
    ops.run("Delete", applications.delete, job)
    [row] = ops.queries.bin.page(0, 1)
    strange = type(row)(row.id, "A title", "interview", {"starts": "soon"}, "", "", row.deleted_at)
    assert bin_words.what(strange, ops.now().today) == "Interview: A title"


def test_with_high_contrast_the_selected_row_has_the_systems_colours(
    page: BinPage, ops: Ops, add_application: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.theme.colours.high_contrast", lambda: True)
    monkeypatch.setattr(theme, "high_contrast", lambda: True)
    text, highlight, on_it = (QColor(name) for name in ("#ffff00", "#00ffff", "#800000"))
    palette = QPalette(QColor("#000000"))
    palette.setColor(QPalette.ColorRole.Text, text)
    palette.setColor(QPalette.ColorRole.Highlight, highlight)
    palette.setColor(QPalette.ColorRole.HighlightedText, on_it)
    page.list.setPalette(palette)
    ops.run("Delete", applications.delete, add_application("Zenith"))
    row = page.list.visualRect(page.list.currentIndex())
    picture = page.list.viewport().grab(row).toImage()
    drawn = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    assert {highlight.name(), on_it.name()} <= drawn
    assert text.name() not in drawn


def test_a_restored_application_can_be_jumped_to(
    page: BinPage, ops: Ops, navigator: Navigator, add_application: Add
) -> None:
    job = add_application("Zenith")
    opened: list[str] = []
    navigator.open_application.connect(opened.append)
    ops.run("Delete", applications.delete, job)
    assert not page.jump.isVisible()
    page.restore.click()
    assert page.done.text() == "Restored: Zenith, Data engineer"
    page.jump.click()
    assert opened == [job]


def test_a_restored_note_leads_to_its_application(
    page: BinPage, ops: Ops, navigator: Navigator, add_application: Add
) -> None:
    job = add_application("Zenith")
    problem = Problem(id=new_id(), application_id=job, problem="slow builds")
    ops.run("", notes.add_problem, problem)
    ops.run("Delete problem", notes.delete_problem, problem.id)
    opened: list[str] = []
    navigator.open_application.connect(opened.append)
    page.restore.click()
    page.jump.click()
    assert opened == [job]


def test_a_restored_person_and_template_lead_to_their_places(
    page: BinPage, ops: Ops, navigator: Navigator, add_application: Add
) -> None:
    add_application("Zenith", people=("Dana Reyes",))
    (person,) = ops.queries.people(search="Dana", offset=0, limit=2)
    template = LetterTemplate(
        id=new_id(), language="en", kind="check_in", tone=Tone.WARM, text="Subject: x"
    )
    ops.run("", templates.save, template)
    opened: list[str] = []
    navigator.open_person.connect(opened.append)
    navigator.show_settings.connect(opened.append)
    ops.run("Delete", people.delete, person.id)
    page.restore.click()
    page.jump.click()
    ops.run("Reset", templates.reset, "en", TemplateKey("check_in", Tone.WARM))
    page.restore.click()
    page.jump.click()
    assert opened == [person.id, "letters"]


def test_what_was_restored_is_not_said_once_that_is_undone(
    page: BinPage, ops: Ops, add_application: Add
) -> None:
    ops.run("Delete", applications.delete, add_application("Zenith"))
    page.restore.click()
    assert page.jump.hasFocus()
    ops.undo()
    assert (page.done.text(), page.jump.isVisible()) == ("", False)
    assert page.list.hasFocus()


def test_what_was_restored_is_said_until_the_page_is_left(
    page: BinPage, ops: Ops, add_application: Add
) -> None:
    ops.run("Delete", applications.delete, add_application("Zenith"))
    page.restore.click()
    page.hide()
    page.show()
    assert page.done.text() == ""
    assert not page.jump.isVisible()
