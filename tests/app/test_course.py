"""One start from its claim to its end: when it rests, when it wakes, and how it goes on."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import cli, course, program
from desktop.cli import Options
from desktop.core.errors import BrokenStartError, UserError
from desktop.course import Course, Onward
from desktop.models.database import open_store
from desktop.models.marker import change_marker, read_marker
from desktop.system.clock import instant
from desktop.ui.instance import LOCK_NAME
from desktop.ui.rest_note import NOTE_NAME, RestNote, read_note, write_note
from desktop.ui.tray_place import TrayLook, TrayPlace
from desktop.ui.zone import zone_here
from tests.ui.tray.conftest import Panel, panel

__all__ = ["panel"]

pytestmark = pytest.mark.usefixtures("panel")

BACKGROUND = Options(background=True)
AT_REST = Onward(background=True, at_rest=True)


def _note(**other: Any) -> RestNote:
    look = TrayLook("Callback: nothing is due", (), ())
    now = instant()
    note = RestNote(now, now + timedelta(hours=5), zone_here(), look)
    return note._replace(**other)


class Whole(QObject):
    """Stands for the whole program."""

    settled = Signal()
    failed = Signal(object)
    idle = Signal(object)
    made: list["Whole"] = []  # noqa: RUF012  of one test

    def __init__(
        self, options: Options, directory: Path, *, seen: bool, place: TrayPlace | None
    ) -> None:
        super().__init__()
        del options, directory, seen
        self.place = place
        self.raised: list[str] = []
        self.started: list[bool] = []
        self.session: object = None
        self.made.append(self)

    def start(self, *, prompt: bool) -> None:
        self.started.append(prompt)

    def on_raised(self, token: str) -> None:
        self.raised.append(token)

    def on_refused(self, error: UserError) -> None:
        raise error

    def close(self) -> None:
        if self.place is not None:
            self.place.close()


@pytest.fixture
def whole(monkeypatch: pytest.MonkeyPatch) -> list[Whole]:
    """Those that were made, in their order."""
    made: list[Whole] = []
    monkeypatch.setattr(Whole, "made", made)
    monkeypatch.setattr(program, "Program", Whole)
    return made


@pytest.fixture
def data(tmp_path: Path) -> Path:
    found = tmp_path / "data"
    found.mkdir()
    (found / "callback.db").write_bytes(b"the store")
    return found


def _course(
    data: Path, qapp: QApplication, options: Options = BACKGROUND, *, made_to_rest: bool = False
) -> Course:
    return Course(options, data, qapp, seen=True, made_to_rest=made_to_rest)


def _wake(resting: Course) -> None:
    assert resting._rest is not None
    resting._rest.wake()


def _run(course: Course, *steps: Callable[[], object]) -> Onward | None:
    """Run `course` and do this one after the other meanwhile, then end it, if it still goes on."""

    def go() -> None:
        for step in steps:
            step()
        QApplication.exit(0)

    QTimer.singleShot(0, course, go)
    return course.run("")


def test_when_the_system_ends_the_session_the_store_is_closed_at_once(
    tmp_path: Path, qapp: QApplication
) -> None:
    """Windows ends the process with `aboutToQuit`: what comes after the event loop never runs."""
    closed: list[bool] = []
    course = Course(Options(), tmp_path, qapp, seen=True)

    def end_session() -> None:
        qapp.aboutToQuit.emit()
        closed.append(_is_closed_in_good_order(tmp_path))
        qapp.exit(0)

    def once_open() -> None:
        program = course._program
        assert program is not None
        program.settled.connect(lambda: QTimer.singleShot(0, course, end_session))

    QTimer.singleShot(0, course, once_open)
    course.run("")
    assert closed == [True]


def _is_closed_in_good_order(directory: Path) -> bool:
    marker = read_marker(directory)
    return marker is not None and marker.clean


def test_with_nothing_to_do_it_leaves_a_note_and_goes_on_at_rest(
    data: Path, whole: list[Whole], qapp: QApplication
) -> None:
    note = _note()
    assert _run(_course(data, qapp), lambda: whole[0].idle.emit(note)) == AT_REST
    assert read_note(data) == note


def test_without_an_end_of_its_work_it_ends_when_it_is_asked_to(
    data: Path, whole: list[Whole], qapp: QApplication
) -> None:
    assert _run(_course(data, qapp)) is None
    assert whole[0].started == [False]
    assert not (data / NOTE_NAME).exists()


def test_a_window_that_was_asked_for_in_the_last_moment_is_shown(
    data: Path, whole: list[Whole], qapp: QApplication
) -> None:
    class Shown:
        window = "a window"

    def show() -> None:
        whole[0].session = Shown()

    onward = _run(_course(data, qapp), lambda: whole[0].idle.emit(_note()), show)
    assert onward == Onward(background=False, at_rest=False)


@pytest.mark.parametrize(
    "options",
    [
        pytest.param(Options(), id="started with a window"),
        pytest.param(BACKGROUND._replace(demo=True), id="the example"),
        pytest.param(BACKGROUND._replace(now=datetime(2026, 3, 24, 10)), id="a time of its own"),
    ],
)
def test_these_never_rest_and_leave_no_note(
    options: Options, data: Path, whole: list[Whole], qapp: QApplication
) -> None:
    write_note(data, _note())
    assert _run(_course(data, qapp, options), lambda: whole[0].idle.emit(_note())) is None
    assert len(whole) == 1
    assert not (data / NOTE_NAME).exists()


def test_where_nobody_looks_at_the_screen_it_does_not_rest(
    data: Path, whole: list[Whole], qapp: QApplication
) -> None:
    unseen = Course(BACKGROUND, data, qapp, seen=False)
    assert _run(unseen, lambda: whole[0].idle.emit(_note())) is None
    assert not (data / NOTE_NAME).exists()


def test_a_note_that_cannot_be_kept_leaves_it_awake_and_is_not_tried_again(
    data: Path, whole: list[Whole], qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[RestNote] = []

    def refuse(_directory: Path, note: RestNote) -> bool:
        tried.append(note)
        return False

    monkeypatch.setattr(course, "write_note", refuse)
    again = [lambda: whole[0].idle.emit(_note())] * 3
    assert _run(_course(data, qapp), *again) is None
    assert len(tried) == 1


def test_a_note_that_does_not_hold_here_and_now_is_not_left(
    data: Path, whole: list[Whole], qapp: QApplication
) -> None:
    past = _note(until=instant())
    assert _run(_course(data, qapp), lambda: whole[0].idle.emit(past)) is None
    assert not (data / NOTE_NAME).exists()


def test_made_to_rest_it_rests_and_knows_nothing_of_the_rest_of_the_program(
    data: Path, whole: list[Whole], qapp: QApplication
) -> None:
    note = _note()
    write_note(data, note)
    assert _run(_course(data, qapp, made_to_rest=True)) is None
    assert whole == []
    assert read_note(data) == note


@pytest.mark.parametrize(
    "other",
    [
        {"until": instant()},
        {"since": instant() + timedelta(hours=1)},
        {"zone": "Antarctica/Troll"},
    ],
    ids=["something is due", "the clock was set back", "another zone"],
)
def test_made_to_rest_on_a_note_that_does_not_hold_it_wakes_and_stays_awake(
    data: Path, whole: list[Whole], qapp: QApplication, other: dict[str, object]
) -> None:
    write_note(data, _note(**other))
    awake = _course(data, qapp, made_to_rest=True)
    assert _run(awake, lambda: whole[0].idle.emit(_note())) is None
    assert len(whole) == 1
    assert not (data / NOTE_NAME).exists()


def test_woken_it_may_rest_again(data: Path, whole: list[Whole], qapp: QApplication) -> None:
    write_note(data, _note())
    resting = _course(data, qapp, made_to_rest=True)
    notes: list[bool] = []
    onward = _run(
        resting,
        lambda: _wake(resting),
        lambda: notes.append((data / NOTE_NAME).exists()),
        lambda: whole[0].idle.emit(_note()),
    )
    assert notes == [False]
    assert onward == AT_REST
    assert whole[0].place is not None


def test_another_start_wakes_it_and_is_passed_on(
    data: Path, whole: list[Whole], qapp: QApplication
) -> None:
    write_note(data, _note())
    resting = _course(data, qapp, made_to_rest=True)
    _run(resting, lambda: resting._instance.raised.emit("from-panel-17"))
    assert whole[0].raised == ["from-panel-17"]


@pytest.mark.parametrize("asks", [True, False])
def test_a_program_that_was_brought_up_to_date_meanwhile_goes_on_as_the_new_one(
    data: Path,
    whole: list[Whole],
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    asks: bool,
) -> None:
    write_note(data, _note())
    resting = _course(data, qapp, made_to_rest=True)
    monkeypatch.setattr(course, "program_stamp", lambda: (1, 2))

    def happen() -> None:
        if asks and resting._rest is not None:
            resting._rest.place.open_requested.emit()
        else:
            _wake(resting)

    assert _run(resting, happen) == Onward(background=not asks, at_rest=False)
    assert whole == []
    assert not (data / NOTE_NAME).exists()


def test_another_start_gets_its_window_from_a_program_that_was_brought_up_to_date(
    data: Path, whole: list[Whole], qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_note(data, _note())
    resting = _course(data, qapp, made_to_rest=True)
    monkeypatch.setattr(course, "program_stamp", lambda: (1, 2))
    onward = _run(resting, lambda: resting._instance.raised.emit(""))
    assert onward == Onward(background=False, at_rest=False)
    assert whole == []


def test_one_that_cannot_wake_ends_and_says_so(
    data: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ImportError("half of it is of another version")

    monkeypatch.setattr(program, "Program", broken)
    write_note(data, _note())
    resting = _course(data, qapp, made_to_rest=True)
    with pytest.raises(BrokenStartError):
        _run(resting, lambda: _wake(resting))
    assert not resting._instance._lock.isLocked()


def test_a_store_that_went_away_meanwhile_is_not_begun_anew(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, panel: Panel
) -> None:
    data = tmp_path / "disk/data"
    open_store(data / "callback.db", datetime(2026, 3, 24, tzinfo=UTC)).close()
    write_note(data, _note())
    resting = _course(data, qapp, made_to_rest=True)
    words: list[str] = []

    def take_away() -> None:
        for file in data.iterdir():
            if sys.platform != "win32" or file.name != LOCK_NAME:  # open files stay there
                file.unlink()

    def look() -> None:
        assert resting._program is not None
        assert resting._program.recovery is not None
        words.append(resting._program.recovery.heading.text())
        assert resting._rest is not None
        assert not resting._rest.place.has_icon

    _run(resting, take_away, lambda: _wake(resting), look)
    assert words == ["Your data is not where it was"]
    assert not (data / "callback.db").exists()


def test_behind_an_icon_that_stays_there_is_a_store(
    tmp_path: Path, qtbot: QtBot, panel: Panel
) -> None:
    store = tmp_path / "callback.db"
    store.write_bytes(b"")
    place = TrayPlace()
    place.look()
    shown = [place.has_icon]
    whole = program.Program(BACKGROUND, tmp_path, place=place, seen=False)
    whole.start()
    shown.append(place.has_icon)
    assert whole.failure is not None
    assert shown == [True, False]
    whole.close()


def test_a_window_asked_for_before_the_store_is_open_comes_then(
    tmp_path: Path, qtbot: QtBot
) -> None:
    open_store(tmp_path / "callback.db", datetime(2026, 3, 24, tzinfo=UTC)).close()
    change_marker(tmp_path, clean=False)
    whole = program.Program(BACKGROUND, tmp_path)
    whole.start()
    opened = [whole.session]
    whole.on_raised("")
    qtbot.waitUntil(lambda: whole.session is not None)
    opened.append(whole.session)
    before, after = opened
    assert before is None
    assert after is not None
    assert after.window is not None
    assert after.window.isVisible()
    whole.close()


@pytest.mark.parametrize(
    ("given", "written"),
    [
        (Options(background=True), ["--background"]),
        (Options(), []),
        (Options(data_dir=Path("-odd"), background=True), ["--data-dir=-odd", "--background"]),
    ],
)
def test_what_a_process_made_anew_is_told_is_read_back_as_the_same(
    given: Options, written: list[str]
) -> None:
    assert cli.written(given) == written
    assert cli.parse(written) == given
