"""Random input events for a window: mouse, wheel, keys, and texts of all kinds."""

import random
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

Key, Button, Modifier = Qt.Key, Qt.MouseButton, Qt.KeyboardModifier

_KEYS = (
    *(Key.Key_Tab,) * 6,
    *(Key.Key_Return, Key.Key_Enter, Key.Key_Space, Key.Key_Space, Key.Key_Escape),
    *(Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Left, Key.Key_Right, Key.Key_Backtab),
    *(Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Delete),
    *(Key.Key_Backspace, Key.Key_F1, Key.Key_F2, Key.Key_F4, Key.Key_F10, Key.Key_Menu),
    *(Key.Key_1, Key.Key_2, Key.Key_W, Key.Key_L, Key.Key_D, Key.Key_N, Key.Key_Question),
)
_CONTROLLED = (
    *(Key.Key_N, Key.Key_N, Key.Key_K, Key.Key_Z, Key.Key_Z, Key.Key_Y, Key.Key_Comma),
    *(Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_A, Key.Key_C, Key.Key_V, Key.Key_X),
    *(Key.Key_Return, Key.Key_Tab, Key.Key_Home, Key.Key_End, Key.Key_Backspace, Key.Key_F),
)
_ALT = tuple(Key(code) for code in range(Key.Key_A.value, Key.Key_Z.value + 1))
_TEXTS = (
    "Northwind",
    "dana@example.com",
    "https://careers.example/jobs?id=1",
    "next week",
    "31 Feb",
    "delete",
    "'; DROP TABLE application; --",
    "<b>bold</b><img src=//host/share>",
    "{{ person }} {% if %}",
    "😀👩‍👩‍👧🏳️‍🌈",
    "שלום עולם \u202eabc\u202c مرحبا",
    "e\u0301\u0327\u0300 Zürich ﷽",
    "a\x00b\x01c\x1b[31m\x7f\u2028\u2029",
    "line one\nline two\r\n\tthree",
    "\ud83d half",
    "{0} {name} %n %1 %s",
    "-1",
    "99999999999999999999",
    "=1+1",
    "   ",
)
_LONG = ("x" * 30_000, "word " * 8_000, "😀" * 5_000, "\n" * 2_000)

#: A description for the journal, and the function that sends the event.
RandomEvent = tuple[str, Callable[[], object]]


