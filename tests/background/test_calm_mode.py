"""In calm mode the tray, the window, Today and notifications leave out the same steps."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from desktop.actions import announcements, applications, reminders, settings
from desktop.background.tray.icon import tray_icon
from desktop.background.tray.tray import Tray
from desktop.core.kinds import State
from desktop.core.preferences import CALM, PER_DAY, PRIVACY
from desktop.ops import Ops
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.navigator import Navigator
from desktop.ui.shell.pages import TODAY
from desktop.ui.today.page import TodayPage
from tests.support.tray import FakeClock, add_interview

Make = Callable[[Ops], object]
A_MONTH_AGO = date(2026, 2, 20)


def waiting(ops: Ops) -> str:
    return add_interview(ops, "Waiting", hours_ago=30)


def rejected(ops: Ops) -> str:
    """An application rejected today: the answer is due."""
    key = add_interview(ops, "Rejected", hours_ago=30)
    ops.run("Reject", applications.set_state, key, State.REJECTED, ops.now().today)
    return key


def left(ops: Ops) -> None:
    """An application moved on from a month ago: a page check is due."""
    key = add_interview(ops, "Left", hours_ago=1000)
    ops.run("Move on", applications.set_state, key, State.MOVED_ON, A_MONTH_AGO)


def refused(ops: Ops) -> None:
    """An application rejected a month ago: a page check and the answer are due."""
    key = add_interview(ops, "Refused", hours_ago=1000)
    ops.run("Reject", applications.set_state, key, State.REJECTED, A_MONTH_AGO)


ALL = (waiting, rejected, left, refused)
#: The applications, those that are due, and those due in calm mode.
TABLE: list[tuple[tuple[Make, ...], str, str]] = [
    ((), "", ""),
    ((waiting,), "Waiting", "Waiting"),
    ((rejected,), "Rejected", ""),
    ((left,), "Left", "Left"),
    ((refused,), "Refused Refused", ""),
    ((waiting, rejected), "Rejected Waiting", "Waiting"),
    ((left, refused), "Left Refused Refused", "Left"),
    (ALL, "Left Refused Refused Rejected Waiting", "Left Waiting"),
    (ALL[::-1], "Left Refused Refused Rejected Waiting", "Left Waiting"),
]
ROWS = [(makes, "no", due) for makes, due, _ in TABLE]
ROWS += [(makes, "yes", due) for makes, _, due in TABLE]


@dataclass(frozen=True)
class Places:
    """The places of the interface that show what is due."""

    ops: Ops
    tray: Tray
    window: MainWindow
    today: TodayPage

    @property
    def icon(self) -> QSystemTrayIcon:
        return self.tray.findChildren(QSystemTrayIcon)[0]

    @property
    def badge(self) -> QImage:
        return self.icon.icon().pixmap(64, 64).toImage()

    @property
    def on_rail(self) -> int:
        return self.window.rail.buttons[TODAY].count

    def in_menu(self) -> str:
        words = [a.text() for a in self.tray.menu.actions() if not a.isSeparator()]
        due = words[: words.index("What should I do?")]
        names = ("Waiting", "Rejected", "Left", "Refused")
        return " ".join(sorted(name for text in due for name in names if name in text))

    def on_today(self) -> str:
        """The due cards, without those that wait."""
        page, today = self.today, self.ops.now().today
        page.refresh()
        keys = [card.application_id for card in page.checks.cards]
        for item in page.steps.items:
            row = self.ops.queries.row(item.application_id, self.ops.now())
            assert row is not None
            if item.isVisibleTo(page) and row.due_on is not None and row.due_on <= today:
                keys.append(item.application_id)
        return self._names(keys)

    def announced(self) -> str:
        taken = self.ops.run("", announcements.claim_due)
        assert taken is not None
        return self._names([step.application_id for step in taken.value.steps])

    def _names(self, keys: list[str]) -> str:
        rows = [self.ops.queries.row(key, self.ops.now()) for key in keys]
        return " ".join(sorted(row.company for row in rows if row is not None))


@pytest.fixture
def places(ops: Ops, tray: Tray, qtbot: QtBot) -> Iterator[Places]:
    window, today = MainWindow(ops), TodayPage(ops, Navigator())
    qtbot.addWidget(window)
    qtbot.addWidget(today)
    with qtbot.waitExposed(window):
        window.show()
    today.checks.line.setChecked(True)
    yield Places(ops, tray, window, today)
    window.close()


@pytest.mark.parametrize(("there_is", "calm", "due"), ROWS)
def test_tray_window_today_and_notifications_say_the_same(
    places: Places, time: FakeClock, there_is: tuple[Make, ...], calm: str, due: str
) -> None:
    for make in there_is:
        make(places.ops)
    places.ops.run("", settings.put_all, [(CALM, calm), (PER_DAY, "9")])
    assert places.on_today() == due
    assert places.in_menu() == due
    count = len(due.split())
    words = {0: "Nothing to do today", 1: "One thing for today"}
    assert places.icon.toolTip() == f"Callback: {words.get(count, f'{count} things for today')}"
    assert places.badge == drawn(count)
    assert places.on_rail == count
    time.advance(minutes=30)
    assert places.announced() == due


def test_calm_mode_is_followed_everywhere_when_it_is_taken_back(places: Places) -> None:
    waiting(places.ops)
    rejected(places.ops)
    seen = []
    places.ops.run("Calm", settings.put, CALM, "yes")
    seen.append((places.in_menu(), places.on_rail))
    for change in (places.ops.undo, places.ops.redo):
        change()
        seen.append((places.in_menu(), places.on_rail))
    assert seen == [("Waiting", 1), ("Rejected Waiting", 2), ("Waiting", 1)]


def test_what_should_i_do_skips_steps_hidden_in_calm_mode(places: Places, qtbot: QtBot) -> None:
    rejected(places.ops)
    places.ops.run("", settings.put, CALM, "yes")
    with (
        qtbot.assertNotEmitted(places.tray.wizard_requested),
        qtbot.waitSignal(places.tray.open_requested),
    ):
        places.tray.request_wizard()


def test_a_menu_without_names_counts_as_the_badge_does(places: Places) -> None:
    for make in ALL:
        make(places.ops)
    places.ops.run("", settings.put_all, [(CALM, "yes"), (PRIVACY, "yes")])
    assert places.tray.menu.actions()[0].text() == "You have 2 follow-ups due"
    assert places.badge == drawn(2)


def test_what_calm_mode_leaves_out_is_not_named_as_next_either(places: Places) -> None:
    first, key = waiting(places.ops), rejected(places.ops)
    places.ops.run("Later", reminders.snooze, key, until=date(2026, 3, 27))
    places.ops.run("Later", reminders.snooze, first, until=date(2026, 3, 30))
    assert places.on_today() == ""
    assert "Rejected" in places.today.head.reason.text()
    places.ops.run("", settings.put, CALM, "yes")
    assert places.on_today() == ""
    assert "Rejected" not in places.today.head.reason.text()


def drawn(count: int) -> QImage:
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return tray_icon(count, dark=dark).pixmap(64, 64).toImage()
