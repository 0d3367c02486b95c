"""A disk of two megabytes that is really full, at everything the program writes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.figures import Figures

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the small disk is Linux's tmpfs")


def unshare() -> list[str]:
    """How a process gets to mount something only it sees; empty where that is forbidden."""
    for command in (["unshare", "--mount"], ["unshare", "--mount", "--map-root-user"]):
        mount = [*command, "mount", "-t", "tmpfs", "-o", "size=2M", "none", "/mnt"]
        if subprocess.run(mount, check=False, capture_output=True).returncode == 0:
            return command
    return []


def test_a_full_disk_is_told_of_at_everything_that_writes(tmp_path: Path, figures: Figures) -> None:
    command = unshare()
    if not command:
        pytest.skip("mounting is not allowed here; test_disk_full.py tries each write all the same")
    ended = subprocess.run(
        [*command, sys.executable, "-m", "tests.faults.disk_child", str(tmp_path)],
        check=False,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=240,
    )
    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout.splitlines()[-1])
    refused = 0
    for site in ("first start", "draft", "backup", "restore", "migration"):
        assert told[site]["refused"] > 0, site
        assert all("The disk is full" in sentence for sentence in told[site]["said"]), told[site]
        refused += told[site]["refused"]
    assert len(told["actions"]) > 5
    for name, (sentence, unchanged) in told["actions"].items():
        assert "The disk is full" in sentence, name
        assert unchanged, name
    assert told["left"] == []
    figures("disk of 2 MB, full", sites=7 + len(told["actions"]), refused=refused, lost=0)
