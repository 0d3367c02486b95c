"""The window's ways to import: the menu, the empty state, and files that are dropped."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.duplicates.dialog import DuplicatesDialog
from desktop.ui.importing.dialog import ImportDialog
from desktop.ui.importing.importer import Importer
from desktop.ui.shell.main_window import MainWindow
from tests.support.foreign_files import TABLE

NO_KEYS, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


def dragged(*urls: QUrl) -> QMimeData:
    data = QMimeData()
    data.setUrls(list(urls))
    return data


@pytest.mark.parametrize(
    ("url", "accepted"), [("file:///home/me/jobs.csv", True), ("https://a.example/x.csv", False)]
)
def test_only_local_files_can_be_dropped(window: MainWindow, url: str, accepted: bool) -> None:
    data = dragged(QUrl(url))  # the event does not own it
    event = QDragEnterEvent(QPoint(10, 10), Qt.DropAction.CopyAction, data, LEFT, NO_KEYS)
    event.setAccepted(False)
    QApplication.sendEvent(window, event)
    assert event.isAccepted() is accepted


def test_a_dropped_text_is_taken_as_a_message(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(Importer, "open_text", lambda _self, text: opened.append(text))
    data = QMimeData()
    data.setText("We have chosen another candidate.")
    event = QDragEnterEvent(QPoint(10, 10), Qt.DropAction.CopyAction, data, LEFT, NO_KEYS)
    event.setAccepted(False)
    QApplication.sendEvent(window, event)
    assert event.isAccepted()
    window.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, LEFT, NO_KEYS))
    assert opened == ["We have chosen another candidate."]


def test_a_dropped_file_opens_what_it_contains(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.show()
    path = tmp_path / "jobs.csv"
    path.write_bytes(TABLE)
    data = dragged(QUrl.fromLocalFile(str(path)))
    event = QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, LEFT, NO_KEYS)
    window.dropEvent(event)  # Qt sends none that no drag has entered before
    qtbot.waitUntil(lambda: not window.dialogs.importer.is_reading, timeout=60_000)
    (dialog,) = window.findChildren(ImportDialog)
    assert dialog.heading.text() == "2 applications"
    dialog.close()


def test_paste_outside_a_field_imports_the_files_in_the_clipboard(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[list[Path]] = []
    monkeypatch.setattr(Importer, "open", lambda _self, paths: opened.append(paths))
    window.show()
    data = dragged(QUrl.fromLocalFile("/home/me/jobs"))
    QApplication.clipboard().setMimeData(data)
    window.setFocus()
    QTest.keySequence(window, QKeySequence(QKeySequence.StandardKey.Paste))
    assert opened == [[Path("/home/me/jobs")]]
    window.navigator.open_files.emit([Path("/home/me/a.csv")])
    assert opened[1:] == [[Path("/home/me/a.csv")]]
    QApplication.clipboard().clear()


def test_the_menu_and_the_empty_state_ask_for_files(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(Importer, "choose", lambda _self: asked.append("files"))
    window.show()
    window.commands.import_files.trigger()
    window.navigator.import_files.emit()
    assert asked == ["files", "files"]
    assert window.commands.import_files.shortcut().toString() == "Ctrl+I"


def test_what_an_import_made_twofold_is_a_notice_that_opens_the_list(
    window: MainWindow, add_application: Callable[..., str]
) -> None:
    for company in ("Northwind", "Northwind Ltd", "Contoso"):
        add_application(company)
    window.show()
    window.dialogs.importer.imported.emit(frozenset({"Contoso"}))
    assert window.banners.texts() == ()
    window.dialogs.importer.imported.emit(frozenset({"Northwind Ltd"}))
    banner = window.banners.banner("duplicates")
    assert banner is not None
    assert window.banners.texts() == (banner.text(),)
    window.commands.find_duplicates.trigger()
    assert window.banners.texts() == ()
    window.findChildren(DuplicatesDialog)[0].close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.dialogs.importer.imported.emit(frozenset({"Northwind Ltd"}))
    banner = window.banners.banner("duplicates")
    assert banner is not None
    banner.action_button.click()
    (dialog,) = window.findChildren(DuplicatesDialog)
    assert len(dialog.rows) == 2  # the company, and its interviewer
    dialog.close()


def test_the_menu_finds_duplicates(window: MainWindow) -> None:
    window.show()
    window.commands.find_duplicates.trigger()
    (dialog,) = window.findChildren(DuplicatesDialog)
    assert dialog.nothing.isVisible()
    dialog.close()
