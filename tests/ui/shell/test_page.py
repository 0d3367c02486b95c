from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from desktop.core.changes import Changes
from desktop.ops import Ops
from desktop.ui.shell.navigator import Navigator
from desktop.ui.widgets.page import Page

SOMETHING = Changes(applications=frozenset({"a"}))


class Counting(Page):
    looked = 0

    def refresh(self) -> None:
        self.looked += 1

    def concerns(self, changes: Changes) -> bool:
        return bool(changes.applications)


@pytest.fixture
def page(qtbot: QtBot, ops: Ops, navigator: Navigator) -> Counting:
    made = Counting(ops, navigator, "Counting")
    qtbot.addWidget(made)
    return made


def test_a_page_looks_when_it_is_first_shown_and_not_before(page: Counting) -> None:
    assert page.looked == 0
    page.show()
    assert page.looked == 1
    page.hide()
    page.show()
    assert page.looked == 1


def test_a_visible_page_refreshes_after_a_change(page: Counting, ops: Ops) -> None:
    page.show()
    ops.emit_changed(SOMETHING)
    assert page.looked == 2


def test_a_hidden_page_looks_again_when_it_is_shown_next(page: Counting, ops: Ops) -> None:
    page.show()
    page.hide()
    ops.emit_changed(SOMETHING)
    ops.emit_changed(SOMETHING)
    assert page.looked == 1
    page.show()
    assert page.looked == 2


def test_what_does_not_concern_a_page_leaves_it_alone(page: Counting, ops: Ops) -> None:
    page.show()
    ops.emit_changed(Changes(settings=True))
    assert page.looked == 1


def test_a_plain_page_concerns_itself_with_everything_and_remembers_nothing(
    qtbot: QtBot, ops: Ops, navigator: Navigator, tmp_path: Path
) -> None:
    page = Page(ops, navigator, "Plain")
    qtbot.addWidget(page)
    settings = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    page.save_state(settings)
    page.restore_state(settings)
    assert page.concerns(Changes(settings=True))
    assert not page.concerns(Changes())
