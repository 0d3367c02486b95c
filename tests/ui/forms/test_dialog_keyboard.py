"""Every dialog can be used with the keyboard and with a screen reader."""

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from desktop.core.kinds import State
from desktop.ops import Ops
from desktop.ui.forms.add_application import AddApplicationDialog
from desktop.ui.forms.answer import AnswerDialog
from desktop.ui.forms.application import ApplicationDialog
from desktop.ui.forms.base import RecordDialog
from desktop.ui.forms.contact import ContactDialog
from desktop.ui.forms.debrief import DebriefDialog
from desktop.ui.forms.interview import InterviewDialog
from desktop.ui.forms.observation import ObservationDialog
from desktop.ui.forms.person import PersonDialog
from desktop.ui.forms.problem import ProblemDialog
from desktop.ui.forms.question import QuestionDialog
from desktop.ui.forms.state import StateDialog

NAMES = (
    "add",
    "application",
    "interview",
    "debrief",
    "interaction",
    "person",
    "problem",
    "question",
    "observation",
    "hold",
    "rejected",
    "moved on",
    "offer",
    "answer",
    "hired",
)
FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QAbstractButton)


@pytest.fixture(params=NAMES)
def dialog(
    request: pytest.FixtureRequest,
    ops: Ops,
    host: QWidget,
    add_application: Callable[..., str],
    opened: Callable[[RecordDialog], None],
) -> RecordDialog:
    found = ops.queries.record(add_application(country="DE"))
    assert found is not None
    one = found.application
    make: dict[str, Callable[[], RecordDialog]] = {
        "add": lambda: AddApplicationDialog(ops, host),
        "application": lambda: ApplicationDialog(ops, one, host),
        "interview": lambda: InterviewDialog(ops, found, host),
        "debrief": lambda: DebriefDialog(ops, found, found.interviews[0], host),
        "interaction": lambda: ContactDialog(ops, found, host),
        "person": lambda: PersonDialog(ops, host, person=found.people[0], application=one),
        "problem": lambda: ProblemDialog(ops, found, host),
        "question": lambda: QuestionDialog(ops, found, host),
        "observation": lambda: ObservationDialog(ops, found, host),
        "hold": lambda: StateDialog(ops, one, State.ON_HOLD, host),
        "rejected": lambda: StateDialog(ops, one, State.REJECTED, host),
        "moved on": lambda: StateDialog(ops, one, State.MOVED_ON, host),
        "offer": lambda: StateDialog(ops, one, State.OFFER, host),
        "answer": lambda: AnswerDialog(ops, found, host),
        "hired": lambda: StateDialog(ops, one, State.HIRED, host),
    }
    made = make[request.param]()
    opened(made)
    if isinstance(made, AddApplicationDialog):
        made.set_expanded(True)
    return made


def test_every_letter_jumps_to_one_field_only(dialog: RecordDialog) -> None:
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    texts += [button.text() for button in dialog.findChildren(QAbstractButton)]
    plain = [text.replace("&&", "__") for text in texts]
    letters = [text[text.index("&") + 1].lower() for text in plain if "&" in text]
    assert letters
    assert [letter for letter, count in Counter(letters).items() if count > 1] == []


def test_every_label_with_a_letter_has_a_field_to_jump_to(dialog: RecordDialog) -> None:
    bare = [
        label.text()
        for label in dialog.findChildren(QLabel)
        if "&" in label.text() and label.buddy() is None
    ]
    assert bare == []


def test_every_field_has_a_name_to_be_read_aloud(dialog: RecordDialog) -> None:
    nameless = [
        field
        for field in dialog.findChildren(QWidget)
        if isinstance(field, FIELDS)
        and not isinstance(field.parentWidget(), QComboBox | QAbstractSpinBox)
        and field.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not field.accessibleName()
        and not (isinstance(field, QAbstractButton) and field.text())
    ]
    assert nameless == []


def test_every_button_is_read_aloud_by_its_own_words(dialog: RecordDialog) -> None:
    renamed = [
        (button.text(), name)
        for button in dialog.findChildren(QAbstractButton)
        if (name := QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name))
        and button.text().replace("&", "") not in name
    ]
    assert renamed == []


def test_tab_reaches_everything_from_top_to_bottom_and_the_buttons_last(
    dialog: RecordDialog,
) -> None:
    first = dialog.focusWidget()
    assert first is not None
    dialog.ok.setEnabled(True)
    visited: list[QWidget] = [first]
    for _ in range(200):
        here = dialog.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Tab)
        after = dialog.focusWidget()
        assert after is not None
        if after is first and len(visited) > 1:
            break
        if after is not visited[-1]:
            visited.append(after)
    heights = [field.mapTo(dialog, field.rect().center()).y() for field in visited]
    top = heights.index(min(heights))  # a form may begin below a line that is rarely needed
    heights, visited = heights[top:] + heights[:top], visited[top:] + visited[:top]
    assert isinstance(visited[-1], QPushButton)
    assert visited[-2] is dialog.ok
    assert heights[:-2] == sorted(heights[:-2])  # the buttons stay when the fields are scrolled
    reachable = {
        field
        for field in dialog.findChildren(QWidget)
        if isinstance(field, FIELDS)
        and field.isVisible()
        and field.isEnabled()
        and field.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(field.parentWidget(), QComboBox | QAbstractSpinBox)
    }
    assert [
        (type(f).__name__, f.accessibleName(), f.parentWidget()) for f in reachable - set(visited)
    ] == []


def test_escape_closes_without_a_word(dialog: RecordDialog, ops: Ops) -> None:
    label = ops.undo_label
    focused = dialog.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert ops.undo_label == label


def test_it_fits_on_a_low_screen(dialog: RecordDialog) -> None:
    assert dialog.minimumSizeHint().height() <= 480
    assert dialog.height() <= dialog.screen().availableGeometry().height()


def test_escape_asks_once_before_text_is_lost(dialog: RecordDialog) -> None:
    field = _text_field(dialog)
    QTest.keyClicks(field, "Something long")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "Press Esc once more" in dialog.foot_note.text()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_quitting_is_not_held_back_by_what_was_typed(dialog: RecordDialog) -> None:
    QTest.keyClicks(_text_field(dialog), "Something long")
    assert dialog.close()
    assert not dialog.isVisible()


def test_cancel_closes_whatever_was_typed(dialog: RecordDialog) -> None:
    QTest.keyClicks(_text_field(dialog), "Something long")
    cancel = dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel)
    assert cancel.icon().isNull()  # as no other button has one
    cancel.click()
    assert not dialog.isVisible()


def test_return_on_cancel_cancels_instead_of_saving(dialog: RecordDialog, ops: Ops) -> None:
    label = ops.undo_label
    saved: list[str] = []
    dialog.saved.connect(saved.append)
    cancel = dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel)
    cancel.setFocus()
    QTest.keyClick(cancel, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert saved == []
    assert ops.undo_label == label


def _text_field(dialog: RecordDialog) -> QWidget:
    return next(
        line
        for line in (*dialog.findChildren(QLineEdit), *dialog.findChildren(QPlainTextEdit))
        if line.isVisible()
        and line.isEnabled()
        and not isinstance(line.parent(), QComboBox | QAbstractSpinBox)
    )
