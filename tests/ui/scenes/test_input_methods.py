"""Text that is composed with an input method, as for Chinese and Japanese.

While it is composed it belongs to the input method: no field searches, reads or loses it. The
Return that ends it is the input method's, too: only the text arrives.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from desktop.app.headless.gallery import Gallery
from desktop.ui.forms.autosave import DraftAutosave
from tests.support.scenes import opened

#: Scenes with most kinds of fields, for the quick form.
FEW = frozenset({"add-application", "palette", "settings-you", "letter"})
slow = pytest.mark.slow

Field = QLineEdit | QPlainTextEdit


def compose(field: QWidget, text: str) -> None:
    """Show `text` as being composed; an empty one ends it without a text."""
    QApplication.sendEvent(field, QInputMethodEvent(text, []))


def commit(field: QWidget, text: str) -> None:
    """End the composition with `text`."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def text_of(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def cursor(field: Field) -> object:
    """Where the cursor is shown: behind what is being composed."""
    return field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)


def fields(window: QWidget) -> list[Field]:
    found: list[Field] = [*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)]
    return [
        field
        for field in found
        if field.isVisible()
        and field.isEnabled()
        and not field.isReadOnly()
        and not isinstance(field.parent(), QSpinBox)  # takes digits only
    ]


def others(window: QWidget, besides: Field) -> list[str]:
    return [text_of(field) for field in fields(window) if field is not besides]


@pytest.mark.qt_log_ignore("does not support (grabbing|raise)")  # a list of suggestions
@pytest.mark.parametrize(
    "names", [pytest.param(FEW, id="few"), pytest.param(frozenset(), id="all", marks=slow)]
)
def test_every_field_keeps_what_is_composed_and_takes_what_is_committed(
    gallery: Gallery, names: frozenset[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DraftAutosave, "save", lambda _draft: None)  # the next one begins anew
    seen = 0
    for scene in gallery.scenes():
        if scene.name == "tray-menu" or (names and scene.name not in names):
            continue
        with opened(scene) as window:
            window.activateWindow()
            for field in fields(window):
                seen += 1
                where = f"{scene.name}: {field.accessibleName()}"
                field.setFocus()
                if isinstance(field, QLineEdit):
                    field.end(False)
                before, beside, place = text_of(field), others(window, field), cursor(field)
                compose(field, "たなか")
                QTest.qWait(1)
                assert text_of(field) == before, where
                assert others(window, field) == beside, where
                assert cursor(field) != place, f"{where}: it is not shown"
                compose(field, "田中")
                commit(field, "田中")
                QTest.qWait(1)
                assert "田中" in text_of(field), where
                assert window.isVisible(), f"{where}: it was closed"
    assert seen >= 10
