"""The settings window: sections, shortcuts, geometry, undo."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import applications
from desktop.ops import Ops, UndoLabel
from desktop.ui.settings.context import DATA, SettingsContext
from desktop.ui.settings.dialog import SettingsDialog
from desktop.ui.settings.sections import Section, sections
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.navigator import Navigator

Key = Qt.Key
Ctrl = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, ops: Ops, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(ops, state_file=tmp_path / "window.ini")
    qtbot.addWidget(made)
    made.show()
    QTest.qWaitForWindowActive(made)
    yield made
    made.close()


@pytest.fixture
def made() -> list[str]:
    """The keys of the pages in the order of their creation."""
    return []


@pytest.fixture
def dialog(qtbot: QtBot, ops: Ops, navigator: Navigator, made: list[str]) -> SettingsDialog:
    def page(key: str, _context: SettingsContext) -> QWidget:
        made.append(key)
        field = QLineEdit()
        field.setObjectName(key)
        return field

    shown = [Section(key, key.title(), partial(page, key)) for key in ("one", "two", "three")]
    opened = SettingsDialog(SettingsContext(ops, navigator), shown=shown)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(opened)
    opened.show()
    QTest.qWaitForWindowActive(opened)
    return opened


def _settings(window: MainWindow) -> SettingsDialog:
    found = window.findChild(SettingsDialog)
    assert found is not None
    return found


def test_the_keys_that_other_programs_have_open_it(window: MainWindow) -> None:
    QTest.keyClick(window, Key.Key_Comma, Ctrl)
    assert _settings(window).isVisible()
    assert not _settings(window).isModal()
    assert window.commands.settings in window.commands.compact_menu(window).actions()
    assert window.commands.settings.menuRole() is QAction.MenuRole.PreferencesRole


def test_asked_for_twice_it_is_the_same_window_at_the_section_wanted(window: MainWindow) -> None:
    window.navigator.show_settings.emit(DATA)
    first = _settings(window)
    window.navigator.show_settings.emit(DATA)
    assert window.findChildren(SettingsDialog) == [first]
    assert first.section == DATA


def test_an_unknown_section_opens_the_first(window: MainWindow) -> None:
    window.navigator.show_settings.emit("nonsense")
    assert _settings(window).section == sections()[0].key


def test_pages_are_made_when_first_shown(dialog: SettingsDialog, made: list[str]) -> None:
    assert made == ["one"]
    dialog.show_section("three")
    dialog.show_section("one")
    dialog.show_section("three")
    assert made == ["one", "three"]
    assert dialog.page is not None
    assert dialog.page.objectName() == "three"


def test_it_is_gone_through_from_the_keyboard(dialog: SettingsDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(dialog.contents.hasFocus)
    QTest.keyClick(dialog.contents, Key.Key_Down)
    assert dialog.section == "two"
    QTest.keyClick(dialog.contents, Key.Key_Tab)
    assert dialog.page is not None
    assert dialog.page.hasFocus()
    QTest.keyClick(dialog.page, Key.Key_3, Ctrl)
    assert dialog.section == "three"
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_section_has_a_page_that_can_be_made(ops: Ops, navigator: Navigator) -> None:
    keys = [section.key for section in sections()]
    assert len(set(keys)) == len(keys)
    for section in sections():
        page = section.make_page(SettingsContext(ops, navigator))
        assert isinstance(page, QWidget)
        page.deleteLater()


def test_what_is_deleted_here_can_be_taken_back_here(
    dialog: SettingsDialog, ops: Ops, add_application: Callable[..., str]
) -> None:
    key = add_application()
    label = UndoLabel("Delete application", "Application deleted")
    assert ops.run(label, applications.delete, key)
    assert dialog.undo_bar.isVisible()
    assert dialog.undo_bar.text() == "Application deleted"
    QTest.keyClick(dialog, Key.Key_Z, Ctrl)
    assert ops.queries.application(key) is not None
    assert dialog.undo_bar.text() == "Undone: Application deleted"


def test_size_and_place_are_remembered(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.navigator.show_settings.emit("")
    first = _settings(window)
    first.resize(QSize(777, 555))
    with qtbot.waitSignal(first.destroyed):
        first.close()
    window.navigator.show_settings.emit("")
    assert _settings(window).size() == QSize(777, 555)
    stored = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert stored.contains("settings/geometry")


def test_its_place_is_in_the_file_as_soon_as_it_is_closed(
    window: MainWindow, tmp_path: Path
) -> None:
    window.navigator.show_settings.emit(DATA)
    (tmp_path / "window.ini").unlink(missing_ok=True)
    _settings(window).close()
    written = (tmp_path / "window.ini").read_text(encoding="utf-8")
    assert "[settings]" in written
