"""Stored files are readable by their owner only."""

import os
import stat
import sys
from pathlib import Path

import pytest

from desktop.system.permissions import Umask, private_directory

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")


def test_a_new_directory_is_for_its_owner_alone_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        private_directory(tmp_path / "a" / "b")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a" / "b").stat().st_mode) == 0o700


def test_a_directory_that_is_there_keeps_what_its_owner_gave_it(tmp_path: Path) -> None:
    place = tmp_path / "shared"
    place.mkdir()
    place.chmod(0o750)
    private_directory(place)
    assert stat.S_IMODE(place.stat().st_mode) == 0o750


def test_new_files_are_for_their_owner_and_other_programs_keep_what_they_had(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Umask, "before", -1)
    found = os.umask(0o027)
    try:
        Umask.set_private()
        (tmp_path / "file").touch()
        assert Umask.before == 0o027
    finally:
        os.umask(found)
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o600
