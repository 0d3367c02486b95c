from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import applications
from desktop.core.changes import Changes
from desktop.core.kinds import Action, State
from desktop.models.queries import Filter, Sort
from desktop.ui.interviews.page import InterviewsPage
from desktop.ui.navigator import Navigator
from desktop.ui.ops import Ops
from desktop.ui.widgets.empty import EmptyState
from tests.ui.conftest import TODAY


class PlainDetail(QWidget):
    """Stands for the detail: notes what it was told to show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []
        QVBoxLayout(self).addWidget(QLineEdit())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_application(self, application_id: str) -> None:
        self.shown.append(application_id)

    def focus_content(self) -> None:
        self.setFocus()


@pytest.fixture
def detail() -> list[PlainDetail]:
    return []


@pytest.fixture
def page(
    qtbot: QtBot, ops: Ops, navigator: Navigator, detail: list[PlainDetail]
) -> Iterator[InterviewsPage]:
    def make(_ops: Ops, _navigator: Navigator) -> QWidget:
        detail.append(PlainDetail())
        return detail[0]

    made = InterviewsPage(ops, navigator, make_detail=make)
    qtbot.addWidget(made)
    made.resize(900, 600)
    yield made
    made.close()


@pytest.fixture
def three(put_row: Callable[..., str]) -> list[str]:
    """Overdue, due and waiting, in the order of the list."""
    return [
        put_row(name, due=TODAY + timedelta(days=days))
        for name, days in (("Northwind", -2), ("Contoso", 0), ("Fabrikam", 5))
    ]


def _show(page: InterviewsPage) -> None:
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)


def _companies(page: InterviewsPage) -> list[str]:
    rows = (page.list.rows.row(n) for n in range(page.list.rows.rowCount()))
    return [row.company for row in rows if row is not None]


def _empty_state(page: InterviewsPage) -> EmptyState:
    (shown,) = [e for e in page.findChildren(EmptyState) if e.isVisible() and e.width() > 0]
    return shown


def test_without_interviews_the_page_says_where_to_begin(
    page: InterviewsPage, navigator: Navigator, qtbot: QtBot
) -> None:
    _show(page)
    assert not page.list.isVisible()
    page.focus_content()
    focused = page.focusWidget()
    with qtbot.waitSignal(navigator.add_application):
        QTest.keyClick(focused, Qt.Key.Key_Space)


def test_the_first_interview_ends_the_welcome(
    page: InterviewsPage, add_application: Callable[..., str]
) -> None:
    _show(page)
    key = add_application("Northwind")
    assert page.list.isVisible()
    assert page.selected == key


def test_the_first_row_is_shown_beside_the_list(
    page: InterviewsPage, three: list[str], detail: list[PlainDetail]
) -> None:
    _show(page)
    assert page.selected == three[0]
    assert detail[0].shown == [three[0]]


def test_the_arrows_show_the_next_one(
    page: InterviewsPage, three: list[str], detail: list[PlainDetail]
) -> None:
    _show(page)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.selected == three[1]
    assert detail[0].shown == three[:2]


def test_return_goes_on_to_the_detail(
    page: InterviewsPage, three: list[str], detail: list[PlainDetail], qtbot: QtBot
) -> None:
    _show(page)
    page.focus_content()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.focusWidget() is detail[0]


def test_a_change_keeps_the_selection_even_when_its_row_moves(
    page: InterviewsPage, three: list[str], ops: Ops, detail: list[PlainDetail]
) -> None:
    _show(page)
    page.filters.choose(sort=Sort.COMPANY)
    application = ops.queries.application(three[0])
    assert application is not None
    page.list.go_to(_companies(page).index("Northwind"))
    ops.run("Edit interview", applications.update, replace(application, company="Aardvark"))
    assert _companies(page)[0] == "Aardvark"
    assert page.selected == three[0]
    assert page.list.currentIndex().row() == 0
    assert detail[0].shown == [three[0]]


def test_a_row_that_leaves_the_filter_stays_shown_beside_it(
    page: InterviewsPage, three: list[str], ops: Ops
) -> None:
    _show(page)
    page.filters.choose(Filter.WAITING)
    ops.run("Set state", applications.set_state, three[0], State.WITHDRAWN, TODAY)
    assert "Northwind" not in _companies(page)
    assert page.selected == three[0]


def test_a_hidden_page_asks_nothing_until_it_is_shown(
    page: InterviewsPage, three: list[str], ops: Ops
) -> None:
    _show(page)
    page.hide()
    application = ops.queries.application(three[0])
    assert application is not None
    ops.run("Edit interview", applications.update, replace(application, company="Tailspin"))
    assert "Tailspin" not in _companies(page)
    page.show()
    assert "Tailspin" in _companies(page)


def test_settings_do_not_concern_the_list(page: InterviewsPage) -> None:
    assert not page.concerns(Changes(settings=True))
    assert page.concerns(Changes(agenda=True))


@pytest.mark.parametrize(
    ("kept", "companies"),
    [
        (Filter.ALL, ["Northwind", "Contoso", "Fabrikam", "Held", "Offered"]),
        (Filter.DUE, ["Northwind", "Contoso"]),
        (Filter.ON_HOLD, ["Held"]),
        (Filter.CLOSED, ["Offered"]),
    ],
)
def test_a_filter_shows_its_share(
    page: InterviewsPage,
    three: list[str],
    put_row: Callable[..., str],
    kept: Filter,
    companies: list[str],
) -> None:
    put_row("Held", state=State.ON_HOLD)
    put_row("Offered", state=State.OFFER)
    _show(page)
    page.filters.choose(kept)
    assert set(_companies(page)) == set(companies)
    assert str(len(companies)) in page.filters.count_text()


def test_a_search_shows_what_matches_and_keeps_what_is_beside_it(
    page: InterviewsPage, three: list[str]
) -> None:
    _show(page)
    page.search("fabri")
    assert _companies(page) == ["Fabrikam"]
    assert page.selected == three[0]
    page.search("northw")
    assert page.list.currentIndex().row() == 0
    page.search("")
    assert len(_companies(page)) == 3


def test_the_same_search_is_not_asked_twice(
    page: InterviewsPage, three: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _show(page)
    page.search("fabri")
    monkeypatch.setattr(page.list, "show_rows", None)
    page.search("fabri")
    assert _companies(page) == ["Fabrikam"]


def test_a_search_before_there_are_interviews_is_kept_for_later(
    page: InterviewsPage, add_application: Callable[..., str]
) -> None:
    _show(page)
    page.search("conto")
    add_application("Contoso")
    add_application("Northwind")
    assert _companies(page) == ["Contoso"]


def test_nothing_found_says_so_and_offers_to_show_all(
    page: InterviewsPage, three: list[str], qtbot: QtBot
) -> None:
    _show(page)
    page.filters.choose(Filter.DUE)
    page.search("zzz")
    empty = _empty_state(page)
    assert "zzz" in empty.heading.text()
    with qtbot.waitSignal(page.leave_search):
        page.show_all.click()
    assert len(_companies(page)) == 3
    assert page.filters.filter is Filter.ALL


def test_a_filter_without_rows_says_so(page: InterviewsPage, three: list[str]) -> None:
    _show(page)
    page.filters.choose(Filter.ON_HOLD)
    assert _empty_state(page).heading.text() == "No interviews here"
    page.filters.choose(Filter.ALL)
    assert page.list.isVisible()


def test_delete_takes_the_row_away_and_goes_to_the_next(
    page: InterviewsPage, three: list[str], ops: Ops
) -> None:
    said: list[str] = []
    ops.announced.connect(said.append)
    _show(page)
    page.list.go_to(1)
    page.focus_content()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert _companies(page) == ["Northwind", "Fabrikam"]
    assert page.selected == three[2]
    assert said == ["Interview with Contoso deleted"]
    ops.undo()
    assert len(_companies(page)) == 3


def test_deleting_the_last_one_goes_to_the_one_before(
    page: InterviewsPage, three: list[str]
) -> None:
    _show(page)
    page.list.go_to(2)
    page.focus_content()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert page.selected == three[1]


def test_deleting_the_only_one_leads_back_to_the_welcome(
    page: InterviewsPage, put_row: Callable[..., str]
) -> None:
    put_row()
    _show(page)
    page.focus_content()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert page.selected == ""
    assert not page.list.isVisible()


def test_delete_without_a_row_does_nothing(page: InterviewsPage, three: list[str]) -> None:
    _show(page)
    page.search("zzz")
    page.delete_action.trigger()
    page.search("")
    assert len(_companies(page)) == 3


def _menu(page: InterviewsPage, place: QPoint) -> QMenu | None:
    page.list.customContextMenuRequested.emit(place)
    return next((menu for menu in page.findChildren(QMenu) if menu.isVisible()), None)


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
def test_the_menu_of_a_row_asks_logs_and_deletes(
    page: InterviewsPage, three: list[str], navigator: Navigator, ops: Ops
) -> None:
    asked: list[str] = []
    logged: list[tuple[str, str]] = []
    navigator.start_wizard.connect(asked.append)
    navigator.log_contact.connect(lambda key, kind: logged.append((key, kind)))
    _show(page)
    menu = _menu(page, page.list.visualRect(page.list.rows.index(1, 0)).center())
    assert menu is not None
    ask, log, delete = [a for a in menu.actions() if not a.isSeparator()]
    assert all(a.menuRole() == QAction.MenuRole.NoRole for a in (ask, log, delete))
    for action in (ask, log, delete):
        action.trigger()
    menu.close()
    assert asked == [three[1]]
    assert logged == [(three[1], "")]
    assert ops.queries.row(three[1]) is None


def test_there_is_no_menu_beside_the_rows(page: InterviewsPage, three: list[str]) -> None:
    _show(page)
    assert _menu(page, QPoint(5, 500)) is None


def test_an_application_can_be_asked_for_whatever_is_shown(
    page: InterviewsPage, three: list[str], put_row: Callable[..., str]
) -> None:
    held = put_row("Held", state=State.ON_HOLD)
    _show(page)
    page.filters.choose(Filter.DUE)
    page.search("north")
    page.select(held)
    assert page.selected == held
    assert page.filters.filter is Filter.ALL
    assert len(_companies(page)) == 4


def test_one_that_the_filter_shows_leaves_the_filter_alone(
    page: InterviewsPage, three: list[str]
) -> None:
    _show(page)
    page.filters.choose(Filter.DUE)
    page.select(three[1])
    assert page.selected == three[1]
    assert page.filters.filter is Filter.DUE


def test_one_that_is_gone_changes_nothing(page: InterviewsPage, three: list[str]) -> None:
    _show(page)
    page.select("0" * 32)
    assert page.selected == three[0]


def test_one_can_be_asked_for_before_the_page_was_shown(
    page: InterviewsPage, three: list[str]
) -> None:
    page.select(three[2])
    _show(page)
    assert page.selected == three[2]
    assert page.list.currentIndex().row() == 2


def test_one_added_after_an_empty_start_can_be_asked_for(
    page: InterviewsPage, put_row: Callable[..., str]
) -> None:
    _show(page)
    key = put_row("Northwind")
    page.select(key)
    assert page.selected == key
    assert page.list.isVisible()


def test_order_filter_and_width_are_written_down_and_taken_up(
    page: InterviewsPage, three: list[str], ops: Ops, navigator: Navigator, qtbot: QtBot
) -> None:
    _show(page)
    page.filters.choose(Filter.CLOSED, Sort.ADDED)
    page.splitter.setSizes([300, 600])
    settings = QSettings()
    page.keep(settings)
    other = InterviewsPage(ops, navigator, make_detail=lambda _o, _n: PlainDetail())
    qtbot.addWidget(other)
    other.resize(page.size())
    other.recall(settings)
    other.show()
    assert (other.filters.filter, other.filters.sort) == (Filter.CLOSED, Sort.ADDED)
    assert other.splitter.sizes() == page.splitter.sizes()


def test_a_new_day_makes_what_waited_due(
    page: InterviewsPage, ops: Ops, put_row: Callable[..., str], clock: Callable[[], object]
) -> None:
    put_row("Northwind", due=TODAY + timedelta(days=1), action=Action.CALL)
    _show(page)
    page.filters.choose(Filter.DUE)
    assert _companies(page) == []
    clock.pass_days(1)  # type: ignore[attr-defined]
    ops.notice(Changes(agenda=True))
    assert _companies(page) == ["Northwind"]
