from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop import __version__
from desktop.actions import applications
from desktop.core.kinds import ContactKind
from desktop.models.queries import Filter
from desktop.ops import PARTS_AT_ONCE, Ops, UndoLabel
from desktop.ui.forms.add_application import AddApplicationDialog
from desktop.ui.forms.answer import AnswerDialog
from desktop.ui.forms.contact import ContactDialog
from desktop.ui.interviews.bulk import ProgressDialog
from desktop.ui.interviews.page import InterviewsPage
from desktop.ui.interviews.prepare import PrepareDialog
from desktop.ui.shell.about import AboutDialog
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.pages import BIN, INSIGHTS, INTERVIEWS, LETTERS, PEOPLE, TODAY, page_kinds
from desktop.ui.wizard.dialog import WizardDialog


@pytest.fixture
def window(qtbot: QtBot, ops: Ops) -> Iterator[MainWindow]:
    made = MainWindow(ops)
    qtbot.addWidget(made)
    made.show()
    QTest.qWaitForWindowActive(made)
    yield made
    for dialog in QApplication.topLevelWidgets():
        if dialog is not made:
            dialog.close()
    made.close()


def _open_dialog() -> QWidget:
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    return dialog


def test_an_interview_is_added_from_the_keyboard_and_shown(
    window: MainWindow, ops: Ops, qtbot: QtBot
) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = _open_dialog()
    assert isinstance(dialog, AddApplicationDialog)
    dialog.company.setText("Northwind")
    dialog.role.setText("Data engineer")
    dialog.people.setText("Dana Reyes")
    with qtbot.waitSignal(window.dialogs.added) as added:
        dialog.accept()
    assert window.page_key == INTERVIEWS
    row = ops.queries.row(added.args[0], ops.now())
    assert row is not None
    assert row.company == "Northwind"
    assert window.windowTitle().startswith("Interviews")


def test_a_contact_is_logged_of_the_kind_that_was_asked_for(
    window: MainWindow, add_application: Callable[..., str]
) -> None:
    key = add_application()
    window.navigator.log_contact.emit(key, ContactKind.CHECK_IN.value)
    dialog = _open_dialog()
    assert isinstance(dialog, ContactDialog)
    assert dialog.kind.value() is ContactKind.CHECK_IN


def test_a_contact_may_be_of_any_kind(
    window: MainWindow, add_application: Callable[..., str]
) -> None:
    window.navigator.log_contact.emit(add_application(), "")
    assert isinstance(_open_dialog(), ContactDialog)


def test_the_view_to_prepare_is_opened_once_beside_the_window_and_closed_with_it(
    window: MainWindow, ops: Ops, add_application: Callable[..., str]
) -> None:
    first, second = (
        record.interviews[0].id
        for name in ("Northwind", "Contoso")
        if (record := ops.queries.record(add_application(name))) is not None
    )

    def shown() -> list[PrepareDialog]:
        found = window.findChildren(PrepareDialog)
        return [dialog for dialog in found if dialog.isVisible()]

    window.navigator.prepare.emit(first)
    (dialog,) = shown()
    assert not dialog.isModal()
    window.navigator.prepare.emit(first)
    assert shown() == [dialog]
    window.navigator.prepare.emit(second)
    (other,) = shown()
    assert other.interview_id == second
    window.navigator.prepare.emit("nothing of this id")
    assert shown() == [other]
    window.close()
    assert shown() == []


def test_the_wizard_asks_about_the_application(
    window: MainWindow, add_application: Callable[..., str]
) -> None:
    window.navigator.start_wizard.emit(add_application())
    assert isinstance(_open_dialog(), WizardDialog)


@pytest.mark.parametrize("gone", ["0" * 32])
def test_what_is_gone_opens_no_dialog(window: MainWindow, gone: str) -> None:
    window.navigator.start_wizard.emit(gone)
    window.navigator.log_contact.emit(gone, "")
    assert QApplication.activeModalWidget() is None


def test_about_tells_the_version(window: MainWindow) -> None:
    window.commands.about.trigger()
    dialog = _open_dialog()
    assert isinstance(dialog, AboutDialog)
    assert any(__version__ in label.text() for label in dialog.findChildren(QLabel))
    assert not dialog.grab().isNull()


