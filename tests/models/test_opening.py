"""A file that cannot be opened is reported by name and reason, and left unchanged."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.models.database import PRAGMAS, open_store
from desktop.models.errors import StoreError, StoreErrorKind
from desktop.models.migrations import APPLICATION_ID, MIGRATIONS
from desktop.models.state_file import STATE_FILE_NAME
from tests.models.raw import ask, schema
from tests.models.samples import NOW, TODAY, application, keep, new_store
from tests.support.moments import noon


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def sqlite_file(path: Path, **pragmas: int) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE note (text TEXT)")
        for name, value in pragmas.items():
            db.execute(f"PRAGMA {name} = {value}")
        db.commit()


def text_file(path: Path) -> None:
    path.write_text("Company;Role;Date\n" * 40, encoding="utf-8")


def short_file(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0")


def empty_file(path: Path) -> None:
    path.touch()


def directory(path: Path) -> None:
    path.mkdir()


def newer_file(path: Path) -> None:
    sqlite_file(path, application_id=APPLICATION_ID, user_version=len(MIGRATIONS) + 1)


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (text_file, StoreErrorKind.NOT_OURS),
        (short_file, StoreErrorKind.NOT_OURS),
        (sqlite_file, StoreErrorKind.NOT_OURS),
        (directory, StoreErrorKind.NOT_OURS),
        (empty_file, StoreErrorKind.EMPTY),
        (newer_file, StoreErrorKind.NEWER),
    ],
)
def test_a_file_that_is_not_ours_or_newer_is_refused_and_not_touched(
    tmp_path: Path, make: Callable[[Path], None], kind: StoreErrorKind
) -> None:
    path = tmp_path / "callback.db"
    make(path)
    before = contents(tmp_path)
    with pytest.raises(StoreError) as refused:
        open_store(path, NOW)
    assert refused.value.kind is kind
    assert str(path) in str(refused.value)
    assert contents(tmp_path) == before


def test_a_newer_file_is_told_with_both_numbers(tmp_path: Path) -> None:
    newer_file(tmp_path / "callback.db")
    known = len(MIGRATIONS)
    with pytest.raises(StoreError, match=rf"format {known + 1}, this one knows {known}"):
        open_store(tmp_path / "callback.db", NOW)


def test_a_newer_file_with_a_damaged_schema_is_told_as_newer(tmp_path: Path) -> None:
    new_store(tmp_path).close()
    path = tmp_path / "callback.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
        db.commit()
    content = bytearray(path.read_bytes())
    content[content.index(b"sqlite_autoindex")] = 0xF3
    path.write_bytes(content)
    with pytest.raises(StoreError) as refused:
        open_store(path, NOW)
    assert refused.value.kind is StoreErrorKind.NEWER


def test_a_newer_file_names_the_program_that_wrote_it_and_is_not_touched(tmp_path: Path) -> None:
    new_store(tmp_path).close()
    path = tmp_path / "callback.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE setting SET value = '7.8.9' WHERE id = 'written_by'")
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
        db.commit()
    (tmp_path / "callback.db-journal").write_bytes(b"what a newer program left")
    before = contents(tmp_path)
    with pytest.raises(StoreError, match=r"Install Callback 7\.8\.9 or a later one"):
        open_store(path, NOW)
    assert contents(tmp_path) == before


@pytest.mark.parametrize("left", [STATE_FILE_NAME, "backups/callback-20260301T080000Z.db"])
def test_no_store_is_made_where_there_was_one_unless_asked_for(tmp_path: Path, left: str) -> None:
    (tmp_path / "backups").mkdir()
    (tmp_path / left).touch()
    path = tmp_path / "callback.db"
    with pytest.raises(StoreError) as refused:
        open_store(path, NOW)
    assert refused.value.kind is StoreErrorKind.MISSING
    assert not path.exists()
    open_store(path, NOW, force_new=True).close()
    open_store(path, NOW).close()


def test_an_empty_directory_of_backups_is_no_reason_to_ask(tmp_path: Path) -> None:
    (tmp_path / "backups").mkdir()
    open_store(tmp_path / "callback.db", NOW).close()


@pytest.mark.skipif(sys.platform == "win32", reason="ends a process without a word")
def test_what_a_killed_program_had_not_finished_is_taken_back(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    job = application()
    keep(store, job)
    store.close()
    path = tmp_path / "callback.db"
    half = (
        "import os, sqlite3, sys\n"
        "db = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "db.executescript('PRAGMA cache_size = 1; BEGIN IMMEDIATE; PRAGMA cache_spill = 1')\n"
        "db.execute('UPDATE application SET company = ?', ('x' * 500_000,))\n"
        "os._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", half, path], check=False)
    assert (tmp_path / "callback.db-journal").stat().st_size > 0
    again = new_store(tmp_path)
    assert again.queries.application(job.id) == job
    again.close()


def test_a_directory_below_a_file_is_explained(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("x", encoding="utf-8")
    with pytest.raises(StoreError, match="cannot be created") as refused:
        open_store(tmp_path / "taken" / "callback.db", NOW)
    assert refused.value.path == tmp_path / "taken"


def test_a_file_damaged_behind_its_header_is_explained(tmp_path: Path) -> None:
    new_store(tmp_path).close()
    path = tmp_path / "callback.db"
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))
    with pytest.raises(StoreError) as refused:
        open_store(path, NOW).queries.is_empty()
    assert refused.value.kind is StoreErrorKind.DAMAGED


@pytest.fixture
def foreign_home() -> Iterator[Path]:
    """A directory that an ordinary user can reach."""
    folder = Path(tempfile.mkdtemp(prefix="callback-store-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


class AsOrdinaryUser:
    """Drops root's privileges inside the context, because root may write anywhere."""

    def __init__(self) -> None:
        self._id = os.geteuid()

    def __enter__(self) -> None:
        if self._id == 0:
            os.seteuid(65534)

    def __exit__(self, *_: object) -> None:
        os.seteuid(self._id)


posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")


@posix
def test_a_read_only_directory_is_refused_and_nothing_is_left_in_it(foreign_home: Path) -> None:
    foreign_home.chmod(0o555)
    with AsOrdinaryUser(), pytest.raises(StoreError) as refused:
        open_store(foreign_home / "callback.db", NOW)
    assert refused.value.kind is StoreErrorKind.READ_ONLY
    assert str(foreign_home) in str(refused.value)
    assert contents(foreign_home) == {}


@posix
def test_a_store_in_a_read_only_directory_is_refused_with_its_bytes_unchanged(
    foreign_home: Path,
) -> None:
    new_store(foreign_home).close()
    (foreign_home / "callback.db").chmod(0o666)
    before = contents(foreign_home)
    foreign_home.chmod(0o555)
    with AsOrdinaryUser(), pytest.raises(StoreError) as refused:
        open_store(foreign_home / "callback.db", NOW)
    assert refused.value.kind is StoreErrorKind.READ_ONLY
    assert contents(foreign_home) == before


@posix
@pytest.mark.parametrize(
    ("mode", "kind"), [(0o444, StoreErrorKind.READ_ONLY), (0, StoreErrorKind.NO_ACCESS)]
)
def test_a_store_without_permission_is_refused(
    foreign_home: Path, mode: int, kind: StoreErrorKind
) -> None:
    new_store(foreign_home).close()
    foreign_home.chmod(0o777)
    before = contents(foreign_home)
    (foreign_home / "callback.db").chmod(mode)
    with AsOrdinaryUser(), pytest.raises(StoreError) as refused:
        open_store(foreign_home / "callback.db", NOW)
    assert refused.value.kind is kind
    assert contents(foreign_home) == before


@posix
def test_a_directory_that_may_not_be_entered_is_refused(foreign_home: Path) -> None:
    closed = foreign_home / "closed"
    closed.mkdir(mode=0o600)
    with AsOrdinaryUser(), pytest.raises(StoreError) as refused:
        open_store(closed / "callback.db", NOW)
    assert refused.value.kind is StoreErrorKind.NO_ACCESS


