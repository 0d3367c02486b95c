"""Screen readers get the state of an item first, then its name, then its actions."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLabel, QSplitter, QTableView, QWidget

from desktop.app.headless.gallery import Gallery, Scene
from desktop.ui.interviews.detail.section import Row
from desktop.ui.shell.pages import INTERVIEWS, LETTERS, PEOPLE, TODAY
from desktop.ui.today.card import FocusCard
from desktop.ui.today.line import StepLine
from desktop.ui.wizard.bars import ReasonBar
from desktop.ui.wizard.evidence import EvidencePanel
from tests.support.scenes import opened


def _walk(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for place in range(node.childCount()):
        child = node.child(place)
        if child is not None and child.isValid():
            yield from _walk(child)


def _read(widget: QWidget) -> list[QObject]:
    """The visible texts of `widget` in reading order."""
    things = [node.object() for node in _walk(QAccessible.queryAccessibleInterface(widget))]
    return [
        thing
        for thing in things
        if isinstance(thing, QAbstractButton | QLabel) and thing.isVisible()
    ]


def _names(table: QTableView) -> list[str]:
    node = QAccessible.queryAccessibleInterface(table)
    places = range(min(node.childCount(), 12))
    return [node.child(place).text(QAccessible.Text.Name) for place in places]


def _scene(gallery: Gallery, name: str) -> Scene:
    return next(scene for scene in gallery.scenes() if scene.name == name)


def test_a_card_is_read_before_its_buttons(gallery: Gallery) -> None:
    with opened(_scene(gallery, TODAY)) as window:
        for line in window.findChildren(StepLine):
            line.click()
        cards = [card for card in window.findChildren(FocusCard) if card.isVisible()]
        assert len(cards) > 3
        for card in cards:
            things = _read(card)
            is_button = [isinstance(thing, QAbstractButton) for thing in things]
            assert is_button == sorted(is_button), card.accessibleName()
            assert isinstance(things[0], QLabel)
            assert things[0].text() in {"Still to do", "Due", "Waiting", "To check", "Interview"}


def test_a_row_is_read_before_its_menu(gallery: Gallery) -> None:
    with opened(_scene(gallery, INTERVIEWS)) as window:
        rows = [row for row in window.findChildren(Row) if row.isVisible()]
        assert len(rows) > 3
        for row in rows:
            assert _read(row)[-1] is row.more, row.more.accessibleName()


@pytest.mark.parametrize("name", [INTERVIEWS, PEOPLE, LETTERS, "letter-template"])
def test_what_is_beside_or_above_is_read_first(gallery: Gallery, name: str) -> None:
    """Qt puts the latest child of a splitter in front of the earlier ones."""
    with opened(_scene(gallery, name)) as window:
        splitters = [one for one in window.findChildren(QSplitter) if one.isVisible()]
        assert splitters
        for splitter in splitters:
            node = QAccessible.queryAccessibleInterface(splitter)
            read = [node.child(place).object() for place in range(node.childCount())]
            shown = [splitter.widget(place) for place in range(splitter.count())]
            assert [one for one in read if one in shown] == shown


@pytest.mark.parametrize("name", [INTERVIEWS, PEOPLE, LETTERS])
def test_the_lists_have_no_numbers_of_rows(gallery: Gallery, name: str) -> None:
    with opened(_scene(gallery, name)) as window:
        lists = [view for view in window.findChildren(QTableView) if view.isVisible()]
        assert lists
        for view in lists:
            assert not any(words.isdecimal() for words in _names(view))


def test_the_evidence_does_not_take_the_keyboard(gallery: Gallery) -> None:
    """It did once, without a focus ring."""
    with opened(_scene(gallery, "wizard-answer")) as dialog:
        panels, bars = dialog.findChildren(EvidencePanel), dialog.findChildren(ReasonBar)
        assert len(panels) == len(bars) == 6
        assert all(panel.focusPolicy() is Qt.FocusPolicy.NoFocus for panel in panels)
        assert bars[0].focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_reason_is_read_before_its_evidence(gallery: Gallery) -> None:
    with opened(_scene(gallery, "wizard-answer")) as dialog:
        bars, panels = dialog.findChildren(ReasonBar), dialog.findChildren(EvidencePanel)
        bars[1].setChecked(True)
        things = _read(dialog)
        about = panels[1].about
        assert things.index(bars[1]) < things.index(about) < things.index(bars[2])
        assert not any(thing in things for thing in (panels[0].about, panels[2].about))
