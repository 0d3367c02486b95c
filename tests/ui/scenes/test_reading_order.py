"""Screen readers hear how a thing stands, then what it is, then what can be done with it."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLabel, QTableView, QWidget

from desktop.ui.gallery import Gallery
from desktop.ui.interviews.detail.section import Row
from desktop.ui.shell.pages import INTERVIEWS, PEOPLE, TODAY
from desktop.ui.today.card import FocusCard
from tests.support.scenes import opened


def _read(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for place in range(node.childCount()):
        child = node.child(place)
        if child is not None and child.isValid():
            yield from _read(child)


def _kinds(widget: QWidget) -> list[str]:
    """What is seen in `widget`, in the order in which it is read."""
    things = [node.object() for node in _read(QAccessible.queryAccessibleInterface(widget))]
    return [
        "button" if isinstance(thing, QAbstractButton) else "words"
        for thing in things
        if isinstance(thing, QAbstractButton | QLabel) and thing.isVisible()
    ]


def test_a_card_is_read_before_its_buttons(gallery: Gallery) -> None:
    scene = next(scene for scene in gallery.scenes() if scene.name == TODAY)
    with opened(scene) as window:
        cards = [card for card in window.findChildren(FocusCard) if card.isVisible()]
        assert len(cards) > 3
        for card in cards:
            kinds = _kinds(card)
            assert kinds == sorted(kinds, reverse=True), card.accessibleName()
            first = next(
                node.object()
                for node in _read(QAccessible.queryAccessibleInterface(card))
                if isinstance(node.object(), QLabel)
            )
            assert first.text() in {"Overdue", "Due", "Waiting", "To look at"}


def test_a_row_is_read_before_its_menu(gallery: Gallery) -> None:
    scene = next(scene for scene in gallery.scenes() if scene.name == INTERVIEWS)
    with opened(scene) as window:
        rows = [row for row in window.findChildren(Row) if row.isVisible()]
        assert len(rows) > 3
        for row in rows:
            nodes = [node.object() for node in _read(QAccessible.queryAccessibleInterface(row))]
            assert nodes[-1] is row.more, row.more.accessibleName()


def test_the_lists_have_no_numbers_of_rows(gallery: Gallery) -> None:
    for name in (INTERVIEWS, PEOPLE):
        scene = next(scene for scene in gallery.scenes() if scene.name == name)
        with opened(scene) as window:
            for view in window.findChildren(QTableView):
                table = QAccessible.queryAccessibleInterface(view)
                names = [
                    table.child(place).text(QAccessible.Text.Name)
                    for place in range(min(table.childCount(), 12))
                ]
                assert not any(words.isdecimal() for words in names)


def test_nothing_takes_the_keyboard_without_showing_it(gallery: Gallery) -> None:
    """The panel with the evidence took it, and had no ring."""
    scene = next(scene for scene in gallery.scenes() if scene.name == "wizard-answer")
    with opened(scene) as dialog:
        stops, widget = [], dialog.nextInFocusChain()
        while widget is not dialog:
            tabs = widget.focusPolicy() & widget.focusPolicy().TabFocus
            if tabs and widget.isVisible() and widget.isEnabled():
                stops.append(type(widget).__name__)
            widget = widget.nextInFocusChain()
        assert "EvidencePanel" not in stops
        assert "ReasonBars" in stops
