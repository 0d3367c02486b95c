"""Return never triggers an irreversible action, and Tab reaches its button."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import contacts
from desktop.app.demo import fill
from desktop.app.headless.gallery import Gallery, close, settle
from desktop.core.ids import new_id
from desktop.core.records import Contact
from desktop.models.database import open_store
from desktop.ops import Ops
from desktop.ui.interviews.bulk import ProgressDialog
from desktop.ui.people.erase_dialog import EraseDialog
from desktop.ui.widgets.buttons import ignore_return
from desktop.ui.widgets.confirm import Confirm
from tests.support.window import NOW, Clock

#: First words of buttons with irreversible actions.
FINAL = ("Delete", "Empty", "Remove", "Discard", "Erase", "Reset", "Start")

Add = Callable[..., str]
Make = Callable[[Ops, Add], QDialog]


def confirm(_ops: Ops, _add: Add) -> QDialog:
    return Confirm("Delete for good?", "It will be gone.", "Delete for good")


def confirm_word(_ops: Ops, _add: Add) -> QDialog:
    dialog = Confirm("Delete everything?", "It will be gone.", "Delete everything", word="delete")
    QTest.keyClicks(dialog.typed, "delete")
    assert dialog.go.isEnabled()
    return dialog


def erase(ops: Ops, add: Add) -> QDialog:
    key = add(people=("Dana Reyes", "Lee Wong"), notes="Dana sails")
    record = ops.queries.record(key)
    assert record is not None
    at = datetime(2026, 3, 20, 9)
    contact = Contact(id=new_id(), application_id=key, at=at, text="Reyes called")
    ops.run("Log", contacts.log, contact, [person.id for person in record.people])
    return EraseDialog(ops, record.people[0], None)


@pytest.fixture(params=[confirm, confirm_word, erase])
def dialog(request: pytest.FixtureRequest, qtbot: QtBot, ops: Ops, add_application: Add) -> QDialog:
    made: QDialog = request.param(ops, add_application)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    made.activateWindow()
    return made


def stops(dialog: QDialog) -> list[QWidget]:
    """The widgets that Tab visits from the focus, once around."""
    found: list[QWidget] = []
    while (focus := QApplication.focusWidget()) is not None and focus not in found:
        found.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return found


def test_tab_reaches_every_button_and_return_accepts_at_none(dialog: QDialog) -> None:
    accepted: list[bool] = []
    dialog.accepted.connect(lambda: accepted.append(True))
    reached = stops(dialog)
    buttons = [one for one in dialog.findChildren(QPushButton) if one.isVisible()]
    assert set(buttons) <= set(reached)
    for stop in reached:
        dialog.open()
        stop.setFocus()
        QTest.keyClick(stop, Qt.Key.Key_Return)
        assert not accepted, stop


def test_space_on_the_button_accepts(dialog: QDialog, qtbot: QtBot) -> None:
    go = dialog.findChildren(QPushButton)[0]
    go.setFocus()
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(go, Qt.Key.Key_Space)


@pytest.mark.qt_log_ignore("raise\\(\\)", "propagateSizeHints", "grabbing the keyboard")
def test_return_presses_nothing_in_any_window_that_cannot_be_undone(
    ops: Ops, clock: Clock, tmp_path: Path
) -> None:
    store = open_store(tmp_path / "example.db", NOW)
    example = Ops(store, clock, lambda: ops.advisor)
    fill(store, ops.advisor, clock())
    final: dict[str, str] = {}
    for scene in Gallery(example, ops).scenes():
        window = scene.make()
        window.show()
        settle()
        for button in window.findChildren(QPushButton):
            words = button.text().replace("&", "")
            leads_on = words.endswith("…")  # it asks first
            if words.startswith(FINAL) and not leads_on and button.autoDefault():
                final[scene.name] = words
        close(window)
    store.close()
    assert not final


def bulk_progress(window: QWidget) -> QDialog:
    return ProgressDialog("Import", 10, window)


def reading_progress(window: QWidget) -> QDialog:
    progress = QProgressDialog(window)
    progress.setCancelButtonText("Stop")
    ignore_return(progress)
    return progress


@pytest.mark.parametrize("make", [bulk_progress, reading_progress])
@pytest.mark.parametrize(
    ("key", "stops"),
    [(Qt.Key.Key_Return, False), (Qt.Key.Key_Space, True), (Qt.Key.Key_Escape, True)],
)
def test_return_does_not_stop_work_whose_progress_has_just_come(
    qtbot: QtBot, make: Callable[[QWidget], QDialog], key: Qt.Key, stops: bool
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = make(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    with qtbot.waitExposed(dialog):
        dialog.open()
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)
    (button,) = dialog.findChildren(QPushButton)
    button.setFocus()
    QTest.keyClick(button, key)
    assert dialog.isVisible() is not stops
    dialog.close()
