from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.actions import applications
from desktop.core.changes import Changes
from desktop.core.kinds import State, StepKind
from desktop.models.queries import Filter, Sort
from desktop.ops import Ops
from desktop.ui.interviews.page import InterviewsPage
from desktop.ui.shell.navigator import Navigator
from desktop.ui.widgets.empty_state import EmptyState
from tests.support.announcements import record_announcements
from tests.support.interviews_list import PlainDetail, companies, show
from tests.support.window import TODAY


def _empty_state(page: InterviewsPage) -> EmptyState:
    (shown,) = [e for e in page.findChildren(EmptyState) if e.isVisible() and e.width() > 0]
    return shown


def test_without_interviews_the_page_says_where_to_begin(
    page: InterviewsPage, navigator: Navigator, qtbot: QtBot
) -> None:
    show(page)
    assert not page.list.isVisible()
    page.focus_content()
    focused = page.focusWidget()
    with qtbot.waitSignal(navigator.add_application):
        QTest.keyClick(focused, Qt.Key.Key_Space)


def test_the_first_interview_ends_the_welcome(
    page: InterviewsPage, add_application: Callable[..., str]
) -> None:
    show(page)
    key = add_application("Northwind")
    assert page.list.isVisible()
    assert page.selected == key


def test_the_first_row_is_shown_beside_the_list(
    page: InterviewsPage, three: list[str], detail: list[PlainDetail]
) -> None:
    show(page)
    assert page.selected == three[0]
    assert detail[0].shown == [three[0]]


def test_the_list_is_painted_before_the_details_are_made(
    page: InterviewsPage, three: list[str], detail: list[PlainDetail]
) -> None:
    page.show()
    assert page.selected == three[0]
    assert detail == []
    show(page)
    assert detail[0].shown == [three[0]]


def test_one_asked_for_before_the_list_is_painted_is_the_only_one_shown(
    page: InterviewsPage, three: list[str], detail: list[PlainDetail]
) -> None:
    page.show()
    page.select(three[2])
    show(page)
    assert detail[0].shown == [three[2]]


def test_the_arrows_show_the_next_one(
    page: InterviewsPage, three: list[str], detail: list[PlainDetail]
) -> None:
    show(page)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.selected == three[1]
    assert detail[0].shown == three[:2]


def test_return_goes_on_to_the_detail(
    page: InterviewsPage, three: list[str], detail: list[PlainDetail], qtbot: QtBot
) -> None:
    show(page)
    page.focus_content()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.focusWidget() is detail[0]


def test_a_change_keeps_the_selection_even_when_its_row_moves(
    page: InterviewsPage, three: list[str], ops: Ops, detail: list[PlainDetail]
) -> None:
    show(page)
    page.filters.choose(sort=Sort.COMPANY)
    application = ops.queries.application(three[0])
    assert application is not None
    page.list.go_to(companies(page).index("Northwind"))
    ops.run("Edit interview", applications.update, replace(application, company="Aardvark"))
    assert companies(page)[0] == "Aardvark"
    assert page.selected == three[0]
    assert page.list.currentIndex().row() == 0
    assert detail[0].shown == [three[0]]


def test_a_reversed_order_keeps_the_selection(page: InterviewsPage, three: list[str]) -> None:
    show(page)
    page.filters.reverse()
    assert companies(page) == ["Fabrikam", "Contoso", "Northwind"]
    assert page.selected == three[0]
    assert page.list.currentIndex().row() == 2


def test_a_row_that_leaves_the_filter_stays_shown_beside_it(
    page: InterviewsPage, three: list[str], ops: Ops
) -> None:
    show(page)
    page.filters.choose(Filter.WAITING)
    ops.run("Set state", applications.set_state, three[0], State.WITHDRAWN, TODAY)
    assert "Northwind" not in companies(page)
    assert page.selected == three[0]


def test_a_hidden_page_asks_nothing_until_it_is_shown(
    page: InterviewsPage, three: list[str], ops: Ops
) -> None:
    show(page)
    page.hide()
    application = ops.queries.application(three[0])
    assert application is not None
    ops.run("Edit interview", applications.update, replace(application, company="Tailspin"))
    assert "Tailspin" not in companies(page)
    page.show()
    assert "Tailspin" in companies(page)


def test_settings_do_not_concern_the_list(page: InterviewsPage) -> None:
    assert not page.concerns(Changes(settings=True))
    assert page.concerns(Changes(agenda=True))


@pytest.mark.parametrize(
    ("kept", "wanted"),
    [
        (Filter.ALL, ["Northwind", "Contoso", "Fabrikam", "Held", "Offered", "Turned down"]),
        (Filter.DUE, ["Northwind", "Contoso"]),
        (Filter.ON_HOLD, ["Held"]),
        (Filter.OFFERS, ["Offered"]),
        (Filter.CLOSED, ["Turned down"]),
    ],
)
def test_a_filter_shows_its_share(
    page: InterviewsPage,
    three: list[str],
    put_row: Callable[..., str],
    kept: Filter,
    wanted: list[str],
) -> None:
    put_row("Held", state=State.ON_HOLD)
    put_row("Offered", state=State.OFFER)
    put_row("Turned down", state=State.WITHDRAWN)
    show(page)
    page.filters.choose(kept)
    assert set(companies(page)) == set(wanted)
    assert str(len(wanted)) in page.filters.count_text()


