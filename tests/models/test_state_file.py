"""What is known beside the store survives the store."""

import json
import stat
import sys
from datetime import date
from pathlib import Path

import pytest

from desktop.models.state_file import (
    STATE_FILE_NAME,
    StateFile,
    change_state_file,
    read_state_file,
    store_existed,
    write_state_file,
)

STATE = StateFile(clean=False, checked_on=date(2026, 3, 24), program="1.2.3", warned_of="Dropbox")


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    write_state_file(tmp_path, STATE)
    assert read_state_file(tmp_path) == STATE
    assert [path.name for path in tmp_path.iterdir()] == [STATE_FILE_NAME]


def test_its_keys_are_those_that_earlier_versions_read(tmp_path: Path) -> None:
    write_state_file(tmp_path, STATE)
    assert json.loads((tmp_path / STATE_FILE_NAME).read_text("utf-8")) == {
        "clean": False,
        "checked_on": "2026-03-24",
        "program": "1.2.3",
        "told": "Dropbox",
    }


def test_without_a_state_file_none_is_read(tmp_path: Path) -> None:
    assert read_state_file(tmp_path) is None
    assert not store_existed(tmp_path / "callback.db")


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"clean": true, "checked_on": "soon"}'])
def test_one_that_cannot_be_read_counts_as_left_open(tmp_path: Path, text: str) -> None:
    (tmp_path / STATE_FILE_NAME).write_text(text, encoding="utf-8")
    assert read_state_file(tmp_path) == StateFile(clean=False)
    assert store_existed(tmp_path / "callback.db")


def test_a_change_leaves_the_rest_as_it_is(tmp_path: Path) -> None:
    write_state_file(tmp_path, STATE)
    change_state_file(tmp_path, clean=True)
    assert read_state_file(tmp_path) == StateFile(True, date(2026, 3, 24), "1.2.3", "Dropbox")


def test_a_place_that_takes_no_file_is_not_minded(tmp_path: Path) -> None:
    change_state_file(tmp_path / "nowhere", clean=True)
    assert read_state_file(tmp_path / "nowhere") is None


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_it_is_for_its_owner_alone(tmp_path: Path) -> None:
    write_state_file(tmp_path, STATE)
    assert stat.S_IMODE((tmp_path / STATE_FILE_NAME).stat().st_mode) == 0o600
