"""`kill -9` at any moment: what was acknowledged is there, and nothing is half."""

import random
import shutil
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.models.database import open_store
from tests.faults.conftest import Figures
from tests.faults.doings import NOW
from tests.faults.kill_child import STEPS
from tests.faults.killing import Killer
from tests.faults.sound import content_of, look, search_is_in_step

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no fork there")

NAME, ABSENT = "callback.db", "absent"
V1 = Path(__file__).parents[1] / "models" / "released" / "v1.sql"


@pytest.fixture(scope="module")
def killer() -> Iterator[Killer]:
    with Killer() as made:
        yield made


def for_seconds(seconds: float) -> Iterator[int]:
    """0, 1, 2 … until the time is up."""
    end, count = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        yield count
        count += 1


def test_nothing_acknowledged_is_lost_when_the_writer_is_killed(
    tmp_path: Path, dice: random.Random, figures: Figures, killer: Killer, thorough: bool
) -> None:
    path = tmp_path / "data" / NAME
    new = {ABSENT, content_of(empty_store(tmp_path / "empty" / NAME))}
    allowed: set[str] = set()
    acknowledged = 0
    for cycle in for_seconds(600 if thorough else 25):
        if cycle % 50 == 0:
            shutil.rmtree(path.parent, ignore_errors=True)
            allowed = new
        said = killer.run("write", path, dice.getrandbits(32), dice.uniform(0.0, 0.3))
        if did := said.after("did"):
            assert did[0] in allowed
            allowed = {did[-1]}
            acknowledged += len(did)
        if said.last.startswith("try "):  # died while this was being committed
            allowed = allowed | {said.last[4:]}
        found = state_of(path)
        assert found in allowed
        allowed = new if found == ABSENT else {found}
        if cycle % 10 == 0 and found != ABSENT:
            shutil.copy(path, tmp_path / "copy.db")
            assert search_is_in_step(tmp_path / "copy.db")
    figures("kill -9 while writing", cycles=cycle + 1, acknowledged=acknowledged, lost=0, corrupt=0)
    assert acknowledged > 20


def empty_store(path: Path) -> Path:
    open_store(path, NOW.utc).close()
    return path


def state_of(path: Path) -> str:
    return content_of(path) if path.exists() else ABSENT


def make_v1(path: Path) -> None:
    """A store as the first release left it, with a long contact history."""
    with closing(sqlite3.connect(path)) as db:
        db.executescript(V1.read_text(encoding="utf-8"))
        names = [row[1] for row in db.execute("PRAGMA table_info(interaction)")]
        columns = ", ".join(f'"{name}"' for name in names if name not in ("seq", "id", "text"))
        db.execute(
            f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500) "  # noqa: S608
            f"INSERT INTO interaction (id, text, {columns}) "
            f"SELECT printf('%032x', i), hex(zeroblob(300)), {columns} FROM n, "
            "(SELECT * FROM interaction LIMIT 1)"
        )
        db.commit()


def test_a_killed_migration_leaves_a_whole_version(
    tmp_path: Path, dice: random.Random, figures: Figures, killer: Killer, thorough: bool
) -> None:
    original = tmp_path / "v1.db"
    make_v1(original)
    versions = {content_of(original)}
    for count in range(2, len(STEPS) + 1):
        again = tmp_path / f"until-{count}" / NAME
        again.parent.mkdir()
        shutil.copy(original, again)
        open_store(again, NOW.utc, migrations=STEPS[:count]).close()
        versions.add(content_of(again))
    newest = content_of(again)

    path = tmp_path / "data" / NAME
    killed = 0
    seconds = 0.5
    for _ in for_seconds(120 if thorough else 8):
        shutil.rmtree(path.parent, ignore_errors=True)
        path.parent.mkdir()
        shutil.copy(original, path)
        began = time.monotonic()
        said = killer.run("migrate", path, 0, dice.uniform(0, seconds))
        if said.finished:
            seconds = (seconds + time.monotonic() - began) / 2
        else:
            killed += 1
        found, wrong = look(path)
        assert wrong == []
        assert found in versions
        assert killer.run("migrate", path, 1, None).finished
        assert content_of(path) == newest
        left = [p.name for p in path.parent.rglob("*") if p.suffix in (".part", ".new")]
        assert left == []
    figures("kill -9 while migrating", killed=killed, lost=0, corrupt=0)
    assert killed > 5
