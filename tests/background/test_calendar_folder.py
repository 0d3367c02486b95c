"""A calendar file is kept up to date in a folder, in the background too."""

import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from PySide6.QtCore import QEventLoop, QTimer
from pytestqt.qtbot import QtBot

from desktop.actions import applications, interviews, settings
from desktop.background import calendar_folder as module
from desktop.background.calendar_folder import FILE_NAME, CalendarFolder
from desktop.core.ids import new_id
from desktop.core.kinds import Format, InterviewKind, Part
from desktop.core.preferences import CALENDAR_FOLDER
from desktop.core.records import Application, Interview, Person
from desktop.ops import Ops
from tests.support import window
from tests.support.window import Clock

advisor, clock, ops, store = window.advisor, window.clock, window.ops, window.store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "calendar"
    made.mkdir()
    return made


@pytest.fixture
def keep(ops: Ops, folder: Path) -> Iterator[CalendarFolder]:
    ops.run("", settings.put, CALENDAR_FOLDER, str(folder))
    made = CalendarFolder(ops)
    yield made
    made.timer.stop()


def add(ops: Ops, starts: str = "2026-03-26T14:00", promise: date | None = None) -> str:
    job = Application(id=new_id(), company="Bluefin", role="Baker")
    interview = Interview(
        id=new_id(),
        application_id=job.id,
        round=InterviewKind.SECOND,
        format=Format.VIDEO,
        starts=datetime.fromisoformat(starts),
        zone="Europe/Berlin",
        promise_on=promise,
    )
    people = [(Person(id=new_id(), name="Dana Reyes"), Part.INTERVIEWER)]
    ops.run("", applications.add, application=job, interview=interview, people=people)
    return job.id


def write(keep: CalendarFolder) -> None:
    loop = QEventLoop()
    keep.written.connect(loop.quit)
    QTimer.singleShot(30_000, loop.quit)
    keep.write()
    loop.exec()


def read(folder: Path) -> dict[str, object]:
    """The days or instants by the words of the entries."""
    found: Any = Calendar.from_ical((folder / FILE_NAME).read_bytes())
    return {str(one["SUMMARY"]): one["DTSTART"].dt for one in found.walk("VEVENT")}


def test_interviews_steps_and_promises_are_in_it(
    ops: Ops, keep: CalendarFolder, folder: Path, clock: Clock
) -> None:
    add(ops)
    add(ops, "2026-03-20T10:00", promise=date(2026, 3, 30))
    assert keep.timer.isActive()
    write(keep)
    found = read(folder)
    assert found["Bluefin: Second interview"] in {
        datetime(2026, 3, 26, 13, tzinfo=UTC),
        datetime(2026, 3, 20, 9, tzinfo=UTC),
    }
    assert found["Bluefin: answer promised"] == date(2026, 3, 30)
    assert found["Bluefin: Send thanks"] == clock.moment.today
    text = (folder / FILE_NAME).read_text(encoding="utf-8")
    assert "Baker\\nDana Reyes\\nVideo call" in text
    assert [path.name for path in folder.iterdir()] == [FILE_NAME]


def test_an_interview_that_is_deleted_is_cancelled(
    ops: Ops, keep: CalendarFolder, folder: Path
) -> None:
    job = add(ops)
    write(keep)
    record = ops.queries.record(job)
    assert record is not None
    ops.run("", interviews.delete, record.interviews[0].id)
    write(keep)
    assert b"STATUS:CANCELLED" in (folder / FILE_NAME).read_bytes()


def test_it_is_not_written_again_without_a_change(
    ops: Ops, keep: CalendarFolder, folder: Path, clock: Clock
) -> None:
    add(ops)
    write(keep)
    before = (folder / FILE_NAME).stat().st_ino
    write(keep)
    assert (folder / FILE_NAME).stat().st_ino == before


def test_a_folder_that_is_away_is_said_once_and_written_when_it_is_back(
    ops: Ops, keep: CalendarFolder, folder: Path
) -> None:
    said: list[str] = []
    ops.reported.connect(said.append)
    folder.rmdir()
    write(keep)
    write(keep)
    assert len(said) == 1
    assert f"“{folder}” is not there now" in said[0]
    assert keep.problem == said[0]
    folder.mkdir()
    add(ops)
    write(keep)
    assert keep.problem == ""
    assert read(folder)


def test_a_folder_that_cannot_be_written_is_said(
    ops: Ops, keep: CalendarFolder, folder: Path
) -> None:
    (folder / FILE_NAME).mkdir()
    write(keep)
    assert "could not be written" in keep.problem


def test_without_a_folder_nothing_is_written(ops: Ops, folder: Path) -> None:
    keep = CalendarFolder(ops)
    add(ops)
    assert not keep.timer.isActive()
    keep.write()
    assert (list(folder.iterdir()), keep.problem) == ([], "")


def test_at_the_end_what_is_left_is_written(ops: Ops, keep: CalendarFolder, folder: Path) -> None:
    add(ops)
    keep.close()
    assert read(folder)
    add(ops)
    assert not keep.timer.isActive()


def test_an_end_without_a_change_writes_nothing(
    ops: Ops, keep: CalendarFolder, folder: Path
) -> None:
    keep.timer.stop()
    keep.close()
    assert list(folder.iterdir()) == []


def test_a_change_while_it_is_written_is_written_too(
    ops: Ops, keep: CalendarFolder, folder: Path, qtbot: QtBot
) -> None:
    add(ops)
    with qtbot.waitSignal(keep.written):
        keep.write()
        add(ops, "2026-03-27T14:00")
        keep.write()
    days = [day for words, day in read(folder).items() if "Second interview" in words]
    assert datetime(2026, 3, 27, 13, tzinfo=UTC) in days


def test_a_folder_that_does_not_answer_blocks_neither_the_window_nor_the_end(
    ops: Ops,
    keep: CalendarFolder,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answer = threading.Event()
    monkeypatch.setattr(module, "_CLOSE_TIMEOUT_S", 0.05)
    monkeypatch.setattr(Path, "is_dir", lambda _: answer.wait(30))
    add(ops)
    keep.write()
    keep.close()
    assert list(folder.iterdir()) == []
    answer.set()
