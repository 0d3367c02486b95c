"""The program at rest: what it shows, and what wakes it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from desktop.system.power import Happening
from desktop.ui import rest as module
from desktop.ui.rest import Rest
from desktop.ui.rest_note import RestNote
from desktop.ui.tray_icon import as_png
from desktop.ui.tray_place import TrayLook, TrayPlace
from tests.ui.tray.conftest import Panel

pytestmark = pytest.mark.usefixtures("qtbot", "panel")

_BEGAN = datetime(2026, 3, 24, 10, 0, tzinfo=UTC)


def _pictures(colour: str) -> tuple[bytes, ...]:
    pixmap = QPixmap(24, 24)
    pixmap.fill(QColor(colour))
    return as_png(_as_icon(pixmap))


def _as_icon(pixmap: QPixmap) -> QIcon:
    icon = QIcon()
    icon.addPixmap(pixmap)
    return icon


class Hours:
    """A clock on the wall, and one that counts on while the computer is awake."""

    def __init__(self) -> None:
        self.wall = _BEGAN
        self.even = 1000.0
        self.zone = "Europe/Berlin"

    def pass_by(self, **spans: float) -> None:
        self.wall += timedelta(**spans)
        self.even += timedelta(**spans).total_seconds()


@pytest.fixture
def hours(monkeypatch: pytest.MonkeyPatch) -> Hours:
    made = Hours()
    monkeypatch.setattr(module, "instant", lambda: made.wall)
    monkeypatch.setattr(module, "running", lambda: made.even)
    monkeypatch.setattr(module, "zone_here", lambda: made.zone)
    return made


@pytest.fixture
def note(qtbot: QtBot) -> RestNote:
    del qtbot  # pictures need an application
    look = TrayLook("Callback: 2 next steps are due", _pictures("black"), _pictures("white"))
    until = _BEGAN + timedelta(hours=9)
    return RestNote(since=_BEGAN, until=until, zone="Europe/Berlin", look=look)


@pytest.fixture
def rest(note: RestNote, hours: Hours) -> Iterator[Rest]:
    made = Rest(note)
    made.start()
    yield made
    made.close()
    made.place.close()


def _icon(rest: Rest) -> QSystemTrayIcon:
    return rest.place.findChildren(QSystemTrayIcon)[0]


def _woken(rest: Rest) -> list[bool]:
    times: list[bool] = []
    rest.woken.connect(times.append)
    return times


def test_it_shows_what_was_shown_before(rest: Rest) -> None:
    assert _icon(rest).toolTip() == "Callback: 2 next steps are due"
    assert not _icon(rest).icon().isNull()


def test_it_sleeps_six_hours_at_most_and_no_longer_than_there_is_nothing_to_do(
    rest: Rest, hours: Hours
) -> None:
    woken = _woken(rest)
    six, left = timedelta(hours=6), timedelta(hours=2)
    assert rest.sleeps == six
    hours.pass_by(hours=7)
    rest.look()
    assert (rest.sleeps, woken) == (left, [])


@pytest.mark.parametrize(
    ("passing", "zone", "wakes"),
    [
        ({"hours": 8, "minutes": 59}, "Europe/Berlin", False),
        ({"hours": 9}, "Europe/Berlin", True),
        ({"days": 3}, "Europe/Berlin", True),
        ({"seconds": -1}, "Europe/Berlin", True),
        ({"minutes": 1}, "Europe/Lisbon", True),
    ],
)
def test_it_wakes_when_there_is_something_to_do_or_its_note_was_for_another_clock(
    rest: Rest, hours: Hours, passing: dict[str, float], zone: str, wakes: bool
) -> None:
    woken = _woken(rest)
    hours.pass_by(**passing)
    hours.zone = zone
    rest.look()
    assert bool(woken) is wakes


@pytest.mark.parametrize(
    ("awake", "asleep", "at_once"),
    [
        (timedelta(hours=9), timedelta(), True),
        (timedelta(hours=1), timedelta(hours=8), False),
        (timedelta(seconds=20), timedelta(), False),
    ],
)
def test_what_is_due_is_said_at_once_unless_the_desktop_is_only_coming_up(
    rest: Rest, hours: Hours, awake: timedelta, asleep: timedelta, at_once: bool
) -> None:
    woken = _woken(rest)
    hours.pass_by(seconds=awake.total_seconds())
    hours.wall += asleep
    rest.wake()
    assert woken == [at_once]


def test_an_hour_awake_makes_up_for_a_sleep_before(rest: Rest, hours: Hours) -> None:
    woken = _woken(rest)
    hours.wall += timedelta(hours=7)
    rest.look()
    hours.pass_by(hours=1)
    rest.wake()
    assert woken == [True]


def test_a_clock_that_runs_on_through_sleep_makes_nothing_be_said_at_once(
    rest: Rest, hours: Hours
) -> None:
    woken = _woken(rest)
    hours.pass_by(hours=10)
    rest._on_happening(Happening.AWAKE)
    assert woken == [False]


def test_what_falls_due_while_it_lies_down_is_said(note: RestNote, hours: Hours) -> None:
    rest = Rest(note)
    woken = _woken(rest)
    hours.pass_by(hours=9)
    rest.start()
    assert len(woken) == 1
    rest.place.close()


def test_it_wakes_once(rest: Rest, hours: Hours) -> None:
    woken = _woken(rest)
    hours.pass_by(hours=10)
    rest.look()
    rest.look()
    rest.place.menu.aboutToShow.emit()
    assert len(woken) == 1


def test_the_menu_is_filled_by_the_program_that_wakes_for_it(rest: Rest) -> None:
    filled: list[str] = []
    rest.woken.connect(
        lambda _: filled.append(rest.place.menu.addAction("Contoso: send your thanks").text())
    )
    rest.place.menu.aboutToShow.emit()
    assert filled == ["Contoso: send your thanks"]


@pytest.mark.parametrize("asked", ["open_requested", "wizard_requested", "add_requested"])
def test_what_was_asked_for_reaches_the_program_that_wakes_and_reaches_it_once(
    rest: Rest, asked: str
) -> None:
    heard: list[str] = []

    def take_over(_at_once: bool) -> None:
        getattr(rest.place, asked).connect(lambda: heard.append(asked))

    rest.woken.connect(take_over)
    getattr(rest.place, asked).emit()
    assert heard == [asked]
    getattr(rest.place, asked).emit()
    assert heard == [asked, asked]


def test_pausing_from_its_menu_reaches_the_program_that_wakes(rest: Rest) -> None:
    heard: list[bool] = []
    rest.woken.connect(lambda _: rest.place.pause_requested.connect(heard.append))
    rest.place.pause_requested.emit(True)
    assert heard == [True]


def test_quitting_needs_nobody_to_wake(rest: Rest, monkeypatch: pytest.MonkeyPatch) -> None:
    quits: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda: quits.append(True))
    woken = _woken(rest)
    rest.place.quit_requested.emit()
    assert (quits, woken) == ([True], [])
    rest.wake()
    rest.place.quit_requested.emit()
    assert quits == [True]


def test_where_no_tray_comes_somebody_must_wake(note: RestNote, hours: Hours, panel: Panel) -> None:
    panel.is_there = False
    rest = Rest(note)
    woken = _woken(rest)
    rest.start()
    rest.place.missed.emit()
    assert woken == [False]
    rest.place.close()


def test_a_late_tray_gets_the_picture(note: RestNote, hours: Hours, panel: Panel) -> None:
    panel.is_there = False
    rest = Rest(note)
    rest.start()
    panel.is_there = True
    rest.place.look()
    assert _icon(rest).toolTip() == note.look.tool_tip
    rest.close()
    assert not rest.place.has_icon


def test_whoever_takes_the_place_over_keeps_it(rest: Rest) -> None:
    rest.wake()
    rest.close()
    assert rest.place.has_icon


def test_opening_the_menu_counts_as_use(panel: Panel) -> None:
    place = TrayPlace()
    assert place.unused_for == float("inf")
    place.menu.aboutToShow.emit()
    assert place.unused_for < 60
    place.close()


def test_a_message_of_the_tray_keeps_whoever_may_click_on_it(panel: Panel) -> None:
    place = TrayPlace()
    place.look()
    assert place.say("Thank Dana", "")
    assert place.unused_for < 60
    place.close()
