"""A text that assistive technology sets does what the same text does when it is typed.

It is set without the keyboard focus, so Qt emits neither `textEdited` nor `editingFinished`.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from desktop.app.headless.gallery import Gallery, Scene
from desktop.ops import Ops
from desktop.ui.forms.autosave import DraftAutosave
from desktop.ui.settings.reminders_fields import HourEdit
from desktop.ui.widgets.date_field import DateField, DateTimeField
from desktop.wording import dates
from tests.support.scenes import opened

#: Scenes with the fields that were lost once, or would be if they waited for the end of editing.
FEW = frozenset({"add-application", "settings-you"})
#: A letter and a call keep what was typed for the next one, and the help shows the last page that
#: it found on the way: their own tests have their fields.
APART = ("call", "talk", "letter", "help", "tray-menu")
slow = pytest.mark.slow

DAY = date(2026, 3, 27)

Field = QLineEdit | QPlainTextEdit
#: What a window shows, and how often its store was changed.
Outcome = tuple[list[str], int]


def fields(window: QWidget) -> list[Field]:
    found: list[Field] = [*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)]
    return [
        field
        for field in found
        if field.isVisible() and field.isEnabled() and not field.isReadOnly()
    ]


def text_for(field: Field) -> str:
    parent = field.parent()
    if isinstance(field, DateTimeField):
        return f"{dates.short_day(DAY)}, 15:30"
    if isinstance(field, DateField):
        return dates.short_day(DAY)
    if isinstance(field, HourEdit):
        return "7:15"
    if isinstance(parent, QSpinBox):
        return "7"
    if isinstance(parent, QComboBox):
        options = map(parent.itemText, range(parent.count()))
        return [option for option in options if option.isascii()][-1]  # as `keyClicks` types
    return "wren@example.com"


def set_text(field: Field, text: str) -> None:
    """Set a text as a screen reader or voice control does."""
    QAccessible.queryAccessibleInterface(field).setText(QAccessible.Text.Value, text)


def type_text(field: Field, text: str) -> None:
    field.window().activateWindow()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.selectAll()
    QTest.keyClicks(field, text)
    for popup in filter(None, [QApplication.activePopupWidget()]):
        popup.hide()
    field.clearFocus()
    QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))


def shown(window: QWidget, besides: Field) -> Iterator[str]:
    """All values and words of a window; the text of a typed field may be written in full."""
    for widget in window.findChildren(QWidget):
        if widget is besides or widget.isHidden():
            continue
        if isinstance(widget, QLabel | QLineEdit):
            yield widget.text()
        elif isinstance(widget, QPlainTextEdit):
            yield widget.toPlainText()
        elif isinstance(widget, QComboBox):
            yield str(widget.currentIndex())
        elif isinstance(widget, QCheckBox):
            yield f"{widget.text()} {widget.isChecked()}"


def outcome(scene: Scene, number: int, stores: list[Ops], *, typed: bool) -> Outcome:
    """What a window shows after a text was typed or set, and how often that changed the stores."""
    changes: list[Ops] = []
    with opened(scene) as window, ExitStack() as stack:
        for store in stores:
            link = store.changed.connect(lambda _changes, store=store: changes.append(store))
            stack.callback(store.changed.disconnect, link)
        field = fields(window)[number]
        for timer in window.findChildren(QTimer):
            timer.setInterval(0)
        (type_text if typed else set_text)(field, text_for(field))
        QTest.qWait(1)
        found = list(shown(window, field))
    for store in changes:
        store.undo()
    return found, len(changes)


@pytest.mark.qt_log_ignore("does not support (grabbing|raise)")  # a list of suggestions
@pytest.mark.parametrize(
    "names", [pytest.param(FEW, id="few"), pytest.param(frozenset(), id="all", marks=slow)]
)
def test_a_text_that_is_set_does_what_typing_it_does(
    gallery: Gallery, names: frozenset[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DraftAutosave, "save", lambda _draft: None)  # the next one begins anew
    lost, seen = {}, set[tuple[str, str]]()
    for scene in gallery.scenes():
        if scene.name.startswith(APART) or (names and scene.name not in names):
            continue
        with opened(scene) as window:
            found = [(type(window).__name__, field.accessibleName()) for field in fields(window)]
        for number, name in enumerate(found):
            if name in seen:  # several scenes show the same window
                continue
            seen.add(name)
            typed, is_set = (
                outcome(scene, number, gallery.stores, typed=how) for how in (True, False)
            )
            if typed != is_set:
                lost[name] = set(typed[0]) ^ set(is_set[0]), typed[1], is_set[1]
    assert lost == {}
    assert len(seen) >= 10
