"""A full or failing disk at each write of each action is reported, and nothing is lost.

The VFS of these tests returns the errors to SQLite. `test_disk_small.py` fills a real disk.
"""

import os
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.ids import new_id
from desktop.core.records import Application
from desktop.models.database import Store, open_store
from desktop.models.errors import StoreErrorKind
from desktop.ops import Ops
from desktop.ui.forms.contact import ContactDialog
from tests.faults.integrity import content_of, search_index_is_current
from tests.faults.random_user import NOW, advisor, fill
from tests.faults.vfs import Event, Operation, UnreachableError, watching
from tests.support.figures import Figures


class Disk:
    """Once armed, fails the nth operation of a kind and all later ones."""

    def __init__(self, answer: int, counts: Callable[[Event], bool]) -> None:
        self._answer, self._counts = answer, counts
        self._left: int | None = None
        self.refused = 0

    def arm(self, number: int) -> None:
        self._left, self.refused = number, 0

    def disarm(self) -> None:
        self._left = None

    def __call__(self, event: Event) -> int:
        if self._left is None or not self._counts(event):
            return 0
        self._left -= 1
        if self._left >= 0:
            return 0
        self.refused += 1
        return self._answer


def needs_space(event: Event) -> bool:
    """Whether the operation fails on a full disk: overwriting needs no room."""
    path = Path(event.path)
    if event.operation is Operation.WRITE:
        return not path.exists() or event.at + len(event.data) > path.stat().st_size
    return event.operation is Operation.CREATE


FAULTS = {
    "full": (sqlite3.SQLITE_FULL, needs_space, StoreErrorKind.FULL, "The disk is full"),
    "failing": (
        sqlite3.SQLITE_IOERR_WRITE,
        lambda event: event.operation in (Operation.WRITE, Operation.CREATE),
        StoreErrorKind.FAILED,
        "could not be read or written",
    ),
    "not syncing": (
        sqlite3.SQLITE_IOERR_FSYNC,
        lambda event: event.operation is Operation.SYNC,
        StoreErrorKind.FAILED,
        "could not be read or written",
    ),
}


@pytest.fixture(params=FAULTS)
def fault(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def disk(fault: str) -> Iterator[Disk]:
    answer, counts, *_ = FAULTS[fault]
    made = Disk(answer, counts)
    try:
        with watching(made):
            yield made
    except UnreachableError as error:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(str(error))


@pytest.fixture
def store(place: Path, disk: Disk) -> Iterator[Store]:
    opened = open_store(place / "callback.db", NOW.utc)
    yield opened
    opened.close()


WANTED = {"add", "log", "edit", "draft", "delete", "setting", "problem", "edit contact", "undo"}


def test_a_failure_at_any_write_of_any_action_is_reported_and_changes_nothing(
    *,
    store: Store,
    disk: Disk,
    fault: str,
    figures: Figures,
    dice: random.Random,
    thorough: bool,
) -> None:
    """An error in the last sync comes after the change, which may then be in the file.

    The short form fails every third write.
    """
    step = 1 if thorough else 3
    *_, sentence = FAULTS[fault]
    who = fill(store, dice, 25)
    ops = Ops(store, lambda: NOW, advisor)
    errors: list[str] = []
    ops.failed.connect(errors.append)
    done: set[str] = set()
    tried = 0
    for _ in range(100):
        who.act()
        new = [doing for doing in who.everything().values() if doing[0] not in done]
        if done >= WANTED:
            break
        if not new:
            continue
        name, action, args, more = new[0]
        done.add(name)
        number, before, succeeded = 0, content_of(store.path), None
        while not succeeded and content_of(store.path) == before:
            disk.arm(number)
            succeeded = ops.run(name, action, *args, **more)
            disk.disarm()
            if not succeeded:
                number += step
                tried += 1
                assert sentence in errors.pop()
                assert content_of(store.path) == before or fault == "not syncing"
        who.forget_last()
        assert errors == []
        if number == 0 and content_of(store.path) == before:  # an action without effect
            done.discard(name)
            continue
        assert number > 0
        assert search_index_is_current(copy_of(store.path))
    figures(f"disk {fault}, at each write", actions=len(done), writes=tried, lost=0, corrupt=0)
    assert done >= WANTED


def copy_of(path: Path) -> Path:
    return Path(shutil.copy(path, path.with_suffix(".copy")))


@pytest.mark.parametrize("fault", ["full", "failing"], indirect=True)
def test_a_dialog_that_could_not_save_stays_open_with_what_was_typed(
    store: Store, disk: Disk, fault: str, dice: random.Random, qtbot: QtBot
) -> None:
    fill(store, dice, 10)
    job = new_id()  # the random actions may have deleted all others
    with store.writing(NOW.utc) as writer:
        writer.insert(Application(id=job, company="Northwind", role="Engineer"))
    found = store.queries.record(job)
    assert found is not None
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    dialog = ContactDialog(Ops(store, lambda: NOW, advisor), found, host)
    dialog.open()
    dialog.subject.setText("Your nightly load")
    dialog.text.setPlainText("Dear Dana,\n\nan idea. " + "word " * 4_000)
    typed = dialog.text.toPlainText()
    before = content_of(store.path)

    disk.arm(0)
    dialog.accept()
    disk.disarm()
    assert dialog.isVisible()
    assert (dialog.subject.text(), dialog.text.toPlainText()) == ("Your nightly load", typed)
    assert any(FAULTS[fault][3] in label.text() for label in dialog.findChildren(QLabel))
    assert content_of(store.path) == before

    dialog.accept()
    assert not dialog.isVisible()
    after = store.queries.record(job)
    assert after is not None
    assert len(after.contacts) == len(found.contacts) + 1
