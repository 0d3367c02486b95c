"""Helpers for tests of the board."""

from desktop.models.queries import Filter
from desktop.ui.interviews.board.board import Board
from desktop.ui.interviews.board.column import BoardColumn
from desktop.ui.interviews.page import InterviewsPage
from tests.support.interviews_list import show


def show_board(page: InterviewsPage, application_id: str = "") -> None:
    """Show the board with the keyboard on the card of this application, if there is one."""
    show(page)
    if application_id:
        page.select(application_id)
    page.show_board(True)


def board_of(page: InterviewsPage) -> Board:
    return page.board_view.board


def column(page: InterviewsPage, kind: Filter) -> BoardColumn:
    return board_of(page).columns[kind]


def cards(page: InterviewsPage, kind: Filter) -> list[str]:
    """The companies of the cards of a column."""
    rows = column(page, kind).list.rows
    found = (rows.row(number) for number in range(rows.rowCount()))
    return [row.company for row in found if row is not None]
