from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.shell.navigator import Navigator
from desktop.ui.theme import Meaning
from desktop.ui.widgets.card import Card, Hairline
from desktop.ui.widgets.empty_state import EmptyState, Welcome
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.thank_ring import paint_thank_ring, thanked_words
from desktop.ui.widgets.undo_bar import Offer, UndoBar


def _drawn(thanked: int, to_thank: int) -> QImage:
    image = QImage(QSize(32, 32), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_thank_ring(painter, QRectF(0, 0, 32, 32), thanked, to_thank, QApplication.palette())
    painter.end()
    return image


def test_a_ring_looks_different_for_each_share(qtbot: QtBot) -> None:
    looks = [_drawn(0, 0), *(_drawn(thanked, 3) for thanked in range(4))]
    assert all(one != other for one, other in pairwise(looks))


def test_more_thanks_than_people_is_a_whole_ring(qtbot: QtBot) -> None:
    assert _drawn(5, 3) == _drawn(3, 3)


def test_thanks_are_told_in_words() -> None:
    assert thanked_words(2, 3) == "Thanked 2 of 3"
    assert thanked_words(0, 0) == ""


def test_a_mark_can_change_its_icon(qtbot: QtBot) -> None:
    mark = IconLabel("warning", meaning=Meaning.OVERDUE)
    qtbot.addWidget(mark)
    first = mark.grab().toImage()
    mark.show_icon("check")
    assert mark.grab().toImage() != first
    assert mark.sizeHint() == QSize(theme.ICON_SIZE, theme.ICON_SIZE)


def test_a_mark_takes_an_icon_of_any_kind(qtbot: QtBot) -> None:
    mark = IconLabel(theme.app_icon(), side=64)
    qtbot.addWidget(mark)
    assert mark.grab().width() == 64


def test_a_card_has_a_surface_and_a_frame(qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    card.body.addWidget(QLabel("Northwind"))
    card.resize(200, 100)
    image = card.grab().toImage()
    assert image.pixelColor(150, 80) == card.palette().base().color()
    assert image.pixelColor(0, 50) != card.palette().base().color()


@pytest.mark.parametrize("orientation", Qt.Orientation)
def test_a_hairline_is_one_pixel_thick(qtbot: QtBot, orientation: Qt.Orientation) -> None:
    line = Hairline(None, orientation)
    qtbot.addWidget(line)
    line.resize(50, 50)
    assert min(line.width(), line.height()) == 1
    assert line.grab().toImage().pixelColor(0, 0).rgb() == theme.line(line.palette()).rgb()


@pytest.fixture
def flow(qtbot: QtBot) -> Iterator[FlowLayout]:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(holder, gap=10)
    for _ in range(3):
        box = QWidget()
        box.setFixedSize(100, 20)
        layout.addWidget(box)
    yield layout
    holder.close()


def _places(layout: FlowLayout) -> list[tuple[int, int]]:
    items = [layout.itemAt(index) for index in range(layout.count())]
    return [(item.geometry().x(), item.geometry().y()) for item in items if item is not None]


def boxes(layout: FlowLayout) -> list[QWidget]:
    holder = layout.parentWidget()
    return [] if holder is None else holder.findChildren(QWidget)


def test_items_stand_beside_each_other_while_there_is_room(flow: FlowLayout) -> None:
    flow.setGeometry(QRect(0, 0, 320, 100))
    assert _places(flow) == [(0, 0), (110, 0), (220, 0)]
    assert flow.heightForWidth(320) == 20


def test_lower_items_stand_in_the_middle_of_their_line(flow: FlowLayout) -> None:
    boxes(flow)[0].setFixedSize(100, 30)
    boxes(flow)[2].setFixedSize(100, 24)
    flow.setGeometry(QRect(0, 0, 210, 100))
    assert _places(flow) == [(0, 0), (110, 5), (0, 40)]
    assert flow.heightForWidth(210) == 64


def test_items_go_on_in_the_next_line(flow: FlowLayout) -> None:
    flow.setGeometry(QRect(0, 0, 319, 100))
    assert _places(flow) == [(0, 0), (110, 0), (0, 30)]
    assert flow.heightForWidth(319) == 50
    assert flow.hasHeightForWidth()


@pytest.mark.parametrize(("direction", "first"), [("LeftToRight", 90), ("RightToLeft", 110)])
def test_at_the_end_the_lines_end_where_the_room_ends(
    qtbot: QtBot, direction: str, first: int
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setLayoutDirection(Qt.LayoutDirection[direction])
    layout = FlowLayout(holder, gap=10, at_end=True)
    for _ in range(3):
        box = QWidget()
        box.setFixedSize(100, 20)
        layout.addWidget(box)
    layout.setGeometry(QRect(0, 0, 300, 100))
    assert _places(layout)[0][0] == first
    assert _places(layout)[2] == ((200, 30) if first == 90 else (0, 30))


def test_from_right_to_left_the_first_item_is_at_the_right(flow: FlowLayout) -> None:
    holder = flow.parentWidget()
    assert holder is not None
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(QRect(0, 0, 320, 100))
    assert _places(flow) == [(220, 0), (110, 0), (0, 0)]


def test_a_hidden_item_takes_no_room(flow: FlowLayout) -> None:
    boxes(flow)[0].hide()
    flow.setGeometry(QRect(0, 0, 320, 100))
    assert _places(flow)[1:] == [(0, 0), (110, 0)]


def test_a_flow_needs_no_more_than_its_widest_item(flow: FlowLayout) -> None:
    assert flow.minimumSize() == QSize(100, 20)
    assert flow.sizeHint() == QSize(100, 20)


def test_items_can_be_taken_out(flow: FlowLayout) -> None:
    taken = flow.takeAt(1)
    assert taken is not None
    assert flow.count() == 2
    assert flow.takeAt(7) is None
    assert flow.itemAt(7) is None
    box = taken.widget()
    assert box is not None
    box.deleteLater()


def test_an_empty_state_says_what_to_do(qtbot: QtBot) -> None:
    empty = EmptyState("search", "Nothing found")
    qtbot.addWidget(empty)
    empty.show()
    assert not empty.sentence.isVisible()
    chosen: list[str] = []
    empty.add_choice("Show all").clicked.connect(lambda: chosen.append("all"))
    first = empty.add_choice("Add", primary=True)
    first.clicked.connect(lambda: chosen.append("add"))
    first.click()
    assert chosen == ["add"]
    empty.show_text("No applications here", "Try another filter.")
    assert empty.heading.text() == "No applications here"
    assert empty.sentence.isVisible()


def test_the_welcome_offers_to_add_an_interview_or_look_around(
    qtbot: QtBot, navigator: Navigator
) -> None:
    welcome = Welcome(navigator)
    qtbot.addWidget(welcome)
    with qtbot.waitSignal(navigator.add_application):
        welcome.add.click()
    with qtbot.waitSignal(navigator.show_example):
        welcome.example.click()


@pytest.fixture
def bar(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[UndoBar]:
    monkeypatch.setattr(UndoBar, "DURATION", 1)
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(700, 300)
    column = QVBoxLayout(holder)
    made = UndoBar(holder)
    column.addWidget(made)
    holder.show()
    holder.activateWindow()
    yield made
    holder.close()


def test_the_bar_names_the_action_and_disappears(bar: UndoBar, qtbot: QtBot) -> None:
    bar.show_message("Interview deleted")
    assert bar.isVisible()
    assert bar.accessibleName() == "Interview deleted"
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_the_bar_stays_while_the_mouse_is_on_it(bar: UndoBar, qtbot: QtBot) -> None:
    place = QPointF(5, 5)
    bar.show_message("Interview deleted")
    QApplication.sendEvent(bar, QEnterEvent(place, place, place))
    running = [bar.timer.isActive()]
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
    assert [*running, bar.timer.isActive()] == [False, True]
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_the_bar_stays_while_it_has_the_keyboard(bar: UndoBar, qtbot: QtBot) -> None:
    bar.show_message("Interview deleted")
    bar.button.setFocus()
    with qtbot.waitSignals([bar.timer.timeout, bar.timer.timeout]):
        pass
    assert bar.isVisible()
    bar.button.clearFocus()
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_the_bar_offers_to_take_it_back(bar: UndoBar, qtbot: QtBot) -> None:
    bar.show_message("Interview deleted")
    with qtbot.waitSignal(bar.undo):
        QTest.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_a_bar_without_undo_only_shows_a_message(bar: UndoBar) -> None:
    bar.show_message("The disk is full.", Offer.NOTHING)
    assert not bar.button.isVisible()


@pytest.mark.parametrize("width", [260, 500, 1200])
def test_an_empty_state_is_centred(qtbot: QtBot, width: int) -> None:
    empty = EmptyState("phone", "Which call are you waiting for?", "Add the interview. " * 8)
    button = empty.add_choice("Add your application", primary=True)
    qtbot.addWidget(empty)
    empty.resize(width, 500)
    empty.show()
    for part in (empty.heading, empty.sentence, button):
        assert abs(part.geometry().center().x() - empty.rect().center().x()) <= 1
    assert empty.sentence.height() >= empty.sentence.heightForWidth(empty.sentence.width())
