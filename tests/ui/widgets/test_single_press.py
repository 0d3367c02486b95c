"""The filter for single presses, with plain widgets."""

import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.ui.today.card import Headline
from desktop.ui.widgets.calendar import Calendar
from desktop.ui.widgets.single_press import SinglePress, ignore_clicks
from tests.support.presses import Mouse

Show = Callable[[QWidget], QWidget]
_HAS_LETTERS = pytest.mark.skipif(sys.platform == "darwin", reason="no underlined letters there")
Case = tuple[type[QWidget], Qt.Key, Qt.KeyboardModifier, bool]
Key, Held = Qt.Key, Qt.KeyboardModifier
NONE, ALT, CTRL = Held.NoModifier, Held.AltModifier, Held.ControlModifier


@pytest.fixture
def guard(qapp: QApplication) -> Iterator[SinglePress]:
    made = SinglePress(qapp)
    yield made
    made.deleteLater()


@pytest.fixture
def show(qtbot: QtBot, guard: SinglePress) -> Iterator[Show]:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window)

    def put(widget: QWidget) -> QWidget:
        layout = window.layout()
        assert layout is not None
        layout.addWidget(widget)
        window.resize(300, 200)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        QApplication.processEvents()
        return widget

    yield put
    window.close()


@pytest.mark.parametrize(("after", "presses"), [(20, 1), (120, 1), (350, 1), (600, 2)])
def test_a_button_is_pressed_once_within_the_double_click_time(
    show: Show, after: int, presses: int
) -> None:
    clicks: list[bool] = []
    button = QPushButton("Done")
    button.clicked.connect(lambda: clicks.append(True))
    Mouse().double_click(show(button), after)
    assert len(clicks) == presses


def test_a_headline_that_comes_up_under_a_double_click_is_not_clicked(show: Show) -> None:
    button, opened = QPushButton("Show more"), []
    headline = Headline(button)
    headline.clicked.connect(lambda: opened.append(True))
    headline.hide()
    show(button)
    headline.resize(button.size())
    button.clicked.connect(headline.show)
    Mouse().double_click(button, 200)
    assert headline.isVisible()
    assert not opened


def test_boxes_are_ticked_and_months_turned_as_fast_as_one_likes(show: Show) -> None:
    toggles: list[str] = []
    box = QPushButton("Remind me")
    box.setCheckable(True)
    box.toggled.connect(lambda on: toggles.append("on" if on else "off"))
    Mouse().double_click(show(box), 200)
    assert toggles == ["on", "off"]
    calendar = Calendar()
    show(calendar)
    following = calendar.findChild(QToolButton, "qt_calendar_nextmonth")
    assert isinstance(following, QToolButton)
    shown = calendar.monthShown()
    Mouse().double_click(following, 200)
    assert (calendar.monthShown() - shown) % 12 == 2


def test_words_are_still_chosen_by_a_double_click(show: Show) -> None:
    text = QLineEdit("Northwind")
    Mouse().double_click(show(text), 200)
    assert text.selectedText() == "Northwind"


def test_clicks_at_two_places_both_count(show: Show) -> None:
    clicks: list[str] = []
    buttons = []
    for name in ("Copy", "Save"):
        button = QPushButton(name)
        button.clicked.connect(lambda _=False, name=name: clicks.append(name))
        show(button)
        buttons.append(button)
    mouse = Mouse()
    for button in buttons:
        place = button.mapToGlobal(button.rect().center())
        mouse.click_at(place, button.window().windowHandle())
    assert clicks == ["Copy", "Save"]


def test_no_click_reaches_what_has_just_moved(show: Show, qtbot: QtBot) -> None:
    clicks: list[bool] = []
    area = QWidget()
    button = QPushButton("Done", area)
    button.clicked.connect(lambda: clicks.append(True))
    show(area)
    ignore_clicks(area)
    mouse = Mouse()
    mouse.click(button)
    assert not clicks
    passes = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    qtbot.waitUntil(lambda: not area.testAttribute(passes))
    mouse.click(button)
    assert clicks == [True]


@pytest.mark.parametrize(
    "case",
    [
        (QPushButton, Key.Key_Return, NONE, False),
        (QPushButton, Key.Key_Space, NONE, False),
        (QPushButton, Key.Key_D, NONE, False),
        (QPushButton, Key.Key_Delete, NONE, False),
        (QPushButton, Key.Key_N, ALT, False),
        (QPushButton, Key.Key_Z, CTRL, False),
        (QPushButton, Key.Key_Return, CTRL, False),
        (QPushButton, Key.Key_Left, ALT, False),
        (QPushButton, Key.Key_Down, NONE, True),
        (QPushButton, Key.Key_Tab, NONE, True),
        (QPushButton, Key.Key_PageDown, NONE, True),
        (QListWidget, Key.Key_Delete, NONE, False),
        (QListWidget, Key.Key_D, NONE, False),
        (QListWidget, Key.Key_Down, NONE, True),
        (QLineEdit, Key.Key_D, NONE, True),
        (QLineEdit, Key.Key_Backspace, NONE, True),
        (QLineEdit, Key.Key_Z, CTRL, True),
        (QLineEdit, Key.Key_Q, ALT | CTRL, True),  # AltGr on Windows: @ on German keyboards
        (QLineEdit, Key.Key_Return, NONE, False),
        (QLineEdit, Key.Key_Escape, NONE, False),
        pytest.param((QLineEdit, Key.Key_N, ALT, False), marks=_HAS_LETTERS),
        (QPlainTextEdit, Key.Key_Return, NONE, True),
        (QPlainTextEdit, Key.Key_Return, CTRL, False),
        pytest.param((QPlainTextEdit, Key.Key_S, ALT, False), marks=_HAS_LETTERS),
    ],
)
@pytest.mark.parametrize("is_split", [False, True])
@pytest.mark.parametrize("kind", [QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride])
def test_a_held_key_moves_and_types_and_presses_nothing_again(
    show: Show, guard: SinglePress, case: Case, kind: QEvent.Type, is_split: bool
) -> None:
    """`is_split`: X11 sends the release of a repeat before its press, and Qt read it alone."""
    field, key, held, acts = case
    widget = show(field())
    widget.setFocus()
    window = widget.window().windowHandle()
    reached: list[bool] = []

    class Behind(QObject):
        """Records the events that pass the filter."""

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == kind:
                reached.append(True)
            return event.type() == kind

    behind = Behind()
    window.installEventFilter(behind)
    guard.watch(window)  # it comes first again
    for is_repeat in (False, True):
        event = QKeyEvent(kind, key, held, "", is_repeat and not is_split)
        event.setTimestamp(500 if is_repeat else 100)
        event.ignore()
        if is_repeat and is_split:
            release = QKeyEvent(QEvent.Type.KeyRelease, key, held)
            release.setTimestamp(event.timestamp())
            QApplication.sendEvent(window, release)
        QApplication.sendEvent(window, event)
    window.removeEventFilter(behind)
    assert len(reached) == 1 + acts
    assert event.isAccepted() or acts
