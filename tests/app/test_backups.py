"""Backups made by sessions."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.actions import applications
from desktop.app.session import Session, build
from desktop.cli import Options
from desktop.core.ids import new_id
from desktop.core.records import Application
from desktop.models.backup import Occasion, list_backups

NOW = datetime.fromisoformat("2026-03-24T10:00")


@pytest.fixture
def start(tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[..., Session]]:
    """Starts sessions on the same data, one after the other, each until it is ready."""
    sessions: list[Session] = []

    def started(*, demo: bool = False, background: bool = False) -> Session:
        while sessions:
            sessions.pop().close()
        session = build(Options(data_dir=tmp_path / "data", now=NOW, demo=demo))
        sessions.append(session)
        with qtbot.waitSignal(session.ready):
            session.start(background=background)
        backup_scheduler = session.backup_scheduler
        if backup_scheduler is not None:
            qtbot.waitUntil(lambda: not backup_scheduler.is_busy)
        return session

    yield started
    for session in sessions:
        session.close()


def _add(session: Session, company: str) -> None:
    application = Application(id=new_id(), company=company, role="Data engineer")
    assert session.ops.run(
        "Add", applications.add, application=application, interview=None, people=[]
    )


def test_the_next_start_backs_up_what_the_last_one_entered(
    start: Callable[..., Session], tmp_path: Path
) -> None:
    _add(start(), "Northwind")
    session = start()
    (backup,) = list_backups(tmp_path / "data" / "backups")
    assert backup.manifest.occasion is Occasion.START
    assert backup.manifest.counts["application"] == 1
    assert session.backup_scheduler is not None
    assert session.backup_scheduler.backups == (backup,)


def test_without_a_window_nothing_is_listed_where_nothing_is_new(
    start: Callable[..., Session], qtbot: QtBot
) -> None:
    _add(start(), "Northwind")
    start()
    session = start(background=True)
    backup_scheduler = session.backup_scheduler
    assert backup_scheduler is not None
    assert backup_scheduler.backups == ()
    assert not backup_scheduler.is_needed
    session.show_window()
    qtbot.waitUntil(lambda: len(backup_scheduler.backups) == 1)


def test_without_a_window_a_backup_that_is_gone_is_made_again(
    start: Callable[..., Session], tmp_path: Path
) -> None:
    _add(start(), "Northwind")
    start()
    for path in (tmp_path / "data" / "backups").iterdir():
        path.unlink()
    session = start(background=True)
    assert session.backup_scheduler is not None
    assert len(session.backup_scheduler.backups) == 1


def test_the_example_is_not_backed_up(start: Callable[..., Session], tmp_path: Path) -> None:
    session = start(demo=True)
    assert session.backup_scheduler is None
    assert not (tmp_path / "data" / "backups").exists()


def test_the_window_warns_when_there_is_no_backup_and_leads_to_the_settings(
    start: Callable[..., Session], tmp_path: Path
) -> None:
    session = start()
    _add(session, "Northwind")
    (tmp_path / "data" / "backups").write_text("in the way", encoding="utf-8")
    session = start()
    window = session.window
    assert window is not None
    line = window.banners.banner("backup")
    assert line is not None
    assert "backups" in line.text()
    asked: list[str] = []
    session.navigator.show_settings.connect(asked.append)
    line.action_button.click()
    assert asked == ["data"]
    line.close_button.click()
    assert window.banners.texts() == ()
