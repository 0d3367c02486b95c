import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.models.errors import StoreError, StoreErrorKind, translate_errors

PATH = Path("data") / "callback.db"


def sqlite_error(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("the driver's words")
    error.sqlite_errorcode = code
    return error


def fails_behind_a_rollback(code: int, then: int = sqlite3.SQLITE_ERROR) -> None:
    """Raise as on a full disk: the rollback fails, with the cause as context."""
    try:
        raise sqlite_error(code)
    except sqlite3.OperationalError:
        raise sqlite_error(then) from None


def test_a_column_that_the_schema_has_lost_is_damage() -> None:
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE TABLE letter_draft (id)")
        with pytest.raises(StoreError) as refused, translate_errors(PATH):
            db.execute("INSERT INTO letter_draft (id, subject) VALUES (1, 2)")
    assert refused.value.kind is StoreErrorKind.DAMAGED


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        (sqlite3.SQLITE_FULL, StoreErrorKind.FULL, "disk is full"),
        (sqlite3.SQLITE_READONLY, StoreErrorKind.READ_ONLY, "cannot write"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, StoreErrorKind.READ_ONLY, "cannot write"),
        (sqlite3.SQLITE_BUSY, StoreErrorKind.BUSY, "another program"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, StoreErrorKind.BUSY, "another program"),
        (sqlite3.SQLITE_LOCKED, StoreErrorKind.BUSY, "another program"),
        (sqlite3.SQLITE_CORRUPT, StoreErrorKind.DAMAGED, "damaged"),
        (sqlite3.SQLITE_CORRUPT_INDEX, StoreErrorKind.DAMAGED, "damaged"),
        (sqlite3.SQLITE_NOTADB, StoreErrorKind.DAMAGED, "damaged"),
        (sqlite3.SQLITE_CANTOPEN, StoreErrorKind.NO_ACCESS, "not allowed"),
        (sqlite3.SQLITE_PERM, StoreErrorKind.NO_ACCESS, "not allowed"),
        (sqlite3.SQLITE_AUTH, StoreErrorKind.NO_ACCESS, "not allowed"),
        (sqlite3.SQLITE_IOERR_FSYNC, StoreErrorKind.FAILED, "connected and sound"),
        (sqlite3.SQLITE_IOERR_NOMEM, StoreErrorKind.NO_MEMORY, "too little memory"),
        (sqlite3.SQLITE_IOERR_CORRUPTFS, StoreErrorKind.DAMAGED, "damaged"),
        (sqlite3.SQLITE_NOMEM, StoreErrorKind.NO_MEMORY, "too little memory"),
        (sqlite3.SQLITE_TOOBIG, StoreErrorKind.TOO_BIG, "Shorten the text"),
        (sqlite3.SQLITE_READONLY_DBMOVED, StoreErrorKind.GONE, "moved or replaced"),
        (sqlite3.SQLITE_PROTOCOL, StoreErrorKind.BUSY, "another program"),
    ],
)
def test_each_error_has_its_own_sentence(code: int, kind: StoreErrorKind, words: str) -> None:
    with pytest.raises(StoreError, match=words) as raised, translate_errors(PATH):
        raise sqlite_error(code)
    assert raised.value.kind is kind
    assert str(PATH) in str(raised.value)
    assert raised.value.template.format(**raised.value.params) == str(raised.value)


def test_the_cause_is_found_behind_what_went_wrong_after_it() -> None:
    with pytest.raises(StoreError, match="disk is full"), translate_errors(PATH):
        fails_behind_a_rollback(sqlite3.SQLITE_FULL)


@pytest.mark.parametrize("code", [sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT])
def test_a_defect_is_not_made_into_a_sentence(code: int) -> None:
    with pytest.raises(sqlite3.OperationalError), translate_errors(PATH):
        raise sqlite_error(code)


@pytest.mark.parametrize(
    "error",
    [
        UnicodeDecodeError("utf-8", b"malformed \x94", 10, 11, "invalid start byte"),
        sqlite3.OperationalError("Could not decode to UTF-8 column 'why' with text '\ufffd'"),
        sqlite3.OperationalError("unsupported file format"),
        sqlite3.OperationalError('foreign key mismatch - "summary" referencing "application"'),
    ],
)
def test_what_only_a_flipped_bit_can_bring_about_is_called_damage(error: Exception) -> None:
    with pytest.raises(StoreError) as raised, translate_errors(PATH):
        raise error
    assert raised.value.kind is StoreErrorKind.DAMAGED


def test_an_error_without_a_code_passes() -> None:
    with pytest.raises(sqlite3.OperationalError), translate_errors(PATH):
        raise sqlite3.OperationalError("closed")


def test_of_two_errors_the_first_is_told() -> None:
    with pytest.raises(StoreError) as raised, translate_errors(PATH):
        fails_behind_a_rollback(sqlite3.SQLITE_FULL, then=sqlite3.SQLITE_IOERR)
    assert raised.value.kind is StoreErrorKind.FULL


def test_too_little_memory_is_told_however_the_driver_says_it() -> None:
    with pytest.raises(StoreError) as raised, translate_errors(PATH):
        raise MemoryError
    assert raised.value.kind is StoreErrorKind.NO_MEMORY


def test_no_sentence_holds_what_was_to_be_saved(tmp_path: Path) -> None:
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE TABLE note (text TEXT)")
        db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 1000)
        with pytest.raises(StoreError) as raised, translate_errors(PATH):
            db.execute("INSERT INTO note VALUES (?)", ("Dana Reyes" * 200,))
    assert raised.value.kind is StoreErrorKind.TOO_BIG
    assert "Dana" not in str(raised.value)


def test_a_sentence_for_every_error_names_the_file() -> None:
    for kind in StoreErrorKind:
        assert str(PATH) in str(StoreError(kind, PATH, found=3, known=2, version="9.9"))
