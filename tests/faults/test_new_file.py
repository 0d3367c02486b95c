"""A file that is exported: whichever step fails, what stood in its place stays."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.system.new_file import NewFile, replace_file

FULL = OSError(errno.ENOSPC, "No space left on device")


def fail(*_arguments: Any, **_options: Any) -> None:
    raise FULL


STEPS: dict[str, Callable[[pytest.MonkeyPatch], None]] = {
    "write": lambda patch: patch.setattr(NewFile, "write", fail),
    "sync": lambda patch: patch.setattr(os, "fsync", fail),
    "rename": lambda patch: patch.setattr(Path, "replace", fail),
}


@pytest.mark.parametrize("step", STEPS)
def test_a_full_disk_leaves_the_former_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "callback.ics"
    replace_file(path, b"before")
    with monkeypatch.context() as patch:
        STEPS[step](patch)
        with pytest.raises(OSError, match="No space"):
            replace_file(path, b"after")
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [(path.name, b"before")]
    replace_file(path, b"after")
    assert path.read_bytes() == b"after"