@posix
def test_a_directory_that_cannot_be_made_is_refused(foreign_home: Path) -> None:
    foreign_home.chmod(0o555)
    with AsOrdinaryUser(), pytest.raises(StoreError) as refused:
        open_store(foreign_home / "new" / "callback.db", NOW)
    assert refused.value.kind is StoreErrorKind.NO_DIRECTORY


@posix
def test_only_the_owner_may_look_whatever_the_umask(tmp_path: Path) -> None:
    mask = os.umask(0)
    try:
        folder = tmp_path / "data"
        store = new_store(folder)
        keep(store, application())
        store.close()
    finally:
        os.umask(mask)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    modes = {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert modes == {0o600}


@posix
def test_a_store_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    new_store(tmp_path).close()
    (tmp_path / "callback.db").chmod(0o644)
    new_store(tmp_path).close()
    assert stat.S_IMODE((tmp_path / "callback.db").stat().st_mode) == 0o600


def test_a_new_store_is_empty_and_marked_as_ours(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    assert store.queries.is_empty()
    store.close()
    path = tmp_path / "callback.db"
    assert ask(path, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert ask(path, "PRAGMA user_version") == [(len(MIGRATIONS),)]
    assert [p.name for p in tmp_path.iterdir()] == ["callback.db"]


def test_leftovers_of_a_crashed_first_start_do_not_block_the_next(tmp_path: Path) -> None:
    (tmp_path / "callback.db.new").write_bytes(b"half a file")
    (tmp_path / "callback.db.new-journal").write_bytes(b"half a journal")
    open_store(tmp_path / "callback.db", NOW).close()
    assert [p.name for p in tmp_path.iterdir()] == ["callback.db"]


def test_a_store_that_cannot_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    def fails(_db: object) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        open_store(tmp_path / "callback.db", NOW, migrations=(*MIGRATIONS, fails))
    assert contents(tmp_path) == {}


def test_what_was_kept_is_there_after_opening_again(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    job = application()
    keep(store, job)
    store.close()
    again = new_store(tmp_path)
    assert again.queries.application(job.id) == job
    again.close()


def test_the_settings_for_safety_hold_on_the_connection(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    found = {name: store._db.pragma(name) for name in PRAGMAS}
    assert found | {"fullfsync": 1} == {
        "journal_mode": "truncate",
        "synchronous": 3,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "fullfsync": 1,
    }
    store.close()


def test_a_setting_that_sqlite_does_not_take_is_a_defect(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(PRAGMAS, "cache_size", "'x'")
    with pytest.raises(RuntimeError, match="did not take"):
        new_store(tmp_path)


def test_a_store_locked_by_another_program_is_told_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.models.database._TIMEOUT", 0)
    store = new_store(tmp_path)
    with closing(sqlite3.connect(tmp_path / "callback.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError) as refused, store.writing(NOW):
            pass
        other.execute("ROLLBACK")
    assert refused.value.kind is StoreErrorKind.BUSY
    keep(store, application())
    assert store.queries.due_count(noon(TODAY)) == 0
    store.close()


def test_a_full_disk_is_told_so_and_what_was_there_stays(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    job = application()
    keep(store, job)
    pages = store._db.pragma("page_count")
    store._db.run(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError) as refused:
        keep(store, *(application(notes="x" * 9_000) for _ in range(20)))
    assert refused.value.kind is StoreErrorKind.FULL
    assert store.queries.application(job.id) == job
    store._db.run(f"PRAGMA max_page_count = {pages * 100}")
    keep(store, application())
    store.close()
    assert ask(tmp_path / "callback.db", "PRAGMA integrity_check") == [("ok",)]


def test_two_stores_made_apart_have_the_same_schema(tmp_path: Path) -> None:
    for name in ("one", "two"):
        new_store(tmp_path / name).close()
    assert schema(tmp_path / "one" / "callback.db") == schema(tmp_path / "two" / "callback.db")
