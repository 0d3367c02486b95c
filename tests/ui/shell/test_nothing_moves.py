"""What the program says by itself moves nothing on the page."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import settings
from desktop.app.headless.gallery import settle
from desktop.background.backup.scheduler import BackupScheduler
from desktop.ops import Ops, UndoLabel
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.pages import BIN, INTERVIEWS, PEOPLE, TODAY

LONG = (
    "A reminder is planned. Callback can start with your computer, in the background, so that it "
    "comes when you have not opened it."
)


def offer(window: MainWindow) -> None:
    window.banners.offer("login", "Start at login?", LONG, "Start with the computer", lambda: None)


def warn(window: MainWindow) -> None:
    window.banners.warn("backup", "Backup failed", LONG, "Settings…", lambda: None)


def explain(window: MainWindow) -> None:
    window.banners.explain("synced", "Synced folder", LONG, on_close=lambda: None)


def several(window: MainWindow) -> None:
    offer(window)
    warn(window)


def report(window: MainWindow) -> None:
    window.ops.reported.emit(LONG)


def undo(window: MainWindow) -> None:
    label = UndoLabel("Change your country", "Country changed")
    assert window.ops.run(label, settings.put, "own_country", "IE")


NOTICES: tuple[Callable[[MainWindow], None], ...] = (offer, warn, explain, several)
MESSAGES: tuple[Callable[[MainWindow], None], ...] = (report, undo)
PAGES = (TODAY, INTERVIEWS, PEOPLE, BIN)


@pytest.fixture
def window(qtbot: QtBot, ops: Ops, add_application: Callable[..., str]) -> Iterator[MainWindow]:
    for number, name in enumerate(("Otto Berg", "Dana Reyes", "Lee Okafor")):
        add_application(f"Company {number}", people=(name,), days_ago=number + 1)
    made = MainWindow(ops)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    QTest.qWaitForWindowActive(made)
    yield made
    made.close()


def places(window: MainWindow) -> list[tuple[str, int, int, int, int]]:
    """Kind and place of each visible widget, but for the notices and the undo bar themselves."""
    settle()
    own = (window.banners, window.undo_bar, window.rail.notice)
    found = []
    for widget in window.findChildren(QWidget):
        is_own = any(one is widget or one.isAncestorOf(widget) for one in own)
        if widget.isVisible() and not is_own:
            at = widget.mapTo(window, QPoint())
            found.append((type(widget).__name__, at.x(), at.y(), widget.width(), widget.height()))
    return sorted(found)


@pytest.mark.parametrize("tell", NOTICES)
@pytest.mark.parametrize("key", PAGES)
def test_a_notice_leaves_the_page_where_it_is(
    window: MainWindow, key: str, tell: Callable[[MainWindow], None]
) -> None:
    window.show_page(key)
    before = places(window)
    tell(window)
    assert window.rail.notice.isVisible()
    assert places(window) == before
    window.rail.notice.click()
    assert window.banners.isVisible()
    assert places(window) == before
    for notice in ("login", "backup", "synced"):
        window.banners.remove(notice)
    assert not window.rail.notice.isVisible()
    assert places(window) == before


@pytest.mark.parametrize("tell", MESSAGES)
@pytest.mark.parametrize("key", PAGES)
def test_the_bar_for_undo_leaves_the_page_where_it_is(
    window: MainWindow, key: str, tell: Callable[[MainWindow], None]
) -> None:
    window.show_page(key)
    before = places(window)
    tell(window)
    assert window.undo_bar.isVisible()
    assert places(window) == before
    window.undo_bar.hide()
    assert places(window) == before


def test_a_failed_backup_leaves_the_page_where_it_is(
    window: MainWindow, backup_scheduler: BackupScheduler
) -> None:
    window.watch_backups(backup_scheduler)
    before = places(window)
    backup_scheduler.failed.emit("The disk is full.")
    assert window.rail.notice.text() == "Backup failed"
    assert places(window) == before
    backup_scheduler.succeeded.emit()
    assert not window.rail.notice.isVisible()
    assert places(window) == before


def test_a_long_notice_makes_the_rail_no_wider(window: MainWindow) -> None:
    width = window.rail.width()
    window.banners.warn("backup", "Very " * 20, LONG, "Settings…", lambda: None)
    QApplication.processEvents()
    assert window.rail.width() == width


def test_notices_are_opened_and_closed_by_keyboard(window: MainWindow) -> None:
    offer(window)
    line = window.rail.notice
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Space)
    banner = window.banners.banner("login")
    assert banner is not None
    assert QApplication.focusWidget() is banner.action_button
    QTest.keyClick(banner.action_button, Qt.Key.Key_Escape)
    assert not window.banners.isVisible()
    assert QApplication.focusWidget() is line


def test_the_line_counts_several_notices_and_names_one(window: MainWindow) -> None:
    several(window)
    assert window.rail.notice.text() == "2 notices"
    window.banners.remove("login")
    assert window.rail.notice.text() == "Backup failed"
    assert window.rail.notice.accessibleName() == "Backup failed"


def test_open_notices_stay_within_the_page_when_the_window_shrinks(window: MainWindow) -> None:
    several(window)
    window.rail.notice.click()
    window.resize(800, 560)
    settle()
    assert window.banners.width() == window.stack.width()
    left = [part.mapTo(window, QPoint()).x() for part in (window.banners, window.stack)]
    assert left[0] == left[1]
    assert window.rect().contains(window.banners.geometry())
