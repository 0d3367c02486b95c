"""A store that is locked, newer or another program's is refused at once and left unchanged."""

import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop.models import database
from desktop.models.database import open_store
from desktop.models.errors import StoreError, StoreErrorKind
from desktop.ops import Ops
from tests.faults.child_process import finish, read_line
from tests.faults.random_user import NOW, advisor, fill
from tests.support.figures import Figures

#: A program that locks the store until its input ends.
_HOLDER = (
    "import sqlite3, sys; db = sqlite3.connect(sys.argv[1], isolation_level=None); "
    "db.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read()"
)


def test_a_write_to_a_locked_store_fails_at_once(
    tmp_path: Path, figures: Figures, dice: random.Random
) -> None:
    path = tmp_path / "callback.db"
    store = open_store(path, NOW.utc)
    who = fill(store, dice, 10)
    ops = Ops(store, lambda: NOW, advisor)
    errors: list[str] = []
    ops.failed.connect(errors.append)
    longest = 0.0
    command = [sys.executable, "-c", _HOLDER, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert read_line(other).split() == [b"held"]
        for name, action, args, more in (who._add(), *[who._add() for _ in range(4)]):
            began = time.monotonic()
            assert not ops.run(name, action, *args, **more)
            longest = max(longest, time.monotonic() - began)
        finish(other)
    assert len(errors) == 5
    assert all("in use by another program" in sentence for sentence in errors)
    name, action, args, more = who._add()
    assert ops.run(name, action, *args, **more)
    store.close()
    figures("locked by another process", tries=5, longest_wait=f"{longest * 1000:.0f} ms")
    assert database._TIMEOUT < 0.2  # seconds for which the window may freeze


def newer(path: Path) -> None:
    open_store(path, NOW.utc).close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 1000")


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE theirs (x)")


@pytest.mark.parametrize(
    ("make", "kinds"),
    [
        (newer, {StoreErrorKind.NEWER, StoreErrorKind.NEWER_NAMED}),
        (foreign, {StoreErrorKind.NOT_OURS}),
        (lambda path: path.write_text("a letter", encoding="utf-8"), {StoreErrorKind.NOT_OURS}),
        (lambda path: path.touch(), {StoreErrorKind.EMPTY}),
    ],
    ids=["newer", "another program's", "a text", "empty"],
)
def test_a_refused_file_is_left_unchanged(
    tmp_path: Path, make: Callable[[Path], object], kinds: set[StoreErrorKind]
) -> None:
    path = tmp_path / "callback.db"
    make(path)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    with pytest.raises(StoreError) as refused:
        open_store(path, NOW.utc)
    assert refused.value.kind in kinds
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before
