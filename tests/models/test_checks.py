"""The check of the whole file finds damage, and pauses for writes."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from desktop.models.checks import IntegrityCheck
from desktop.models.errors import StoreError, StoreErrorKind
from tests.models.raw import ask
from tests.models.samples import NOW, application, keep, new_store, whole


@pytest.fixture
def path(tmp_path: Path) -> Path:
    store = new_store(tmp_path)
    keep(store, *whole().records)
    store.close()
    return tmp_path / "callback.db"


def overwrite_page(path: Path, table: str) -> None:
    size = ask(path, "PRAGMA page_size")[0][0]
    root = ask(path, "SELECT rootpage FROM sqlite_master WHERE name = ?", table)[0][0]
    content = bytearray(path.read_bytes())
    content[(root - 1) * size : root * size] = b"\xff" * size
    path.write_bytes(content)


@pytest.mark.parametrize("thorough", [False, True])
def test_a_sound_store_passes_and_is_not_changed(path: Path, thorough: bool) -> None:
    before = path.read_bytes()
    assert IntegrityCheck(path, thorough=thorough).run()
    assert path.read_bytes() == before


@pytest.mark.parametrize("thorough", [False, True])
def test_an_overwritten_page_is_found(path: Path, thorough: bool) -> None:
    overwrite_page(path, "interaction")
    with pytest.raises(StoreError) as raised:
        IntegrityCheck(path, thorough=thorough).run()
    assert raised.value.kind is StoreErrorKind.DAMAGED


def test_an_index_without_its_row_is_found_by_the_thorough_one(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA writable_schema = 1")
        db.execute("UPDATE sqlite_master SET sql = replace(sql, 'NOT NULL UNIQUE', 'NOT NULL')")
        db.commit()
        index = "sqlite_autoindex_person_1"
        root = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (index,)).fetchone()
        size = db.execute("PRAGMA page_size").fetchone()[0]
    content = bytearray(path.read_bytes())
    at = (root[0] - 1) * size
    content[at + 3 : at + 5] = b"\0\0"  # an index with no cells
    path.write_bytes(content)
    with pytest.raises(StoreError):
        IntegrityCheck(path, thorough=True).run()


def test_one_that_was_stopped_says_nothing(path: Path) -> None:
    check = IntegrityCheck(path)
    check.stop()
    assert not check.run()


def test_one_that_is_stopped_on_the_way_ends_soon(path: Path) -> None:
    """Stopped again and again from another thread until the check has come to its end."""
    check = IntegrityCheck(path, thorough=True)
    outcome: list[bool] = []
    thread = threading.Thread(target=lambda: outcome.append(check.run()))
    thread.start()
    while thread.is_alive():
        check.stop()
    assert outcome in ([True], [False])


def test_a_write_asks_the_check_to_make_way(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    asked: list[bool] = []
    store.before_write.append(lambda: asked.append(store._db.writing))
    with store.writing(NOW) as writer:
        writer.insert(application())
    store.rebuild_search()
    assert asked == [False, False]
    store.close()


def test_a_file_that_is_gone_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as raised:
        IntegrityCheck(tmp_path / "callback.db").run()
    assert raised.value.kind is StoreErrorKind.NO_ACCESS
    assert not (tmp_path / "callback.db").exists()
