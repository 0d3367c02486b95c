"""Migrations from every version, after a backup; a failed one changes nothing."""

import re
import sqlite3
import stat
import sys
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop import __version__
from desktop.core.fold import sort_key
from desktop.models import tables
from desktop.models.backup import BackupError, Occasion, list_backups
from desktop.models.connection import Connection
from desktop.models.database import is_outdated, open_store, upgrade
from desktop.models.errors import StoreError, StoreErrorKind
from desktop.models.migrations import MIGRATIONS, WRITTEN_BY, Counts, RowMigration
from tests.models.raw import ask, dump, schema
from tests.models.raw import tables as table_names
from tests.models.samples import NOW, keep, new_store, whole
from tests.support.moments import midnight, noon

if TYPE_CHECKING:
    from peewee import Model

RELEASED = Path(__file__).parent / "released"


def adds_a_column(db: Connection) -> None:
    db.run("ALTER TABLE person ADD COLUMN pronouns TEXT NOT NULL DEFAULT ''")


def breaks_a_reference(db: Connection) -> None:
    db.run("DELETE FROM person")


def loses_a_row(db: Connection) -> None:
    db.run("DELETE FROM setting WHERE id = 'reminder_time'")


def brings_a_row(db: Connection) -> None:
    db.run("CREATE TABLE extra (id TEXT) STRICT")
    db.run("INSERT INTO extra VALUES ('one')")


def drops_a_table(db: Connection) -> None:
    db.run("DROP TABLE bin_item")


def fails_halfway(db: Connection) -> None:
    db.run("DROP TABLE bin_item")
    db.run("SELECT nonsense")


@pytest.mark.parametrize("released", sorted(RELEASED.glob("v*.sql")), ids=lambda p: p.stem)
def test_a_store_of_an_old_release_becomes_what_a_fresh_one_is(
    tmp_path: Path, released: Path
) -> None:
    path = tmp_path / "callback.db"
    with closing(sqlite3.connect(path)) as db:
        db.executescript(released.read_text(encoding="utf-8"))
    before = dump(path)
    store = open_store(path, NOW)
    migrated = dump(path)
    store.rebuild_search()
    store.close()
    new_store(tmp_path / "fresh").close()
    assert schema(path) == schema(tmp_path / "fresh" / "callback.db")
    after = dump(path)
    counts = {name: len(rows) for name, rows in after.items()}
    new = {row[1] for row in after["setting"]} - {row[1] for row in before["setting"]}
    assert new <= {WRITTEN_BY}
    counts["setting"] -= len(new)
    assert {name: counts[name] for name in before} == {
        name: len(rows) for name, rows in before.items()
    }
    assert {count for name, count in counts.items() if name not in before} <= {0}
    width = len(before["interaction"][0])
    assert [row[:width] for row in after["interaction"]] == before["interaction"]
    assert {value for row in after["interaction"] for value in row[width:]} <= {""}
    assert migrated == after  # the index equals a rebuilt one
    assert all(row[3] == sort_key(str(row[2])) for row in after["person"])


def test_an_older_note_of_a_conversation_is_for_nothing_until_it_is_sorted(tmp_path: Path) -> None:
    path = tmp_path / "callback.db"
    with closing(sqlite3.connect(path)) as db:
        db.executescript((RELEASED / "v5.sql").read_text(encoding="utf-8"))
    notes = ask(path, "SELECT detail, '', '' FROM attendance ORDER BY seq")
    open_store(path, NOW).close()
    assert ask(path, "SELECT detail, for_letter, private FROM attendance ORDER BY seq") == notes


def test_digests_are_made_with_the_plans_of_an_older_store(tmp_path: Path) -> None:
    path = tmp_path / "callback.db"
    with closing(sqlite3.connect(path)) as db:
        db.executescript((RELEASED / "v13.sql").read_text(encoding="utf-8"))
    open_store(path, NOW).close()
    found = ask(path, "SELECT digest, digest_at, replan_at FROM summary")
    assert found
    assert set(found) == {("", None, "0001-01-01T00:00:00+00:00")}


def test_there_is_a_file_of_every_version() -> None:
    names = {path.stem for path in RELEASED.glob("v*.sql")}
    assert names == {f"v{number}" for number in range(1, len(MIGRATIONS) + 1)}


