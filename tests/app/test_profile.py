"""The colour scheme and the text size of the settings, for all windows of a session."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions import settings
from desktop.app.session import Session, build
from desktop.cli import Options
from desktop.core.profile import APPEARANCE, DENSITY, TEXT_SIZE, Profile
from desktop.ui import theme
from desktop.ui.interviews.list_view import InterviewList
from desktop.ui.settings.you_page import YouPage
from desktop.ui.shell.pages import INTERVIEWS, PEOPLE
from desktop.ui.theme.scheme import use_appearance, use_in_windows

NOW = datetime.fromisoformat("2026-03-24T10:00")


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    font = QApplication.font()
    made = build(Options(data_dir=tmp_path / "data", now=NOW))
    with qtbot.waitSignal(made.ready):
        made.start()
    yield made
    made.close()
    use_appearance(Profile())
    use_in_windows(Profile())
    QApplication.setFont(font)


def text_size() -> int:
    return QFontInfo(QApplication.font()).pixelSize()


def test_the_appearance_changes_at_once_and_back_with_undo(session: Session, qtbot: QtBot) -> None:
    window = session.show_window()
    assert not theme.is_dark(window.palette())
    session.ops.run("Change the appearance", settings.put, APPEARANCE, "dark")
    qtbot.waitUntil(lambda: theme.is_dark(window.palette()))
    assert session.show_window() is window
    session.ops.undo()
    qtbot.waitUntil(lambda: not theme.is_dark(window.palette()))


def test_the_next_start_has_the_appearance_that_was_chosen(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    session.ops.run("", settings.put, APPEARANCE, "dark")
    session.close()
    use_appearance(Profile())
    again = build(Options(data_dir=tmp_path / "data", now=NOW))
    try:
        assert theme.is_dark(again.show_window().palette())
    finally:
        again.close()


def test_another_text_size_makes_the_window_anew_where_one_was(
    session: Session, qtbot: QtBot
) -> None:
    before, former = text_size(), session.show_window()
    former.show_page(PEOPLE)
    former.dialogs.settings("you")
    session.ops.run("Change the text size", settings.put, TEXT_SIZE, "150")
    qtbot.waitUntil(lambda: session.window not in {None, former})
    window = session.show_window()
    assert text_size() == round(before * 1.5)
    assert window.page_key == PEOPLE
    page = window.dialogs.settings_page
    assert isinstance(page, YouPage)
    assert page.text_size.value() == "150"
    assert page.window().focusWidget() is page.text_size
    assert page.fontInfo().pixelSize() == text_size()


def test_another_density_makes_the_window_anew_where_one_was(
    session: Session, qtbot: QtBot
) -> None:
    before, former = theme.S, session.show_window()
    former.show_page(PEOPLE)
    former.dialogs.settings("you")
    page = former.dialogs.settings_page
    assert isinstance(page, YouPage)
    page.density.setFocus()
    page.density.set_value("roomy")
    qtbot.waitUntil(lambda: session.window not in {None, former})
    window = session.show_window()
    assert before < theme.S
    assert window.page_key == PEOPLE
    page = window.dialogs.settings_page
    assert isinstance(page, YouPage)
    assert page.density.value() == "roomy"
    assert page.window().focusWidget() is page.density
    qtbot.waitUntil(lambda: not page.density.visibleRegion().isEmpty())
    qtbot.waitUntil(lambda: page.density.height() >= theme.TARGET > 0)


def test_another_reading_of_rows_makes_the_window_anew_where_one_was(
    session: Session, qtbot: QtBot
) -> None:
    former = session.show_window()
    former.show_page(INTERVIEWS)
    former.dialogs.settings("you")
    page = former.dialogs.settings_page
    assert isinstance(page, YouPage)
    page.row_reading.setFocus()
    page.row_reading.set_value("cells")
    qtbot.waitUntil(lambda: session.window not in {None, former})
    window = session.show_window()
    (shown,) = window.findChildren(InterviewList)
    assert shown.rows.columnCount() > 1
    page = window.dialogs.settings_page
    assert isinstance(page, YouPage)
    assert page.window().focusWidget() is page.row_reading


def test_the_next_start_has_the_density_that_was_chosen(session: Session, tmp_path: Path) -> None:
    session.ops.run("", settings.put, DENSITY, "compact")
    session.close()
    use_in_windows(Profile())
    usual = theme.S
    again = build(Options(data_dir=tmp_path / "data", now=NOW))
    try:
        again.show_window()
        assert usual > theme.S
    finally:
        again.close()


def test_a_window_that_was_made_anew_still_warns_and_opens_dialogs(
    session: Session, qtbot: QtBot
) -> None:
    former = session.show_window()
    session.ops.run("Change the text size", settings.put, TEXT_SIZE, "115")
    qtbot.waitUntil(lambda: session.window not in {None, former})
    window = session.show_window()
    qtbot.waitUntil(lambda: window.dialogs.backup_scheduler is session.backup_scheduler)
    window.navigator.show_settings.emit("data")
    assert window.dialogs.settings_section == "data"


def test_the_size_that_is_used_already_leaves_the_window(session: Session, qtbot: QtBot) -> None:
    session.ops.run("Change the text size", settings.put, TEXT_SIZE, "100")
    assert session.window is not None
    window = session.window
    QApplication.processEvents()
    assert session.window is window


def test_two_sizes_in_a_row_make_one_window(session: Session, qtbot: QtBot) -> None:
    former = session.show_window()
    gone: list[bool] = []
    former.destroyed.connect(lambda: gone.append(True))
    for size in ("115", "130"):
        session.ops.run("Change the text size", settings.put, TEXT_SIZE, size)
    qtbot.waitUntil(lambda: session.window not in {None, former})
    window = session.window
    qtbot.waitUntil(lambda: gone == [True])
    QApplication.processEvents()
    assert session.window is window
