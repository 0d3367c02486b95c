"""What the program leaves itself for its rest, and when that counts."""

import json
import os
import stat
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.ui import rest_note as module
from desktop.ui.rest_note import NOTE_NAME, RestNote, forget_note, read_note, write_note
from desktop.ui.tray_place import TrayLook

_SINCE = datetime(2026, 3, 24, 10, 0, tzinfo=UTC)
_NOTE = RestNote(
    since=_SINCE,
    until=_SINCE + timedelta(hours=9),
    zone="Europe/Berlin",
    look=TrayLook("Callback: nothing is due", (b"light 16", b"light 24"), (b"dark 16",)),
)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "callback.db").write_bytes(b"the store")
    return tmp_path


def test_it_is_read_as_it_was_written(place: Path) -> None:
    assert write_note(place, _NOTE)
    assert read_note(place) == _NOTE


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_it_is_for_its_owner_alone(place: Path) -> None:
    before = os.umask(0)
    try:
        write_note(place, _NOTE)
    finally:
        os.umask(before)
    assert stat.S_IMODE((place / NOTE_NAME).stat().st_mode) == 0o600


def test_it_does_not_count_for_another_state_of_the_store(place: Path) -> None:
    write_note(place, _NOTE)
    (place / "callback.db").write_bytes(b"the store, and more")
    assert read_note(place) is None


def test_it_does_not_count_for_a_store_that_was_left_in_the_middle_of_a_write(place: Path) -> None:
    write_note(place, _NOTE)
    (place / "callback.db-journal").write_bytes(b"")
    assert read_note(place) == _NOTE
    (place / "callback.db-journal").write_bytes(b"pages as they were")
    assert read_note(place) is None


def test_it_does_not_count_without_a_store(place: Path) -> None:
    write_note(place, _NOTE)
    (place / "callback.db").unlink()
    assert read_note(place) is None
    assert not write_note(place, _NOTE)


def test_it_does_not_count_for_another_version(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_note(place, _NOTE)
    monkeypatch.setattr(module, "__version__", "0.0.1")
    assert read_note(place) is None


def test_forgotten_it_is_gone(place: Path) -> None:
    write_note(place, _NOTE)
    forget_note(place)
    assert read_note(place) is None
    forget_note(place)
    assert not (place / NOTE_NAME).exists()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "7",
        '{"version": 1}',
        "\0" * 40,
        '"' + "x" * (1 << 21),
    ],
)
def test_what_is_no_note_is_none(place: Path, text: str) -> None:
    (place / NOTE_NAME).write_text(text, encoding="utf-8")
    assert read_note(place) is None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("since", "yesterday"),
        ("until", "2026-03-24T19:00"),
        ("until", 5),
        ("light", "no list"),
        ("dark", [1, 2]),
        ("dark", None),
        ("store", "any"),
    ],
)
def test_a_note_somebody_changed_is_none(place: Path, field: str, value: object) -> None:
    write_note(place, _NOTE)
    fields = json.loads((place / NOTE_NAME).read_text("utf-8"))
    (place / NOTE_NAME).write_text(json.dumps(fields | {field: value}), encoding="utf-8")
    assert read_note(place) is None


@pytest.mark.parametrize(
    ("at", "zone", "holds"),
    [
        (timedelta(), "Europe/Berlin", True),
        (timedelta(hours=9, seconds=-1), "Europe/Berlin", True),
        (timedelta(hours=9), "Europe/Berlin", False),
        (timedelta(seconds=-1), "Europe/Berlin", False),
        (timedelta(hours=1), "Europe/Lisbon", False),
    ],
)
def test_it_holds_for_its_hours_in_its_zone(at: timedelta, zone: str, holds: bool) -> None:
    assert _NOTE.holds(_SINCE + at, zone) is holds


def test_a_place_that_cannot_be_written_to_gets_none(tmp_path: Path) -> None:
    assert not write_note(tmp_path / "missing", _NOTE)
