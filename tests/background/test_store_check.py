"""The background check of an open store: completes, makes way for writes, reports damage."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.background import store_check
from desktop.background.store_check import StoreCheck
from desktop.models.checks import IntegrityCheck
from desktop.models.errors import StoreError, StoreErrorKind
from desktop.models.store import Store
from desktop.ops import Ops
from tests.models.raw import ask
from tests.support.window import add_application, advisor, clock, ops, store

__all__ = ["add_application", "advisor", "clock", "ops", "store"]


Add = Callable[..., str]


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_check, "_PAUSE_MS", 1)


@pytest.fixture
def check(store: Store, qtbot: QtBot) -> Iterator[StoreCheck]:
    made = StoreCheck(store.path, store.before_write, thorough=True)
    yield made
    made.close()


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[IntegrityCheck]]:
    """Checks that hold the store until they are asked to stop; the first goes no further."""
    begun: list[IntegrityCheck] = []
    real, asked = IntegrityCheck._look, threading.Event()
    stop = IntegrityCheck.stop

    def look(self: IntegrityCheck, db: object) -> list[str]:
        begun.append(self)
        if len(begun) == 1:
            db.execute("BEGIN")  # type: ignore[attr-defined]
            db.execute("SELECT * FROM application").fetchall()  # type: ignore[attr-defined]
            asked.wait(60)
        return real(self, db)  # type: ignore[arg-type]

    def stopped(self: IntegrityCheck) -> None:
        stop(self)
        asked.set()

    monkeypatch.setattr(IntegrityCheck, "_look", look)
    monkeypatch.setattr(IntegrityCheck, "stop", stopped)
    yield begun
    asked.set()


def damage(path: Path) -> None:
    size = ask(path, "PRAGMA page_size")[0][0]
    root = ask(path, "SELECT rootpage FROM sqlite_master WHERE name = 'application'")[0][0]
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xff" * size)


def test_a_sound_store_passes(check: StoreCheck, qtbot: QtBot, add_application: Add) -> None:
    add_application()
    with qtbot.waitSignal(check.passed):
        check.start()


def test_damage_is_reported(
    check: StoreCheck, store: Store, qtbot: QtBot, add_application: Add
) -> None:
    add_application()
    damage(store.path)
    with qtbot.waitSignal(check.damaged) as emitted:
        check.start()
    assert isinstance(emitted.args[0], StoreError)
    assert emitted.args[0].kind is StoreErrorKind.DAMAGED


def test_a_write_is_made_way_for_and_the_check_begins_anew_after_it(
    check: StoreCheck, ops: Ops, qtbot: QtBot, add_application: Add, slow: list[IntegrityCheck]
) -> None:
    failed: list[str] = []
    ops.failed.connect(failed.append)
    check.start()
    qtbot.waitUntil(lambda: len(slow) == 1)
    with qtbot.waitSignal(check.passed):
        add_application()
    assert failed == []
    assert len(slow) == 2


def test_ended_in_the_middle_it_says_nothing_and_no_longer_listens(
    check: StoreCheck, store: Store, qtbot: QtBot, slow: list[IntegrityCheck]
) -> None:
    emitted: list[object] = []
    check.passed.connect(lambda: emitted.append("passed"))
    check.damaged.connect(emitted.append)
    check.start()
    qtbot.waitUntil(lambda: len(slow) == 1)
    check.close()
    qtbot.wait(0)
    assert emitted == []
    assert store.before_write == []


def test_a_store_that_cannot_be_looked_at_now_is_looked_at_later(
    check: StoreCheck, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[int] = []
    real = IntegrityCheck.run

    def run(self: IntegrityCheck) -> bool:
        tries.append(1)
        if len(tries) == 1:
            raise StoreError(StoreErrorKind.BUSY, store.path)
        return real(self)

    monkeypatch.setattr(IntegrityCheck, "run", run)
    with qtbot.waitSignal(check.passed):
        check.start()
    assert len(tries) == 2