def test_every_table_has_a_model_with_the_same_columns(tmp_path: Path) -> None:
    new_store(tmp_path).close()
    path = tmp_path / "callback.db"
    models: dict[str, type[Model]] = {
        **tables.TABLES,
        "summary": tables.Summary,
        "bin_item": tables.BinItem,
        "draft": tables.Draft,
    }
    assert set(models) == set(table_names(path))
    for name, model in models.items():
        columns = ask(path, f"PRAGMA table_info({name})")
        nullable = {column: not (needed or key) for _, column, _, needed, _, key in columns}
        assert nullable == {field.column_name: field.null for field in model._meta.sorted_fields}, (
            name
        )


def test_every_reference_of_a_model_is_one_of_the_schema(tmp_path: Path) -> None:
    new_store(tmp_path).close()
    path = tmp_path / "callback.db"
    for name, model in tables.TABLES.items():
        declared = {
            (field.column_name, field.rel_model._meta.table_name, field.rel_field.name)
            for field in model._meta.refs
        }
        found = {(row[3], row[2], row[4]) for row in ask(path, f"PRAGMA foreign_key_list({name})")}
        actions = {row[6] for row in ask(path, f"PRAGMA foreign_key_list({name})")}
        assert found == declared
        assert actions <= {"RESTRICT"}


def test_the_writer_knows_every_reference_there_is() -> None:
    declared = {
        (field.rel_model, model, field.column_name)
        for model in tables.TABLES.values()
        for field in model._meta.refs
    }
    assert {*tables.CHILDREN, *tables.REFERENCES} == declared
    assert all(getattr(child, column).null for _, child, column in tables.REFERENCES)
    assert not any(getattr(child, column).null for _, child, column in tables.CHILDREN)