@pytest.mark.qt_log_ignore("does not support (grabbing|raise)")
def test_the_filters_show_their_numbers_while_their_list_is_open(
    page: InterviewsPage, three: list[str], ops: Ops
) -> None:
    box = page.filters.filter_box

    def shown() -> list[str]:
        kinds = (Filter.ALL, Filter.DUE, Filter.CLOSED)
        return [box.itemText(box.findData(kind)) for kind in kinds]

    show(page)
    box.showPopup()
    assert shown() == ["All (3)", "Due (2)", "Closed"]
    box.hidePopup()
    assert shown() == ["All", "Due", "Closed"]
    ops.run("Set state", applications.set_state, three[0], State.WITHDRAWN, TODAY)
    box.showPopup()
    assert shown() == ["All (3)", "Due (1)", "Closed (1)"]
    box.hidePopup()


def search(page: InterviewsPage, qtbot: QtBot, words: str) -> None:
    """Search, and wait until the detail shows the first result."""
    page.search(words)
    qtbot.waitUntil(lambda: not page.search_timer.isActive())


def test_the_number_found_is_announced_when_the_search_rests(
    page: InterviewsPage, three: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced = record_announcements(monkeypatch)
    show(page)
    page.search("fab")
    search(page, qtbot, "fabri")
    assert announced == ["1 found"]
    search(page, qtbot, "")
    assert announced == ["1 found"]


def test_what_is_shown_beside_a_search_is_among_what_it_found(
    page: InterviewsPage, ops: Ops, three: list[str], qtbot: QtBot
) -> None:
    def company() -> str:
        row = ops.queries.row(page.selected, ops.now())
        return "" if row is None else row.company

    show(page)
    assert page.selected == three[0]
    search(page, qtbot, "fabri")
    assert companies(page) == ["Fabrikam"]
    assert company() == "Fabrikam"
    search(page, qtbot, "fabrik")
    assert company() == "Fabrikam"
    search(page, qtbot, "northw")
    assert company() == "Northwind"
    search(page, qtbot, "")
    assert len(companies(page)) == 3
    assert company() == "Northwind"
    here = page.list.current()
    assert here is not None
    assert here.id == page.selected


def test_where_nothing_is_found_nothing_is_shown_beside_it(
    page: InterviewsPage, three: list[str], qtbot: QtBot
) -> None:
    show(page)
    search(page, qtbot, "zzz")
    assert page.selected == ""
    search(page, qtbot, "fabri")
    assert page.selected
    page.filters.choose(Filter.ON_HOLD)
    assert page.selected == ""
    search(page, qtbot, "")
    page.filters.choose(Filter.ALL)
    assert page.selected == three[0]


def test_the_same_search_is_not_asked_twice(
    page: InterviewsPage, three: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    show(page)
    page.search("fabri")
    monkeypatch.setattr(page.list, "show_rows", None)
    page.search("fabri")
    assert companies(page) == ["Fabrikam"]


def test_a_search_before_there_are_interviews_is_kept_for_later(
    page: InterviewsPage, add_application: Callable[..., str]
) -> None:
    show(page)
    page.search("conto")
    add_application("Contoso")
    add_application("Northwind")
    assert companies(page) == ["Contoso"]


def test_nothing_found_says_so_and_offers_to_show_all(
    page: InterviewsPage, three: list[str], qtbot: QtBot
) -> None:
    show(page)
    page.filters.choose(Filter.DUE)
    page.search("zzz")
    empty = _empty_state(page)
    assert "zzz" in empty.heading.text()
    with qtbot.waitSignal(page.leave_search):
        page.no_match.show_all.click()
    assert len(companies(page)) == 3
    assert page.filters.filter is Filter.ALL


def test_a_filter_without_rows_says_so(page: InterviewsPage, three: list[str]) -> None:
    show(page)
    page.filters.choose(Filter.ON_HOLD)
    assert _empty_state(page).heading.text() == "No applications here"
    page.filters.choose(Filter.ALL)
    assert page.list.isVisible()


def test_a_new_day_makes_what_waited_due(
    page: InterviewsPage, ops: Ops, put_row: Callable[..., str], clock: Callable[[], object]
) -> None:
    put_row("Northwind", due=TODAY + timedelta(days=1), action=StepKind.CALL)
    show(page)
    page.filters.choose(Filter.DUE)
    assert companies(page) == []
    clock.pass_days(1)  # type: ignore[attr-defined]
    ops.emit_changed(Changes(agenda=True))
    assert companies(page) == ["Northwind"]
