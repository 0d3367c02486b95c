"""What a drag of a card carries, and when it begins."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.models.queries import Filter
from desktop.ui.interviews.board.cards import CARD_TYPE
from desktop.ui.interviews.page import InterviewsPage
from tests.support.board import column, show_board

pytestmark = pytest.mark.qt_log_ignore("does not support (grabbing|raise)")


def test_a_dragged_card_has_the_id_of_its_application(
    page: InterviewsPage, six: dict[Filter, str]
) -> None:
    show_board(page, six[Filter.WAITING])
    cards_of_column = column(page, Filter.OFFERS).list
    row = cards_of_column.rows.row(0)
    assert row is not None
    data = cards_of_column.card_data(row)
    assert data.data(CARD_TYPE).data() == six[Filter.OFFERS].encode()
    assert not data.hasText()


def test_a_drag_begins_after_some_pixels_and_only_on_a_card(
    page: InterviewsPage, six: dict[Filter, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    show_board(page, six[Filter.WAITING])
    cards_of_column = column(page, Filter.OFFERS).list
    begun: list[str] = []
    monkeypatch.setattr(
        "desktop.ui.interviews.board.cards.QDrag.exec", lambda *_: begun.append("drag")
    )
    view, button = cards_of_column.viewport(), Qt.MouseButton.LeftButton
    inside = cards_of_column.visualRect(cards_of_column.rows.index(0, 0)).center()
    below = QPoint(20, view.height() - 30)
    for start, way in ((below, 40), (inside, 2), (inside, 40)):
        QTest.mousePress(view, button, pos=start)
        QTest.mouseMove(view, start + QPoint(way, 0))
        move_held(view, start + QPoint(way, 0))
        QTest.mouseRelease(view, button, pos=start + QPoint(way, 0))
    assert begun == ["drag"]
    assert page.selected == six[Filter.OFFERS]


def move_held(view: QWidget, place: QPoint) -> None:
    """Move the mouse with the left button held, which `QTest.mouseMove` cannot."""
    held, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    where = QPointF(place)
    event = QMouseEvent(QEvent.Type.MouseMove, where, where, Qt.MouseButton.NoButton, held, none)
    QApplication.sendEvent(view, event)
