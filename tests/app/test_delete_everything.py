"""`--delete-everything` asks before it deletes, and refuses while the program runs."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLockFile, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop import cli
from desktop.app.controller import AppController
from desktop.app.delete_everything import delete_everything, run
from desktop.app.single_instance import LOCK_NAME
from desktop.background.login import login_start
from desktop.background.store_tasks import wipe_store
from desktop.cli import Options
from desktop.core.errors import UserError
from desktop.ui.settings.context import DATA
from desktop.ui.widgets.confirm import Confirm
from tests.models.samples import keep, new_store, whole


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    store = new_store(tmp_path)
    keep(store, *whole().records)
    store.close()
    (tmp_path / "window.ini").write_text("[window]", encoding="utf-8")
    return tmp_path


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file()}


def test_the_autostart_entry_is_deleted_too(folder: Path) -> None:
    messages: list[str] = []
    for wiped in (
        lambda: delete_everything(folder, ask=None, say=messages.append),
        lambda: wipe_store(folder / "callback.db", datetime.now(UTC)),
    ):
        login = login_start(folder)
        assert login is not None
        login.turn_on()
        other = login_start(folder / "other")
        assert other is not None
        other.turn_on()
        (folder / "callback.db").touch()
        wiped()
        assert not login.is_on()
        assert other.is_on()
        other.turn_off()


def test_the_typed_word_deletes_everything(folder: Path) -> None:
    asked: list[str] = []
    messages: list[str] = []

    def answer(question: str) -> str:
        asked.append(question)
        return " Delete\n"

    assert delete_everything(folder, ask=answer, say=messages.append) == 0
    assert "“delete”" in asked[0]
    assert str(folder / "callback.db") in messages
    assert "Everything is deleted" in messages[-1]
    assert files(folder) == set()


@pytest.mark.parametrize("answer", ["", "yes"])
def test_any_other_answer_deletes_nothing(folder: Path, answer: str) -> None:
    before = files(folder)
    assert delete_everything(folder, ask=lambda _: answer, say=lambda _: None) == 1
    assert files(folder) == before


@pytest.mark.parametrize("error", [EOFError, OSError, RuntimeError])
def test_without_an_answer_nothing_is_deleted(folder: Path, error: type[Exception]) -> None:
    """`RuntimeError` is raised without standard input, as in a packaged desktop program."""

    def lost(_question: str) -> str:
        raise error

    assert delete_everything(folder, ask=lost, say=lambda _: None) == 1
    assert "callback.db" in files(folder)


@pytest.mark.parametrize(("typed", "status"), [("delete", 0), ("", 1)])
def test_without_a_terminal_a_window_asks_and_says_what_was_done(
    folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, typed: str, status: int
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    shown: list[str] = []

    def answer() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, Confirm) and window.isVisible():
                shown.append(window.words.text())
                window.typed.setText(typed)
                (window.go if typed else window.cancel).click()
            elif isinstance(window, QMessageBox) and window.isVisible():
                shown.append(window.text())
                window.accept()

    timer = QTimer()
    timer.timeout.connect(answer)
    timer.start(10)
    assert run(folder, without_asking=False) == status
    timer.stop()
    question, outcome = shown
    assert str(folder / "callback.db") in question
    assert ("Everything is deleted" in outcome) is (status == 0)
    assert bool(files(folder)) is (status == 1)


def test_the_option_yes_skips_the_question(folder: Path) -> None:
    assert delete_everything(folder, ask=None, say=lambda _: None) == 0
    assert files(folder) == set()
    messages: list[str] = []
    assert delete_everything(folder, ask=None, say=messages.append) == 0
    assert messages[0].startswith("There is nothing")


def test_below_a_running_program_nothing_is_deleted(folder: Path) -> None:
    lock = QLockFile(str(folder / LOCK_NAME))
    assert lock.tryLock(0)
    messages: list[str] = []
    assert delete_everything(folder, ask=None, say=messages.append) == 1
    assert "Quit it first" in messages[0]
    assert "callback.db" in files(folder)
    lock.unlock()


def test_what_is_left_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.models.wiping.wipe", lambda store, _others: (store,))
    messages: list[str] = []
    assert delete_everything(folder, ask=None, say=messages.append) == 1
    assert "callback.db" in messages[-1]


def test_the_command_line_knows_it() -> None:
    assert cli.parse(["--delete-everything", "--yes"]).yes
    assert not cli.parse(["--delete-everything"]).needs_display
    with pytest.raises(SystemExit):
        cli.parse(["--yes"])
    with pytest.raises(SystemExit):
        cli.parse(["--delete-everything", "--demo"])


def test_from_the_window_it_ends_where_a_first_start_begins(tmp_path: Path, qtbot: QtBot) -> None:
    program = AppController(Options(now=datetime.fromisoformat("2026-03-24T10:00")), tmp_path)
    program.start()
    before = program.session
    assert before is not None
    with before.store.writing(datetime(2026, 3, 24, tzinfo=UTC)) as writer:
        for record in whole("zebra").records:
            writer.insert(record)
    (tmp_path / "backups").mkdir(exist_ok=True)
    (tmp_path / "backups/callback-20260324T100000Z-start.db").write_bytes(b"zebra")
    before.show_window().dialogs.settings(DATA)  # where it is asked for
    before.store_work.replace_store(wipe_store)
    qtbot.waitUntil(lambda: program.session not in (None, before))
    assert not [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox)]
    after = program.session
    assert after is not None
    assert after.ops.queries.is_empty()
    held = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"zebra" not in held
    program.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_stays_after_the_window_asked_is_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.models.wiping.wipe", lambda store, _others: (store,))
    with pytest.raises(UserError, match=r"callback\.db"):
        wipe_store(folder / "callback.db", datetime(2026, 3, 24, tzinfo=UTC))