class RandomInput:
    def __init__(self, dice: random.Random) -> None:
        self._dice = dice

    def choose(self, target: QWidget) -> RandomEvent:
        """A random event for the window `target`."""
        possible: Sequence[tuple[int, Callable[[QWidget], RandomEvent]]] = (
            (34, self._click),
            (4, self._move),
            (5, self._wheel),
            (24, self._key),
            (9, self._shortcut),
            (14, self._type),
            (2, self._paste),
            (2, self._resize),
        )
        weights = [weight for weight, _ in possible]
        return self._dice.choices([make for _, make in possible], weights)[0](target)

    def _point(self, target: QWidget) -> QPoint:
        """A point on a focusable widget, or anywhere."""
        dice = self._dice
        if dice.random() < 0.75:
            widgets = [
                w
                for w in target.findChildren(QWidget)
                if w.isVisible()
                and w.window() is target
                and w.focusPolicy() != Qt.FocusPolicy.NoFocus
                and not w.visibleRegion().isEmpty()
            ]
            if widgets:
                widget = dice.choice(widgets)
                shown = widget.visibleRegion().boundingRect()
                inside = QPoint(dice.randrange(shown.width()), dice.randrange(shown.height()))
                return widget.mapTo(target, shown.topLeft() + inside)
        return QPoint(dice.randrange(target.width() or 1), dice.randrange(target.height() or 1))

    def _click(self, target: QWidget) -> RandomEvent:
        dice, at = self._dice, self._point(target)
        button = dice.choices(
            [Button.LeftButton, Button.RightButton, Button.MiddleButton], [12, 2, 1]
        )[0]
        held = dice.choices(
            [Modifier.NoModifier, Modifier.ControlModifier, Modifier.ShiftModifier], [10, 1, 1]
        )[0]
        times = 2 if dice.random() < 0.1 else 1
        hit = target.childAt(at) or target
        inside = hit.mapFrom(target, at)

        def click() -> None:
            for number in range(times):
                press = QTest.mouseDClick if number else QTest.mousePress
                if isValid(hit):
                    press(hit, button, held, inside)
                if isValid(hit):  # the press may have deleted the widget
                    QTest.mouseRelease(hit, button, held, inside)

        return f"click {button.name} {times} at {at.x()},{at.y()} on {_name(hit)}", click

    def _move(self, target: QWidget) -> RandomEvent:
        at = self._point(target)
        hit = target.childAt(at) or target
        return f"move to {_name(hit)}", partial(QCursor.setPos, target.mapToGlobal(at))

    def _wheel(self, target: QWidget) -> RandomEvent:
        at = self._point(target)
        turn = QPoint(0, self._dice.choice((-1200, -120, 120, 1200)))
        hit = target.childAt(at) or target
        where = QPointF(hit.mapFrom(target, at))
        event = QWheelEvent(
            where,
            QPointF(target.mapToGlobal(at)),
            QPoint(),
            turn,
            Button.NoButton,
            self._dice.choices([Modifier.NoModifier, Modifier.ControlModifier], [4, 1])[0],
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        return f"wheel {turn.y()} on {_name(hit)}", partial(QApplication.sendEvent, hit, event)

    def _key(self, target: QWidget) -> RandomEvent:
        return self._press(target, self._dice.choice(_KEYS), Modifier.NoModifier)

    def _shortcut(self, target: QWidget) -> RandomEvent:
        dice = self._dice
        if dice.random() < 0.01:
            return self._press(target, Key.Key_Q, Modifier.ControlModifier)
        if dice.random() < 0.3:
            return self._press(target, dice.choice(_ALT), Modifier.AltModifier)
        held = Modifier.ControlModifier
        if dice.random() < 0.2:
            held |= Modifier.ShiftModifier
        return self._press(target, dice.choice(_CONTROLLED), held)

    def _press(self, target: QWidget, key: Qt.Key, held: Qt.KeyboardModifier) -> RandomEvent:
        name = f"key {key.name} {held.name} in {_name(QApplication.focusWidget())}"
        return name, partial(_press_key, target, key, held)

    def _type(self, target: QWidget) -> RandomEvent:
        """Text from an input method, which is not limited to the keys of a keyboard."""
        text = self._dice.choice(_TEXTS)
        return f"text {text[:20]!r} in {_name(QApplication.focusWidget())}", partial(_commit, text)

    def _paste(self, target: QWidget) -> RandomEvent:
        text = self._dice.choice(_LONG)
        name = f"paste {len(text)} in {_name(QApplication.focusWidget())}"
        return name, partial(self._paste_text, target, text)

    def _paste_text(self, target: QWidget, text: str) -> None:
        QApplication.clipboard().setText(text)
        _press_key(target, Key.Key_V, Modifier.ControlModifier)

    def _resize(self, target: QWidget) -> RandomEvent:
        width, height = self._dice.randrange(200, 1600), self._dice.randrange(200, 1100)
        return f"resize {width} {height}", partial(target.resize, width, height)


def _press_key(target: QWidget, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    focused = target.focusWidget() or target
    QTest.keyPress(focused, key, held)
    if isValid(focused):
        QTest.keyRelease(focused, key, held)


def _commit(text: str) -> None:
    widget = QApplication.focusWidget()
    if widget is not None and widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(widget, event)


def _name(widget: QWidget | None) -> str:
    """A description for the journal: the class, and the accessible name or text."""
    if widget is None:
        return "nothing"
    words = widget.accessibleName() or widget.property("text") or widget.objectName()
    return f"{type(widget).__name__} {str(words)[:30]!r}"
