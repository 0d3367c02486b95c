"""After `kill -9` at any moment, acknowledged changes are there and none is half written."""

import random
import shutil
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.models import backup
from desktop.models.database import open_store
from tests.faults.integrity import content_of, search_index_is_current
from tests.faults.kill_child import STEPS
from tests.faults.killing import Killer
from tests.faults.random_user import NOW, fill
from tests.support.figures import Figures

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no fork there")

NAME, ABSENT = "callback.db", "absent"
V1 = Path(__file__).parents[1] / "models" / "released" / "v1.sql"


@pytest.fixture(scope="module")
def killer() -> Iterator[Killer]:
    with Killer() as made:
        yield made


#: Least number of cycles, each of which takes seconds on a busy machine.
MIN_CYCLES = 24


def for_seconds(seconds: float, enough: Callable[[], bool] = lambda: True) -> Iterator[int]:
    """0, 1, 2 … until the time is up, at least `MIN_CYCLES` numbers, and `enough` is reached."""
    end, count = time.monotonic() + seconds, 0
    while time.monotonic() < end or count < MIN_CYCLES or not enough():
        yield count
        count += 1


def test_nothing_acknowledged_is_lost_when_the_writer_is_killed(
    tmp_path: Path, dice: random.Random, figures: Figures, killer: Killer, thorough: bool
) -> None:
    path = tmp_path / "data" / NAME
    new = {ABSENT, content_of(empty_store(tmp_path / "empty" / NAME))}
    allowed: set[str] = set()
    acknowledged: list[str] = []
    for cycle in for_seconds(600 if thorough else 2, lambda: len(acknowledged) > 20):
        if cycle % 50 == 0:
            shutil.rmtree(path.parent, ignore_errors=True)
            allowed = new
        output = killer.run("write", path, dice.getrandbits(32), dice.uniform(0.0, 0.3))
        if did := output.after("did"):
            assert did[0] in allowed
            allowed = {did[-1]}
            acknowledged.extend(did)
        if output.last.startswith("try "):  # killed during this commit
            allowed = allowed | {output.last[4:]}
        found = state_of(path)
        assert found in allowed
        allowed = new if found == ABSENT else {found}
        if cycle % 10 == 0 and found != ABSENT:
            shutil.copy(path, tmp_path / "copy.db")
            assert search_index_is_current(tmp_path / "copy.db")
    figures(
        "kill -9 while writing", cycles=cycle + 1, acknowledged=len(acknowledged), lost=0, corrupt=0
    )
    assert len(acknowledged) > 20


def test_an_import_that_is_killed_is_stored_wholly_or_not_at_all(
    tmp_path: Path, dice: random.Random, figures: Figures, killer: Killer, thorough: bool
) -> None:
    path = tmp_path / "data" / NAME
    allowed = {ABSENT, content_of(empty_store(tmp_path / "empty" / NAME))}
    killed_within = whole = 0
    for _ in range(300 if thorough else 8):
        output = killer.run("import", path, dice.getrandbits(32), dice.uniform(0.0, 0.6))
        if did := output.after("did"):
            assert did[0] in allowed
            allowed = {did[-1]}
            whole += len(did) - 1
        if output.last.startswith("try "):  # killed during this commit
            allowed = allowed | {output.last[4:]}
        killed_within += output.last.startswith("did ")
        found = state_of(path)
        assert found in allowed
        allowed = allowed if found == ABSENT else {found}
    assert search_index_is_current(path)
    figures("kill -9 while importing", within=killed_within, whole=whole, parts=0, corrupt=0)
    assert killed_within


def empty_store(path: Path) -> Path:
    open_store(path, NOW.utc).close()
    return path


def state_of(path: Path) -> str:
    return content_of(path) if path.exists() else ABSENT


def make_v1(path: Path) -> None:
    """Make a store of the first release, with a long contact history."""
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


def records_of(path: Path) -> str:
    """The content without the settings, which name the time and version of the migration."""
    return content_of(path, without="setting")


