"""Recording page checks on the detail page."""

from collections.abc import Callable
from datetime import date

from pytestqt.qtbot import QtBot

from desktop.actions import applications, page_checks
from desktop.core.kinds import CheckInterval, PageStatus, State
from desktop.core.records import ApplicationRecord
from desktop.ops import Ops
from desktop.ui.interviews.detail import DetailView
from tests.support.window import Clock
from tests.ui.interviews.detail.reading import texts

Add = Callable[..., str]
Read = Callable[[str], ApplicationRecord]
CAREERS_PAGE = "https://northwind.example/jobs"


def test_what_was_seen_is_noted_with_one_click_and_taken_back(
    view: DetailView, ops: Ops, clock: Clock, add_application: Add, record: Read
) -> None:
    one = add_application(careers_url=CAREERS_PAGE)
    view.show_application(one)
    assert "Last checked" not in texts(view.pages)
    assert [b.text() for b in view.pages.result_buttons.values()] == [
        "Still listed",
        "Posted again",
        "Gone",
        "New opening",
    ]
    view.pages.result_buttons[PageStatus.STILL_LISTED].click()
    assert "Last checked today · Tue 24 March: still listed" in texts(view.pages)
    clock.pass_days(12)
    view.refresh()
    assert "Last checked 12 days ago · Tue 24 March: still listed" in texts(view.pages)
    view.pages.result_buttons[PageStatus.REPOSTED].click()
    assert [c.status for c in record(one).page_checks] == [
        PageStatus.STILL_LISTED,
        PageStatus.REPOSTED,
    ]
    ops.undo()
    assert [c.status for c in record(one).page_checks] == [PageStatus.STILL_LISTED]


def test_there_is_nothing_to_note_without_an_address(
    view: DetailView, add_application: Add
) -> None:
    view.show_application(add_application())
    assert "No link yet." in texts(view.pages)
    assert view.pages.result_buttons == {}
    assert view.pages.interval_button is None


def test_the_keyboard_stays_on_the_button_that_was_pressed(
    view: DetailView, add_application: Add, qtbot: QtBot
) -> None:
    view.show_application(add_application(careers_url=CAREERS_PAGE))
    before = view.pages.result_buttons[PageStatus.GONE]
    view.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    before.click()
    after = view.pages.result_buttons[PageStatus.GONE]
    assert after is not before
    assert after.hasFocus()


def test_the_next_check_is_named_once_the_job_is_gone(
    view: DetailView, ops: Ops, clock: Clock, add_application: Add
) -> None:
    one = add_application(careers_url=CAREERS_PAGE)
    view.show_application(one)
    assert "Next check" not in texts(view.pages)
    assert "Time to check" not in texts(view.pages)
    ops.run("Set", applications.set_state, one, State.MOVED_ON, date(2026, 3, 24))
    assert "Next check: in 4 weeks · Fri 24 April" in texts(view.pages)
    clock.pass_days(31)
    view.refresh()
    assert "Time to check what they offer now" in texts(view.pages)
    view.pages.result_buttons[PageStatus.NEW_OPENING].click()
    assert "Next check: in 4 weeks · Sun 24 May" in texts(view.pages)


def test_how_often_to_check_is_chosen_and_undone(
    view: DetailView, ops: Ops, add_application: Add, qtbot: QtBot
) -> None:
    one = add_application(careers_url=CAREERS_PAGE)
    ops.run("Set", applications.set_state, one, State.MOVED_ON, date(2026, 3, 24))
    view.show_application(one)
    button = view.pages.interval_button
    assert button is not None
    assert button.text() == "Every month"
    entries = {entry.text(): entry for entry in button.menu().actions()}
    assert list(entries) == ["Every week", "Every two weeks", "Every month", "Never"]
    assert [text for text, entry in entries.items() if entry.isChecked()] == ["Every month"]
    view.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    entries["Every week"].trigger()
    assert "Next check: in 7 days · Tue 31 March" in texts(view.pages)
    assert view.pages.interval_button is not None
    assert view.pages.interval_button.hasFocus()
    view.pages.interval_button.menu().actions()[-1].trigger()
    qtbot.waitUntil(lambda: "Next check" not in texts(view.pages))
    assert view.pages.interval_button.text() == "Never"
    ops.undo()
    ops.undo()
    assert "Next check: in 4 weeks · Fri 24 April" in texts(view.pages)
    assert view.pages.interval_button.text() == "Every month"


def test_an_interval_of_ones_own_can_be_changed_back_where_nothing_else_is_known(
    view: DetailView, ops: Ops, add_application: Add
) -> None:
    one = add_application()
    ops.run("Set", page_checks.set_interval, one, CheckInterval.NEVER)
    view.show_application(one)
    assert view.pages.interval_button is not None
    ops.undo()
    assert view.pages.interval_button is None


def test_a_check_that_was_put_off_says_until_when(
    view: DetailView, ops: Ops, clock: Clock, add_application: Add
) -> None:
    one = add_application(careers_url=CAREERS_PAGE)
    ops.run("Set", applications.set_state, one, State.MOVED_ON, date(2026, 3, 24))
    clock.pass_days(31)
    ops.run("Later", page_checks.put_off, one, date(2026, 4, 27))
    view.show_application(one)
    assert "Put off: in 3 days · Mon 27 April" in texts(view.pages)
