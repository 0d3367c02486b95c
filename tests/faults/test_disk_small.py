"""Every write operation of the program on a real, full disk of 2 MB."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.figures import Figures

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the small disk is Linux's tmpfs")


def unshare() -> list[str]:
    """The command that gives a process a private mount namespace; empty where it is forbidden."""
    for command in (["unshare", "--mount"], ["unshare", "--mount", "--map-root-user"]):
        mount = [*command, "mount", "-t", "tmpfs", "-o", "size=2M", "none", "/mnt"]
        if subprocess.run(mount, check=False, capture_output=True).returncode == 0:
            return command
    return []


def test_a_full_disk_is_reported_by_every_write(tmp_path: Path, figures: Figures) -> None:
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
    results = json.loads(ended.stdout.splitlines()[-1])
    refused = 0
    for site in ("first start", "draft", "backup", "restore", "migration"):
        assert results[site]["refused"] > 0, site
        assert all("The disk is full" in sentence for sentence in results[site]["errors"]), results[
            site
        ]
        refused += results[site]["refused"]
    assert len(results["actions"]) > 5
    for name, (sentence, unchanged) in results["actions"].items():
        assert "The disk is full" in sentence, name
        assert unchanged, name
    assert results["left"] == []
    figures("disk of 2 MB, full", sites=7 + len(results["actions"]), refused=refused, lost=0)
