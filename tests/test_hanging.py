"""The timeout plugin, run on tests that hang."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal there")

#: Names of tests, and code of each that blocks for a minute.
_HANGING = {
    "in_a_wait": "qtbot.wait(60_000)",
    "until_it_is_true": "qtbot.waitUntil(lambda: False, timeout=60_000)",
    "in_a_loop": "QEventLoop().exec()",
    "in_a_slot": "QTimer.singleShot(0, lambda: time.sleep(60)); qtbot.wait(60_000)",
    "on_a_process": "subprocess.run(['sleep', '60'])",
    "in_examples": "given(integers())(lambda it: time.sleep(60) if it > 9 else None)()",
}
_HEAD = """\
import subprocess, time
from PySide6.QtCore import QEventLoop, QTimer
from hypothesis import given
from hypothesis.strategies import integers
"""


def test_a_hanging_test_fails_and_the_others_go_on(tmp_path: Path) -> None:
    tests = [_HEAD]
    for name, code in _HANGING.items():
        tests += [
            f"def test_{name}(qtbot): {code}",
            f"def test_after_{name}(qtbot): qtbot.wait(9)",
        ]
    file = tmp_path / "test_file.py"
    file.write_text("\n".join(tests), encoding="utf-8")
    options = ["-p", "tests.hanging", "-p", "no:randomly", "-o", "timeout=0.5", "-v"]
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", *options, "--rootdir", str(tmp_path), str(file)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=100,
    )
    output = ended.stdout
    count = len(_HANGING)
    assert f"{count} failed, {count} passed" in output, output + ended.stderr
    for name in _HANGING:
        assert f"::test_{name} FAILED" in output
        assert f"::test_after_{name} PASSED" in output
    assert output.count("timed out after 0.5 seconds, at:") >= count
