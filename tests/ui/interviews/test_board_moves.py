"""Moving cards between the columns of the board."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from desktop.actions import applications
from desktop.core.kinds import OutcomeReason, State
from desktop.core.records import Application
from desktop.models.queries import BOARD, Filter
from desktop.ops import Ops
from desktop.ui.forms.interview import InterviewDialog
from desktop.ui.forms.state import StateDialog
from desktop.ui.interviews.board.cards import CARD_TYPE
from desktop.ui.interviews.page import InterviewsPage
from desktop.ui.interviews.row_menu import RowMenu
from tests.support.board import board_of, cards, column, show_board
from tests.support.window import TODAY

pytestmark = pytest.mark.qt_log_ignore("does not support (grabbing|raise)")

MOVE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
FIRST = "Move it to {} first, then add the interview."
NOT_YET = "There was no interview yet, so it belongs to Applied."
OVER = "The interview is over, so it belongs to Waiting."
AHEAD = "An interview lies ahead, so it belongs to Interviewing until then."


@pytest.fixture
def board(page: InterviewsPage, six: dict[Filter, str]) -> Iterator[dict[Filter, str]]:
    """The board on the page; the ids of the applications by their columns."""
    show_board(page, six[Filter.WAITING])
    yield six
    for menu in page.findChildren(QMenu):
        menu.close()
    for dialog in page.findChildren(QDialog):
        dialog.close()


@pytest.fixture
def reported(ops: Ops) -> list[str]:
    sentences: list[str] = []
    ops.reported.connect(sentences.append)
    return sentences


def go_to(page: InterviewsPage, application_id: str) -> None:
    page.board_view.choose(application_id)
    page.refresh()
    page.focus_content()


def press(page: InterviewsPage, key: Qt.Key) -> None:
    """Move the card of the cursor by the keyboard."""
    QTest.keyClick(page.focusWidget(), key, MOVE)


def drop(page: InterviewsPage, application_id: str, kind: Filter, qtbot: QtBot) -> None:
    """Drop the card of an application on a column."""
    target = column(page, kind)
    data = QMimeData()
    data.setData(CARD_TYPE, application_id.encode())
    action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(QPoint(9, 9), action, data, button, none))
    event = QDropEvent(QPointF(9, 9), action, data, button, none)
    with qtbot.waitSignal(target.dropped):
        QApplication.sendEvent(target, event)
    QApplication.processEvents()


def dialog(page: InterviewsPage) -> QDialog:
    (opened,) = [one for one in page.findChildren(QDialog) if one.isVisible()]
    return opened


def save(page: InterviewsPage) -> None:
    shown = dialog(page)
    assert isinstance(shown, StateDialog | InterviewDialog)
    shown.ok.click()


def stored(ops: Ops, application_id: str) -> Application:
    application = ops.queries.application(application_id)
    assert application is not None
    return application


REFUSED = {
    (Filter.APPLIED, Filter.WAITING): NOT_YET,
    (Filter.INTERVIEWING, Filter.APPLIED): AHEAD,
    (Filter.INTERVIEWING, Filter.WAITING): AHEAD,
    (Filter.WAITING, Filter.APPLIED): OVER,
    (Filter.ON_HOLD, Filter.APPLIED): OVER,
    (Filter.OFFERS, Filter.APPLIED): OVER,
    (Filter.OFFERS, Filter.INTERVIEWING): FIRST.format("Waiting"),
    (Filter.CLOSED, Filter.APPLIED): OVER,
    (Filter.CLOSED, Filter.INTERVIEWING): FIRST.format("Waiting"),
}


def test_every_move_that_makes_no_sense_has_its_reason(
    page: InterviewsPage, board: dict[Filter, str]
) -> None:
    moves = board_of(page).moves
    found = {
        (start, target): moves.refusal(board[start], target) for start in BOARD for target in BOARD
    }
    assert {move: words for move, words in found.items() if words} == REFUSED
    assert [move for move, words in found.items() if words is None] == [(k, k) for k in BOARD]
    assert moves.refusal("0" * 32, Filter.CLOSED) is None


def test_an_announced_offer_stays_with_the_offers(
    page: InterviewsPage, board: dict[Filter, str], ops: Ops, add_application: Callable[..., str]
) -> None:
    told = add_application("told", offer_told_on=TODAY)
    assert set(cards(page, Filter.OFFERS)) == {"offers", "told"}
    refusal = board_of(page).moves.refusal(told, Filter.WAITING)
    assert refusal == "An offer is announced, so it belongs to Offers."
    assert board_of(page).moves.refusal(told, Filter.INTERVIEWING) == refusal


def test_a_refused_drop_says_why_and_changes_nothing(
    page: InterviewsPage, board: dict[Filter, str], reported: list[str], qtbot: QtBot
) -> None:
    drop(page, board[Filter.WAITING], Filter.APPLIED, qtbot)
    assert reported == [OVER]
    assert cards(page, Filter.WAITING) == ["waiting"]


def test_a_drop_on_its_own_column_or_of_an_unknown_card_does_nothing(
    page: InterviewsPage, board: dict[Filter, str], reported: list[str], qtbot: QtBot
) -> None:
    drop(page, board[Filter.WAITING], Filter.WAITING, qtbot)
    drop(page, "0" * 32, Filter.ON_HOLD, qtbot)
    assert reported == []
    assert not [one for one in page.findChildren(QDialog) if one.isVisible()]


def test_a_column_is_marked_only_under_a_card_that_it_takes(
    page: InterviewsPage, board: dict[Filter, str]
) -> None:
    target = column(page, Filter.OFFERS)
    before = target.grab().toImage()
    action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    text, card = QMimeData(), QMimeData()
    text.setText("Northwind")
    card.setData(CARD_TYPE, board[Filter.WAITING].encode())
    own = QMimeData()
    own.setData(CARD_TYPE, board[Filter.OFFERS].encode())
    for data in (text, own):
        QApplication.sendEvent(target, QDragEnterEvent(QPoint(9, 9), action, data, button, none))
        assert target.grab().toImage() == before
    QApplication.sendEvent(target, QDragEnterEvent(QPoint(9, 9), action, card, button, none))
    assert target.grab().toImage() != before
    QApplication.sendEvent(target, QDragLeaveEvent())
    assert target.grab().toImage() == before


def test_a_card_dragged_over_a_column_at_the_edge_scrolls_it_into_view(
    page: InterviewsPage, board: dict[Filter, str]
) -> None:
    page.resize(500, 560)
    QApplication.processEvents()
    last = column(page, Filter.CLOSED)
    assert last.visibleRegion().isEmpty()
    last.entered.emit()
    assert last.visibleRegion().boundingRect().width() == last.width()


def test_on_hold_asks_until_when_and_the_card_keeps_the_keyboard(
    page: InterviewsPage, board: dict[Filter, str], ops: Ops
) -> None:
    press(page, Qt.Key.Key_Right)
    assert dialog(page).windowTitle().startswith("On hold")
    save(page)
    assert set(cards(page, Filter.ON_HOLD)) == {"on_hold", "waiting"}
    assert page.selected == board[Filter.WAITING]
    assert page.focusWidget() is column(page, Filter.ON_HOLD).list
    ops.undo()
    assert cards(page, Filter.WAITING) == ["waiting"]
    assert page.focusWidget() is column(page, Filter.WAITING).list
    assert stored(ops, board[Filter.WAITING]).state is State.WAITING


def test_a_cancelled_question_leaves_the_card_where_it_was(
    page: InterviewsPage, board: dict[Filter, str], ops: Ops
) -> None:
    before = ops.last_step
    press(page, Qt.Key.Key_Right)
    dialog(page).reject()
    assert cards(page, Filter.WAITING) == ["waiting"]
    assert ops.last_step is before


def test_an_interview_is_added_by_a_move_to_interviewing(
    page: InterviewsPage, board: dict[Filter, str], qtbot: QtBot
) -> None:
    drop(page, board[Filter.WAITING], Filter.INTERVIEWING, qtbot)
    shown = dialog(page)
    assert isinstance(shown, InterviewDialog)
    assert "waiting" in shown.windowTitle()
    save(page)
    assert set(cards(page, Filter.INTERVIEWING)) == {"interviewing", "waiting"}
    assert page.selected == board[Filter.WAITING]


def test_a_hold_ends_without_a_question_and_with_one_undo(
    page: InterviewsPage, board: dict[Filter, str], ops: Ops
) -> None:
    go_to(page, board[Filter.ON_HOLD])
    press(page, Qt.Key.Key_Left)
    assert stored(ops, board[Filter.ON_HOLD]).state is State.WAITING
    assert set(cards(page, Filter.WAITING)) == {"waiting", "on_hold"}
    assert page.focusWidget() is column(page, Filter.WAITING).list
    ops.undo()
    assert cards(page, Filter.ON_HOLD) == ["on_hold"]


def test_an_offer_asks_by_when(
    page: InterviewsPage, board: dict[Filter, str], ops: Ops, qtbot: QtBot
) -> None:
    drop(page, board[Filter.INTERVIEWING], Filter.OFFERS, qtbot)
    shown = dialog(page)
    assert isinstance(shown, StateDialog)
    assert shown.answer_by.isVisible()
    save(page)
    assert stored(ops, board[Filter.INTERVIEWING]).state is State.OFFER


def ending_menu(page: InterviewsPage) -> QMenu:
    (menu,) = [one for one in page.findChildren(QMenu) if one.isVisible()]
    return menu


def test_closed_asks_how_it_ended_and_then_why(
    page: InterviewsPage, board: dict[Filter, str], ops: Ops
) -> None:
    go_to(page, board[Filter.OFFERS])
    press(page, Qt.Key.Key_Right)
    menu = ending_menu(page)
    assert [one.text() for one in menu.actions()] == [
        "Rejected…",
        "Hired…",
        "Withdrawn…",
        "Stopped waiting…",
    ]
    menu.actions()[0].trigger()
    menu.close()
    shown = dialog(page)
    assert isinstance(shown, StateDialog)
    shown.reason.set_value(OutcomeReason.PAY)
    save(page)
    found = stored(ops, board[Filter.OFFERS])
    assert (found.state, found.outcome_reason) == (State.REJECTED, OutcomeReason.PAY)
    assert page.selected == board[Filter.OFFERS]
    assert page.focusWidget() is column(page, Filter.CLOSED).list


def test_an_ending_of_an_application_deleted_meanwhile_does_nothing(
    page: InterviewsPage, board: dict[Filter, str], ops: Ops, qtbot: QtBot
) -> None:
    drop(page, board[Filter.OFFERS], Filter.CLOSED, qtbot)
    menu = ending_menu(page)
    ops.run("Delete", applications.delete, board[Filter.OFFERS])
    menu.actions()[0].trigger()
    assert not [one for one in page.findChildren(QDialog) if one.isVisible()]


def test_the_keys_pass_columns_that_do_not_take_the_card(
    page: InterviewsPage, board: dict[Filter, str]
) -> None:
    go_to(page, board[Filter.INTERVIEWING])
    press(page, Qt.Key.Key_Right)
    assert dialog(page).windowTitle().startswith("On hold")


def test_where_no_column_takes_the_card_the_first_one_says_why(
    page: InterviewsPage, board: dict[Filter, str], reported: list[str]
) -> None:
    go_to(page, board[Filter.INTERVIEWING])
    press(page, Qt.Key.Key_Left)
    assert reported == [AHEAD]
    go_to(page, board[Filter.APPLIED])
    press(page, Qt.Key.Key_Left)
    assert reported == [AHEAD]


def test_a_card_whose_column_is_hidden_leaves_the_keyboard_where_it_was(
    page: InterviewsPage, board: dict[Filter, str], ops: Ops
) -> None:
    board_of(page).toggle_column(Filter.ON_HOLD)
    ops.run("Hold", applications.set_state, board[Filter.WAITING], State.ON_HOLD, TODAY)
    assert page.selected not in {"", board[Filter.WAITING]}
    assert board_of(page).row() is not None


def test_the_menu_of_a_card_moves_it(
    page: InterviewsPage, board: dict[Filter, str], ops: Ops
) -> None:
    cards_on_hold = column(page, Filter.ON_HOLD).list
    center = cards_on_hold.visualRect(cards_on_hold.rows.index(0, 0)).center()
    cards_on_hold.customContextMenuRequested.emit(center)
    (menu,) = page.findChildren(RowMenu)
    (move,) = [one for one in menu.findChildren(QMenu) if one.title() == "Move to"]
    entries = {one.text(): one for one in move.actions()}
    assert [name for name, one in entries.items() if one.isChecked()] == ["On hold"]
    assert [name for name, one in entries.items() if one.isEnabled()] == [
        "Interviewing",
        "Waiting",
        "Offers",
        "Closed",
    ]
    entries["Waiting"].trigger()
    assert stored(ops, board[Filter.ON_HOLD]).state is State.WAITING


def test_beside_the_cards_there_is_no_menu(page: InterviewsPage, board: dict[Filter, str]) -> None:
    list_of_cards = column(page, Filter.ON_HOLD).list
    list_of_cards.customContextMenuRequested.emit(QPoint(20, list_of_cards.height() - 5))
    assert page.findChildren(RowMenu) == []


def test_assistive_technology_moves_the_card_by_a_button(
    page: InterviewsPage, board: dict[Filter, str], ops: Ops
) -> None:
    go_to(page, board[Filter.ON_HOLD])
    button = board_of(page).move_button
    QAccessible.queryAccessibleInterface(button).actionInterface().doAction("Press")
    menu = board_of(page).move_menu
    assert menu.isVisible()
    next(one for one in menu.actions() if one.text() == "Waiting").trigger()
    menu.close()
    assert stored(ops, board[Filter.ON_HOLD]).state is State.WAITING
    assert page.selected == board[Filter.ON_HOLD]


def test_assistive_technology_chooses_a_card_by_its_action_and_opens_it(
    page: InterviewsPage, board: dict[Filter, str]
) -> None:
    node = QAccessible.queryAccessibleInterface(column(page, Filter.OFFERS).list)
    children = [node.child(number) for number in range(node.childCount())]
    (card,) = [one for one in children if one.text(QAccessible.Text.Name).startswith("offers")]
    card.actionInterface().doAction("Toggle")
    assert page.selected == board[Filter.OFFERS]
    assert column(page, Filter.WAITING).list.current() is None
    button = board_of(page).open_button
    QAccessible.queryAccessibleInterface(button).actionInterface().doAction("Press")
    assert page.board_view.currentWidget() is not board_of(page)
    assert page.selected == board[Filter.OFFERS]


def test_without_a_card_nothing_can_be_opened_or_moved(
    page: InterviewsPage, board: dict[Filter, str]
) -> None:
    assert board
    page.search("nothing has these words")
    assert not board_of(page).open_button.isEnabled()
    assert not board_of(page).move_button.isEnabled()
