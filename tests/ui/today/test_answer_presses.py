"""From a card on Today to the saved answer takes at most four presses, by mouse or by keyboard."""

import sys
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.kinds import AnswerKind, ContactKind, State
from desktop.core.records import ApplicationRecord
from desktop.ops import Ops
from desktop.ui.forms.answer import AnswerDialog
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.today.card import StepCard
from desktop.ui.today.page import TodayPage
from desktop.ui.widgets.controls import TickBox

Tick = tuple[Callable[[AnswerDialog], TickBox], Qt.Key]
Key = Qt.Key
ALT, PLAIN = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
MOST = 4
#: Pixels from the left edge of a button or a box.
_INSIDE = 8

#: The answer, a box to tick with its letter, and what is known then: the kind of contact, the
#: state, and whether another interview is agreed.
ROWS: dict[str, tuple[AnswerKind, Tick | None, ContactKind, State, bool]] = {
    "invited": (AnswerKind.INVITED, None, ContactKind.INVITATION, State.WAITING, True),
    "invited, no day yet": (
        AnswerKind.INVITED, (lambda form: form.no_date, Key.Key_Y),
        ContactKind.INVITATION, State.WAITING, False,
    ),
    "still deciding": (
        AnswerKind.STILL_DECIDING, None, ContactKind.REPLY, State.WAITING, False,
    ),
    "on hold": (AnswerKind.ON_HOLD, None, ContactKind.REPLY, State.ON_HOLD, False),
    "on hold until a day": (
        AnswerKind.ON_HOLD, (lambda form: form.until.box, Key.Key_N),
        ContactKind.REPLY, State.ON_HOLD, False,
    ),
    "an offer is coming": (AnswerKind.OFFER, None, ContactKind.OFFER, State.WAITING, False),
    "an offer in writing": (
        AnswerKind.OFFER, (lambda form: form.in_writing, Key.Key_V),
        ContactKind.OFFER, State.OFFER, False,
    ),
    "an offer to answer by a day": (
        AnswerKind.OFFER, (lambda form: form.answer_by.box, Key.Key_B),
        ContactKind.OFFER, State.OFFER, False,
    ),
    "no": (AnswerKind.NO, None, ContactKind.REJECTION, State.REJECTED, False),
    "no, but write again": (
        AnswerKind.NO, (lambda form: form.write_again, Key.Key_G),
        ContactKind.REJECTION, State.REJECTED, False,
    ),
    "something else": (AnswerKind.OTHER, None, ContactKind.REPLY, State.WAITING, False),
}  # fmt: skip


class Presses:
    """Counts clicks and keys; a key with Alt is one press."""

    def __init__(self) -> None:
        self.count = 0

    def click(self, widget: QWidget) -> None:
        self.count += 1
        start = QPoint(_INSIDE, widget.height() // 2)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, PLAIN, start)

    def key(self, key: Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        self.count += 1
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, held)


@pytest.fixture
def card(
    qtbot: QtBot, ops: Ops, add_application: Callable[..., str]
) -> Iterator[tuple[str, StepCard]]:
    key = add_application("Northwind", days_ago=10)
    window = MainWindow(ops)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    page = window.page
    assert isinstance(page, TodayPage)
    yield key, page.cards[0]
    window.close()


def form(qtbot: QtBot) -> AnswerDialog:
    """The form, once it has the keyboard."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AnswerDialog)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.focusWidget())
    return dialog


def close_question() -> None:
    """The question for the reason of a no, which can be left out."""
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.close()


def choose_by_mouse(
    presses: Presses, dialog: AnswerDialog, kind: AnswerKind, tick: Tick | None
) -> None:
    if kind is not dialog.kind.value():
        presses.click(dialog.kind.buttons[kind])
    if tick is not None:
        presses.click(tick[0](dialog))
    presses.click(dialog.ok)


def choose_by_keyboard(
    qtbot: QtBot, presses: Presses, dialog: AnswerDialog, kind: AnswerKind, tick: Tick | None
) -> None:
    if kind is not dialog.kind.value():
        presses.key(Key(Key.Key_1 + list(AnswerKind).index(kind)))
    if tick is not None:
        presses.key(tick[1], ALT)
        qtbot.waitUntil(tick[0](dialog).isChecked)
    presses.key(Key.Key_Return)


@pytest.mark.parametrize(
    "way",
    [
        "mouse",
        pytest.param(
            "keyboard",
            marks=pytest.mark.skipif(
                sys.platform == "darwin", reason="no underlined letters there"
            ),
        ),
    ],
)
@pytest.mark.parametrize("row", ROWS)
def test_an_answer_is_saved_within_four_presses(
    qtbot: QtBot,
    card: tuple[str, StepCard],
    record_of: Callable[[str], ApplicationRecord],
    row: str,
    way: str,
) -> None:
    kind, tick, contact, state, is_agreed = ROWS[row]
    key, shown = card
    presses = Presses()
    if way == "mouse":
        presses.click(shown.answered_link)
        choose_by_mouse(presses, form(qtbot), kind, tick)
    else:
        shown.setFocus()
        presses.key(Key.Key_A)
        choose_by_keyboard(qtbot, presses, form(qtbot), kind, tick)
    close_question()
    assert presses.count <= MOST
    record = record_of(key)
    assert [each.kind for each in record.contacts] == [contact]
    assert record.application.state is state
    assert (len(record.interviews) == 2) is is_agreed


def test_every_answer_has_a_row() -> None:
    assert {kind for kind, *_ in ROWS.values()} == set(AnswerKind)


def test_a_number_without_an_answer_chooses_nothing(
    qtbot: QtBot, card: tuple[str, StepCard]
) -> None:
    QTest.keyClick(card[1], Key.Key_A)
    dialog = form(qtbot)
    before = AnswerKind.STILL_DECIDING
    for key in (Key.Key_0, Key.Key_9):
        QTest.keyClick(dialog.kind.buttons[before], key)
    assert dialog.kind.value() is before
    dialog.reject()


def test_a_day_to_answer_by_is_saved_with_the_offer(
    qtbot: QtBot, card: tuple[str, StepCard], record_of: Callable[[str], ApplicationRecord]
) -> None:
    presses = Presses()
    presses.click(card[1].answered_link)
    tick = ROWS["an offer to answer by a day"][1]
    choose_by_mouse(presses, form(qtbot), AnswerKind.OFFER, tick)
    application = record_of(card[0]).application
    assert application.offer_on == date(2026, 3, 24)
    assert application.offer_answer_by == date(2026, 3, 31)
