import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from peewee import OperationalError

from desktop.models.errors import StoreError, Trouble, translate_errors

PATH = Path("data") / "callback.db"


def sqlite_error(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("the driver's words")
    error.sqlite_errorcode = code
    return error


def fails_behind_a_rollback(code: int, then: int = sqlite3.SQLITE_ERROR) -> None:
    """A full disk shows itself so: the rollback fails, the cause is behind it."""
    try:
        raise sqlite_error(code)
    except sqlite3.OperationalError:
        raise sqlite_error(then) from None


@pytest.mark.parametrize(
    ("code", "trouble", "words"),
    [
        (sqlite3.SQLITE_FULL, Trouble.FULL, "disk is full"),
        (sqlite3.SQLITE_READONLY, Trouble.READ_ONLY, "cannot write"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, Trouble.READ_ONLY, "cannot write"),
        (sqlite3.SQLITE_BUSY, Trouble.BUSY, "another program"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, Trouble.BUSY, "another program"),
        (sqlite3.SQLITE_LOCKED, Trouble.BUSY, "another program"),
        (sqlite3.SQLITE_CORRUPT, Trouble.DAMAGED, "damaged"),
        (sqlite3.SQLITE_CORRUPT_INDEX, Trouble.DAMAGED, "damaged"),
        (sqlite3.SQLITE_NOTADB, Trouble.DAMAGED, "damaged"),
        (sqlite3.SQLITE_CANTOPEN, Trouble.NO_ACCESS, "not allowed"),
        (sqlite3.SQLITE_PERM, Trouble.NO_ACCESS, "not allowed"),
        (sqlite3.SQLITE_AUTH, Trouble.NO_ACCESS, "not allowed"),
        (sqlite3.SQLITE_IOERR_FSYNC, Trouble.FAILED, "connected and sound"),
        (sqlite3.SQLITE_IOERR_NOMEM, Trouble.NO_MEMORY, "too little memory"),
        (sqlite3.SQLITE_IOERR_CORRUPTFS, Trouble.DAMAGED, "damaged"),
        (sqlite3.SQLITE_NOMEM, Trouble.NO_MEMORY, "too little memory"),
        (sqlite3.SQLITE_TOOBIG, Trouble.TOO_BIG, "Shorten the text"),
        (sqlite3.SQLITE_READONLY_DBMOVED, Trouble.GONE, "moved or replaced"),
        (sqlite3.SQLITE_PROTOCOL, Trouble.BUSY, "another program"),
    ],
)
def test_each_trouble_has_its_own_sentence(code: int, trouble: Trouble, words: str) -> None:
    with pytest.raises(StoreError, match=words) as told, translate_errors(PATH):
        raise sqlite_error(code)
    assert told.value.trouble is trouble
    assert str(PATH) in str(told.value)
    assert told.value.template.format(**told.value.params) == str(told.value)


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
    ],
)
def test_what_only_a_flipped_bit_can_bring_about_is_called_damage(error: Exception) -> None:
    with pytest.raises(StoreError) as told, translate_errors(PATH):
        raise error
    assert told.value.trouble is Trouble.DAMAGED


def test_an_error_without_a_code_passes() -> None:
    with pytest.raises(OperationalError), translate_errors(PATH):
        raise OperationalError("closed")


def test_of_two_troubles_the_first_is_told() -> None:
    with pytest.raises(StoreError) as told, translate_errors(PATH):
        fails_behind_a_rollback(sqlite3.SQLITE_FULL, then=sqlite3.SQLITE_IOERR)
    assert told.value.trouble is Trouble.FULL


def test_too_little_memory_is_told_however_the_driver_says_it() -> None:
    with pytest.raises(StoreError) as told, translate_errors(PATH):
        raise MemoryError
    assert told.value.trouble is Trouble.NO_MEMORY


def test_no_sentence_holds_what_was_to_be_saved(tmp_path: Path) -> None:
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE TABLE note (text TEXT)")
        db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 1000)
        with pytest.raises(StoreError) as told, translate_errors(PATH):
            db.execute("INSERT INTO note VALUES (?)", ("Dana Reyes" * 200,))
    assert told.value.trouble is Trouble.TOO_BIG
    assert "Dana" not in str(told.value)


def test_a_sentence_for_every_trouble_names_the_file() -> None:
    for trouble in Trouble:
        assert str(PATH) in str(StoreError(trouble, PATH, found=3, known=2, version="9.9"))