def left_behind(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.suffix in (".part", ".new")]


def test_a_killed_migration_leaves_a_whole_version(
    tmp_path: Path, dice: random.Random, figures: Figures, killer: Killer, thorough: bool
) -> None:
    original = tmp_path / "v1.db"
    make_v1(original)
    versions = {records_of(original)}
    newest = ""
    for count in range(2, len(STEPS) + 1):
        again = tmp_path / f"until-{count}" / NAME
        again.parent.mkdir()
        shutil.copy(original, again)
        open_store(again, NOW.utc, migrations=STEPS[:count]).close()
        newest = records_of(again)
        versions.add(newest)

    path = tmp_path / "data" / NAME
    killed, seconds = 0, 0.5
    for _ in for_seconds(120 if thorough else 2):
        shutil.rmtree(path.parent, ignore_errors=True)
        path.parent.mkdir()
        shutil.copy(original, path)
        output = killer.run("migrate", path, 0, dice.uniform(0, seconds))
        seconds *= 0.8 if output.finished else 1.1  # so that about half of them are killed
        killed += not output.finished
        assert records_of(path) in versions
        assert killer.run("migrate", path, 1, None).finished
        assert records_of(path) == newest
        assert left_behind(path.parent) == []
    figures("kill -9 while migrating", killed=killed, lost=0, corrupt=0)
    assert killed > 5


def make_store(path: Path, dice: random.Random) -> str:
    """Make a store with random records; its content."""
    store = open_store(path, NOW.utc)
    fill(store, dice, 20)
    store.close()
    return content_of(path)


def test_a_killed_backup_leaves_the_store_and_the_other_backups_whole(
    tmp_path: Path, dice: random.Random, figures: Figures, killer: Killer, thorough: bool
) -> None:
    path = tmp_path / NAME
    folder = tmp_path / "backups"
    content = make_store(path, dice)
    cycles = made = 0
    for cycle in for_seconds(120 if thorough else 2):
        shutil.rmtree(folder, ignore_errors=True)
        output = killer.run("back up", path, dice.getrandbits(32), dice.uniform(0, 0.1))
        assert content_of(path) == content
        listed = backup.list_backups(folder)
        assert {one.path.name for one in listed} >= set(output.after("did"))
        for one in listed:
            backup.verify(one)
            assert content_of(one.path) == content
        backup.make(path, folder, NOW.utc, backup.Occasion.ASKED)
        assert left_behind(folder) == []
        cycles, made = cycle + 1, made + len(listed)
    figures("kill -9 while backing up", cycles=cycles, backups=made, lost=0, corrupt=0)
    assert made > 5


def test_a_killed_restore_leaves_the_old_store_or_the_new_one(
    tmp_path: Path, dice: random.Random, figures: Figures, killer: Killer, thorough: bool
) -> None:
    path = tmp_path / "data" / NAME
    present = make_store(tmp_path / "present" / NAME, dice)
    kept = make_store(path, dice)
    backup.make(path, path.parent / "backups", NOW.utc, backup.Occasion.ASKED)
    came: Counter[str] = Counter()
    seconds = 0.1
    for _ in for_seconds(120 if thorough else 2):
        for former in backup.former_stores(path):
            former.unlink()
        shutil.copy(tmp_path / "present" / NAME, path)
        output = killer.run("restore", path, dice.getrandbits(32), dice.uniform(0, seconds))
        seconds *= 0.8 if output.finished else 1.1
        found = content_of(path)
        assert found == kept if output.finished else found in (present, kept)
        formers = [content_of(former) for former in backup.former_stores(path)]
        assert present in (found, *formers)
        assert set(formers) <= {present}
        open_store(path, NOW.utc).close()
        assert killer.run("restore", path, 1, None).finished
        assert content_of(path) == kept
        assert left_behind(path.parent) == []
        came["finished" if output.finished else "killed"] += 1
    figures("kill -9 while restoring", **came, lost=0, corrupt=0)
    assert came["killed"] > 5
