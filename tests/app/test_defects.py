"""A defect anywhere is reported once and without personal data, and leaves the store intact."""

import logging
import re
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop import __version__
from desktop.actions import applications
from desktop.actions.context import Context
from desktop.app.controller import AppController
from desktop.app.crash import CrashHandler
from desktop.cli import Options
from desktop.core.ids import new_id
from desktop.core.records import Application
from desktop.paths import build_id
from desktop.system.logs import LOG_NAME, start_logging, stop_logging
from tests.models.raw import ask

NOW = datetime.fromisoformat("2026-03-24T10:00")
CANARY = "Danaë Quixwood"


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[AppController]:
    """The program as `app.run` sets it up, with crash handler and log."""
    hooks, level = (sys.excepthook, threading.excepthook), logging.getLogger().level
    crash = CrashHandler()
    crash.install()
    log = start_logging(tmp_path)
    made = AppController(Options(now=NOW), tmp_path)
    made.start()
    qtbot.waitUntil(lambda: made.session is not None and made.session.backup_scheduler is not None)
    yield made
    made.close()
    stop_logging(log)
    logging.getLogger().setLevel(level)
    crash.uninstall()
    sys.excepthook, threading.excepthook = hooks
    for box in QApplication.topLevelWidgets():
        box.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def add(program: AppController, company: str, *, broken: bool = False) -> None:
    """Add an application; a `broken` action raises after the write, before the commit."""
    job = Application(id=new_id(), company=company, role="Clerk")

    def action(ctx: Context) -> None:
        applications.add(ctx, application=job, interview=None, people=[])
        if broken:
            raise ZeroDivisionError(f"no place for {CANARY}")

    assert program.session is not None
    program.session.ops.run("Add", action)


class Broken(QWidget):
    """A widget whose paint event raises."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        raise ZeroDivisionError(f"no colour for {CANARY}")


def in_a_slot(program: AppController) -> None:
    QTimer.singleShot(0, lambda: add(program, CANARY, broken=True))


def in_a_thread(_program: AppController) -> None:
    def work() -> None:
        raise ZeroDivisionError(f"no letter for {CANARY}")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def in_a_paint_event(program: AppController) -> None:
    assert program.session is not None
    broken = Broken(program.session.window)
    broken.resize(40, 40)
    broken.show()


def boxes() -> list[QMessageBox]:
    return [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox)]


@pytest.mark.parametrize("break_out", [in_a_slot, in_a_thread, in_a_paint_event])
def test_it_is_reported_without_anything_personal_and_the_store_is_sound(
    program: AppController, tmp_path: Path, qtbot: QtBot, break_out: Callable[[AppController], None]
) -> None:
    add(program, "Northwind")
    break_out(program)
    qtbot.waitUntil(lambda: len(boxes()) == 1)
    next(b for b in boxes()[0].findChildren(QPushButton) if b.text() == "Copy report").click()
    report = QApplication.clipboard().text()
    first, kind, *places = report.splitlines()
    wanted = (
        rf"Callback {re.escape(__version__)} \({build_id()}\), Qt [\d.]+, \w+ \S+, Python [\d.]+"
    )
    assert re.fullmatch(wanted, first)
    assert kind == "builtins.ZeroDivisionError"
    assert places
    assert all(re.fullmatch(r"  [\w./-]+\.py:\d+ \S+", line) for line in places)
    log = (tmp_path / LOG_NAME).read_text(encoding="utf-8")
    assert "unexpected error" in log
    for text in (report, log):
        assert CANARY not in text
        assert str(Path.home()) not in text
        assert str(tmp_path) not in text
    boxes()[0].close()
    for broken in QApplication.allWidgets():
        if isinstance(broken, Broken):
            broken.hide()
    add(program, "Contoso")
    program.close()
    companies = ask(tmp_path / "callback.db", "SELECT company FROM application ORDER BY company")
    assert companies == [("Contoso",), ("Northwind",)]
    assert ask(tmp_path / "callback.db", "PRAGMA integrity_check") == [("ok",)]