def test_every_page_can_be_made_and_has_its_word_for_a_title(window: MainWindow) -> None:
    assert [kind.key for kind in page_kinds()] == [
        TODAY,
        INTERVIEWS,
        PEOPLE,
        LETTERS,
        INSIGHTS,
        BIN,
    ]
    for kind in page_kinds():
        assert window.show_page(kind.key).title == kind.label


def test_a_person_can_be_asked_for(
    window: MainWindow, ops: Ops, add_application: Callable[..., str]
) -> None:
    add_application(people=("Dana Reyes", "Lee Okafor"))
    lee = next(p for p in ops.queries.people(offset=0, limit=9) if p.name == "Lee Okafor")
    window.navigator.open_person.emit(lee.id)
    assert window.page_key == PEOPLE
    shown = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert any("Lee Okafor" in text for text in shown)


def test_applications_can_be_asked_for_by_their_filter(
    window: MainWindow, add_application: Callable[..., str]
) -> None:
    add_application()
    window.navigator.show_applications.emit(Filter.ON_HOLD.value)
    assert window.page_key == INTERVIEWS
    page = window.stack.currentWidget()
    assert isinstance(page, InterviewsPage)
    assert page.filters.filter is Filter.ON_HOLD


@pytest.fixture
def deleted(window: MainWindow, ops: Ops, put_row: Callable[..., str]) -> int:
    """Applications deleted in parts, which are too many to undo at once; their number."""
    keys = [put_row(f"Company {number}") for number in range(PARTS_AT_ONCE + 2)]
    for key in keys:
        ops.run(UndoLabel("Delete", "Deleted", in_place=True), applications.delete, key)
    ops.join_since(None, UndoLabel("Delete all", "All deleted"))
    return len(keys)


def test_a_long_undo_shows_its_progress(
    window: MainWindow, ops: Ops, deleted: int, qtbot: QtBot
) -> None:
    shown: list[int] = []
    with qtbot.waitSignal(ops.replay_ended):
        ops.undo()
        dialog = _open_dialog()
        assert isinstance(dialog, ProgressDialog)
        assert (dialog.windowTitle(), dialog.bar.maximum()) == ("Undo: Delete all", deleted)
        dialog.bar.valueChanged.connect(shown.append)
    assert shown == list(range(1, deleted))
    assert QApplication.activeModalWidget() is None
    assert window.undo_bar.text() == "Undone: All deleted"
    with qtbot.waitSignal(ops.replay_ended):
        ops.redo()
        assert _open_dialog().windowTitle() == "Redo: Delete all"


def test_a_long_undo_that_is_stopped_can_be_done_again(
    window: MainWindow, ops: Ops, deleted: int, qtbot: QtBot
) -> None:
    ops.undo()
    dialog = _open_dialog()
    assert isinstance(dialog, ProgressDialog)
    with qtbot.waitSignal(ops.replay_ended):
        dialog.bar.valueChanged.connect(lambda _value: dialog.stop.click())
    assert ops.queries.count_applications(filter=Filter.ALL, now=ops.now()) == 0
    with qtbot.waitSignal(ops.replay_ended):
        ops.undo()
    assert ops.queries.count_applications(filter=Filter.ALL, now=ops.now()) == deleted


MAIL = "Dear Sam,\n\nwe at Northwind have chosen another candidate.\n\nKind regards,\nDana Reyes"


def test_a_mail_pasted_into_one_line_opens_the_form_for_answers(
    window: MainWindow, add_application: Callable[..., str], qtbot: QtBot
) -> None:
    add_application(company="Northwind")
    window.dialogs.add_in_one_line("")
    form = _open_dialog()
    assert isinstance(form, AddApplicationDialog)
    form.line.setText(MAIL)
    qtbot.waitUntil(lambda: isinstance(_open_dialog(), AnswerDialog))
    answer = _open_dialog()
    assert isinstance(answer, AnswerDialog)
    assert answer.text.text() == MAIL


def test_a_mail_given_as_the_line_opens_the_form_for_answers(
    window: MainWindow, add_application: Callable[..., str]
) -> None:
    add_application(company="Northwind")
    window.dialogs.add_in_one_line(MAIL)
    assert isinstance(_open_dialog(), AnswerDialog)