def test_a_migration_keeps_the_records_and_a_copy_of_the_old_file(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    kept = whole()
    keep(store, *kept.records)
    store.close()
    path = tmp_path / "callback.db"
    before = dump(path)

    now = datetime(2026, 4, 1, 7, 5, 3, tzinfo=UTC)
    store = open_store(path, now, migrations=(*MIGRATIONS, adds_a_column))
    assert store.queries.person(kept.person.id) == kept.person
    store.close()

    assert ask(path, "PRAGMA user_version") == [(len(MIGRATIONS) + 1,)]
    assert ask(path, "SELECT pronouns FROM person") == [("",)]
    (backup,) = list_backups(tmp_path / "backups")
    assert backup.manifest.occasion is Occasion.MIGRATION
    assert backup.manifest.schema == len(MIGRATIONS)
    assert backup.manifest.made_at == now
    copy = backup.path
    assert dump(copy) == before
    if sys.platform != "win32":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
        assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    open_store(copy, now).close()


def test_opening_without_a_migration_makes_no_copy(tmp_path: Path) -> None:
    new_store(tmp_path).close()
    new_store(tmp_path).close()
    assert not (tmp_path / "backups").exists()


@pytest.mark.parametrize(
    ("step", "wrong"),
    [
        (fails_halfway, "nonsense"),
        (breaks_a_reference, "breaks references"),
        (loses_a_row, r"other rows than expected: {'setting': \(2, 1\)}"),
        (brings_a_row, r"other rows than expected: {'extra': \(0, 1\)}"),
        (drops_a_table, "other rows than expected: {'bin_item': "),
        (
            RowMigration(loses_a_row, lambda before: {**before, "setting": 0}),
            "other rows than expected",
        ),
    ],
)
def test_a_migration_that_fails_changes_nothing(tmp_path: Path, step: object, wrong: str) -> None:
    store = new_store(tmp_path)
    keep(store, *whole().records)
    with store.writing(NOW) as writer:
        writer.put_setting("reminder_time", "08:30")
    store.close()
    path = tmp_path / "callback.db"
    before, shape = dump(path), schema(path)
    with pytest.raises(StoreError, match="still opens it") as raised:
        open_store(path, NOW, migrations=(*MIGRATIONS, step))  # type: ignore[arg-type]
    assert raised.value.kind is StoreErrorKind.UNMIGRATED
    assert re.search(wrong, str(raised.value.__cause__))
    assert (dump(path), schema(path)) == (before, shape)
    open_store(path, NOW).close()
    assert ask(path, "PRAGMA user_version") == [(len(MIGRATIONS),)]


def test_of_two_migrations_the_first_stays_when_the_second_fails(tmp_path: Path) -> None:
    new_store(tmp_path).close()
    path = tmp_path / "callback.db"
    with pytest.raises(StoreError) as raised:
        open_store(path, NOW, migrations=(*MIGRATIONS, adds_a_column, fails_halfway))
    assert raised.value.kind is StoreErrorKind.UNMIGRATED
    assert ask(path, "PRAGMA user_version") == [(len(MIGRATIONS) + 1,)]
    assert "bin_item" in table_names(path)


def test_without_a_place_for_the_copy_nothing_is_migrated(tmp_path: Path) -> None:
    new_store(tmp_path).close()
    (tmp_path / "backups").write_text("a file in the way", encoding="utf-8")
    before = (tmp_path / "callback.db").read_bytes()
    with pytest.raises(BackupError, match=r"cannot write|cannot be found|already"):
        open_store(tmp_path / "callback.db", NOW, migrations=(*MIGRATIONS, adds_a_column))
    assert (tmp_path / "callback.db").read_bytes() == before


def test_a_damaged_store_is_not_migrated(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    keep(store, *whole().records)
    store.close()
    path = tmp_path / "callback.db"
    page = ask(path, "PRAGMA page_size")[0][0]
    root = ask(path, "SELECT rootpage FROM sqlite_master WHERE name = 'interaction'")[0][0]
    content = bytearray(path.read_bytes())
    content[(root - 1) * page : root * page] = b"\xff" * page
    path.write_bytes(content)
    with pytest.raises(StoreError) as refused:
        open_store(path, NOW, migrations=(*MIGRATIONS, adds_a_column))
    assert refused.value.kind is StoreErrorKind.DAMAGED
    assert path.read_bytes() == content
    assert not (tmp_path / "backups").exists()


def test_a_store_with_impossible_values_is_not_migrated(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    keep(store, *whole().records)
    store.close()
    path = tmp_path / "callback.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA ignore_check_constraints = 1")
        db.execute("UPDATE application SET remind = 7")
        db.commit()
    before = path.read_bytes()
    with pytest.raises(StoreError) as refused:
        open_store(path, NOW, migrations=(*MIGRATIONS, adds_a_column))
    assert refused.value.kind is StoreErrorKind.DAMAGED
    assert path.read_bytes() == before
    assert not (tmp_path / "backups").exists()


def test_a_migration_may_move_rows_when_it_says_how_many(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    with store.writing(NOW) as writer:
        writer.put_setting("reminder_time", "08:30")
    store.close()

    def fewer(before: Counts) -> Counts:
        return {**before, "setting": before["setting"] - 1}

    path = tmp_path / "callback.db"
    open_store(path, NOW, migrations=(*MIGRATIONS, RowMigration(loses_a_row, fewer))).close()
    assert ask(path, "PRAGMA user_version") == [(len(MIGRATIONS) + 1,)]
    assert "reminder_time" not in dict(ask(path, "SELECT id, value FROM setting"))


def test_a_store_says_which_program_gave_it_its_form(tmp_path: Path) -> None:
    new_store(tmp_path).close()
    path = tmp_path / "callback.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE setting SET value = '0.0.1' WHERE id = ?", (WRITTEN_BY,))
        db.commit()
    new_store(tmp_path).close()  # opening does not change the version
    signed = "SELECT value FROM setting WHERE id = 'written_by'"
    assert ask(path, signed) == [("0.0.1",)]
    open_store(path, NOW, migrations=(*MIGRATIONS, adds_a_column)).close()
    assert ask(path, signed) == [(__version__,)]


def test_an_old_store_is_seen_without_opening_it(tmp_path: Path) -> None:
    path = tmp_path / "callback.db"
    assert not is_outdated(path)
    with closing(sqlite3.connect(path)) as db:
        db.executescript((RELEASED / "v1.sql").read_text(encoding="utf-8"))
    assert is_outdated(path)
    upgrade(path, NOW)
    assert not is_outdated(path)


def test_what_was_due_stays_due_and_is_planned_again_at_once(tmp_path: Path) -> None:
    """Version 6 converts the days of plans to instants; applications without a step stay so."""
    path = tmp_path / "callback.db"
    with closing(sqlite3.connect(path)) as db:
        db.executescript((RELEASED / "v5.sql").read_text(encoding="utf-8"))
        db.execute(
            "UPDATE summary SET planned_on = '2026-03-09', last_interview_on = '2026-03-05', "
            "action = 'call', step_on = '2026-03-09', due_on = '2026-03-10'"
        )
        db.commit()
    key = str(ask(path, "SELECT application_id FROM summary")[0][0])
    store = open_store(path, NOW)
    summary, later = store.queries.summary(key), noon(date(2026, 3, 10))
    assert summary is not None
    assert (summary.interviewed, summary.step_on) == (True, date(2026, 3, 9))
    assert summary.step_at == midnight(date(2026, 3, 9))
    assert store.queries.due_count(noon(date(2026, 3, 9))) == 0
    assert store.queries.due_count(later) == len(ask(path, "SELECT seq FROM summary"))
    assert key in store.queries.stale_summaries(later, 100)
    store.close()
